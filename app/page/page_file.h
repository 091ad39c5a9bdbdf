// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "base/result.h"
#include "recording/recording.h"

#include <string>
#include <vector>

namespace synchroscope {

/// One run, or several that are compared, as one HTML file without any outside part, in which they can be played and
/// stepped through. `recordings`: one a variant. `language`: a code of languages, which is spoken from then on; empty: none
/// but what is spoken already.
///
/// Whatever comes from a lesson or from a process reaches the page as JSON in which nothing can end the script, and is put
/// there as text; by its policy the page runs no script but its own, and loads nothing.
Result<std::string> pageFor(const Comparison &comparison, const std::vector<const Recording *> &recordings,
                            const std::string &language = {});

} // namespace synchroscope
