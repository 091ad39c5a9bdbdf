// SPDX-License-Identifier: GPL-3.0-or-later
// `verify`: what it says of claims that are so and of those that are not.
#include "support/program.h"

#include <QTest>

using namespace synchroscope;

class TestVerifyCommand : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSoHolds();
    void whatIsNotSoIsNamedWithItsPlace_data();
    void whatIsNotSoIsNamedWithItsPlace();
    void aProgramThatFailsIsNotAsItShouldBe();
    void theOptionsSayInWhichRuns_data();
    void theOptionsSayInWhichRuns();
    void theRoomOfTheRunsCanBeChosen();
    void severalScenariosAreVerifiedAtOnce();
    void aQuestionThatNobodyProvesIsNamed();
    void aWrongSentenceIsReportedLikeAnyMistake();
    void whereTheSystemRefusesNothingIsClaimed();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    [[nodiscard]] Answer verify(const QByteArray &more, const QStringList &options = {}) const;

    Program m_program;
};

namespace {

const QByteArray sendingProgram = "for i = 1, 3 do work(100) send(\"c\", \"m\" .. i) end";
const QByteArray good = R"(
[[checkpoint]]
when = "first sent A"
say = "-"
[[watch]]
modes = [1, 3]
when = "first woken B"
say = "-"
[[claim]]
that = "c delivers messages 1 2 3"
)";

} // namespace

Answer TestVerifyCommand::verify(const QByteArray &more, const QStringList &options) const
{
    const QString file = m_program.write("lesson.toml", twoProcesses(sendingProgram, patientReceiver, more));
    return m_program.ask(QStringList{"verify", file, "--speed", "5"} + options);
}

void TestVerifyCommand::whatIsSoHolds()
{
    const Answer answer = verify(good);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(answer.out.contains("holds   claim      in 1 2 3 4      c delivers messages 1 2 3\n"), answer);
    VERIFY_ANSWER(answer.out.contains("holds   watch      in 1 3          first woken B happens\n"), answer);
    VERIFY_ANSWER(answer.out.endsWith("1 scenario with 1 claims: 4 of 4 statements hold (28 checks)\n"), answer);

    const QJsonObject json = verify(good, {"--json"}).json();
    QCOMPARE(json["failed"].toInt(-1), 0);
    QCOMPARE(json["statements"].toInt(), 4);
    const QJsonObject claim = json["scenarios"][0]["statements"][3].toObject();
    QCOMPARE(claim["kind"].toString(), QString("claim"));
    QCOMPARE(claim["that"].toString(), QString("c delivers messages 1 2 3"));
    QVERIFY(claim["held"].toBool());
    QCOMPARE(claim["runs"].toArray().size(), 8);
    QCOMPARE(claim["runs"][0]["found"].toString(), QString("it is 1 2 3"));
}

void TestVerifyCommand::whatIsNotSoIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("claim") << QByteArray("[[claim]]\nmodes = [3]\nthat = \"c delivers 4 messages\"\n")
                           << QByteArray("lesson.toml:19: mode 3, stepped: it is 3\n");
    QTest::newRow("checkpoint") << QByteArray("[[checkpoint]]\nmodes = [3]\nwhen = \"first blocked A\"\nsay = \"-\"\n")
                                << QByteArray("lesson.toml:19: mode 3, live: it never happened\n");
    QTest::newRow("watch") << QByteArray("[[watch]]\nmodes = [4]\nwhen = \"first woken B\"\nsay = \"-\"\n")
                           << QByteArray("lesson.toml:19: mode 4, live: it never happened\n");
    QTest::newRow("ending") << QByteArray("[[expect]]\noutcome = \"deadlock\"\n[[claim]]\nthat = \"the run ends in deadlock\"\n")
                            << QByteArray("lesson.toml:21: mode 1, live: it completed\n");
}

void TestVerifyCommand::whatIsNotSoIsNamedWithItsPlace()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, found);
    const Answer answer = verify(more);
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.out.contains(found), answer);
    VERIFY_ANSWER(answer.out.contains("\n  FALSE "), answer);
    // A run that does not end as the lesson says is wrong whether a claim says so or not.
    const int wrong = QByteArray(QTest::currentDataTag()) == "ending" ? 2 : 1;
    QCOMPARE(verify(more, {"--json"}).json()["failed"].toInt(), wrong);
}

void TestVerifyCommand::aProgramThatFailsIsNotAsItShouldBe()
{
    const QString file = m_program.write("lesson.toml", twoProcesses("error(\"boom\")", patientReceiver));
    const Answer answer = m_program.ask({"verify", file, "--stepped", "--send", "sync", "--receive", "sync"});
    VERIFY_ANSWER(answer.status == 1, answer);
    VERIFY_ANSWER(answer.out.contains("lesson.toml:1: mode 1, stepped: A ended badly: error: "), answer);
}

void TestVerifyCommand::theOptionsSayInWhichRuns_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("runs");
    QTest::newRow("none") << QStringList() << 8;
    QTest::newRow("send") << QStringList{"--send", "sync"} << 4;
    QTest::newRow("both") << QStringList{"--send", "async", "--receive", "sync"} << 2;
    QTest::newRow("stepped") << QStringList{"--stepped"} << 4;
    QTest::newRow("live") << QStringList{"--live", "--receive", "async"} << 2;
}

void TestVerifyCommand::theOptionsSayInWhichRuns()
{
    QFETCH(QStringList, options);
    QFETCH(int, runs);
    const Answer answer = verify(good, options + QStringList{"--json"});
    VERIFY_ANSWER(answer.status == 0, answer);
    QCOMPARE(answer.json()["scenarios"][0]["statements"][0]["runs"].toArray().size(), runs);
}

void TestVerifyCommand::theRoomOfTheRunsCanBeChosen()
{
    const QByteArray claim = "[[claim]]\nmodes = [3]\nthat = \"c is never deeper than 0\"\n";
    QCOMPARE(verify(claim, {"--stepped"}).status, 1);
    QCOMPARE(verify(claim, {"--stepped", "--capacity", "0"}).status, 0);
    QCOMPARE(verify(claim + "with = { capacity = 0 }\n").status, 0);
}

void TestVerifyCommand::severalScenariosAreVerifiedAtOnce()
{
    const QString one = m_program.write("one.toml", twoProcesses(sendingProgram, patientReceiver, good));
    const QString two = m_program.write("two.toml", twoProcesses(sendingProgram, patientReceiver, good + "with = { seed = 2 }\n"));
    const Answer answer = m_program.ask({"verify", one, two, "--json", "--speed", "5"});
    VERIFY_ANSWER(answer.status == 0, answer);
    QCOMPARE(answer.json()["scenarios"].toArray().size(), 2);
    QCOMPARE(answer.json()["scenarios"][1]["statements"][3]["with"].toString(), QString("seed = 2"));
}

void TestVerifyCommand::aQuestionThatNobodyProvesIsNamed()
{
    const QByteArray question = "[[question]]\nask = \"?\"\nanswers = [\"a\", \"b\"]\ncorrect = 1\nbecause = \".\"\n";
    const Answer answer = verify(question, {"--stepped"});
    VERIFY_ANSWER(answer.status == 0 && answer.out.contains("no claim proves the answer of question 1"), answer);
    QVERIFY(!verify(question + "[[claim]]\nthat = \"the run completes\"\nproves = 1\n", {"--stepped"}).out.contains("no claim"));
}

void TestVerifyCommand::aWrongSentenceIsReportedLikeAnyMistake()
{
    const Answer answer = verify("[[claim]]\nthat = \"c delivrs 3 messages\"\n");
    VERIFY_ANSWER(answer.status == 1 && answer.out.isEmpty(), answer);
    VERIFY_ANSWER(answer.err.contains("lesson.toml:20:11: `delivrs` is not understood here as a verb; did you mean `delivers`?"),
                  answer);
}

/// Nothing is said of a claim whose runs could not be made: that is not the lesson's fault.
void TestVerifyCommand::whereTheSystemRefusesNothingIsClaimed()
{
    const QString file = m_program.write("lesson.toml", twoProcesses(sendingProgram, patientReceiver, good));
    for (const QStringList &options : {QStringList{}, QStringList{"--stepped"}, QStringList{"--json"}}) {
        const Answer answer = m_program.askAfter("ulimit -n 8", QStringList{"verify", file} + options);
        VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce() && answer.out.isEmpty(), answer);
    }
}

void TestVerifyCommand::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing") << QStringList{"verify"};
    QTest::newRow("unknown") << QStringList{"verify", "four-mods"};
    QTest::newRow("full speed") << QStringList{"verify", "four-modes", "--speed", "max"};
    QTest::newRow("neither") << QStringList{"verify", "four-modes", "--live", "--stepped"};
}

void TestVerifyCommand::wrongUseIsRefused()
{
    QFETCH(QStringList, options);
    const Answer answer = m_program.ask(options);
    VERIFY_ANSWER(answer.status == 2 && answer.complainedOnce() && answer.out.isEmpty(), answer);
}

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verify_command.moc"
