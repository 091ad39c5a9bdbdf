// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read again as the same lesson.
#include "scenario/same_lesson.h"
#include "scenario/write.h"
#include "support/lesson_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

using namespace synchroscope;

namespace {

std::string afterWriting(const Scenario &scenario)
{
    const Loaded loaded = parse(writeScenario(scenario).text);
    if (!loaded.mistakes.empty())
        return describe(loaded.mistakes).toStdString();
    return sameLesson(*loaded.scenario, scenario) ? "the same" : "another: " + writeScenario(*loaded.scenario).text;
}

/// Texts of the kind that break quoting: quotes, backslashes, line ends, signs beyond ASCII.
std::string trickyText(std::mt19937 &random)
{
    static const std::string pieces[] = {"'", "''", "'''", "\"", "\"\"\"", "\\", "\\n", "\n", "\r", "\t", "#", "a",
                                         " ", "=", "]", "é", "→", "\x01", "\x7f", "\\u0041"};
    std::string text = "x"; // never only blanks
    for (auto n = random() % 12; n > 0; --n)
        text += pieces[random() % std::size(pieces)];
    return text;
}

} // namespace

class TestWrite : public QObject
{
    Q_OBJECT
private slots:
    void everyShippedLessonIsTheSameAfterwards_data();
    void everyShippedLessonIsTheSameAfterwards();
    void everyFieldIsWritten();
    void anyTextIsWrittenSoThatItIsReadAgain();
    void linesOfProgramsAreLinesOfTheFile();
    void aProgramCanBeReadInTheFile();
    void aDraftIsWrittenWithItsMistakes();
    void savingReplacesAWholeFileOrNothing();
    void savingKeepsTheCommentAtTheTop();
    void savingKeepsPermissionsAndLinks();
};

void TestWrite::everyShippedLessonIsTheSameAfterwards_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(SCENARIO_FOLDER);
    for (const QString &file : folder.entryList({"*.toml"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestWrite::everyShippedLessonIsTheSameAfterwards()
{
    QFETCH(QString, path);
    const Loaded loaded = loadScenario(path.toStdString());
    QVERIFY(loaded.scenario);
    QCOMPARE(afterWriting(*loaded.scenario), std::string("the same"));
    // Written twice it does not change any more.
    const std::string once = writeScenario(*loaded.scenario).text;
    QCOMPARE(writeScenario(*parse(once).scenario).text, once);
}

void TestWrite::everyFieldIsWritten()
{
    const Loaded loaded = parse(R"(title = "T"
topic = "To"
goal = "G"
summary = "S"
equivalents = "E"
span = 6.5
livelock_ms = 1500
[modes]
send = "synchronous"
receive = "asynchronous"
[[channel]]
name = "orders"
noun = "order"
capacity = 0
when_full = "refuse"
senders = ["A", "B"]
receivers = ["B"]
[[channel]]
name = "unused"
order = "priority"
[[shared]]
name = "flag"
value = "down"
[[process]]
name = "A"
program = 'send("orders", "1") work(cook)'
place = [2, 1]
[[process]]
name = "B"
start = 250.5
program = 'receive("orders") send("orders", "2")'
[[process]]
name = "C"
replaces = "A"
program = 'log(shared.read("flag"))'
[[knob]]
name = "K"
var = "cook"
value = 0.1
min = -3
max = 1e6
step = 0.05
[[question]]
modes = [1, 4]
ask = "?"
answers = ["a", "b"]
correct = 2
because = "c"
[[checkpoint]]
modes = [2]
when = "first blocked A"
say = "s"
[[watch]]
when = "2nd enqueued orders"
say = "w"
[[claim]]
modes = [3]
that = "orders delivers 1 messages"
proves = [1]
with = { cook = 2.5, capacity = 3, when_full = "discard", seed = 7 }
live = true
[[claim]]
that = "the run completes"
live = false
[[expect]]
send = "synchronous"
outcome = "deadlock"
[[expect]]
receive = "asynchronous"
outcome = "livelock"
[[fault]]
at_ms = 12.5
kill = "A"
[[fault]]
at_ms = 20
stop = "B"
[[fault]]
at_ms = 30
continue = "B"
)");
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(afterWriting(*loaded.scenario), std::string("the same"));
    // Every key that scenarios/README.md knows is there, so that none is the same only because it is absent twice.
    const QString written = QString::fromStdString(writeScenario(*loaded.scenario).text);
    const QRegularExpression key(QStringLiteral("^\\| ((?:`\\w+`(?:, )?)+)(?: or `\\w+`)? \\|"), QRegularExpression::MultilineOption);
    QString manual = QString::fromUtf8(contentsOf(SCENARIO_FOLDER "/README.md"));
    manual = manual.section("## The file", 1).section("## Conditions", 0, 0);
    int keys = 0;
    for (auto found = key.globalMatch(manual); found.hasNext();) {
        for (const QString &name : found.next().captured(1).split(", ")) {
            const QString bare = QString(name).remove('`');
            QVERIFY2(written.contains(QRegularExpression("^" + bare + " = ", QRegularExpression::MultilineOption)),
                     qPrintable(bare));
            ++keys;
        }
    }
    QVERIFY(keys > 40);
}

void TestWrite::anyTextIsWrittenSoThatItIsReadAgain()
{
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        Scenario scenario = *parse(plain).scenario;
        scenario.title = trickyText(random);
        scenario.summary = trickyText(random);
        const std::string ask = trickyText(random), answer = trickyText(random) + "1", because = trickyText(random);
        scenario.questions.push_back({allModes, ask, {answer, "2"}, 1, because});
        // As a comment of Lua, so that any text is a program.
        const std::string level(14, '='); // longer than any in the text
        scenario.processes[0].program +=
            "--[" + level + "[" + trickyText(random) + "]" + level + "]" + (i % 2 ? "\n" : "");
        scenario.processes[1].program += "--[==[]==] -- '" + std::string(i % 3 == 0 ? "'" : "");
        const std::string result = afterWriting(scenario);
        QVERIFY2(result == "the same", result.c_str());
    }
}

void TestWrite::linesOfProgramsAreLinesOfTheFile()
{
    Scenario scenario = *parse(plain).scenario;
    scenario.summary = "two\nlines";
    for (const char *second : {"work(1)\nwork(2)", "work(1)\n-- ''' \\\nwork(2)\n", "\n\nwork(1)"}) {
        scenario.processes[1].program = std::string("receive(\"orders\")\n") + second;
        const WrittenScenario written = writeScenario(scenario);
        const Loaded loaded = parse(written.text);
        QVERIFY2(loaded.scenario, qPrintable(describe(loaded.mistakes)));
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(written.programLines[i], loaded.scenario->processes[i].programLine);
    }
}

void TestWrite::aProgramCanBeReadInTheFile()
{
    Scenario scenario = *parse(plain).scenario;
    scenario.processes[0].program = "send(\"orders\", 'it\\'s')\n";
    QVERIFY(writeScenario(scenario).text.find("program = '''\nsend(\"orders\", 'it\\'s')\n'''\n") != std::string::npos);
}

void TestWrite::aDraftIsWrittenWithItsMistakes()
{
    Scenario scenario = *parse(plain).scenario;
    scenario.processes[0].program = "send(\"orders\", \"1\"\nwork(1)\n";
    const WrittenScenario written = writeScenario(scenario);
    const Loaded loaded = parse(written.text);
    QVERIFY(!loaded.scenario);
    QCOMPARE(loaded.mistakes.size(), std::size_t{1});
    QCOMPARE(loaded.mistakes[0].line, written.programLines[0] + 1);
    QCOMPARE(loaded.draft->processes[0].program, scenario.processes[0].program);
}

void TestWrite::savingReplacesAWholeFileOrNothing()
{
    const QTemporaryDir folder;
    const Scenario scenario = *parse(plain).scenario;
    const std::string path = folder.filePath("mine.toml").toStdString();
    QVERIFY(saveScenario(scenario, path));
    QVERIFY(sameLesson(*loadScenario(path).scenario, scenario));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"mine.toml"});

    const auto nowhere = saveScenario(scenario, folder.filePath("no/such/folder.toml").toStdString());
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().what.ends_with("saved: No such file or directory"), nowhere.error().what.c_str());
    const auto onFolder = saveScenario(scenario, folder.path().toStdString());
    QVERIFY(!onFolder);
    QVERIFY2(onFolder.error().what.ends_with("cannot be saved: Is a directory"), onFolder.error().what.c_str());
}

void TestWrite::savingKeepsTheCommentAtTheTop()
{
    const QTemporaryDir folder;
    const std::string first = folder.filePath("first.toml").toStdString(), second = folder.filePath("second.toml").toStdString();
    const QByteArray top = "\n# By me.\r\n\n  # Free to use. \"\"\"\n\n";
    QFile file(QString::fromStdString(first));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(top + plain.c_str()) > 0);
    file.close();
    const Scenario scenario = *loadScenario(first).scenario;
    for (const std::string &path : {second, first, first}) {
        QVERIFY(saveScenario(scenario, path));
        QVERIFY(contentsOf(QString::fromStdString(path)).startsWith("\n# By me.\n\n  # Free to use. \"\"\"\n\ntitle = "));
        QVERIFY(sameLesson(*loadScenario(path).scenario, scenario));
    }
}

void TestWrite::savingKeepsPermissionsAndLinks()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath("real.toml"), link = folder.filePath("link.toml");
    const Scenario scenario = *parse(plain).scenario;
    QVERIFY(saveScenario(scenario, real.toStdString()));
    QVERIFY(QFile::setPermissions(real, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(real, link));
    Scenario changed = scenario;
    changed.title = "Changed";
    QVERIFY(saveScenario(changed, link.toStdString()));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(loadScenario(real.toStdString()).scenario->title, std::string("Changed"));
    QVERIFY(!(QFile::permissions(real) & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestWrite)
#include "tst_write.moc"
