// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/theme_choice.h"

#include <cstddef>
#include <string>
#include <vector>

namespace synchroscope {

/// What the window opens with.
struct WindowRequest
{
    std::vector<Scenario> lessons; // the list of the text panel, in order; a file given by hand stands first
    std::size_t first = 0;         // the one that is shown, paused at 0
    ThemeChoice theme = ThemeChoice::desktop;
    std::string notice;            // a sentence shown at once, such as why a file could not be opened; usually empty
    /// Closes as soon as the first message has been painted, and prints how long that took since `startedAt`
    /// (CLOCK_MONOTONIC ns): what `bench startup` runs.
    bool measureStart = false;
    std::uint64_t startedAt = 0;
};

/// Shows the window until it is closed (also by SIGINT and SIGTERM); the exit status of the program.
/// For the main thread; makes the QApplication.
int runWindow(const WindowRequest &request);

} // namespace synchroscope
