// SPDX-License-Identifier: GPL-3.0-or-later
// What code under exploration finds in place of memory, futexes, clocks and processors. It is compiled with
// -fsanitize=thread, which puts a call before each access to memory and in place of each atomic operation, and linked
// with these functions instead of ThreadSanitizer's: so no step of the protocol can be forgotten.
#include "memory/axis_clock.h"
#include "memory/futex.h"
#include "memory/remote_barrier.h"
#include "support/explorer.h"

#include <cstring>
#include <ctime>

namespace synchroscope {

namespace {

constexpr int seqCst = 5; // of the order that ThreadSanitizer's interface is told

Explorer *explorerOf(const volatile void *address)
{
    Explorer *explorer = Explorer::running();
    return explorer && explorer->isShared(address) ? explorer : nullptr;
}

void plainRead(void *address, std::size_t bytes)
{
    if (Explorer *explorer = explorerOf(address)) {
        std::uint64_t own = 0;
        if (explorer->ownStore(address, own))
            explorer->finishStores();
        explorer->step(address);
        const std::uint64_t value = fingerprintOf(address, bytes);
        explorer->observe(value);
        explorer->note("reads", address, bytes <= 4 ? *static_cast<unsigned char *>(address) : value);
        explorer->accessed();
    }
}

/// What is written is not known yet.
void plainWrite(void *address)
{
    if (Explorer *explorer = explorerOf(address)) {
        explorer->finishStores();
        explorer->step(address);
        explorer->observe(1);
        explorer->note("writes", address, 0);
        explorer->accessed();
    }
}

template<typename T>
T load(const volatile T *address)
{
    Explorer *explorer = explorerOf(address);
    if (!explorer)
        return __atomic_load_n(address, __ATOMIC_SEQ_CST);
    if (explorer->isSpinning(address, *address))
        return *address;
    explorer->step(address);
    std::uint64_t own = 0;
    const T value = explorer->ownStore(address, own) ? static_cast<T>(own) : *address;
    explorer->observe(value);
    explorer->note("loads", address, value);
    explorer->accessed();
    return value;
}

template<typename T>
void store(volatile T *address, T value, int order)
{
    Explorer *explorer = explorerOf(address);
    if (!explorer) {
        __atomic_store_n(address, value, __ATOMIC_SEQ_CST);
        return;
    }
    if (order == seqCst)
        explorer->finishStores();
    explorer->step(address);
    explorer->observe(2);
    explorer->note("stores", address, value);
    if (explorer->postpone(address, sizeof(T), value))
        return;
    if (order == seqCst || !explorer->storeLater(address, sizeof(T), value))
        *address = value;
    explorer->accessed();
}

/// `change`: to what, and whether at all.
template<typename T, typename Change>
T change(volatile T *address, Change change)
{
    Explorer *explorer = explorerOf(address);
    if (!explorer)
        std::abort(); // outside there is one thread, and nothing of this kind
    explorer->finishStores();
    explorer->step(address);
    const T before = *address;
    explorer->observe(before);
    change();
    explorer->note("changes", address, *address);
    explorer->accessed();
    return before;
}

template<typename T>
T exchange(volatile T *address, T value)
{
    if (!explorerOf(address))
        return __atomic_exchange_n(address, value, __ATOMIC_SEQ_CST);
    return change(address, [&] { *address = value; });
}

template<typename T>
T fetchAdd(volatile T *address, T value)
{
    if (!explorerOf(address))
        return __atomic_fetch_add(address, value, __ATOMIC_SEQ_CST);
    return change(address, [&] { *address = static_cast<T>(*address + value); });
}

/// Never fails without a reason.
template<typename T>
int compareExchange(volatile T *address, T *expected, T value)
{
    if (!explorerOf(address))
        return __atomic_compare_exchange_n(address, expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    const T before = change(address, [&] {
        if (*address == *expected)
            *address = value;
    });
    const bool same = before == *expected;
    *expected = before;
    return same;
}

const volatile std::uint32_t *bare(const FutexWord &word)
{
    return reinterpret_cast<const volatile std::uint32_t *>(&word);
}

} // namespace

FutexWait futexWait(const FutexWord &word, std::uint32_t expected, std::optional<std::int64_t> ns)
{
    Explorer *explorer = Explorer::running();
    // Who waits for a lock does so until it has it, however often it looks at the clock.
    const bool timed = ns && explorer->isTimed(&word);
    switch (explorer->wait(bare(word), expected, timed)) {
    case Explorer::Wait::woken: return FutexWait::woken;
    case Explorer::Wait::changed: return FutexWait::changed;
    case Explorer::Wait::timedOut: break;
    }
    return FutexWait::timedOut;
}

int futexWake(const FutexWord &word, int count) { return Explorer::running()->wake(bare(word), count); }

int futexSleepers(const FutexWord &) { return -1; }

bool registerForRemoteBarriers() { return true; }

void remoteBarrier() { Explorer::running()->remoteBarrier(); }

// The axis stands at 0 until a time limit is over.
AxisPoint read(const AxisMap &) { return {}; }

void write(AxisMap &, const AxisPoint &) {}

std::int64_t AxisClock::now() const
{
    Explorer::running()->newTime(); // a call begins
    return 0;
}

std::optional<std::int64_t> AxisClock::realUntil(std::int64_t deadline) const
{
    return Explorer::running()->timeIsOver() ? 0 : deadline;
}

} // namespace synchroscope

using namespace synchroscope;

extern "C" {

int exploredClock(clockid_t, timespec *time) noexcept
{
    *time = {};
    if (const Explorer *explorer = Explorer::running())
        time->tv_sec = static_cast<std::time_t>(explorer->now() / 1'000'000'000);
    return 0;
}

int exploredProcessor() noexcept { return 0; }

void __tsan_init() {}
void __tsan_func_entry(void *) {}
void __tsan_func_exit() {}
void __tsan_vptr_update(void **, void *) {}
void __tsan_atomic_signal_fence(int) {}

void __tsan_read1(void *address) { plainRead(address, 1); }
void __tsan_read2(void *address) { plainRead(address, 2); }
void __tsan_read4(void *address) { plainRead(address, 4); }
void __tsan_read8(void *address) { plainRead(address, 8); }
void __tsan_read16(void *address) { plainRead(address, 16); }
void __tsan_read_range(void *address, std::size_t bytes) { plainRead(address, bytes); }
void __tsan_write1(void *address) { plainWrite(address); }
void __tsan_write2(void *address) { plainWrite(address); }
void __tsan_write4(void *address) { plainWrite(address); }
void __tsan_write8(void *address) { plainWrite(address); }
void __tsan_write16(void *address) { plainWrite(address); }
void __tsan_write_range(void *address, std::size_t) { plainWrite(address); }

#define EXPLORED_ATOMIC(bits, T)                                                                                       \
    T __tsan_atomic##bits##_load(const volatile T *address, int) { return load(address); }                             \
    void __tsan_atomic##bits##_store(volatile T *address, T value, int order) { store(address, value, order); }        \
    T __tsan_atomic##bits##_exchange(volatile T *address, T value, int) { return exchange(address, value); }           \
    T __tsan_atomic##bits##_fetch_add(volatile T *address, T value, int) { return fetchAdd(address, value); }          \
    int __tsan_atomic##bits##_compare_exchange_strong(volatile T *address, T *expected, T value, int, int)             \
    {                                                                                                                  \
        return compareExchange(address, expected, value);                                                              \
    }                                                                                                                  \
    int __tsan_atomic##bits##_compare_exchange_weak(volatile T *address, T *expected, T value, int, int)               \
    {                                                                                                                  \
        return compareExchange(address, expected, value);                                                              \
    }
EXPLORED_ATOMIC(8, std::uint8_t)
EXPLORED_ATOMIC(16, std::uint16_t)
EXPLORED_ATOMIC(32, std::uint32_t)
EXPLORED_ATOMIC(64, std::uint64_t)
#undef EXPLORED_ATOMIC
}
