// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "cli/run_options.h"

#include <optional>
#include <string>
#include <variant>

namespace synchroscope {

/// What `compare` is asked for beside the options of every run.
struct CompareOptions
{
    RunOptions run;
    std::string vary = "modes";
    std::optional<std::vector<double>> values; // absent: those that are usually looked at
    bool inTurn = false;

    void addTo(CLI::App &command);
    /// Only --vary and --values.
    void addVaryTo(CLI::App &command);
    /// What is to be compared; or in a sentence why that is not possible, and what would be right.
    [[nodiscard]] std::variant<Comparison, std::string> comparisonOf(const Scenario &scenario) const;
};

} // namespace synchroscope
