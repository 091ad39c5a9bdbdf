// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "analysis/statistics.h"
#include "recording/recording.h"
#include "scenario/condition.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// A run that is over, as what is claimed of it is held against it. Owns nothing.
struct Witness
{
    const Recording &recording;
    const History &history;
    Statistics figures;
    bool live = true; // otherwise its times are exact

    /// How far a time may lie outside its limits, in ms of the axis: what a machine that others use too needs.
    [[nodiscard]] double allowanceMs() const { return live ? 60 * recording.settings().speed : 1e-3; }
};
Witness witnessOf(const Recording &recording, const History &history);

/// A moment at which a condition came true.
struct Moment
{
    std::size_t event = 0; // of the recording
    std::int64_t at = 0;   // axis ns
};
std::optional<Moment> momentOf(const Condition &condition, const Recording &recording);

/// `*` in the pattern stands for anything.
bool fits(std::string_view pattern, std::string_view text);

} // namespace synchroscope
