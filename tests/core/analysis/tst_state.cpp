// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/state.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

SystemState stateAfter(const Recording &recording, std::size_t count)
{
    SystemState state = stateBeforeStart(recording);
    for (std::size_t i = 0; i < count; ++i)
        apply(state, recording, recording.events()[i]);
    return state;
}

SystemState stateAtEnd(const Recording &recording) { return stateAfter(recording, recording.events().size()); }

/// Everything that can be seen of a state, as text, so that two can be compared and a difference be read.
QString visible(const SystemState &state)
{
    QString text = QString("at %1 after %2\n").arg(state.at).arg(state.eventsApplied);
    for (const ProcessState &p : state.processes) {
        text += QString("%1 since %2 channel %3 message %4 line %5 beneath %6 sent %7 received %8 polls %9 ")
                    .arg(int(p.activity)).arg(p.since).arg(p.channel).arg(p.message).arg(p.line).arg(int(p.beneath))
                    .arg(p.sent).arg(p.received).arg(p.polls);
        text += QString("hand %1 taking %2 label %3 exit %4\n").arg(p.inHand.number).arg(p.taking)
                    .arg(QString::fromStdString(p.label), QString::fromStdString(p.exitText));
    }
    for (const ChannelState &c : state.channels) {
        for (const QueuedMessage &m : c.queue)
            text += QString("[%1 of %2 at %3]").arg(m.number).arg(m.sender).arg(m.since);
        for (const std::vector<Waiting> *line : {&c.waitingToSend, &c.awaitingReceipt, &c.waitingToReceive}) {
            text += "|";
            for (const Waiting &w : *line)
                text += QString("(%1 with %2 at %3)").arg(w.process).arg(w.message).arg(w.since);
        }
        text += QString(" closed %1 delivered %2 lost %3\n").arg(c.closed).arg(c.delivered).arg(c.lost);
    }
    return text;
}

} // namespace

class StateTest : public QObject
{
    Q_OBJECT

private slots:
    void theSettingsOverrideTheLesson()
    {
        Settings settings = inMode(2);
        settings.capacity = 0;
        settings.whenFull = WhenFull::refuse;
        const Recording recording(senderAndReceiver(), settings);
        QCOMPARE(recording.scenario().channels[0].capacity, 0);
        QVERIFY(recording.scenario().channels[0].whenFull == WhenFull::refuse);
        QCOMPARE(recording.scenario().mode.number(), 2);
    }

    void theAxisOfARecordingNeverRunsBackwards()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(5, 0).started(3, 1);
        QCOMPARE(run.recording.events()[1].at, 5'000'000);
    }

    void nothingHasStartedAtFirst()
    {
        const SystemState state = stateBeforeStart(Recording(senderAndReceiver(), inMode(1)));
        QCOMPARE(state.processes.size(), 2U);
        QVERIFY(state.processes[0].activity == Activity::notStarted);
    }

    void aFullQueueBlocksTheSender()
    {
        RecordingBuilder run(senderAndReceiver(1));
        run.started(0, 0).sendCalled(1, 0, 1, "first").enqueued(1, 0, 1, 1);
        run.sendReturned(1, 0, 1, SendOutcome::posted).sendCalled(2, 0, 2, "second");
        run.blocked(3, 0, BlockReason::queueFull, 2);
        const SystemState state = stateAtEnd(run.recording);
        QVERIFY(state.processes[0].activity == Activity::blockedFull);
        QCOMPARE(state.processes[0].message, 2U);
        QCOMPARE(state.processes[0].since, 3'000'000);
        QCOMPARE(state.processes[0].sent, 1U);
        QCOMPARE(state.channels[0].queue.size(), 1U);
        QCOMPARE(state.channels[0].queue[0].number, 1U);
        QCOMPARE(state.channels[0].waitingToSend.size(), 1U);
        QCOMPARE(state.channels[0].waitingToSend[0].message, 2U);
    }

    void aRendezvousHasSendersWaitingAndNothingSent()
    {
        RecordingBuilder run(senderAndReceiver(0), inMode(1));
        run.started(0, 0).sendCalled(1, 0, 1).change(1, 0, EventKind::offered, 1, 0, none);
        run.blocked(1, 0, BlockReason::awaitingReceipt, 1);
        const SystemState state = stateAtEnd(run.recording);
        QVERIFY(state.channels[0].queue.empty());
        QVERIFY(state.channels[0].awaitingReceipt.empty());
        QCOMPARE(state.channels[0].waitingToSend.size(), 1U);
    }

    void workAfterAReceiveIsOnWhatWasReceived()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).receiveCalled(0, 1).dequeued(1, 1, 7, 0, 0).received(1, 1, 7, 0).workBegan(2, 1, 1000);
        QCOMPARE(stateAtEnd(run.recording).processes[1].message, 7U);
        run.sendCalled(3, 1, 1).sendReturned(3, 1, 1, SendOutcome::posted).workBegan(4, 1, 1000);
        QCOMPARE(stateAtEnd(run.recording).processes[1].message, 0U);
    }

    void anEmptyPollIsRememberedUntilTheNextReceive()
    {
        RecordingBuilder run(senderAndReceiver(), inMode(4));
        run.started(0, 1).receiveCalled(1, 1).emptyPoll(1, 1).workBegan(1, 1, 5000, WorkKind::otherWork);
        QVERIFY(stateAtEnd(run.recording).processes[1].lookedInVain);
        run.receiveCalled(6, 1);
        QVERIFY(!stateAtEnd(run.recording).processes[1].lookedInVain);
    }

    void aSuspendedProcessShowsWhatIsBeneath()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).receiveCalled(1, 1).blocked(2, 1, BlockReason::queueEmpty);
        run.event(5, supervisorIndex, {.kind = EventKind::peerStopped, .peer = 1});
        SystemState state = stateAtEnd(run.recording);
        QVERIFY(state.processes[1].activity == Activity::stopped);
        QVERIFY(state.processes[1].beneath == Activity::blockedEmpty);
        QCOMPARE(state.processes[1].since, 5'000'000);
        run.event(9, supervisorIndex, {.kind = EventKind::peerContinued, .peer = 1});
        state = stateAtEnd(run.recording);
        QVERIFY(state.processes[1].activity == Activity::blockedEmpty);
        QCOMPARE(state.processes[1].since, 2'000'000);
    }

    void aHoldIsShownButNotOverWork()
    {
        RecordingBuilder run(senderAndReceiver());
        const auto hold = [&run](double ms, EventKind kind) {
            run.event(ms, supervisorIndex, {.kind = kind, .peer = 0});
        };
        run.started(0, 0);
        hold(1, EventKind::held);
        QVERIFY(stateAtEnd(run.recording).processes[0].activity == Activity::held);
        QVERIFY(stateAtEnd(run.recording).processes[0].beneath == Activity::running);
        hold(2, EventKind::released);
        QVERIFY(stateAtEnd(run.recording).processes[0].activity == Activity::running);
        run.workBegan(3, 0, 1000);
        hold(4, EventKind::held);
        QVERIFY(stateAtEnd(run.recording).processes[0].activity == Activity::working);
        QCOMPARE(stateAtEnd(run.recording).processes[0].since, 3'000'000);
    }

    void aKilledProcessWaitsForNothingAndLeavesItsMessage()
    {
        RecordingBuilder run(senderAndReceiver(), inMode(1));
        run.started(0, 0).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).blocked(1, 0, BlockReason::awaitingReceipt, 1);
        run.died(4, 0, ExitKind::killed, 9);
        const SystemState state = stateAtEnd(run.recording);
        QVERIFY(state.processes[0].activity == Activity::ended);
        QCOMPARE(state.processes[0].exitText, std::string("killed: SIGKILL"));
        QVERIFY(state.channels[0].awaitingReceipt.empty());
        QCOMPARE(state.channels[0].queue.size(), 1U);
    }

    void afterAGapTheQueueAgreesWithTheDepth()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).sendCalled(2, 0, 2).enqueued(2, 0, 2, 2);
        run.event(3, 1, {.value = 4, .kind = EventKind::gap}).sendCalled(4, 0, 3).enqueued(4, 0, 3, 1);
        const SystemState state = stateAtEnd(run.recording);
        QCOMPARE(state.channels[0].queue.size(), 1U);
        QCOMPARE(state.channels[0].queue[0].number, 3U);
    }

    void oneOrderLeavesNothingBehind_data() { modes(); }
    void oneOrderLeavesNothingBehind()
    {
        QFETCH(int, mode);
        const SystemState state = stateAtEnd(oneOrder(mode));
        QVERIFY(state.channels[0].queue.empty());
        QVERIFY(state.channels[0].waitingToSend.empty());
        QVERIFY(state.channels[0].awaitingReceipt.empty());
        QVERIFY(state.channels[0].waitingToReceive.empty());
        QCOMPARE(state.channels[0].delivered, 1U);
        QCOMPARE(state.processes[0].sent, 1U);
        QCOMPARE(state.processes[1].received, 1U);
        QCOMPARE(state.processes[1].polls, mode % 2 == 0 ? 1U : 0U);
        for (const ProcessState &process : state.processes)
            QVERIFY(process.activity == Activity::ended);
    }

    void everyPrefixIsTheSameHoweverItIsReached_data() { modes(); }
    void everyPrefixIsTheSameHoweverItIsReached()
    {
        QFETCH(int, mode);
        const Recording recording = oneOrder(mode);
        StateAt states;
        for (std::size_t forwards = 0; forwards <= recording.events().size(); ++forwards) {
            const std::size_t backwards = recording.events().size() - forwards;
            QCOMPARE(visible(states.afterEvents(recording, forwards)), visible(stateAfter(recording, forwards)));
            QCOMPARE(visible(states.afterEvents(recording, backwards)), visible(stateAfter(recording, backwards)));
        }
    }

    void keyframesLeadToTheSameState()
    {
        const Recording recording = nonsense(7, 100'000);
        StateAt states;
        for (const std::size_t count : {90'000U, 2'047U, 2'048U, 2'049U, 50'001U, 0U, 100'000U, 65'536U})
            QCOMPARE(visible(states.afterEvents(recording, count)), visible(stateAfter(recording, count)));
    }

    void aMomentIncludesAllThatHappenedAtIt()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).workBegan(10, 0, 1000).started(10, 1).receiveCalled(11, 1);
        StateAt states;
        QCOMPARE(states.at(run.recording, 9'999'999).eventsApplied, 1U);
        QCOMPARE(states.at(run.recording, 10'000'000).eventsApplied, 3U);
        QCOMPARE(states.at(run.recording, -1).eventsApplied, 0U);
        QCOMPARE(states.at(run.recording, INT64_MAX).eventsApplied, 4U);
    }

    void whatWasOnlyHalfOverwrittenIsNotLost()
    {
        RecordingBuilder run(senderAndReceiver(2));
        run.started(0, 0).started(0, 1).sendCalled(1, 0, 1, "one").enqueued(1, 0, 1, 1).sendCalled(2, 0, 2, "two");
        run.enqueued(2, 0, 2, 2).sendCalled(3, 0, 3, "three").change(3, 0, EventKind::overwritten, 1, 1, 0);
        QCOMPARE(stateAtEnd(run.recording).channels[0].lost, 1U);
        run.died(4, 0, ExitKind::killed, 9).change(4, supervisorIndex, EventKind::redelivered, 1, 2, 0);
        const SystemState state = stateAtEnd(run.recording);
        QCOMPARE(state.channels[0].lost, 0U);
        QCOMPARE(state.channels[0].queue.size(), 2U);
        QCOMPARE(state.channels[0].queue.front().number, 1U);
    }

    void nonsenseIsSurvived()
    {
        const SystemState state = stateAtEnd(nonsense(1, 100'000));
        QVERIFY(state.eventsApplied >= 100'000U);
        QVERIFY(state.channels[0].queue.size() <= std::size_t(maxCapacity));
        QVERIFY(state.channels[0].waitingToSend.size() <= state.processes.size());
    }

private:
    static void modes()
    {
        QTest::addColumn<int>("mode");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode;
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
