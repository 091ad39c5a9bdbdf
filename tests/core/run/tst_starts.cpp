// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that begin later: at a time, or in the place of another.
#include "analysis/narration.h"
#include "analysis/wait_graph.h"
#include "support/scenario_text.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>

using namespace synchroscope;

namespace {

using Lines = std::vector<std::string>;

constexpr const char *late = R"toml(title = "Late"
[[process]]
name = "Early"
program = "work(100) log('early')"
[[process]]
name = "Late"
start = 400
program = "log('late') log(now() >= 400)"
)toml";

/// The old one takes one letter and is killed over the second; `receivers`: of the channel.
std::string replaced(const std::string &receivers)
{
    return R"toml(title = "Replaced"
[[channel]]
name = "letters"
senders = ["Sender"]
receivers = )toml"
        + receivers + R"toml(
[[process]]
name = "Sender"
program = '''
for i = 1, 4 do
  work(200)
  log(send("letters", "letter " .. i, {mode = "asynchronous"}))
end
'''
[[process]]
name = "Old"
program = '''
log(receive("letters", {mode = "synchronous"}))
work(5000)
'''
[[process]]
name = "New"
replaces = "Old"
program = '''
repeat
  local text, why = receive("letters", {mode = "synchronous"})
  if text then log(text) end
until why == "closed"
'''
[[fault]]
at_ms = 500
kill = "Old"
)toml";
}

SystemState stateAfterStart(const Recording &recording)
{
    SystemState state = stateBeforeStart(recording);
    for (const RecordedEvent &event : recording.events())
        if (event.at == 0)
            apply(state, recording, event);
    return state;
}

Lines logOf(const Recording &recording, int process)
{
    Lines lines;
    for (const RecordedEvent &event : eventsOf(recording, EventKind::logged, process))
        lines.emplace_back(recording.text(event));
    return lines;
}

} // namespace

class TestStarts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void aProcessMayBeginLater();
    void atFullSpeedNothingTakesItsTime();
    void aMailboxSurvivesItsReader();
    void aMessageToAProcessDiesWithIt();
    void whoIsNeverReplacedLeavesADeadlockToBeSeen();
    void successorsOfSuccessors();
    void aPausedRunLetsNobodyBegin();
    void steppedTwiceItIsTheSame();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

private:
    static Finished carryOut(const std::string &text);
};

void TestStarts::initTestCase_data()
{
    QTest::addColumn<bool>("stepped");
    QTest::addColumn<int>("mode");
    for (const bool stepped : {false, true})
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("%s, mode %d", stepped ? "stepped" : "live", mode) << stepped << mode;
}

Finished TestStarts::carryOut(const std::string &text)
{
    QFETCH_GLOBAL(bool, stepped);
    QFETCH_GLOBAL(int, mode);
    const Scenario scenario = scenarioFrom(text);
    return stepped ? stepToEnd(scenario, inMode(mode)) : runToEnd(scenario, inMode(mode));
}

void TestStarts::aProcessMayBeginLater()
{
    const Finished run = carryOut(late);
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), (Lines{"early", "late", "true"}));
    const auto started = eventsOf(run.recording, EventKind::processStarted, 1);
    QCOMPARE(started.size(), std::size_t{1});
    QVERIFY(started[0].at >= 400'000'000);
    const SystemState state = stateAfterStart(run.recording);
    const StateWords words = stateWords(run.recording, state, 1);
    QCOMPARE(words.word, std::string("NOT STARTED"));
    QCOMPARE(words.reason, std::string("not before 400 ms"));
    QVERIFY(!has(run.recording, EventKind::held, 1));
}

void TestStarts::atFullSpeedNothingTakesItsTime()
{
    Settings settings;
    settings.fullSpeed = true;
    Scenario scenario = scenarioFrom(late);
    scenario.processes[1].startMs = 3'600'000;
    const Finished run = runToEnd(scenario, settings);
    QVERIFY(run.inTime);
    QCOMPARE(run.recording.outcome, Outcome::completed);
}

void TestStarts::aMailboxSurvivesItsReader()
{
    const Finished run = carryOut(replaced("[\"Old\", \"New\"]"));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logOf(run.recording, 0), (Lines{"true", "true", "true", "true"}));
    QCOMPARE(logOf(run.recording, 1), Lines{"letter 1\tSender"});
    QCOMPARE(logOf(run.recording, 2), (Lines{"letter 2", "letter 3", "letter 4"}));
    const auto died = eventsOf(run.recording, EventKind::peerDied);
    const auto started = eventsOf(run.recording, EventKind::processStarted, 2);
    QCOMPARE(started.size(), std::size_t{1});
    QVERIFY(!died.empty() && started[0].at >= died[0].at);
    QVERIFY(started[0].at < 600'000'000); // at once
    QCOMPARE(stateWords(run.recording, stateAfterStart(run.recording), 2).reason, std::string("not before Old has ended"));
}

void TestStarts::aMessageToAProcessDiesWithIt()
{
    // A message to a process: only the old one may receive, and what is on its way to it dies with it.
    std::string text = replaced("[\"Old\"]");
    text.replace(text.find("repeat\n"), text.find("[[fault]]") - text.find("repeat\n"), "log('here')\n'''\n");
    const Finished run = carryOut(text);
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logOf(run.recording, 0), (Lines{"true", "true", "false\tno receiver", "false\tno receiver"}));
    QCOMPARE(logOf(run.recording, 2), Lines{"here"});
    QCOMPARE(run.recording.totals[0].leftInQueue, std::uint64_t{1}); // nobody will ever receive it
}

void TestStarts::whoIsNeverReplacedLeavesADeadlockToBeSeen()
{
    const Finished run = carryOut(R"toml(title = "Stuck"
[[channel]]
name = "a"
senders = ["Anna", "New"]
receivers = ["Ben"]
[[channel]]
name = "b"
[[process]]
name = "Anna"
program = "receive('b', {mode = 'synchronous'}) send('a', '1')"
[[process]]
name = "Ben"
program = "receive('a', {mode = 'synchronous'}) send('b', '1')"
[[process]]
name = "New"
replaces = "Anna"
program = "send('a', 'help')"
)toml");
    QCOMPARE(run.recording.outcome, Outcome::deadlock);
    QCOMPARE(contradictions(run.recording), Lines());
    SystemState state = stateBeforeStart(run.recording);
    for (const RecordedEvent &event : run.recording.events())
        apply(state, run.recording, event);
    QVERIFY(waitGraph(run.recording, state, run.recording.now).everyoneStuck);
}

void TestStarts::successorsOfSuccessors()
{
    const Finished run = carryOut(R"toml(title = "Chain"
[[process]]
name = "Third"
replaces = "Second"
program = "log(3)"
[[process]]
name = "Second"
replaces = "First"
program = "log(2) error('no more')"
[[process]]
name = "First"
start = 100
program = "log(1)"
)toml");
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(logged(run.recording), (Lines{"1", "2", "3"}));
}

void TestStarts::aPausedRunLetsNobodyBegin()
{
    QFETCH_GLOBAL(bool, stepped);
    if (stepped)
        return;
    auto run = Run::create(scenarioFrom(late), {});
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::logged); }));
    run.value()->pause();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return r.standing; }));
    run.value()->step({});
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(logged(recording), (Lines{"early", "late", "true"}));
    QVERIFY(eventsOf(recording, EventKind::processStarted, 1)[0].at >= 400'000'000);
}

void TestStarts::steppedTwiceItIsTheSame()
{
    for (const std::string &text : {std::string(late), replaced("[\"Old\", \"New\"]")}) {
        const Scenario scenario = scenarioFrom(text);
        const Finished once = stepToEnd(scenario);
        QCOMPARE(parting(trail(once.recording), trail(stepToEnd(scenario).recording)), std::string());
        const Finished live = runToEnd(scenario);
        const Finished again = stepToEnd(scenario, {}, asHappened(live.recording));
        QCOMPARE(again.recording.difference, std::string());
        QCOMPARE(logged(again.recording), logged(live.recording));
    }
}

QTEST_GUILESS_MAIN(TestStarts)
#include "tst_starts.moc"
