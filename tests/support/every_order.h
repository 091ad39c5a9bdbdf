// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <set>
#include <string>

namespace synchroscope {

/// All that a scenario without timeouts, faults and clocks can come to, found by running it stepped in every order of its
/// decisions about queues; only one of those orders that differ in nothing but decisions about different queues. (Sleep
/// sets: Godefroid, 1996.) What stands between two such decisions commutes with everything and is done first.
struct EveryOrder
{
    std::set<std::string> endings; // see endingText()
    int runs = 0;                  // real runs, those included that turned out to repeat another
    bool exhausted = false;        // otherwise it gave up after `mostRuns`
    std::string failure;

    [[nodiscard]] bool anyDeadlock() const;
    [[nodiscard]] bool onlyDeadlocks() const;
};
EveryOrder tryEveryOrder(const Scenario &scenario, const Settings &settings, int mostRuns);

/// How a run ended, as far as orders can tell: outcome, and what each process had sent, received and found missing.
std::string endingText(const Recording &recording);

} // namespace synchroscope
