// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/run_figures.h"

#include <string>
#include <vector>

namespace synchroscope {

/// What the difference is, in one sentence that can be read from the back row, computed from the figures: "The sender
/// finishes 1.5–2.9 s earlier when it need not wait until each message is received." How a run ended comes first where
/// it was not completed. `runs`: the figures of each variant. Empty for less than two.
std::string comparingSentence(const Comparison &comparison, const Scenario &scenario,
                              const std::vector<RunFigures> &runs, Translate translate = nullptr);

} // namespace synchroscope
