// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/futex.h"

#include <array>
#include <cstdint>

namespace synchroscope::bench {

/// Where a round is; only the parent says so.
enum class Phase : std::uint32_t {
    held,    // until everybody is there
    warming, // messages flow, pages and caches fill
    measuring,
    over, // senders send one message more, the last
};

inline constexpr int mostSenders = 8, mostPlayers = 32;

/// What one side has sent of, or got from, one sender. Equal sums on both sides: no message is missing or doubled.
struct Tally
{
    std::uint64_t count = 0, sum = 0, sumOfSquares = 0; // of the numbers; they may wrap

    void add(std::uint64_t number)
    {
        ++count;
        sum += number;
        sumOfSquares += number * number;
    }
    void add(const Tally &other)
    {
        count += other.count;
        sum += other.sum;
        sumOfSquares += other.sumOfSquares;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What a player says of its round, in memory shared with the parent. It writes it at the end.
struct alignas(128) Report
{
    std::uint64_t exchanges; // while the phase was `measuring`
    std::uint64_t from, until; // ns: when the player itself saw that phase begin and end; 0: it did not
    std::array<Tally, mostSenders> tallies; // by sender
    char failure[256];                      // why it gave up
};

struct Scoreboard
{
    alignas(128) FutexWord phase; // a Phase
    std::array<Report, mostPlayers> reports;
};

inline Phase phaseOf(const FutexWord &word)
{
    return static_cast<Phase>(word.load(std::memory_order_relaxed)); // nothing else is read because of it
}

} // namespace synchroscope::bench
