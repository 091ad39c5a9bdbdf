// SPDX-License-Identifier: GPL-3.0-or-later
// `compare`: all four modes of one scenario differ as the definitions say, on real processes.
#include "support/program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

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
    void theJsonSaysWhatIsCompared();
    void otherThingsCanBeVaried_data();
    void otherThingsCanBeVaried();
    void withoutValuesTheUsualOnesAreCompared();
    void sendAndReceiveAreTheModeWhereModesAreNotVaried();
    void theTableOfOtherComparisonsFitsTheTerminal_data();
    void theTableOfOtherComparisonsFitsTheTerminal();
    void whatCannotBeComparedIsSaid_data();
    void whatCannotBeComparedIsSaid();
    void aComplaintNamesTheRun();
    void inTurnOneRunBeginsWhenTheOtherIsOver();
    void helpHasExamples();

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

void TestCompareCommand::theJsonSaysWhatIsCompared()
{
    const Answer answer = m_program.ask({"compare", "four-modes", "--json", "--speed", "8"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QCOMPARE(answer.json()["compared"].toString(), "modes");
    VERIFY_ANSWER(answer.json()["sentence"].toString().startsWith("The sender finishes "), answer);
    QCOMPARE(answer.run(1)["badge"].toString(), "2");
    QCOMPARE(answer.run(1)["title"].toString(), "Synchronous send asynchronous receive");
    for (int i = 0; i < 4; ++i) {
        const QJsonObject run = answer.run(i), figures = run["figures"].toObject();
        const QJsonObject sender = named(run["processes"].toArray(), "Sender");
        const QJsonObject receiver = named(run["processes"].toArray(), "Receiver");
        const auto isNear = [](double one, double other) { return std::abs(one - other) <= 0.0511; }; // there one digit
        QVERIFY(isNear(figures["until_received_ms"].toDouble(-1), sender["blocked_ms"]["awaiting_receipt"].toDouble()));
        QVERIFY(isNear(figures["receiver_waited_ms"].toDouble(-1), receiver["blocked_ms"]["queue_empty"].toDouble()));
        QCOMPARE(figures["looked_in_vain"].toInt(-1), receiver["empty_polls"].toInt());
        QCOMPARE(figures["wake_ups"].toInt(-1), sender["wakeups_issued"].toInt() + receiver["wakeups_issued"].toInt());
        QCOMPARE(figures["deepest_queue"].toInt(-1), run["channels"][0]["max_depth"].toInt());
        QCOMPARE(figures["delivered"].toInt(-1), 6);
        QCOMPARE(figures["lost"].toInt(-1), 0);
        QVERIFY(figures["context_switches"].toInt()
                >= sender["voluntary_switches"].toInt() + receiver["voluntary_switches"].toInt());
        QVERIFY(figures["sender_done_ms"].toDouble() > 5000 && figures["mean_age_ms"].isDouble());
    }
}

void TestCompareCommand::otherThingsCanBeVaried_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("compared");
    QTest::addColumn<QStringList>("badges");
    const auto row = [](const char *name, const QStringList &options, const QString &compared,
                        const QStringList &badges) { QTest::newRow(name) << options << compared << badges; };
    row("modes", {"--vary", "modes", "--send", "async"}, "modes", {"3", "4"});
    row("room", {"--vary", "capacity", "--values", "0,2"}, "capacity", {"0", "2"});
    row("policies", {"--vary", "when-full"}, "when-full", {"W", "R", "D", "O"});
    row("seeds", {"--vary", "seed", "--values", "7,8,9"}, "seed", {"7", "8", "9"});
    row("a knob", {"--vary", "cook", "--values", "200,2000"}, "cook", {"200", "2000"});
    row("a speed", {"--vary", "speed:Consumer", "--values", "0.5,2"}, "speed:Consumer", {"0.5×", "2×"});
}

void TestCompareCommand::otherThingsCanBeVaried()
{
    QFETCH(QStringList, options);
    const Answer answer =
        m_program.ask(QStringList{"compare", "fast-producer", "--json", "--speed", "20"} + options);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QTEST(answer.json()["compared"].toString(), "compared");
    VERIFY_ANSWER(!answer.json()["sentence"].toString().isEmpty(), answer);
    QStringList badges;
    for (const QJsonValue &run : answer.json()["runs"].toArray())
        badges += run["badge"].toString();
    QTEST(badges, "badges");
}

void TestCompareCommand::withoutValuesTheUsualOnesAreCompared()
{
    const Answer answer = m_program.ask({"compare", "fast-producer", "--json", "--speed", "20", "--vary", "capacity"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QList<int> capacities;
    for (const QJsonValue &run : answer.json()["runs"].toArray())
        capacities += run["channels"][0]["capacity"].toInt();
    QCOMPARE(capacities, QList<int>({0, 1, 4, 64}));
    // The room that each had made the difference: the sender had to wait the less, the more there was.
    const auto noRoom = [&answer](int i) { return answer.run(i)["figures"].toObject()["no_room_ms"].toDouble(); };
    for (int i = 1; i < 4; ++i)
        QVERIFY(noRoom(i) < noRoom(i - 1));
    VERIFY_ANSWER(answer.json()["sentence"].toString().startsWith("With room for 64 instead of 0 the sender "),
                  answer);
}

void TestCompareCommand::sendAndReceiveAreTheModeWhereModesAreNotVaried()
{
    const Answer answer = m_program.ask({"compare", "four-modes", "--json", "--speed", "20", "--vary", "capacity",
                                         "--values", "1,4", "--send", "sync", "--receive", "async"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(answer.run(i)["send"].toString(), "sync");
        QCOMPARE(answer.run(i)["receive"].toString(), "async");
    }
}

void TestCompareCommand::theTableOfOtherComparisonsFitsTheTerminal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("modes") << QStringList{"four-modes"};
    QTest::newRow("room") << QStringList{"fast-producer", "--vary", "capacity"};
    QTest::newRow("policies") << QStringList{"fast-producer", "--vary", "when-full", "--capacity", "1"};
    QTest::newRow("a knob") << QStringList{"polling", "--vary", "interval", "--receive", "async"};
}

void TestCompareCommand::theTableOfOtherComparisonsFitsTheTerminal()
{
    QFETCH(QStringList, options);
    const Answer answer = m_program.ask(QStringList{"compare", "--speed", "20"} + options);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QStringList lines = QString::fromUtf8(answer.out.trimmed()).split('\n');
    VERIFY_ANSWER(lines.takeLast().size() <= 128, answer); // the sentence, for the back row
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 100, qPrintable(line));
    for (const char *words : {"More", "Wake-ups", "▲ best of its column, ▽ worst"})
        VERIFY_ANSWER(answer.out.contains(words), answer);
}

void TestCompareCommand::whatCannotBeComparedIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &options, const QString &words) {
        QTest::newRow(name) << options << words;
    };
    row("no such thing", {"--vary", "weather"},
        "modes, capacity, when-full, cook, speed:Producer, speed:Consumer, seed");
    row("no such process", {"--vary", "speed:Nobody"}, "speed:Consumer");
    row("recordings", {"--vary", "recordings"}, "cannot be varied");
    row("one value", {"--vary", "capacity", "--values", "4"}, "From 2 to 8 values");
    row("nine values", {"--vary", "capacity", "--values", "1,2,3,4,5,6,7,8,9"}, "From 2 to 8 values");
    row("twice the same", {"--vary", "capacity", "--values", "4,1,4"}, "4 stands there twice");
    row("too much room", {"--vary", "capacity", "--values", "1,4097"}, "whole numbers from 0 to 4096");
    row("half a place", {"--vary", "capacity", "--values", "1,1.5"}, "whole numbers");
    row("a knob too far", {"--vary", "cook", "--values", "200,9000"}, "numbers from 200 to 2000");
    row("no speed", {"--vary", "speed:Consumer", "--values", "0,1"}, "numbers from 0.01");
    row("not a number", {"--vary", "capacity", "--values", "1,nan"}, "whole numbers");
    row("not numbers", {"--vary", "capacity", "--values", "1,few"}, "numbers with commas");
    row("nothing between commas", {"--vary", "capacity", "--values", "1,,2"}, "numbers with commas");
    row("a comma at the end", {"--vary", "capacity", "--values", "1,2,"}, "numbers with commas");
    row("values of modes", {"--values", "1,2"}, "--vary modes compares all four");
    row("values of policies", {"--vary", "when-full", "--values", "1,2"}, "policies have none");
    row("both, room", {"--vary", "capacity", "--capacity", "3"}, "contradict");
    row("both, policy", {"--vary", "when-full", "--when-full", "wait"}, "contradict");
    row("both, seed", {"--vary", "seed", "--seed", "3"}, "contradict");
}

void TestCompareCommand::whatCannotBeComparedIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const Answer answer = m_program.ask(QStringList{"compare", "fast-producer"} + options);
    VERIFY_ANSWER(answer.ended && answer.status == 2 && answer.complainedOnce() && answer.out.isEmpty(), answer);
    VERIFY_ANSWER(answer.err.contains(words.toUtf8()), answer);
}

void TestCompareCommand::aComplaintNamesTheRun()
{
    const QString file =
        m_program.write("hasty.toml", twoProcesses("if not send(\"c\", \"m\") then error(\"no room\") end", "work(100)"));
    const Answer answer = m_program.ask({"compare", file, "--json", "--vary", "capacity", "--values", "0,1", "--send",
                                         "async", "--when-full", "refuse"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("from hand to hand") && !answer.err.contains("Room for"), answer);
}

void TestCompareCommand::inTurnOneRunBeginsWhenTheOtherIsOver()
{
    // Work never takes less than it should: four in turn take at least four times as long as one.
    const QString file = m_program.write("slow.toml", twoProcesses("work(400)", "work(400)"));
    QElapsedTimer timer;
    timer.start();
    const Answer answer = m_program.ask({"compare", file, "--vary", "seed", "--values", "1,2,3,4", "--in-turn"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QVERIFY2(timer.elapsed() >= 1600, qPrintable(QString::number(timer.elapsed())));
}

void TestCompareCommand::helpHasExamples()
{
    const Answer answer = m_program.ask({"compare", "--help"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    VERIFY_ANSWER(answer.out.contains("synchroscope compare fast-producer --vary capacity --values 0,1,4,64"), answer);
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
