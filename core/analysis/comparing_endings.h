// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_figures.h"
#include "analysis/variant_words.h"

namespace synchroscope {

/// "Mode 1 ended in deadlock; the others were completed." Empty when all were completed.
std::string comparingEndings(const VariantWords &names, const std::vector<RunFigures> &runs, Translate translate);

} // namespace synchroscope
