// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bench/messaging/players.h"
#include "bench/messaging/team.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace synchroscope::bench {

struct Player
{
    std::string name;
    int processor = anywhere;
    std::function<void(Seat)> play; // in a process of its own
};

struct Pace
{
    std::chrono::milliseconds warming{8}, measuring{50};
    std::chrono::milliseconds deadline{10'000}; // for the whole round; who is not back by then is killed
};

/// Plays one round: forks the players, opens the phases, and waits for all to end. `tend`, if any, is called every few
/// milliseconds meanwhile, and once afterwards. Fails in one sentence when a player fails, dies or does not end in
/// time, or a signal asks the whole program to end; in any case none of them is left.
Result<std::vector<Report>> playRound(const std::vector<Player> &players, const Pace &pace,
                                      const std::function<void()> &tend);

} // namespace synchroscope::bench
