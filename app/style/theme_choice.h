// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace synchroscope {

/// `desktop`: light or dark as the desktop's palette is, and changing with it. `contrast`: the most that there is.
enum class ThemeChoice { desktop, light, dark, contrast };

/// As they are called on the command line and where the window's settings are kept; by ThemeChoice.
inline constexpr std::array<const char *, 4> themeNames{"desktop", "light", "dark", "contrast"};

constexpr const char *nameOf(ThemeChoice choice) { return themeNames[static_cast<std::size_t>(choice)]; }

constexpr std::optional<ThemeChoice> themeNamed(std::string_view name)
{
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        if (themeNames[i] == name)
            return static_cast<ThemeChoice>(i);
    }
    return std::nullopt;
}

} // namespace synchroscope
