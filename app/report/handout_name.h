// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cctype>
#include <string_view>

namespace synchroscope {

/// `ending`: in small letters; the name's may be in others.
inline bool hasEnding(std::string_view name, std::string_view ending)
{
    return name.size() >= ending.size()
           && std::equal(ending.rbegin(), ending.rend(), name.rbegin(),
                         [](char small, char any) { return small == std::tolower(static_cast<unsigned char>(any)); });
}

// What the ending of a file's name asks for.
inline bool isPdfName(std::string_view name) { return hasEnding(name, ".pdf"); }
inline bool isHandoutName(std::string_view name) { return isPdfName(name) || hasEnding(name, ".html"); }

} // namespace synchroscope
