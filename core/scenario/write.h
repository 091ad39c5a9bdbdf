// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace synchroscope {

/// A lesson as the text of a file: what the loader reads from it is the lesson again. The lesson may be a draft that
/// is not right yet: its programs are written as they are, each line of a program as one line of the file.
struct WrittenScenario
{
    std::string text;
    std::vector<int> programLines; // the line on which the program of each process begins
};
WrittenScenario writeScenario(const Scenario &scenario);

/// Puts the lesson into a file, with the comment at the top of the file from which it is: all of it or nothing, so that what the file held before is there until the new text is.
Result<void> saveScenario(const Scenario &scenario, const std::string &path);

} // namespace synchroscope
