// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/state.h"

#include <cstdint>

namespace synchroscope {

/// What the kernel says about a blocked span; see evidence_match.h.
enum class Evidence : std::uint8_t { unknown, confirmed, contradicted, wokenFirst };
inline constexpr int evidenceCount = 4;

/// A stretch of one process's life. `end` is openEnd while it lasts.
struct Span
{
    std::int64_t begin = 0, end = 0; // axis ns
    Activity activity = Activity::running;
    std::int16_t channel = -1;
    std::int16_t sharedText = -1; // blocked until woken: on which
    std::uint16_t line = 0;
    std::uint32_t message = 0; // worked on (known for a sender only once it sends), or blocked with
    int messageChannel = -1;
    Evidence evidence = Evidence::unknown;
    std::int32_t sleep = -1;  // blocked: index of the voluntary switch-out that confirms it
    std::int32_t wakeUp = -1; // blocked: index of the wake-up that ended it
    std::uint64_t beginStamp = 0, endStamp = 0; // CLOCK_MONOTONIC ns of the events that opened and closed it
};
inline constexpr std::int64_t openEnd = INT64_MAX;

} // namespace synchroscope
