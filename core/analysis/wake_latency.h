// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"

#include <cstdint>
#include <optional>

namespace synchroscope {

/// From a wake-up to where the woken process goes on. When it became ready to run, between the two, Linux tells only a
/// privileged observer.
struct WakeLatency
{
    std::int64_t issuedAt = 0; // axis ns
    std::int64_t onAt = 0;     // on a processor; without the kernel's word: when it wrote that it goes on
    std::int64_t toProcessor = -1; // real ns from the wake-up until it was on a processor; −1: not known
    std::int64_t toGoingOn = 0;    // real ns from the wake-up until it wrote that it goes on
};

/// Of a blocked span that a wake-up ended; nothing for any other, and where nothing slept.
std::optional<WakeLatency> wakeLatency(const Recording &recording, const History &history, int process,
                                       const Span &span);

} // namespace synchroscope
