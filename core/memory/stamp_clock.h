// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/processor_counter.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>

namespace synchroscope {

/// How the processor's counter and CLOCK_MONOTONIC belong together, from one moment on.
struct StampAnchor
{
    std::uint64_t counter = 0, ns = 0;
    std::uint64_t fraction = 0; // of a ns, in units of 2^-32: without it a later anchor would step back by up to 1 ns
    std::uint64_t rate = 0;     // ns per count, in units of 2^-32, less than one ns; 0: the counter is not used

    __extension__ using Wide = __int128;
    static constexpr int fractionBits = 32;

    /// From `ns` on, in units of 2^-32, exact. Also just before the anchor: the counter may be read out of order.
    [[nodiscard]] Wide since(std::uint64_t count) const
    {
        return static_cast<Wide>(static_cast<std::int64_t>(count - counter)) * static_cast<std::int64_t>(rate)
            + static_cast<std::int64_t>(fraction);
    }
    [[nodiscard]] std::uint64_t nsAt(std::uint64_t count) const
    {
        return ns + static_cast<std::uint64_t>(since(count) >> fractionBits);
    }
    /// The same in a quarter of the steps, for a second or more from the anchor on: then the product fits into 64 bits.
    static constexpr bool isShort(std::uint64_t counts) { return counts >> fractionBits == 0; }
    [[nodiscard]] std::uint64_t nsAfter(std::uint64_t fewCounts) const
    {
        return ns + ((fewCounts * rate + fraction) >> fractionBits);
    }
};

/// The one anchor that all processes of a run stamp by: with an anchor of its own each, they would disagree by as much
/// as a message needs from one to the other. Written by the parent alone (StampKeeper). There are two places, written in
/// turn: whoever reads never waits for a parent that stands still in the middle of writing.
struct StampMap
{
    struct Place
    {
        std::atomic<std::uint64_t> counter, ns, fraction, rate;
    };
    std::atomic<std::uint32_t> version; // anchors so far; the last one stands in places[version % 2]
    std::array<Place, 2> places;
};

struct StampVersion
{
    std::uint32_t version = 0;
    StampAnchor anchor;
};

StampVersion read(const StampMap &map);
void write(StampMap &map, const StampAnchor &anchor); // the parent only

/// Stamps events; one for each thread. All clocks of one map agree to the nanosecond, and with CLOCK_MONOTONIC to a
/// small part of a microsecond; none ever runs backwards. A map that is all zero means CLOCK_MONOTONIC, for good.
class StampClock
{
public:
    StampClock() = default; // of no use to anybody who stamps
    explicit StampClock(const StampMap &map) : m_map(&map) { refresh(); }

    /// The version is looked at after the counter has been read: whoever was held up in between tries again, so that no
    /// anchor is used for a moment that belongs to a later one.
    [[nodiscard]] std::uint64_t now()
    {
        const std::uint64_t passed = processorCounter() - m_anchor.counter;
        if (m_map->version.load(std::memory_order_acquire) != m_version || !StampAnchor::isShort(passed)) [[unlikely]]
            return refreshedNow();
        return m_last = std::max(m_last, m_anchor.nsAfter(passed));
    }

private:
    static constexpr std::uint32_t counterUnused = UINT32_MAX; // no anchor has this number
    void refresh();
    std::uint64_t refreshedNow();

    const StampMap *m_map = nullptr;
    StampAnchor m_anchor; // a copy
    std::uint64_t m_last = 0;
    std::uint32_t m_version = counterUnused;
};

} // namespace synchroscope
