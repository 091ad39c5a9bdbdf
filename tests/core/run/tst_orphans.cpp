// SPDX-License-Identifier: GPL-3.0-or-later
// However the parent ends, no process of a run outlives it.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

class TestOrphans : public QObject
{
    Q_OBJECT

private slots:
    void noProcessOutlivesItsParent_data();
    void noProcessOutlivesItsParent();
};

void TestOrphans::noProcessOutlivesItsParent_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("state");
    for (const int signal : {SIGKILL, SIGTERM, SIGINT, SIGSEGV})
        for (const char *state : {"running", "stopped"})
            QTest::addRow("SIG%s, children %s", sigabbrev_np(signal), state) << signal << QString(state);
}

void TestOrphans::noProcessOutlivesItsParent()
{
    QFETCH(int, signal);
    QFETCH(QString, state);
    QProcess parent;
    parent.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        return environment;
    }());
    parent.start(QCoreApplication::applicationDirPath() + "/run_and_die", {state});
    QStringList lines;
    while (!lines.contains("ready")) {
        QVERIFY2(parent.canReadLine() || parent.waitForReadyRead(20'000), "run_and_die did not start its run");
        while (parent.canReadLine())
            lines += QString::fromUtf8(parent.readLine()).trimmed();
    }
    lines.removeAll("ready");
    QCOMPARE(lines.size(), 6);
    const auto alive = [](const QString &pid) { return QFile::exists("/proc/" + pid); };
    for (const QString &pid : lines)
        QVERIFY(alive(pid));

    ::kill(static_cast<pid_t>(parent.processId()), signal);
    QVERIFY(parent.waitForFinished(20'000));
    // A zombie still has its folder until whoever adopted it has reaped it: dead is what counts.
    const auto runs = [](const QString &pid) {
        QFile stat("/proc/" + pid + "/stat");
        if (!stat.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = stat.readAll();
        const char letter = text.size() > text.lastIndexOf(')') + 2 ? text[text.lastIndexOf(')') + 2] : 'X';
        return letter != 'Z' && letter != 'X';
    };
    for (const QString &pid : lines)
        QTRY_VERIFY2_WITH_TIMEOUT(!runs(pid), qPrintable("process " + pid + " outlives its parent"), 10'000);
}

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
