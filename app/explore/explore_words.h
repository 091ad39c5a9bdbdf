// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

#include <QString>

namespace synchroscope {

/// "17 of 50"; nothing when nothing goes on.
QString progressText(const Explorer &explorer);
/// What came of it, in a sentence; what could be done, before anything has been done.
QString findingText(const Explorer &explorer);
/// "mode 3 · room for 8 · if full: wait"
QString settingsText(const Scenario &scenario, const Settings &settings);
/// "3, 7, 9, 12 …"
QString seedsText(const Explorer &explorer, const EndingGroup &group);

} // namespace synchroscope
