// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions on real processes: going back and forth, stepping, paces, runs.
#include "window/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace synchroscope;

namespace {

/// Six orders, one every 20 ms, into a queue for two; each takes 60 ms to handle.
Scenario lesson(std::vector<Checkpoint> checkpoints = {})
{
    Scenario scenario;
    scenario.identifier = scenario.title = "made-up";
    scenario.span = 1;
    ProcessSpec sender, receiver;
    sender.name = "Sender";
    sender.program = "for i = 1, 6 do\n  work(20)\n  send('orders', 'order ' .. i)\nend";
    receiver.name = "Receiver";
    receiver.program = "while receive('orders') do\n  work(60)\nend";
    scenario.processes = {sender, receiver};
    ChannelSpec orders;
    orders.name = "orders";
    orders.noun = "order";
    orders.capacity = 2;
    orders.senders = {0};
    orders.receivers = {1};
    scenario.channels = {orders};
    scenario.checkpoints = std::move(checkpoints);
    return scenario;
}

/// As a person waits: until the step that was asked for has been done.
bool still(Session &session)
{
    return QTest::qWaitFor([&session] { return !session.moving(); }, 10'000);
}

Pace paceOf(PaceKind kind)
{
    Pace pace;
    pace.kind = kind;
    return pace;
}

void playUntil(Session &session, std::int64_t time)
{
    session.togglePlay();
    QVERIFY(QTest::qWaitFor([&] { return session.scene().newest > time; }, 10'000));
}

QByteArray kindsOf(const Recording &recording, std::size_t count)
{
    QByteArray text;
    for (std::size_t i = 0; i < std::min(count, recording.events().size()); ++i) {
        const RecordedEvent &event = recording.events()[i];
        if (event.event.kind == EventKind::held || event.event.kind == EventKind::released)
            continue; // those are the person's pauses
        text += QByteArray::number(int(event.process)) + ':' + QByteArray::number(int(event.event.kind)) + ':'
                + QByteArray::number(event.event.message) + '@' + QByteArray::number(qint64(event.at)) + ' ';
    }
    return text;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void goingBackMovesTheViewAndNotTheProcesses()
    {
        Session session;
        session.open(lesson());
        playUntil(session, 60'000'000);
        session.stepBack();
        QVERIFY(session.phase() == Phase::replay);
        const Scene shown = session.scene();
        QCOMPARE(shown.state.eventsApplied, momentBefore(shown.recording, shown.recording.events().size()));
        const std::int64_t now = shown.now, newest = shown.newest;
        QTRY_VERIFY(session.scene().newest > newest + 50'000'000); // they run on
        QCOMPARE(session.scene().now, now);
        session.showNewest();
        QVERIFY(session.phase() == Phase::live);
        QCOMPARE(session.scene().now, session.scene().newest);
    }

    void onwardsAtTheEndOfAReplayLetsNoProcessGoOn()
    {
        Session session;
        session.open(lesson());
        session.setPace(paceOf(PaceKind::step));
        for (int i = 0; i < 6; ++i) {
            session.stepForth();
            QVERIFY(still(session));
        }
        const QByteArray happened = kindsOf(session.scene().recording, SIZE_MAX);
        session.stepBack();
        for (int i = 0; i < 5; ++i)
            session.stepForth();
        QVERIFY(session.phase() == Phase::replay);
        QCOMPARE(session.scene().state.eventsApplied, session.scene().recording.events().size());
        QCOMPARE(kindsOf(session.scene().recording, SIZE_MAX), happened);
        QVERIFY(!session.moving());
        session.showNewest();
        QVERIFY(session.phase() == Phase::stepping);
        session.stepForth();
        QVERIFY(still(session));
        QVERIFY(kindsOf(session.scene().recording, SIZE_MAX).size() > happened.size());
    }

    void onwardsWhileItIsLiveGoesOnAsStep()
    {
        Session session;
        session.open(lesson());
        playUntil(session, 30'000'000);
        session.stepForth();
        QVERIFY(session.phase() == Phase::stepping);
        QVERIFY(session.pace().kind == PaceKind::step);
        QVERIFY(still(session));
        const Scene scene = session.scene();
        QVERIFY(scene.recording.steppedFrom > 0);
        QCOMPARE(scene.steps, 1U);
        QVERIFY(scene.recording.standing);
        session.setPace(paceOf(PaceKind::live));
        session.togglePlay();
        QVERIFY(session.phase() == Phase::live);
        QTRY_VERIFY(session.phase() == Phase::finished);
        QVERIFY(session.pastRuns().empty()); // one and the same run
    }

    void eachStepIsOneAndBackUndoesIt()
    {
        Session session;
        session.open(lesson());
        session.setPace(paceOf(PaceKind::step));
        std::vector<std::size_t> moments;
        for (int i = 0; i < 12; ++i) {
            session.togglePlay(); // at this pace, Space is a step
            QVERIFY(still(session));
            QCOMPARE(session.scene().steps, std::size_t(i + 1));
            moments.push_back(session.scene().recording.events().size());
        }
        for (std::size_t i = moments.size() - 1; i > 0; --i) {
            session.stepBack();
            const Scene scene = session.scene();
            QCOMPARE(kindsOf(scene.recording, scene.state.eventsApplied), kindsOf(scene.recording, moments[i - 1]));
        }
    }

    void slowMotionStepsOnATimerAndCanBecomeAnythingElse()
    {
        Session session;
        session.open(lesson());
        Pace slow = paceOf(PaceKind::slow);
        slow.rate = slowRates.size() - 1;
        session.setPace(slow);
        session.togglePlay();
        QVERIFY(session.phase() == Phase::stepping && session.moving());
        QTRY_VERIFY(session.scene().steps >= 5);
        session.togglePlay();
        QVERIFY(still(session));
        const std::size_t steps = session.scene().steps;
        session.setPace(paceOf(PaceKind::step));
        session.stepForth();
        QVERIFY(still(session));
        QCOMPARE(session.scene().steps, steps + 1);
        session.setPace(slow);
        session.togglePlay();
        QTRY_VERIFY(session.scene().steps >= steps + 3);
        session.setPace(paceOf(PaceKind::live)); // while it moves: at once
        QVERIFY(session.phase() == Phase::live);
        QTRY_VERIFY(session.phase() == Phase::finished);
        QVERIFY(session.pastRuns().empty());
    }

    void aCheckpointHoldsALiveRunAndIsSaid()
    {
        Session session;
        session.open(lesson({{allModes, "enqueued orders 2", "two have been sent"}}));
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::paused);
        QCOMPARE(session.scene().checkpoint, 0);
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::finished);
        session.showBeginning();
        session.nextStop();
        const Scene scene = session.scene();
        QVERIFY(scene.recording.events()[scene.state.eventsApplied - 1].event.kind != EventKind::held);
        while (session.scene().checkpoint != 0) {
            const std::size_t before = session.scene().state.eventsApplied;
            session.nextStop();
            QVERIFY(session.scene().state.eventsApplied > before);
        }
        QVERIFY(session.phase() == Phase::replay);
    }

    void nobodyIsHeldUpByACheckpointThatIsNotWanted()
    {
        Session session;
        session.setStops(0);
        session.open(lesson({{allModes, "enqueued orders 2", "two have been sent"}}));
        session.togglePlay();
        QTRY_VERIFY(session.phase() != Phase::live);
        QVERIFY(session.phase() == Phase::finished);
    }

    void nextStopStepsToWhereSomethingIsWorthAStop()
    {
        Session session;
        session.setStops(only(StopKind::full));
        session.open(lesson());
        session.nextStop();
        QVERIFY(still(session));
        QVERIFY(session.phase() == Phase::stepping);
        QCOMPARE(session.scene().state.channels[0].queue.size(), std::size_t{2});
    }

    void thePersonPicksWhoGoesOn()
    {
        Session session;
        session.open(lesson());
        session.setPace(paceOf(PaceKind::step));
        for (int i = 0; i < 3; ++i) {
            session.stepProcess(1);
            QVERIFY(still(session));
        }
        const SystemState &state = session.scene().state;
        QVERIFY(state.processes[1].line > 0);
        QCOMPARE(state.processes[0].line, 0);
    }

    void whoSleepsCannotBeSteppedAndItIsSaidWhy()
    {
        Session session;
        session.open(lesson());
        session.setPace(paceOf(PaceKind::step));
        while (!isBlocked(session.scene().state.processes[1].activity)) {
            session.stepProcess(1);
            QVERIFY(still(session));
        }
        QSignalSpy notice(&session, &Session::notice);
        const QByteArray happened = kindsOf(session.scene().recording, SIZE_MAX);
        session.stepProcess(1);
        QCOMPARE(notice.size(), 1);
        QVERIFY2(notice[0][0].toString().contains(QStringLiteral("only Sender can wake it")),
                 qPrintable(notice[0][0].toString()));
        QVERIFY(!session.moving());
        QCOMPARE(kindsOf(session.scene().recording, SIZE_MAX), happened);
    }

    void aReplayIsPlayedToItsEnd()
    {
        Session session;
        session.open(lesson());
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::finished);
        session.showTime(session.scene().newest - 60'000'000);
        QVERIFY(session.phase() == Phase::replay && !session.moving());
        session.togglePlay();
        QVERIFY(session.moving());
        QVERIFY(still(session));
        QVERIFY(session.phase() == Phase::replay);
        QCOMPARE(session.scene().state.eventsApplied, session.scene().recording.events().size());
        session.showNewest();
        QVERIFY(session.phase() == Phase::finished);
    }

    void aMessageLeadsToWhereItWasSent()
    {
        Session session;
        session.open(lesson());
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::finished);
        session.showSending(0, 4);
        const Scene scene = session.scene();
        const Event &last = scene.recording.events()[scene.state.eventsApplied - 1].event;
        QVERIFY(last.kind == EventKind::enqueued);
        QCOMPARE(last.message, 4U);
    }

    void newProcessesComeToTheShownMomentAgain()
    {
        Session session;
        session.open(lesson());
        session.setPace(paceOf(PaceKind::step));
        for (int i = 0; i < 15; ++i) {
            session.stepForth();
            QVERIFY(still(session));
        }
        for (int i = 0; i < 4; ++i)
            session.stepBack();
        const std::size_t moment = session.scene().state.eventsApplied;
        const QByteArray before = kindsOf(session.scene().recording, moment);
        QVERIFY(session.canRunToHere());
        session.repeat();
        QVERIFY(still(session));
        QVERIFY(session.phase() == Phase::stepping);
        QCOMPARE(session.pastRuns().size(), std::size_t{1});
        const Recording &again = session.scene().recording;
        QVERIFY(again.processes[0].pid != session.pastRuns()[0]->recording.processes[0].pid);
        // The pids differ, and what follows is the other choice's.
        QCOMPARE(kindsOf(again, again.events().size()), before);
        session.stepProcess(1);
        QVERIFY(still(session));
    }

    void aLiveRunIsRepeatedStepByStep()
    {
        Session session;
        session.open(lesson());
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::finished);
        session.stepBack();
        QVERIFY(!session.canRunToHere() && session.canRepeatStepped());
        session.repeat();
        QVERIFY(session.phase() == Phase::ready);
        QVERIFY(session.pace().kind == PaceKind::step);
        session.setStops(0);
        session.nextStop();
        QVERIFY(still(session));
        QVERIFY(session.scene().recording.difference.empty());
    }

    /// Whoever takes a step by hand has not chosen to step the next run.
    void thePaceOfTheNextRunIsTheChosenOne()
    {
        Session session;
        session.open(lesson());
        playUntil(session, 30'000'000);
        session.togglePlay();
        session.stepForth();
        QVERIFY(still(session));
        QVERIFY(session.pace().kind == PaceKind::step);
        session.restart();
        QVERIFY(session.pace().kind == PaceKind::live);
        QVERIFY(session.phase() == Phase::ready);
        session.togglePlay();
        QTRY_VERIFY(session.phase() == Phase::finished); // not one step only
        session.stepBack();
        session.repeat(); // is stepped by itself
        QVERIFY(session.pace().kind == PaceKind::step);
        session.restart();
        QVERIFY(session.pace().kind == PaceKind::live);
        session.setPace(paceOf(PaceKind::step));
        session.stepForth();
        QVERIFY(still(session));
        session.restart();
        QVERIFY(session.pace().kind == PaceKind::step); // that one was chosen
    }

    void earlierRunsAreKeptUpToEight()
    {
        Session session;
        session.open(lesson());
        for (int i = 0; i < 10; ++i) {
            session.stepForth();
            QVERIFY(still(session));
            session.restart();
        }
        QCOMPARE(session.pastRuns().size(), std::size_t{8});
        QCOMPARE(session.pastRuns().front()->number, 3);
        QSignalSpy other(&session, &Session::shownRunChanged);
        session.showPreviousRun();
        QVERIFY(session.phase() == Phase::replay);
        QCOMPARE(session.scene().pastRun, 10);
        session.showPreviousRun();
        QCOMPARE(session.scene().pastRun, 9);
        QCOMPARE(other.size(), 2);
        session.showNewest();
        QVERIFY(!session.showsPastRun());
        QVERIFY(session.phase() == Phase::ready);
    }

    void aRunThatNeverBeganIsNotKept()
    {
        Session session;
        session.open(lesson());
        session.restart();
        session.setCapacity(1);
        QVERIFY(session.pastRuns().empty());
    }

    void thePacesAreALadder()
    {
        Pace pace = paceOf(PaceKind::step);
        QVERIFY(slower(pace) == pace);
        std::vector<Pace> rungs{pace};
        while (rungs.back().kind != PaceKind::max)
            rungs.push_back(faster(rungs.back()));
        QCOMPARE(rungs.size(), 1 + slowRates.size() + speeds.size() + 1);
        for (std::size_t i = rungs.size() - 1; i > 0; --i) {
            const Pace down = slower(rungs[i]);
            QVERIFY(down.kind == rungs[i - 1].kind);
            QVERIFY(down.kind != PaceKind::slow || down.rate == rungs[i - 1].rate);
            QVERIFY(down.kind != PaceKind::live || down.speed == rungs[i - 1].speed);
        }
    }
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
