// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "base/result.h"
#include "cli/run_options.h"

#include <CLI/CLI.hpp>
#include <string>

namespace synchroscope {

/// What the runs of a comparison differ in: --vary and --values.
struct VaryOptions
{
    std::string what = "modes";
    std::string values; // with commas between them; empty: the usual ones
    bool inTurn = false;

    void addTo(CLI::App &command);
    /// Or why there is none, with what would be right. Of the modes only those that --send and --receive admit; whatever
    /// else is varied, they set the mode.
    [[nodiscard]] Result<Comparison> comparisonOf(const Scenario &scenario, const RunOptions &run) const;
};

} // namespace synchroscope
