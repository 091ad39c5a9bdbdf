// SPDX-License-Identifier: GPL-3.0-or-later
// `step`: the same lines every time, in columns that a script can rely on.
#include "support/program.h"

#include <QRegularExpression>
#include <QTest>

using namespace synchroscope;

class TestStepCommand : public QObject
{
    Q_OBJECT

private slots:
    void theSameRunPrintsTheSameLines_data() { modes(); }
    void theSameRunPrintsTheSameLines();
    void everyLineHasItsColumns_data() { modes(); }
    void everyLineHasItsColumns();
    void aNameWithBlanksIsOneColumn();
    void theJsonSaysTheSame();
    void theOptionsDecideWhatHappens();
    void theSeedDecidesTheRandomNumbers();
    void theSpeedDecidesNothing();
    void aFaultComesAtItsTime();
    void aTimeoutIsVirtual();
    void aRunThatIsNotOverInTimeIsStopped_data();
    void aRunThatIsNotOverInTimeIsStopped();
    void aDeadlockIsBadUnlessItIsExpected();
    void aBadProgramIsNamed();
    void theHelpExplainsTheColumns();
    void theBytesOfAMomentAreAMapThatIsAlwaysTheSame();
    void whoseBytesMustBeAChannel();

private:
    static void modes();
    /// `step` of the file, which is right and comes to a good end.
    [[nodiscard]] QStringList linesOf(const QString &scenario, const QStringList &options = {}) const;

    Program m_program;
};

namespace {

/// Sends at random moments, so that the seed shows; the receiver works at random too.
const QByteArray randomSender = "for i = 1, 6 do work(random(1, 500)) send(\"c\", \"m\" .. i) end";
const QByteArray randomReceiver =
    "repeat\n"
    "  local m, why = receive(\"c\")\n"
    "  if m then log(m) work(random(1, 500)) elseif why == \"empty\" then other_work(70) end\n"
    "until why == \"closed\"";

QStringList modeOptions(int mode)
{
    return {"--send", mode <= 2 ? "sync" : "async", "--receive", mode % 2 == 1 ? "sync" : "async"};
}

/// The columns of one line; the last holds all that is left.
QStringList columnsOf(const QString &line)
{
    QStringList columns = line.split(' ');
    while (columns.size() > 8)
        columns[7] += ' ' + columns.takeAt(8);
    return columns;
}

/// Those lines that tell of the event.
QStringList only(const QStringList &lines, const QString &event)
{
    return lines.filter(QRegularExpression("^\\S+ \\S+ \\S+ " + event + ' '));
}

} // namespace

void TestStepCommand::modes()
{
    QTest::addColumn<int>("mode");
    for (int mode = 1; mode <= 4; ++mode)
        QTest::addRow("mode %d", mode) << mode;
}

QStringList TestStepCommand::linesOf(const QString &scenario, const QStringList &options) const
{
    const Answer answer = m_program.ask(QStringList{"step", scenario} + options);
    if (!answer.ended || answer.status != 0 || !answer.err.isEmpty() || !answer.out.endsWith('\n')) {
        qWarning("%s", answer.described().constData());
        return {};
    }
    return QString::fromUtf8(answer.out).chopped(1).split('\n');
}

void TestStepCommand::theSameRunPrintsTheSameLines()
{
    QFETCH(int, mode);
    const QString file = m_program.write("random.toml", twoProcesses(randomSender, randomReceiver));
    for (const QString &scenario : {file, QString("four-modes")}) {
        const QStringList lines = linesOf(scenario, modeOptions(mode));
        QVERIFY(lines.size() > 60);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(linesOf(scenario, modeOptions(mode)), lines);
    }
}

void TestStepCommand::everyLineHasItsColumns()
{
    QFETCH(int, mode);
    static const QRegularExpression shape("^\\d+ \\d+\\.\\d{3} (Sender|Receiver|-) [a-z-]+ (mailbox|-) "
                                          "([1-6]|-) ([0-6]|-) \\S.*$");
    const QStringList lines = linesOf("four-modes", modeOptions(mode));
    int step = 1;
    double time = 0;
    QStringList events;
    for (const QString &line : lines) {
        QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
        const QStringList columns = columnsOf(line);
        QVERIFY2(columns[0].toInt() == step || columns[0].toInt() == step + 1,
                 qPrintable(line)); // no number is missing
        QVERIFY2(columns[1].toDouble() >= time, qPrintable(line));
        step = columns[0].toInt();
        time = columns[1].toDouble();
        events += columns[3];
        if (columns[3] == "process-started")
            QCOMPARE(columns[7], "-"); // no pid
    }
    QVERIFY(!events.contains("held") && !events.contains("released"));
    QCOMPARE(events.count("process-started"), 2);
    QCOMPARE(events.count("process-ended"), 2);
    QCOMPARE(events.count("enqueued"), 6);
    QCOMPARE(events.count("dequeued"), 6);
    QCOMPARE(events.count("receipt"), mode <= 2 ? 6 : 0);
    QCOMPARE(events.contains("empty-poll"), mode % 2 == 0);
}

void TestStepCommand::aNameWithBlanksIsOneColumn()
{
    const QString file = m_program.write(
        "names.toml",
        "title = \"names\"\n[[channel]]\nname = \"out box\"\nsenders = [\"The 1 %\"]\nreceivers = [\"Zoë\"]\n"
        "[[process]]\nname = \"The 1 %\"\nprogram = 'send(\"out box\", \"a \\\"b\\\"\\n\")'\n"
        "[[process]]\nname = \"Zoë\"\nprogram = 'log(receive(\"out box\"))'\n");
    const QStringList lines = linesOf(file);
    QCOMPARE(only(lines, "send-called").size(), 1);
    QCOMPARE(columnsOf(only(lines, "send-called")[0]).mid(2),
             (QStringList{"The%201%20%25", "send-called", "out%20box", "1", "-", "asynchronous \"a %22b%22%0A\""}));
    QCOMPARE(columnsOf(only(lines, "dequeued")[0]).mid(2),
             (QStringList{"Zoë", "dequeued", "out%20box", "1", "0", "sender The%201%20%25"}));
    QCOMPARE(columnsOf(only(lines, "log")[0])[7], "\"a %22b%22%0A%09The 1 %25\"");
}

void TestStepCommand::theJsonSaysTheSame()
{
    const QStringList lines = linesOf("hostage");
    const Answer answer = m_program.ask({"step", "hostage", "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QJsonObject document = answer.json();
    QCOMPARE(document["scenario"].toString(), "hostage");
    QCOMPARE(document["seed"].toInt(), 1);
    QCOMPARE(document["send"].toString(), "sync");
    QCOMPARE(document["receive"].toString(), "async");
    QCOMPARE(document["outcome"].toString(), "completed");
    const QJsonArray events = document["events"].toArray();
    QCOMPARE(events.size(), lines.size());
    const auto word = [](const QJsonValue &value) {
        return value.isNull() ? "-" : value.isDouble() ? QString::number(value.toInt()) : value.toString();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject event = events[i].toObject();
        QStringList columns{word(event["step"]), QString::number(event["ms"].toDouble(), 'f', 3)};
        for (const char *field : {"process", "event", "channel", "message", "depth", "detail"})
            columns += word(event[field]);
        QCOMPARE(columns.join(' '), lines[i]);
    }
}

void TestStepCommand::theOptionsDecideWhatHappens()
{
    const QString file = m_program.write("three.toml", twoProcesses("for i = 1, 3 do send(\"c\", \"m\") end work(900)",
                                                                    "work(500) " + QByteArray(patientReceiver)));
    QCOMPARE(only(linesOf(file), "dequeued").size(), 3);
    QCOMPARE(only(linesOf(file, {"--capacity", "1"}), "blocked").filter("queue-full").size(), 2);
    QCOMPARE(only(linesOf(file, {"--capacity", "2", "--when-full", "refuse"}), "refused").size(), 1);
    QCOMPARE(only(linesOf(file, {"--capacity", "2", "--when-full", "overwrite"}), "overwritten").size(), 1);
    QCOMPARE(only(linesOf(file, {"--capacity", "0"}), "offered").size(), 3);
    QCOMPARE(only(linesOf(file, {"--send", "sync"}), "blocked").filter("awaiting-receipt").size(), 3);
    QVERIFY(only(linesOf(file, {"--receive", "async"}), "empty-poll").size() > 5);
}

void TestStepCommand::theSeedDecidesTheRandomNumbers()
{
    const QString file = m_program.write("random.toml", twoProcesses(randomSender, randomReceiver));
    const QStringList lines = linesOf(file, {"--seed", "7"});
    QVERIFY(!lines.isEmpty());
    QCOMPARE(linesOf(file, {"--seed", "7"}), lines);
    QVERIFY(linesOf(file, {"--seed", "8"}) != lines);
}

void TestStepCommand::theSpeedDecidesNothing()
{
    const QStringList lines = linesOf("fast-producer");
    QVERIFY(lines.size() > 60);
    for (const char *speed : {"max", "0.01", "1000"})
        QCOMPARE(linesOf("fast-producer", {"--speed", speed}), lines);
}

void TestStepCommand::aFaultComesAtItsTime()
{
    const QString file = m_program.write("fault.toml", twoProcesses("for i = 1, 20 do work(20) send(\"c\", \"m\") end",
                                                                    "while receive(\"c\") do end",
                                                                    "[[fault]]\nat_ms = 110\nkill = \"B\"\n"));
    const QStringList lines = linesOf(file), deaths = only(lines, "peer-died");
    QCOMPARE(deaths.size(), 1);
    QCOMPARE(columnsOf(deaths[0])[2], "-");
    QCOMPARE(columnsOf(deaths[0])[1].toDouble(), 110.0);
    QCOMPARE(columnsOf(deaths[0])[7], "process B killed SIGKILL");
    QCOMPARE(linesOf(file), lines);
}

void TestStepCommand::aTimeoutIsVirtual()
{
    // An hour of waiting: its end is there at once.
    const QString file = m_program.write(
        "patience.toml", twoProcesses("work(3600000)", "log(tostring(receive(\"c\", {timeout = 3000000}))) "));
    const QStringList lines = linesOf(file, {"--timeout", "4000"});
    const QStringList woken = only(lines, "woken");
    QCOMPARE(woken.size(), 1);
    QCOMPARE(columnsOf(woken[0])[7], "queue-empty timed-out");
    QVERIFY(columnsOf(woken[0])[1].startsWith("3000000.0"));
}

void TestStepCommand::aRunThatIsNotOverInTimeIsStopped_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("a loop that works") << QByteArray("while true do work(100) end");
    QTest::newRow("work without end") << QByteArray("work(3600000)");
    QTest::newRow("a loop that does nothing") << QByteArray("while true do end");
    QTest::newRow("one that never comes to a line") << QByteArray("(\"a\"):rep(40):find((\"a*\"):rep(40) .. \"b\")");
}

void TestStepCommand::aRunThatIsNotOverInTimeIsStopped()
{
    QFETCH(QByteArray, program);
    const QString file = m_program.write("endless.toml", twoProcesses(program, patientReceiver));
    const Answer answer = m_program.ask({"step", file, "--timeout", "0.5"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("not over in time"), answer);
    VERIFY_ANSWER(answer.out.contains("process A stopped"), answer);
    const Answer json = m_program.ask({"step", file, "--timeout", "0.5", "--json"});
    VERIFY_ANSWER(json.status == 1 && json.json()["outcome"].toString() == "timeout", json);
}

void TestStepCommand::aDeadlockIsBadUnlessItIsExpected()
{
    const QByteArray stuck = "title = \"stuck\"\n"
                             "[[channel]]\nname = \"c\"\nsenders = [\"B\"]\nreceivers = [\"A\"]\n"
                             "[[channel]]\nname = \"d\"\nsenders = [\"A\"]\nreceivers = [\"B\"]\n"
                             "[[process]]\nname = \"A\"\nprogram = 'receive(\"c\") send(\"d\", \"x\")'\n"
                             "[[process]]\nname = \"B\"\nprogram = 'receive(\"d\") send(\"c\", \"x\")'\n";
    const Answer bad = m_program.ask({"step", m_program.write("stuck.toml", stuck)});
    VERIFY_ANSWER(bad.ended && bad.status == 1 && bad.complainedOnce(), bad);
    VERIFY_ANSWER(bad.err.contains("deadlock") && bad.err.contains("A waited for B, B for A"), bad);
    const QByteArray expected = "[[expect]]\noutcome = \"deadlock\"\n";
    QVERIFY(!linesOf(m_program.write("expected.toml", stuck + expected)).isEmpty());
}

void TestStepCommand::aBadProgramIsNamed()
{
    const QString file = m_program.write("bad.toml", twoProcesses("local b = 1 + nil", patientReceiver));
    const Answer answer = m_program.ask({"step", file});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("A ended badly") && answer.err.contains("line 1"), answer);
    VERIFY_ANSWER(answer.out.contains("A process-ended - - - error \"line 1"), answer);
}

void TestStepCommand::theBytesOfAMomentAreAMapThatIsAlwaysTheSame()
{
    const QString file =
        m_program.write("bytes.toml", twoProcesses("for i = 1, 3 do send(\"c\", \"m\\1\" .. i) end",
                                                   QByteArray("work(1000) ") + patientReceiver));
    for (const char *capacity : {"8", "0"}) { // a direct channel, a locked one
        const QStringList call{"step", file, "--send", "async", "--receive", "sync", "--capacity", capacity, "--bytes", "0.5"};
        const Answer answer = m_program.ask(call);
        VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
        const QString told = QString::fromUtf8(answer.out).section("\nAt 0.500 s\n", 1);
        const bool direct = capacity[0] == '8';
        VERIFY_ANSWER(told.startsWith(direct ? "Shared memory of c, a direct channel" : "Shared memory of c, a locked channel"),
                      answer);
        VERIFY_ANSWER(told.contains("Last: 0.000 s  A "), answer);
        VERIFY_ANSWER(told.contains("c.not_full[A]") && told.contains("c.not_empty[B]"), answer);
        // What is queued, in its order; what is no text is shown as bytes.
        VERIFY_ANSWER(!direct || told.contains("Queue: 3 of 8 slots"), answer);
        VERIFY_ANSWER(!direct || QRegularExpression("1\\. slot 0: number 1.*\"m\\\\x011\"\n  2\\. slot 1").match(told).hasMatch(),
                      answer);
        VERIFY_ANSWER(direct || told.contains("waiting"), answer); // A, at the rendezvous
        QCOMPARE(m_program.ask(call).out, answer.out);
    }
    // What had changed last: the word on which the producer has just gone to sleep.
    const Answer blocked = m_program.ask({"step", "fast-producer", "--bytes", "2.7"});
    VERIFY_ANSWER(blocked.out.contains("Last: 2.600 s  Producer is blocked"), blocked);
    VERIFY_ANSWER(QRegularExpression("\n\\* 0x[0-9a-f]{6} +4  orders\\.not_full\\[Producer\\] ").match(blocked.out).hasMatch(),
                  blocked);
    VERIFY_ANSWER(QRegularExpression("\n  0x[0-9a-f]{6} +8  taken ").match(blocked.out).hasMatch(), blocked); // not by it
    const Answer later = m_program.ask({"step", file, "--bytes", "77"});
    VERIFY_ANSWER(later.status == 0 && later.out.contains("the end of the run: it did not last until 77.000 s"), later);
}

void TestStepCommand::whoseBytesMustBeAChannel()
{
    const Answer wrong = m_program.ask({"step", "face-to-face", "--bytes", "1", "--channel", "nowhere"});
    VERIFY_ANSWER(wrong.status == 2 && wrong.complainedOnce() && wrong.out.isEmpty(), wrong);
    VERIFY_ANSWER(wrong.err.contains("`nowhere`") && wrong.err.contains("to-Anna"), wrong);
    const Answer alone = m_program.ask({"step", "face-to-face", "--channel", "to-Anna"});
    VERIFY_ANSWER(alone.status == 2 && alone.complainedOnce() && alone.err.contains("--bytes"), alone);
    const Answer right = m_program.ask({"step", "face-to-face", "--bytes", "1", "--channel", "to-Anna"});
    VERIFY_ANSWER(right.status == 0 && right.out.contains("Shared memory of to-Anna,"), right);
    const Answer json = m_program.ask({"step", "face-to-face", "--bytes", "1", "--json"});
    VERIFY_ANSWER(json.status == 2 && json.complainedOnce(), json);
    const QString none = m_program.write("none.toml", "title = \"none\"\n[[process]]\nname = \"A\"\nprogram = 'work(1)'\n");
    const Answer nothing = m_program.ask({"step", none, "--bytes", "0"});
    VERIFY_ANSWER(nothing.status == 2 && nothing.complainedOnce() && nothing.err.contains("no channel"), nothing);
}

void TestStepCommand::theHelpExplainsTheColumns()
{
    const Answer answer = m_program.ask({"step", "--help"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    VERIFY_ANSWER(answer.out.contains("STEP MS PROCESS EVENT CHANNEL MESSAGE DEPTH DETAIL"), answer);
    VERIFY_ANSWER(answer.out.contains("without influence"), answer);
    for (const QString &line : linesOf("four-modes", {"--receive", "async"}))
        VERIFY_ANSWER(answer.out.contains(columnsOf(line)[3].toUtf8()), answer);
}

QTEST_GUILESS_MAIN(TestStepCommand)
#include "tst_step_command.moc"
