// SPDX-License-Identifier: GPL-3.0-or-later
// However the program ends, nothing is left: no process, no file.
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace synchroscope;

class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftAfterASignal_data();
    void nothingIsLeftAfterASignal();
    void nothingIsLeftAfterAnEnd();
    void aHangUpThatIsIgnoredStaysIgnored();
    void aSuspendedProgramGoesOn();
    void twoAtOnceDoNotDisturbEachOther();

private:
    [[nodiscard]] QStringList leftovers() const;
    /// Every process of the run has started and waits in it; their pids.
    static QList<qint64> awaitChildren(const QProcess &process, int count);

    Program m_program;
};

namespace {

const QByteArray endless = "while true do work(50) send(\"c\", \"m\", {mode = \"asynchronous\"}) end";
const QByteArray stubborn = "while true do if not receive(\"c\") then other_work(20) end end";

} // namespace

QStringList TestInterruption::leftovers() const
{
    constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    // Others use /dev/shm too: only what could be ours counts there.
    return QDir(m_program.temporary()).entryList(everything)
        + QDir("/dev/shm").entryList({"*ynchroscope*"}, everything);
}

QList<qint64> TestInterruption::awaitChildren(const QProcess &process, int count)
{
    QList<qint64> children;
    (void)QTest::qWaitFor([&] { return (children = childrenOf(process.processId())).size() == count; }, 60'000);
    return children;
}

void TestInterruption::nothingIsLeftAfterASignal_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("children");
    const std::pair<const char *, int> commands[] = {{"run", 2}, {"compare", 8}, {"step", 2}, {"picture", 2}};
    for (const auto &[command, children] : commands)
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGKILL})
            QTest::addRow("%s, SIG%s", command, sigabbrev_np(signal)) << command << signal << children;
}

void TestInterruption::nothingIsLeftAfterASignal()
{
    QFETCH(QString, command);
    QFETCH(int, signal);
    QFETCH(int, children);
    const QString file = m_program.write("endless.toml", twoProcesses(endless, stubborn));
    const QStringList more = command == "picture" ? QStringList{"-o", "p.png"}
                             : command == "step"  ? QStringList{"--timeout", "100000"} // of virtual time, which flies
                                                  : QStringList();
    const auto process = m_program.start(QStringList{command, file} + more);
    const QList<qint64> pids = awaitChildren(*process, children);
    QCOMPARE(pids.size(), children);

    ::kill(static_cast<pid_t>(process->processId()), signal);
    const Answer answer = Program::finish(*process);
    if (signal != SIGKILL && command != "picture") {
        VERIFY_ANSWER(answer.ended && answer.status == 128 + signal, answer); // as shells say it
        VERIFY_ANSWER(answer.complainedOnce() && answer.err.contains("stopped before it was over"), answer);
    }
    for (const qint64 pid : pids)
        QTRY_VERIFY2_WITH_TIMEOUT(!isAlive(pid), qPrintable(QString("process %1 is left").arg(pid)), 30'000);
    QCOMPARE(leftovers(), QStringList());
    QVERIFY(!QFile::exists(m_program.path("p.png")));
}

void TestInterruption::nothingIsLeftAfterAnEnd()
{
    const auto process = m_program.start({"compare", "four-modes", "--speed", "20"});
    const QList<qint64> pids = awaitChildren(*process, 8);
    QCOMPARE(pids.size(), 8);
    const Answer answer = Program::finish(*process);
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    for (const qint64 pid : pids)
        QVERIFY(!isAlive(pid)); // reaped, before the program itself ended
    QCOMPARE(leftovers(), QStringList());
}

void TestInterruption::aHangUpThatIsIgnoredStaysIgnored()
{
    const QString file = m_program.write("short.toml", twoProcesses("work(500) send(\"c\", \"m\")", patientReceiver));
    QProcess shell;
    shell.start("/bin/sh", {"-c", "trap '' HUP; exec \"$0\" \"$@\"", Program::executable(), "run", file}); // as nohup does
    QByteArray told;
    while (!told.contains("A works")) {
        QVERIFY2(shell.waitForReadyRead(60'000), told.constData());
        told += shell.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(shell.processId()), SIGHUP);
    const Answer answer = Program::finish(shell);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.out.contains("B: got m"), answer);
}

void TestInterruption::aSuspendedProgramGoesOn()
{
    const QString file = m_program.write("short.toml", twoProcesses("for i = 1, 5 do work(50) send(\"c\", \"m\" .. i) end",
                                                                    patientReceiver));
    const auto process = m_program.start({"run", file, "--json"});
    QList<qint64> all = awaitChildren(*process, 2);
    all.append(process->processId());
    QCOMPARE(all.size(), 3);
    for (const qint64 pid : all)
        QVERIFY(::kill(static_cast<pid_t>(pid), SIGSTOP) == 0);
    for (const qint64 pid : all)
        QVERIFY(::kill(static_cast<pid_t>(pid), SIGCONT) == 0);
    const Answer answer = Program::finish(*process);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QCOMPARE(answer.run()["channels"][0]["delivered"].toInt(), 5);
}

void TestInterruption::twoAtOnceDoNotDisturbEachOther()
{
    std::vector<std::unique_ptr<QProcess>> both;
    for (int i = 0; i < 2; ++i)
        both.push_back(m_program.start({"compare", "four-modes", "--speed", "20", "--json"}));
    QSet<int> pids;
    for (const auto &process : both) {
        const Answer answer = Program::finish(*process);
        VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
        for (int mode = 0; mode < 4; ++mode) {
            QCOMPARE(answer.run(mode)["channels"][0]["delivered"].toInt(), 6);
            for (const QJsonValue &worker : answer.run(mode)["processes"].toArray())
                pids.insert(worker["pid"].toInt());
        }
    }
    QCOMPARE(pids.size(), 16);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
