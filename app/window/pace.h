// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace synchroscope {

/// How fast a run goes. At `max`, work takes no time at all.
struct Pace
{
    const char *label;
    double speed;
    bool max;
};

inline constexpr std::array paces{Pace{"¼×", 0.25, false}, Pace{"½×", 0.5, false}, Pace{"1×", 1, false},
                                  Pace{"2×", 2, false},    Pace{"4×", 4, false},   Pace{"Max", 1, true}};
inline constexpr std::size_t usualPace = 2;

/// The pace of a speed given by hand: the nearest.
constexpr std::size_t nearestPace(double speed, bool fullSpeed)
{
    std::size_t best = usualPace;
    const auto distance = [speed](std::size_t i) {
        const double ratio = paces[i].speed / speed;
        return ratio >= 1 ? ratio : 1 / ratio;
    };
    for (std::size_t i = 0; i < paces.size(); ++i) {
        if (paces[i].max ? fullSpeed : !fullSpeed && distance(i) < distance(best))
            best = i;
    }
    return best;
}

} // namespace synchroscope
