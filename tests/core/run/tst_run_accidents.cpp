// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that are killed, held, in error or out of bounds, and what the others notice of it.
#include "support/run_words.h"

#include <QTest>


using namespace synchroscope;

class TestRunAccidents : public QObject
{
    Q_OBJECT

private slots:
    void whoWaitsForTheDeadIsTold_data();
    void whoWaitsForTheDeadIsTold();
    void severalKilledAtOnceHangNobody();
    void aStoppedProcessGoesOnWhereItStood();
    void aFaultOfTheScenarioIsCarriedOut();
    void anErrorInTheThirdLineNamesLineAndText();
    void aProgramThatLoopsForEverIsEnded();
    void aProgramThatEatsMemoryEndsWithAnError();
    void aProgramCannotReachTheSystem();
    void whatWasTakenArrivesAtTheMemoryLimitToo();
};

void TestRunAccidents::whoWaitsForTheDeadIsTold_data()
{
    QTest::addColumn<QString>("dies");
    QTest::addColumn<QString>("waits");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("receiverDies");
    const QString idle = "work(3600000)";
    QTest::newRow("awaiting receipt") << idle << "log(select(2, send('c', 'x', {mode = 'synchronous'})))"
                                      << "no receiver" << true;
    QTest::newRow("no room") << idle << "local ok, why repeat ok, why = send('c', 'x') until not ok log(why)"
                             << "no receiver" << true;
    QTest::newRow("no message") << idle << "log(select(2, receive('c')))" << "closed" << false;
}

void TestRunAccidents::whoWaitsForTheDeadIsTold()
{
    QFETCH(QString, dies);
    QFETCH(QString, waits);
    QFETCH(QString, told);
    QFETCH(bool, receiverDies);
    const std::string dying = dies.toStdString(), waiting = waits.toStdString();
    auto run = Run::create(receiverDies ? senderAndReceiverOf(waiting, dying) : senderAndReceiverOf(dying, waiting),
                           inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    const int dead = receiverDies ? 1 : 0;
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording,
                         [&](const Recording &r) { return has(r, EventKind::blocked, 1 - dead); }));
    QVERIFY(run.value()->send(Run::Signal::kill, dead));
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::completed);
    QCOMPARE(exitOf(recording, dead), std::string("killed: SIGKILL"));
    QCOMPARE(exitOf(recording, 1 - dead), std::string("ok"));
    QCOMPARE(logged(recording).back(), told.toStdString());
    const auto died = eventsOf(recording, EventKind::peerDied);
    QCOMPARE(died.size(), 1U);
    const std::int64_t after = eventsOf(recording, EventKind::woken, 1 - dead).back().at - died[0].at;
    qInfo("told %.3f ms after the death was known", static_cast<double>(after) / 1e6);
    QVERIFY(after >= 0);
    QCOMPARE(objections(recording), QString());
}

void TestRunAccidents::severalKilledAtOnceHangNobody()
{
    constexpr int pairs = 3;
    for (int round = 0; round < 10; ++round) {
        std::vector<NamedProgram> programs;
        for (int i = 0; i < pairs; ++i)
            programs.emplace_back("S" + std::to_string(i), "while send('c', 'x') do end");
        for (int i = 0; i < pairs; ++i)
            programs.emplace_back("R" + std::to_string(i), "repeat local m, why = receive('c') until why == 'closed'");
        Scenario scenario = scenarioOf(programs, 4);
        scenario.channels[0].senders = {0, 1, 2};
        scenario.channels[0].receivers = {3, 4, 5};
        auto run = Run::create(scenario, atFullSpeed());
        QVERIFY(run);
        Recording recording = run.value()->emptyRecording();
        run.value()->play();
        QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return r.totals[0].delivered > 200; }));
        for (const int process : {0, 1, 2, 3})
            QVERIFY(run.value()->send(Run::Signal::kill, process));
        QVERIFY(collectToEnd(*run.value(), recording));
        QVERIFY2(recording.outcome == Outcome::completed, described(recording).c_str());
        QCOMPARE(exitOf(recording, 4), std::string("ok"));
        QCOMPARE(exitOf(recording, 5), std::string("ok"));
    }
}

void TestRunAccidents::aStoppedProcessGoesOnWhereItStood()
{
    Scenario scenario = senderAndReceiverOf("for i = 1, 40 do work(2) send('c', i) end",
                                            "local n = 0 while receive('c') do n = n + 1 end log(n)");
    auto run = Run::create(scenario, inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::dequeued); }));
    for (int twice = 0; twice < 2; ++twice)
        QVERIFY(run.value()->send(Run::Signal::stop, 0));
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::peerStopped); }));
    QVERIFY(run.value()->send(Run::Signal::stop, 0)); // once more has no effect
    QVERIFY(!run.value()->waitForEnd(0.1)); // and it is no deadlock
    QVERIFY(run.value()->send(Run::Signal::resume, 0));
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::completed);
    QCOMPARE(logged(recording), std::vector<std::string>{"40"});
    QCOMPARE(eventsOf(recording, EventKind::peerStopped).size(), 1U);
    QCOMPARE(eventsOf(recording, EventKind::peerContinued).size(), 1U);
    QCOMPARE(objections(recording), QString());
    QVERIFY(!run.value()->send(Run::Signal::kill, 2));
}

void TestRunAccidents::aFaultOfTheScenarioIsCarriedOut()
{
    Scenario scenario = senderAndReceiverOf("work(3600000)", "log(select(2, receive('c')))");
    scenario.faults = {{20, Fault::Action::stop, 0}, {40, Fault::Action::resume, 0}, {60, Fault::Action::kill, 0}};
    const Finished finished = runToEnd(scenario, inMode(3));
    QVERIFY(finished.inTime);
    QCOMPARE(logged(finished.recording), std::vector<std::string>{"closed"});
    QVERIFY(has(finished.recording, EventKind::peerStopped));
    QVERIFY(has(finished.recording, EventKind::peerContinued));
    QVERIFY(eventsOf(finished.recording, EventKind::peerDied)[0].at >= 60'000'000);
}

void TestRunAccidents::anErrorInTheThirdLineNamesLineAndText()
{
    const Finished finished = runToEnd(senderAndReceiverOf("send('c', 'one')\n\n  local x = nothing.at_all\nsend('c', 'two')",
                                                           "while true do local m, why = receive('c')\n"
                                                           "log(m or why) if not m then break end end"));
    QVERIFY(finished.inTime);
    QCOMPARE(finished.recording.outcome, Outcome::completed);
    QCOMPARE(exitOf(finished.recording, 0),
             std::string("error: line 3: attempt to index a nil value (global 'nothing'), in: local x = nothing.at_all"));
    QCOMPARE(exitOf(finished.recording, 1), std::string("ok"));
    QCOMPARE(logged(finished.recording), (std::vector<std::string>{"one", "closed"}));
    QCOMPARE(objections(finished.recording), QString());
}

void TestRunAccidents::aProgramThatLoopsForEverIsEnded()
{
    auto run = Run::create(scenarioOf({{"Endless", "log('in') while true do end"},
                                       {"Inside C", "log('in') string.rep('a', 1000000):find(string.rep('a?', 500) .. 'b')"},
                                       {"Swallows", "log('in') while true do pcall(error) end"}}),
                           inMode(3));
    QVERIFY(run);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return logged(r).size() == 3; }));
    run.value()->stop();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::stopped);
    QCOMPARE(exitOf(recording, 0), std::string("stopped"));
    QCOMPARE(exitOf(recording, 2), std::string("stopped"));
    QCOMPARE(childProcesses(), std::string());
}

void TestRunAccidents::aProgramThatEatsMemoryEndsWithAnError()
{
    for (const char *program : {"local t = {} while true do t[#t + 1] = {} end",
                                "local s = 'x' while true do s = s .. s end",
                                "string.rep('x', 1000000000)"}) {
        const Finished finished = runToEnd(scenarioOf({{"Eater", program}}), atFullSpeed());
        QVERIFY(finished.inTime);
        QCOMPARE(exitOf(finished.recording, 0),
                 std::string("error: line 1: not enough memory: a program may use 32 MiB, in: ") + program);
    }
}

void TestRunAccidents::aProgramCannotReachTheSystem()
{
    const Finished finished = runToEnd(scenarioOf({{"Curious", "os.execute('true')"}, {"Other", "io.open('/etc/passwd')"},
                                                   {"Third", "require('x')"}}));
    QVERIFY(finished.inTime);
    QCOMPARE(exitOf(finished.recording, 0),
             std::string("error: line 1: attempt to index a nil value (global 'os'), in: os.execute('true')"));
    QCOMPARE(exitOf(finished.recording, 1),
             std::string("error: line 1: attempt to index a nil value (global 'io'), in: io.open('/etc/passwd')"));
    QCOMPARE(exitOf(finished.recording, 2),
             std::string("error: line 1: attempt to call a nil value (global 'require'), in: require('x')"));
}

void TestRunAccidents::whatWasTakenArrivesAtTheMemoryLimitToo()
{
    const Finished finished = runToEnd(senderAndReceiverOf("for i = 1, 50 do send('c', string.rep('y', 4096)) end", R"(
        local full, n = {}, 0
        pcall(function() while true do full[#full + 1] = string.rep('x', 1000) .. #full end end)
        repeat
          local m, why = receive('c')
          if m then n = n + 1 end
        until why == 'closed'
        full = nil
        log(n))"), inMode(3));
    QVERIFY(finished.inTime);
    QCOMPARE(finished.recording.totals[0].delivered, 50U);
    QCOMPARE(logged(finished.recording), std::vector<std::string>{"50"});
}

QTEST_GUILESS_MAIN(TestRunAccidents)
#include "tst_run_accidents.moc"
