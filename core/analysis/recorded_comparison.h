// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string_view>
#include <vector>

namespace synchroscope {

/// What was compared when these runs were recorded. `word`: that of wordOf() for it; unknown words, and runs that do not
/// have a value each, are runs that have been made already. `lesson`: before the settings of the runs. One variant a
/// recording, in their order.
Comparison comparisonOf(std::string_view word, const Scenario &lesson, const std::vector<const Recording *> &recordings,
                        Translate translate = nullptr);

/// What was asked for in English, in the words of another language. `recordings`: its runs.
Comparison inOtherWords(const Comparison &asked, const std::vector<const Recording *> &recordings, Translate translate);

} // namespace synchroscope
