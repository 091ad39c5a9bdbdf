// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "memory/futex.h"
#include "memory/stamp_keeper.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cmath>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace synchroscope;

namespace {

constexpr double nsPerCount = 0.4; // of a made-up processor
constexpr std::uint64_t countsIn(double ns) { return static_cast<std::uint64_t>(ns / nsPerCount); }

StampAnchor anchorAt(std::uint64_t counter, std::uint64_t ns)
{
    const double rate = std::ldexp(nsPerCount, StampAnchor::fractionBits);
    return {counter, ns, 0, static_cast<std::uint64_t>(std::llround(rate))};
}

constexpr std::uint32_t turns = 50'000;

/// One word, and the stamp under which each side has handed it on.
struct Table
{
    StampMap stamps;
    alignas(64) FutexWord turn;
    alignas(64) std::array<std::uint64_t, turns> handed; // stamped before the word changed
    std::array<std::uint64_t, turns> seen;               // stamped after it was seen changed
};

/// Plays the even or the odd turns.
void play(Table &table, std::uint32_t side)
{
    StampClock clock(table.stamps);
    for (std::uint32_t turn = side; turn < turns; turn += 2) {
        std::uint32_t stands = table.turn.load(std::memory_order_acquire);
        for (int looks = 1; stands != turn; ++looks, stands = table.turn.load(std::memory_order_acquire))
            if (looks % 1'000 == 0)
                futexWait(table.turn, stands); // perhaps there is one processor for both
        loadBeforeCounter();
        table.seen[turn] = clock.now();
        table.handed[turn] = clock.now();
        table.turn.store(turn + 1, std::memory_order_release);
        futexWake(table.turn, everybody);
    }
}

/// The first turn whose stamp stands before its cause, or −1.
int firstBeforeItsCause(const Table &table)
{
    for (std::size_t turn = 0; turn < turns; ++turn) {
        const bool backwards = table.handed[turn] < table.seen[turn];
        if (backwards || (turn > 0 && table.seen[turn] < table.handed[turn - 1]))
            return static_cast<int>(turn);
    }
    return -1;
}

Table *sharedTable()
{
    void *memory = ::mmap(nullptr, sizeof(Table), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : new (memory) Table{};
}

} // namespace

class TestStampClock : public QObject
{
    Q_OBJECT

private slots:
    void anchorsFollowWithoutAStep();
    void anAnchorIsGoodForLongAndForJustBefore();
    void theDifferenceGoesToZero();
    void theSlewIsBounded();
    void whatHasJumpedIsNoLongerUsed();
    void withoutTheCounterItIsTheSystemsClock();
    void aKeptClockIsThatOfTheSystem();
    void aHalfWrittenAnchorHoldsNobodyUp();
    void noEffectBeforeItsCause();
};

void TestStampClock::anchorsFollowWithoutAStep()
{
    StampAnchor anchor = anchorAt(1'000, 5'000'000);
    std::uint64_t counter = anchor.counter;
    for (int i = 1; i < 2'000; ++i) {
        counter += 12'345 + static_cast<std::uint64_t>(i * 7 % 101);
        // The system's clock is now ahead, now behind.
        const ClockReading now{counter, anchor.nsAt(counter) + static_cast<std::uint64_t>(i % 3 * 400) - 400};
        const StampAnchor next = followingAnchor(anchor, now, nsPerCount);
        QCOMPARE(next.nsAt(counter), anchor.nsAt(counter));
        // Soon after, and just before, it still does not matter which is used; the fraction is kept.
        for (const std::int64_t near : {-200, -3, -1, 0, 1, 2, 3, 5, 200}) {
            const std::uint64_t at = counter + static_cast<std::uint64_t>(near);
            QVERIFY(next.nsAt(at) - anchor.nsAt(at) + 1 <= 2); // the last digit may be rounded otherwise
        }
        QCOMPARE(static_cast<std::uint32_t>(next.since(counter)), static_cast<std::uint32_t>(anchor.since(counter)));
        anchor = next;
    }
}

void TestStampClock::anAnchorIsGoodForLongAndForJustBefore()
{
    const StampAnchor anchor = anchorAt(std::uint64_t{1} << 62, 1'000'000'000);
    const double hour = 3600e9;
    const std::uint64_t later = anchor.nsAt(anchor.counter + countsIn(hour)) - anchor.ns;
    QVERIFY(std::abs(static_cast<double>(later) - hour) < 2'000); // by the rounding of the rate
    QCOMPARE(anchor.nsAt(anchor.counter - 10), anchor.ns - 4);

    // The quick way, as far as it goes, and beyond: a parent that is suspended for a minute.
    const StampAnchor uneven{0, 1'000, UINT32_MAX, UINT32_MAX};
    for (const std::uint64_t passed : {0U, 1U, 12'345U, UINT32_MAX}) {
        QVERIFY(StampAnchor::isShort(passed));
        QCOMPARE(uneven.nsAfter(passed), uneven.nsAt(passed));
    }
    for (const double ns : {1e3, 60e9}) {
        StampMap map{};
        const StampAnchor old = anchorAt(processorCounter() - countsIn(ns), 1'000'000);
        write(map, old);
        StampClock clock(map);
        const std::uint64_t from = old.nsAt(processorCounter()), stamp = clock.now();
        QVERIFY(from <= stamp && stamp <= old.nsAt(processorCounter()));
    }
    StampMap ahead{};
    write(ahead, anchorAt(processorCounter() + countsIn(1e9), 5'000'000'000));
    const std::uint64_t before = StampClock(ahead).now();
    QVERIFY(before > 3'500'000'000 && before < 5'000'000'000);
}

void TestStampClock::theDifferenceGoesToZero()
{
    for (const std::int64_t apart : {-20'000, -300, 300, 20'000}) {
        StampAnchor anchor = anchorAt(0, static_cast<std::uint64_t>(1'000'000'000 + apart));
        const auto difference = [&](std::uint64_t ms) {
            return static_cast<double>(anchor.nsAt(countsIn(static_cast<double>(ms) * 1e6)))
                - static_cast<double>(1'000'000'000 + ms * 1'000'000);
        };
        double last = std::abs(static_cast<double>(apart));
        for (std::uint64_t ms = 10; ms <= 4'000; ms += 10) {
            const ClockReading now{countsIn(static_cast<double>(ms) * 1e6), 1'000'000'000 + ms * 1'000'000};
            QVERIFY(std::abs(difference(ms)) <= last + 1); // never away from it
            last = std::abs(difference(ms));
            anchor = followingAnchor(anchor, now, nsPerCount);
        }
        QVERIFY2(last <= 2, qPrintable(QString::number(last)));
    }
}

void TestStampClock::theSlewIsBounded()
{
    const StampAnchor before = anchorAt(0, 1'000'000'000);
    for (const std::int64_t apart : {-900'000, 900'000}) {
        const std::uint64_t counter = countsIn(1e7);
        const ClockReading now{counter, before.nsAt(counter) + static_cast<std::uint64_t>(apart)};
        const StampAnchor next = followingAnchor(before, now, nsPerCount);
        const double faster = static_cast<double>(next.rate) / static_cast<double>(before.rate) - 1;
        QVERIFY(std::abs(faster) < 0.001);
        QCOMPARE(faster > 0, apart > 0);
    }
}

/// A machine that has slept: its counter went on, the system's clock did not.
void TestStampClock::whatHasJumpedIsNoLongerUsed()
{
    const StampAnchor before = anchorAt(1'000'000, 1'000'000'000);
    QCOMPARE(followingAnchor(before, {1'000'000 + countsIn(8e6), 1'003'000'000}, nsPerCount).rate, std::uint64_t{0});
    QCOMPARE(followingAnchor(before, {1'000'000 + countsIn(1e6), 1'008'000'000}, nsPerCount).rate, std::uint64_t{0});
    QCOMPARE(followingAnchor(before, {5, 1'001'000'000}, nsPerCount).rate, std::uint64_t{0}); // begun anew
    QVERIFY(followingAnchor(before, {1'000'000 + countsIn(1e6), 1'001'000'000}, nsPerCount).rate != 0);

    StampMap map{};
    const StampAnchor ahead = anchorAt(processorCounter(), monotonicNow() + 50'000'000);
    write(map, ahead);
    StampClock clock(map);
    const std::uint64_t inTheFuture = clock.now();
    QVERIFY(inTheFuture >= ahead.ns);
    write(map, {});
    QVERIFY(clock.now() >= inTheFuture); // it waits until the system's clock has come there
    QTRY_VERIFY(clock.now() > inTheFuture);
    const std::uint64_t from = monotonicNow(), stamp = clock.now();
    QVERIFY(from <= stamp && stamp <= monotonicNow());
}

void TestStampClock::withoutTheCounterItIsTheSystemsClock()
{
    StampMap map{};
    StampKeeper keeper(map, false);
    StampClock clock(map);
    for (int i = 0; i < 1'000; ++i) {
        const std::uint64_t from = monotonicNow(), stamp = clock.now(), own = keeper.now();
        QVERIFY(from <= stamp && stamp <= own && own <= monotonicNow());
        keeper.anchorAgain();
    }
    QCOMPARE(map.version.load(), 0U);
}

void TestStampClock::aKeptClockIsThatOfTheSystem()
{
    StampMap map{};
    StampKeeper keeper(map);
    StampClock clock(map);
    std::uint64_t last = 0;
    const std::uint64_t end = monotonicNow() + 100'000'000;
    int between = 0, all = 0;
    while (monotonicNow() < end) {
        keeper.keep();
        const std::uint64_t from = monotonicNow();
        const std::uint64_t stamp = clock.now();
        const std::uint64_t to = monotonicNow();
        QVERIFY(stamp >= last);
        last = stamp;
        between += stamp + 1'000 >= from && stamp <= to + 1'000;
        ++all;
    }
    QVERIFY2(between > all * 9 / 10, qPrintable(QString("%1 of %2 within a microsecond").arg(between).arg(all)));
}

/// A parent that is suspended in the middle of writing.
void TestStampClock::aHalfWrittenAnchorHoldsNobodyUp()
{
    StampMap map{};
    write(map, anchorAt(1, 1'000));
    const StampVersion stands = read(map);
    StampMap::Place &next = map.places[(stands.version + 1) % map.places.size()];
    next.counter = next.ns = 77;
    QCOMPARE(read(map).version, stands.version);
    QCOMPARE(read(map).anchor.ns, std::uint64_t{1'000});
    QVERIFY(StampClock(map).now() > 0);
}

/// Threads and processes hand a word to and fro while the anchor is written anew all the time.
void TestStampClock::noEffectBeforeItsCause()
{
    for (const bool processes : {false, true}) {
        Table *table = sharedTable();
        QVERIFY(table);
        StampKeeper keeper(table->stamps);
        std::array<std::thread, 2> threads;
        std::array<pid_t, 2> children{};
        for (std::uint32_t side = 0; side < 2; ++side) {
            if (!processes) {
                threads[side] = std::thread([table, side] { play(*table, side); });
            } else if ((children[side] = ::fork()) == 0) {
                play(*table, side);
                ::_exit(0);
            }
        }
        for (std::uint32_t turn = 0; (turn = table->turn) < turns; futexWait(table->turn, turn, 100'000))
            keeper.anchorAgain();
        for (std::size_t side = 0; side < 2; ++side) {
            if (processes)
                QCOMPARE(::waitpid(children[side], nullptr, 0), children[side]);
            else
                threads[side].join();
        }
        const int wrong = firstBeforeItsCause(*table);
        QVERIFY2(wrong < 0, qPrintable(QString("%1, turn %2").arg(processes ? "processes" : "threads").arg(wrong)));
        ::munmap(table, sizeof(Table));
    }
}

QTEST_APPLESS_MAIN(TestStampClock)
#include "tst_stamp_clock.moc"
