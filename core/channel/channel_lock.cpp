// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/channel_lock.h"

#include "base/clock.h"

namespace synchroscope {

namespace {

constexpr std::uint32_t contended = 1U << 31;
constexpr int spins = 200; // longer than a critical section, much shorter than a sleep

} // namespace

bool ChannelLock::tryLock()
{
    std::uint32_t expected = 0;
    return m_word->compare_exchange_strong(expected, m_self, std::memory_order_acquire, std::memory_order_relaxed);
}

void ChannelLock::lock()
{
    // A supervisor may hold a lock for longer than one attempt lasts; a process simply tries again.
    while (!lockWithin(1'000'000'000)) { }
}

bool ChannelLock::lockWithin(std::int64_t ns)
{
    for (int i = 0; i < spins; ++i) {
        // A look before each attempt: an attempt takes the cache line from its owner.
        if (m_word->load(std::memory_order_relaxed) == 0 && tryLock())
            return true;
        __builtin_ia32_pause();
    }
    const std::uint64_t end = monotonicNow() + static_cast<std::uint64_t>(ns);
    for (;;) {
        std::uint32_t seen = m_word->load(std::memory_order_relaxed);
        if (seen == 0) {
            // Others may sleep: whoever takes the lock on this path must wake one when it leaves.
            if (m_word->compare_exchange_strong(seen, m_self | contended, std::memory_order_acquire,
                                                std::memory_order_relaxed))
                return true;
            continue;
        }
        if (!(seen & contended)
            && !m_word->compare_exchange_strong(seen, seen | contended, std::memory_order_relaxed))
            continue;
        const std::uint64_t now = monotonicNow();
        if (now >= end)
            return false;
        futexWait(*m_word, seen | contended, static_cast<std::int64_t>(end - now));
    }
}

void ChannelLock::unlock()
{
    if (m_word->exchange(0, std::memory_order_release) & contended)
        futexWake(*m_word);
}

bool ChannelLock::takeOver(int owner)
{
    std::uint32_t seen = m_word->load(std::memory_order_relaxed);
    while ((seen & ~contended) == static_cast<std::uint32_t>(owner) + 1) {
        if (m_word->compare_exchange_weak(seen, m_self | contended, std::memory_order_acquire, std::memory_order_relaxed))
            return true;
    }
    return false;
}

bool ChannelLock::isHeld(const FutexWord &word) { return word.load(std::memory_order_acquire) != 0; }

bool ChannelLock::isHeldBy(const FutexWord &word, int process)
{
    return (word.load(std::memory_order_relaxed) & ~contended) == static_cast<std::uint32_t>(process) + 1;
}

} // namespace synchroscope
