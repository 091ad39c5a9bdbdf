// SPDX-License-Identifier: GPL-3.0-or-later
// Compared runs on real processes: one clock, in turn, in lockstep, back and forth.
#include "compare/compare_session.h"
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace synchroscope;

namespace {

Settings own(const Scenario &scenario)
{
    Settings settings;
    settings.mode = scenario.mode;
    return settings;
}

Pace pace(PaceKind kind, std::size_t speed = 4)
{
    Pace one;
    one.kind = kind;
    one.speed = speed;
    one.grain = Grain::line;
    return one;
}

/// A session with the four modes of a lesson, held at 0.
void openModes(CompareSession &session, const Scenario &scenario)
{
    session.open(scenario, compareIn({}, {}, scenario, own(scenario)));
}

/// The real time at which the axis of a run would have been at 0, at four times the speed, by what happened from `from` on.
/// An event that came late is drawn later than its stamp says; the largest is the one that is right.
double zeroOf(const Recording &recording, std::int64_t from = 0)
{
    double zero = -INFINITY;
    for (const RecordedEvent &event : recording.events()) {
        if (event.at >= from && event.process != supervisorIndex)
            zero = std::max(zero, static_cast<double>(event.event.time) - static_cast<double>(event.at) / 4);
    }
    return zero;
}

} // namespace

class TestCompareSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

    void allRunAtOnceOnOneClock()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, shipped("four-modes"));
        QCOMPARE(session.failure(), QString());
        QCOMPARE(session.phase(), Phase::ready);
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::live);
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        // A stamp of the clock is the same axis time in every run, to the nanosecond.
        const auto &runs = session.scene().runs;
        for (const auto &run : runs) {
            const double apart = zeroOf(run->recording) - zeroOf(runs.front()->recording);
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
        }
    }

    void pausedTogetherTheyGoOnTogether()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, shipped("four-modes"));
        session.togglePlay();
        QTRY_VERIFY(session.scene().newest > 300'000'000);
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::paused);
        const auto now = [&session](std::size_t i) { return session.run(i)->recording.now; };
        QTRY_VERIFY(now(0) > 0 && session.run(0)->recording.standing && session.run(3)->recording.standing);
        session.togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        const auto &runs = session.scene().runs;
        for (const auto &run : runs) { // by what happened after the pause
            const double apart = zeroOf(run->recording, 3'000'000'000) - zeroOf(runs.front()->recording, 3'000'000'000);
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
        }
    }

    void inTurnOnlyOneRunMoves()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        session.setInTurn(true);
        openModes(session, shipped("four-modes"));
        session.togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(session.run(1)->recording.now > 0, 10'000);
        QVERIFY(session.run(0)->recording.finished);
        QCOMPARE(session.run(2)->recording.events().size(), std::size_t{0});
        QCOMPARE(session.scene().going, std::size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 30'000);
        std::uint64_t before = 0; // by the real clock
        for (const auto &run : session.scene().runs) {
            QVERIFY(run->recording.events().front().event.time >= before);
            before = run->recording.events().back().event.time;
        }
    }

    void stepsLeadAllAndLeaveInTurn()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        session.setInTurn(true);
        openModes(session, shipped("four-modes"));
        QVERIFY(session.scene().inTurn && session.scene().spaceSteps);
        session.stepForth();
        QVERIFY(!session.inTurn());
        QTRY_VERIFY(session.scene().steps > 0);
        QTRY_VERIFY(!session.moving());
        session.setPace(pace(PaceKind::live));
        session.togglePlay(); // and they stay together
        QVERIFY(!session.scene().inTurn);
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
    }

    void atMaxTheyRunInTurnByThemselves()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::max));
        openModes(session, shipped("four-modes"));
        QVERIFY(session.inTurn());
        session.togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 10'000);
    }

    void lockstepMovesAllToTheNextThingThatHappensInAny()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, shipped("four-modes"));
        std::vector<std::int64_t> moments;
        std::vector<std::size_t> happened; // until the last common moment, in each run
        for (int i = 0; i < 12; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
            QCOMPARE(session.phase(), Phase::stepping);
            const CompareScene scene = session.scene();
            QVERIFY(moments.empty() || scene.now > moments.back());
            bool any = false;
            std::vector<std::size_t> now;
            for (const auto &run : scene.runs) {
                const std::size_t before = momentAt(run->recording, moments.empty() ? -1 : moments.back());
                if (!happened.empty()) // none had something left to do before the last common moment
                    QCOMPARE(before, happened[now.size()]);
                now.push_back(momentAt(run->recording, scene.now));
                any = any || now.back() > before;
            }
            happened = now;
            QVERIFY(any);
            moments.push_back(scene.now);
        }
        // The same again: virtual time is repeatable.
        session.restart();
        for (const std::int64_t moment : moments) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
            QCOMPARE(session.scene().now, moment);
        }
        session.end();
    }

    void lockstepComesToTheEnd()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, shipped("four-modes"));
        for (int i = 0; i < 300 && session.phase() != Phase::finished; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
        }
        QCOMPARE(session.phase(), Phase::finished);
        QCOMPARE(session.scene().now, session.scene().newest);
        for (const auto &run : session.scene().runs)
            QCOMPARE(run->recording.outcome, Outcome::completed);
    }

    void lockstepPassesManyThingsThatHappenAtOnceInOneStep()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, scenarioOf({{"Talker", "for i = 1, 900 do log(tostring(i)) end send('c', 'x')"},
                                       {"Listener", "receive('c')"}}, 1));
        int notices = 0;
        connect(&session, &CompareSession::notice, this, [&] { ++notices; });
        session.stepForth();
        QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 20'000);
        session.stepForth();
        QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 20'000);
        for (const auto &run : session.scene().runs)
            QVERIFY(run->recording.events().size() > 900);
        QCOMPARE(notices, 0);
    }

    void fromLockstepTheyGoOnTogether()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, shipped("four-modes"));
        for (int i = 0; i < 6; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
        }
        const std::int64_t from = session.scene().now;
        std::vector<std::int64_t> stood;
        for (const auto &run : session.scene().runs)
            stood.push_back(run->recording.now);
        QVERIFY(std::any_of(stood.begin(), stood.end(), [=](std::int64_t at) { return at > from + 50'000'000; }));
        session.setPace(pace(PaceKind::live));
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::live);
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        const auto &runs = session.scene().runs;
        const double zero = zeroOf(runs.front()->recording, from + 500'000'000);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const double apart = zeroOf(runs[i]->recording, from + 500'000'000) - zero;
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
            // One that was ahead stood until the others had come to where it was.
            for (const RecordedEvent &event : runs[i]->recording.events())
                if (event.at > stood[i])
                    QVERIFY((static_cast<double>(event.event.time) - zero) * 4 >= static_cast<double>(stood[i]));
        }
    }

    void slowMotionStepsByItself()
    {
        CompareSession session;
        Pace slow = pace(PaceKind::slow);
        slow.rate = slowRates.size() - 1;
        session.setPace(slow);
        openModes(session, shipped("four-modes"));
        session.togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(session.scene().steps > 5, 10'000);
        QCOMPARE(session.phase(), Phase::stepping);
        QVERIFY(session.scene().slowly);
        session.togglePlay();
        QVERIFY(!session.moving());
        session.end();
    }

    void backMovesTheViewAndForthComesBack()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, shipped("four-modes"));
        session.togglePlay();
        QTRY_VERIFY(session.scene().newest > 3'000'000'000);
        session.togglePlay();
        QTRY_VERIFY(session.run(0)->recording.standing);
        const std::size_t events = session.run(0)->recording.events().size();
        session.stepBack();
        QCOMPARE(session.phase(), Phase::replay);
        const std::int64_t first = session.scene().now;
        session.stepBack();
        const std::int64_t second = session.scene().now;
        QVERIFY(second < first);
        session.stepForth();
        QCOMPARE(session.scene().now, first);
        // Forth returns the same way, however close together things happened.
        std::vector<std::int64_t> way;
        for (int i = 0; i < 30; ++i) {
            way.push_back(session.scene().now);
            session.stepBack();
        }
        for (; !way.empty(); way.pop_back()) {
            session.stepForth();
            QCOMPARE(session.scene().now, way.back());
        }
        session.showBeginning();
        QCOMPARE(session.scene().now, 0);
        session.showTime(1'500'000'000);
        QCOMPARE(session.scene().momentOf(2), 1'500'000'000);
        QCOMPARE(session.run(0)->recording.events().size(), events); // no process has moved
        session.showNewest();
        QCOMPARE(session.phase(), Phase::paused);
        session.end();
    }

    void aReplayWhileSteppingEndsAtTheCommonMoment()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, shipped("four-modes"));
        for (int i = 0; i < 5; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
        }
        const std::int64_t end = session.scene().now;
        session.stepBack();
        QVERIFY(session.scene().now < end);
        session.showTime(60'000'000'000); // nothing that lockstep has let happen ahead is shown
        QCOMPARE(session.scene().now, end);
        session.togglePlay(); // from its end it is played again
        QVERIFY(session.moving());
        QVERIFY(session.scene().now < end);
        session.togglePlay();
        session.showNewest();
        QCOMPARE(session.phase(), Phase::stepping);
        QCOMPARE(session.scene().now, end);
        session.end();
    }

    void anotherComparisonIsNeverShownWithTheRunsOfTheLast()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        const Scenario scenario = shipped("four-modes");
        openModes(session, scenario);
        bool consistent = true;
        const auto look = [&] {
            consistent = consistent
                         && (!session.isOpen() || session.scene().runs.size() == session.comparison().variants.size());
        };
        connect(&session, &CompareSession::phaseChanged, this, look);
        connect(&session, &CompareSession::advanced, this, look);
        session.togglePlay();
        QTRY_VERIFY(session.scene().newest > 500'000'000);
        session.togglePlay();
        session.showTime(100'000'000);
        session.togglePlay(); // a replay runs
        QVERIFY(session.moving());
        session.open(scenario, compareIn({Varied::Kind::seed, -1}, {1, 2}, scenario, own(scenario)));
        QVERIFY(consistent);
        QCOMPARE(session.scene().runs.size(), std::size_t{2});
        session.end();
    }
};

QTEST_GUILESS_MAIN(TestCompareSession)
#include "tst_compare_session.moc"
