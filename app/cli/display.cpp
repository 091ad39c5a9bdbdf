// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"

#include <cstdlib>

namespace synchroscope {

std::optional<std::string> display()
{
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
        if (const char *value = std::getenv(variable); value && *value)
            return std::string(variable) + "=" + value;
    return std::nullopt;
}

} // namespace synchroscope
