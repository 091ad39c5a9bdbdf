// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from a lesson that is right.
#include "support/lesson_text.h"

#include <QDir>
#include <QtTest>

using namespace synchroscope;

class TestLoad : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldIsRead();
    void whatAFileLeavesOutHasDefaults();
    void sendersAndReceiversAreDerivedFromLiteralCalls();
    void aComputedChannelNameIsRightWhereTheListsAreGiven();
    void commentsAndTextsAreNoCalls();
    void windowsLineEndsAndAByteOrderMarkMakeNoDifference();
    void programLinesAreThoseOfTheFile();
    void anExpectationHoldsForTheModesItNames();
    void everyShippedLessonIsRight_data();
    void everyShippedLessonIsRight();
};

void TestLoad::everyFieldIsRead()
{
    const Loaded loaded = parseScenario(R"(title = "The title"
topic = "The topic"
goal = "The goal"
summary = "The summary"
equivalents = "mq_send"
span = 6.5
livelock_ms = 1500

[modes]
send = "synchronous"
receive = "asynchronous"

[[channel]]
name = "orders"
noun = "order"
capacity = 4
when_full = "refuse"
senders = ["Producer"]
receivers = ["Consumer", "The helper"]

[[process]]
name = "Producer"
program = 'send("orders", "order 1") work(cook)'
place = [2, 1]

[[process]]
name = "Consumer"
program = 'receive("orders")'

[[process]]
name = "The helper"
program = 'receive("orders")'

[[knob]]
name = "Cooking time"
var = "cook"
value = 1000
min = 200
max = 2000.5
step = 100

[[question]]
modes = [3, 4]
ask = "Which?"
answers = ["order 5", "order 6", "order 7"]
correct = 3
because = "So it is."

[[checkpoint]]
modes = [1]
when = "first blocked Producer queue-full"
say = "No room."

[[watch]]
when = "2nd received 'The helper'"
say = "it has two"

[[claim]]
modes = [2]
that = "message 1 is the first delivered"

[[expect]]
send = "synchronous"
receive = "asynchronous"
outcome = "deadlock"

[[fault]]
at_ms = 500
kill = "Consumer"

[[fault]]
at_ms = 700.5
continue = "Producer"
)",
                                        "lessons/my-lesson.toml");
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), QString());
    QVERIFY(loaded.scenario);
    const Scenario &scenario = *loaded.scenario;
    QCOMPARE(scenario.identifier, std::string("my-lesson"));
    QCOMPARE(scenario.file, std::string("lessons/my-lesson.toml"));
    QCOMPARE(scenario.title, std::string("The title"));
    QCOMPARE(scenario.topic, std::string("The topic"));
    QCOMPARE(scenario.goal, std::string("The goal"));
    QCOMPARE(scenario.summary, std::string("The summary"));
    QCOMPARE(scenario.equivalents, std::string("mq_send"));
    QCOMPARE(scenario.span, 6.5);
    QCOMPARE(scenario.livelockMs, 1500.0);
    QCOMPARE(scenario.mode.number(), 2);

    QCOMPARE(scenario.channels.size(), 1U);
    const ChannelSpec &channel = scenario.channels[0];
    QCOMPARE(channel.name, std::string("orders"));
    QCOMPARE(channel.noun, std::string("order"));
    QCOMPARE(channel.capacity, 4);
    QCOMPARE(channel.whenFull, WhenFull::refuse);
    QCOMPARE(channel.senders, std::vector<int>{0});
    QCOMPARE(channel.receivers, (std::vector<int>{1, 2}));
    QCOMPARE(channel.line, 13);

    QCOMPARE(scenario.processes.size(), 3U);
    QCOMPARE(scenario.processes[0].name, std::string("Producer"));
    QCOMPARE(scenario.processes[0].program, std::string("send(\"orders\", \"order 1\") work(cook)"));
    QCOMPARE(scenario.processes[0].line, 21);
    QCOMPARE(scenario.processes[0].programLine, 23);
    QVERIFY(scenario.processes[0].place == std::pair(1, 0));
    QVERIFY(!scenario.processes[1].place);
    QCOMPARE(scenario.processes[2].name, std::string("The helper"));

    QCOMPARE(scenario.knobs.size(), 1U);
    QCOMPARE(scenario.knobs[0].name, std::string("Cooking time"));
    QCOMPARE(scenario.knobs[0].var, std::string("cook"));
    QCOMPARE(scenario.knobs[0].value, 1000.0);
    QCOMPARE(scenario.knobs[0].min, 200.0);
    QCOMPARE(scenario.knobs[0].max, 2000.5);
    QCOMPARE(scenario.knobs[0].step, 100.0);

    QCOMPARE(scenario.questions.size(), 1U);
    QCOMPARE(scenario.questions[0].modes, 0b1100U);
    QCOMPARE(scenario.questions[0].ask, std::string("Which?"));
    QCOMPARE(scenario.questions[0].answers, (std::vector<std::string>{"order 5", "order 6", "order 7"}));
    QCOMPARE(scenario.questions[0].correct, 2);
    QCOMPARE(scenario.questions[0].because, std::string("So it is."));

    QCOMPARE(scenario.checkpoints.size(), 1U);
    QCOMPARE(scenario.checkpoints[0].modes, 0b0001U);
    QCOMPARE(scenario.checkpoints[0].when, std::string("first blocked Producer queue-full"));
    QCOMPARE(scenario.checkpoints[0].say, std::string("No room."));
    QCOMPARE(scenario.watches.size(), 1U);
    QCOMPARE(scenario.watches[0].modes, allModes);
    QCOMPARE(scenario.watches[0].when, std::string("2nd received 'The helper'"));
    QCOMPARE(scenario.watches[0].say, std::string("it has two"));
    QCOMPARE(scenario.claims.size(), 1U);
    QCOMPARE(scenario.claims[0].modes, 0b0010U);
    QCOMPARE(scenario.claims[0].that, std::string("message 1 is the first delivered"));

    QCOMPARE(scenario.expectations.size(), 1U);
    QVERIFY(scenario.expectations[0].send == Style::synchronous);
    QVERIFY(scenario.expectations[0].receive == Style::asynchronous);
    QCOMPARE(scenario.expectations[0].outcome, Outcome::deadlock);
    QCOMPARE(scenario.faults.size(), 2U);
    QCOMPARE(scenario.faults[0].atMs, 500.0);
    QCOMPARE(scenario.faults[0].action, Fault::Action::kill);
    QCOMPARE(scenario.faults[0].process, 1);
    QCOMPARE(scenario.faults[1].atMs, 700.5);
    QCOMPARE(scenario.faults[1].action, Fault::Action::resume);
    QCOMPARE(scenario.faults[1].process, 0);
}

void TestLoad::whatAFileLeavesOutHasDefaults()
{
    const Loaded loaded = parse(plain);
    QVERIFY(loaded.scenario);
    const Scenario &scenario = *loaded.scenario;
    QCOMPARE(scenario.mode.number(), 3);
    QCOMPARE(scenario.span, 10.0);
    QCOMPARE(scenario.livelockMs, 2000.0);
    QCOMPARE(scenario.channels[0].capacity, 8);
    QCOMPARE(scenario.channels[0].whenFull, WhenFull::wait);
    QCOMPARE(scenario.channels[0].noun, std::string("message"));
    QVERIFY(scenario.questions.empty());
    QVERIFY(scenario.expects(Mode{}, Outcome::completed));
}

void TestLoad::sendersAndReceiversAreDerivedFromLiteralCalls()
{
    const Loaded loaded = parse(R"toml(title = "Three ways to write a call"
[[channel]]
name = "there"
[[channel]]
name = "back again"
[[process]]
name = "A"
program = '''
send("there", "x", {timeout = 5})
local m = receive [[back again]]
'''
[[process]]
name = "B"
program = "local m = receive('there') send('back again', m)"
[[process]]
name = "C"
program = 'send ( "there" , "x")'
)toml");
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), QString());
    QCOMPARE(loaded.scenario->channels[0].senders, (std::vector<int>{0, 2}));
    QCOMPARE(loaded.scenario->channels[0].receivers, std::vector<int>{1});
    QCOMPARE(loaded.scenario->channels[1].senders, std::vector<int>{1});
    QCOMPARE(loaded.scenario->channels[1].receivers, std::vector<int>{0});
}

void TestLoad::aComputedChannelNameIsRightWhereTheListsAreGiven()
{
    const std::string computed = replaced(plain, "receive(\"orders\")", "receive(\"ord\" .. \"ers\")");
    QVERIFY(!parse(computed).scenario);
    const Loaded loaded = parse(replaced(computed, "[[process]]", "receivers = [\"Consumer\"]\n[[process]]"));
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), QString());
    QCOMPARE(loaded.scenario->channels[0].receivers, std::vector<int>{1});
}

void TestLoad::commentsAndTextsAreNoCalls()
{
    const Loaded loaded = parse(replaced(plain, "receive(\"orders\")", R"lua(
-- receive("one")
--[[ receive("two")
send("three") ]]
--[==[ ]] receive("four") ]==]
local a = 'receive("five")' .. "send('six') \" send('seven')" .. [=[ receive("eight") ]] ]=]
local post = {send = 1}
post.send = receive("orders"))lua"));
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), QString());
}

void TestLoad::windowsLineEndsAndAByteOrderMarkMakeNoDifference()
{
    const std::string wrong = replaced(plain, "receive(\"orders\")", "work(1)\nlocal ü = 1 receive(\"ordes\")");
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : wrong)
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    QVERIFY(!parse(wrong).mistakes.empty());
    QCOMPARE(describe(parse(windows).mistakes), describe(parse(wrong).mistakes));

    std::string right = "\xEF\xBB\xBF";
    for (const char c : plain)
        right += c == '\n' ? "\r\n" : std::string(1, c);
    const Loaded loaded = parse(right);
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(loaded.scenario->processes[0].program, std::string("send(\"orders\", \"order 1\")\n"));
}

void TestLoad::programLinesAreThoseOfTheFile()
{
    const Loaded loaded = parse("title = 'x'\n"
                                "[[process]]\nname = 'A'\nprogram = '''\nwork(1)\n'''\n"
                                "[[process]]\nname = 'B'\nprogram = '''work(1)'''\n"
                                "[[process]]\nname = 'C'\nprogram = \"\"\"\n\nwork(1)\"\"\"\n");
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(loaded.scenario->processes[0].programLine, 5);
    QCOMPARE(loaded.scenario->processes[1].programLine, 9);
    QCOMPARE(loaded.scenario->processes[2].programLine, 13);
}

void TestLoad::anExpectationHoldsForTheModesItNames()
{
    const Loaded loaded = parse(plain + "[[expect]]\nsend = \"synchronous\"\noutcome = \"deadlock\"\n");
    QVERIFY(loaded.scenario);
    for (int mode = 1; mode <= 4; ++mode) {
        QCOMPARE(loaded.scenario->expects(Mode::fromNumber(mode), Outcome::deadlock), mode <= 2);
        QCOMPARE(loaded.scenario->expects(Mode::fromNumber(mode), Outcome::completed), mode >= 3);
        QVERIFY(!loaded.scenario->expects(Mode::fromNumber(mode), Outcome::timeout));
    }
}

void TestLoad::everyShippedLessonIsRight_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(SCENARIO_FOLDER);
    const QStringList files = folder.entryList({"*.toml"}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 25); // the course; which they are and in what order, `list` is tested for
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestLoad::everyShippedLessonIsRight()
{
    QFETCH(QString, path);
    const Loaded loaded = loadScenario(path.toStdString());
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), QString());
    QVERIFY(loaded.scenario);
    const Scenario &scenario = *loaded.scenario;
    for (const std::string *text : {&scenario.topic, &scenario.goal, &scenario.summary, &scenario.equivalents})
        QVERIFY(!text->empty());
    QVERIFY(!scenario.questions.empty());
    QVERIFY(!scenario.checkpoints.empty());
    QVERIFY(!scenario.watches.empty());
    QVERIFY(!scenario.knobs.empty());
    QVERIFY(!scenario.claims.empty());
    const QByteArray text = contentsOf(path);
    QCOMPARE(text.count("\nsenders = "), text.count("\n[[channel]]"));
    QCOMPARE(text.count("\nreceivers = "), text.count("\n[[channel]]"));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
