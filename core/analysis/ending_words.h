// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "recording/ending.h"

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace synchroscope {

/// How much of what was said stands in a label.
struct Quoting
{
    std::size_t texts, characters;

    static constexpr Quoting everything()
    {
        constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
        return {all, all};
    }
};

/// An ending among `all` others: how it ended, and by what it differs from those that would otherwise be called the same.
std::string endingLabel(const Ending &ending, const std::vector<const Ending *> &all, const Quoting &quoting,
                        Translate translate);

} // namespace synchroscope
