// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <string_view>

namespace synchroscope {

/// A run with them is one of which the lesson's questions, checkpoints and watches speak. The mode is not meant: each of
/// them names its own.
bool ownSettings(const Scenario &lesson, const Settings &settings);

/// "always first full orders": what is said of the condition is true with any settings and programs.
bool alwaysHolds(std::string_view condition);

/// Of a run with other settings or programs: checkpoints and watches that need not be true of it lose their conditions.
void setAside(Scenario &scenario);
/// That has been done to the scenario of a recording.
bool isSetAside(const Scenario &scenario);

} // namespace synchroscope
