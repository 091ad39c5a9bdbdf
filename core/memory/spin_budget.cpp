// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/spin_budget.h"

#include "base/clock.h"
#include "memory/futex.h"

#include <algorithm>
#include <array>
#include <sched.h>
#include <thread>

namespace synchroscope {

namespace {

constexpr std::uint32_t least = 200, most = 10'000;
constexpr std::uint64_t untilItSleepsDeeply = 200'000; // ns; a processor that has just become idle wakes sooner

double pauseNs()
{
    constexpr int pauses = 2000;
    const std::uint64_t start = monotonicNow();
    for (int i = 0; i < pauses; ++i)
        __builtin_ia32_pause();
    return std::max(1.0, static_cast<double>(monotonicNow() - start) / pauses);
}

/// The first processor that this thread may use and is not running on; −1: there is none.
int anotherProcessor()
{
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return -1;
    const int own = ::sched_getcpu();
    for (int i = 0; i < CPU_SETSIZE; ++i)
        if (i != own && CPU_ISSET(i, &allowed))
            return i;
    return -1;
}

/// From the call that wakes until the woken runs: the median of some rounds, ns.
double wakeNs(int processor)
{
    std::array<double, 9> rounds{};
    FutexWord round{0}; // odd: the sleeper is to answer; even: it has
    std::thread sleeper([&] {
        cpu_set_t there;
        CPU_ZERO(&there);
        CPU_SET(processor, &there);
        ::sched_setaffinity(0, sizeof there, &there); // if that fails the figure is that of this processor
        for (std::uint32_t answered = 0; answered < 2 * rounds.size(); answered += 2) {
            while (round.load(std::memory_order_acquire) == answered)
                futexWait(round, answered);
            round.store(answered + 2, std::memory_order_release);
        }
    });
    std::uint32_t asked = 0;
    for (double &ns : rounds) {
        for (const std::uint64_t start = monotonicNow(); monotonicNow() - start < untilItSleepsDeeply;)
            __builtin_ia32_pause();
        const std::uint64_t start = monotonicNow();
        round.store(asked + 1, std::memory_order_release);
        futexWake(round);
        while (round.load(std::memory_order_acquire) == asked + 1)
            __builtin_ia32_pause();
        ns = static_cast<double>(monotonicNow() - start);
        asked += 2;
    }
    sleeper.join();
    std::nth_element(rounds.begin(), rounds.begin() + rounds.size() / 2, rounds.end());
    return rounds[rounds.size() / 2];
}

} // namespace

std::uint32_t spinBudget()
{
    static const std::uint32_t budget = [] {
        const int processor = anotherProcessor();
        if (processor < 0)
            return std::uint32_t{1}; // everybody shares one: nobody spins
        return std::clamp(static_cast<std::uint32_t>(wakeNs(processor) / pauseNs()), least, most);
    }();
    return budget;
}

} // namespace synchroscope
