// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace synchroscope {

/// Where a window could appear, in the words of the environment ("DISPLAY=:0"); absent without a display.
std::optional<std::string> display();

} // namespace synchroscope
