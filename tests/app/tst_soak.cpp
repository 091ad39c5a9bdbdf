// SPDX-License-Identifier: GPL-3.0-or-later
// The soaks, in short; and that they find out what they are there to find out.
#include "soak/crew.h"
#include "soak/ledger.h"
#include "soak/soak.h"

#include <QProcess>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <utility>

using namespace synchroscope;
using namespace synchroscope::soak;

namespace {

bool hasChildren() { return ::waitpid(-1, nullptr, WNOHANG) >= 0 || errno != ECHILD; }

std::ptrdiff_t descriptors()
{
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return std::distance(begin(all), end(all));
}

/// All processes below one, by the kernel's word.
std::vector<pid_t> descendants(pid_t of)
{
    std::vector<pid_t> all;
    std::error_code gone;
    for (const auto &task : std::filesystem::directory_iterator("/proc/" + std::to_string(of) + "/task", gone)) {
        std::ifstream children(task.path() / "children");
        for (pid_t pid = 0; children >> pid;) {
            all.push_back(pid);
            const auto below = descendants(pid);
            all.insert(all.end(), below.begin(), below.end());
        }
    }
    return all;
}

/// A round in which nobody dies: an asynchronous sender and a receiver, in good order.
void playInGoodOrder(Arena &arena)
{
    Crew crew;
    for (const int p : {0, 1})
        QVERIFY(bool(crew.fork([&arena, p] { return arena.play(p); })));
    const auto goOn = [&] {
        crew.await(1, [](int, int status) { QCOMPARE(status, 0); });
        arena.drain();
    };
    while (arena.book(1).receipts < 100)
        goOn();
    arena.askToEnd();
    while (crew.alive() > 0)
        goOn();
    arena.drain(true);
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void everyPromiseIsKept_data();
    void everyPromiseIsKept();
    void theLedgerFindsWhatIsWrong_data();
    void theLedgerFindsWhatIsWrong();
    void theProgramKeepsItsPromises_data();
    void theProgramKeepsItsPromises();
    void anInterruptedSoakLeavesNothing_data();
    void anInterruptedSoakLeavesNothing();
};

void TestSoak::everyPromiseIsKept_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("times");
    QTest::newRow("kills") << 0 << 150;
    QTest::newRow("stops") << 1 << 60;
    QTest::newRow("scribble") << 2 << 12;
}

void TestSoak::everyPromiseIsKept()
{
    QFETCH(int, which);
    QFETCH(int, times);
    const auto before = descriptors();
    const Soak &soak = soaks()[static_cast<std::size_t>(which)];
    const Report report = soak.run({.times = static_cast<std::uint64_t>(times), .seconds = 30, .seed = 1});
    for (const std::string &breach : report.breaches())
        qWarning("%s", breach.c_str());
    QCOMPARE(report.breachCount(), 0U);
    QCOMPARE(report.failure, std::string());
    QVERIFY(!report.interrupted);
    for (const Report::Figure &figure : report.figures)
        qInfo("%s %.0f", figure.name.c_str(), figure.value);
    QVERIFY(report.figures.front().value > 0);
    QVERIFY(!hasChildren());
    QCOMPARE(descriptors(), before);
}

void TestSoak::theLedgerFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"", "doubled", "reordered", "lost", "torn", "came from nowhere", "told that it is not"})
        QTest::newRow(*what ? what : "nothing") << what;
}

void TestSoak::theLedgerFindsWhatIsWrong()
{
    QFETCH(QString, what);
    Arena arena({.mode = Mode::fromNumber(3), .whenFull = WhenFull::wait, .capacity = 4, .timeout = {}});
    playInGoodOrder(arena);
    Book &sender = arena.book(0), &receiver = arena.book(1);
    if (what == "doubled")
        receiver.got[50] = receiver.got[49];
    else if (what == "reordered")
        std::swap(receiver.got[50], receiver.got[51]);
    else if (what == "lost")
        receiver.receipts = receiver.receipts - 1;
    else if (what == "torn")
        receiver.torn[0] = 'x';
    else if (what == "came from nowhere")
        receiver.got[50].number += 1'000'000;
    else if (what == "told that it is not")
        sender.sent[50].outcome = SendOutcome::refused;
    Fates fates;
    std::string all;
    for (const std::string &one : objections(arena, {false, false}, fates))
        all += one + '\n';
    if (what.isEmpty())
        QCOMPARE(all, std::string());
    else
        QVERIFY2(QString::fromStdString(all).contains(what), all.c_str());
}

void TestSoak::theProgramKeepsItsPromises_data()
{
    QTest::addColumn<QStringList>("soak");
    QTest::addColumn<QByteArray>("figure");
    QTest::newRow("a run is played to its end in the window that is left open")
        << QStringList{"window", "--seconds", "1"} << QByteArray("\"runs\": 1.0");
    QTest::newRow("a program that is killed leaves its recording")
        << QStringList{"recordings", "--kills", "4"} << QByteArray("\"files_opened\": 4.0");
}

void TestSoak::theProgramKeepsItsPromises()
{
    QFETCH(QStringList, soak);
    QFETCH(QByteArray, figure);
    QProcess program;
    program.start(SYNCHROSCOPE_PROGRAM, QStringList{"soak", "--json"} + soak);
    QVERIFY(program.waitForFinished(60'000));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said.constData());
    QVERIFY2(said.contains(figure), said.constData());
}

void TestSoak::anInterruptedSoakLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"kills", "stops", "scribble", "window", "recordings"})
        QTest::newRow(name) << name;
}

void TestSoak::anInterruptedSoakLeavesNothing()
{
    QFETCH(QString, name);
    QProcess program;
    program.start(SYNCHROSCOPE_PROGRAM, {"soak", name});
    QVERIFY(program.waitForStarted());
    const auto pid = static_cast<pid_t>(program.processId());
    std::vector<pid_t> below;
    QTRY_VERIFY_WITH_TIMEOUT((below = descendants(pid)).size() >= 2, 20'000);
    ::kill(pid, SIGINT);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // as if it had not held the signal
    QVERIFY(program.readAllStandardOutput().contains("interrupted"));
    for (const pid_t one : below)
        QTRY_VERIFY(::kill(one, 0) != 0 && errno == ESRCH);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
