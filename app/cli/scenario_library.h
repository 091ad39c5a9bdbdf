// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace synchroscope {

/// Where the lessons that ship are found: in $SYNCHROSCOPE_SCENARIOS if that is set, otherwise beside the installed
/// program (../share/synchroscope/scenarios), otherwise in the source tree that the program was built from.
class ScenarioLibrary
{
public:
    struct Entry
    {
        std::string identifier, path;
    };

    ScenarioLibrary();

    /// In the order in which they are taught; others after them, in alphabetical order.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// The path of a scenario that was named by identifier or path; the error says what might have been meant.
    [[nodiscard]] Result<std::string> find(const std::string &named) const;
    /// Whether that file is one of them.
    [[nodiscard]] bool holds(const std::string &file) const;

private:
    std::vector<Entry> m_entries;
};

/// Whether both paths lead to one file, or are the same.
bool sameFile(const std::string &a, const std::string &b);

} // namespace synchroscope
