// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

namespace synchroscope {

/// As the run of a claim finds it: what a sentence may speak of depends on the room there is.
Scenario withChange(Scenario scenario, const Change &change);
/// "task = 100, capacity = 4", as a file has it; empty where nothing is changed.
std::string changeText(const Change &change, const Scenario &scenario);

} // namespace synchroscope
