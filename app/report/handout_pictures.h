// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"
#include "style/look.h"

namespace synchroscope {

/// In units of the pictures' own; paper and page scale it to their width.
inline constexpr int pictureWidth = 1000;

/// The stage at a moment, as the window shows it.
Handout::Picture stagePicture(RecordedRun &run, std::size_t moment, const QString &caption);
/// The whole run over time.
Handout::Picture timelinePicture(RecordedRun &run, const QString &caption);
/// All runs one above the other.
Handout::Picture comparePicture(const HandoutSource &source, const QString &caption);

/// The look of all that is printed.
Look paperLook();

} // namespace synchroscope
