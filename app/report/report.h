// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "recording/recording.h"
#include "recording_file/recording_writer.h"

#include <string>
#include <vector>

namespace synchroscope {

struct ReportRequest
{
    Scenario lesson;                   // before the settings of the runs
    Comparison comparison;
    std::vector<Recording> recordings; // one a variant
    AboutFile about;                   // when and with what they were made
    bool answers = true;
    std::string language;              // a code of languages; empty: English
    std::string output;                // .pdf or .html
};

/// Writes the handout. The exit status of the contract: 0, or 3 when the system refused; says why on standard error.
/// For the main thread; makes the QApplication, and needs no display.
int makeReport(ReportRequest request);

} // namespace synchroscope
