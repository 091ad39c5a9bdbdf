// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sentence.h"

#include <fmt/format.h>
#include <string>

namespace synchroscope {

/// Times of one table or sentence in one unit, so that they can be compared at a glance.
class TimeUnit
{
public:
    TimeUnit(double longestMs, Translate translate) : m_seconds(longestMs >= 1000), m_translate(translate) {}

    [[nodiscard]] std::string operator()(double ms) const
    {
        return sentence::decimal(m_seconds ? fmt::format("{:.1f} s", ms / 1000) : fmt::format("{:.1f} ms", ms), m_translate);
    }
    /// "1.5–2.9 s"
    [[nodiscard]] std::string range(double from, double to) const
    {
        const std::string low = (*this)(from), high = (*this)(to);
        return low == high ? low : low.substr(0, low.find(' ')) + "–" + high;
    }

private:
    bool m_seconds;
    Translate m_translate;
};

} // namespace synchroscope
