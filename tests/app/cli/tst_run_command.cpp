// SPDX-License-Identifier: GPL-3.0-or-later
// `run`: what it prints, how it ends, and that a bad program harms nobody else.
#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace synchroscope;

class TestRunCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureThatWasPromisedIsThere();
    void theJsonIsTheSameWithoutUtf8AroundIt();
    void whatHappenedIsToldInWords();
    void theModesAreThoseOfTheOptions_data();
    void theModesAreThoseOfTheOptions();
    void theCapacityIsThatOfTheOptions();
    void whatIsLostWhenTheQueueIsFullFollowsTheOption_data();
    void whatIsLostWhenTheQueueIsFullFollowsTheOption();
    void theSameSeedGivesTheSameRandomNumbers();
    void aFasterRunTakesAsLongOnItsOwnAxis();
    void aProgramThatNeverEndsIsStopped_data();
    void aProgramThatNeverEndsIsStopped();
    void aDeadlockIsBadUnlessItIsExpected();
    void aRingOfEightIsNamedInItsOrder();
    void whyIsAnsweredForAnyMoment();
    void aMomentAfterTheEndIsTheEndAndSaysSo();
    void aPollersEndlessSearchIsSuspectedToBeALivelock();
    void aBadProgramIsNamedAndTheOthersGoOn_data();
    void aBadProgramIsNamedAndTheOthersGoOn();
    void aFloodOfEventsEndsTheRunBeforeItEatsTheMachine();
    void aProcessKilledFromOutsideIsNamed();
    void aDeathThatTheLessonWantsIsGood();
    void aProcessSuspendedFromOutsideIsWaitedFor();
    void sixtyFourProcessesAndChannelsAreFine();
    void tooMuchSharedMemoryIsRefused();
    void aScenarioNeedsNoChannel();

private:
    /// Starts `run` of A and B, and returns once B has said so; the pid of the named process is in `pid`.
    std::unique_ptr<QProcess> startedRun(const QString &file, const QByteArray &name, QByteArray &told, qint64 &pid);

    Program m_program;
};

namespace {

const QByteArray threeMessages = "for i = 1, 3 do work(20) send(\"c\", \"m\" .. i) end";

/// The names of what is missing or of another type; empty when all is there.
QStringList lacking(const QJsonObject &object, const QStringList &numbers, const QStringList &texts)
{
    QStringList bad;
    for (const QString &name : numbers)
        if (!object[name].isDouble())
            bad += name;
    for (const QString &name : texts)
        if (!object[name].isString())
            bad += name;
    return bad;
}

QByteArray logOf(const QJsonObject &run)
{
    QByteArray all;
    for (const QJsonValue &line : run["log"].toArray())
        all += line.toString().toUtf8() + '\n';
    return all;
}

} // namespace

void TestRunCommand::everyFigureThatWasPromisedIsThere()
{
    const QString file = m_program.write("three.toml", twoProcesses(threeMessages, patientReceiver));
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QJsonObject document = answer.json(), run = answer.run();
    QCOMPARE(lacking(document, {"seed", "evidence_tier"}, {"scenario"}), QStringList());
    QCOMPARE(document["scenario"].toString(), "three");
    QCOMPARE(document["seed"].toInt(), 1);
    QCOMPARE(document["runs"].toArray().size(), 1);
    QCOMPARE(lacking(run, {"duration_ms", "events", "events_lost"}, {"send", "receive", "outcome", "explanation"}),
             QStringList());
    QCOMPARE(lacking(run["latency_us"].toObject(), {"p50", "p99", "max"}, {}), QStringList());
    QCOMPARE(run["outcome"].toString(), "completed");
    QCOMPARE(run["send"].toString(), "async");
    QCOMPARE(run["receive"].toString(), "sync");
    QCOMPARE(run["events_lost"].toInt(), 0);
    QVERIFY(run["events"].toInt() > 20);
    QVERIFY(run["duration_ms"].toDouble() >= 60);
    QCOMPARE(logOf(run), "B: got m1\nB: got m2\nB: got m3\n");

    const QJsonArray processes = run["processes"].toArray();
    QCOMPARE(processes.size(), 2);
    for (const QJsonValue &process : processes) {
        QCOMPARE(lacking(process.toObject(),
                         {"pid", "working_ms", "blocked_spans", "blocked_spans_confirmed",
                          "blocked_spans_contradicted", "sent", "received", "refused", "empty_polls",
                          "wakeups_issued", "wakeups_received", "cpu_ms", "voluntary_switches"},
                         {"name", "exit"}),
                 QStringList());
        QCOMPARE(lacking(process["blocked_ms"].toObject(), {"queue_full", "awaiting_receipt", "queue_empty"}, {}),
                 QStringList());
        QCOMPARE(process["exit"].toString(), "ok");
        QVERIFY(process["pid"].toInt() > 1);
    }
    const QJsonObject a = named(processes, "A"), b = named(processes, "B");
    QCOMPARE(a["sent"].toInt(), 3);
    QCOMPARE(b["received"].toInt(), 3);
    QVERIFY(a["working_ms"].toDouble() >= 60);
    QVERIFY(b["blocked_ms"]["queue_empty"].toDouble() > 0);
    QCOMPARE(b["wakeups_received"].toInt() >= 3, true);

    const QJsonArray channels = run["channels"].toArray();
    QCOMPARE(channels.size(), 1);
    const QJsonObject channel = channels[0].toObject();
    QCOMPARE(lacking(channel,
                     {"capacity", "max_depth", "enqueued", "delivered", "refused", "discarded", "overwritten",
                      "withdrawn", "redelivered", "in_doubt", "left_in_queue"},
                     {"name"}),
             QStringList());
    QCOMPARE(channel["capacity"].toInt(), 8);
    QCOMPARE(channel["delivered"].toInt(), 3);
    QCOMPARE(channel["left_in_queue"].toInt(), 0);
}

void TestRunCommand::theJsonIsTheSameWithoutUtf8AroundIt()
{
    const QString file = m_program.write(
        "utf8.toml", "title = \"Grüße 日本\"\n[[channel]]\nname = \"Öl\"\nsenders = [\"Zoë\"]\nreceivers = [\"猫\"]\n"
                     "[[process]]\nname = \"Zoë\"\nprogram = 'send(\"Öl\", \"日本語\")'\n"
                     "[[process]]\nname = \"猫\"\nprogram = 'log(receive(\"Öl\"))'\n");
    // What no UTF-8 can be made of is replaced, not left out: JSON must stay readable.
    const QString odd = m_program.write("odd.toml", twoProcesses("log(\"\\xff\\27[31m\")", patientReceiver));
    const Answer answer = m_program.askAfter("export LANG=C LC_ALL=C", {"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QCOMPARE(logOf(answer.run()), "猫: 日本語\tZoë\n");
    QCOMPARE(answer.run()["channels"][0]["name"].toString(), "Öl");
    const Answer strange = m_program.ask({"run", odd, "--json"});
    VERIFY_ANSWER(strange.status == 0 && logOf(strange.run()).startsWith("A: \uFFFD"), strange);
    const Answer told = m_program.ask({"run", odd});
    VERIFY_ANSWER(told.status == 0 && !told.out.contains('\x1b'), told); // nor may a program colour the terminal
}

void TestRunCommand::whatHappenedIsToldInWords()
{
    const QString file = m_program.write("three.toml", twoProcesses(threeMessages, patientReceiver));
    const Answer answer = m_program.ask({"run", file, "--send", "sync"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    for (const char *words : {"A starts (pid ", "B is blocked: no message", "A wakes B", "got m3",
                              "B ends: its program is over", "Synchronous send, synchronous receive: completed"})
        VERIFY_ANSWER(answer.out.contains(words), answer);
}

void TestRunCommand::theModesAreThoseOfTheOptions_data()
{
    QTest::addColumn<QString>("send");
    QTest::addColumn<QString>("receive");
    for (const char *send : {"sync", "async"})
        for (const char *receive : {"sync", "async"})
            QTest::addRow("%s %s", send, receive) << send << receive;
}

void TestRunCommand::theModesAreThoseOfTheOptions()
{
    QFETCH(QString, send);
    QFETCH(QString, receive);
    const QString file = m_program.write("three.toml", twoProcesses(threeMessages, patientReceiver));
    const Answer answer = m_program.ask({"run", file, "--send", send, "--receive", receive, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    const QJsonObject run = answer.run();
    QCOMPARE(run["send"].toString(), send);
    QCOMPARE(run["receive"].toString(), receive);
    const QJsonObject b = named(run["processes"].toArray(), "B");
    QCOMPARE(b["empty_polls"].toInt() > 0, receive == "async");
    QCOMPARE(b["blocked_ms"]["queue_empty"].toDouble() > 0, receive == "sync");
}

void TestRunCommand::theCapacityIsThatOfTheOptions()
{
    const QString file = m_program.write("three.toml", twoProcesses(threeMessages, patientReceiver));
    for (const int capacity : {0, 1, 4096}) {
        const Answer answer = m_program.ask({"run", file, "--capacity", QString::number(capacity), "--json"});
        VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
        const QJsonValue channel = answer.run()["channels"][0];
        QCOMPARE(channel["capacity"].toInt(-1), capacity);
        QVERIFY(channel["max_depth"].toInt(-1) <= capacity);
        QCOMPARE(channel["delivered"].toInt(), 3);
    }
}

void TestRunCommand::whatIsLostWhenTheQueueIsFullFollowsTheOption_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("wait") << "wait" << QString() << QByteArray("m1m2m3m4m5");
    QTest::newRow("refuse") << "refuse" << "refused" << QByteArray("m1m2");
    QTest::newRow("discard") << "discard" << "discarded" << QByteArray("m1m2");
    QTest::newRow("overwrite") << "overwrite" << "overwritten" << QByteArray("m4m5");
}

void TestRunCommand::whatIsLostWhenTheQueueIsFullFollowsTheOption()
{
    QFETCH(QString, policy);
    QFETCH(QString, counter);
    QFETCH(QByteArray, received);
    // B looks only after A has said that it is through, or has waited long enough; A never sends while B takes.
    const QString file = m_program.write(
        "full.toml", twoProcesses("for i = 1, 5 do send(\"c\", \"m\" .. i) end",
                                  "work(400) repeat local m, why = receive(\"c\") if m then log(m) end until not m"));
    const Answer answer =
        m_program.ask({"run", file, "--send", "async", "--capacity", "2", "--when-full", policy, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QCOMPARE(logOf(answer.run()).replace("B: ", "").replace("\n", ""), received);
    const QJsonValue channel = answer.run()["channels"][0];
    for (const QString name : {"refused", "discarded", "overwritten"})
        QCOMPARE(channel[name].toInt(-1), name == counter ? 3 : 0);
    QCOMPARE(channel["max_depth"].toInt(), 2);
}

void TestRunCommand::theSameSeedGivesTheSameRandomNumbers()
{
    const QString file = m_program.write(
        "random.toml", twoProcesses("for i = 1, 8 do log(random(1, 1000000)) end", patientReceiver));
    const auto numbers = [&](const QString &seed) {
        const Answer answer = m_program.ask({"run", file, "--seed", seed, "--json"});
        return answer.status == 0 && QString::number(answer.json()["seed"].toVariant().toULongLong()) == seed
                   ? logOf(answer.run())
                   : QByteArray();
    };
    const QByteArray first = numbers("7");
    QCOMPARE(first.count('\n'), 8);
    QCOMPARE(numbers("7"), first);
    QVERIFY(numbers("8") != first);
}

void TestRunCommand::aFasterRunTakesAsLongOnItsOwnAxis()
{
    const QString file = m_program.write("work.toml", twoProcesses("work(1000)", patientReceiver));
    const Answer fast = m_program.ask({"run", file, "--speed", "20", "--json"});
    VERIFY_ANSWER(fast.ended && fast.status == 0, fast);
    QVERIFY(fast.run()["duration_ms"].toDouble() >= 1000);
    const Answer max = m_program.ask({"run", file, "--speed", "max", "--json"});
    VERIFY_ANSWER(max.ended && max.status == 0, max);
    QCOMPARE(named(max.run()["processes"].toArray(), "A")["working_ms"].toDouble(), 0.0);
}

void TestRunCommand::aProgramThatNeverEndsIsStopped_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("an endless loop") << QByteArray("while true do end");
    QTest::newRow("one that catches every error")
        << QByteArray("while true do pcall(function() while true do end end) end");
    QTest::newRow("one that catches the end of memory")
        << QByteArray("local t = {} while true do pcall(function() t[#t + 1] = (\"x\"):rep(100000) .. #t end) end");
    QTest::newRow("work without end") << QByteArray("while true do work(3600000) end");
}

void TestRunCommand::aProgramThatNeverEndsIsStopped()
{
    QFETCH(QByteArray, program);
    const QString file = m_program.write("endless.toml", twoProcesses(program, patientReceiver));
    const Answer answer = m_program.ask({"run", file, "--timeout", "0.5", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("not over in time"), answer);
    QCOMPARE(answer.run()["outcome"].toString(), "timeout");
    for (const QJsonValue &process : answer.run()["processes"].toArray())
        QCOMPARE(process["exit"].toString(), "stopped");
}

void TestRunCommand::aDeadlockIsBadUnlessItIsExpected()
{
    const QByteArray stuck = "title = \"stuck\"\n"
                             "[[channel]]\nname = \"c\"\nsenders = [\"B\"]\nreceivers = [\"A\"]\n"
                             "[[channel]]\nname = \"d\"\nsenders = [\"A\"]\nreceivers = [\"B\"]\n"
                             "[[process]]\nname = \"A\"\nprogram = 'receive(\"c\") send(\"d\", \"x\")'\n"
                             "[[process]]\nname = \"B\"\nprogram = 'receive(\"d\") send(\"c\", \"x\")'\n";
    const Answer bad = m_program.ask({"run", m_program.write("stuck.toml", stuck), "--json"});
    VERIFY_ANSWER(bad.ended && bad.status == 1 && bad.complainedOnce(), bad);
    VERIFY_ANSWER(bad.err.contains("deadlock") && bad.err.contains("A waited for B, B for A"), bad);
    QCOMPARE(bad.run()["outcome"].toString(), "deadlock");

    const QByteArray expected = "[[expect]]\nsend = \"asynchronous\"\nreceive = \"synchronous\"\noutcome = \"deadlock\"\n";
    const Answer good = m_program.ask({"run", m_program.write("expected.toml", stuck + expected), "--json"});
    VERIFY_ANSWER(good.ended && good.status == 0 && good.err.isEmpty(), good);
    QCOMPARE(good.run()["outcome"].toString(), "deadlock");
}

void TestRunCommand::aRingOfEightIsNamedInItsOrder()
{
    QByteArray ring = "title = \"ring\"\n[modes]\nsend = \"synchronous\"\n";
    QStringList names, sentence;
    for (int i = 1; i <= 8; ++i) {
        const QByteArray self = "P" + QByteArray::number(i), next = "P" + QByteArray::number(i % 8 + 1);
        ring += "[[channel]]\nname = \"to-" + next + "\"\nsenders = [\"" + self + "\"]\nreceivers = [\"" + next
                + "\"]\n" + "[[process]]\nname = \"" + self + "\"\nprogram = 'send(\"to-" + next
                + "\", \"x\") receive(\"to-" + self + "\")'\n";
        names << self;
        sentence << (i == 1 ? self + " waited for " : self + " for ") + next;
    }
    const QString file = m_program.write("ring.toml", ring);
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    QCOMPARE(answer.run()["outcome"].toString(), "deadlock");
    VERIFY_ANSWER(answer.err.contains((sentence.join(", ") + ".").toUtf8()), answer);
    QVERIFY(answer.run()["explanation"].toString().contains(sentence.join(", ") + "."));
    QStringList circle;
    for (const QJsonValue &name : answer.run()["circle"].toArray())
        circle << name.toString();
    QCOMPARE(circle, names);
    QCOMPARE(answer.run()["why"].toArray().size(), 9); // a line each, and what it is called
    const Answer told = m_program.ask({"run", file});
    VERIFY_ANSWER(told.status == 1 && told.out.contains("P8 could not receive: it slept, waiting for P1"), told);
    // What the scenario expects is good.
    const Answer expected =
        m_program.ask({"run", m_program.write("good.toml", ring + "[[expect]]\noutcome = \"deadlock\"\n")});
    VERIFY_ANSWER(expected.status == 0 && expected.err.isEmpty(), expected);
}

void TestRunCommand::whyIsAnsweredForAnyMoment()
{
    const Answer answer = m_program.ask({"run", "face-to-face", "--speed", "10", "--why", "1.1"});
    VERIFY_ANSWER(answer.status == 0, answer);
    const QString told = QString::fromUtf8(answer.out).section("At 1.100 s\n", 1);
    static const QRegularExpression shape(
        "^Who waits for whom\\?\n  Anna is blocked: it sleeps until Ben receives letter A1 from to-Ben\\.\n"
        "    Blocked since [01]\\.\\d+ s, for \\d+ ms\\.\n  Ben is not blocked: it works\\.\n"
        "This is waiting, no deadlock: Ben is not blocked\\.\n$");
    VERIFY_ANSWER(shape.match(told).hasMatch(), answer);
    const Answer wrong = m_program.ask({"run", "face-to-face", "--why", "yesterday"});
    VERIFY_ANSWER(wrong.status == 2 && wrong.complainedOnce(), wrong);
    const Answer both = m_program.ask({"run", "face-to-face", "--why", "1", "--json"});
    VERIFY_ANSWER(both.status == 2 && both.complainedOnce() && both.err.contains("--json"), both); // not silently nothing
}

void TestRunCommand::aMomentAfterTheEndIsTheEndAndSaysSo()
{
    const Answer answer = m_program.ask({"run", "face-to-face", "--speed", "10", "--why", "99"});
    VERIFY_ANSWER(answer.status == 0, answer);
    static const QRegularExpression end("At \\d\\.\\d{3} s, the end of the run: it did not last until 99\\.000 s\n");
    const QString out = QString::fromUtf8(answer.out);
    VERIFY_ANSWER(end.match(out).hasMatch(), answer);
    const QString told = out.section(end, 1);
    VERIFY_ANSWER(told.startsWith("Why could nobody go on?\n"), answer);
    QStringList lines = told.split('\n', Qt::SkipEmptyParts);
    VERIFY_ANSWER(lines.contains("The circle was closed: a deadlock.") && lines.contains("What would open it?"), answer);
    VERIFY_ANSWER(lines.contains("  Anna waited for Ben, Ben for Anna."), answer);
    for (QString &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.removeDuplicates(), 0); // nothing is said twice
    // What was sent was never received: the summary does not say so either.
    VERIFY_ANSWER(out.contains("Nobody could go on: Anna waited for Ben, Ben for Anna. Anna spent"), answer);
    VERIFY_ANSWER(out.contains("blocked, waiting for what it had sent to be received."), answer);
}

void TestRunCommand::aPollersEndlessSearchIsSuspectedToBeALivelock()
{
    const QByteArray poll = "repeat local m = receive(\"%\") other_work(10) until m send(\"&\", \"x\")";
    const auto with = [&](const char *from, const char *to) {
        return QByteArray(poll).replace("%", from).replace("&", to);
    };
    const QString file = m_program.write(
        "livelock.toml", "title = \"polite\"\nlivelock_ms = 200\n[modes]\nreceive = \"asynchronous\"\n"
                         "[[channel]]\nname = \"c\"\nsenders = [\"B\"]\nreceivers = [\"A\"]\n"
                         "[[channel]]\nname = \"d\"\nsenders = [\"A\"]\nreceivers = [\"B\"]\n"
                         "[[process]]\nname = \"A\"\nprogram = '" + with("c", "d") + "'\n"
                         "[[process]]\nname = \"B\"\nprogram = '" + with("d", "c") + "'\n");
    const Answer answer = m_program.ask({"run", file, "--timeout", "2", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    QCOMPARE(answer.run()["outcome"].toString(), "livelock");
    VERIFY_ANSWER(QRegularExpression("for \\S+ m?s nothing was sent or received, and everybody tried in vain "
                                     "\\(A \\d+ times, B \\d+ times\\). It looks like a livelock")
                      .match(answer.run()["explanation"].toString())
                      .hasMatch(),
                  answer);
}

void TestRunCommand::aBadProgramIsNamedAndTheOthersGoOn_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("an error in the third line")
        << QByteArray("send(\"c\", \"m1\")\nlocal a = 1\nlocal b = a + nil\nlog(\"never\")")
        << QByteArrayList{"line 3: ", "arithmetic on a nil value", "local b = a + nil"};
    QTest::newRow("memory") << QByteArray("send(\"c\", \"m1\")\nlocal t = {}\n"
                                          "while true do t[#t + 1] = (\"x\"):rep(100000) .. #t end")
                            << QByteArrayList{"line 3: ", "not enough memory", "32 MiB"};
    QTest::newRow("os.execute") << QByteArray("send(\"c\", \"m1\")\nos.execute(\"touch harm\")")
                                << QByteArrayList{"line 2: ", "'os'"};
    QTest::newRow("4,097 bytes") << QByteArray("send(\"c\", \"m1\")\nsend(\"c\", (\"x\"):rep(4097))")
                                 << QByteArrayList{"line 2: ", "4097 bytes", "4096"};
    QTest::newRow("an error of several lines") << QByteArray("send(\"c\", \"m1\")\nerror(\"one\\ntwo\\27[31m\")")
                                               << QByteArrayList{"line 2: ", "one two"};
}

void TestRunCommand::aBadProgramIsNamedAndTheOthersGoOn()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArrayList, said);
    const QString file = m_program.write("bad.toml", twoProcesses(program, patientReceiver));
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("A ended badly"), answer);
    for (const QByteArray &words : said)
        VERIFY_ANSWER(answer.err.contains(words), answer);
    VERIFY_ANSWER(!answer.err.contains('\x1b'), answer);
    const QJsonArray processes = answer.run()["processes"].toArray();
    VERIFY_ANSWER(named(processes, "A")["exit"].toString().startsWith("error: line "), answer);
    QCOMPARE(named(processes, "B")["exit"].toString(), "ok");
    QCOMPARE(logOf(answer.run()), "B: got m1\n");
    QVERIFY(!QFile::exists(m_program.path("harm")));
    const Answer told = m_program.ask({"run", file});
    VERIFY_ANSWER(told.status == 1 && !told.out.contains('\x1b'), told);
}

void TestRunCommand::aFloodOfEventsEndsTheRunBeforeItEatsTheMachine()
{
    const QString file = m_program.write("flood.toml", twoProcesses("while true do send(\"c\", \"m\") end",
                                                                    "while true do receive(\"c\") end"));
    const Answer answer = m_program.ask({"run", file, "--speed", "max", "--timeout", "100", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("the recording is full"), answer);
    QCOMPARE(answer.run()["outcome"].toString(), "failed");
    VERIFY_ANSWER(answer.run()["channels"][0]["delivered"].toInt() > 100'000, answer); // the totals are exact
}

std::unique_ptr<QProcess> TestRunCommand::startedRun(const QString &file, const QByteArray &name, QByteArray &told,
                                                     qint64 &pid)
{
    auto run = m_program.start({"run", file});
    const QByteArray start = name + " starts (pid ";
    while (!(told.contains(start) && told.contains("B: got m2"))) {
        if (!run->waitForReadyRead(60'000))
            return nullptr;
        told += run->readAllStandardOutput();
    }
    const qsizetype at = told.indexOf(start) + start.size();
    pid = told.mid(at, told.indexOf(')', at) - at).toLongLong();
    return run;
}

void TestRunCommand::aProcessKilledFromOutsideIsNamed()
{
    const QString file =
        m_program.write("long.toml", twoProcesses("for i = 1, 10000 do work(10) if not send(\"c\", \"m\" .. i) then "
                                                  "log(\"nobody left\") break end end", patientReceiver));
    QByteArray told;
    qint64 pid = 0;
    const auto run = startedRun(file, "B", told, pid);
    QVERIFY2(run && pid > 1, told.constData());
    QVERIFY(::kill(static_cast<pid_t>(pid), SIGKILL) == 0);
    Answer answer = Program::finish(*run);
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("B ended badly") && answer.err.contains("killed: SIGKILL"), answer);
    VERIFY_ANSWER(answer.out.contains("B is dead (killed: SIGKILL)"), answer);
    VERIFY_ANSWER(answer.out.contains("A: nobody left"), answer); // it was told
    VERIFY_ANSWER(answer.out.contains("completed after"), answer);
}

void TestRunCommand::aDeathThatTheLessonWantsIsGood()
{
    const QString file = m_program.write("fault.toml", twoProcesses("for i = 1, 20 do work(20) send(\"c\", \"m\") end",
                                                                    patientReceiver,
                                                                    "[[fault]]\nat_ms = 100\nkill = \"B\"\n"));
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QCOMPARE(named(answer.run()["processes"].toArray(), "B")["exit"].toString(), "killed: SIGKILL");
    QCOMPARE(named(answer.run()["processes"].toArray(), "A")["exit"].toString(), "ok");
}

void TestRunCommand::aProcessSuspendedFromOutsideIsWaitedFor()
{
    const QString file = m_program.write(
        "pausing.toml", twoProcesses("for i = 1, 40 do work(10) send(\"c\", \"m\" .. i) end", patientReceiver));
    QByteArray told;
    qint64 pid = 0;
    const auto run = startedRun(file, "B", told, pid);
    QVERIFY2(run && pid > 1, told.constData());
    QVERIFY(::kill(static_cast<pid_t>(pid), SIGSTOP) == 0);
    while (!told.contains("A is blocked: no room") && !told.contains("A ends")) {
        QVERIFY2(run->waitForReadyRead(60'000), told.constData());
        told += run->readAllStandardOutput();
    }
    QVERIFY2(told.contains("A is blocked: no room"), told.constData()); // alone, and yet this is no deadlock
    QVERIFY(::kill(static_cast<pid_t>(pid), SIGCONT) == 0);
    const Answer answer = Program::finish(*run);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(answer.out.contains("B: got m40"), answer);
}

void TestRunCommand::sixtyFourProcessesAndChannelsAreFine()
{
    QByteArray text = "title = \"a round\"\n";
    for (int i = 0; i < 64; ++i) {
        const QByteArray self = QByteArray::number(i), before = QByteArray::number((i + 63) % 64);
        text += "[[channel]]\nname = \"c" + self + "\"\nsenders = [\"P" + self + "\"]\nreceivers = [\"P"
            + QByteArray::number((i + 1) % 64) + "\"]\n[[process]]\nname = \"P" + self + "\"\nprogram = 'send(\"c" + self
            + "\", \"x\") receive(\"c" + before + "\")'\n";
    }
    const QString file = m_program.write("round.toml", text);
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QJsonArray channels = answer.run()["channels"].toArray();
    QCOMPARE(channels.size(), 64);
    for (const QJsonValue &channel : channels)
        QCOMPARE(channel["delivered"].toInt(), 1);

    // Each waits for its neighbour's receipt; that is told in one sentence however many there are.
    const Answer stuck = m_program.ask({"compare", file, "--send", "sync"});
    VERIFY_ANSWER(stuck.ended && stuck.status == 1 && stuck.complainedOnce(), stuck);
    VERIFY_ANSWER(stuck.err.contains("64 processes blocked"), stuck);
}

void TestRunCommand::tooMuchSharedMemoryIsRefused()
{
    QByteArray text = "title = \"much\"\n[[process]]\nname = \"A\"\nprogram = 'work(1)'\n";
    for (int i = 0; i < 64; ++i)
        text += "[[channel]]\nname = \"c" + QByteArray::number(i) + "\"\nsenders = [\"A\"]\nreceivers = [\"A\"]\n";
    const QString file = m_program.write("much.toml", text);
    const Answer fine = m_program.ask({"run", file});
    VERIFY_ANSWER(fine.ended && fine.status == 0, fine);
    const Answer answer = m_program.ask({"run", file, "--capacity", "4096"});
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("256 MiB is the most"), answer);
}

void TestRunCommand::aScenarioNeedsNoChannel()
{
    const QString file = m_program.write("alone.toml", "title = \"alone\"\n[[process]]\nname = \"A\"\n"
                                                       "program = 'log(\"hello\")'\n");
    const Answer answer = m_program.ask({"run", file, "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QVERIFY(answer.run()["channels"].isArray());
    QCOMPARE(logOf(answer.run()), "A: hello\n");
}

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_run_command.moc"
