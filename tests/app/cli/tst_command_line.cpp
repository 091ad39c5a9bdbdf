// SPDX-License-Identifier: GPL-3.0-or-later
// What does not need a run: help, wrong use, list, check, doctor, bench.
#include "support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace synchroscope;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void wrongUseIsTwoAndOneSentence_data();
    void wrongUseIsTwoAndOneSentence();
    void anUnknownScenarioIsMetWithASuggestion();
    void withoutADisplayTheWindowIsRefusedInOneSentence();
    void whatTheWindowCannotOpenIsWrongUse();
    void theListNamesEveryLesson();
    void everyLessonThatShipsIsRight();
    void aWrongScenarioIsNamedWithFileLineAndColumn();
    void severalFilesAreAllChecked();
    void whatIsNoScenarioFileIsRefusedAtOnce_data();
    void whatIsNoScenarioFileIsRefusedAtOnce();
    void theDoctorSaysWhatIsThere();
    void aBenchmarkIsFiguresAsPromised();

private:
    Program m_program;
};

void TestCommandLine::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("the program itself") << QStringList{};
    for (const char *command : {"list", "run", "compare", "step", "check", "picture", "doctor", "bench", "soak"})
        QTest::newRow(command) << QStringList{command};
}

void TestCommandLine::everyCommandHasHelpWithAnExample()
{
    QFETCH(QStringList, command);
    const Answer answer = m_program.ask(command + QStringList{"--help"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QByteArray start = "Example:\n  synchroscope " + command.join(' ').toUtf8();
    VERIFY_ANSWER(answer.out.contains(start), answer);
}

void TestCommandLine::wrongUseIsTwoAndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *line, const char *mentions) {
        QTest::newRow(line) << QString(line).split(' ') << QByteArray(mentions);
    };
    row("run", "SCENARIO");
    row("check", "FILE");
    row("picture four-modes", "--output");
    row("--bogus", "--bogus");
    row("run four-modes --bogus", "--bogus");
    row("run four-modes hostage", "hostage");
    row("run four-modes --send x", "sync");
    row("run four-modes --receive x", "sync");
    row("run four-modes --when-full x", "overwrite");
    row("run four-modes --capacity -1", "0 to 4096");
    row("run four-modes --capacity 4097", "0 to 4096");
    row("run four-modes --capacity many", "0 to 4096");
    row("run four-modes --speed 0", "0.01 to 1000");
    row("run four-modes --speed -1", "0.01 to 1000");
    row("run four-modes --speed nan", "0.01 to 1000");
    row("run four-modes --speed 1e9", "0.01 to 1000");
    row("run four-modes --speed fast", "0.01 to 1000");
    row("run four-modes --seed -1", "a seed is a whole number");
    row("run four-modes --seed 18446744073709551616", "a seed is a whole number");
    row("run four-modes --seed 1.5", "a seed is a whole number");
    row("run four-modes --timeout 0", "a number of seconds above 0");
    row("run four-modes --timeout -1", "a number of seconds above 0");
    row("compare four-modes --timeout nan", "a number of seconds above 0");
    row("step", "SCENARIO");
    row("step four-modes --speed fast", "0.01 to 1000");
    row("step four-modes --timeout 0", "a number of seconds above 0");
    row("compare four-modes --timeout inf", "a number of seconds above 0");
    row("picture four-modes -o p.jpg", ".png, .svg or .pdf");
    row("picture four-modes -o png", ".png, .svg or .pdf");
    row("picture four-modes -o p.png --size 10x10", "WIDTHxHEIGHT");
    row("picture four-modes -o p.png --size 100000x100000", "WIDTHxHEIGHT");
    row("picture four-modes -o p.png --size 800", "WIDTHxHEIGHT");
    row("picture four-modes -o p.png --size -800x600", "WIDTHxHEIGHT");
    row("picture four-modes -o p.png --view sideways", "compare");
    row("picture four-modes -o p.png --theme blue", "dark");
    row("picture four-modes -o p.png --at -1", "a moment is a number of seconds");
    row("picture four-modes -o p.png --at nan", "a moment is a number of seconds");
    row("picture four-modes -o p.png --scale 0", "--scale");
    row("bench nothing-of-the-kind", "bench --help");
    row("soak nothing-of-the-kind", "soak --help");
    row("soak kills --kills 0", "soak --help");
}

void TestCommandLine::wrongUseIsTwoAndOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const Answer answer = m_program.ask(arguments);
    VERIFY_ANSWER(answer.ended && answer.status == 2, answer);
    VERIFY_ANSWER(answer.complainedOnce() && answer.out.isEmpty(), answer);
    VERIFY_ANSWER(answer.err.contains(mentions), answer);
    VERIFY_ANSWER(answer.err.size() < 300, answer);
}

void TestCommandLine::anUnknownScenarioIsMetWithASuggestion()
{
    for (const char *command : {"run", "compare", "step", "check"}) {
        const Answer answer = m_program.ask({command, "four-mode"});
        VERIFY_ANSWER(answer.ended && answer.status == 2 && answer.complainedOnce(), answer);
        VERIFY_ANSWER(answer.err.contains("`four-modes`"), answer);
        VERIFY_ANSWER(answer.err.contains("synchroscope list"), answer);
    }
}

void TestCommandLine::withoutADisplayTheWindowIsRefusedInOneSentence()
{
    const Answer answer = m_program.ask({"four-modes"});
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("display"), answer);
}

void TestCommandLine::whatTheWindowCannotOpenIsWrongUse()
{
    const QString garbage = m_program.write("garbage.toml", QByteArray("\x7f" "ELF\x02\x01 = [[", 11));
    for (const QString &file : {garbage, m_program.temporary(), QStringLiteral("/no/such/file.toml")}) {
        const Answer answer = m_program.askAfter("export QT_QPA_PLATFORM=offscreen", {file});
        VERIFY_ANSWER(answer.ended && answer.status == 2, answer);
        VERIFY_ANSWER(answer.complainedOnce() && answer.out.isEmpty(), answer);
    }
}

void TestCommandLine::theListNamesEveryLesson()
{
    const Answer answer = m_program.ask({"list"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QByteArrayList identifiers;
    for (const QByteArray &line : answer.out.trimmed().split('\n')) {
        static const QRegularExpression row("^([a-z-]+) {2,}(\\S.*?) {2,}(\\S.*)$");
        const auto match = row.match(QString::fromUtf8(line));
        QVERIFY2(match.hasMatch(), line.constData());
        identifiers += match.captured(1).toUtf8();
    }
    const QByteArrayList course = {
        "two-worlds",    "four-modes",    "rendezvous",         "fast-producer", "fast-consumer",
        "when-full",     "unbounded",     "polling",            "hostage",       "acknowledge",
        "request-reply", "face-to-face",  "small-buffers",      "two-polite-pollers", "lost-wakeup",
        "one-mailbox-many-readers", "direct-or-mailbox", "divide-the-work", "many-editors", "modules",
        "what-format",   "killed-receiver", "lost-acknowledgement", "back-pressure", "priorities"};
    QCOMPARE(identifiers, course); // in the order in which they are taught
}

void TestCommandLine::everyLessonThatShipsIsRight()
{
    const Answer list = m_program.ask({"list"});
    QStringList identifiers;
    for (const QByteArray &line : list.out.trimmed().split('\n'))
        identifiers += QString::fromUtf8(line.left(line.indexOf(' ')));
    const Answer answer = m_program.ask(QStringList{"check"} + identifiers);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(answer.out.count(": right\n") == identifiers.size(), answer);
}

void TestCommandLine::aWrongScenarioIsNamedWithFileLineAndColumn()
{
    const QString file = m_program.write("wrong.toml", twoProcesses("send(\"d\", \"x\")", "receive(\"c\""));
    const Answer answer = m_program.ask({"check", file});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    VERIFY_ANSWER(lines.size() >= 2, answer);
    for (const QByteArray &line : lines) {
        const QRegularExpression promised("^" + QRegularExpression::escape(file) + ":(\\d+):(\\d+): .+; .+$");
        QVERIFY2(promised.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
    VERIFY_ANSWER(answer.out.contains(":9:6: "), answer);    // the name of the channel that does not exist
    for (const char *command : {"run", "compare"}) {         // and nothing starts
        const Answer refused = m_program.ask({command, file, "--json"});
        VERIFY_ANSWER(refused.ended && refused.status == 1 && refused.out.isEmpty(), refused);
        QCOMPARE(refused.err, answer.out);
    }
}

void TestCommandLine::severalFilesAreAllChecked()
{
    const QString right = m_program.write("right.toml", twoProcesses("send(\"c\", \"x\")", patientReceiver));
    const QString wrong = m_program.write("wrong2.toml", "title = 1\n");
    const Answer answer = m_program.ask({"check", wrong, right, wrong});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("2 of 3"), answer);
    VERIFY_ANSWER(answer.out.contains("right.toml: right\n"), answer);
}

void TestCommandLine::whatIsNoScenarioFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("because");
    QVERIFY(::mkfifo(qPrintable(m_program.path("fifo.toml")), 0600) == 0);
    QFile large(m_program.path("large.toml")); // 100 MB, without taking the room
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(100'000'000));
    QTest::newRow("a folder") << m_program.path("") << QByteArray("this is a folder");
    QTest::newRow("/dev/zero") << "/dev/zero" << QByteArray("no ordinary file");
    QTest::newRow("a pipe") << m_program.path("fifo.toml") << QByteArray("no ordinary file");
    QTest::newRow("100 MB") << m_program.path("large.toml") << QByteArray("more than");
    QTest::newRow("binary") << m_program.write("binary.toml", QByteArray("\x7f" "ELF\0\xff", 6))
                            << QByteArray("NUL byte");
    QTest::newRow("empty") << m_program.write("empty.toml", "") << QByteArray("the file is empty");
    QTest::newRow("an empty program") << m_program.write("void.toml", "title = \"x\"\n[[process]]\nname = \"A\"\n"
                                                                      "program = \"\"\n")
                                      << QByteArray("is empty");
}

void TestCommandLine::whatIsNoScenarioFileIsRefusedAtOnce()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, because);
    const Answer checked = m_program.ask({"check", file});
    VERIFY_ANSWER(checked.ended && checked.status == 1 && checked.out.contains(because), checked);
    VERIFY_ANSWER(checked.out.startsWith(file.toUtf8() + ':'), checked);
    const Answer run = m_program.ask({"run", file});
    VERIFY_ANSWER(run.ended && run.status == 1 && run.err.contains(because), run);
    VERIFY_ANSWER(run.out.isEmpty(), run);
}

void TestCommandLine::theDoctorSaysWhatIsThere()
{
    const Answer answer = m_program.ask({"doctor", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QJsonObject document = answer.json();
    const int tier = document["evidence_tier"].toInt(-1);
    VERIFY_ANSWER(tier >= 0 && tier <= 2, answer);
    const QJsonArray findings = document["findings"].toArray();
    for (const char *name : {"sandbox", "shared memory", "evidence", "display"}) {
        const QJsonObject finding = named(findings, name);
        VERIFY_ANSWER(finding["there"].isBool() && finding["needed"].isBool(), answer);
        VERIFY_ANSWER(!finding["detail"].toString().isEmpty() && finding["remedy"].isString(), answer);
        // What is lacking comes with what to do about it.
        VERIFY_ANSWER(finding["there"].toBool() || !finding["remedy"].toString().isEmpty(), answer);
    }
    QCOMPARE(named(findings, "display")["there"].toBool(true), false);

    const Answer text = m_program.ask({"doctor"});
    VERIFY_ANSWER(text.ended && text.status == 0 && text.out.contains("shared memory"), text);
    // Every tier is explained, and whether the better ones are there and why.
    QVERIFY(named(findings, "evidence")["more"].toArray().size() >= 5);
    for (const char *words : {"tier 2: the kernel records", "tier 1: /proc", "tier 0: only", "kernel.perf_event_paranoid is ",
                              "it is there"})
        VERIFY_ANSWER(text.out.contains(words), text);
}

void TestCommandLine::aBenchmarkIsFiguresAsPromised()
{
    const Answer answer = m_program.ask({"bench", "process-start", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(answer.json()["machine"].toString().contains("Linux"), answer);
    const QJsonArray rows = answer.json()["rows"].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows[0].toObject();
    QCOMPARE(row["name"].toString(), "process-start");
    QCOMPARE(row["unit"].toString(), "ns");
    VERIFY_ANSWER(!row["what"].toString().isEmpty() && row["peers"].isObject(), answer);
    VERIFY_ANSWER(row["ours"].toDouble() > 0 && row["limit"].toDouble() > 0, answer);
    const double ratio = row["ours"].toDouble() / row["limit"].toDouble();
    QVERIFY(qAbs(row["ratio_to_limit"].toDouble() - ratio) < 1e-6 * ratio);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
