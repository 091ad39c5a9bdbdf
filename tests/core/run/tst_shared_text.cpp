// SPDX-License-Identifier: GPL-3.0-or-later
// Shared memory without a channel around it: updates that are lost, wake-ups that are lost, and how they are not.
#include "analysis/narration.h"
#include "analysis/wait_graph.h"
#include "analysis/why.h"
#include "support/scenario_text.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <algorithm>
#include <fmt/format.h>

using namespace synchroscope;

namespace {

using Lines = std::vector<std::string>;

constexpr const char *editors = R"(title = "Editors"
[[shared]]
name = "document"
value = "We"
[[process]]
name = "Anna"
program = '''
local text = shared.read("document")
work(300)
shared.write("document", text .. " sing")
'''
[[process]]
name = "Ben"
program = '''
work(100)
local text = shared.read("document")
work(400)
shared.write("document", text .. " dance")
work(300)
log(shared.read("document"))
'''
)";

/// `waits`: how Ben goes to sleep once he has read that he should.
std::string sleeper(const std::string &waits)
{
    return R"(title = "Flag"
[[shared]]
name = "flag"
value = "wait"
[[process]]
name = "Anna"
program = '''
work(200)
shared.write("flag", "go")
log(shared.wake("flag"))
'''
[[process]]
name = "Ben"
program = '''
local seen = shared.read("flag")
work(400)
)" + waits + "\n'''\n";
}

void addDrives()
{
    QTest::addColumn<bool>("stepped");
    QTest::addColumn<int>("mode");
    for (const bool stepped : {false, true})
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("%s, mode %d", stepped ? "stepped" : "live", mode) << stepped << mode;
}

Finished carryOut(const std::string &text)
{
    QFETCH_GLOBAL(bool, stepped);
    QFETCH_GLOBAL(int, mode);
    Settings settings = inMode(mode);
    return stepped ? stepToEnd(scenarioFrom(text), settings) : runToEnd(scenarioFrom(text), settings);
}

Lines textsOf(const Recording &recording, EventKind kind)
{
    Lines texts;
    for (const RecordedEvent &event : eventsOf(recording, kind))
        texts.emplace_back(recording.text(event));
    return texts;
}

Lines told(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    Lines lines;
    for (const RecordedEvent &event : recording.events())
        if (std::string line = narrate(recording, history, event); !line.empty())
            lines.push_back(std::move(line));
    return lines;
}

bool contains(const Lines &lines, const std::string &line) { return std::find(lines.begin(), lines.end(), line) != lines.end(); }

SystemState endOf(const Recording &recording)
{
    SystemState state = stateBeforeStart(recording);
    for (const RecordedEvent &event : recording.events())
        apply(state, recording, event);
    return state;
}

} // namespace

class TestSharedText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addDrives(); }
    void whatWasWrittenBetweenReadAndWriteIsLost();
    void aWakeUpThatCameTooEarlyIsLost();
    void whoComparesDoesNotMissIt();
    void whoSleepsIsWokenInTheOrderOfArrival();
    void aSleepMayHaveATimeLimit();
    void whoIsDeadIsNotWoken();
    void whatTheDeadHaveWrittenIsTold();
    void whoeverCouldWakeIsNamed();
    void wrongCallsSayWhatIsWrong();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestSharedText::whatWasWrittenBetweenReadAndWriteIsLost()
{
    const Finished run = carryOut(editors);
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), Lines{"We dance"});
    QCOMPARE(textsOf(run.recording, EventKind::textRead), (Lines{"We", "We", "We dance"}));
    QCOMPARE(textsOf(run.recording, EventKind::textWritten), (Lines{"We sing", "We dance"}));
    QVERIFY(contains(told(run.recording), "Anna writes document: “We sing”"));
    QVERIFY(contains(told(run.recording), "Ben reads document: “We”"));
    const SystemState end = endOf(run.recording);
    QCOMPARE(end.sharedTexts.size(), std::size_t{1});
    QCOMPARE(end.sharedTexts[0].text, std::string("We dance"));
    QCOMPARE(end.sharedTexts[0].writer, 1);
    QCOMPARE(stateBeforeStart(run.recording).sharedTexts[0].text, std::string("We"));
}

void TestSharedText::aWakeUpThatCameTooEarlyIsLost()
{
    const Finished run = carryOut(sleeper("if seen == 'wait' then shared.sleep('flag') end log('awake')"));
    QCOMPARE(run.recording.outcome, Outcome::deadlock);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), Lines{"0"});
    QVERIFY(contains(told(run.recording), "Anna wakes whoever sleeps on flag: nobody does"));
    QVERIFY(contains(told(run.recording), "Ben is blocked: it sleeps on flag until somebody wakes it"));
    const WaitGraph graph = waitGraph(run.recording, endOf(run.recording), run.recording.now);
    QVERIFY(graph.everyoneStuck);
    QVERIFY(graph.circles.empty());
    QVERIFY(graph.nodes[1].by.empty());
    const Why answer = whyOf(run.recording, endOf(run.recording), run.recording.now, 1);
    QVERIFY2(answer.conclusion.starts_with("Only a wake-up could end this sleep, and nobody is left who does it"),
             answer.conclusion.c_str());
}

void TestSharedText::whoComparesDoesNotMissIt()
{
    const Finished run = carryOut(sleeper("log(shared.wait('flag', seen))\nlog(shared.read('flag'))"));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), (Lines{"0", "false\tdiffers", "go"}));
    QVERIFY(!has(run.recording, EventKind::blocked));
    QVERIFY(contains(told(run.recording), "Ben does not sleep: flag says “go”"));
}

void TestSharedText::whoSleepsIsWokenInTheOrderOfArrival()
{
    const auto sleeps = [](const char *name, int after) {
        return fmt::format("[[process]]\nname = \"{}\"\nprogram = '''\nwork({})\nlog(shared.sleep('door'))\n'''\n", name, after);
    };
    const Finished run = carryOut("title = \"Door\"\n[[shared]]\nname = \"door\"\n" + sleeps("Late", 300) + sleeps("Early", 100)
                                  + sleeps("Middle", 200)
                                  + "[[process]]\nname = \"Porter\"\nprogram = '''\nwork(600)\nlog(shared.wake('door', 2))\n"
                                    "work(200)\nlog(shared.wake('door'))\n'''\n");
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    std::vector<int> asleep, woken; // as they really came: on a busy machine perhaps not Early, Middle, Late
    for (const RecordedEvent &event : eventsOf(run.recording, EventKind::blocked))
        asleep.push_back(event.process);
    for (const RecordedEvent &event : eventsOf(run.recording, EventKind::wakeupIssued))
        woken.push_back(event.event.peer);
    QCOMPARE(asleep.size(), std::size_t{3});
    QCOMPARE(woken, asleep);
    History history(run.recording);
    history.update(run.recording);
    for (int p = 0; p < 3; ++p) {
        const auto &spans = history.spans(p);
        const auto sleep = std::find_if(spans.begin(), spans.end(), [](const Span &span) {
            return span.activity == Activity::blockedUntilWoken;
        });
        QVERIFY(sleep != spans.end());
        QCOMPARE(sleep->sharedText, std::int16_t{0});
        if (run.recording.evidenceTier == 2)
            QCOMPARE(sleep->evidence, Evidence::confirmed); // by the kernel
    }
}

void TestSharedText::aSleepMayHaveATimeLimit()
{
    const Finished run = carryOut(sleeper("log(shared.sleep('flag', {timeout = 300}))\nlog(now() >= 700)"));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), (Lines{"0", "false\ttimeout", "true"}));
    QVERIFY(contains(told(run.recording), "Ben wakes up: its time is up"));
}

void TestSharedText::whoIsDeadIsNotWoken()
{
    const Finished run = carryOut("title = \"Door\"\n[[shared]]\nname = \"door\"\n"
                                  "[[process]]\nname = \"Sleeper\"\nprogram = \"shared.sleep('door')\"\n"
                                  "[[process]]\nname = \"Porter\"\nprogram = \"work(600) log(shared.wake('door'))\"\n"
                                  "[[fault]]\nat_ms = 300\nkill = \"Sleeper\"\n");
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), Lines{"0"});
}

/// Killed anywhere, above all while it writes: whoever reads afterwards reads what was said to be written last.
void TestSharedText::whatTheDeadHaveWrittenIsTold()
{
    for (int round = 0; round < 8; ++round) {
        const Finished run = carryOut("title = \"Book\"\n[[shared]]\nname = \"book\"\nvalue = \"page 0\"\n"
                                      "[[process]]\nname = \"Writer\"\nprogram = '''\n"
                                      "for i = 1, 4000 do shared.write('book', 'page ' .. i) end\nwork(1000)\n'''\n" // fits the trace
                                      "[[process]]\nname = \"Reader\"\n"
                                      "program = \"work(40) log(shared.read('book'))\"\n"
                                      + fmt::format("[[fault]]\nat_ms = {}\nkill = \"Writer\"\n", 1 + 0.17 * round));
        QCOMPARE(run.recording.outcome, Outcome::completed);
        QCOMPARE(run.recording.eventsLost, std::uint64_t{0});
        QCOMPARE(contradictions(run.recording), Lines());
        Lines written = textsOf(run.recording, EventKind::textWritten);
        written.insert(written.begin(), "page 0");
        QCOMPARE(logged(run.recording), Lines{written.back()});
    }
}

void TestSharedText::whoeverCouldWakeIsNamed()
{
    const Scenario scenario = scenarioFrom(sleeper("shared.sleep('flag', {timeout = 50})"));
    QCOMPARE(scenario.sharedTexts[0].wakers, std::vector<int>{0});
    // However it is called: nobody is to be taken for stuck whom somebody could wake.
    for (const char *hidden : {"local s = shared s.wake('flag')", "_G.shared.wake('flag')", "shared['wake']('flag')",
                               "local n = 'fl' shared.wake(n .. 'ag')"})
        QCOMPARE(scenarioFrom(sleeper(hidden)).sharedTexts[0].wakers, (std::vector<int>{0, 1}));
    const Finished run = carryOut(sleeper("log(1)").replace(sleeper("log(1)").find("work(400)"), 9, "shared.sleep('flag')"));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    const auto &events = run.recording.events();
    SystemState state = stateBeforeStart(run.recording);
    for (const RecordedEvent &event : events) {
        apply(state, run.recording, event);
        if (event.event.kind == EventKind::blocked)
            break;
    }
    QVERIFY(state.processes[1].activity == Activity::blockedUntilWoken);
    const WaitGraph graph = waitGraph(run.recording, state, state.at);
    QVERIFY(graph.nodes[1].standing == WaitGraph::Standing::waits);
    QCOMPARE(graph.nodes[1].by, std::vector<int>{0});
    QCOMPARE(whoCouldWake(run.recording, state, 1),
             std::string("Ben sleeps on flag: only Anna can wake it. A process that is blocked in the kernel cannot be stepped."));
    QCOMPARE(stateWords(run.recording, state, 1).reason, std::string("sleeps on flag until woken"));
}

void TestSharedText::wrongCallsSayWhatIsWrong()
{
    const Finished run = carryOut("title = \"x\"\n[[shared]]\nname = \"t\"\n[[process]]\nname = \"A\"\nprogram = '''\n"
                                  "log(select(2, pcall(shared.read, 'u')))\n"
                                  "log(select(2, pcall(shared.write, 't', {})))\n"
                                  "log(select(2, pcall(shared.write, 't', ('x'):rep(1025))))\n"
                                  "log(select(2, pcall(shared.sleep, 't', {timeout = 'long'})))\n"
                                  "log(select(2, pcall(shared.wake, 't', 0)))\n"
                                  "shared.write('t', ('y'):rep(1024)) log(#shared.read('t'))\n'''\n");
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(logged(run.recording),
             (Lines{"shared.read: there is no shared text \"u\"", "shared.write: this is a table, not a text",
                    "shared.write: this text has 1025 bytes; 1024 is the most",
                    "shared.sleep: timeout is a number of milliseconds", "shared.wake: wakes at least one", "1024"}));
}

/// What a hand does between two decisions; not for every mode.
class TestSharedTextByHand : public QObject
{
    Q_OBJECT

private slots:
    void aWakeUpBetweenTheDecisionAndTheSleepComesFirst();
    void steppedTwiceItIsTheSame();
    void aLiveRunIsRepeatedStepped();
    void everyOrderAgreesWithTheModel();
    void itIsToldWhatComesNext();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestSharedTextByHand::aWakeUpBetweenTheDecisionAndTheSleepComesFirst()
{
    Stepped s = begin(scenarioFrom("title = \"x\"\n[[shared]]\nname = \"t\"\n"
                                   "[[process]]\nname = \"Ben\"\nprogram = \"shared.sleep('t')\"\n"
                                   "[[process]]\nname = \"Anna\"\nprogram = \"shared.wake('t')\"\n"));
    StepRequest ben, anna;
    ben.process = 0;
    anna.process = 1;
    while (s.at(0).next != GateKind::sleep)
        QVERIFY(s.step(ben));
    while (!has(s.recording, EventKind::wakeupIssued))
        QVERIFY(s.step(anna));
    StepRequest end;
    end.until = StepRequest::Until::end;
    QVERIFY(s.step(end));
    QCOMPARE(s.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(s.recording), Lines());
    QVERIFY(!has(s.recording, EventKind::blocked));
    const auto woken = eventsOf(s.recording, EventKind::woken);
    QCOMPARE(woken.size(), std::size_t{1});
    QVERIFY(woken[0].event.flags & EventFlag::cameFirst);
}

void TestSharedTextByHand::steppedTwiceItIsTheSame()
{
    for (const std::string &text : {std::string(editors), sleeper("shared.wait('flag', seen)"), sleeper("shared.sleep('flag')")}) {
        const Scenario scenario = scenarioFrom(text);
        QCOMPARE(trail(stepToEnd(scenario).recording), trail(stepToEnd(scenario).recording));
    }
}

void TestSharedTextByHand::aLiveRunIsRepeatedStepped()
{
    for (const std::string &text : {std::string(editors), sleeper("shared.wait('flag', seen)"), sleeper("shared.sleep('flag')"),
                                    sleeper("shared.sleep('flag', {timeout = 200})")}) {
        const Scenario scenario = scenarioFrom(text);
        const Finished live = runToEnd(scenario);
        const Finished again = stepToEnd(scenario, {}, asHappened(live.recording));
        QCOMPARE(again.recording.difference, std::string());
        QCOMPARE(logged(again.recording), logged(live.recording));
        QCOMPARE(again.recording.outcome, live.recording.outcome);
        QCOMPARE(textsOf(again.recording, EventKind::textRead), textsOf(live.recording, EventKind::textRead));
    }
}

void TestSharedTextByHand::everyOrderAgreesWithTheModel()
{
    const Scenario scenario = scenarioFrom(
        "title = \"x\"\n[[shared]]\nname = \"t\"\nvalue = \"0\"\n"
        "[[process]]\nname = \"A\"\nprogram = \"shared.write('t', shared.read('t') + 1) shared.wake('t')\"\n"
        "[[process]]\nname = \"B\"\nprogram = \"shared.write('t', shared.read('t') + 1) shared.wake('t')\"\n"
        "[[process]]\nname = \"C\"\nprogram = \"local n = shared.read('t') if n == '0' then shared.wait('t', '0') end\"\n");
    std::vector<std::string> ends;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        Settings settings;
        settings.seed = seed;
        const Finished run = stepToEnd(scenario, settings, atRandom(seed));
        QCOMPARE(run.recording.outcome, Outcome::completed); // whoever compares is never left asleep
        QCOMPARE(contradictions(run.recording), Lines());
        const std::string end = endOf(run.recording).sharedTexts[0].text;
        if (std::find(ends.begin(), ends.end(), end) == ends.end())
            ends.push_back(end);
    }
    std::sort(ends.begin(), ends.end());
    QCOMPARE(ends, (Lines{"1", "2"})); // an update is lost, or is not
}

void TestSharedTextByHand::itIsToldWhatComesNext()
{
    Stepped s = begin(scenarioFrom("title = \"x\"\n[[shared]]\nname = \"note\"\n"
                                   "[[process]]\nname = \"Anna\"\nprogram = \"shared.write('note', 'hello')\"\n"));
    QVERIFY(s.step());
    while (s.at(0).next != GateKind::writeShared)
        QVERIFY(s.step());
    SystemState state = endOf(s.recording);
    QCOMPARE(nextSentence(s.recording, state), std::string("Next: Anna writes note."));
    QVERIFY(s.step());
    History history(s.recording);
    history.update(s.recording);
    const Caption said = caption(s.recording, history, endOf(s.recording));
    QCOMPARE(said.subject + " " + said.rest, std::string("Anna writes note: “hello”."));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestSharedText shared;
    TestSharedTextByHand byHand;
    return QTest::qExec(&shared, argc, argv) | QTest::qExec(&byHand, argc, argv);
}
#include "tst_shared_text.moc"
