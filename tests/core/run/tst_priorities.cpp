// SPDX-License-Identifier: GPL-3.0-or-later
// A queue from which the most urgent message is received first, and of those the oldest.
#include "analysis/narration.h"
#include "analysis/state.h"
#include "run/byte_replay.h"
#include "support/scenario_text.h"
#include "support/stepped.h"
#include "support/trace_model.h"

#include <QtTest>

#include <fmt/format.h>

using namespace synchroscope;

namespace {

using Lines = std::vector<std::string>;

std::string hospital(int capacity)
{
    return fmt::format(R"(title = "Hospital"
[[channel]]
name = "patients"
capacity = {}
order = "priority"
[[process]]
name = "Door"
program = '''
for i, p in ipairs({{0, 0, 5, 0, 9, 5}}) do
  send("patients", "patient " .. i, {{priority = p, mode = "asynchronous"}})
end
'''
[[process]]
name = "Doctor"
program = '''
work(500)
repeat
  local text, why = receive("patients", {{mode = "synchronous"}})
  if text then log(text) work(100) end
until why == "closed"
'''
)", capacity);
}

} // namespace

class TestPriorities : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void theMostUrgentFirstAndOfThoseTheOldest();
    void whoWaitsForRoomWaitsByArrival();
    void atARendezvousTheMostUrgentHandIsTaken();
    void theQueueIsShownInItsOrder();
    void aSuccessorGoesOnInTheSameOrder();
    void theBytesAreCarriedOutOnceMore();
    void onlyWhereTheChannelSaysSo();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

private:
    static Finished carryOut(const Scenario &scenario);
};

void TestPriorities::initTestCase_data()
{
    QTest::addColumn<bool>("stepped");
    QTest::newRow("live") << false;
    QTest::newRow("stepped") << true;
}

Finished TestPriorities::carryOut(const Scenario &scenario)
{
    QFETCH_GLOBAL(bool, stepped);
    return stepped ? stepToEnd(scenario) : runToEnd(scenario);
}

void TestPriorities::theMostUrgentFirstAndOfThoseTheOldest()
{
    const Finished run = carryOut(scenarioFrom(hospital(8)));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording),
             (Lines{"patient 5", "patient 3", "patient 6", "patient 1", "patient 2", "patient 4"}));
}

void TestPriorities::whoWaitsForRoomWaitsByArrival()
{
    const Finished run = carryOut(scenarioFrom(hospital(2))); // 3 waits for room until 1 has gone
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording),
             (Lines{"patient 1", "patient 3", "patient 2", "patient 5", "patient 6", "patient 4"}));
}

void TestPriorities::atARendezvousTheMostUrgentHandIsTaken()
{
    const auto door = [](const char *name, int after, int priority) {
        return fmt::format("[[process]]\nname = \"{0}\"\nprogram = '''work({1}) send(\"c\", \"{0}\", {{priority = {2}}})'''\n",
                           name, after, priority);
    };
    const Finished run = carryOut(scenarioFrom(
        "title = \"x\"\n[[channel]]\nname = \"c\"\ncapacity = 0\norder = \"priority\"\n" + door("A", 100, 0)
        + door("B", 200, 7) + door("C", 300, 7)
        + "[[process]]\nname = \"D\"\nprogram = '''work(600) for i = 1, 3 do log((receive(\"c\"))) work(100) end'''\n"));
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording), (Lines{"B", "C", "A"}));
}

void TestPriorities::theQueueIsShownInItsOrder()
{
    const Finished run = carryOut(scenarioFrom(hospital(8)));
    SystemState state = stateBeforeStart(run.recording);
    History history(run.recording);
    history.update(run.recording);
    int entered = 0;
    std::string line;
    for (const RecordedEvent &event : run.recording.events()) {
        apply(state, run.recording, event);
        if (event.event.kind == EventKind::enqueued && ++entered == 5)
            line = narrate(run.recording, history, event);
        if (entered == 6)
            break;
    }
    std::vector<std::uint32_t> shown;
    for (const QueuedMessage &message : state.channels[0].queue)
        shown.push_back(message.number);
    QCOMPARE(shown, (std::vector<std::uint32_t>{5, 3, 6, 1, 2, 4}));
    QCOMPARE(line, std::string("Door puts message 5 into patients with priority 9 (5 of 8)"));
}

void TestPriorities::aSuccessorGoesOnInTheSameOrder()
{
    Scenario scenario = scenarioFrom(hospital(8) + R"([[process]]
name = "Second doctor"
replaces = "Doctor"
program = "repeat local text, why = receive('patients', {mode = 'synchronous'}) if text then log(text) end until not text"
[[fault]]
at_ms = 650
kill = "Doctor"
)");
    const Finished run = carryOut(scenario);
    QCOMPARE(run.recording.outcome, Outcome::completed);
    QCOMPARE(contradictions(run.recording), Lines());
    QCOMPARE(logged(run.recording),
             (Lines{"patient 5", "patient 3", "patient 6", "patient 1", "patient 2", "patient 4"}));
}

void TestPriorities::theBytesAreCarriedOutOnceMore()
{
    QFETCH_GLOBAL(bool, stepped);
    if (!stepped)
        return;
    Stepped s = begin(scenarioFrom(hospital(8)));
    s.run->watchMemory(0);
    int compared = 0;
    for (int i = 0; i < 200 && !s.recording.finished; ++i) {
        if (!s.step())
            break;
        const auto look = s.run->memoryLook();
        if (!look || look->events > s.recording.events().size())
            continue;
        ByteReplay replay(s.recording, 0);
        const ChannelParts then = look->bytes.parts(), now = replay.after(s.recording, look->events).parts();
        for (std::uint32_t p = 0; p < then.header->queueCount; ++p)
            QCOMPARE(now.order[(now.header->queueHead + p) % now.slotCount],
                     then.order[(then.header->queueHead + p) % then.slotCount]);
        ++compared;
    }
    QVERIFY(compared > 10);
}

void TestPriorities::onlyWhereTheChannelSaysSo()
{
    Scenario scenario = scenarioFrom(hospital(8));
    scenario.channels[0].byPriority = false; // the loader would have refused it
    const Finished run = carryOut(scenario);
    const auto ended = eventsOf(run.recording, EventKind::processEnded, 0);
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY(run.recording.text(ended[0]).find("goes by age") != std::string_view::npos);
}

QTEST_GUILESS_MAIN(TestPriorities)
#include "tst_priorities.moc"
