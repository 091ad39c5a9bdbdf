// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

namespace synchroscope {

/// They say the same, whatever their files are called and in whatever lines it stands there.
bool sameLesson(const Scenario &a, const Scenario &b);

/// What runs is the same, whatever is said of it; the mode is not meant, for texts name theirs.
bool samePrograms(const Scenario &a, const Scenario &b);

} // namespace synchroscope
