// SPDX-License-Identifier: GPL-3.0-or-later
// `explore`: how fifty runs end, how to see one of them again, and the adversary.
#include "support/program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace synchroscope;

class TestExploreCommand : public QObject
{
    Q_OBJECT

private slots:
    void theCountsAddUp();
    void whatTheLineSaysCanBeSeenAgain();
    void theJsonSaysTheSame();
    void theAdversaryPrintsTheRunThatItHasFound();
    void theAdversarySaysHowManyOrdersItHasTried();
    void aBadEndThatIsExpectedIsNotBad();
    void aKillThatTheScenarioWantsIsNoFind();
    void aRandomNumberIsOfTheSeed();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void whatTheSystemRefusesIsSaid();
    void nothingIsLeftAfterASignal();
    void nothingButTheAnswerIsPrintedWithoutATerminal();
    void theHelpHasAnExample();

private:
    /// The file of a scenario whose end depends on the order.
    [[nodiscard]] QString twoForks(const QByteArray &more = {}) const;

    Program m_program;
};

namespace {

struct Group
{
    int count = 0;
    QString label;
    QList<int> seeds; // as many as are printed
    int show = -1;
};

QList<Group> groupsOf(const Answer &answer)
{
    static const QRegularExpression shape(
        "^ *(\\d+) [█▏▎▍▌▋▊▉]+ +(.*?)   seeds? ([\\d ]+)( …)?; --show (\\d+) prints it$");
    QList<Group> groups;
    const QStringList lines = QString::fromUtf8(answer.out).split('\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QRegularExpressionMatch match = shape.match(line);
        if (!match.hasMatch())
            return {};
        Group group{match.captured(1).toInt(), match.captured(2), {}, match.captured(5).toInt()};
        for (const QString &seed : match.captured(3).split(' '))
            group.seeds << seed.toInt();
        groups << group;
    }
    return groups;
}

bool isStepLine(const QString &line)
{
    static const QRegularExpression shape("^\\d+ \\d+\\.\\d{3} \\S+ [a-z-]+ ");
    return shape.match(line).hasMatch();
}

} // namespace

QString TestExploreCommand::twoForks(const QByteArray &more) const
{
    const QByteArray eater =
        "receive(\"%1\") work(10) receive(\"%2\") send(\"%1\", \"f\") send(\"%2\", \"f\") work(500)";
    QByteArray plato = eater, kant = "work(200) " + eater;
    plato.replace("%1", "left").replace("%2", "right");
    kant.replace("%1", "right").replace("%2", "left");
    QByteArray text = "title = \"forks\"\n";
    for (const char *fork : {"left", "right"})
        text += QByteArray("[[channel]]\nname = \"") + fork
                + "\"\nsenders = [\"Plato\", \"Kant\", \"Table\"]\nreceivers = [\"Plato\", \"Kant\"]\n";
    text += "[[process]]\nname = \"Table\"\nprogram = 'send(\"left\", \"f\") send(\"right\", \"f\") work(400)'\n";
    text += "[[process]]\nname = \"Plato\"\nprogram = '" + plato + "'\n";
    text += "[[process]]\nname = \"Kant\"\nprogram = '" + kant + "'\n";
    return m_program.write("forks.toml", text + more);
}

void TestExploreCommand::theCountsAddUp()
{
    const Answer answer = m_program.ask({"explore", twoForks()});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.out.startsWith("forks: 50 runs, seeds 1 to 50, mode 3 "), answer);
    const QList<Group> groups = groupsOf(answer);
    VERIFY_ANSWER(groups.size() == 2, answer);
    QCOMPARE(groups[0].count + groups[1].count, 50);
    QVERIFY(groups[0].count >= groups[1].count);
    const Group &deadlock = groups[0].label.startsWith("deadlock") ? groups[0] : groups[1];
    QCOMPARE(deadlock.label, "deadlock · 2 received");
    VERIFY_ANSWER(answer.err.contains(QByteArray::number(deadlock.count) + " of 50 runs ended badly; seed "
                                      + QByteArray::number(deadlock.seeds[0]) + ": deadlock · 2 received"),
                  answer);
    QCOMPARE(m_program.ask({"explore", twoForks()}).out, answer.out);
}

void TestExploreCommand::whatTheLineSaysCanBeSeenAgain()
{
    const QString file = twoForks();
    for (const Group &group : groupsOf(m_program.ask({"explore", file}))) {
        QCOMPARE(group.show, group.seeds[0]);
        const QString last = QString::number(group.seeds.last());
        const Answer shown = m_program.ask({"explore", file, "--show", last});
        const bool deadlock = group.label.startsWith("deadlock");
        VERIFY_ANSWER(shown.ended && shown.status == (deadlock ? 1 : 0), shown);
        const QStringList lines = QString::fromUtf8(shown.out).split('\n', Qt::SkipEmptyParts);
        VERIFY_ANSWER(std::all_of(lines.begin(), lines.end(), isStepLine), shown);
        QCOMPARE(lines.filter("Kant dequeued").size() + lines.filter("Plato dequeued").size(), deadlock ? 2 : 4);
        QCOMPARE(m_program.ask({"explore", file, "--show", last}).out, shown.out);
    }
    // The first is that of `step`.
    QCOMPARE(m_program.ask({"explore", file, "--seed", "5", "--show", "5"}).out,
             m_program.ask({"step", file, "--seed", "5"}).out);
}

void TestExploreCommand::theJsonSaysTheSame()
{
    const QString file = twoForks();
    const QList<Group> groups = groupsOf(m_program.ask({"explore", file, "--runs", "20"}));
    const QJsonObject document = m_program.ask({"explore", file, "--runs", "20", "--json"}).json();
    QCOMPARE(document["scenario"].toString(), "forks");
    QCOMPARE(document["kind"].toString(), "seeds");
    QCOMPARE(document["runs"].toInt(), 20);
    QCOMPARE(document["send"].toString(), "async");
    const QJsonArray endings = document["endings"].toArray();
    QCOMPARE(endings.size(), groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QJsonObject ending = endings[i].toObject();
        QCOMPARE(ending["label"].toString(), groups[i].label);
        QCOMPARE(ending["count"].toInt(), groups[i].count);
        QCOMPARE(ending["seeds"].toArray().size(), groups[i].count);
        QCOMPARE(ending["seeds"][0].toInt(), groups[i].seeds[0]);
        QCOMPARE(ending["bad"].toBool(), ending["outcome"].toString() == "deadlock");
    }
    const Answer shown = m_program.ask({"explore", file, "--show", "1", "--json"});
    QCOMPARE(shown.json()["events"].toArray().size(), m_program.ask({"explore", file, "--show", "1"}).out.count('\n'));
}

void TestExploreCommand::theAdversaryPrintsTheRunThatItHasFound()
{
    const Answer answer = m_program.ask({"explore", twoForks(), "--adversary"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.complainedOnce(), answer);
    static const QRegularExpression found(
        "An order that goes wrong was found after \\d+ runs?, with [12] preemptions?: "
        "deadlock · 2 received\\.\n\n");
    const QRegularExpressionMatch match = found.match(QString::fromUtf8(answer.out));
    VERIFY_ANSWER(match.hasMatch(), answer);
    const QStringList lines = QString::fromUtf8(answer.out).mid(match.capturedEnd()).split('\n', Qt::SkipEmptyParts);
    VERIFY_ANSWER(lines.size() > 20 && std::all_of(lines.begin(), lines.end(), isStepLine), answer);
    const QJsonObject document = m_program.ask({"explore", twoForks(), "--adversary", "--json"}).json();
    QCOMPARE(document["kind"].toString(), "adversary");
    QCOMPARE(document["found"]["label"].toString(), "deadlock · 2 received");
    QCOMPARE(document["found"]["events"].toArray().size(), lines.size());
}

void TestExploreCommand::theAdversarySaysHowManyOrdersItHasTried()
{
    const QString file = m_program.write(
        "three.toml", twoProcesses("for i = 1, 3 do send(\"c\", \"m\") end", "while receive(\"c\") do end"));
    const Answer all = m_program.ask({"explore", file, "--adversary"});
    VERIFY_ANSWER(all.ended && all.status == 0 && all.err.isEmpty(), all);
    VERIFY_ANSWER(all.out.contains("Every order with at most 2 preemptions was tried, "), all);
    VERIFY_ANSWER(all.out.contains("completed · 3 received"), all);
    const Answer some = m_program.ask({"explore", file, "--adversary", "--runs", "4"});
    VERIFY_ANSWER(some.status == 0 && some.out.contains("Tried 4 orders: none goes wrong.\n"), some);
    const QString endless =
        m_program.write("endless.toml", twoProcesses("while true do work(1000) end", "while receive(\"c\") do end"));
    const Answer unknown = m_program.ask({"explore", endless, "--adversary", "--runs", "1"});
    VERIFY_ANSWER(unknown.out.contains("none goes wrong, but 1 was not over in time"), unknown);
    const QJsonObject document = m_program.ask({"explore", file, "--adversary", "--json"}).json();
    QVERIFY(document["exhausted"].toBool() && document["found"].isNull());
}

void TestExploreCommand::aBadEndThatIsExpectedIsNotBad()
{
    const Answer answer = m_program.ask({"explore", twoForks("[[expect]]\noutcome = \"deadlock\"\n")});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(groupsOf(answer).size() == 2, answer);
}

void TestExploreCommand::aKillThatTheScenarioWantsIsNoFind()
{
    const QString file = m_program.write("fault.toml", twoProcesses("for i = 1, 3 do work(100) send(\"c\", \"m\") end",
                                                                    "while receive(\"c\") do end",
                                                                    "[[fault]]\nat_ms = 150\nkill = \"A\"\n"));
    const Answer answer = m_program.ask({"explore", file, "--adversary", "--runs", "3"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(answer.out.contains("completed · A was killed, as the lesson wants it · 1 received"), answer);
}

void TestExploreCommand::aRandomNumberIsOfTheSeed()
{
    const QString file =
        m_program.write("random.toml", twoProcesses("send(\"c\", tostring(random(1, 3)))", "log(receive(\"c\"))"));
    const Answer answer = m_program.ask({"explore", file});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    const QList<Group> groups = groupsOf(answer);
    VERIFY_ANSWER(groups.size() == 3, answer);
    for (const Group &group : groups) // only what was said differs
        VERIFY_ANSWER(QRegularExpression("^completed · 1 received · “[123]").match(group.label).hasMatch(), answer);
}

void TestExploreCommand::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such scenario") << QStringList{"nothing-like-it"};
    QTest::newRow("no runs") << QStringList{"four-modes", "--runs", "0"};
    QTest::newRow("too many runs") << QStringList{"four-modes", "--runs", "1000000"};
    QTest::newRow("a seed of no run") << QStringList{"four-modes", "--show", "51"};
    QTest::newRow("a seed before the first") << QStringList{"four-modes", "--seed", "7", "--show", "6"};
    QTest::newRow("not a seed") << QStringList{"four-modes", "--show", "-1"};
    QTest::newRow("one of the adversary") << QStringList{"four-modes", "--show", "1", "--adversary"};
}

void TestExploreCommand::wrongUseIsExplained()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_program.ask(QStringList{"explore"} + arguments);
    VERIFY_ANSWER(answer.ended && answer.status == 2 && answer.complainedOnce() && answer.out.isEmpty(), answer);
}

void TestExploreCommand::whatTheSystemRefusesIsSaid()
{
    const Answer answer = m_program.askAfter("ulimit -n 8", {"explore", "four-modes"});
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce() && answer.out.isEmpty(), answer);
}

void TestExploreCommand::nothingIsLeftAfterASignal()
{
    const QString file = m_program.write(
        "endless.toml", twoProcesses("while true do work(50) send(\"c\", \"m\", {mode = \"asynchronous\"}) end",
                                     "while true do if not receive(\"c\") then other_work(20) end end"));
    for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
        const auto process = m_program.start({"explore", file, "--runs", "10000"});
        QList<qint64> pids;
        QTRY_COMPARE_WITH_TIMEOUT((pids = childrenOf(process->processId())).size(), 2, 60'000);
        ::kill(static_cast<pid_t>(process->processId()), signal);
        const Answer answer = Program::finish(*process);
        if (signal != SIGKILL) {
            VERIFY_ANSWER(answer.ended && answer.status == 128 + signal && answer.complainedOnce(), answer);
            VERIFY_ANSWER(answer.err.contains("stopped before it was over"), answer);
        }
        for (const qint64 pid : pids)
            QTRY_VERIFY2_WITH_TIMEOUT(!isAlive(pid), qPrintable(QString("process %1 is left").arg(pid)), 30'000);
    }
}

void TestExploreCommand::nothingButTheAnswerIsPrintedWithoutATerminal()
{
    const Answer answer = m_program.ask({"explore", "four-modes", "--runs", "3"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    VERIFY_ANSWER(!answer.out.contains('\r') && !answer.out.contains('\033'), answer);
    VERIFY_ANSWER(answer.out.contains("four-modes: 3 runs, seeds 1 to 3, "), answer);
}

void TestExploreCommand::theHelpHasAnExample()
{
    const Answer answer = m_program.ask({"explore", "--help"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    VERIFY_ANSWER(answer.out.contains("synchroscope explore four-modes") && answer.out.contains("--show 3"), answer);
}

QTEST_GUILESS_MAIN(TestExploreCommand)
#include "tst_explore_command.moc"
