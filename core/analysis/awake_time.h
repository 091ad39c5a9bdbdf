// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

// Between its stamp and its sleep a process is on a processor for a few µs. A wake-up may come just then: after it has
// joined the futex's queue, so that the kernel reports a wake-up like any other, and before it has left the processor.
// What lies between these limits may be that, on a virtual machine that was itself kept waiting.
inline constexpr std::int64_t onTheWay = 50'000, neverThatLong = 1'000'000; // ns

/// How long a process was on a processor from the beginning of a closed wait until it was woken, or until the end of the
/// wait. By the kernel's records, which must be complete.
std::int64_t awakeBeforeWakeUp(const std::vector<Switch> &switches, const Span &span, const std::vector<WakeUp> &wakeUps);

} // namespace synchroscope
