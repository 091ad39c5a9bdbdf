// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace synchroscope {

/// One thing that the program needs or can use of the machine it runs on.
struct Finding
{
    std::string name;    // "sandbox"
    bool there = false;
    bool needed = false; // no run is possible without it
    std::string detail;  // what was found
    std::string remedy;  // empty unless something is lacking
    std::vector<std::string> more{}; // what it means, a sentence or two each
};

struct Machine
{
    int evidenceTier = 0;
    std::vector<Finding> findings;
};

/// Tries each thing out, as a run would use it.
Machine examineMachine();

} // namespace synchroscope
