// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/stamp_clock.h"

namespace synchroscope {

/// Both clocks at one moment.
struct ClockReading
{
    std::uint64_t counter = 0, ns = 0;
};

/// The anchor that follows `before`. At `now` both say the same, to the last bit, so that it does not matter which of
/// the two a process still uses; then the new one runs a little faster or slower than `nsPerCount`, so that the
/// difference to CLOCK_MONOTONIC goes to zero. Where the two are so far apart that something must have happened to the
/// counter (the machine has slept, or was moved to another one) there is none: CLOCK_MONOTONIC itself from now on.
StampAnchor followingAnchor(const StampAnchor &before, const ClockReading &now, double nsPerCount);

/// Keeps the stamps of one run by CLOCK_MONOTONIC. The parent only, one thread.
class StampKeeper
{
public:
    /// Writes the first anchor, or leaves the map empty: then everybody stamps by CLOCK_MONOTONIC. Takes up to a
    /// millisecond in a process that has just begun, or has been without a run for long.
    explicit StampKeeper(StampMap &map, bool useCounter = processorCounterIsCommon());

    /// To be called every few milliseconds while there is a run; costs little if it comes too often.
    void keep();
    /// The same, however soon.
    void anchorAgain();
    /// As an event would be stamped that tells of all that the caller has seen.
    [[nodiscard]] std::uint64_t now();

private:
    StampMap *m_map;
    StampClock m_clock;
    StampAnchor m_anchor; // as written
    ClockReading m_older, m_newer; // the rate is that from the older one until now
};

} // namespace synchroscope
