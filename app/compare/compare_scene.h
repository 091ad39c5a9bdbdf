// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "views/scene.h"
#include "window/recorded_run.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace synchroscope {

/// One moment of all runs of a comparison, as every view of the Compare page is given it.
/// Refers; never outlives the call it is passed to.
struct CompareScene
{
    const Comparison &comparison;
    const std::vector<std::shared_ptr<RecordedRun>> &runs; // one a variant, in its order
    std::int64_t now = 0;    // the moment shown, on the axis of all; a run may have come further, or not so far
    std::int64_t newest = 0; // up to which the one that is furthest may be shown; later than `now` only in a replay
    Phase phase = Phase::ready;
    std::size_t steps = 0;   // stepping: how many common steps so far
    bool slowly = false;     // stepping: in slow motion
    bool inTurn = false;     // one run after the other, each with its own zero
    std::size_t going = 0;   // in turn: whose turn it is; as many as there are runs: all are over
    bool spaceSteps = false; // at pace Step

    /// Up to where a run may be drawn: never beyond what it has recorded.
    [[nodiscard]] std::int64_t shownOf(std::size_t run) const
    {
        const std::int64_t recorded = runs[run]->recording.now;
        return inTurn && phase != Phase::replay ? recorded : std::min(phase == Phase::replay ? newest : now, recorded);
    }
    /// The moment of a run that is looked at.
    [[nodiscard]] std::int64_t momentOf(std::size_t run) const
    {
        const std::int64_t recorded = runs[run]->recording.now;
        return inTurn && phase != Phase::replay ? recorded : std::min(now, recorded);
    }
    [[nodiscard]] bool allFinished() const
    {
        return std::all_of(runs.begin(), runs.end(), [](const auto &run) { return run->recording.finished; });
    }
};

} // namespace synchroscope
