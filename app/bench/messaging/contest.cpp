// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/contest.h"

#include "bench/messaging/signals_held.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace synchroscope::bench {

namespace {

constexpr std::array peers = {"boost", "pipe", "sysv", "mqueue", "unix-socket"};

struct Score
{
    std::vector<double> figures;
    std::vector<std::vector<double>> extras; // one list for each
    std::vector<BenchRow::Part> last;        // their names
};

void note(Score &score, const RoundOutcome &outcome)
{
    score.figures.push_back(outcome.figure);
    score.extras.resize(outcome.extras.size());
    for (std::size_t i = 0; i < outcome.extras.size(); ++i)
        score.extras[i].push_back(outcome.extras[i].value);
    score.last = outcome.extras;
}

/// On a busy machine the processes of a round may not have had the processor while it was measured.
Result<RoundOutcome> play(const Contestant &contestant)
{
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        auto outcome = contestant.round();
        if (outcome || outcome.error().code != EAGAIN || attempt == attempts)
            return outcome;
    }
}

void enter(BenchRow &row, const std::string &name, const Score &score)
{
    const double figure = median(score.figures);
    if (name == "ours")
        row.ours = figure;
    else if (name == "limit")
        row.limit = figure;
    else if (std::find(peers.begin(), peers.end(), name) != peers.end())
        row.peers[name] = figure;
    else
        row.parts.push_back({name, row.unit, figure});
    for (std::size_t i = 0; i < score.last.size(); ++i)
        row.parts.push_back(
            {(name == "ours" ? "" : name + "_") + score.last[i].name, score.last[i].unit, median(score.extras[i])});
}

} // namespace

Result<BenchRow> hold(const std::vector<Contestant> &contestants, int rounds, const std::string &unit)
{
    const SignalsHeld held; // nothing is left behind when one ends us
    std::vector<Score> scores(contestants.size());
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < contestants.size(); ++i) {
            const std::size_t turn = (i + static_cast<std::size_t>(round)) % contestants.size();
            const auto outcome = play(contestants[turn]);
            if (!outcome)
                return Error{contestants[turn].name + ": " + outcome.error().what, outcome.error().code};
            note(scores[turn], outcome.value());
        }
    BenchRow row;
    row.unit = unit;
    for (std::size_t i = 0; i < contestants.size(); ++i)
        enter(row, contestants[i].name, scores[i]);
    return row;
}

} // namespace synchroscope::bench
