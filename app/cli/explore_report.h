// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/exploration.h"

#include <string>

namespace synchroscope {

/// What was explored, and how it is told.
struct ExploreReport
{
    const Scenario &scenario;
    const Settings &settings; // of the first run
    Exploration::Plan plan;
    const Exploration &exploration; // over, or stopped

    /// How many runs ended how, as bars, and how each can be seen again; or what the adversary found.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string json() const;
    /// What is wrong with the runs, in a sentence; empty when all is as it should be.
    [[nodiscard]] std::string complaint() const;
    /// A run failed not by its programs but by the system.
    [[nodiscard]] bool refused() const;
};

} // namespace synchroscope
