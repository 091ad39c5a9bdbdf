// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/time_axis.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

double TimeAxis::toX(std::int64_t time) const
{
    if (length <= 0)
        return left;
    // In double from the start: the difference of two times may not fit into 64 bits.
    return left + (static_cast<double>(time) - static_cast<double>(begin)) / static_cast<double>(length) * width;
}

std::int64_t TimeAxis::toTime(double x) const
{
    if (width <= 0)
        return begin;
    return begin + std::llround((x - left) / width * static_cast<double>(length));
}

double TimeAxis::clampedX(std::int64_t time) const { return std::clamp(toX(time), left, std::max(left, right())); }

std::int64_t TimeAxis::perPixel() const
{
    return width <= 0 ? length : std::max<std::int64_t>(1, std::llround(static_cast<double>(length) / width));
}

std::int64_t followedBegin(std::int64_t now, std::int64_t span, bool inLeaps)
{
    if (now <= span)
        return 0;
    if (inLeaps) {
        const std::int64_t leap = std::max<std::int64_t>(1, span / 5 * 3);
        return (now - span + leap - 1) / leap * leap;
    }
    const std::int64_t atFourFifths = now - span / 5 * 4;
    const std::int64_t gliding = 2 * (now - span);
    return std::min(atFourFifths, gliding);
}

std::vector<Tick> ticks(const TimeAxis &axis, double minimalGap)
{
    if (axis.width <= 0 || axis.length <= 0)
        return {};
    const double least = static_cast<double>(axis.length) / axis.width * minimalGap; // ns between two ticks
    std::int64_t step = 1;
    for (;; step *= 10) {
        if (static_cast<double>(step) >= least)
            break;
        if (static_cast<double>(step * 2) >= least) {
            step *= 2;
            break;
        }
        if (static_cast<double>(step * 5) >= least) {
            step *= 5;
            break;
        }
    }
    int decimals = 0;
    for (std::int64_t unit = 1'000'000'000; unit > step && decimals < 9; unit /= 10)
        ++decimals;
    std::vector<Tick> result;
    for (std::int64_t at = (axis.begin + step - 1) / step * step; at <= axis.end(); at += step)
        result.push_back({at, decimals});
    return result;
}

} // namespace synchroscope
