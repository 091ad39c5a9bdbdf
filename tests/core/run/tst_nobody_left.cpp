// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever waits for a message is told once nobody can send one any more, however the last sender ends, in every mode and
// through every kind of channel. Nobody sleeps for ever.
#include "analysis/history.h"
#include "analysis/wait_graph.h"
#include "support/run_words.h"

#include <QTest>

using namespace synchroscope;

namespace {

enum class End { returns, fails, isKilled };

/// Makes sense in all modes; says how the last receive ended.
const char *const receivesUntilTold = "local m, why repeat m, why = receive('c') if why == 'empty' then other_work(2) end "
                                      "until not m and why ~= 'empty' log(why)";

/// One message, and some time later the end: by then the receiver is waiting again.
std::string senderThat(End end)
{
    const std::string sends = "send('c', 'x') work(20) ";
    if (end == End::fails)
        return sends + "error('broken')";
    return end == End::isKilled ? sends + "work(3600000)" : sends;
}

} // namespace

class TestNobodyLeft : public QObject
{
    Q_OBJECT

private slots:
    void whoWaitsForAMessageIsTold_data();
    void whoWaitsForAMessageIsTold();
    void aReceiveAfterTheEndIsToldAtOnce();
    void whereNoReceiverWasLeftOneMayReceiveAgain_data();
    void whereNoReceiverWasLeftOneMayReceiveAgain();
    void whereNoReceiverWasLeftACircleIsStillRecognised();
};

void TestNobodyLeft::whoWaitsForAMessageIsTold_data()
{
    struct Kind
    {
        const char *name;
        int senders, receivers, capacity;
        WhenFull whenFull;
    };
    const Kind kinds[] = {{"direct, room for 1", 1, 1, 1, WhenFull::wait},
                          {"direct, room for 4, refuse", 1, 1, 4, WhenFull::refuse},
                          {"direct, room for 4, discard", 1, 1, 4, WhenFull::discard},
                          {"locked, rendezvous", 1, 1, 0, WhenFull::wait},
                          {"locked, overwrite", 1, 1, 2, WhenFull::overwrite},
                          {"locked, two senders", 2, 1, 2, WhenFull::wait},
                          {"locked, two of each", 2, 2, 4, WhenFull::wait}};
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Settings>("settings");
    for (const Kind &kind : kinds) {
        for (const auto &[end, how] : {std::pair(End::returns, "returns"), std::pair(End::fails, "fails"),
                                       std::pair(End::isKilled, "is killed")}) {
            std::vector<NamedProgram> programs;
            for (int i = 0; i < kind.senders; ++i)
                programs.emplace_back("S" + std::to_string(i), senderThat(end));
            for (int i = 0; i < kind.receivers; ++i)
                programs.emplace_back("R" + std::to_string(i), receivesUntilTold);
            Scenario scenario = scenarioOf(programs, kind.capacity);
            ChannelSpec &channel = scenario.channels[0];
            channel.whenFull = kind.whenFull;
            channel.senders.clear();
            channel.receivers.clear();
            for (int i = 0; i < kind.senders; ++i) {
                channel.senders.push_back(i);
                if (end == End::isKilled)
                    scenario.faults.push_back({60.0 + 20 * i, Fault::Action::kill, i});
            }
            for (int i = 0; i < kind.receivers; ++i)
                channel.receivers.push_back(kind.senders + i);
            for (int mode = 1; mode <= 4; ++mode) {
                Settings live = inMode(mode), full = atFullSpeed();
                full.mode = live.mode;
                QTest::addRow("%s, mode %d, the sender %s", kind.name, mode, how) << scenario << live;
                // There work takes no time: it would be killed before it has begun, and a poller floods the trace.
                if (end != End::isKilled && live.mode.receive == Style::synchronous)
                    QTest::addRow("%s, mode %d at full speed, the sender %s", kind.name, mode, how) << scenario << full;
            }
        }
    }
}

void TestNobodyLeft::whoWaitsForAMessageIsTold()
{
    QFETCH(Scenario, scenario);
    QFETCH(Settings, settings);
    const Finished finished = runToEnd(scenario, settings, 10);
    const Recording &recording = finished.recording;
    QVERIFY2(finished.inTime, described(recording).c_str());
    QVERIFY2(recording.outcome == Outcome::completed, described(recording).c_str());
    const std::vector<int> &receivers = scenario.channels[0].receivers;
    QCOMPARE(logged(recording), std::vector<std::string>(receivers.size(), "closed"));
    for (const int receiver : receivers)
        QCOMPARE(exitOf(recording, receiver), std::string("ok"));
    QCOMPARE(eventsOf(recording, EventKind::closed).size(), 1U);
    QCOMPARE(objections(recording), QString());
}

void TestNobodyLeft::aReceiveAfterTheEndIsToldAtOnce()
{
    for (const int capacity : {0, 1}) { // locked, direct
        for (int mode = 1; mode <= 4; ++mode) {
            const Finished finished =
                runToEnd(senderAndReceiverOf("", std::string("work(30) ") + receivesUntilTold, capacity), inMode(mode), 10);
            QVERIFY2(finished.inTime, described(finished.recording).c_str());
            QCOMPARE(logged(finished.recording), std::vector<std::string>{"closed"});
            QVERIFY(!has(finished.recording, EventKind::blocked, 1));
        }
    }
}

void TestNobodyLeft::whereNoReceiverWasLeftOneMayReceiveAgain_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isKilled");
    for (const int capacity : {0, 2}) {
        QTest::addRow("the other ends, capacity %d", capacity) << capacity << "work(20)" << "closed" << false;
        QTest::addRow("the other fails, capacity %d", capacity) << capacity << "work(20) error('broken')" << "closed" << false;
        QTest::addRow("the other is killed, capacity %d", capacity) << capacity << "work(3600000)" << "closed" << true;
        QTest::addRow("the other posts, capacity %d", capacity)
            << capacity << "work(20) send('c', 'after all', {mode = 'asynchronous'})" << "after all" << false;
        QTest::addRow("the other tries again to wait, capacity %d", capacity)
            << capacity << "work(20) for i = 1, 3 do send('c', 'x', {mode = 'synchronous'}) end"
            << "closed" << false;
    }
}

/// Two who may both send and receive and both wait for receipt: nobody can receive, and both are told. That is about those
/// sends alone; the channel goes on.
void TestNobodyLeft::whereNoReceiverWasLeftOneMayReceiveAgain()
{
    QFETCH(int, capacity);
    QFETCH(QString, then);
    QFETCH(QString, told);
    QFETCH(bool, isKilled);
    Scenario scenario =
        scenarioOf({{"A", "send('c', 'to you', {mode = 'synchronous'}) local m, why = receive('c', {mode = 'synchronous'}) "
                          "log(m or why)"},
                    {"B", "send('c', 'and to you', {mode = 'synchronous'}) " + then.toStdString()}},
                   capacity);
    if (isKilled)
        scenario.faults = {{80, Fault::Action::kill, 1}};
    const Finished finished = runToEnd(scenario, inMode(1), 10);
    const Recording &recording = finished.recording;
    QVERIFY2(finished.inTime && recording.outcome == Outcome::completed, described(recording).c_str());
    QVERIFY(has(recording, EventKind::abandoned));
    QCOMPARE(exitOf(recording, 0), std::string("ok"));
    QCOMPARE(logged(recording).size(), 1U);
    QCOMPARE(logged(recording).front(), told.toStdString());
    QCOMPARE(objections(recording), QString());
}

/// The same, but the other goes to wait where only the first could send: each waits for the other, for ever. The run ends,
/// and names them.
void TestNobodyLeft::whereNoReceiverWasLeftACircleIsStillRecognised()
{
    Scenario scenario = scenarioOf(
        {{"A", "send('c', 'to you', {mode = 'synchronous'}) receive('c', {mode = 'synchronous'})"},
         {"B", "send('c', 'and to you', {mode = 'synchronous'}) receive('d', {mode = 'synchronous'})"}});
    ChannelSpec other = scenario.channels[0];
    other.name = "d";
    other.senders = {0};
    other.receivers = {1};
    scenario.channels.push_back(other);
    const Finished finished = runToEnd(scenario, inMode(1), 10);
    const Recording &recording = finished.recording;
    QVERIFY2(finished.inTime, described(recording).c_str());
    QCOMPARE(recording.outcome, Outcome::deadlock);
    QVERIFY(has(recording, EventKind::abandoned));
    History history(recording);
    history.update(recording);
    const WaitGraph graph = waitGraph(recording, history.newest(), recording.now);
    QVERIFY(graph.everyoneStuck);
    QCOMPARE(graph.circles, (std::vector<std::vector<int>>{{0, 1}}));
}

QTEST_GUILESS_MAIN(TestNobodyLeft)
#include "tst_nobody_left.moc"
