// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: a run in the formats of other tools. What is in the files is held against their rules in tests/core/export.
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace synchroscope;

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void aRunIsWrittenInEachFormat_data();
    void aRunIsWrittenInEachFormat();
    void aComparisonHoldsAllItsRuns();
    void csvIsThreeTables();
    void anUnwritableFileIsRefused_data();
    void anUnwritableFileIsRefused();
    void whatDoesNotGoTogetherIsSaid_data();
    void whatDoesNotGoTogetherIsSaid();
    void aRunThatIsNotOverIsWrittenAsFarAsItCame();
    void helpDescribesTheFormats();

private:
    Answer exported(const QStringList &options) const
    {
        return m_program.ask(QStringList{"export", "four-modes", "--speed", "50"} + options);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_program.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Program m_program;
};

void TestExportCommand::aRunIsWrittenInEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("perfetto") << "perfetto" << QByteArray("{\"displayTimeUnit\":\"ms\",");
    QTest::newRow("csv") << "csv" << QByteArray("run,event,time_ms,");
    QTest::newRow("shiviz") << "shiviz" << QByteArray("(?<host>\\S*) (?<clock>{.*})\\n(?<event>.*)\n");
    QTest::newRow("html") << "html" << QByteArray("<!doctype html>");
}

void TestExportCommand::aRunIsWrittenInEachFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const Answer answer = exported({"--to", format, "-o", "run.out"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.out.isEmpty() && answer.err.isEmpty(), answer);
    const QByteArray text = read("run.out");
    QVERIFY2(text.startsWith(begins), text.left(200));
    QVERIFY(text.contains("Sender"));
}

void TestExportCommand::aComparisonHoldsAllItsRuns()
{
    const Answer answer = exported({"--view", "compare", "--to", "perfetto", "-o", "modes.json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    const QJsonArray events = QJsonDocument::fromJson(read("modes.json")).object()["traceEvents"].toArray();
    QStringList groups;
    for (const QJsonValue &event : events) {
        if (event["name"] == "process_name")
            groups << event["args"]["name"].toString().left(3);
    }
    QCOMPARE(groups, (QStringList{"1 ·", "2 ·", "3 ·", "4 ·"}));
    const Answer rooms = exported({"--view", "compare", "--vary", "capacity", "--values", "1,4", "--to", "shiviz", "-o", "rooms.log"});
    VERIFY_ANSWER(rooms.ended && rooms.status == 0, rooms);
    QCOMPARE(read("rooms.log").count("\n=== "), 3); // the expression, and a name for each run
}

void TestExportCommand::csvIsThreeTables()
{
    const Answer answer = exported({"--to", "csv", "-o", "run.csv"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QVERIFY(read("run.csv").contains(",enqueued,"));
    QVERIFY(read("run.spans.csv").contains(",blocked: queue empty,"));
    QVERIFY(read("run.messages.csv").contains(",received,"));
}

void TestExportCommand::anUnwritableFileIsRefused_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"perfetto", "csv", "shiviz", "html"})
        QTest::newRow(format) << format;
}

void TestExportCommand::anUnwritableFileIsRefused()
{
    QFETCH(QString, format);
    const Answer answer = exported({"--to", format, "-o", "nowhere/x.csv"});
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("cannot write nowhere/x"), answer);
}

void TestExportCommand::whatDoesNotGoTogetherIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a recording in another mode") << QStringList{"a.synchroscope", "--send", "sync"} << QByteArray("as it was made");
    QTest::newRow("varied, but one run") << QStringList{"four-modes", "--vary", "capacity"} << QByteArray("add --view compare");
    QTest::newRow("an unknown format") << QStringList{"four-modes", "--to", "vcd"} << QByteArray("vcd");
    QTest::newRow("no scenario") << QStringList{"no-such-lesson"} << QByteArray("no-such-lesson");
}

void TestExportCommand::whatDoesNotGoTogetherIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    if (!arguments.contains("--to"))
        arguments << "--to" << "csv";
    const Answer answer = m_program.ask(QStringList{"export", "-o", "x.csv"} + arguments);
    VERIFY_ANSWER(answer.ended && answer.status == 2 && answer.complainedOnce() && answer.out.isEmpty(), answer);
    VERIFY_ANSWER(answer.err.contains(says), answer);
    QVERIFY(!QFile::exists(m_program.path("x.csv")));
}

void TestExportCommand::aRunThatIsNotOverIsWrittenAsFarAsItCame()
{
    const QString endless = m_program.write("endless.toml", twoProcesses("while true do work(100) end", patientReceiver));
    const Answer answer = m_program.ask({"export", endless, "--timeout", "0.5", "--to", "csv", "-o", "endless.csv"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QVERIFY(read("endless.csv").contains(",work-began,"));
}

void TestExportCommand::helpDescribesTheFormats()
{
    const Answer answer = m_program.ask({"export", "--help"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    for (const char *word : {"perfetto ", "csv ", "shiviz ", "html ", "ui.perfetto.dev", ".spans.csv", "-o modes.html"})
        VERIFY_ANSWER(answer.out.contains(word), answer);
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
