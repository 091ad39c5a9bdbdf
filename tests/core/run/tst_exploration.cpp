// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/exploration.h"
#include "support/run_rig.h"

#include <QtTest>

#include <set>

using namespace synchroscope;

namespace {

void finish(Exploration &exploration)
{
    QDeadlineTimer limit(60'000);
    while (!exploration.done() && !limit.hasExpired()) {
        exploration.wait(0.05);
        exploration.advance();
    }
    QVERIFY(exploration.done());
    QVERIFY2(exploration.failure().empty(), exploration.failure().c_str());
}

/// A check and an act on it with a gap in between: two take the last ticket, if they are let.
Scenario lastTicket()
{
    const std::string buyer = R"(
        send("office", "left?")
        local left = receive(me())
        work(20)
        if left == "1" then send("office", "buy") log("bought") end
    )";
    Scenario scenario = scenarioOf({{"Anna", buyer}, {"Ben", "work(500)" + buyer},
                                    {"Office", R"(
        local left = 1
        repeat
          local m, who = receive("office")
          if m == "left?" then send(who, tostring(left)) elseif m == "buy" then left = left - 1 end
          if left < 0 then error("sold twice") end
        until not m
    )"}}, 8);
    scenario.channels.resize(3, scenario.channels[0]);
    scenario.channels[0].name = std::string("office");
    scenario.channels[0].senders = {0, 1};
    scenario.channels[0].receivers = {2};
    scenario.channels[1].name = std::string("Anna");
    scenario.channels[1].senders = {2};
    scenario.channels[1].receivers = {0};
    scenario.channels[2].name = std::string("Ben");
    scenario.channels[2].senders = {2};
    scenario.channels[2].receivers = {1};
    return scenario;
}

} // namespace

/// Many stepped runs on real processes.
class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void fiftySeedsGiveFiftyRunsAndEachCanBeRepeated();
    void theAdversaryFindsTheOrderInWhichItGoesWrong();
    void theAdversaryFindsNothingWhereThereIsNothing();
    void aRunForEverIsEnded();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestExploration::fiftySeedsGiveFiftyRunsAndEachCanBeRepeated()
{
    const Scenario scenario = lastTicket();
    Exploration exploration(scenario, {}, {Exploration::Kind::seeds, 50});
    finish(exploration);
    QCOMPARE(exploration.explored().size(), std::size_t{50});
    std::set<Ending> endings;
    for (const Exploration::Explored &one : exploration.explored())
        endings.insert(one.ending);
    QVERIFY(endings.size() >= 2); // both what usually happens and what should not
    QCOMPARE(exploration.explored()[0].ending.badEnds.size(), std::size_t{0}); // by the clocks all is well
    for (std::size_t i = 0; i < 50; i += 7) {
        const Exploration::Explored &one = exploration.explored()[i];
        const Finished again = stepToEnd(scenario, one.recording->settings(), asChosen(one.recording->choices));
        QCOMPARE(trail(again.recording), trail(*one.recording));
    }
}

void TestExploration::theAdversaryFindsTheOrderInWhichItGoesWrong()
{
    Exploration exploration(lastTicket(), {}, {Exploration::Kind::adversary, 300});
    finish(exploration);
    QVERIFY(exploration.found());
    const Exploration::Explored &found = exploration.explored()[*exploration.found()];
    QVERIFY(found.ending.accident());
    QVERIFY2(found.ending.badEnds[0].how.find("sold twice") != std::string::npos,
             found.ending.badEnds[0].how.c_str());
    qInfo("found after %zu runs", exploration.explored().size());
    const Finished again = stepToEnd(lastTicket(), found.recording->settings(), asChosen(found.recording->choices));
    QCOMPARE(trail(again.recording), trail(*found.recording));
}

void TestExploration::theAdversaryFindsNothingWhereThereIsNothing()
{
    const Scenario scenario = senderAndReceiverOf("for i = 1, 3 do work(10) send('c', 'x') end",
                                                  "repeat local m = receive('c') until not m");
    Exploration exploration(scenario, {}, {Exploration::Kind::adversary, 400});
    finish(exploration);
    QVERIFY(!exploration.found());
    QVERIFY(exploration.explored().size() > 10);
    for (const Exploration::Explored &one : exploration.explored())
        QCOMPARE(one.ending.received, std::uint64_t{3});
    QVERIFY(exploration.exhausted());
}

void TestExploration::aRunForEverIsEnded()
{
    const Scenario scenario = senderAndReceiverOf("repeat work(1000) until false",
                                                  "repeat receive('c', {mode = 'asynchronous'}) work(1000) until false");
    Exploration exploration(scenario, {}, {Exploration::Kind::seeds, 2});
    finish(exploration);
    QCOMPARE(exploration.explored()[0].ending.outcome, Outcome::timeout);
}

QTEST_GUILESS_MAIN(TestExploration)
#include "tst_exploration.moc"
