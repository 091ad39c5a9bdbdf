// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/run_figures.h"

#include <string>
#include <vector>

namespace synchroscope {

/// One sentence about what the difference is, computed from the figures of the runs (one a variant, in its order): "The
/// sender finishes 1.5–2.9 s earlier when it need not wait until each message is received." Says so where there is none.
std::string comparingSentence(const Comparison &comparison, const std::vector<RunFigures> &runs,
                              Translate translate = nullptr);

/// A variant within a sentence: "mode 2", "room for 4", "refuse", "at 200".
std::string variantInWords(const Comparison &comparison, std::size_t variant, Translate translate = nullptr);

} // namespace synchroscope
