// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace synchroscope {

struct Lessons
{
    std::vector<Scenario> list;
    std::size_t own = 0;   // so many at the end are not of the course
    std::size_t first = 0; // the one to open
    std::string toMend;    // `file`, if it has mistakes that can be mended in the workshop
    std::string notice;    // why `file` could not be opened, with file, line and what would be right
};

/// The lessons that ship, in the order in which they are taught, and `file` (if it is not one of them) after all.
Lessons loadLessons(const std::string &file);

} // namespace synchroscope
