// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/moment.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

Event plain(EventKind kind) { return {.kind = kind}; }

/// Six events; the second and the fifth change nothing that can be seen.
RecordingBuilder withHolds()
{
    RecordingBuilder run(senderAndReceiver());
    run.started(0, 0).event(1, 0, plain(EventKind::held)).workBegan(2, 0, 1000);
    run.event(3, 0, plain(EventKind::workEnded)).event(4, 0, plain(EventKind::released)).logged(5, 0, "so");
    return run;
}

/// Three steps: of the first and the last two events are seen, of the one between nothing.
Recording stepped()
{
    RecordingBuilder run(senderAndReceiver());
    run.sendCalled(0, 0, 1).enqueued(1, 0, 1, 1);
    run.event(1, 0, plain(EventKind::held));
    run.receiveCalled(2, 1).dequeued(3, 1, 1, 0, 0).event(3, 1, plain(EventKind::held));
    run.recording.choices = {{Choice::Kind::step, 0, 0}, {Choice::Kind::step, 1, 2}, {Choice::Kind::step, 1, 3}};
    return std::move(run.recording);
}

} // namespace

class MomentTest : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodySeesIsNoHappening()
    {
        const Recording recording = withHolds().recording;
        QList<std::size_t> back;
        for (std::size_t moment = 6; moment > 0;) {
            moment = momentBefore(recording, moment);
            back << moment;
        }
        QCOMPARE(back, (QList<std::size_t>{4, 3, 1, 0}));
    }

    void forthUndoesBack()
    {
        const Recording recording = withHolds().recording;
        QList<std::size_t> forth;
        for (std::size_t moment = 0; moment < 6;) {
            moment = momentAfter(recording, moment);
            forth << moment;
        }
        QCOMPARE(forth, (QList<std::size_t>{1, 3, 4, 6}));
        QCOMPARE(momentAfter(recording, 6), 6U);
        QCOMPARE(momentBefore(recording, 0), 0U);
    }

    void aStepIsOneHappeningHoweverManyEventsItHas()
    {
        const Recording recording = stepped();
        QCOMPARE(momentBefore(recording, 6), 2U); // over the step by which nothing happened
        QCOMPARE(momentBefore(recording, 3), 0U);
        QCOMPARE(momentBefore(recording, momentAfter(recording, 2)), 2U); // the same moments to and fro
        QCOMPARE(momentAfter(recording, 0), 2U);
        QCOMPARE(momentAfter(recording, 2), 6U);
        QCOMPARE(momentAfter(recording, 4), 6U); // from the middle of a step to its end
    }

    void stepsByWhichSomethingHappenedAreCounted()
    {
        Recording recording = stepped();
        StepCount count;
        QCOMPARE(count.of(recording), 2U);
        QCOMPARE(count.before(recording, 0), 0U);
        QCOMPARE(count.before(recording, momentAfter(recording, 0)), 1U);
        QCOMPARE(count.before(recording, recording.events().size()), 2U);
        recording.choices.clear(); // it has gone on live
        QCOMPARE(count.of(recording), 0U);
    }

    void byLinesOnlyLinesCount()
    {
        RecordingBuilder run(senderAndReceiver());
        run.event(0, 0, {.line = 1, .kind = EventKind::lineReached}).workBegan(0, 0, 1000);
        run.event(1, 0, plain(EventKind::workEnded)).event(1, 0, {.line = 2, .kind = EventKind::lineReached});
        run.logged(1, 0, "two");
        QCOMPARE(momentBefore(run.recording, 5, Grain::line), 1U);
        QCOMPARE(momentAfter(run.recording, 1, Grain::line), 4U);
        QCOMPARE(momentAfter(run.recording, 1, Grain::event), 2U);
    }

    void aTimeIncludesAllThatHappenedAtIt()
    {
        const Recording recording = stepped();
        QCOMPARE(momentAt(recording, 999'999), 1U);
        QCOMPARE(momentAt(recording, 1'000'000), 3U);
        QCOMPARE(momentAt(recording, -1), 0U);
        QCOMPARE(momentAt(recording, INT64_MAX), 6U);
        QCOMPARE(timeOf(recording, 0), 0);
        QCOMPARE(timeOf(recording, 4), 2'000'000);
    }

    void signsLeadToJustAfterWhatTheyStandFor()
    {
        const Recording recording = oneOrder(1);
        History history(recording);
        history.update(recording);
        const auto kindBefore = [&](std::size_t moment) { return recording.events()[moment - 1].event.kind; };
        const MessageLife &life = history.messages().front();
        QVERIFY(kindBefore(momentOfSending(recording, life)) == EventKind::enqueued);
        QVERIFY(kindBefore(momentOfReceipt(recording, life)) == EventKind::dequeued);
        QVERIFY(kindBefore(momentOfWakeUp(recording, history.wakeUps().front())) == EventKind::wakeupIssued);
        for (const Span &span : history.spans(1)) {
            if (isBlocked(span.activity))
                QVERIFY(kindBefore(momentOfBegin(recording, 1, span)) == EventKind::blocked);
        }
    }

    void aMessageThatNeverEnteredLeadsToWhereItWasLost()
    {
        RecordingBuilder run(senderAndReceiver(1));
        run.started(0, 0).sendCalled(1, 0, 1).change(1, 0, EventKind::refused, 1, 0, none);
        run.sendReturned(1, 0, 1, SendOutcome::refused);
        History history(run.recording);
        history.update(run.recording);
        QCOMPARE(momentOfSending(run.recording, history.messages().front()), 3U);
    }

    void nonsenseIsSurvived()
    {
        Recording recording = nonsense(11, 5'000);
        for (std::size_t i = 0; i < 40; ++i)
            recording.choices.push_back({Choice::Kind::step, 0, i * 400}); // beyond the end, too
        std::size_t moment = recording.events().size() + 7;
        for (std::size_t steps = 0; moment > 0; ++steps) {
            QVERIFY(steps < 100);
            moment = momentBefore(recording, moment);
        }
        QVERIFY(StepCount().of(recording) <= 40);
    }
};

QTEST_GUILESS_MAIN(MomentTest)
#include "tst_moment.moc"
