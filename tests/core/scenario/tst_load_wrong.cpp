// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons that are wrong, hostile, damaged, doubtful, or no files.
#include "support/lesson_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

using namespace synchroscope;

class TestLoadWrong : public QObject
{
    Q_OBJECT
private slots:
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
};

void TestLoadWrong::wrongFilesGetTheExactMessage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(WRONG_SCENARIO_FOLDER).entryList({"*.toml"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

/// Each file ends with comments that say which messages are expected, all of them and in this order.
void TestLoadWrong::wrongFilesGetTheExactMessage()
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

void TestLoadWrong::hostileTextsGetOneCleanMistake_data()
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
                               "`summary`, `equivalents`, `span`, `livelock_ms`, `modes`, `channel`, `shared`, `process`, `knob`, "
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

void TestLoadWrong::hostileTextsGetOneCleanMistake()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Loaded loaded = parse(text.toStdString());
    QCOMPARE(describe(loaded.mistakes), message);
    QVERIFY(!loaded.scenario);
}

/// Cut off anywhere, or with any one byte changed: either a scenario or mistakes, and these within the file.
void TestLoadWrong::damagedLessonsAreReadOrRefusedWithAPlaceInTheFile()
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

void TestLoadWrong::doubtfulFilesLoadWithAWarning_data()
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

void TestLoadWrong::doubtfulFilesLoadWithAWarning()
{
    QFETCH(QString, text);
    QFETCH(QString, warning);
    const Loaded loaded = parse(text.toStdString());
    QCOMPARE(describe(loaded.mistakes), QString());
    QCOMPARE(describe(loaded.warnings), warning);
    QVERIFY(loaded.scenario);
}

void TestLoadWrong::whatIsNoFileIsRefused()
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

void TestLoadWrong::aFifoIsRefusedWithoutWaiting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("fifo.toml");
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    QCOMPARE(describe(loadScenario(path.toStdString()).mistakes),
             path + ":1:1: this is no ordinary file; name a lesson file, *.toml");
}

void TestLoadWrong::aFileThatIsTooLargeIsRefused()
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

QTEST_GUILESS_MAIN(TestLoadWrong)
#include "tst_load_wrong.moc"
