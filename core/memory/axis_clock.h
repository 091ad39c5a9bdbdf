// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

namespace synchroscope {

/// How real time and the time axis belong together: axis = axisBase + (real − realBase) × rate.
/// Written by the parent alone, read by every process; `version` is odd while it is being written (a seqlock).
struct AxisMap
{
    std::atomic<std::uint32_t> version;
    std::atomic<std::uint64_t> realBase; // ns, CLOCK_MONOTONIC
    std::atomic<std::int64_t> axisBase;  // ns
    std::atomic<double> rate;            // axis ns per real ns; 0 while paused
};

/// One consistent copy of an AxisMap.
struct AxisPoint
{
    std::uint64_t realBase = 0;
    std::int64_t axisBase = 0;
    double rate = 0;

    /// Before realBase the axis stands at axisBase: time zero is the opening of the start gate.
    [[nodiscard]] std::int64_t axisAt(std::uint64_t real) const
    {
        if (real <= realBase)
            return axisBase;
        return axisBase + static_cast<std::int64_t>(static_cast<double>(real - realBase) * rate);
    }
};

/// A time of the axis that several runs have in common, and when it was: ns, CLOCK_MONOTONIC, not in the future.
struct CommonTime
{
    std::uint64_t real = 0;
    std::int64_t axis = 0;
};

AxisPoint read(const AxisMap &map);
void write(AxisMap &map, const AxisPoint &point); // the parent only

/// The axis as a process of the run sees it.
class AxisClock
{
public:
    explicit AxisClock(const AxisMap &map) : m_map(&map) {}

    [[nodiscard]] std::int64_t now() const;
    /// Real ns until the axis reaches `deadline` at the present rate, 0 when it is past; absent while paused.
    [[nodiscard]] std::optional<std::int64_t> realUntil(std::int64_t deadline) const;

private:
    const AxisMap *m_map;
};

} // namespace synchroscope
