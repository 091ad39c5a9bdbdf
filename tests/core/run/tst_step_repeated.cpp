// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/load.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <vector>

using namespace synchroscope;

namespace {

using Until = StepRequest::Until;

/// How often each scenario and mode is stepped, the second half with every processor busy. SYNCHROSCOPE_STEP_REPEATS.
int repeatsOfEach()
{
    bool given = false;
    const int repeats = qEnvironmentVariableIntValue("SYNCHROSCOPE_STEP_REPEATS", &given);
#ifdef SYNCHROSCOPE_SANITIZED
    return given ? repeats : 6;
#else
    return given ? repeats : 20;
#endif
}

} // namespace

/// Real processes, stepped: the same every time, repeated, or otherwise from some moment on.
class TestStepRepeated : public QObject
{
    Q_OBJECT

private slots:
    void theSameScenarioGivesTheSameEventsEveryTime_data();
    void theSameScenarioGivesTheSameEventsEveryTime();
    void byHandOrInOneGoItIsTheSame();
    void randomNumbersComeFromTheSeed();
    void anotherChoiceFromTheSameMomentIsAnotherFuture();
    void whoChoosesOtherwiseLeavesTheRecordedWay();
    void aRepeatedRunDoesNotCircleAroundNow();
    void aRepeatedLiveRunCanBeRepeated();
    void aLiveRunIsRepeatedStepByStep_data();
    void aLiveRunIsRepeatedStepByStep();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestStepRepeated::theSameScenarioGivesTheSameEventsEveryTime_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<int>("mode");
    for (const std::string &identifier : shippedIdentifiers())
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("%s, mode %d", identifier.c_str(), mode) << QString::fromStdString(identifier) << mode;
}

void TestStepRepeated::theSameScenarioGivesTheSameEventsEveryTime()
{
    QFETCH(QString, identifier);
    QFETCH(int, mode);
    const Scenario scenario = shipped(identifier.toStdString());
    std::string first;
    const int repeats = repeatsOfEach();
    for (int i = 0; i < repeats; ++i) {
        const std::optional<Load> load = 2 * i >= repeats ? std::make_optional<Load>() : std::nullopt;
        const Finished run = stepToEnd(scenario, inMode(mode));
        QVERIFY2(run.inTime, described(run.recording).c_str());
        QCOMPARE(contradictions(run.recording), std::vector<std::string>());
        if (i == 0)
            first = trail(run.recording);
        QCOMPARE(QString::fromStdString(parting(trail(run.recording), first)), QString());
    }
}

void TestStepRepeated::byHandOrInOneGoItIsTheSame()
{
    const Scenario scenario = shipped("fast-producer");
    const Finished inOneGo = stepToEnd(scenario, inMode(3));
    Stepped byHand = begin(scenario, inMode(3));
    for (int i = 0; i < 5000 && !byHand.recording.finished; ++i)
        QVERIFY(byHand.step());
    QVERIFY(byHand.recording.finished);
    QCOMPARE(QString::fromStdString(parting(trail(byHand.recording), trail(inOneGo.recording))), QString());
    QVERIFY(!has(inOneGo.recording, EventKind::held)); // nobody waited for a hand
    QVERIFY(has(byHand.recording, EventKind::held));
}

void TestStepRepeated::randomNumbersComeFromTheSeed()
{
    const Scenario scenario = senderAndReceiverOf("for i = 1, 5 do work(random(1, 100)) send('c', '' .. random(1, 1000)) end",
                                                  "repeat local m, why = receive('c') log(m or why) until not m");
    Settings settings;
    const std::string one = trail(stepToEnd(scenario, settings).recording);
    QCOMPARE(QString::fromStdString(parting(trail(stepToEnd(scenario, settings).recording), one)), QString());
    settings.seed = 2;
    QVERIFY(trail(stepToEnd(scenario, settings).recording) != one);
}

void TestStepRepeated::anotherChoiceFromTheSameMomentIsAnotherFuture()
{
    // Two write to one mailbox: who is first is the only thing that differs.
    const Scenario scenario = scenarioOf({{"A", "send('c', 'from A')"}, {"B", "send('c', 'from B')"},
                                          {"Reader", "for i = 1, 2 do local m = receive('c') log(m) end"}});
    Stepped first = begin(scenario);
    QVERIFY(first.step({Until::end, -1, 5})); // both have started
    const auto until = first.recording.choices;
    QVERIFY(first.step({Until::end}));

    Stepped other = begin(scenario, {}, asChosen(until));
    QVERIFY(other.step({Until::end, -1, until.size()}));
    QVERIFY(other.recording.choices == until);
    for (int i = 0; i < 20 && eventsOf(other.recording, EventKind::enqueued).empty(); ++i)
        QVERIFY(other.step({Until::event, 1}));
    QVERIFY(other.step({Until::end}));
    QCOMPARE(logged(first.recording), (std::vector<std::string>{"from A", "from B"}));
    QCOMPARE(logged(other.recording), (std::vector<std::string>{"from B", "from A"}));
}

void TestStepRepeated::whoChoosesOtherwiseLeavesTheRecordedWay()
{
    const Scenario scenario = shipped("fast-producer");
    const Finished recorded = stepToEnd(scenario, inMode(3), atRandom(3));
    Stepped s = begin(scenario, inMode(3), asChosen(recorded.recording.choices));
    QVERIFY(s.step({Until::end, -1, 40}));
    const int other = 1 - recorded.recording.choices[40].process;
    QVERIFY(s.step({Until::event, other}));
    QVERIFY(s.step());
    QVERIFY(s.recording.turn >= 0);
    QVERIFY(s.step({Until::end}));
    QVERIFY(s.recording.finished);
    QCOMPARE(s.recording.outcome, Outcome::completed);
    QCOMPARE(s.recording.difference, std::string());

    // A repeated live run as well, once it has said where it differs.
    Settings quick = inMode(3);
    quick.speed = 20;
    const Finished live = runToEnd(scenario, quick);
    Stepped again = begin(scenario, quick, asHappened(live.recording));
    QVERIFY(again.step({Until::end, -1, 30}));
    QVERIFY(again.run->send(Run::Signal::kill, 1).ok());
    QVERIFY(collectUntil(*again.run, again.recording, [](const Recording &r) { return has(r, EventKind::peerDied); }));
    QVERIFY(again.step({Until::end}));
    QVERIFY(!again.recording.difference.empty());
    QVERIFY(again.step({Until::end}));
    QVERIFY(again.recording.finished);
}

void TestStepRepeated::aRepeatedRunDoesNotCircleAroundNow()
{
    const Scenario scenario = senderAndReceiverOf("local t = now() while now() - t < 20 do end send('c', 'x')", "receive('c')");
    const Finished live = runToEnd(scenario);
    QVERIFY(live.inTime);
    const Finished again = stepToEnd(scenario, {}, asHappened(live.recording));
    QVERIFY(again.inTime);
    QCOMPARE(again.recording.outcome, Outcome::completed);
}

void TestStepRepeated::aRepeatedLiveRunCanBeRepeated()
{
    Settings settings = inMode(1);
    settings.speed = 20;
    const Scenario scenario = shipped("four-modes");
    const Finished live = runToEnd(scenario, settings);
    const Finished stepped = stepToEnd(scenario, settings, asHappened(live.recording));
    QVERIFY(!stepped.recording.choices.empty());
    const Finished again = stepToEnd(scenario, settings, asChosen(stepped.recording.choices));
    QCOMPARE(QString::fromStdString(parting(trail(again.recording), trail(stepped.recording))), QString());
}

void TestStepRepeated::aLiveRunIsRepeatedStepByStep_data() { theSameScenarioGivesTheSameEventsEveryTime_data(); }

void TestStepRepeated::aLiveRunIsRepeatedStepByStep()
{
    QFETCH(QString, identifier);
    QFETCH(int, mode);
    const Scenario scenario = shipped(identifier.toStdString());
    Settings settings = inMode(mode);
    settings.speed = 20;
    const Finished live = runToEnd(scenario, settings);
    QVERIFY(live.inTime);
    Stepped s = begin(scenario, settings, asHappened(live.recording));
    QVERIFY(s.step({Until::end}));
    QCOMPARE(QString::fromStdString(s.recording.difference), QString());
    QVERIFY(s.recording.finished);
    QCOMPARE(s.recording.outcome, live.recording.outcome);
    for (std::size_t c = 0; c < scenario.channels.size(); ++c)
        QCOMPARE(s.recording.totals[c].delivered, live.recording.totals[c].delivered);
    QCOMPARE(eventsOf(s.recording, EventKind::emptyPoll).size(), eventsOf(live.recording, EventKind::emptyPoll).size());
    QCOMPARE(eventsOf(s.recording, EventKind::blocked).size(), eventsOf(live.recording, EventKind::blocked).size());
}

QTEST_GUILESS_MAIN(TestStepRepeated)
#include "tst_step_repeated.moc"
