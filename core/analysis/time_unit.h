// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <string>

namespace synchroscope {

/// Times of one table or sentence in one unit, so that they can be compared at a glance.
class TimeUnit
{
public:
    explicit TimeUnit(double longestMs) : m_seconds(longestMs >= 1000) {}

    [[nodiscard]] std::string operator()(double ms) const
    {
        return m_seconds ? fmt::format("{:.1f} s", ms / 1000) : fmt::format("{:.1f} ms", ms);
    }
    /// "1.5–2.9 s"
    [[nodiscard]] std::string range(double from, double to) const
    {
        const std::string low = (*this)(from), high = (*this)(to);
        return low == high ? low : low.substr(0, low.find(' ')) + "–" + high;
    }

private:
    bool m_seconds;
};

} // namespace synchroscope
