// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace synchroscope {

/// The lesson as a textbook would print it, in Markdown that also reads well as it stands: what happens, who sends to
/// whom, the settings, the programs with numbered lines, the questions. Answers are kept apart, at the end.
std::string textbookPage(const Scenario &scenario);

} // namespace synchroscope
