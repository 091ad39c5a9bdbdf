// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/handout.h"

namespace synchroscope {

/// Writes the handout, as the ending of the name asks for it, of these runs, in the place of what is there. For the main thread, with a QApplication.
Result<void> writeHandout(const QString &file, const HandoutSource &source);

} // namespace synchroscope
