// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/plan.h"

#include <string>
#include <vector>

namespace synchroscope {

/// What became of one planned check.
struct CheckedClaim
{
    PlannedCheck check;
    Mode mode;
    bool live = true;
    Verdict verdict;
};

struct VerifiedScenario
{
    Scenario scenario;
    std::vector<CheckedClaim> checks; // those of one statement stand together

    [[nodiscard]] std::size_t statements() const;
    /// Statements that were false in at least one run.
    [[nodiscard]] std::size_t failed() const;
};

/// One line for each statement, and under it what was found where it is false.
std::string verifiedText(const VerifiedScenario &verified);
/// "8 scenarios: 96 claims, checkpoints and watches, 94 hold, 2 do not (512 checks in 64 runs)"
std::string verifiedTotals(const std::vector<VerifiedScenario> &all);
/// The JSON of `verify --json`, ending in a newline.
std::string verifiedToJson(const std::vector<VerifiedScenario> &all);

} // namespace synchroscope
