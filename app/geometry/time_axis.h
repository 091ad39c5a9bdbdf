// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace synchroscope {

/// Where a time stands on the screen: `begin` at `left`, `begin + length` at `left + width`. Pure arithmetic.
struct TimeAxis
{
    std::int64_t begin = 0, length = 1; // axis ns
    double left = 0, width = 0;         // pixels

    [[nodiscard]] double toX(std::int64_t time) const;
    /// The inverse; at zero width every x is `begin`.
    [[nodiscard]] std::int64_t toTime(double x) const;
    [[nodiscard]] std::int64_t end() const { return begin + length; }
    [[nodiscard]] double right() const { return left + width; }
    /// toX, kept between `left` and `right`.
    [[nodiscard]] double clampedX(std::int64_t time) const;
    [[nodiscard]] std::int64_t perPixel() const;
};

/// Where the visible part begins while it follows the newest moment: it stands still for `span`, then glides until
/// the playhead stands at 80 % and stays there. Never decreases as `now` grows.
std::int64_t followedBegin(std::int64_t now, std::int64_t span, bool inLeaps = false);

struct Tick
{
    std::int64_t at = 0;
    int decimals = 0; // that its label in seconds needs
};

/// Round times within the axis, at least `minimalGap` pixels apart.
std::vector<Tick> ticks(const TimeAxis &axis, double minimalGap);

} // namespace synchroscope
