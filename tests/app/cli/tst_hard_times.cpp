// SPDX-License-Identifier: GPL-3.0-or-later
// Where the system gives less than usual, the program says so in one sentence; it never crashes and never hangs.
#include "support/program.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace synchroscope;

class TestHardTimes : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBePrintedIsNotPassedOverInSilence_data();
    void whatCannotBePrintedIsNotPassedOverInSilence();
    void withoutAnyStandardDescriptorItRunsAllTheSame();
    void tooFewDescriptorsAreSaidInOneSentence();
    void theSoftLimitOfDescriptorsIsNoLimit();
    void tooFewProcessesAreSaidInOneSentence();
    void anEmptyEnvironmentIsEnough();
    void aFolderThatIsGoneIsNoHindrance();
    void aFolderWithoutRightsIsSaid();

private:
    QString lesson() const
    {
        return m_program.write("lesson.toml", twoProcesses("send(\"c\", \"m1\")", patientReceiver));
    }
    Program m_program;
};

void TestHardTimes::whatCannotBePrintedIsNotPassedOverInSilence_data()
{
    QTest::addColumn<QString>("prepare");
    QTest::addColumn<QStringList>("arguments");
    const QString file = lesson();
    const std::pair<const char *, const char *> streams[] = {{"closed", "exec >&-"}, {"full", "exec >/dev/full"}};
    for (const auto &[name, prepare] : streams) {
        QTest::addRow("run, %s", name) << prepare << QStringList{"run", file};
        QTest::addRow("run --json, %s", name) << prepare << QStringList{"run", file, "--json"};
        QTest::addRow("compare, %s", name) << prepare << QStringList{"compare", file, "--speed", "max"};
        QTest::addRow("check, %s", name) << prepare << QStringList{"check", file};
        QTest::addRow("list, %s", name) << prepare << QStringList{"list"};
        QTest::addRow("doctor, %s", name) << prepare << QStringList{"doctor"};
    }
}

void TestHardTimes::whatCannotBePrintedIsNotPassedOverInSilence()
{
    QFETCH(QString, prepare);
    QFETCH(QStringList, arguments);
    const Answer answer = m_program.askAfter(prepare, arguments);
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("standard output"), answer);
}

void TestHardTimes::withoutAnyStandardDescriptorItRunsAllTheSame()
{
    // The picture shows that it did: with its descriptors mixed up it could not be written.
    const Answer answer =
        m_program.askAfter("exec <&- >&- 2>&-", {"picture", lesson(), "-o", m_program.path("silent.png")});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QFile file(m_program.path("silent.png"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\x89PNG"));
}

void TestHardTimes::tooFewDescriptorsAreSaidInOneSentence()
{
    int refusals = 0;
    for (int limit = 10; limit <= 34; limit += 4) {
        const Answer answer = m_program.askAfter("ulimit -n " + QString::number(limit), {"compare", lesson(), "--json"});
        VERIFY_ANSWER(answer.ended && (answer.status == 0 || answer.status == 3), answer);
        if (answer.status == 0)
            continue;
        ++refusals;
        VERIFY_ANSWER(answer.complainedOnce() && answer.out.isEmpty(), answer);
        VERIFY_ANSWER(answer.err.count("Too many open files") == 1 && answer.err.contains("ulimit -n"), answer);
    }
    QVERIFY(refusals > 0);
}

void TestHardTimes::theSoftLimitOfDescriptorsIsNoLimit()
{
    const Answer answer = m_program.askAfter("ulimit -S -n 24", {"compare", lesson(), "--json"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
}

void TestHardTimes::tooFewProcessesAreSaidInOneSentence()
{
    // The limit does not hold for root: as nobody then, with a copy that nobody may execute wherever the build is.
    const QString folder = m_program.path("");
    QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther));
    const QString here = m_program.path("synchroscope"), there = Program::executable();
    QVERIFY(QFile::copy(there, here) && QFile::copy(there + "-process", here + "-process"));
    for (const QString &copy : {here, here + "-process"})
        QVERIFY(QFile::setPermissions(copy, QFile::permissions(copy) | QFile::ReadOther | QFile::ExeOther));
    const QString file = lesson();
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));

    const bool root = ::geteuid() == 0;
    const QStringList asNobody =
        root ? QStringList{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"} : QStringList();
    int refusals = 0;
    for (int limit = 1; limit <= 5; ++limit) { // the program, A, B, and a thread that watches over the run
        QProcess poor;
        poor.start("/usr/bin/env",
                   QStringList{"ASAN_OPTIONS=detect_leaks=0"} + asNobody
                       + QStringList{"prlimit", "--nproc=" + QString::number(limit), here, "run", file, "--json"});
        const Answer answer = Program::finish(poor);
        VERIFY_ANSWER(answer.ended && (answer.status == 0 || answer.status == 3), answer);
        if (answer.status == 0)
            continue;
        ++refusals;
        VERIFY_ANSWER(answer.complainedOnce() && answer.out.isEmpty(), answer);
        VERIFY_ANSWER(answer.err.contains("ulimit -u"), answer);
    }
    QVERIFY(refusals > 0);
}

void TestHardTimes::anEmptyEnvironmentIsEnough()
{
    QProcess bare;
    bare.setProcessEnvironment(QProcessEnvironment()); // no HOME, no PATH, no LANG
    bare.start("/usr/bin/env", {"-i", Program::executable(), "compare", lesson(), "--json"});
    const Answer answer = Program::finish(bare);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QCOMPARE(answer.json()["runs"].toArray().size(), 4);
}

void TestHardTimes::aFolderThatIsGoneIsNoHindrance()
{
    const QString gone = "mkdir gone && cd gone && rmdir ../gone";
    const Answer run = m_program.askAfter(gone, {"run", lesson()});
    VERIFY_ANSWER(run.ended && run.status == 0 && run.err.isEmpty(), run);
    const Answer missing = m_program.askAfter(gone, {"run", "lesson.toml"});
    VERIFY_ANSWER(missing.ended && missing.status == 2 && missing.complainedOnce(), missing);
    const Answer picture = m_program.askAfter(gone, {"picture", lesson(), "-o", "p.png"});
    VERIFY_ANSWER(picture.ended && picture.status == 3 && picture.complainedOnce(), picture);
}

void TestHardTimes::aFolderWithoutRightsIsSaid()
{
    // Nobody may write here, not even root.
    const Answer picture = m_program.ask({"picture", lesson(), "-o", "/proc/p.svg"});
    VERIFY_ANSWER(picture.ended && picture.status == 3 && picture.complainedOnce(), picture);
    VERIFY_ANSWER(picture.err.contains("/proc/p.svg"), picture);
}

QTEST_GUILESS_MAIN(TestHardTimes)
#include "tst_hard_times.moc"
