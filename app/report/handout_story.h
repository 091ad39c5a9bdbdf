// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

namespace synchroscope {

/// Longer than this nobody reads it on paper.
inline constexpr std::size_t mostStoryLines = 26;

/// What happened in a run, condensed: the checkpoints, and of everything else that is told in the window the first time, and
/// how often. As long for ten million events as for a hundred.
std::vector<Handout::Line> storyOf(RecordedRun &run);

/// Moments at which something is to be seen on the stage: of the first checkpoints, or of the first wait.
std::vector<std::size_t> momentsToSee(RecordedRun &run, std::size_t most);

} // namespace synchroscope
