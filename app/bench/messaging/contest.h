// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"

#include <functional>
#include <string>
#include <vector>

namespace synchroscope::bench {

/// What one round of one contestant gave.
struct RoundOutcome
{
    double figure = 0;
    std::vector<BenchRow::Part> extras; // what else has to be said, in the same words each round
};

/// One of those that are measured for a row. `name` says what its figure becomes: "ours", "limit", one of the peers
/// ("boost", "pipe", "sysv", "mqueue", "unix-socket"), or a part of that name.
struct Contestant
{
    std::string name;
    std::function<Result<RoundOutcome>()> round;
};

/// Lets all play `rounds` times, each once in every round and each time in another order, so that a noisy moment meets
/// all of them; the row holds the medians. Extras become parts "<name>_<extra>", those of ours "<extra>".
Result<BenchRow> hold(const std::vector<Contestant> &contestants, int rounds, const std::string &unit);

} // namespace synchroscope::bench
