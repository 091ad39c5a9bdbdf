// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/layout.h"
#include "process/evidence.h"
#include "support/run_rig.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstddef>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <thread>
#include <vector>

using namespace synchroscope;

namespace {

using Until = StepRequest::Until;

struct Stepped
{
    std::unique_ptr<Run> run;
    Recording recording;
    bool step(const StepRequest &request = {}) { return stepAndCollect(*run, recording, request); }
    [[nodiscard]] const Standpoint &at(int process) const
    {
        return recording.standpoints[static_cast<std::size_t>(process)];
    }
    [[nodiscard]] std::size_t happened() const
    {
        return recording.events().size() - eventsOf(recording, EventKind::held).size()
            - eventsOf(recording, EventKind::released).size();
    }
};

Stepped begin(const Scenario &scenario, const Settings &settings = {}, std::unique_ptr<Schedule> schedule = nullptr)
{
    auto run = Run::create(scenario, settings, std::move(schedule));
    if (!run)
        qFatal("%s", run.error().what.c_str());
    Recording empty = run.value()->emptyRecording();
    return {std::move(run).value(), std::move(empty)};
}

Settings inMode(int mode)
{
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    return settings;
}

/// Where a process has mapped the control segment of its run.
std::uint64_t controlSegmentOf(pid_t pid)
{
    std::ifstream maps(fmt::format("/proc/{}/maps", pid));
    for (std::string line; std::getline(maps, line);)
        if (line.find("synchroscope-control") != std::string::npos)
            return std::stoull(line.substr(0, line.find('-')), nullptr, 16);
    return 0;
}

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

/// Keeps all processors busy while it lives.
class Load
{
public:
    Load()
    {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([this] {
                while (!m_enough.load(std::memory_order_relaxed)) { }
            });
    }
    ~Load()
    {
        m_enough = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    std::atomic<bool> m_enough{false};
    std::vector<std::thread> m_threads;
};

std::uint64_t gateWordOf(pid_t pid, int process)
{
    return controlSegmentOf(pid) + offsetof(ControlBlock, control)
        + static_cast<std::uint64_t>(process) * sizeof(ProcessControl) + offsetof(ProcessControl, step);
}

} // namespace

/// Real processes, stepped: the same every time, and under a hand that chooses.
class TestStep : public QObject
{
    Q_OBJECT

private slots:
    void theSameScenarioGivesTheSameEventsEveryTime_data();
    void theSameScenarioGivesTheSameEventsEveryTime();
    void byHandOrInOneGoItIsTheSame();
    void eachStepIsOneHappening();
    void aStepOfAChosenProcessIsItsOwn();
    void aSleeperCannotBeStepped();
    void theKernelSeesTheHeldAtTheirOwnGates();
    void itStandsStillAtTheNextLineAndAtTheNextStop();
    void itStandsStillBeforeAnythingLaterThanAsked();
    void timeLimitsAreVirtual();
    void aDeathByHandIsAChoiceAndCanBeRepeated();
    void faultsOfTheScenarioObeyTheVirtualClock();
    void randomNumbersComeFromTheSeed();
    void nobodyCanGoOnIsADeadlock();
    void anotherChoiceFromTheSameMomentIsAnotherFuture();
    void whoChoosesOtherwiseLeavesTheRecordedWay();
    void aTimeLimitSurvivesASuspension();
    void aSignalDoesNotWaitForAStepThatDoesNotEnd();
    void signalsAreRepeatedAtTheirTime_data();
    void signalsAreRepeatedAtTheirTime();
    void aSleepIsASleepAlsoAfterAContinue();
    void whatComesFromOutsideIsShownWhileItStands();
    void whatIsDueComesBeforeAStepAtTheSameTime();
    void aRepeatedRunDoesNotCircleAroundNow();
    void aRepeatedLiveRunCanBeRepeated();
    void spinningIsSteppedByItsTimeAndSpinsOnAfterwards();
    void standpointsKeepTheirChannel();
    void liveAndSteppedInOneRun();
    void workThatHasBegunGoesOnAfterSteps();
    void pausedItStandsStillByItselfAtAStop();
    void aHeldProcessIsRecordedAsHeld();
    void aLiveRunIsRepeatedStepByStep_data();
    void aLiveRunIsRepeatedStepByStep();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestStep::theSameScenarioGivesTheSameEventsEveryTime_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<int>("mode");
    for (const std::string &identifier : shippedIdentifiers())
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("%s, mode %d", identifier.c_str(), mode) << QString::fromStdString(identifier) << mode;
}

void TestStep::theSameScenarioGivesTheSameEventsEveryTime()
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

void TestStep::byHandOrInOneGoItIsTheSame()
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

void TestStep::eachStepIsOneHappening()
{
    Stepped s = begin(shipped("four-modes"), inMode(1));
    std::size_t before = 0;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(s.step());
        QVERIFY(s.recording.standing);
        QVERIFY(s.happened() > before);
        // All by one process: the one that was let go on.
        int who = -1;
        for (std::size_t e = s.recording.choices.back().firstEvent; e < s.recording.events().size(); ++e) {
            const RecordedEvent &event = s.recording.events()[e];
            if (event.process == supervisorIndex)
                continue;
            QVERIFY(who < 0 || who == event.process);
            who = event.process;
        }
        QCOMPARE(who, static_cast<int>(s.recording.choices.back().process));
        before = s.happened();
    }
    QVERIFY(s.recording.turn >= 0);
    QCOMPARE(s.recording.drive, Drive::step);
    QCOMPARE(s.recording.steppedFrom, std::int64_t{0});
}

void TestStep::aStepOfAChosenProcessIsItsOwn()
{
    Stepped s = begin(shipped("four-modes"), inMode(4));
    for (int i = 0; i < 12; ++i) {
        const int who = i % 3 == 0 ? 0 : 1;
        QVERIFY(s.step({Until::event, who}));
        QCOMPARE(static_cast<int>(s.recording.choices.back().process), who);
    }
    // The student let the receiver go far ahead: time never runs backwards for the other.
    for (std::size_t i = 1; i < s.recording.events().size(); ++i)
        QVERIFY(s.recording.events()[i].at >= s.recording.events()[i - 1].at);
}

void TestStep::aSleeperCannotBeStepped()
{
    Stepped s = begin(shipped("fast-producer"), inMode(3));
    for (int i = 0; i < 40 && !has(s.recording, EventKind::blocked); ++i)
        QVERIFY(s.step({Until::event, 1}));
    QVERIFY(has(s.recording, EventKind::blocked, 1));
    QCOMPARE(s.at(1).next, GateKind::none);
    const std::size_t before = s.recording.events().size();
    QVERIFY(s.step({Until::event, 1}));
    QVERIFY(s.recording.standing);
    QCOMPARE(s.recording.events().size(), before);
    QVERIFY(s.step()); // but others can
    QVERIFY(s.recording.events().size() > before);
}

/// While one process is stepped, the others sleep on a word of the gate, and only the blocked on a channel's.
void TestStep::theKernelSeesTheHeldAtTheirOwnGates()
{
    Stepped s = begin(shipped("fast-producer"), inMode(3));
    int heldSeen = 0, blockedSeen = 0;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(s.step());
        for (int p = 0; p < 2; ++p) {
            const pid_t pid = s.recording.processes[static_cast<std::size_t>(p)].pid;
            auto sampler = ProcessSampler::open(pid);
            QVERIFY2(sampler.ok(), sampler.ok() ? "" : sampler.error().what.c_str());
            const bool atGate = s.at(p).next != GateKind::none;
            // It has reported and is about to sleep: the kernel may need a moment more.
            QTRY_COMPARE(sampler.value().sample().value().sleepsOn(gateWordOf(pid, p)), atGate);
            QCOMPARE(sampler.value().sample().value().state, 'S');
            ++(atGate ? heldSeen : blockedSeen);
        }
    }
    QVERIFY(heldSeen > 60);
    QVERIFY(blockedSeen > 0);
}

void TestStep::itStandsStillAtTheNextLineAndAtTheNextStop()
{
    Stepped s = begin(shipped("fast-producer"), inMode(3));
    for (const int process : {0, 1, 0, 0}) {
        const auto before = eventsOf(s.recording, EventKind::lineReached, process).size();
        QVERIFY(s.step({Until::line, process}));
        const RecordedEvent *last = nullptr;
        for (const RecordedEvent &event : s.recording.events())
            if (event.event.kind != EventKind::held && event.event.kind != EventKind::released)
                last = &event;
        QVERIFY(last);
        QCOMPARE(last->event.kind, EventKind::lineReached);
        QCOMPARE(static_cast<int>(last->process), process);
        QCOMPARE(eventsOf(s.recording, EventKind::lineReached, process).size(), before + 1);
    }
    s.run->setStops(0, only(StopKind::blocked));
    QVERIFY(s.step({Until::stop}));
    QVERIFY(s.recording.stoppedAt >= 0);
    const auto &first = s.recording.events()[static_cast<std::size_t>(s.recording.stoppedAt)];
    QCOMPARE(first.event.kind, EventKind::blocked);
    const auto where = s.recording.stoppedAt;
    QVERIFY(s.step({Until::stop}));
    QVERIFY(s.recording.stoppedAt > where);
    QCOMPARE(eventsOf(s.recording, EventKind::blocked).size(), std::size_t{2});
}

void TestStep::itStandsStillBeforeAnythingLaterThanAsked()
{
    Stepped s = begin(shipped("fast-producer"), inMode(3));
    QVERIFY(s.step({Until::end, -1, 0, 1'000'000'000}));
    QVERIFY(s.recording.standing && !s.recording.finished);
    QVERIFY(s.recording.events().back().at <= 1'000'000'000);
    QVERIFY(s.recording.events().back().at > 850'000'000);
    QVERIFY(s.step({Until::end, -1, s.recording.choices.size() + 7}));
    QVERIFY(!s.recording.finished);
    QVERIFY(s.step({Until::end}));
    QVERIFY(s.recording.finished);
    QCOMPARE(QString::fromStdString(parting(trail(s.recording), trail(stepToEnd(shipped("fast-producer"), inMode(3)).recording))), QString());
}

void TestStep::timeLimitsAreVirtual()
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

void TestStep::aDeathByHandIsAChoiceAndCanBeRepeated()
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

void TestStep::faultsOfTheScenarioObeyTheVirtualClock()
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

void TestStep::randomNumbersComeFromTheSeed()
{
    const Scenario scenario = senderAndReceiverOf("for i = 1, 5 do work(random(1, 100)) send('c', '' .. random(1, 1000)) end",
                                                  "repeat local m, why = receive('c') log(m or why) until not m");
    Settings settings;
    const std::string one = trail(stepToEnd(scenario, settings).recording);
    QCOMPARE(QString::fromStdString(parting(trail(stepToEnd(scenario, settings).recording), one)), QString());
    settings.seed = 2;
    QVERIFY(trail(stepToEnd(scenario, settings).recording) != one);
}

void TestStep::nobodyCanGoOnIsADeadlock()
{
    Scenario scenario = scenarioOf({{"A", "send('c', 'x', {mode = 'synchronous'}) receive('d')"},
                                    {"B", "send('d', 'y', {mode = 'synchronous'}) receive('c')"}});
    scenario.channels.push_back(scenario.channels[0]);
    scenario.channels[1].name = std::string("d"); // (a plain assignment makes this compiler warn of nothing)
    scenario.channels[0].senders = scenario.channels[1].receivers = {0};
    scenario.channels[0].receivers = scenario.channels[1].senders = {1};
    Stepped s = begin(scenario);
    for (int i = 0; i < 100 && !s.recording.finished; ++i)
        QVERIFY(s.step());
    QVERIFY(s.recording.finished);
    QCOMPARE(s.recording.outcome, Outcome::deadlock);
    QCOMPARE(eventsOf(s.recording, EventKind::blocked).size(), std::size_t{2});
}

void TestStep::anotherChoiceFromTheSameMomentIsAnotherFuture()
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

void TestStep::whoChoosesOtherwiseLeavesTheRecordedWay()
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

void TestStep::aTimeLimitSurvivesASuspension()
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

void TestStep::aSignalDoesNotWaitForAStepThatDoesNotEnd()
{
    const Scenario scenario = senderAndReceiverOf("send('c', 'x')", "local s = string.rep('a', 3000) string.find(s, '.-.-.-.-b')");
    Stepped s = begin(scenario);
    s.run->step({Until::end});
    auto sampler = ProcessSampler::open(s.recording.processes[1].pid);
    QVERIFY(sampler.ok());
    QTRY_VERIFY_WITH_TIMEOUT(sampler.value().sample().value().state == 'R', 30'000); // it computes, and computes
    QVERIFY(s.run->send(Run::Signal::kill, 1).ok());
    QVERIFY(collectToEnd(*s.run, s.recording));
    QCOMPARE(s.recording.processes[1].exitText, std::string("killed: SIGKILL"));
}

void TestStep::signalsAreRepeatedAtTheirTime_data()
{
    QTest::addColumn<int>("stepsBefore");
    QTest::addColumn<int>("signal");
    QTest::addRow("kill before the first step") << 0 << static_cast<int>(Run::Signal::kill);
    QTest::addRow("kill in the middle") << 25 << static_cast<int>(Run::Signal::kill);
    QTest::addRow("kill after the fault") << 400 << static_cast<int>(Run::Signal::kill);
}

void TestStep::signalsAreRepeatedAtTheirTime()
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

void TestStep::aSleepIsASleepAlsoAfterAContinue()
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

void TestStep::whatComesFromOutsideIsShownWhileItStands()
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

void TestStep::whatIsDueComesBeforeAStepAtTheSameTime()
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

void TestStep::aRepeatedRunDoesNotCircleAroundNow()
{
    const Scenario scenario = senderAndReceiverOf("local t = now() while now() - t < 20 do end send('c', 'x')", "receive('c')");
    const Finished live = runToEnd(scenario);
    QVERIFY(live.inTime);
    const Finished again = stepToEnd(scenario, {}, asHappened(live.recording));
    QVERIFY(again.inTime);
    QCOMPARE(again.recording.outcome, Outcome::completed);
}

void TestStep::aRepeatedLiveRunCanBeRepeated()
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

void TestStep::spinningIsSteppedByItsTimeAndSpinsOnAfterwards()
{
    const Scenario scenario = senderAndReceiverOf("spin(700)", "for i = 1, 4 do work(100) end");
    Stepped s = begin(scenario);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::workEnded, 1); }));
    s.run->pause();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return r.standing; }));
    QVERIFY(s.step({Until::event, 1}));
    QCOMPARE(s.at(0).next, GateKind::workEnd);
    QVERIFY2(s.at(0).clock >= 690'000'000, std::to_string(s.at(0).clock).c_str());
    s.run->play();
    QVERIFY(collectToEnd(*s.run, s.recording));
    QVERIFY2(s.recording.processes[0].cpuMs > 100, std::to_string(s.recording.processes[0].cpuMs).c_str());
}

void TestStep::standpointsKeepTheirChannel()
{
    Stepped s = begin(shipped("fast-producer"), inMode(1));
    const auto complete = [&] {
        for (int p = 0; p < 2; ++p)
            if (s.at(p).next == GateKind::put || s.at(p).next == GateKind::take || s.at(p).next == GateKind::call)
                if (s.at(p).channel != 0)
                    return false;
        return true;
    };
    for (int i = 0; i < 30; ++i) {
        QVERIFY(s.step());
        QVERIFY(complete());
        s.run->play();
        QVERIFY(s.step());
        QVERIFY(complete());
    }
}

void TestStep::liveAndSteppedInOneRun()
{
    Settings settings = inMode(3);
    settings.speed = 4;
    Stepped s = begin(shipped("fast-producer"), settings);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::dequeued); }));
    QCOMPARE(s.recording.drive, Drive::live);
    for (int i = 0; i < 10; ++i)
        QVERIFY(s.step());
    QVERIFY(s.recording.standing);
    QVERIFY(s.recording.steppedFrom > 0);
    QVERIFY(s.recording.choices.empty()); // they would repeat nothing
    const std::int64_t here = s.recording.now;
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [&](const Recording &r) { return r.now > here + 200'000'000; }));
    s.run->pause();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return r.standing; }));
    QCOMPARE(s.recording.drive, Drive::live);
    for (int i = 0; i < 10; ++i)
        QVERIFY(s.step());
    s.run->play();
    QVERIFY(collectToEnd(*s.run, s.recording));
    QCOMPARE(s.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(s.recording), std::vector<std::string>());
    QCOMPARE(s.recording.totals[0].delivered, std::uint64_t{10});
}

void TestStep::workThatHasBegunGoesOnAfterSteps()
{
    // Stepping far ahead and then going live: whoever is ahead of the axis waits until its clock has come.
    const Scenario scenario = senderAndReceiverOf("work(400) send('c', 'x')", "receive('c') log(now())");
    Stepped s = begin(scenario);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::workBegan); }));
    QVERIFY(s.step());
    const bool stepIntoTheEndOfWork = has(s.recording, EventKind::workEnded);
    s.run->play();
    QVERIFY(collectToEnd(*s.run, s.recording));
    const auto ended = eventsOf(s.recording, EventKind::workEnded);
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY2(ended[0].at >= 400'000'000, described(s.recording).c_str());
    QVERIFY(stepIntoTheEndOfWork || ended[0].at < 2'000'000'000);
}

void TestStep::pausedItStandsStillByItselfAtAStop()
{
    Settings settings = inMode(3);
    settings.speed = 2;
    Stepped s = begin(shipped("fast-producer"), settings);
    s.run->setStops(only(StopKind::full), 0);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return r.stoppedAt >= 0; }));
    QVERIFY(s.recording.standing);
    const auto &stop = s.recording.events()[static_cast<std::size_t>(s.recording.stoppedAt)];
    QCOMPARE(stop.event.kind, EventKind::enqueued);
    QCOMPARE(static_cast<int>(stop.event.depth), 4);
    const std::int64_t here = s.recording.now;
    s.run->setStops(0, 0);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [&](const Recording &r) { return r.now > here + 100'000'000; }));
    QCOMPARE(s.recording.stoppedAt, std::ptrdiff_t{-1});
}

void TestStep::aHeldProcessIsRecordedAsHeld()
{
    Stepped s = begin(shipped("four-modes"), inMode(3));
    QVERIFY(s.step());
    // Nobody has gone on from where it was held without having been released.
    std::vector<int> held(2, 0);
    for (int i = 0; i < 40; ++i) {
        QVERIFY(s.step());
        held.assign(2, 0);
        for (const RecordedEvent &event : s.recording.events()) {
            if (event.event.kind == EventKind::held)
                QCOMPARE(++held[event.event.peer], 1);
            else if (event.event.kind == EventKind::released)
                QCOMPARE(--held[event.event.peer], 0);
            else if (event.process < 2)
                QCOMPARE(held[event.process], 0);
        }
        for (int p = 0; p < 2; ++p)
            QCOMPARE(held[static_cast<std::size_t>(p)] == 1,
                     s.at(p).next != GateKind::none && s.at(p).next != GateKind::workEnd);
    }
}

void TestStep::aLiveRunIsRepeatedStepByStep_data() { theSameScenarioGivesTheSameEventsEveryTime_data(); }

void TestStep::aLiveRunIsRepeatedStepByStep()
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
    QCOMPARE(s.recording.difference, std::string());
    QVERIFY(s.recording.finished);
    QCOMPARE(s.recording.outcome, live.recording.outcome);
    QCOMPARE(s.recording.totals[0].delivered, live.recording.totals[0].delivered);
    QCOMPARE(eventsOf(s.recording, EventKind::emptyPoll).size(), eventsOf(live.recording, EventKind::emptyPoll).size());
    QCOMPARE(eventsOf(s.recording, EventKind::blocked).size(), eventsOf(live.recording, EventKind::blocked).size());
}

QTEST_GUILESS_MAIN(TestStep)
#include "tst_step.moc"
