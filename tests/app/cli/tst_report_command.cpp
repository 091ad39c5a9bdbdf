// SPDX-License-Identifier: GPL-3.0-or-later
// `report`: the handout of a lesson or of a recording, as a file.
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace synchroscope;

class TestReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void aLessonBecomesAHandout();
    void aRecordingAlwaysBecomesTheSameHandout_data();
    void aRecordingAlwaysBecomesTheSameHandout();
    void modesCanBeChosen();
    void theAnswersCanBeLeftAway();
    void aRecordingIsToldInAnotherLanguage();
    void whatIsWrongIsSaidInASentence_data();
    void whatIsWrongIsSaidInASentence();

private:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_program.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Program m_program;
};

void TestReportCommand::aLessonBecomesAHandout()
{
    const Answer answer = m_program.ask({"report", "four-modes", "--speed", "20", "-o", "a.html"});
    VERIFY_ANSWER(answer.status == 0 && answer.out.isEmpty() && answer.err.isEmpty(), answer);
    const QByteArray page = read("a.html");
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    for (const char *text : {"The same six messages in all four modes", "Mode 1: synchronous send, synchronous receive",
                             "Synchronous send, asynchronous receive", "▲ best", "▽ worst", "20 times as fast", "Show the answers"})
        QVERIFY2(page.contains(text), text);
}

void TestReportCommand::aRecordingAlwaysBecomesTheSameHandout_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << ".pdf" << QByteArray("%PDF-");
    QTest::newRow("HTML") << ".html" << QByteArray("<!DOCTYPE html>");
}

void TestReportCommand::aRecordingAlwaysBecomesTheSameHandout()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    if (!QFile::exists(m_program.path("c.synchroscope")))
        QCOMPARE(m_program.ask({"compare", "fast-producer", "--speed", "20", "--record", "c.synchroscope"}).status, 0);
    QByteArray first;
    for (const char *zone : {"TZ=UTC", "TZ=Asia/Tokyo"}) {
        const Answer answer = m_program.askAfter(QString("export %1").arg(zone), {"report", "c.synchroscope", "-o", "r" + ending});
        VERIFY_ANSWER(answer.status == 0 && answer.out.isEmpty() && answer.err.isEmpty(), answer);
        const QByteArray bytes = read("r" + ending);
        QVERIFY(bytes.startsWith(begins));
        QVERIFY(first.isEmpty() || bytes == first);
        first = bytes;
        const QDateTime written = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(written.secsTo(QDateTime::currentDateTimeUtc()) >= 1); // a clock that is written down would show
    }
    QCOMPARE(QDir(m_program.path("")).entryList({"c.synchroscope*"}), QStringList("c.synchroscope"));
}

void TestReportCommand::modesCanBeChosen()
{
    const Answer answer = m_program.ask({"report", "four-modes", "--speed", "20", "--send", "async", "--receive", "sync", "-o", "one.html"});
    VERIFY_ANSWER(answer.status == 0, answer);
    const QByteArray page = read("one.html");
    QVERIFY(page.contains("Mode 3: asynchronous send, synchronous receive"));
    QVERIFY(!page.contains("▲ best")); // there is nothing to compare it with
}

void TestReportCommand::theAnswersCanBeLeftAway()
{
    const Answer answer = m_program.ask({"report", "four-modes", "--speed", "20", "--no-answers", "-o", "n.html"});
    VERIFY_ANSWER(answer.status == 0, answer);
    QVERIFY(read("n.html").contains("<ol class=\"questions\">"));
    QVERIFY(!read("n.html").contains("class=\"answers\""));
}

void TestReportCommand::aRecordingIsToldInAnotherLanguage()
{
    if (!QFile::exists(m_program.path("c.synchroscope")))
        QCOMPARE(m_program.ask({"compare", "fast-producer", "--speed", "20", "--record", "c.synchroscope"}).status, 0);
    const Answer answer = m_program.ask({"report", "c.synchroscope", "--language", "de", "-o", "DE.HTML"});
    VERIFY_ANSWER(answer.status == 0 && answer.err.isEmpty(), answer);
    const QByteArray page = read("DE.HTML");
    for (const char *text : {"<html lang=\"de\">", "Modus 3: asynchrones Senden, synchrones Empfangen", "▲ beste", "Was geschah"})
        QVERIFY2(page.contains(text), text);
    for (const char *text : {"A fast producer", "Synchronous send", "spent", "Four modes", "Finished", "The queue is full"})
        QVERIFY2(!page.contains(text), text);
}

void TestReportCommand::whatIsWrongIsSaidInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("another ending") << QStringList{"four-modes", "-o", "a.doc"} << 2 << QByteArray(".pdf or .html");
    QTest::newRow("no output") << QStringList{"four-modes"} << 2 << QByteArray("--output");
    QTest::newRow("no such lesson") << QStringList{"nothing", "-o", "a.pdf"} << 2 << QByteArray("nothing");
    QTest::newRow("no such recording") << QStringList{"nothing.synchroscope", "-o", "a.pdf"} << 2 << QByteArray("nothing.synchroscope");
    QTest::newRow("not to be varied") << QStringList{"four-modes", "--vary", "taste", "-o", "a.pdf"} << 2 << QByteArray("report --help");
    QTest::newRow("unwritable") << QStringList{"four-modes", "--speed", "50", "-o", "/proc/nowhere/a.pdf"} << 3
                                << QByteArray("/proc/nowhere/a.pdf");
    QTest::newRow("full disk") << QStringList{"four-modes", "--speed", "50", "-o", "full.html"} << 3 << QByteArray("full.html");
    QTest::newRow("a recording is as it was made") << QStringList{"s.synchroscope", "--capacity", "3", "-o", "a.pdf"} << 2
                                                   << QByteArray("as it was made");
    QTest::newRow("no run in that mode") << QStringList{"s.synchroscope", "--receive", "async", "-o", "a.pdf"} << 2
                                         << QByteArray("no run in that mode");
}

void TestReportCommand::whatIsWrongIsSaidInASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    if (arguments.front() == "s.synchroscope" && !QFile::exists(m_program.path("s.synchroscope")))
        QCOMPARE(m_program.ask({"step", "four-modes", "--record", "s.synchroscope"}).status, 0);
    if (arguments.contains("full.html"))
        QVERIFY(QFile::link("/dev/full", m_program.path("full.html")));
    const Answer answer = m_program.ask(QStringList{"report"} + arguments);
    VERIFY_ANSWER(answer.ended && answer.status == status && answer.complainedOnce() && answer.out.isEmpty(), answer);
    VERIFY_ANSWER(answer.err.contains(says), answer);
    QVERIFY(!QFile::exists(m_program.path("a.pdf")));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
