// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace synchroscope {

/// The processor's own clock: counts, at a rate that nobody tells. Read in a third of the time of CLOCK_MONOTONIC.
inline std::uint64_t processorCounter()
{
#if defined(__x86_64__)
    return __builtin_ia32_rdtsc();
#else
    return 0;
#endif
}

/// The counter may be read before an earlier load has been made, so that what is loaded can be younger than the stamp
/// of the event that tells of it. After this it is not. Where the counter is not used, CLOCK_MONOTONIC sees to it itself.
inline void loadBeforeCounter()
{
#if defined(__x86_64__)
    asm volatile("lfence" ::: "memory");
#endif
}

/// Is it one clock for the whole machine: the same on all processors, and never slower or faster? The kernel watches
/// over that as long as it uses the counter itself.
bool processorCounterIsCommon();

} // namespace synchroscope
