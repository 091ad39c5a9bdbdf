// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sandbox.h"
#include "process/sandbox_probe.h"
#include "support/forked_child.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/futex.h>
#include <QFile>
#include <QTest>
#include <stdexcept>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace synchroscope;
using test::ForkedChild;

namespace {

using Deed = void (*)();

/// The waitpid status of a child that locks itself in, does `body` and exits with what it returns.
template<typename Body>
int inSandbox(Body body, SandboxLimits limits = {})
{
    ForkedChild child([&] { return enterSandbox(limits) ? body() : 99; });
    return child.wait();
}

// As raw system calls: what the C library or a sanitizer would do on the way is not what is tested.
void openAFile() { ::syscall(SYS_openat, AT_FDCWD, "/dev/null", O_RDONLY); }
void makeAFile() { ::syscall(SYS_openat, AT_FDCWD, "/tmp", O_TMPFILE | O_RDWR, 0600); }
void fork()
{
    if (::syscall(SYS_fork) == 0)
        ::_exit(0);
}
void execute()
{
    const char *const arguments[] = {"/bin/true", nullptr};
    ::syscall(SYS_execve, "/bin/true", arguments, nullptr);
}
void openASocket() { ::syscall(SYS_socket, AF_UNIX, SOCK_STREAM, 0); }
void connectASocket() { ::syscall(SYS_connect, STDIN_FILENO, nullptr, 0); }
void mapExecutableMemory()
{
    ::syscall(SYS_mmap, nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}
void makeMemoryExecutable()
{
    void *memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ::syscall(SYS_mprotect, memory, 4096, PROT_READ | PROT_EXEC);
}
void mapAFile() { ::syscall(SYS_mmap, nullptr, 4096, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0); }
void writeSomething() { ::syscall(SYS_write, STDOUT_FILENO, "", 0); }
void readSomething() { ::syscall(SYS_read, STDIN_FILENO, nullptr, 0); }
void signalItsParent() { ::syscall(SYS_kill, ::getppid(), 0); }
void killItself() { ::syscall(SYS_tgkill, ::getpid(), ::gettid(), SIGCONT); }
void lookIntoItsParent() { ::syscall(SYS_process_vm_readv, ::getpid(), nullptr, 0, nullptr, 0, 0); }
void startAThread() { ::syscall(SYS_clone3, nullptr, 0); }
void undoTheParentsDeathSignal() { ::syscall(SYS_prctl, PR_SET_PDEATHSIG, 0); }

bool sleepOnAWord()
{
    std::atomic<std::uint32_t> word{0};
    const timespec limit{0, 1'000'000};
    return ::syscall(SYS_futex, &word, FUTEX_WAIT, 0, &limit, nullptr, 0) == -1 && errno == ETIMEDOUT;
}

bool useMemory()
{
    std::string text;
    for (std::size_t bytes = 1; bytes <= std::size_t{16} * 1024 * 1024; bytes *= 2) {
        auto *block = static_cast<char *>(std::malloc(bytes));
        block = block ? static_cast<char *>(std::realloc(block, bytes + bytes / 2)) : nullptr;
        if (!block)
            return false;
        std::memset(block, 'x', bytes + bytes / 2);
        text = std::string(block, bytes);
        std::free(block);
    }
    return text.back() == 'x';
}

bool formatAndThrow()
{
    char text[64];
    std::snprintf(text, sizeof(text), "%-8s|%6.2f|%lld", "order", 3.14159, 42LL);
    try {
        throw std::runtime_error(text);
    } catch (const std::exception &error) {
        return std::string(error.what()) == "order   |  3.14|42";
    }
}

} // namespace

class SandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void whatALessonHasNoBusinessDoingIsDeadly_data();
    void whatALessonHasNoBusinessDoingIsDeadly();
    void sleepingAllocatingAndEndingAreAllowed();
    void aBrokenInvariantEndsAsAbort();
    void theKernelConfirmsTheLock();
#ifndef SYNCHROSCOPE_SANITIZED // a sanitizer's shadow memory alone is larger than any limit
    void anAllocationBeyondTheLimitFailsAndTheProcessGoesOn();
#endif
    void theProbeSaysWhatIsSo();
};

void SandboxTest::whatALessonHasNoBusinessDoingIsDeadly_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("open a file") << Deed(openAFile);
    QTest::newRow("make a file") << Deed(makeAFile);
    QTest::newRow("fork") << Deed(fork);
    QTest::newRow("start a thread") << Deed(startAThread);
    QTest::newRow("execute a program") << Deed(execute);
    QTest::newRow("open a socket") << Deed(openASocket);
    QTest::newRow("connect a socket") << Deed(connectASocket);
    QTest::newRow("map executable memory") << Deed(mapExecutableMemory);
    QTest::newRow("make memory executable") << Deed(makeMemoryExecutable);
    QTest::newRow("map a file") << Deed(mapAFile);
    QTest::newRow("write") << Deed(writeSomething);
    QTest::newRow("read") << Deed(readSomething);
    QTest::newRow("signal its parent") << Deed(signalItsParent);
    QTest::newRow("signal itself, other than to abort") << Deed(killItself);
    QTest::newRow("look into other processes") << Deed(lookIntoItsParent);
    QTest::newRow("outlive its parent") << Deed(undoTheParentsDeathSignal);
}

void SandboxTest::whatALessonHasNoBusinessDoingIsDeadly()
{
    QFETCH(Deed, deed);
    ForkedChild free([deed] {
        deed();
        return 0;
    });
    const int freeStatus = free.wait();
    QVERIFY2(WIFEXITED(freeStatus) && WEXITSTATUS(freeStatus) == 0, "it must be harmless outside");

    const int status = inSandbox([deed] {
        deed();
        return 0;
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSYS);
    QVERIFY(!WCOREDUMP(status));
}

void SandboxTest::sleepingAllocatingAndEndingAreAllowed()
{
    const int status = inSandbox([] { return sleepOnAWord() && useMemory() && formatAndThrow() ? 7 : 1; });
    QVERIFY2(WIFEXITED(status), qPrintable(QString("signal %1").arg(WTERMSIG(status))));
    QCOMPARE(WEXITSTATUS(status), 7);
}

void SandboxTest::aBrokenInvariantEndsAsAbort()
{
    const int status = inSandbox([]() -> int {
        std::fputs("nobody reads this\n", stderr);
        std::abort();
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
}

void SandboxTest::theKernelConfirmsTheLock()
{
    auto *shared = static_cast<std::atomic<std::uint32_t> *>(
        ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    QVERIFY(shared != MAP_FAILED);
    ForkedChild child([shared] {
        if (!enterSandbox({}))
            return 99;
        shared->store(1);
        for (;;)
            ::syscall(SYS_futex, shared, FUTEX_WAIT, 1, nullptr, nullptr, 0);
    });
    QTRY_COMPARE(shared->load(), 1U);

    QFile file(QString("/proc/%1/status").arg(child.pid()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray status = file.readAll();
    QVERIFY(status.contains("\nNoNewPrivs:\t1\n"));
    QVERIFY(status.contains("\nSeccomp:\t2\n"));
    rlimit limit{};
    QCOMPARE(::prlimit(child.pid(), RLIMIT_NPROC, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t{0});
    QCOMPARE(::prlimit(child.pid(), RLIMIT_FSIZE, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t{0});
    QCOMPARE(::prlimit(child.pid(), RLIMIT_NOFILE, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t{0});
    ::munmap(shared, 4096);
}

#ifndef SYNCHROSCOPE_SANITIZED
void SandboxTest::anAllocationBeyondTheLimitFailsAndTheProcessGoesOn()
{
    constexpr std::size_t mebibyte = 1024 * 1024;
    const int status = inSandbox(
        [] {
            const bool refused = std::malloc(64 * mebibyte) == nullptr;
            const bool granted = std::malloc(8 * mebibyte) != nullptr;
            return refused && granted ? 7 : 1;
        },
        SandboxLimits{48 * mebibyte});
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 7);
}
#endif

void SandboxTest::theProbeSaysWhatIsSo()
{
    std::string why;
    const bool available = sandboxAvailable(why);
    const int status = inSandbox([] { return 7; });
    QCOMPARE(available, WIFEXITED(status) && WEXITSTATUS(status) == 7);
    QCOMPARE(why.empty(), available);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
