// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

namespace synchroscope {

/// What a new lesson begins with: it runs, and has one of every part that a lesson should have.
Scenario newLesson();

} // namespace synchroscope
