// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/layout.h"
#include "trace/event.h"

#include <array>

namespace synchroscope {

/// The trace ring of one process:  RingHeader | Event[ringEvents] | char[ringTextBytes]
/// One writer (the process), one reader (the parent, which may read only). How far the parent has read stands in
/// ProcessControl. Where there is no room an event is dropped and counted, never waited for.
inline constexpr std::uint64_t ringEvents = 32768;          // a power of two; 1 MiB
inline constexpr std::uint64_t ringTextBytes = 512 * 1024;  // a power of two

/// How far a process has come before it runs its program.
enum class Stage : std::uint32_t { starting = 0, ready = 1, failed = 2 };

struct RingHeader
{
    FutexWord stage; // a Stage; the parent sleeps on it during the start
    char failure[252]; // stage failed: why, NUL-terminated
    alignas(cacheLine) std::atomic<std::uint64_t> events; // published so far; index modulo ringEvents
    std::atomic<std::uint64_t> text;                      // bytes published so far
    std::atomic<std::uint64_t> lost;                      // events dropped so far
    std::array<std::atomic<std::uint64_t>, eventKindCount> counts; // of each kind, also of those that were dropped
    alignas(cacheLine) GateReport gate;
};

inline constexpr std::size_t ringEventsOffset = 10 * cacheLine;
static_assert(sizeof(RingHeader) <= ringEventsOffset);
inline constexpr std::size_t ringTextOffset = ringEventsOffset + ringEvents * sizeof(Event);
inline constexpr std::size_t ringSegmentBytes = ringTextOffset + ringTextBytes;

} // namespace synchroscope
