// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/axis_clock.h"

#include "base/clock.h"

#include <cmath>

namespace synchroscope {

AxisPoint read(const AxisMap &map)
{
    for (;;) {
        const std::uint32_t before = map.version.load(std::memory_order_acquire);
        const AxisPoint point{map.realBase.load(std::memory_order_acquire), map.axisBase.load(std::memory_order_acquire),
                              map.rate.load(std::memory_order_acquire)};
        // The acquire loads above keep this one from moving before them.
        if (before % 2 == 0 && map.version.load(std::memory_order_relaxed) == before)
            return point;
    }
}

void write(AxisMap &map, const AxisPoint &point)
{
    map.version.fetch_add(1, std::memory_order_acq_rel);
    map.realBase.store(point.realBase, std::memory_order_release);
    map.axisBase.store(point.axisBase, std::memory_order_release);
    map.rate.store(point.rate, std::memory_order_release);
    map.version.fetch_add(1, std::memory_order_release);
}

std::int64_t AxisClock::now() const { return read(*m_map).axisAt(monotonicNow()); }

std::optional<std::int64_t> AxisClock::realUntil(std::int64_t deadline) const
{
    const AxisPoint point = read(*m_map);
    const std::int64_t remaining = deadline - point.axisAt(monotonicNow());
    if (remaining <= 0)
        return 0;
    if (point.rate <= 0)
        return std::nullopt;
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(remaining) / point.rate));
}

} // namespace synchroscope
