// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of claims, held against runs of which every moment is known.
#include "scenario/load.h"
#include "support/run_rig.h"
#include "verify/plan.h"

#include <QtTest>

#include <map>

using namespace synchroscope;

namespace {

/// In mode 3: order 3 waits for room from 300 to 400 ms, order 4 from 500 to 700; the producer ends at 700, the consumer
/// at 1300.
const std::string shop = R"(title = "A shop"
[modes]
send = "asynchronous"
receive = "synchronous"
[[channel]]
name = "orders"
capacity = 1
[[channel]]
name = "bills"
senders = ["Consumer"]
receivers = ["Producer"]
[[process]]
name = "Producer"
program = '''
for i = 1, 4 do
  work(gap)
  send("orders", "order " .. i)
end
log("done")
'''
[[process]]
name = "Consumer"
program = '''
repeat
  local m, why = receive("orders")
  if m then work(300) log("got " .. m)
  elseif why == "empty" then other_work(100) end
until why == "closed"
'''
[[knob]]
name = "Gap"
var = "gap"
value = 100
min = 100
max = 500
)";

Scenario scenarioFrom(const std::string &text)
{
    Loaded loaded = parseScenario(text, "lesson.toml");
    if (!loaded.scenario)
        qFatal("%s", loaded.mistakes.front().text().c_str());
    return std::move(*loaded.scenario);
}

Settings inMode(int mode)
{
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    return settings;
}

/// A finished stepped run and what it witnesses.
struct Told
{
    explicit Told(const Scenario &scenario, const Settings &settings)
        : finished(stepToEnd(scenario, settings)), history(finished.recording)
    {
        history.update(finished.recording);
    }
    [[nodiscard]] Witness witness() const { return witnessOf(finished.recording, history); }

    Finished finished;
    History history;
};

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT
private slots:
    void claimsAreHeldAgainstARun_data();
    void claimsAreHeldAgainstARun();
    void runsThatEndBadly_data();
    void runsThatEndBadly();
    void modesAndChangesAreCompared();
    void whatWasNotRecordedProvesNothing();
    void thePlanMakesEachRunOnce();
    void aClaimIsReadWithTheRoomOfItsRun();
    void starsStandForAnything();
};

void TestJudgement::claimsAreHeldAgainstARun_data()
{
    QTest::addColumn<bool>("held");
    const auto so = [](const char *sentence) { QTest::newRow(sentence) << true; };
    const auto notSo = [](const char *sentence) { QTest::newRow(sentence) << false; };
    so("the run completes");
    notSo("the run ends in deadlock");
    so("the run lasts 1.3 s ± 1 ms");
    notSo("the run lasts 1.4 s ± 1 ms");
    so("Producer sends 4 messages to orders");
    notSo("Producer sends 4 messages to bills");
    so("Consumer receives 4 messages");
    notSo("Consumer receives 5 messages");
    so("Producer is never refused");
    so("Producer never times out");
    so("Consumer never looks in vain");
    so("Producer is blocked twice");
    so("Producer is blocked queue-full 2 times");
    notSo("Producer is blocked awaiting-receipt");
    so("Producer is never blocked awaiting-receipt");
    notSo("Producer is never blocked");
    so("Producer is blocked only queue-full");
    notSo("Consumer is blocked only queue-full");
    so("Consumer is blocked only queue-empty or queue-full");
    so("Producer is blocked 300 ms ± 1 ms");
    notSo("Producer is blocked 400 ms ± 50 ms");
    so("Producer is blocked queue-full 150 ms ± 1 ms on average");
    so("Producer is blocked longer than Consumer");
    notSo("Producer is blocked shorter than Consumer");
    so("Producer is blocked more often than Consumer");
    so("Consumer is woken once");
    so("Producer wakes others once");
    so("Consumer wakes others twice");
    so("Consumer logs 4 lines");
    so("Producer works 400 ms ± 1 ms");
    so("Consumer works 1.2 s ± 1 ms");
    so("Producer is done at 0.7 s ± 1 ms");
    so("Producer is done before Consumer");
    notSo("Producer is done after Consumer");
    so("Producer is done before 701 ms");
    so("orders takes in 4 messages");
    so("orders delivers 4 messages");
    so("orders never discards");
    so("orders leaves no messages in the queue");
    so("orders gets 1 deep");
    so("orders is never deeper than 1");
    notSo("orders is never deeper than 0");
    so("orders delivers more than bills");
    so("orders keeps messages 200 ms ± 1 ms on average");
    so("orders keeps messages at most 301 ms");
    notSo("orders keeps messages at most 250 ms");
    so("orders keeps message 2 200 ms ± 1 ms");
    so("orders delivers messages 1 2 3 4");
    so("orders delivers messages 1 to 4");
    notSo("orders delivers messages 1 2 4 3");
    notSo("orders delivers messages 1 to 3");
    so("message 3 is the first blocked queue-full");
    so("message 4 is the second blocked queue-full");
    notSo("message 4 is the third blocked queue-full");
    notSo("message 2 is the first blocked queue-full");
    so("message 2 of orders is the second delivered");
    so("Consumer logs \"got order 2\"");
    so("Consumer logs \"got order 1\", \"got order 4\"");
    notSo("Consumer logs \"got order 4\", \"got order 1\"");
    notSo("Consumer logs only \"got order 1\", \"got order 4\"");
    so("Producer logs only \"done\"");
    so("Consumer logs \"got*\" 4 times");
    so("Consumer never logs \"got order 5\"");
    so("Consumer receives \"order 1\" from orders");
    notSo("Consumer receives \"order 1\" twice");
    so("orders delivers \"order *\" 4 times");
    so("Producer sends only \"order 1\", \"order 2\", \"order 3\", \"order 4\"");
    so("first blocked Producer queue-full happens");
    notSo("first blocked Producer awaiting-receipt happens");
    so("first blocked Producer awaiting-receipt never happens");
    so("first blocked Producer queue-full happens at 300 ms ± 1 ms");
    so("first blocked Producer queue-full happens before 0.4 s");
    notSo("first blocked Producer queue-full happens before 0.3 s");
    so("first blocked Producer happens after enqueued orders 2");
    notSo("first blocked Producer happens before enqueued orders 2");
    notSo("first blocked Producer happens before first closed bills");
    so("second blocked Producer happens 200 ms ± 1 ms after first blocked Producer");
    so("Producer ends well");
    notSo("Producer is killed");
    notSo("Producer ends in error");
}

void TestJudgement::claimsAreHeldAgainstARun()
{
    static const Told told(scenarioFrom(shop), inMode(3));
    QVERIFY(told.finished.inTime);
    QFETCH(bool, held);
    Claim claim;
    claim.that = QTest::currentDataTag();
    const Verdict verdict = judgeClaim(claim, told.witness(), nullptr);
    QVERIFY2(verdict.held == held, verdict.found.c_str());
    QVERIFY(!verdict.found.empty());
}

void TestJudgement::runsThatEndBadly_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<bool>("held");
    QTest::addColumn<bool>("ending"); // as the file says
    QTest::newRow("deadlock") << "the run ends in deadlock" << true << true;
    QTest::newRow("circle") << "the circle is Anna Ben" << true << true;
    QTest::newRow("circle, from the other") << "the circle is Ben Anna" << true << true;
    QTest::newRow("error") << "Worker ends in error \"*boom*\"" << true << false;
    QTest::newRow("another error") << "Worker ends in error \"*bang*\"" << false << false;
}

void TestJudgement::runsThatEndBadly()
{
    static const Told circle(shipped("face-to-face"), inMode(1));
    static const Told error(
        scenarioFrom("title = \"Boom\"\n[[process]]\nname = \"Worker\"\nprogram = 'error(\"boom\")'\n"), inMode(3));
    QFETCH(QString, claim);
    QFETCH(bool, held);
    QFETCH(bool, ending);
    const Told &told = claim.startsWith("Worker") ? error : circle;
    Claim stated;
    stated.that = claim.toStdString();
    const Verdict verdict = judgeClaim(stated, told.witness(), nullptr);
    QVERIFY2(verdict.held == held, verdict.found.c_str());
    QCOMPARE(judgeEnding(told.witness()).held, ending);
}

void TestJudgement::modesAndChangesAreCompared()
{
    const Scenario scenario = scenarioFrom(shop + R"(
[[claim]]
that = "in mode 3 Producer is done earlier than in mode 1"
[[claim]]
that = "in mode 1 Producer is done earlier than in mode 3"
[[claim]]
modes = [3]
that = "Producer is done later than without the change"
with = { gap = 500 }
[[claim]]
modes = [3]
that = "Producer is never blocked"
with = { gap = 500 }
[[claim]]
modes = [3]
that = "Producer is never blocked"
with = { capacity = 4 }
[[checkpoint]]
modes = [3]
when = "third blocked Producer"
say = "-"
[[watch]]
modes = [3]
when = "second blocked Producer"
say = "-"
)");
    VerifyRequest request;
    request.live = false;
    const VerifyPlan plan = planFor(scenario, request);
    std::map<std::size_t, Told> runs;
    for (std::size_t i = 0; i < plan.runs.size(); ++i)
        runs.try_emplace(i, scenario, plan.runs[i].settings);
    std::vector<Witness> witnesses;
    for (const auto &[index, told] : runs)
        witnesses.push_back(told.witness());
    QStringList wrong;
    for (const PlannedCheck &check : plan.checks) {
        const Verdict verdict = judge(check, scenario, [&](std::size_t i) -> const Witness & { return witnesses[i]; });
        if (!verdict.held)
            wrong << QString::fromStdString(statementOf(check, scenario));
    }
    QCOMPARE(wrong, (QStringList{"third blocked Producer happens", "in mode 1 Producer is done earlier than in mode 3"}));
}

void TestJudgement::whatWasNotRecordedProvesNothing()
{
    Told run(scenarioFrom(shop), inMode(3)), other(scenarioFrom(shop), inMode(1));
    Claim claim;
    claim.that = "in mode 3 Producer is done earlier than in mode 1";
    const auto verdict = [&] {
        const Witness compared = other.witness();
        return judgeClaim(claim, run.witness(), &compared);
    };
    QVERIFY2(verdict().held, verdict().found.c_str());
    for (Told *one : {&run, &other}) {
        one->finished.recording.eventsLost = 3;
        QVERIFY(!verdict().held);
        QCOMPARE(verdict().found, std::string("3 events were lost, so nothing can be said"));
        one->finished.recording.eventsLost = 0;
    }
    QVERIFY(!judgeClaim(claim, run.witness(), nullptr).held);
}

void TestJudgement::thePlanMakesEachRunOnce()
{
    const Scenario scenario = scenarioFrom(shop + R"(
[[claim]]
that = "the run completes"
[[claim]]
that = "the run completes"
with = { gap = 200 }
[[claim]]
that = "the run lasts about 2 s"
with = { gap = 200 }
live = false
[[claim]]
modes = [3]
that = "the run completes"
with = { gap = 300 }
live = true
)");
    VerifyRequest request;
    QCOMPARE(planFor(scenario, request).runs.size(), std::size_t{8 + 8 + 1});
    request.stepped = false;
    QCOMPARE(planFor(scenario, request).runs.size(), std::size_t{4 + 4 + 1});
    request.modes = 0b0001;
    QCOMPARE(planFor(scenario, request).runs.size(), std::size_t{1 + 1});
    QCOMPARE(planFor(scenario, request).checks.size(), std::size_t{1 + 1 + 1});
}

void TestJudgement::aClaimIsReadWithTheRoomOfItsRun()
{
    const Scenario scenario = scenarioFrom(shop + R"(
[[claim]]
modes = [3]
that = "first depth orders 2 happens at earlier than in mode 1"
with = { capacity = 4 }
)");
    VerifyRequest request;
    request.live = false;
    const VerifyPlan plan = planFor(scenario, request);
    const PlannedCheck &claim = plan.checks.back();
    QVERIFY(claim.other);
    QCOMPARE(plan.runs[*claim.other].settings.mode.number(), 1);
    QCOMPARE(plan.runs[*claim.other].settings.capacity, std::optional(4));
}

void TestJudgement::starsStandForAnything()
{
    QVERIFY(fits("", ""));
    QVERIFY(!fits("", "a"));
    QVERIFY(fits("*", ""));
    QVERIFY(fits("*a*b", "xaybzab"));
    QVERIFY(!fits("*a*b", "xaybza"));
    QVERIFY(fits("got *", "got "));
    QVERIFY(!fits("got", "got 1"));
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
