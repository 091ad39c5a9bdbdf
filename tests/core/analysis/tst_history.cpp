// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/history.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

History historyOf(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return history;
}

QList<int> activities(const std::vector<Span> &spans)
{
    QList<int> all;
    for (const Span &span : spans)
        all << int(span.activity);
    return all;
}

bool tile(const std::vector<Span> &spans)
{
    for (std::size_t i = 0; i + 1 < spans.size(); ++i) {
        if (spans[i].end != spans[i + 1].begin || spans[i].end < spans[i].begin)
            return false;
    }
    return true;
}

/// A receiver that sleeps from 10 to 50 ms, with these switches of the kernel's.
Recording sleeper(const std::vector<Switch> &switches, bool complete)
{
    RecordingBuilder run(senderAndReceiver());
    run.started(0, 1).receiveCalled(1, 1).blocked(10, 1, BlockReason::queueEmpty);
    run.woken(50, 1, 0, 1, BlockReason::queueEmpty).receiveCalled(60, 1);
    run.recording.evidenceTier = 2;
    run.recording.switches[1] = switches;
    run.recording.switchesComplete = complete;
    return std::move(run.recording);
}

Switch switchAt(std::uint64_t ms, bool out, bool voluntary)
{
    return {std::int64_t(ms) * 1'000'000, RecordingBuilder::startStamp + ms * 1'000'000, out, voluntary};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDroppedOfAllProcessesIsMissingFromTheEventBeforeOn()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).workBegan(3, 0, 1000).event(10, supervisorIndex, {.value = 70, .kind = EventKind::gap});
        const std::vector<Gap> gaps = historyOf(run.recording).gaps();
        QCOMPARE(gaps.size(), 1U);
        QCOMPARE(gaps[0].from, 3'000'000);
        QCOMPARE(gaps[0].to, 10'000'000);
        QCOMPARE(gaps[0].process, -1);
    }

    void spansTileALifeWithoutGaps_data() { modes(); }
    void spansTileALifeWithoutGaps()
    {
        QFETCH(int, mode);
        const Recording recording = oneOrder(mode);
        const History history = historyOf(recording);
        for (int process : {0, 1}) {
            const std::vector<Span> &spans = history.spans(process);
            QVERIFY(!spans.empty());
            QVERIFY(tile(spans));
            QCOMPARE(spans.front().begin, 0);
            QCOMPARE(spans.back().end, history.newest().processes[std::size_t(process)].since);
        }
    }

    void theModesDifferInWhoSleeps_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("senderSleeps");
        QTest::addColumn<bool>("receiverSleeps");
        QTest::newRow("sync sync") << 1 << true << true;
        QTest::newRow("sync async") << 2 << true << false;
        QTest::newRow("async sync") << 3 << false << true;
        QTest::newRow("async async") << 4 << false << false;
    }
    void theModesDifferInWhoSleeps()
    {
        QFETCH(int, mode);
        const History history = historyOf(oneOrder(mode));
        QTEST(activities(history.spans(0)).contains(int(Activity::blockedReceipt)), "senderSleeps");
        QTEST(activities(history.spans(1)).contains(int(Activity::blockedEmpty)), "receiverSleeps");
        QCOMPARE(history.polls().size(), mode % 2 == 0 ? 1U : 0U);
    }

    void aHoldOfNoLengthIsNotDrawnAndWorkIsNotCutByOne()
    {
        RecordingBuilder run(senderAndReceiver());
        const auto hold = [&run](double ms, EventKind kind) {
            run.event(ms, supervisorIndex, {.kind = kind, .peer = 0});
        };
        run.started(0, 0);
        hold(0, EventKind::held);
        hold(0, EventKind::released);
        run.workBegan(0, 0, 10'000);
        hold(5, EventKind::held);
        hold(10, EventKind::released);
        run.event(10, 0, {.kind = EventKind::workEnded});
        hold(10, EventKind::held);
        hold(30, EventKind::released);
        run.workBegan(30, 0, 1000);
        const History history = historyOf(run.recording);
        QCOMPARE(activities(history.spans(0)),
                 (QList{int(Activity::working), int(Activity::held), int(Activity::working)}));
        QVERIFY(tile(history.spans(0)));
        QCOMPARE(history.spans(0)[0].end, 10'000'000);
    }

    void runningOfNoLengthIsNotDrawn()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).work(0, 10, 0).sendCalled(10, 0, 1).enqueued(10, 0, 1, 1);
        run.sendReturned(10, 0, 1, SendOutcome::posted).work(10, 20, 0).ended(20, 0);
        const History history = historyOf(run.recording);
        QCOMPARE(activities(history.spans(0)), (QList{int(Activity::working), int(Activity::working)}));
    }

    void aSenderLearnsItsNumberWhenItSends()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).work(0, 10, 0);
        History history(run.recording);
        history.update(run.recording);
        QCOMPARE(history.spans(0)[0].message, 0U);
        run.sendCalled(10, 0, 1).sendReturned(10, 0, 1, SendOutcome::posted);
        run.work(10, 15, 0, WorkKind::otherWork).work(15, 20, 0).sendCalled(20, 0, 2);
        history.update(run.recording);
        const std::vector<Span> &spans = history.spans(0);
        QCOMPARE(spans[0].message, 1U);
        QVERIFY(spans[1].activity == Activity::otherWork);
        QCOMPARE(spans[1].message, 0U);
        QCOMPARE(spans[2].message, 2U);
    }

    void aWakeUpThatCameFirstIsNoBlockedSpan()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).work(0, 5, 1).receiveCalled(6, 1).blocked(7, 1, BlockReason::queueEmpty);
        run.wakes(7, 0, 1, 9, 1).woken(8, 1, 0, 9, BlockReason::queueEmpty, EventFlag::cameFirst);
        run.dequeued(9, 1, 1, 0, 0).received(9, 1, 1, 0).work(10, 20, 1);
        const History history = historyOf(run.recording);
        QCOMPARE(activities(history.spans(1)),
                 (QList{int(Activity::working), int(Activity::running), int(Activity::working),
                        int(Activity::running)}));
        QVERIFY(tile(history.spans(1)));
        QVERIFY(history.wakeUps()[0].cameFirst);
    }

    void blockedAgainForTheSameReasonIsASecondSpan()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).receiveCalled(1, 1).blocked(1, 1, BlockReason::queueEmpty);
        run.woken(5, 1, 0, 1, BlockReason::queueEmpty).blocked(5, 1, BlockReason::queueEmpty);
        const History history = historyOf(run.recording);
        QCOMPARE(activities(history.spans(1)), (QList{int(Activity::running), int(Activity::blockedEmpty),
                                                      int(Activity::blockedEmpty)}));
        QCOMPARE(history.spans(1).back().end, openEnd);
    }

    void aMessagesLifeIsFollowed_data() { modes(); }
    void aMessagesLifeIsFollowed()
    {
        QFETCH(int, mode);
        const Recording recording = oneOrder(mode);
        const History history = historyOf(recording);
        const MessageLife *life = history.message(0, 1);
        QVERIFY(life);
        QVERIFY(life->fate == Fate::received);
        QCOMPARE(life->sender, 0);
        QCOMPARE(life->receiver, 1);
        QCOMPARE(life->called, 100'000'000);
        QCOMPARE(life->latency(false), life->taken - 100'010'000);
        QCOMPARE(recording.text(recording.events()[life->event]), std::string_view("order 1"));
        QVERIFY(!history.message(0, 2));
        QVERIFY(!history.message(1, 1));
    }

    void aLostMessageSaysHow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fate");
        QTest::newRow("refused") << int(EventKind::refused) << int(Fate::refused);
        QTest::newRow("discarded") << int(EventKind::discarded) << int(Fate::discarded);
        QTest::newRow("overwritten") << int(EventKind::overwritten) << int(Fate::overwritten);
        QTest::newRow("withdrawn") << int(EventKind::withdrawn) << int(Fate::withdrawn);
    }
    void aLostMessageSaysHow()
    {
        QFETCH(int, kind);
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).sendCalled(1, 0, 1).change(2, 0, EventKind(kind), 1, 0, 0);
        const History history = historyOf(run.recording);
        QTEST(int(history.message(0, 1)->fate), "fate");
        QCOMPARE(history.message(0, 1)->left, 2'000'000);
    }

    void aWakeUpWithoutItsCauseIsNoArrow()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).woken(5, 1, 0, 3, BlockReason::queueEmpty);
        QVERIFY(historyOf(run.recording).wakeUps().empty());
    }

    void depthIsAStaircase()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).sendCalled(2, 0, 2);
        run.enqueued(2, 0, 2, 2).dequeued(3, 1, 1, 0, 1);
        const History history = historyOf(run.recording);
        QCOMPARE(history.depth(0).size(), 4U);
        QCOMPARE(history.depth(0)[2].depth, 2);
        QCOMPARE(history.depth(0)[3].at, 3'000'000);
        QCOMPARE(history.maxDepth(0), 2);
    }

    void theKernelIsAskedWhetherItWasASleep_data()
    {
        QTest::addColumn<QList<int>>("outs"); // ms; negative: pre-empted, not voluntary
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("evidence");
        QTest::newRow("went to sleep") << QList{11, 55} << true << int(Evidence::confirmed);
        QTest::newRow("went to sleep, records lost") << QList{11} << false << int(Evidence::confirmed);
        QTest::newRow("only before and after") << QList{5, 55} << true << int(Evidence::contradicted);
        QTest::newRow("only pre-empted") << QList{-20, 55} << true << int(Evidence::contradicted);
        QTest::newRow("records lost") << QList{5, 55} << false << int(Evidence::unknown);
        QTest::newRow("records not there yet") << QList{5} << true << int(Evidence::unknown);
    }
    void theKernelIsAskedWhetherItWasASleep()
    {
        QFETCH(QList<int>, outs);
        QFETCH(bool, complete);
        std::vector<Switch> switches;
        for (int ms : outs)
            switches.push_back(switchAt(std::uint64_t(std::abs(ms)), true, ms > 0));
        const History history = historyOf(sleeper(switches, complete));
        const Span &blocked = history.spans(1)[1];
        QVERIFY(blocked.activity == Activity::blockedEmpty);
        QTEST(int(blocked.evidence), "evidence");
    }

    void aWakeUpBeforeTheSleepIsNeitherConfirmedNorContradicted_data()
    {
        QTest::addColumn<double>("issued"); // ms after it wrote that it is blocked
        QTest::addColumn<QList<double>>("switches"); // negative: forced off; positive: on again
        QTest::addColumn<int>("evidence");
        QTest::newRow("at once") << 0.01 << QList<double>{} << int(Evidence::wokenFirst);
        QTest::newRow("forced off on its way, woken meanwhile")
            << 20.0 << QList<double>{-0.01, 30} << int(Evidence::wokenFirst);
        QTest::newRow("just in time to be sure") << 0.05 << QList<double>{} << int(Evidence::wokenFirst);
        QTest::newRow("just too late to be sure") << 0.051 << QList<double>{} << int(Evidence::unknown);
        QTest::newRow("not long enough to contradict") << 1.0 << QList<double>{} << int(Evidence::unknown);
        QTest::newRow("long enough to contradict") << 1.001 << QList<double>{} << int(Evidence::contradicted);
        QTest::newRow("too late to be sure") << 0.3 << QList<double>{} << int(Evidence::unknown);
        QTest::newRow("long after") << 20.0 << QList<double>{} << int(Evidence::contradicted);
        QTest::newRow("forced off in between, on for long")
            << 20.0 << QList<double>{-5, 6} << int(Evidence::contradicted);
    }
    void aWakeUpBeforeTheSleepIsNeitherConfirmedNorContradicted()
    {
        QFETCH(double, issued);
        QFETCH(QList<double>, switches);
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).receiveCalled(1, 1).blocked(10, 1, BlockReason::queueEmpty);
        run.wakes(10 + issued, 0, 1, 7, 1);
        run.woken(40, 1, 0, 7, BlockReason::queueEmpty).receiveCalled(60, 1);
        run.recording.evidenceTier = 2;
        run.recording.switchesComplete = true;
        for (const double ms : switches) {
            const double at = 10 + std::abs(ms);
            run.recording.switches[1].push_back(
                {std::int64_t(at * 1e6), RecordingBuilder::startStamp + std::uint64_t(at * 1e6), ms < 0, false});
        }
        run.recording.switches[1].push_back(switchAt(55, true, true));
        const History history = historyOf(run.recording);
        const Span &blocked = history.spans(1)[1];
        QVERIFY(blocked.activity == Activity::blockedEmpty);
        QCOMPARE(blocked.wakeUp, 0);
        QTEST(int(blocked.evidence), "evidence");
    }

    void theWordThatProcNamesConfirmsAWait_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("process");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("within") << 20 << 21 << 1 << true;
        QTest::newRow("before") << 5 << 6 << 1 << false;
        QTest::newRow("asked before, told within") << 9 << 11 << 1 << false;
        QTest::newRow("asked within, told after") << 49 << 51 << 1 << false;
        QTest::newRow("the word of another") << 20 << 21 << 0 << false;
    }
    void theWordThatProcNamesConfirmsAWait()
    {
        QFETCH(int, asked);
        QFETCH(int, told);
        QFETCH(int, process);
        Recording recording = sleeper({}, false);
        recording.evidenceTier = 1;
        KernelSample sample;
        sample.asked = RecordingBuilder::startStamp + std::uint64_t(asked) * 1'000'000;
        sample.told = RecordingBuilder::startStamp + std::uint64_t(told) * 1'000'000;
        sample.word = {SleepWord::Kind::notEmpty, 0, std::int8_t(process)};
        recording.samples[1] = {sample};
        const History history = historyOf(recording);
        QFETCH(bool, confirmed);
        QCOMPARE(history.spans(1)[1].evidence == Evidence::confirmed, confirmed);
    }

    void evidenceThatComesLateStillCounts()
    {
        Recording recording = sleeper({}, true);
        History history(recording);
        history.update(recording);
        QVERIFY(history.spans(1)[1].evidence == Evidence::unknown);
        recording.switches[1] = {switchAt(12, true, true)};
        history.update(recording);
        QVERIFY(history.spans(1)[1].evidence == Evidence::confirmed);
    }

    void nonsenseIsSurvivedAndStillTiles()
    {
        const Recording recording = nonsense(3, 100'000);
        const History history = historyOf(recording);
        QVERIFY(tile(history.spans(0)));
        QVERIFY(tile(history.spans(1)));
        QVERIFY(history.messages().size() <= recording.events().size());
        QVERIFY(history.maxDepth(0) <= maxCapacity);
    }

    void piecewiseAndAtOnceAreTheSame()
    {
        RecordingBuilder run(senderAndReceiver(), inMode(1));
        const Recording whole = nonsense(11, 5'000);
        History growing(run.recording);
        for (const RecordedEvent &event : whole.events()) {
            run.recording.append(event, whole.text(event));
            growing.update(run.recording);
        }
        const History atOnce = historyOf(whole);
        QCOMPARE(activities(growing.spans(0)), activities(atOnce.spans(0)));
        QCOMPARE(growing.messages().size(), atOnce.messages().size());
        QCOMPARE(growing.wakeUps().size(), atOnce.wakeUps().size());
    }

private:
    static void modes()
    {
        QTest::addColumn<int>("mode");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode;
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
