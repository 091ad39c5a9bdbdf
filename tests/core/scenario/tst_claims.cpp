// SPDX-License-Identifier: GPL-3.0-or-later
// The language of claims: which sentences are right, and what is said of those that are not.
#include "scenario/claim.h"
#include "support/lesson_text.h"

#include <QtTest>

using namespace synchroscope;

namespace {

Scenario shop()
{
    Scenario scenario;
    for (const char *name : {"Producer", "Consumer", "The helper"})
        scenario.processes.emplace_back().name = name;
    for (const char *name : {"orders", "bills"})
        scenario.channels.emplace_back().name = name;
    scenario.channels[0].noun = "order";
    return scenario;
}

const std::string knob = "\n[[knob]]\nname = \"Cooking\"\nvar = \"cook\"\nvalue = 5\nmin = 1\nmax = 9\n";

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void rightSentencesAreUnderstood_data();
    void rightSentencesAreUnderstood();
    void wrongSentencesAreExplained_data();
    void wrongSentencesAreExplained();
    void wrongClaimsAreReportedWhereTheyStand_data();
    void wrongClaimsAreReportedWhereTheyStand();
    void whatStandsBesideTheSentenceIsRead();
    void boundsMeanWhatTheySay_data();
    void boundsMeanWhatTheySay();
};

void TestClaims::rightSentencesAreUnderstood_data()
{
    QTest::addColumn<int>("kind"); // of the statement, in the order of the variant
    enum { number, outcome, circle, end, blockedOnly, asleep, messages, rank, texts, happens, order };
    const auto rows = [](int kind, std::initializer_list<const char *> sentences) {
        for (const char *sentence : sentences)
            QTest::newRow(sentence) << kind;
    };
    rows(outcome, {"the run completes", "the run ends in deadlock", "the run ends in livelock.", "the run ends in failure",
                   "the run ends at the time limit", "in mode 3 the run completes", "in modes 3 and 4, the run completes"});
    rows(circle, {"the circle is Producer Consumer", "the circle is Producer, Consumer, 'The helper'"});
    rows(end, {"Consumer is killed", "Consumer ends well", "Consumer ends in error", "Consumer ends in error \"*no channel*\""});
    rows(number, {"the run lasts about 6 s", "the run lasts longer than in mode 1",
                  "Producer sends 6 messages", "Producer sends 6 orders to orders",
                  "Consumer receives at least 5 messages from bills", "Producer is refused 2 times",
                  "Producer is never refused", "Producer times out once", "Producer never times out", "Producer times out at least once",
                  "Consumer looks in vain more than 6 times", "Consumer never looks in vain", "Consumer has 9 empty polls",
                  "Consumer has 1 empty poll", "Consumer has at least 2 empty polls", "Consumer is woken 6 times",
                  "Consumer is never woken", "Producer wakes others twice", "Producer is blocked 3 times awaiting-receipt",
                  "Producer is blocked awaiting-receipt 3 times", "Producer is blocked", "Producer is blocked queue-full",
                  "Producer is never blocked", "Producer is never blocked queue-full", "Consumer logs 3 lines",
                  "'The helper' logs no lines", "Consumer logs \"got 3\" twice", "Consumer never logs \"got 4\"",
                  "Consumer receives \"hello\" from orders at most 3 times", "orders delivers \"a\" once",
                  "orders takes in 6 messages", "orders delivers 6 messages", "orders delivers 0 messages",
                  "orders refuses no messages", "orders discards between 1 and 3 messages", "orders never discards",
                  "orders overwrites 2 messages", "orders withdraws 1 message", "orders redelivers 1 message",
                  "orders has 1 message in doubt", "orders leaves 2 messages in the queue", "orders gets 3 deep",
                  "orders gets at least 2 deep", "orders is never deeper than 0", "orders delivers as many as bills",
                  "Producer is blocked 1.5 s ± 0.1 s", "Producer is blocked for 1.5 s +- 100 ms",
                  "Producer is blocked awaiting-receipt between 1400 and 1600 ms",
                  "Producer is blocked awaiting-receipt about 0.6 s on average", "Producer is blocked longer than Consumer",
                  "Producer is blocked more often than Consumer", "Consumer works about 4.2 s",
                  "Producer is done at 7.5 s ± 0.2 s", "Producer is done before Consumer", "Producer is done after 2 s",
                  "Producer is done at least 2s", "in mode 3 Producer is done earlier than in mode 1",
                  "orders keeps messages about 0.4 s on average", "orders keeps messages at most 2 s",
                  "orders keeps message 3 at least 500 ms", "orders keeps messages longer than bills on average",
                  "Consumer uses less processor time than Producer", "Consumer uses more processor time than in mode 1",
                  "Consumer looks in vain more often than in mode 4", "Consumer looks in vain as often as in mode 4",
                  "Producer sends as many as Consumer", "Consumer looks in vain more often than without the change",
                  "first woken Consumer happens at 1.4 s ± 0.1 s", "first woken Consumer happens before 2 s",
                  "receipt orders 3 happens 0.5 s ± 0.1 s after enqueued orders 3"});
    rows(blockedOnly, {"Producer is blocked only awaiting-receipt", "Producer is blocked only awaiting-receipt or queue-full"});
    rows(asleep, {"Consumer is asleep whenever it is blocked"});
    rows(messages, {"orders delivers messages 1 2 3 5", "orders delivers messages 1, 2 and 3", "orders delivers messages 1 to 4",
                    "orders discards message 4", "orders leaves messages 5 6 in the queue"});
    rows(rank, {"message 7 is the first blocked queue-full", "message 7 of orders is the 2nd discarded",
                "message 1 is the third delivered"});
    rows(texts, {"Consumer logs \"got 3\"", "Consumer logs only \"got 1\", \"got 2\"", "Producer sends \"a\" \"b\" to orders",
                 "orders delivers only \"a\""});
    rows(happens, {"first blocked Producer queue-full happens", "killed Consumer never happens"});
    rows(order, {"enqueued orders 1 happens before first woken Consumer",
                 "first received 'The helper' happens after first sent Producer",
                 "3rd woken Consumer happens after 2nd blocked Consumer"});
}

void TestClaims::rightSentencesAreUnderstood()
{
    const auto parsed = parseClaim(QTest::currentDataTag(), shop());
    const auto *mistake = std::get_if<SentenceMistake>(&parsed);
    QVERIFY2(!mistake, mistake ? (mistake->what + "; " + mistake->remedy).c_str() : "");
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(std::get<ParsedClaim>(parsed).statement.index()), kind);
}

void TestClaims::wrongSentencesAreExplained_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, int offset, const char *message) {
        QTest::newRow(text) << offset << QString::fromUtf8(message);
    };
    row("Prodcer sends 6 messages", 0, "there is no process and no channel `Prodcer`; did you mean `Producer`?");
    row("Producer snds 6 messages", 9, "`snds` is not understood here as a verb; did you mean `sends`?");
    row("orders sends 6 messages", 0, "`orders` is a channel, and `sends` is said of a process; write the name of a process");
    row("Producer delivers 6 messages", 0,
        "`Producer` is a process, and `delivers` is said of a channel; write the name of a channel");
    row("the run ends in deadlok", 13,
        "`in` is not understood here as how a run ends; it is one of `in deadlock`, `in livelock`, `in failure` and `at the time limit`");
    row("in mode 5 the run completes", 8,
        "there is no mode `5`; 1 is sync send and sync receive, 2 sync and async, 3 async and sync, 4 async and async");
    row("Producer is blocked only queue-ful", 25, "`queue-ful` is not understood here as a reason to be blocked; did you mean `queue-full`?");
    row("Producer is blocked more than Consumer", 20,
        "it is not clear whether times are counted or time is measured; write more often than, or longer than");
    row("the run lasts longer than Producer", 26,
        "this is nobody's, so there is nothing of `Producer` to compare it with; compare it with a number, `in mode 1` or "
        "`without the change`");
    row("first blocked Producer happens at later than Consumer", 45,
        "this is nobody's, so there is nothing of `Consumer` to compare it with; compare it with a number, `in mode 1` or "
        "`without the change`");
    row("Producer is done at 7", 20, "this is a number without a unit of time; write it with ms or s: 1.5 s ± 0.1 s");
    row("Producer is done at 7.5 s ± 3", 20, "a tolerance without a unit; write 1.5 s ± 0.1 s, or ± 100 ms");
    row("orders delivers 3 s", 16, "this is a time, and something is counted here; write how many: exactly 3, at least 3");
    row("orders delivers between 5 and 3 messages", 16, "no number lies between the two; write the smaller one first");
    row("orders delivers messages 4 to 1", 27, "these are no messages one after the other; write the smaller number first: 1 to 4");
    row("orders delivers 6 messages today", 27,
        "the claim goes on with `today`; end it here; a name with blanks in it stands in quotes");
    row("first blockd Producer happens", 6, "`blockd` is no event; did you mean `blocked`?");
    row("first blocked Producer happens before second blokced Producer", 45, "`blokced` is no event; did you mean `blocked`?");
    row("message 7 is the best blocked", 17, "`best` is no place in an order; write first, second, third …");
    row("the circle is Producer", 22, "a circle has two processes or more; write their names, each waits for the next");
    row("Consumer logs only", 18, "a text in quotes is missing; it is one of `\"got 3\"`");
    row("Consumer logs \"got 3", 14, "a quote is opened and not closed; close it with the quote that opened it");
    row("Consumer uses less processor time than in mode 7", 47,
        "there is no mode `7`; 1 is sync send and sync receive, 2 sync and async, 3 async and sync, 4 async and async");
}

void TestClaims::wrongSentencesAreExplained()
{
    const auto parsed = parseClaim(QTest::currentDataTag(), shop());
    const auto *mistake = std::get_if<SentenceMistake>(&parsed);
    QVERIFY(mistake);
    QFETCH(int, offset);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(mistake->what + "; " + mistake->remedy), message);
    QCOMPARE(static_cast<int>(mistake->offset), offset);
}

void TestClaims::wrongClaimsAreReportedWhereTheyStand_data()
{
    QTest::addColumn<QString>("claim"); // instead of or after the sentence
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *claim, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(claim) << QString::fromUtf8(message);
    };
    row("sentence", "that = \"Producer snds 6 messages\"",
        "lesson.toml:22:18: `snds` is not understood here as a verb; did you mean `sends`?");
    row("knob", "that = \"the run completes\"\nwith = { cok = 3 }",
        "lesson.toml:23:10: there is no knob with the variable `cok`; did you mean `cook`?");
    row("range", "that = \"the run completes\"\nwith = { cook = 30 }",
        "lesson.toml:23:17: 30 is outside the range of `cook`; write a number from 1 to 9");
    row("capacity", "that = \"the run completes\"\nwith = { capacity = 4.5 }",
        "lesson.toml:23:21: `capacity` cannot be this; write a whole number from 0 to 4096");
    row("policy", "that = \"the run completes\"\nwith = { when_full = \"wat\" }",
        "lesson.toml:23:22: `when_full` cannot be `wat`; did you mean `wait`?");
    row("with", "that = \"the run completes\"\nwith = 4",
        "lesson.toml:23:8: `with` in [[claim]] is a whole number; write names and values in { }, for example with = { capacity = 4 }");
    row("live", "that = \"the run completes\"\nlive = \"yes\"",
        "lesson.toml:23:8: `live` in [[claim]] is a text; write true or false, for example live = true");
    row("proves", "that = \"the run completes\"\nproves = 1", "lesson.toml:23:10: there is no question 1; the lesson has none");
    row("modes", "that = \"in mode 3 the run completes\"\nmodes = [1]",
        "lesson.toml:22:8: `modes` and the modes that the sentence names have none in common; leave out one of them");
    row("unchanged", "that = \"Producer is done earlier than without the change\"",
        "lesson.toml:22:8: there is no change without which the run could be; add a line such as with = { capacity = 4 }");
    row("itself", "that = \"in mode 3 Producer is done earlier than in mode 3\"",
        "lesson.toml:22:8: the mode is compared with itself; name two modes: in mode 3 … earlier than in mode 1");
    row("stepped", "that = \"Producer uses less processor time than Consumer\"\nlive = false",
        "lesson.toml:23:8: a stepped run tells nothing of processors and of sleep; write live = true, or leave it out");
}

void TestClaims::wrongClaimsAreReportedWhereTheyStand()
{
    QFETCH(QString, claim);
    QFETCH(QString, message);
    const Loaded loaded = parse(plain + knob + "[[claim]]\n" + claim.toStdString() + "\n");
    QVERIFY(!loaded.scenario);
    QCOMPARE(describe(loaded.mistakes), message);
}

void TestClaims::whatStandsBesideTheSentenceIsRead()
{
    const Loaded loaded = parse(plain + knob + R"(
[[question]]
ask = "?"
answers = ["a", "b"]
correct = 1
because = "."

[[claim]]
modes = [1, 2, 3]
that = "in modes 2 3 4 orders gets 9 deep"
with = { cook = 2, capacity = 9, when_full = "discard", seed = 7 }
proves = [1]
live = false
)");
    QCOMPARE(describe(loaded.mistakes), QString());
    const Claim &claim = loaded.scenario->claims.at(0);
    QCOMPARE(claim.modes, 0b0110U);
    QCOMPARE(claim.proves, std::vector{0});
    QCOMPARE(claim.live, std::optional(false));
    QCOMPARE(claim.with.capacity, std::optional(9));
    QVERIFY(claim.with.whenFull == WhenFull::discard);
    QVERIFY(claim.with.seed == 7U);
    QVERIFY((claim.with.knobs == std::vector<std::pair<int, double>>{{0, 2.0}}));
}

void TestClaims::boundsMeanWhatTheySay_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("leastOut");
    QTest::addColumn<bool>("mostOut");
    const double lowest = -std::numeric_limits<double>::infinity(), highest = std::numeric_limits<double>::infinity();
    QTest::newRow("orders delivers 3 messages") << 3.0 << 3.0 << false << false;
    QTest::newRow("orders delivers no messages") << 0.0 << 0.0 << false << false;
    QTest::newRow("orders never delivers") << 0.0 << 0.0 << false << false;
    QTest::newRow("orders delivers at least 3") << 3.0 << highest << false << false;
    QTest::newRow("orders delivers at most 3") << lowest << 3.0 << false << false;
    QTest::newRow("orders delivers more than 3") << 3.0 << highest << true << false;
    QTest::newRow("orders delivers fewer than 3 orders") << lowest << 3.0 << false << true;
    QTest::newRow("orders delivers between 3 and 5") << 3.0 << 5.0 << false << false;
    QTest::newRow("the run lasts 1.5 s ± 100 ms") << 1400.0 << 1600.0 << false << false;
    QTest::newRow("the run lasts between 1 and 2 s") << 1000.0 << 2000.0 << false << false;
    QTest::newRow("the run lasts about 0.5 s") << 400.0 << 600.0 << false << false;
    QTest::newRow("the run lasts about 5 s") << 4500.0 << 5500.0 << false << false;
    QTest::newRow("the run lasts longer than 2 s") << 2000.0 << highest << true << false;
    QTest::newRow("ended Producer happens before 2 s") << lowest << 2000.0 << false << true;
}

void TestClaims::boundsMeanWhatTheySay()
{
    const auto parsed = parseClaim(QTest::currentDataTag(), shop());
    QVERIFY(std::holds_alternative<ParsedClaim>(parsed));
    const Bound bound = std::get<NumberStatement>(std::get<ParsedClaim>(parsed).statement).bound;
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, leastOut);
    QFETCH(bool, mostOut);
    QVERIFY(bound.relation == Bound::Relation::within);
    QVERIFY(bound.least == least || qAbs(bound.least - least) < 1e-6);
    QVERIFY(bound.most == most || qAbs(bound.most - most) < 1e-6);
    QCOMPARE(bound.leastOut, leastOut);
    QCOMPARE(bound.mostOut, mostOut);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
