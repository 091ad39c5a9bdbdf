// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "memory/axis_clock.h"
#include "memory/futex.h"
#include "memory/mapping.h"
#include "memory/spin_budget.h"

#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace synchroscope;

class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void aSegmentHasNoNameAndAFixedSize();
    void aSegmentIsInheritedOnlyOnPurpose();
    void aSealedSegmentCannotBeMappedForWriting();
    void aMappingKnowsTheSizeOfItsSegment();
    void aBadDescriptorIsAnError();
    void aChangedWordDoesNotSleep();
    void aSleepEndsWithItsTime();
    void aWakeUpReachesTheSleeper();
    void theAxisFollowsItsRate();
    void theAxisIsReadConsistently();
    void nobodySpinsWhereThereIsOneProcessor();
    void aSpinLastsAsLongAsAWakeUp();
};

void TestMemory::aSegmentHasNoNameAndAFixedSize()
{
    auto segment = createSegment("test", 10'000);
    QVERIFY(segment);
    const int fd = segment.value().get();
    QVERIFY(::ftruncate(fd, 5'000) != 0);
    QVERIFY(::ftruncate(fd, 20'000) != 0);
    QVERIFY(fd >= 16); // out of the way of the descriptors that a child expects
}

void TestMemory::aSegmentIsInheritedOnlyOnPurpose()
{
    auto segment = createSegment("test", 4096);
    QVERIFY(segment);
    QVERIFY(::fcntl(segment.value().get(), F_GETFD) & FD_CLOEXEC);
}

void TestMemory::aSealedSegmentCannotBeMappedForWriting()
{
    auto segment = createSegment("test", 4096);
    QVERIFY(segment);
    const int fd = segment.value().get();
    auto before = Mapping::map(fd, Mapping::Access::readWrite);
    QVERIFY(before);
    QVERIFY(sealAgainstNewWriters(fd));
    QVERIFY(!Mapping::map(fd, Mapping::Access::readWrite));
    auto reader = Mapping::map(fd, Mapping::Access::readOnly);
    QVERIFY(reader);
    before.value().data()[7] = std::byte{42}; // who could write goes on writing
    QCOMPARE(reader.value().data()[7], std::byte{42});
    QVERIFY(::mprotect(reader.value().data(), 4096, PROT_READ | PROT_WRITE) != 0);
    QVERIFY(!sealAgainstNewWriters(fd)); // not even the seals can be changed any more
}

void TestMemory::aMappingKnowsTheSizeOfItsSegment()
{
    auto segment = createSegment("test", 12'345);
    QVERIFY(segment);
    auto mapping = Mapping::map(segment.value().get(), Mapping::Access::readOnly);
    QVERIFY(mapping);
    QCOMPARE(mapping.value().bytes(), 12'345U);
    for (std::size_t i = 0; i < 12'345; ++i)
        QCOMPARE(mapping.value().data()[i], std::byte{0});
}

void TestMemory::aBadDescriptorIsAnError()
{
    const auto mapping = Mapping::map(-1, Mapping::Access::readOnly);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, EBADF);
    QCOMPARE(mapping.error().what, std::string("fstat of a shared segment: Bad file descriptor"));
}

void TestMemory::aChangedWordDoesNotSleep()
{
    FutexWord word = 5;
    QCOMPARE(futexWait(word, 4), FutexWait::changed);
    QCOMPARE(futexWait(word, 4, 0), FutexWait::changed);
    QCOMPARE(futexWake(word, everybody), 0);
}

void TestMemory::aSleepEndsWithItsTime()
{
    FutexWord word = 5;
    const std::uint64_t start = monotonicNow();
    QCOMPARE(futexWait(word, 5, 2'000'000), FutexWait::timedOut);
    QVERIFY(monotonicNow() - start >= 2'000'000);
    QCOMPARE(futexWait(word, 5, 0), FutexWait::timedOut);
    QCOMPARE(futexWait(word, 5, -1), FutexWait::timedOut);
}

void TestMemory::aWakeUpReachesTheSleeper()
{
    FutexWord word = 0;
    std::thread sleeper([&] {
        while (word.load() == 0)
            futexWait(word, 0);
    });
    word = 1;
    futexWake(word);
    sleeper.join();
    QCOMPARE(word.load(), 1U);
}

void TestMemory::theAxisFollowsItsRate()
{
    AxisMap map{};
    write(map, {1'000, 500, 2.0});
    const AxisPoint point = read(map);
    QCOMPARE(point.axisAt(999), 500); // before it began
    QCOMPARE(point.axisAt(1'000), 500);
    QCOMPARE(point.axisAt(1'500), 1'500);

    const AxisClock clock(map);
    write(map, {monotonicNow(), 700, 0});
    QCOMPARE(clock.now(), 700);
    QVERIFY(!clock.realUntil(701)); // paused: nobody knows
    QCOMPARE(*clock.realUntil(700), 0);
    QCOMPARE(*clock.realUntil(-5), 0);
    write(map, {monotonicNow(), 0, 10.0});
    const auto real = clock.realUntil(3'600'000'000'000);
    QVERIFY(real && *real > 0 && *real <= 360'000'000'000);
}

void TestMemory::theAxisIsReadConsistently()
{
    AxisMap map{};
    write(map, {0, 0, 0});
    std::atomic<bool> enough = false;
    std::thread writer([&] {
        for (std::uint64_t i = 1; i <= 100'000; ++i)
            write(map, {i, static_cast<std::int64_t>(3 * i), static_cast<double>(7 * i)});
        enough = true;
    });
    bool consistent = true;
    while (!enough) {
        const AxisPoint point = read(map);
        consistent = consistent && point.axisBase == static_cast<std::int64_t>(3 * point.realBase)
            && point.rate == static_cast<double>(7 * point.realBase);
    }
    writer.join();
    QVERIFY(consistent);
}

/// In a child, for it is measured once in a process.
void TestMemory::nobodySpinsWhereThereIsOneProcessor()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(::sched_getcpu(), &one);
        const bool alone = ::sched_setaffinity(0, sizeof one, &one) == 0;
        ::_exit(alone && spinBudget() == 1 ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

void TestMemory::aSpinLastsAsLongAsAWakeUp()
{
    const std::uint32_t budget = spinBudget();
    QVERIFY2(budget >= 1 && budget <= 10'000, qPrintable(QString::number(budget))); // bounded, whatever was measured
    QCOMPARE(spinBudget(), budget);
    qInfo("a wake-up takes as long as %u looks", budget);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
