// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/load.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <sys/stat.h>

using namespace synchroscope;

namespace {

QString describe(const std::vector<Mistake> &mistakes)
{
    QStringList lines;
    for (const Mistake &mistake : mistakes)
        lines << QString::fromStdString(mistake.text());
    return lines.join('\n');
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Loaded parse(const std::string &text)
{
    return parseScenario(text, "lesson.toml");
}

/// A right lesson with two processes, to which each test adds what it is about.
const std::string plain = R"(title = "A lesson"
[[channel]]
name = "orders"
[[process]]
name = "Producer"
program = '''
send("orders", "order 1")
'''
[[process]]
name = "Consumer"
program = '''
receive("orders")
'''
)";

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

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
    void wrongFilesGetTheExactMessage_data();
    void wrongFilesGetTheExactMessage();
    void hostileTextsGetOneCleanMistake_data();
    void hostileTextsGetOneCleanMistake();
    void damagedLessonsAreReadOrRefusedWithAPlaceInTheFile();
    void doubtfulFilesLoadWithAWarning_data();
    void doubtfulFilesLoadWithAWarning();
    void whatIsNoFileIsRefused();
    void aFifoIsRefusedWithoutWaiting();
    void aFileThatIsTooLargeIsRefused();
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
that = "message 1 is received"

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
    QCOMPARE(scenario.claims[0].that, std::string("message 1 is received"));

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

void TestLoad::wrongFilesGetTheExactMessage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(WRONG_SCENARIO_FOLDER).entryList({"*.toml"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

/// Each file ends with comments that say which messages are expected, all of them and in this order.
void TestLoad::wrongFilesGetTheExactMessage()
{
    QFETCH(QString, name);
    const QByteArray text = contentsOf(QStringLiteral(WRONG_SCENARIO_FOLDER "/") + name);
    const QByteArray mark = "# expected: ";
    QStringList expected;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(mark))
            expected << name + ':' + QString::fromUtf8(line.mid(mark.size()));
    }
    QVERIFY(!expected.isEmpty());
    const Loaded loaded = parseScenario(text.toStdString(), name.toStdString());
    QCOMPARE(describe(loaded.mistakes), expected.join('\n'));
    QVERIFY(!loaded.scenario);
}

void TestLoad::hostileTextsGetOneCleanMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &message) {
        QTest::newRow(name) << text << "lesson.toml:" + QString::fromUtf8(message);
    };
    const QByteArray deep = "brackets or dotted keys are nested too deeply here; a lesson needs no more than a list "
                            "inside a section";
    const QByteArray process = "title = \"x\"\n[[process]]\nname = \"A\"\n";
    const QByteArray working = process + "program = \"work(1)\"";
    const QByteArray topKeys = "at the top of the file; the keys that can stand here are `title`, `topic`, `goal`, "
                               "`summary`, `equivalents`, `span`, `livelock_ms`, `modes`, `channel`, `process`, `knob`, "
                               "`question`, `checkpoint`, `watch`, `claim`, `expect` and `fault`";
    row("nothing", "", "1:1: the file is empty; write a lesson; scenarios/README.md shows how");
    row("only blanks", " \r\n\t\n", "1:1: the file is empty; write a lesson; scenarios/README.md shows how");
    row("a NUL byte", QByteArray("title = \"x\"\ngoal\0 = 1", 21),
        "2:5: there is a NUL byte here; a lesson is a text in UTF-8; is this the right file?");
    row("Latin-1", "title = \"\xFC\"\n", "1:10: this is not UTF-8; save the file as UTF-8");
    row("half a character", "title = \"x\xE2\x82", "1:11: this is not UTF-8; save the file as UTF-8");
    row("an overlong character", "title = \"\xC0\x80\"", "1:10: this is not UTF-8; save the file as UTF-8");
    row("UTF-16", QByteArray("\xFF\xFEt\0i\0", 6), "1:1: the file is in UTF-16; save it as UTF-8");
    row("deep lists", "title = " + QByteArray(500'000, '['), "1:25: " + deep);
    row("deep tables", "title = " + QByteArray("{a=").repeated(200'000), "1:57: " + deep);
    row("a deep key", "a" + QByteArray(".a").repeated(400'000) + " = 1", "1:34: " + deep);
    row("a deep section", "[a" + QByteArray(".a").repeated(400'000) + "]", "1:35: " + deep);
    row("a deep key after texts", "x = ['''\n \" ''', {\"a\"" + QByteArray(".\"a\"").repeated(200'000) + " = 1}]",
        "2:77: " + deep);
    row("ten megabytes", "title = \"" + QByteArray(10 << 20, 'x') + "\"",
        "1:1: the file has more than 1048576 bytes; a lesson is a text of a few pages; is this the right file?");
    row("a huge title", QByteArray(working).replace("\"x\"", '"' + QByteArray(900'000, 'x') + '"'),
        "1:9: `title` has 900000 characters; use at most 2000; a class reads one or two sentences");
    row("a huge key", QByteArray(900'000, 'x') + " = 1\n" + working,
        "1:1: unknown key `" + QByteArray(60, 'x') + "…` " + topKeys);
    row("a key that moves the terminal's cursor", "\"\\u001B[2J\" = 1\n" + working,
        "1:1: unknown key `?[2J` " + topKeys);
    row("a huge program", process + "program = '" + QByteArray(70'000, ' ') + "work(1)'",
        "4:11: the program has 70007 bytes; write at most 65536");
    row("a deep program", process + "program = 'x = " + QByteArray(60'000, '(') + "'",
        "4:1: the program of `A` is not Lua: C stack overflow; correct it here or just above; the language is "
        "Lua 5.4");
    row("a compiled program", process + "program = \"\\u001BLua\"",
        "4:1: the program of `A` is not Lua: attempt to load a binary chunk (mode is 't'); correct it here or just "
        "above; the language is Lua 5.4");
    row("65 processes", "title = \"x\"\n" + [] {
            QByteArray many;
            for (int i = 1; i <= 65; ++i)
                many += "[[process]]\nname = \"P" + QByteArray::number(i) + "\"\nprogram = \"work(1)\"\n";
            return many;
        }(), "194:1: there are 65 processes; a lesson has at most 64");
    row("a thousand channels", process + "program = 'work(1)'\n" + [] {
            QByteArray many;
            for (int i = 1; i <= 1000; ++i)
                many += "[[channel]]\nname = \"C" + QByteArray::number(i) + "\"\n";
            return many;
        }(), "133:1: there are 1000 channels; a lesson has at most 64");
}

void TestLoad::hostileTextsGetOneCleanMistake()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Loaded loaded = parse(text.toStdString());
    QCOMPARE(describe(loaded.mistakes), message);
    QVERIFY(!loaded.scenario);
}

/// Cut off anywhere, or with any one byte changed: either a scenario or mistakes, and these within the file.
void TestLoad::damagedLessonsAreReadOrRefusedWithAPlaceInTheFile()
{
    const std::string lesson = contentsOf(QStringLiteral(SCENARIO_FOLDER "/fast-producer.toml")).toStdString();
    QVERIFY(lesson.size() > 1000);
    std::vector<std::string> damaged;
    for (std::size_t length = 0; length < lesson.size(); length += 3)
        damaged.push_back(lesson.substr(0, length));
    const std::string bytes = "\"'\\[]{}=.\n#\x80\x01 -9x";
    for (std::size_t i = 0; i < lesson.size(); ++i) {
        damaged.push_back(lesson);
        damaged.back()[i] = bytes[i % bytes.size()];
    }
    int refused = 0;
    for (const std::string &text : damaged) {
        const Loaded loaded = parse(text);
        QCOMPARE(loaded.scenario.has_value(), loaded.mistakes.empty());
        refused += loaded.scenario ? 0 : 1;
        const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
        for (const Mistake &mistake : loaded.mistakes) {
            QVERIFY2(mistake.line >= 1 && mistake.line <= lines && mistake.column >= 1, text.c_str());
            QVERIFY2(!mistake.what.empty() && !mistake.remedy.empty(), text.c_str());
            QVERIFY2(mistake.text().find('\n') == std::string::npos, mistake.text().c_str());
        }
    }
    QVERIFY(refused > 1000);
}

void TestLoad::doubtfulFilesLoadWithAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const std::string &text, const char *warning) {
        QTest::newRow(name) << QString::fromStdString(text) << "lesson.toml:" + QString::fromUtf8(warning);
    };
    row("nobody sends", replaced(plain, "send(\"orders\", \"order 1\")", "work(1)"),
        "2:1: nobody sends to `orders`; let a program call send(\"orders\"…), or leave the channel out");
    row("nobody receives", replaced(plain, "receive(\"orders\")", "work(1)"),
        "2:1: nobody receives from `orders`; let a program call receive(\"orders\"…), or leave the channel out");
    row("a sender that never sends",
        replaced(plain, "[[process]]", "senders = [\"Producer\", \"Consumer\"]\n[[process]]"),
        "4:24: `Consumer` never calls send on `orders`, and keeps it open while it lives; leave it out of `senders`");
    row("a misspelled function", replaced(plain, "receive(\"orders\")", "receive(\"orders\")\n  wrok(5)"),
        "13:3: nothing defines the function `wrok`; did you mean `work`?");
    row("a knob that nobody uses", plain + "[[knob]]\nname = \"Time\"\nvar = \"time\"\nvalue = 1\nmin = 1\nmax = 2\n",
        "16:7: no program uses `time`; use it in a program, or leave the knob out");
}

void TestLoad::doubtfulFilesLoadWithAWarning()
{
    QFETCH(QString, text);
    QFETCH(QString, warning);
    const Loaded loaded = parse(text.toStdString());
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), warning);
    QVERIFY(loaded.scenario);
}

void TestLoad::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QCOMPARE(describe(loadScenario(path).mistakes),
             folder.path() + ":1:1: this is a folder; name a lesson file, *.toml");
    QCOMPARE(describe(loadScenario(path + "/none.toml").mistakes),
             folder.path() + "/none.toml:1:1: there is no such file; `synchroscope list` names the lessons that ship");
    QCOMPARE(describe(loadScenario("/dev/null").mistakes),
             QStringLiteral("/dev/null:1:1: this is no ordinary file; name a lesson file, *.toml"));
}

void TestLoad::aFifoIsRefusedWithoutWaiting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("fifo.toml");
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    QCOMPARE(describe(loadScenario(path.toStdString()).mistakes),
             path + ":1:1: this is no ordinary file; name a lesson file, *.toml");
}

void TestLoad::aFileThatIsTooLargeIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("large.toml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 40)); // a hole: takes no room on the disk, and must not be read whole
    file.close();
    QCOMPARE(describe(loadScenario(path.toStdString()).mistakes),
             path + ":1:1: the file has more than 1048576 bytes; a lesson is a text of a few pages; is this the right "
                    "file?");
}

void TestLoad::everyShippedLessonIsRight_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(SCENARIO_FOLDER);
    const QStringList files = folder.entryList({"*.toml"}, QDir::Files, QDir::Name);
    for (const char *lesson : {"two-worlds", "four-modes", "rendezvous", "fast-producer", "fast-consumer", "polling",
                               "hostage"})
        QVERIFY2(files.contains(QString(lesson) + ".toml"), lesson);
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
