// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "why?": who waits for whom, and what it is called.
#include "analysis/conclusion.h"
#include "analysis/why.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

using Verdict = Why::Verdict;

constexpr BlockReason receipt = BlockReason::awaitingReceipt, noRoom = BlockReason::queueFull,
                      empty = BlockReason::queueEmpty;

/// Each sends letters to the next through a channel of its own: process i by channel i.
Scenario ring(const std::vector<std::string> &names)
{
    Scenario scenario;
    const int count = static_cast<int>(names.size());
    for (int i = 0; i < count; ++i) {
        const int next = (i + 1) % count;
        scenario.processes.emplace_back().name = names[static_cast<std::size_t>(i)];
        ChannelSpec &channel = scenario.channels.emplace_back();
        channel.name = "to-" + names[static_cast<std::size_t>(next)];
        channel.noun = "letter";
        channel.senders = {i};
        channel.receivers = {next};
    }
    return scenario;
}

/// Everybody from `first` on awaits the receipt of what it has sent to the next.
RecordingBuilder allSend(Scenario scenario, int first = 0)
{
    const int count = static_cast<int>(scenario.processes.size());
    RecordingBuilder run(std::move(scenario), inMode(1));
    for (int i = 0; i < count; ++i)
        run.started(0, i);
    for (int i = first; i < count; ++i) {
        run.channel = static_cast<std::uint8_t>(i);
        run.sendCalled(10 + i, i, 1).enqueued(10 + i, i, 1, 1).blocked(10 + i, i, receipt, 1);
    }
    return run;
}

Why why(const Recording &recording, int process, std::size_t moment = SIZE_MAX, std::int64_t now = -1)
{
    StateAt states;
    const SystemState &state = states.afterEvents(recording, std::min(moment, recording.events().size()));
    return whyOf(recording, state, now < 0 ? state.at : now, process);
}

QString line(const Why &answer, std::size_t index)
{
    return index < answer.chain.size() ? QString::fromStdString(answer.chain[index]) : QString();
}

QString whole(const Why &answer)
{
    QStringList lines;
    for (const std::string &line : linesOf(answer))
        lines << QString::fromStdString(line);
    return lines.join('\n');
}

} // namespace

class WhyTest : public QObject
{
    Q_OBJECT

private slots:
    void aCircleIsToldAndDrawnInItsOrder()
    {
        const RecordingBuilder run = allSend(ring({"Alpha", "Beta", "Gamma"}));
        const Why answer = why(run.recording, 0);
        QCOMPARE(int(answer.verdict), int(Verdict::deadlock));
        QCOMPARE(answer.question, std::string("Why does Alpha wait?"));
        QCOMPARE(line(answer, 0), QString("Alpha is blocked: it sleeps until Beta receives letter A1 from to-Beta."));
        QCOMPARE(line(answer, 1),
                 QString("Beta cannot receive: it sleeps until Gamma receives letter B1 from to-Gamma."));
        QCOMPARE(line(answer, 2),
                 QString("Gamma cannot receive: it sleeps until Alpha receives letter G1 from to-Alpha."));
        QCOMPARE(answer.conclusion, std::string("The circle is closed: a deadlock. Nobody can go on."));
        QVERIFY2(whole(answer).contains("Alpha waits for Beta, Beta for Gamma, Gamma for Alpha."),
                 qPrintable(whole(answer)));
        QCOMPARE(answer.ring, std::vector<int>({0, 1, 2}));
        QCOMPARE(answer.edges.size(), std::size_t(3));
        for (const Why::Edge &edge : answer.edges) {
            QCOMPARE(edge.to, (edge.from + 1) % 3);
            QCOMPARE(edge.channel, edge.from);
            QVERIFY(edge.inCircle);
        }
        QCOMPARE(why(run.recording, -1).question, std::string("Why is nobody going on?"));
    }

    /// One step earlier the third has not come: nothing is closed, and nothing is said of what it will do.
    void aMomentEarlierItIsPlainWaiting()
    {
        const RecordingBuilder run = allSend(ring({"Alpha", "Beta", "Gamma"}));
        const Why answer = why(run.recording, 0, run.recording.events().size() - 1);
        QCOMPARE(int(answer.verdict), int(Verdict::waiting));
        QCOMPARE(line(answer, 2), QString("Gamma is not blocked: it runs."));
        QCOMPARE(answer.conclusion, std::string("This is waiting, no deadlock: Gamma is not blocked."));
        QVERIFY(answer.ring.empty() && answer.remedies.empty());
    }

    void aRingOfEightNamesAllInOrder()
    {
        // Declared in another order than that of the circle.
        Scenario scenario = ring({"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"});
        for (std::size_t i = 0; i < 8; ++i)
            scenario.channels[i].receivers = {static_cast<int>((i + 3) % 8)};
        RecordingBuilder run = allSend(std::move(scenario));
        for (int i = 0; i < 8; ++i)
            run.died(3000, i, ExitKind::stopped, 0);
        run.recording.finished = true;
        run.recording.outcome = Outcome::deadlock;
        StateAt states;
        const SystemState &end = states.afterEvents(run.recording, run.recording.events().size());
        QCOMPARE(
            QString::fromStdString(conclusion(run.recording, end).rest),
            QString("P1 waited for P4, P4 for P7, P7 for P2, P2 for P5, P5 for P8, P8 for P3, P3 for P6, P6 for P1."));
        const Why answer = why(run.recording, -1);
        QCOMPARE(answer.ring, std::vector<int>({0, 3, 6, 1, 4, 7, 2, 5}));
        QVERIFY2(line(answer, 0).startsWith("P1 was blocked: it slept, waiting for P4"), qPrintable(whole(answer)));
    }

    void aSmallerSetIsSeenWhileOthersGoOn()
    {
        Scenario scenario = ring({"Alpha", "Beta"});
        scenario.processes.emplace_back().name = "Free";
        scenario.processes.emplace_back().name = "Late";
        scenario.channels.push_back(scenario.channels[0]);
        scenario.channels[2].name = "behind";
        scenario.channels[2].senders = {0};
        scenario.channels[2].receivers = {3};
        RecordingBuilder run(scenario, inMode(1));
        for (int i = 0; i < 4; ++i)
            run.started(0, i);
        run.workBegan(1, 2, 5'000'000);
        for (int i = 0; i < 2; ++i) {
            run.channel = static_cast<std::uint8_t>(i);
            run.sendCalled(10, i, 1).enqueued(10, i, 1, 1).blocked(10, i, receipt, 1);
        }
        run.channel = 2;
        run.receiveCalled(20, 3).blocked(20, 3, empty);
        const Why answer = why(run.recording, 0);
        QCOMPARE(int(answer.verdict), int(Verdict::deadlock));
        QCOMPARE(answer.conclusion, std::string("The circle is closed: a deadlock. Not stuck: 1 other process."));
        History history(run.recording);
        history.update(run.recording);
        StateAt states;
        const SystemState &closed = states.afterEvents(run.recording, run.recording.events().size() - 2);
        const Caption told = caption(run.recording, history, closed);
        QCOMPARE(told.subject, std::string("Beta is blocked:"));
        QCOMPARE(QString::fromStdString(told.rest),
                 QString("it sleeps until letter B1 is received. A deadlock: Alpha waits for Beta, Beta for Alpha."));
        const Why behind = why(run.recording, 3);
        QCOMPARE(int(behind.verdict), int(Verdict::behindIt));
        QCOMPARE(line(behind, 1), QString("Alpha cannot send: it sleeps until Beta receives letter A1 from to-Beta."));
        QCOMPARE(behind.ring, std::vector<int>({0, 1}));
        QCOMPARE(behind.rows, std::vector<std::vector<int>>({{3}}));
        QCOMPARE(int(why(run.recording, 2).verdict), int(Verdict::goesOn));
    }

    void whatCouldEndItIsNoDeadlock_data()
    {
        QTest::addColumn<QString>("hope");
        for (const char *hope :
             {"time limit", "suspended", "held", "wake-up underway", "another receiver works", "gap"})
            QTest::newRow(hope) << hope;
    }
    void whatCouldEndItIsNoDeadlock()
    {
        QFETCH(QString, hope);
        Scenario scenario = ring({"Alpha", "Beta"});
        if (hope == "another receiver works") {
            scenario.processes.emplace_back().name = "Third";
            scenario.channels[0].receivers.push_back(2);
        }
        RecordingBuilder run(scenario, inMode(1));
        run.started(0, 0).started(0, 1).started(0, static_cast<int>(scenario.processes.size()) - 1);
        run.sendCalled(10, 0, 1).enqueued(10, 0, 1, 1).blocked(10, 0, receipt, 1);
        run.channel = 1;
        run.sendCalled(10, 1, 1).enqueued(10, 1, 1, 1);
        if (hope == "wake-up underway") // its word may come before the one that it is about
            run.wakes(10, 0, 1, 1, 1);
        run.blocked(10, 1, receipt, 1, hope == "time limit" ? 1 : 0);
        if (hope == "suspended")
            run.event(11, supervisorIndex, {.kind = EventKind::peerStopped, .peer = 1});
        if (hope == "held")
            run.event(11, supervisorIndex, {.kind = EventKind::held, .peer = 1});
        if (hope == "gap")
            run.event(11, 1, {.value = 3, .kind = EventKind::gap});
        for (const int process : {0, 1, -1}) {
            const Why answer = why(run.recording, process);
            QVERIFY2(answer.verdict != Verdict::deadlock && answer.verdict != Verdict::behindIt,
                     qPrintable(whole(answer)));
            QVERIFY(!whole(answer).contains("circle"));
        }
    }

    /// Two who both wait for a message in one mailbox are told that it is closed, so they are not stuck.
    void whoIsToldThatNobodyIsLeftIsNotStuck()
    {
        Scenario scenario = senderAndReceiver();
        scenario.channels[0].senders = scenario.channels[0].receivers = {0, 1};
        RecordingBuilder run(scenario);
        run.started(0, 0).started(0, 1);
        run.receiveCalled(1, 0).blocked(1, 0, empty).receiveCalled(2, 1).blocked(2, 1, empty);
        QCOMPARE(int(why(run.recording, 0).verdict), int(Verdict::served));
    }

    void aTimedSenderInTheQueueMayMakeRoom()
    {
        Scenario scenario = senderAndReceiver(1);
        scenario.processes.emplace_back().name = "Other";
        scenario.channels[0].senders = {0, 2};
        RecordingBuilder run(scenario, inMode(1));
        run.sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).blocked(1, 0, receipt, 1, 1);
        run.sendCalled(2, 2, 2).blocked(2, 2, noRoom, 2);
        const Why answer = why(run.recording, 2);
        QVERIFY2(line(answer, 0).startsWith(
                     "Other is blocked: it sleeps until Sender or Receiver takes an order from orders, "
                     "which is full: no room for order O2"),
                 qPrintable(whole(answer)));
    }

    void aLivelockIsASuspicionWithItsFigures()
    {
        Scenario scenario = ring({"Anna", "Ben"});
        scenario.livelockMs = 500;
        RecordingBuilder run(scenario, inMode(4));
        run.started(0, 0).started(0, 1);
        for (int i = 0; i < 20; ++i) {
            run.channel = 1;
            run.receiveCalled(50 * i + 1, 0).emptyPoll(50 * i + 1, 0);
            run.channel = 0;
            if (i % 2 == 0)
                run.receiveCalled(50 * i + 2, 1).emptyPoll(50 * i + 2, 1);
        }
        const Why answer = why(run.recording, -1);
        QCOMPARE(int(answer.verdict), int(Verdict::livelock));
        QVERIFY2(whole(answer).contains("Anna: 20 times in vain.") && whole(answer).contains("Ben: 10 times in vain."),
                 qPrintable(whole(answer)));
        QVERIFY(whole(answer).contains("A suspicion"));
        QCOMPARE(int(why(run.recording, -1, SIZE_MAX, 499'000'000).verdict), int(Verdict::goesOn));
        // A message gets on, and one of them has not tried in vain since.
        run.sendCalled(990, 0, 1).enqueued(990, 0, 1, 1);
        QCOMPARE(int(why(run.recording, -1, SIZE_MAX, 2'000'000'000).verdict), int(Verdict::goesOn));
    }

    void whoIsPassedOverStarves()
    {
        // The server serves the urgent queue again and again.
        Scenario scenario = ring({"Poor", "Server", "Rich"});
        scenario.channels.resize(2);
        scenario.channels[0].name = "normal";
        scenario.channels[1].name = "urgent";
        scenario.channels[1].senders = {2};
        scenario.channels[1].receivers = {1};
        RecordingBuilder run(scenario, inMode(1));
        run.sendCalled(100, 0, 1).enqueued(100, 0, 1, 1).blocked(100, 0, receipt, 1);
        run.channel = 1;
        for (std::uint32_t i = 1; i <= 9; ++i) {
            run.sendCalled(100 * i + 10, 2, i).enqueued(100 * i + 10, 2, i, 1).dequeued(100 * i + 20, 1, i, 2, 0);
            run.received(100 * i + 20, 1, i, 2).sendReturned(100 * i + 30, 2, i, SendOutcome::delivered);
            const Why answer = why(run.recording, 0);
            QCOMPARE(int(answer.verdict), int(i < 8 ? Verdict::waiting : Verdict::starvation));
        }
        QVERIFY2(whole(why(run.recording, 0))
                     .contains("Since 0.10 s those it waits for have taken 9 messages from other queues "
                               "than normal."),
                 qPrintable(whole(why(run.recording, 0))));
        QCOMPARE(int(why(run.recording, -1).verdict), int(Verdict::starvation));
    }

    void whatIsBeforeOneInTheSameQueueIsNoStarvation()
    {
        Scenario scenario = senderAndReceiver(16);
        scenario.processes.emplace_back().name = "Last";
        scenario.channels[0].senders = {0, 2};
        RecordingBuilder run(scenario, inMode(1));
        for (std::uint32_t i = 1; i <= 10; ++i)
            run.enqueued(1, 0, i, static_cast<int>(i));
        run.sendCalled(2, 2, 11).enqueued(2, 2, 11, 11).blocked(2, 2, receipt, 11);
        for (std::uint32_t i = 1; i <= 10; ++i)
            run.dequeued(10 * i, 1, i, 0, 11 - static_cast<int>(i));
        QCOMPARE(int(why(run.recording, 2).verdict), int(Verdict::waiting));
    }

    void whoLooksInVainWhileOthersReceiveStarves()
    {
        Scenario scenario = senderAndReceiver(16);
        scenario.processes.emplace_back().name = "Late";
        scenario.channels[0].receivers = {1, 2};
        RecordingBuilder run(scenario, inMode(4));
        for (std::uint32_t i = 1; i <= 9; ++i) {
            run.receiveCalled(10 * i, 2).emptyPoll(10 * i, 2);
            run.enqueued(10 * i + 1, 0, i, 1).receiveCalled(10 * i + 2, 1).dequeued(10 * i + 2, 1, i, 0, 0);
        }
        const Why answer = why(run.recording, 2);
        QCOMPARE(int(answer.verdict), int(Verdict::starvation));
        QVERIFY2(whole(answer).contains("others have received 9 messages from orders; it has looked 9 times in vain"),
                 qPrintable(whole(answer)));
    }

    void theEndedAndTheSuspendedAreToldToo()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).ended(2, 0).event(3, supervisorIndex,
                                                          {.kind = EventKind::peerStopped, .peer = 1});
        QCOMPARE(line(why(run.recording, 0), 0), QString("Sender has come to the end of its program."));
        QCOMPARE(line(why(run.recording, 1), 0), QString("Receiver is not blocked: a signal has suspended it."));
        QCOMPARE(why(run.recording, 7).question, std::string());
    }

    void everyMomentHasItsAnswer()
    {
        for (const Recording &recording : {oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4), nonsense(5, 3000)}) {
            SystemState state = stateBeforeStart(recording);
            for (const RecordedEvent &event : recording.events()) {
                apply(state, recording, event);
                for (int p = -1; p < static_cast<int>(state.processes.size()); ++p) {
                    const Why answer = whyOf(recording, state, state.at, p);
                    QVERIFY(!answer.question.empty() && (p < 0 || !answer.chain.empty()));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
