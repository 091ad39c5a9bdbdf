// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/state.h"
#include "recording/recording.h"

namespace synchroscope {

/// How much a happening is worth telling, beside others of the same moment; 0: not at all. `state`: how things stand at that
/// moment. `smallStepsToo`: the happening may be all that a step was.
int captionWeight(const RecordedEvent &recorded, const SystemState &state, bool smallStepsToo);

/// A send came to nothing although it was not refused at once.
bool cameToNothing(const Event &event);

} // namespace synchroscope
