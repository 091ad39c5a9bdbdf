// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "cli/compare_options.h"
#include "recording_file/recording_writer.h"

#include <string>
#include <variant>
#include <vector>

namespace synchroscope {

/// What is exported: one run, or several that are compared.
struct ExportSources
{
    Scenario lesson;                   // before the settings of the runs
    AboutFile about;                   // when and with what they were made
    std::vector<Recording> recordings; // one a variant
    Comparison comparison;             // of one run too: what it is called
};

/// Runs the scenario of the options; compared or not. The exit status, once standard error has been told why not.
/// `command`: whose --help explains.
std::variant<ExportSources, int> runForExport(const CompareOptions &options, bool compared, const char *command = "export");
/// Reads the runs of a recording that are of the modes asked for; likewise.
std::variant<ExportSources, int> readForExport(const RunOptions &options, const char *command = "export");

/// Says on standard error what is wrong with the question; the exit status.
int wrongUse(const std::string &sentence, const char *command);
inline constexpr const char *onlyModesAreChosen =
    "a recording is as it was made: only --send and --receive choose among its runs";

} // namespace synchroscope
