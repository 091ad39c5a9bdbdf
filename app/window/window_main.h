// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme_choice.h"

#include <string>

namespace synchroscope {

/// What the window opens with.
struct WindowRequest
{
    std::string file; // a scenario to open first; empty: the first lesson that ships
    ThemeChoice theme = ThemeChoice::desktop;
    std::string language;  // a code of languages; empty: as it was left
    std::string measure; // for `bench`: see StartReport, FrameReport, StepReport, CompareReport, FullSpeedReport, EnduranceReport and reportPainting()
};

/// Shows the window until it is closed (also by SIGINT and SIGTERM); the exit status of the program.
/// For the main thread; makes the QApplication, which takes its own options out of `argv`.
int runWindow(int argc, char **argv, const WindowRequest &request);

} // namespace synchroscope
