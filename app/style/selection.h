// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

namespace synchroscope {

/// How the selected message is marked everywhere: in a colour that no state has.
inline QColor selectionLine(const Theme &theme) { return theme.dark ? QColor("#c4b5fd") : QColor("#6d28d9"); }
inline QColor selectionFill(const Theme &theme) { return theme.dark ? QColor("#3b2f63") : QColor("#ede9fe"); }

} // namespace synchroscope
