// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "recording/ending.h"

#include <cstddef>
#include <string>
#include <vector>

namespace synchroscope {

/// The runs that ended alike.
struct EndingGroup
{
    Ending ending;
    std::vector<std::size_t> runs; // their places among all that were added, ascending
    std::string label;             // "deadlock · 1 received"; no two groups have the same
};

/// How many runs ended how.
class Spread
{
public:
    void add(const Ending &ending);
    [[nodiscard]] std::size_t runs() const { return m_runs; }
    /// The most frequent first; of equally frequent ones, that which came first.
    [[nodiscard]] std::vector<EndingGroup> groups(Translate translate = nullptr) const;

private:
    std::vector<EndingGroup> m_groups; // without labels, in the order in which they came
    std::size_t m_runs = 0;
};

/// One ending in words, beside no other.
std::string endingText(const Ending &ending, Translate translate = nullptr);

} // namespace synchroscope
