// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <cstdint>

namespace synchroscope {

/// CLOCK_MONOTONIC for one thread that asks for it very often.
///
/// Exact: the system's clock, each time. Quick, where the processor has a counter: between two looks at the system's clock,
/// a fifth of a millisecond apart, the counter goes on from the last one; off by less than a tenth of a microsecond, never
/// going back. For runs at full speed, where a look at the clock costs as much as all the rest of an event.
class TraceClock
{
public:
    enum class Kind : std::uint8_t { exact, quick };

    explicit TraceClock(Kind kind = Kind::exact)
    {
#if defined(__x86_64__)
        m_quick = kind == Kind::quick && m_anchor.set();
        m_first = m_anchor;
#else
        (void)kind;
#endif
    }

    std::uint64_t now()
    {
#if defined(__x86_64__)
        if (m_quick) {
            const std::uint64_t passed = __builtin_ia32_rdtsc() - m_anchor.count;
            if (passed < m_reach) {
                // Less than 2^22 counts of less than 2^35 each: nothing overflows.
                m_last = std::max(m_last, m_anchor.time + ((passed * m_nsPerCount) >> fraction)); // the last stretch may have gone a little too far
                return m_last;
            }
            return lookAgain();
        }
#endif
        return monotonicNow();
    }

private:
#if defined(__x86_64__)
    static constexpr std::uint64_t stretch = 200'000; // ns between two looks
    static constexpr int fraction = 32;

    /// A count and the time at which it was read.
    struct Anchor
    {
        std::uint64_t count = 0, time = 0;

        /// False when it could not be had undisturbed.
        bool set()
        {
            constexpr std::uint64_t undisturbed = 20'000; // counts; some µs
            for (int attempt = 0; attempt < 5; ++attempt) {
                const std::uint64_t before = __builtin_ia32_rdtsc();
                const std::uint64_t now = monotonicNow();
                const std::uint64_t after = __builtin_ia32_rdtsc();
                if (after >= before && after - before < undisturbed) {
                    count = before + (after - before) / 2;
                    time = now;
                    return true;
                }
            }
            return false;
        }
    };

    std::uint64_t lookAgain()
    {
        Anchor anchor;
        m_reach = 0; // unless all goes well
        if (anchor.set() && anchor.count > m_first.count && anchor.time > m_first.time) {
            m_anchor = anchor;
            const auto counts = static_cast<double>(anchor.count - m_first.count);
            const auto ns = static_cast<double>(anchor.time - m_first.time);
            // The longer ago the first look was, the better is known how fast it counts.
            if (ns >= stretch && counts > ns / 8 && counts < ns * 16) {
                m_nsPerCount = static_cast<std::uint64_t>(ns / counts * (1ULL << fraction));
                m_reach = static_cast<std::uint64_t>(stretch * counts / ns);
            }
        }
        m_last = std::max(m_last, monotonicNow());
        return m_last;
    }

    bool m_quick = false;
    Anchor m_anchor, m_first;
    std::uint64_t m_reach = 0;      // counts since the anchor for which it holds
    std::uint64_t m_nsPerCount = 0; // as a fraction of 2^32
    std::uint64_t m_last = 0;
#endif
};

} // namespace synchroscope
