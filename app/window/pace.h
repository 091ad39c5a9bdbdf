// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace synchroscope {

enum class PaceKind : std::uint8_t {
    step, // one happening each time it is asked for
    slow, // stepping on a timer
    live, // processes run freely; work takes its time, divided by the speed
    max,  // work takes no time at all
};

struct Speed
{
    const char *label;
    double factor; // axis seconds per real second
};
inline constexpr std::array speeds{Speed{"¼×", 0.25}, Speed{"½×", 0.5}, Speed{"1×", 1}, Speed{"2×", 2}, Speed{"4×", 4}};
/// The index of a speed given by hand: the nearest.
constexpr std::size_t nearestSpeed(double factor)
{
    const auto ratio = [factor](const Speed &one) { return std::max(one.factor / factor, factor / one.factor); };
    std::size_t best = 0;
    for (std::size_t i = 1; i < speeds.size(); ++i)
        best = ratio(speeds[i]) < ratio(speeds[best]) ? i : best;
    return best;
}
/// Steps a second of slow motion: from one in two seconds to fifty in one.
inline constexpr std::array slowRates{0.5, 1.0, 2.0, 5.0, 10.0, 25.0, 50.0};

/// Milliseconds between two of them.
constexpr int intervalOf(double stepsPerSecond)
{
    const int ms = static_cast<int>(1000 / stepsPerSecond + 0.5);
    return ms < 1 ? 1 : ms;
}

/// How a run goes on. Speed, rate and grain are kept while another kind is chosen.
struct Pace
{
    PaceKind kind = PaceKind::live;
    std::size_t speed = 2; // index into speeds
    std::size_t rate = 2;  // index into slowRates
    Grain grain = Grain::event;
    friend bool operator==(const Pace &, const Pace &) = default;
};

/// The next kind: Step, Slow, Live, Max.
constexpr Pace nextKind(Pace pace)
{
    pace.kind = pace.kind == PaceKind::max ? pace.kind : static_cast<PaceKind>(static_cast<int>(pace.kind) + 1);
    return pace;
}
constexpr Pace previousKind(Pace pace)
{
    pace.kind = pace.kind == PaceKind::step ? pace.kind : static_cast<PaceKind>(static_cast<int>(pace.kind) - 1);
    return pace;
}

/// One rung up the ladder from Step over the rates of Slow and the speeds of Live to Max.
constexpr Pace faster(Pace pace)
{
    switch (pace.kind) {
    case PaceKind::step: pace.kind = PaceKind::slow, pace.rate = 0; break;
    case PaceKind::slow:
        if (pace.rate + 1 < slowRates.size())
            ++pace.rate;
        else
            pace.kind = PaceKind::live, pace.speed = 0;
        break;
    case PaceKind::live:
        if (pace.speed + 1 < speeds.size())
            ++pace.speed;
        else
            pace.kind = PaceKind::max;
        break;
    case PaceKind::max: break;
    }
    return pace;
}

/// One rung down.
constexpr Pace slower(Pace pace)
{
    switch (pace.kind) {
    case PaceKind::step: break;
    case PaceKind::slow:
        if (pace.rate > 0)
            --pace.rate;
        else
            pace.kind = PaceKind::step;
        break;
    case PaceKind::live:
        if (pace.speed > 0)
            --pace.speed;
        else
            pace.kind = PaceKind::slow, pace.rate = slowRates.size() - 1;
        break;
    case PaceKind::max: pace.kind = PaceKind::live, pace.speed = speeds.size() - 1; break;
    }
    return pace;
}

} // namespace synchroscope
