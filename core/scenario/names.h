// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

template<typename Specs>
std::vector<std::string> namesOf(const Specs &specs)
{
    std::vector<std::string> names;
    for (const auto &spec : specs)
        names.push_back(spec.name);
    return names;
}

/// -1 where there is none.
inline int indexOf(const std::vector<std::string> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

} // namespace synchroscope
