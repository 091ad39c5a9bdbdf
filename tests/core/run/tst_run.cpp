// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_words.h"

#include <QTest>

#include <array>
#include <filesystem>
#include <set>

using namespace synchroscope;

namespace {

int blockedSpans(const Recording &recording, int process, BlockReason reason)
{
    int spans = 0;
    for (const RecordedEvent &event : eventsOf(recording, EventKind::blocked, process))
        spans += event.event.detail == static_cast<std::uint8_t>(reason);
    return spans;
}

/// Six orders of which some find the receiver waiting, and of which some find it at work.
Scenario sixOrders()
{
    return senderAndReceiverOf("for i, pause in ipairs({20, 60, 60, 2, 2, 2}) do\n"
                               "  work(pause)\n"
                               "  send('c', 'order ' .. i)\n"
                               "end",
                               "repeat\n"
                               "  local m, why = receive('c')\n"
                               "  if m then log(m) work(30) else other_work(10) end\n"
                               "until why == 'closed'");
}

void modeColumn()
{
    QTest::addColumn<int>("mode");
    for (int mode = 1; mode <= 4; ++mode)
        QTest::addRow("mode %d", mode) << mode;
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void eachModeBlocksAsItsDefinitionSays_data() { modeColumn(); }
    void eachModeBlocksAsItsDefinitionSays();
    void theKernelCountsTheSameSleeps_data() { modeColumn(); }
    void theKernelCountsTheSameSleeps();
    void aRunBeginsPausedAtZero();
    void aPauseFreezesWorkAndIsCutFromTheAxis();
    void aPauseHoldsABusyProgram();
    void aChangeOfSpeedReachesWorkInProgress();
    void aChangeOfSpeedReachesATimeoutInProgress();
    void aMessageOfTheLargestSizeArrivesIntact();
    void aLongerMessageIsRefused();
    void sixtyFourProcessesAndChannelsFitIntoOneRun();
    void tooMuchSharedMemoryIsRefusedBeforeTheStart();
    void aDeadlockIsRecognised_data();
    void aDeadlockIsRecognised();
    void aTimeoutIsNoDeadlock();
    void aKillThatOpensTheCircleIsNoDeadlock();
    void theSameSeedGivesTheSameRandomNumbers();
    void nothingIsLeftOfARun_data();
    void nothingIsLeftOfARun();
};

void TestRun::eachModeBlocksAsItsDefinitionSays()
{
    QFETCH(int, mode);
    const Mode modes = Mode::fromNumber(mode);
    const bool synchronousSend = modes.send == Style::synchronous;
    const bool synchronousReceive = modes.receive == Style::synchronous;
    // What a mode forbids never happens. What happens only if both are on time may be missing where a busy machine has held
    // somebody up; it does not do so every time.
    bool asPlanned = false;
    std::string last;
    for (int attempt = 0; attempt < 5 && !asPlanned; ++attempt) {
        const Finished finished = runToEnd(sixOrders(), inMode(mode));
        const Recording &recording = finished.recording;
        QVERIFY2(finished.inTime, finished.startFailure.c_str());
        QCOMPARE(recording.outcome, Outcome::completed);
        QCOMPARE(objections(recording), QString());
        QCOMPARE(logged(recording), (std::vector<std::string>{"order 1", "order 2", "order 3", "order 4", "order 5",
                                                              "order 6"}));
        QCOMPARE(recording.totals[0].delivered, 6U);
        QCOMPARE(exitOf(recording, 0), std::string("ok"));

        const bool waitedForReceipt = blockedSpans(recording, 0, BlockReason::awaitingReceipt) > 0;
        const bool waitedForMessage = blockedSpans(recording, 1, BlockReason::queueEmpty) > 0;
        const bool lookedInVain = has(recording, EventKind::emptyPoll);
        QVERIFY(synchronousSend || !waitedForReceipt);
        QVERIFY(synchronousReceive || !waitedForMessage);
        QVERIFY(!synchronousReceive || !lookedInVain);
        QCOMPARE(blockedSpans(recording, 0, BlockReason::queueFull), 0); // there is always room
        QCOMPARE(static_cast<int>(eventsOf(recording, EventKind::receipt, 0).size()), synchronousSend ? 6 : 0);
        if (synchronousSend)
            QCOMPARE(recording.totals[0].maxDepth, 1U);
        asPlanned = waitedForReceipt == synchronousSend && waitedForMessage == synchronousReceive
                    && lookedInVain != synchronousReceive && (synchronousSend || recording.totals[0].maxDepth > 1);
        last = described(recording);
    }
    QVERIFY2(asPlanned, last.c_str());
}

void TestRun::theKernelCountsTheSameSleeps()
{
    QFETCH(int, mode);
    // So many sleeps that what the kernel does while a program is loaded (more from a cold disk) does not matter.
    constexpr std::int64_t start = 50;
    const Scenario manyOrders = senderAndReceiverOf("for i = 1, 200 do work(2) send('c', 'order ' .. i) end",
                                                    "repeat\n"
                                                    "  local m, why = receive('c')\n"
                                                    "  if m then work(1) else other_work(1) end\n"
                                                    "until why == 'closed'");
    const Finished finished = runToEnd(manyOrders, inMode(mode));
    QVERIFY2(finished.inTime, finished.startFailure.c_str());
    for (const int process : {0, 1}) {
        std::int64_t sleeps = static_cast<std::int64_t>(
            eventsOf(finished.recording, EventKind::workBegan, process).size());
        for (const RecordedEvent &woken : eventsOf(finished.recording, EventKind::woken, process))
            sleeps += (woken.event.flags & EventFlag::cameFirst) == 0;
        const std::int64_t counted = finished.recording.processes[static_cast<std::size_t>(process)].voluntarySwitches;
        qInfo("process %d: %lld sleeps, %lld switches", process, static_cast<long long>(sleeps),
              static_cast<long long>(counted));
        QVERIFY(sleeps >= 200);
        // A wake-up may come in the instant between the last look at the word and the sleep: then nothing is switched.
        QVERIFY(counted >= sleeps - sleeps / 20);
        QVERIFY(counted <= sleeps + start);
    }
}

void TestRun::aRunBeginsPausedAtZero()
{
    auto run = Run::create(sixOrders(), inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    QVERIFY(run.value()->paused());
    QCOMPARE(run.value()->now(), 0);
    QVERIFY(!run.value()->waitForEnd(0.05));
    run.value()->collect(recording);
    QVERIFY(recording.events().empty());
    QCOMPARE(recording.now, 0);
    QVERIFY(recording.processes[0].pid > 0 && recording.processes[1].pid > 0);
}

void TestRun::aPauseFreezesWorkAndIsCutFromTheAxis()
{
    // Long enough for a busy machine to come to the pause in time; the pause is longer.
    auto run = Run::create(scenarioOf({{"Worker", "work(800) log('done')"}}), inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::workBegan); }));
    run.value()->pause();
    QVERIFY(run.value()->paused());
    QVERIFY(!run.value()->waitForEnd(1)); // the work needs 0.8 s
    const std::int64_t frozen = run.value()->now();
    QVERIFY(!run.value()->waitForEnd(0.05));
    QCOMPARE(run.value()->now(), frozen);
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(logged(recording), std::vector<std::string>{"done"});
    const RecordedEvent began = eventsOf(recording, EventKind::workBegan)[0];
    const RecordedEvent ended = eventsOf(recording, EventKind::workEnded)[0];
    const std::int64_t axis = ended.at - began.at;
    const auto real = static_cast<std::int64_t>(ended.event.time - began.event.time);
    QVERIFY(axis >= 800'000'000);
    QVERIFY(real - axis >= 1'000'000'000); // the pause, and nothing of it on the axis
}

void TestRun::aPauseHoldsABusyProgram()
{
    auto run = Run::create(scenarioOf({{"Busy", "local n = 0 while true do n = n + 1 log(n) work(1) end"}}), inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::logged); }));
    run.value()->pause();
    QVERIFY(!run.value()->waitForEnd(0.1)); // what was on its way has come to light
    run.value()->collect(recording);
    const std::size_t events = recording.events().size();
    QVERIFY(!run.value()->waitForEnd(0.1));
    run.value()->collect(recording);
    QCOMPARE(recording.events().size(), events);
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [&](const Recording &r) { return r.events().size() > events + 5; }));
}

void TestRun::aChangeOfSpeedReachesWorkInProgress()
{
    auto run = Run::create(scenarioOf({{"Worker", "work(600000)"}}), inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::workBegan); }));
    run.value()->setSpeed(10'000);
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::completed);
    QVERIFY(eventsOf(recording, EventKind::workEnded)[0].at - eventsOf(recording, EventKind::workBegan)[0].at
            >= 600'000'000'000);
}

void TestRun::aChangeOfSpeedReachesATimeoutInProgress()
{
    auto run = Run::create(senderAndReceiverOf("work(3600000)", "log(select(2, receive('c', {timeout = 600000})))"),
                           inMode(1));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::blocked, 1); }));
    run.value()->setSpeed(10'000);
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::logged); }));
    QCOMPARE(logged(recording), std::vector<std::string>{"timeout"});
}

void TestRun::aMessageOfTheLargestSizeArrivesIntact()
{
    for (const int capacity : {0, 2}) {
        const Finished finished = runToEnd(
            senderAndReceiverOf("local t = {} for i = 0, 4095 do t[#t + 1] = string.char(i % 256) end\n"
                                "send('c', table.concat(t))\nsend('c', '')",
                                "local m = receive('c') log(#m, #receive('c'))\n"
                                "for i = 0, 4095 do if m:byte(i + 1) ~= i % 256 then log('byte', i) end end",
                                capacity),
            atFullSpeed());
        QVERIFY(finished.inTime);
        QCOMPARE(logged(finished.recording), std::vector<std::string>{"4096\t0"});
        QCOMPARE(objections(finished.recording), QString());
    }
}

void TestRun::aLongerMessageIsRefused()
{
    const Finished finished = runToEnd(senderAndReceiverOf("send('c', string.rep('x', 4097))", "receive('c')"));
    QVERIFY(finished.inTime);
    QCOMPARE(exitOf(finished.recording, 0),
             std::string("error: line 1: send: this message has 4097 bytes; 4096 is the most, in: "
                         "send('c', string.rep('x', 4097))"));
    QCOMPARE(finished.recording.totals[0].enqueued, 0U);
}

void TestRun::sixtyFourProcessesAndChannelsFitIntoOneRun()
{
    Scenario scenario;
    scenario.identifier = scenario.title = "ring";
    for (int i = 0; i < maxProcesses; ++i) {
        const int before = (i + maxProcesses - 1) % maxProcesses;
        ChannelSpec channel;
        channel.name = "c" + std::to_string(i);
        channel.senders = {i};
        channel.receivers = {(i + 1) % maxProcesses};
        scenario.channels.push_back(channel);
        ProcessSpec process;
        process.name = "P" + std::to_string(i);
        process.program = "send('" + channel.name + "', me()) local m, from = receive('c" + std::to_string(before)
            + "') log(m == from)";
        scenario.processes.push_back(process);
    }
    const Finished finished = runToEnd(scenario, atFullSpeed(), 60);
    QVERIFY2(finished.inTime, finished.startFailure.c_str());
    QCOMPARE(finished.recording.outcome, Outcome::completed);
    QCOMPARE(logged(finished.recording), std::vector<std::string>(maxProcesses, "true"));
    QCOMPARE(objections(finished.recording), QString());
}

void TestRun::tooMuchSharedMemoryIsRefusedBeforeTheStart()
{
    Scenario scenario = scenarioOf({{"A", ""}, {"B", ""}}, maxCapacity);
    while (scenario.channels.size() < 16)
        scenario.channels.push_back(scenario.channels[0]);
    const auto run = Run::create(scenario, inMode(3));
    QVERIFY(!run);
    QVERIFY(QString::fromStdString(run.error().what).contains("MiB of shared memory; 256 MiB is the most"));
    QCOMPARE(childProcesses(), std::string());
}

void TestRun::aDeadlockIsRecognised_data()
{
    QTest::addColumn<int>("capacity");
    for (const int capacity : {0, 1, 8})
        QTest::addRow("capacity %d", capacity) << capacity;
}

void TestRun::aDeadlockIsRecognised()
{
    QFETCH(int, capacity);
    // Both send before they receive, each in a channel that the other owns.
    Scenario scenario = scenarioOf({{"A", "work(20) send('to B', 'x') receive('to A')"},
                                    {"B", "work(20) send('to A', 'x') receive('to B')"}}, capacity);
    scenario.channels.push_back(scenario.channels[0]);
    scenario.channels[0].name = "to B";
    scenario.channels[0].senders = {0};
    scenario.channels[0].receivers = {1};
    scenario.channels[1].name = "to A";
    scenario.channels[1].senders = {1};
    scenario.channels[1].receivers = {0};
    const Finished finished = runToEnd(scenario, inMode(1));
    QVERIFY(finished.inTime);
    QCOMPARE(finished.recording.outcome, Outcome::deadlock);
    QCOMPARE(objections(finished.recording), QString());
    const auto ends = eventsOf(finished.recording, EventKind::peerDied);
    QCOMPARE(ends.size(), 2U);
    qInfo("recognised after %.1f ms",
          static_cast<double>(ends[0].at - eventsOf(finished.recording, EventKind::blocked).back().at) / 1e6);
    QCOMPARE(exitOf(finished.recording, 0), std::string("stopped"));
}

void TestRun::aTimeoutIsNoDeadlock()
{
    const Finished finished = runToEnd(
        scenarioOf({{"A", "log(select(2, receive('c', {timeout = 100})))"}, {"B", "log(select(2, receive('c')))"}}),
        inMode(1));
    QVERIFY(finished.inTime);
    QCOMPARE(finished.recording.outcome, Outcome::completed);
}

void TestRun::aKillThatOpensTheCircleIsNoDeadlock()
{
    // Each waits for the other, until the scenario kills one of them: the other learns that nobody is left.
    Scenario scenario = scenarioOf({{"A", "receive('to A') send('to B', 'x')"}, {"B", "log(select(2, receive('to B')))"}});
    scenario.channels.push_back(scenario.channels[0]);
    scenario.channels[0].name = "to B";
    scenario.channels[0].senders = {0};
    scenario.channels[0].receivers = {1};
    scenario.channels[1].name = "to A";
    scenario.channels[1].senders = {1};
    scenario.channels[1].receivers = {0};
    scenario.faults.push_back({50, Fault::Action::kill, 0});
    const Finished finished = runToEnd(scenario, inMode(1));
    QVERIFY(finished.inTime);
    QCOMPARE(finished.recording.outcome, Outcome::completed);
    QCOMPARE(exitOf(finished.recording, 0), std::string("killed: SIGKILL"));
    QCOMPARE(logged(finished.recording), std::vector<std::string>{"closed"});
}

void TestRun::theSameSeedGivesTheSameRandomNumbers()
{
    const auto numbers = [](std::uint64_t seed) {
        Settings settings = atFullSpeed();
        settings.seed = seed;
        const char *program = "for i = 1, 5 do log(random(1, 1000000), math.random()) end";
        const Finished finished = runToEnd(scenarioOf({{"A", program}, {"B", program}}), settings);
        std::array<std::vector<std::string>, 2> lines;
        for (const RecordedEvent &event : eventsOf(finished.recording, EventKind::logged))
            lines[event.process].emplace_back(finished.recording.text(event));
        return lines;
    };
    const auto first = numbers(7);
    QCOMPARE(first[0].size(), 5U);
    QVERIFY(first[0] != first[1]); // each process has numbers of its own
    QVERIFY(numbers(7) == first);
    QVERIFY(numbers(8)[0] != first[0]);
}

void TestRun::nothingIsLeftOfARun_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"never started", "playing", "paused", "stopped process", "finished", "deadlock"})
        QTest::newRow(state) << state;
}

void TestRun::nothingIsLeftOfARun()
{
    QFETCH(QString, state);
    const auto sharedMemory = [] {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator("/dev/shm"))
            names.insert(entry.path());
        return names;
    };
    const auto before = sharedMemory();
    const int descriptors = openDescriptors();
    {
        const bool goesOn = state == "playing" || state == "paused" || state == "stopped process";
        const char *program = goesOn ? "while true do work(1) end"
            : state == "deadlock"    ? "send('c', 'x', {mode = 'synchronous'})"
                                     : "log('done')";
        auto run = Run::create(scenarioOf({{"A", program}, {"B", program}, {"C", "work(1)"}}), inMode(3));
        QVERIFY(run);
        Recording recording = run.value()->emptyRecording();
        QVERIFY(!childProcesses().empty());
        if (state != "never started")
            run.value()->play();
        if (goesOn)
            QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::workBegan); }));
        if (state == "paused")
            run.value()->pause();
        if (state == "stopped process") {
            QVERIFY(run.value()->send(Run::Signal::stop, 0));
            QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::peerStopped); }));
        }
        if (state == "finished" || state == "deadlock")
            QVERIFY(run.value()->waitForEnd(20));
    }
    QCOMPARE(childProcesses(), std::string());
    QCOMPARE(openDescriptors(), descriptors);
    QCOMPARE(sharedMemory(), before);
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
