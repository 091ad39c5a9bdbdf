// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "recording/recording.h"
#include "style/theme_choice.h"

#include <optional>
#include <string>

namespace synchroscope {

enum class PictureView { lesson, compare };

struct PictureRequest
{
    Scenario scenario;
    Settings settings;
    Comparison comparison; // compare: what is run
    std::vector<Recording> recordings; // shown in place of new runs; empty: the scenario is run
    PictureView view = PictureView::lesson;
    std::optional<int> why;   // lesson: the answer to "why?" beside it, of this process; −1: of everybody
    std::optional<double> at; // seconds of the time axis; absent: the end of the run
    double timeout = 60;      // real seconds; a run that is not over by then is stopped
    int width = 1440, height = 900;
    ThemeChoice theme = ThemeChoice::light;
    double scale = 1;   // pixels of a PNG per unit of width and height
    std::string language; // a code of languages; empty: English
    std::string output; // .png, .svg or .pdf
};

/// Runs the scenario on real processes, unless it is given recordings, and writes the picture that the window would show at that moment.
/// The exit status of the contract: 0, 2 for an unknown ending, 3 when the system refused; says why on standard error.
/// For the main thread; makes the QApplication, and needs no display.
int makePicture(const PictureRequest &request);

} // namespace synchroscope
