// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <optional>
#include <vector>

namespace synchroscope {

/// Runs the scenario once for each of `settings`, all at the same time, until axis time `at` (or the end) has been
/// recorded in each; what is returned ends exactly there. A run that takes longer than `timeout` real seconds is
/// stopped.
Result<std::vector<Recording>> recordUntil(const Scenario &scenario, const std::vector<Settings> &settings,
                                           std::optional<double> at, double timeout);

} // namespace synchroscope
