// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/evidence.h"
#include "support/load.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <fmt/format.h>
#include <optional>
#include <vector>

using namespace synchroscope;

namespace {

using Until = StepRequest::Until;

} // namespace

/// What comes to a stepped run from outside or by itself: signals, faults of the scenario, time limits.
class TestStepOutside : public QObject
{
    Q_OBJECT

private slots:
    void timeLimitsAreVirtual();
    void aDeathByHandIsAChoiceAndCanBeRepeated();
    void faultsOfTheScenarioObeyTheVirtualClock();
    void aTimeLimitSurvivesASuspension();
    void aSignalDoesNotWaitForAStepThatDoesNotEnd();
    void signalsAreRepeatedAtTheirTime_data();
    void signalsAreRepeatedAtTheirTime();
    void aSleepIsASleepAlsoAfterAContinue();
    void whatComesFromOutsideIsShownWhileItStands();
    void whatIsDueComesBeforeAStepAtTheSameTime();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestStepOutside::timeLimitsAreVirtual()
{
    Scenario scenario = senderAndReceiverOf("work(900000) send('c', 'x')",
                                            "log(tostring(receive('c', {timeout = 600000}))) log(now())"
                                            " log(tostring(receive('c', {timeout = 600000})))");
    const Finished run = stepToEnd(scenario, {}, nullptr, 5); // ten virtual minutes, at once
    QVERIFY(run.inTime);
    const auto said = logged(run.recording);
    QCOMPARE(said.size(), std::size_t{3});
    QCOMPARE(said[0], std::string("nil"));
    QVERIFY2(std::abs(std::stod(said[1]) - 600000) < 1, said[1].c_str());
    QCOMPARE(said[2], std::string("x"));
    QCOMPARE(contradictions(run.recording), std::vector<std::string>());
}

void TestStepOutside::aDeathByHandIsAChoiceAndCanBeRepeated()
{
    const Scenario scenario = shipped("fast-producer");
    Stepped s = begin(scenario, inMode(1));
    for (int i = 0; i < 30; ++i)
        QVERIFY(s.step());
    QVERIFY(s.run->send(Run::Signal::kill, 1).ok());
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::peerDied); }));
    QVERIFY(s.step({Until::end}));
    QVERIFY(s.recording.finished);
    QCOMPARE(s.recording.processes[1].exitText, std::string("killed: SIGKILL"));
    const Finished again = stepToEnd(scenario, inMode(1), asChosen(s.recording.choices));
    QCOMPARE(QString::fromStdString(parting(trail(again.recording), trail(s.recording))), QString());
}

void TestStepOutside::faultsOfTheScenarioObeyTheVirtualClock()
{
    Scenario scenario = shipped("fast-producer");
    scenario.faults = {{1500, Fault::Action::kill, 1}};
    const Finished first = stepToEnd(scenario, inMode(1)), second = stepToEnd(scenario, inMode(1));
    QVERIFY(first.inTime);
    QCOMPARE(QString::fromStdString(parting(trail(first.recording), trail(second.recording))), QString());
    const auto deaths = eventsOf(first.recording, EventKind::peerDied);
    QCOMPARE(deaths.size(), std::size_t{1});
    QCOMPARE(deaths[0].at, std::int64_t{1'500'000'000});

    scenario.faults = {{500, Fault::Action::stop, 1}, {4000, Fault::Action::resume, 1}};
    const Finished stopped = stepToEnd(scenario, inMode(3));
    QVERIFY(stopped.inTime);
    QCOMPARE(stopped.recording.outcome, Outcome::completed);
    QCOMPARE(eventsOf(stopped.recording, EventKind::peerContinued).at(0).at, std::int64_t{4'000'000'000});
    QCOMPARE(QString::fromStdString(parting(trail(stopped.recording), trail(stepToEnd(scenario, inMode(3)).recording))), QString());
}

void TestStepOutside::aTimeLimitSurvivesASuspension()
{
    // Suspended while everybody is nudged out of stepping: it must look at the clock all the same.
    const Scenario scenario = senderAndReceiverOf("work(3000)", "receive('c', {timeout = 600}) log(now())");
    Stepped s = begin(scenario);
    for (int i = 0; i < 20 && !has(s.recording, EventKind::blocked); ++i)
        QVERIFY(s.step());
    QVERIFY(has(s.recording, EventKind::blocked));
    QVERIFY(s.run->send(Run::Signal::stop, 1).ok());
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::peerStopped); }));
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return r.now > 100'000'000; }));
    QVERIFY(s.run->send(Run::Signal::resume, 1).ok());
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::logged); }));
    QVERIFY(std::stod(logged(s.recording)[0]) < 2900);
}

void TestStepOutside::aSignalDoesNotWaitForAStepThatDoesNotEnd()
{
    const Scenario scenario = senderAndReceiverOf("send('c', 'x')", "local s = string.rep('a', 3000) string.find(s, '.-.-.-.-b')");
    Stepped s = begin(scenario);
    s.run->step({Until::end});
    auto sampler = ProcessSampler::open(s.recording.processes[1].pid);
    QVERIFY(sampler.ok());
    // It computes, and computes. Not QTRY_VERIFY: that looks twice, and a running process may be asleep in between.
    QVERIFY(QTest::qWaitFor([&] { return sampler.value().sample().value().state == 'R'; }, 30'000));
    QVERIFY(s.run->send(Run::Signal::kill, 1).ok());
    QVERIFY(collectToEnd(*s.run, s.recording));
    QCOMPARE(s.recording.processes[1].exitText, std::string("killed: SIGKILL"));
}

void TestStepOutside::signalsAreRepeatedAtTheirTime_data()
{
    QTest::addColumn<int>("stepsBefore");
    QTest::addColumn<int>("signal");
    QTest::addRow("kill before the first step") << 0 << static_cast<int>(Run::Signal::kill);
    QTest::addRow("kill in the middle") << 25 << static_cast<int>(Run::Signal::kill);
    QTest::addRow("kill after the fault") << 400 << static_cast<int>(Run::Signal::kill);
}

void TestStepOutside::signalsAreRepeatedAtTheirTime()
{
    QFETCH(int, stepsBefore);
    QFETCH(int, signal);
    Scenario scenario = scenarioOf({{"A", "for i = 1, 9 do work(200) send('c', 'a' .. i) end"},
                                    {"B", "for i = 1, 9 do receive('c', {timeout = 150}) work(30) end"},
                                    {"C", "for i = 1, 9 do work(130) send('c', 'c' .. i) end"}}, 2);
    scenario.channels[0].senders = {0, 2};
    scenario.channels[0].receivers = {1};
    scenario.faults = {{700, Fault::Action::kill, 0}};
    Stepped s = begin(scenario);
    for (int i = 0; i < stepsBefore && !has(s.recording, EventKind::peerDied); ++i)
        QVERIFY(s.step());
    const std::size_t deaths = eventsOf(s.recording, EventKind::peerDied).size();
    QVERIFY(s.run->send(static_cast<Run::Signal>(signal), 2).ok());
    QVERIFY(collectUntil(*s.run, s.recording, [&](const Recording &r) { return eventsOf(r, EventKind::peerDied).size() > deaths; }));
    QVERIFY(s.step({Until::end}));
    QVERIFY(s.recording.finished);
    QCOMPARE(eventsOf(s.recording, EventKind::peerDied).size(), std::size_t{2});
    const Finished again = stepToEnd(scenario, {}, asChosen(s.recording.choices));
    QCOMPARE(again.recording.difference, std::string());
    QCOMPARE(QString::fromStdString(parting(trail(again.recording), trail(s.recording))), QString());
    QCOMPARE(again.recording.choices.size(), s.recording.choices.size());
    for (std::size_t i = 0; i < s.recording.choices.size(); ++i) {
        const Choice &then = s.recording.choices[i], &now = again.recording.choices[i];
        QVERIFY(now.kind == then.kind && now.process == then.process && now.at == then.at);
    }
}

void TestStepOutside::aSleepIsASleepAlsoAfterAContinue()
{
    Scenario scenario = senderAndReceiverOf("work(20) send('c', 'x')", "receive('c')");
    scenario.faults = {{10, Fault::Action::stop, 1}, {20, Fault::Action::resume, 1}}; // at the moment of the message
    const std::optional<Load> load{std::in_place};
    const std::string first = trail(stepToEnd(scenario).recording);
    for (int i = 0; i < 40; ++i) {
        const Finished run = stepToEnd(scenario);
        QCOMPARE(QString::fromStdString(parting(trail(run.recording), first)), QString());
        const auto woken = eventsOf(run.recording, EventKind::woken);
        QCOMPARE(woken.size(), std::size_t{1});
        QVERIFY(!(woken[0].event.flags & EventFlag::cameFirst)); // it slept for 20 ms
    }
}

void TestStepOutside::whatComesFromOutsideIsShownWhileItStands()
{
    Stepped s = begin(shipped("fast-producer"), inMode(3));
    for (int i = 0; i < 10; ++i)
        QVERIFY(s.step());
    const pid_t pid = s.recording.processes[0].pid;
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::peerStopped); }));
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::peerContinued); }));
    QVERIFY(s.step({Until::event, 0})); // and it can go on
    QCOMPARE(::kill(pid, SIGKILL), 0);
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::peerDied); }));
    QVERIFY(s.step({Until::end}));
    QVERIFY(s.recording.finished);
}

void TestStepOutside::whatIsDueComesBeforeAStepAtTheSameTime()
{
    // The message is put, and the process killed, when the receiver's time is up: 100 ms by every clock.
    Scenario scenario = senderAndReceiverOf("send('c', 'early') work(100) send('c', 'x')",
                                            "receive('c') receive('c', {timeout = 100}) log(now())");
    const Finished alone = stepToEnd(scenario);
    const auto calls = eventsOf(alone.recording, EventKind::receiveCalled);
    QCOMPARE(calls.size(), std::size_t{2});
    const std::int64_t up = calls[1].at + 100'000'000;
    scenario.faults = {{static_cast<double>(up) / 1e6, Fault::Action::kill, 1}};
    const Finished killed = stepToEnd(scenario);
    QCOMPARE(eventsOf(killed.recording, EventKind::peerDied).at(0).at, up);
    QVERIFY(logged(killed.recording).empty()); // of two that are due together, the fault is first
    for (const RecordedEvent &event : killed.recording.events())
        if (event.at == up && event.process == 1)
            QFAIL("the dead did something at the time of its death");
}

QTEST_GUILESS_MAIN(TestStepOutside)
#include "tst_step_outside.moc"
