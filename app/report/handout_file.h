// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/handout.h"

namespace synchroscope {

/// What the ending of a file's name asks for: .pdf or .html.
bool isHandoutName(const QString &file);

/// Writes the handout of these runs, in the place of what is there. For the main thread, with a QApplication.
Result<void> writeHandout(const QString &file, const HandoutSource &source);

} // namespace synchroscope
