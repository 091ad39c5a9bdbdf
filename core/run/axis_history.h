// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/axis_clock.h"

#include <algorithm>
#include <vector>

namespace synchroscope {

/// Every rate the axis has had, by the clock that stamps events (StampClock), so that a stamp from before a pause or a
/// change of speed still finds its place.
class AxisHistory
{
public:
    /// `real` must not decrease from call to call. Returns the point from which the axis now runs.
    AxisPoint change(std::uint64_t real, double rate)
    {
        const AxisPoint point{real, axisAt(real), rate};
        m_points.push_back(point);
        return point;
    }
    /// The same, from `axis` on if that is later than where the axis stands.
    AxisPoint goOn(std::uint64_t real, std::int64_t axis, double rate)
    {
        const AxisPoint point{real, std::max(axis, axisAt(real)), rate};
        m_points.push_back(point);
        return point;
    }
    /// From `real` on the axis stands at `axis`, which is not before where it stood: virtual time.
    AxisPoint standAt(std::uint64_t real, std::int64_t axis)
    {
        if (m_points.empty() || m_points.back().rate != 0 || m_points.back().axisBase != axis)
            m_points.push_back({real, axis, 0});
        return m_points.back();
    }
    /// Axis ns at a stamp; 0 before the start.
    [[nodiscard]] std::int64_t axisAt(std::uint64_t real) const
    {
        const auto after = std::upper_bound(m_points.begin(), m_points.end(), real,
                                            [](std::uint64_t time, const AxisPoint &p) { return time < p.realBase; });
        return after == m_points.begin() ? 0 : std::prev(after)->axisAt(real);
    }

private:
    std::vector<AxisPoint> m_points; // by realBase
};

} // namespace synchroscope
