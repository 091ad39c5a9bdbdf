// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace synchroscope {

/// What a window that measures writes: a name and a number in each line.
std::map<std::string, double> figuresIn(FILE *output);

/// Opens the real window on a lesson in a process of its own, with --measure WHAT ("start", "frames" or "step"), until it
/// closes by itself; returns what it reported: words and numbers, as StartReport, FrameReport and StepReport document.
/// Without a display the window is drawn in memory.
Result<std::map<std::string, double>> windowReport(std::string_view lesson, const std::string &what);
/// The same of a file.
Result<std::map<std::string, double>> windowReportOf(const std::string &path, const std::string &what);

} // namespace synchroscope
