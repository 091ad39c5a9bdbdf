// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

namespace synchroscope {

/// Longer than this nobody reads it on paper.
inline constexpr std::size_t mostStoryLines = 26;

/// What happened in a run, condensed: the checkpoints, and of everything else that is told in the window the first time, and
/// how often. As long for ten million events as for a hundred.
std::vector<Handout::Line> storyOf(RecordedRun &run);

struct MomentToSee
{
    std::size_t moment = 0;
    int checkpoint = -1; // of which it is
};

/// A moment at which something is to be seen on the stage: of the second checkpoint, for the first only leads up to it; or of
/// the first message that is lost, or of the first wait. Nothing: nobody waited at all.
std::optional<MomentToSee> momentToSee(RecordedRun &run);

} // namespace synchroscope
