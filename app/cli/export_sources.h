// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/history.h"
#include "cli/compare_options.h"

#include <deque>
#include <string>
#include <variant>

namespace synchroscope {

/// What is exported: one run, or several that are compared.
struct ExportSources
{
    struct Run
    {
        explicit Run(Recording recorded) : recording(std::move(recorded)), history(recording)
        {
            history.update(recording);
        }
        Recording recording;
        History history;
    };
    std::deque<Run> runs;  // one a variant
    Comparison comparison; // of one run too: what it is called
};

/// Runs the scenario of the options; compared or not. The exit status, once standard error has been told why not.
/// `command`: whose --help explains.
std::variant<ExportSources, int> runForExport(const CompareOptions &options, bool compared, const char *command = "export");
/// Reads the runs of a recording.
std::variant<ExportSources, int> readForExport(const std::string &file);

} // namespace synchroscope
