// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/layout.h"
#include "process/evidence.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <vector>

using namespace synchroscope;

namespace {

using Until = StepRequest::Until;

/// Where a process has mapped the control segment of its run.
std::uint64_t controlSegmentOf(pid_t pid)
{
    std::ifstream maps(fmt::format("/proc/{}/maps", pid));
    for (std::string line; std::getline(maps, line);)
        if (line.find("synchroscope-control") != std::string::npos)
            return std::stoull(line.substr(0, line.find('-')), nullptr, 16);
    return 0;
}

std::uint64_t gateWordOf(pid_t pid, int process)
{
    return controlSegmentOf(pid) + offsetof(ControlBlock, control)
        + static_cast<std::uint64_t>(process) * sizeof(ProcessControl) + offsetof(ProcessControl, step);
}

} // namespace

/// Real processes, stepped, under a hand that chooses.
class TestStep : public QObject
{
    Q_OBJECT

private slots:
    void eachStepIsOneHappening();
    void aStepOfAChosenProcessIsItsOwn();
    void aSleeperCannotBeStepped();
    void theKernelSeesTheHeldAtTheirOwnGates();
    void itStandsStillAtTheNextLineAndAtTheNextStop();
    void itStandsStillBeforeAnythingLaterThanAsked();
    void nobodyCanGoOnIsADeadlock();
    void spinningIsSteppedByItsTimeAndSpinsOnAfterwards();
    void standpointsKeepTheirChannel();
    void liveAndSteppedInOneRun();
    void workThatHasBegunGoesOnAfterSteps();
    void pausedItStandsStillByItselfAtAStop();
    void aHeldProcessIsRecordedAsHeld();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

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

void TestStep::spinningIsSteppedByItsTimeAndSpinsOnAfterwards()
{
    // Longer than the test needs: a busy machine gives a spinning process little of its time.
    const Scenario scenario = senderAndReceiverOf("spin(60000)", "for i = 1, 4 do work(100) end");
    Stepped s = begin(scenario);
    s.run->play();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return has(r, EventKind::workEnded, 1); }));
    s.run->pause();
    QVERIFY(collectUntil(*s.run, s.recording, [](const Recording &r) { return r.standing; }));
    QVERIFY(s.step({Until::event, 1}));
    QCOMPARE(s.at(0).next, GateKind::workEnd);
    QVERIFY2(s.at(0).clock >= 59'990'000'000, std::to_string(s.at(0).clock).c_str());
    auto sampler = ProcessSampler::open(s.recording.processes[0].pid);
    QVERIFY2(sampler.ok(), sampler.ok() ? "" : sampler.error().what.c_str());
    const auto processorTime = [&] { return sampler.value().sample().value().cpuNs; };
    const std::int64_t before = processorTime();
    QVERIFY(before >= 0);
    s.run->play();
    QTRY_VERIFY_WITH_TIMEOUT(processorTime() - before > 20'000'000, 30'000);
    s.run->collect(s.recording);
    QVERIFY(!has(s.recording, EventKind::workEnded, 0));
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

QTEST_GUILESS_MAIN(TestStep)
#include "tst_step.moc"
