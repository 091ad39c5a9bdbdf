// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/condition.h"

#include <QtTest>

using namespace synchroscope;

namespace {

Scenario shop()
{
    Scenario scenario;
    for (const char *name : {"Producer", "Consumer", "The helper"})
        scenario.processes.emplace_back().name = name;
    scenario.channels.emplace_back().name = "orders";
    scenario.channels.emplace_back().name = "order\u2019s end";
    scenario.channels[1].capacity = 0;
    return scenario;
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT
private slots:
    void rightConditionsAreUnderstood_data();
    void rightConditionsAreUnderstood();
    void wrongConditionsAreExplained_data();
    void wrongConditionsAreExplained();
};

void TestCondition::rightConditionsAreUnderstood_data()
{
    using Event = Condition::Event;
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("process");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("reason"); // -1: none
    QTest::addColumn<int>("number");
    const auto row = [](const char *text, Event event, int nth, int process, int channel, int reason, int number) {
        QTest::newRow(text) << static_cast<int>(event) << nth << process << channel << reason << number;
    };
    row("first blocked Producer queue-full", Event::blocked, 1, 0, -1, 0, 0);
    row("first blocked Producer awaiting-receipt", Event::blocked, 1, 0, -1, 1, 0);
    row("first blocked Consumer queue-empty", Event::blocked, 1, 1, -1, 2, 0);
    row("blocked Consumer", Event::blocked, 1, 1, -1, -1, 0);
    row("first depth orders 4", Event::depth, 1, -1, 0, -1, 4);
    row("always second full orders", Event::full, 2, -1, 0, -1, 0);
    row("first received Consumer", Event::received, 1, 1, -1, -1, 0);
    row("first enqueued orders 3", Event::enqueued, 1, -1, 0, -1, 3);
    row("third enqueued orders", Event::enqueued, 3, -1, 0, -1, 0);
    row("12th empty-poll Consumer", Event::emptyPoll, 12, 1, -1, -1, 0);
    row("first woken Producer", Event::woken, 1, 0, -1, -1, 0);
    row("ended Producer", Event::ended, 1, 0, -1, -1, 0);
    row("  second   sent 'The helper' ", Event::sent, 2, 2, -1, -1, 0);
    row("receipt \"order\u2019s end\" 2", Event::receipt, 1, -1, 1, -1, 2);
    row("full orders", Event::full, 1, -1, 0, -1, 0);
    row("other-working Consumer", Event::otherWorking, 1, 1, -1, -1, 0);
}

void TestCondition::rightConditionsAreUnderstood()
{
    const auto parsed = parseCondition(QTest::currentDataTag(), shop());
    const auto *condition = std::get_if<Condition>(&parsed);
    QVERIFY2(condition, std::holds_alternative<ConditionMistake>(parsed)
                 ? std::get<ConditionMistake>(parsed).what.c_str() : "");
    QFETCH(int, event);
    QFETCH(int, nth);
    QFETCH(int, process);
    QFETCH(int, channel);
    QFETCH(int, reason);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(condition->event), event);
    QCOMPARE(condition->nth, nth);
    QCOMPARE(condition->process, process);
    QCOMPARE(condition->channel, channel);
    QCOMPARE(condition->reason ? static_cast<int>(*condition->reason) : -1, reason);
    QCOMPARE(condition->number, number);
}

void TestCondition::wrongConditionsAreExplained_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, int offset, const char *message) {
        QTest::newRow(text) << offset << QString::fromUtf8(message);
    };
    row("blocked", 7, "`blocked` needs the name of a process; write blocked and the name");
    row("depth Producer 3", 6,
        "`Producer` is a process, and `depth` happens to a channel; write the name of a channel");
    row("enqueued orders x", 16, "`x` is not the number of a message; write a whole number from 1");
    row("enqueued orders 0", 16, "`0` is not the number of a message; write a whole number from 1");
    row("enqueued orders 99999999999", 16, "`99999999999` is not the number of a message; write a whole number from 1");
    row("depth orders 9", 13, "`orders` has room for 8 and is never 9 deep; write a depth from 1 to 8");
    row("depth \"order\u2019s end\" 1", 22,
        "`order\u2019s end` has room for 0 and is never 1 deep; a channel of capacity 0 is always empty");
    row("0th ended Producer", 0, "`0th` is no event; it is one of `started`, `ended`, `killed`, `working`, "
        "`other-working`, `spinning`, `logged`, `blocked`, `woken`, `sent`, `refused`, `received`, `empty-poll`, "
        "`timed-out`, `enqueued`, `dequeued`, `receipt`, `discarded`, `overwritten`, `withdrawn`, `depth`, `full`, "
        "`closed`, `read`, `written`, `differs` and `wake-called`");
    row("sent The helper", 5, "there is no process `The`; it is one of `Producer`, `Consumer` and `The helper`");
}

void TestCondition::wrongConditionsAreExplained()
{
    const auto parsed = parseCondition(QTest::currentDataTag(), shop());
    const auto *mistake = std::get_if<ConditionMistake>(&parsed);
    QVERIFY(mistake);
    QFETCH(int, offset);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(mistake->what + "; " + mistake->remedy), message);
    QCOMPARE(static_cast<int>(mistake->offset), offset);
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
