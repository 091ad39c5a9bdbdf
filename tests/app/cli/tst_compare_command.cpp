// SPDX-License-Identifier: GPL-3.0-or-later
// `compare`: all four modes of one scenario differ as the definitions say, on real processes.
#include "support/program.h"

#include <QTest>

using namespace synchroscope;

class TestCompareCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFourModesAreThere();
    void sixOfSixAreDeliveredInEach();
    void aSynchronousSenderWaitsForReceiptAndNothingElse();
    void anAsynchronousSenderIsNeverBlocked();
    void aSynchronousReceiverSleepsAndNeverLooksInVain();
    void anAsynchronousReceiverLooksInVainAndNeverSleeps();
    void theKernelWasReallyAskedToSleep();
    void aSleepIsOneSwitch();
    void noSpanIsContradictedByTheKernel();
    void everyWakeUpThatIsIssuedIsReceived();
    void theTextSaysTheSame();
    void theOptionsRestrictTheModes_data();
    void theOptionsRestrictTheModes();
    void everyLessonEndsWellInAllModes_data();
    void everyLessonEndsWellInAllModes();
    void atFullSpeedAllModesDeliverToo();
    void whatIsWrongInSeveralModesIsOneSentence();

private:
    struct Pair
    {
        QJsonObject run, sender, receiver;
    };
    QList<Pair> m_modes; // of four-modes at eight times the speed
    Program m_program;
};

namespace {

QString figuresOf(const QJsonObject &process, int sleeps)
{
    return QString("%1: %2 sleeps, %3 voluntary switches")
        .arg(process["name"].toString()).arg(sleeps).arg(process["voluntary_switches"].toInt());
}

} // namespace

void TestCompareCommand::initTestCase()
{
    const Answer answer = m_program.ask({"compare", "four-modes", "--json", "--speed", "8"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QCOMPARE(answer.json()["scenario"].toString(), "four-modes");
    for (const QJsonValue &run : answer.json()["runs"].toArray()) {
        const QJsonArray processes = run["processes"].toArray();
        m_modes.append({run.toObject(), named(processes, "Sender"), named(processes, "Receiver")});
    }
    QCOMPARE(m_modes.size(), 4);
}

void TestCompareCommand::theFourModesAreThere()
{
    QStringList modes;
    for (const Pair &mode : m_modes)
        modes += mode.run["send"].toString() + ' ' + mode.run["receive"].toString();
    QCOMPARE(modes, QStringList({"sync sync", "sync async", "async sync", "async async"}));
}

void TestCompareCommand::sixOfSixAreDeliveredInEach()
{
    for (const Pair &mode : m_modes) {
        QCOMPARE(mode.run["outcome"].toString(), "completed");
        QCOMPARE(mode.run["channels"][0]["delivered"].toInt(), 6);
        QCOMPARE(mode.run["channels"][0]["left_in_queue"].toInt(), 0);
        QCOMPARE(mode.sender["sent"].toInt(), 6);
        QCOMPARE(mode.receiver["received"].toInt(), 6);
    }
}

void TestCompareCommand::aSynchronousSenderWaitsForReceiptAndNothingElse()
{
    for (const Pair &mode : {m_modes[0], m_modes[1]}) {
        const QJsonValue blocked = mode.sender["blocked_ms"];
        QVERIFY(blocked["awaiting_receipt"].toDouble() > 1000); // 1.5 and 2.9 s
        QCOMPARE(blocked["queue_full"].toDouble(), 0.0);
        QCOMPARE(blocked["queue_empty"].toDouble(), 0.0);
    }
}

void TestCompareCommand::anAsynchronousSenderIsNeverBlocked()
{
    for (const Pair &mode : {m_modes[2], m_modes[3]}) {
        QCOMPARE(mode.sender["blocked_spans"].toInt(-1), 0);
        for (const QJsonValue &ms : mode.sender["blocked_ms"].toObject())
            QCOMPARE(ms.toDouble(-1), 0.0);
    }
}

void TestCompareCommand::aSynchronousReceiverSleepsAndNeverLooksInVain()
{
    for (const Pair &mode : {m_modes[0], m_modes[2]}) {
        const QJsonValue blocked = mode.receiver["blocked_ms"];
        QVERIFY(blocked["queue_empty"].toDouble() > 1000); // 4.0 and 2.5 s
        QCOMPARE(blocked["queue_full"].toDouble(), 0.0);
        QCOMPARE(blocked["awaiting_receipt"].toDouble(), 0.0);
        QCOMPARE(mode.receiver["empty_polls"].toInt(-1), 0);
    }
}

void TestCompareCommand::anAsynchronousReceiverLooksInVainAndNeverSleeps()
{
    for (const Pair &mode : {m_modes[1], m_modes[3]}) {
        QVERIFY(mode.receiver["empty_polls"].toInt() > 0);
        QCOMPARE(mode.receiver["blocked_spans"].toInt(-1), 0);
    }
}

void TestCompareCommand::theKernelWasReallyAskedToSleep()
{
    // The programs sleep in work(), once a message, and in other_work(), once a look in vain.
    constexpr int sparse = 2; // a wake-up may come before the sleep
    for (const Pair &mode : m_modes) {
        for (const QJsonObject &process : {mode.sender, mode.receiver}) {
            const int sleeps = process["blocked_spans"].toInt() + 6 + process["empty_polls"].toInt();
            const int switches = process["voluntary_switches"].toInt();
            QVERIFY2(switches >= sleeps - sparse, qPrintable(figuresOf(process, sleeps)));
        }
    }
}

void TestCompareCommand::aSleepIsOneSwitch()
{
    // So many that what a start costs (page faults, the gate) does not matter.
    const QString file = m_program.write(
        "many.toml", twoProcesses("for i = 1, 300 do work(2) send(\"c\", \"m\") end", patientReceiver));
    const Answer answer = m_program.ask({"compare", file, "--send", "async", "--receive", "sync", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    const QJsonObject receiver = named(answer.run()["processes"].toArray(), "B");
    const int sleeps = receiver["blocked_spans"].toInt();
    const int switches = receiver["voluntary_switches"].toInt();
    constexpr int start = 100;
    QVERIFY2(sleeps > 150 && sleeps <= 301, qPrintable(figuresOf(receiver, sleeps)));
    QVERIFY2(switches >= sleeps * 0.95 && switches <= sleeps + start, qPrintable(figuresOf(receiver, sleeps)));
}

void TestCompareCommand::noSpanIsContradictedByTheKernel()
{
    for (const Pair &mode : m_modes) {
        for (const QJsonObject &process : {mode.sender, mode.receiver}) {
            QCOMPARE(process["blocked_spans_contradicted"].toInt(-1), 0);
            QVERIFY(process["blocked_spans_confirmed"].toInt() <= process["blocked_spans"].toInt());
        }
    }
}

void TestCompareCommand::everyWakeUpThatIsIssuedIsReceived()
{
    for (const Pair &mode : m_modes) {
        QCOMPARE(mode.sender["wakeups_issued"].toInt(-1), mode.receiver["wakeups_received"].toInt(-2));
        QCOMPARE(mode.receiver["wakeups_issued"].toInt(-1), mode.sender["wakeups_received"].toInt(-2));
        // At most six receipts, even where one came before the sender had gone to sleep.
        QVERIFY(mode.sender["wakeups_received"].toInt() <= 6);
    }
}

void TestCompareCommand::theTextSaysTheSame()
{
    const Answer answer = m_program.ask({"compare", "four-modes", "--speed", "20"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    for (const char *line : {"1 Synchronous send, synchronous receive", "2 Synchronous send, asynchronous receive",
                             "3 Asynchronous send, synchronous receive", "4 Asynchronous send, asynchronous receive"})
        VERIFY_ANSWER(answer.out.contains(line), answer);
    VERIFY_ANSWER(answer.out.count("6 / 0") == 4, answer);
}

void TestCompareCommand::theOptionsRestrictTheModes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("modes");
    QTest::newRow("send") << QStringList{"--send", "sync"} << QStringList{"sync sync", "sync async"};
    QTest::newRow("receive") << QStringList{"--receive", "async"} << QStringList{"sync async", "async async"};
    QTest::newRow("both") << QStringList{"--send", "async", "--receive", "sync"} << QStringList{"async sync"};
}

void TestCompareCommand::theOptionsRestrictTheModes()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, modes);
    const Answer answer = m_program.ask(QStringList{"compare", "four-modes", "--json", "--speed", "max"} + options);
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QStringList run;
    for (const QJsonValue &one : answer.json()["runs"].toArray())
        run += one["send"].toString() + ' ' + one["receive"].toString();
    QCOMPARE(run, modes);
}

void TestCompareCommand::everyLessonEndsWellInAllModes_data()
{
    QTest::addColumn<QString>("lesson");
    const Answer list = m_program.ask({"list"});
    for (const QByteArray &line : list.out.trimmed().split('\n')) {
        const QByteArray lesson = line.left(line.indexOf(' '));
        QTest::newRow(lesson.constData()) << QString::fromUtf8(lesson);
    }
}

void TestCompareCommand::everyLessonEndsWellInAllModes()
{
    QFETCH(QString, lesson);
    const Answer answer = m_program.ask({"compare", lesson, "--json", "--speed", "10"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QCOMPARE(answer.json()["runs"].toArray().size(), 4);
}

void TestCompareCommand::atFullSpeedAllModesDeliverToo()
{
    const Answer answer = m_program.ask({"compare", "four-modes", "--json", "--speed", "max"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(answer.run(i)["channels"][0]["delivered"].toInt(), 6);
}

void TestCompareCommand::whatIsWrongInSeveralModesIsOneSentence()
{
    const QString file = m_program.write("stuck.toml", twoProcesses("while true do end", "work(1)"));
    const Answer answer = m_program.ask({"compare", file, "--json", "--timeout", "0.3"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("in mode 1") && answer.err.contains("in mode 4"), answer);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(answer.run(i)["outcome"].toString(), "timeout");
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
