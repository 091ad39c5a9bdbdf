// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/contest.h"
#include "bench/messaging/referee.h"
#include "bench/messaging/transport.h"

#include <cstdint>

namespace synchroscope::bench {

enum class Placement : std::uint8_t {
    twoCores, // senders on one processor, receivers on another
    sameCore, // all on one
    unpinned,
};

struct Game
{
    Shape shape;
    Placement placement = Placement::twoCores;
    Pace pace;
    int lines = 1;                   // transports beside one another, each with senders and receivers of its own
    std::uint64_t most = UINT64_MAX; // messages of a sender: a round that does not look at the clock
};

// One round each. Whatever the players report is checked against one another.

/// Messages received in a second, of all lines together.
Result<RoundOutcome> playStream(const MakeTransport &make, const Game &game);
/// Of one line: how long a message takes that ends a send; ns.
Result<RoundOutcome> playStreamForTime(const MakeTransport &make, const Game &game);
/// How long a message there and the answer back take, over two transports; ns.
Result<RoundOutcome> playRoundTrip(const MakeTransport &make, const Game &game);
/// How long it takes to find that nothing is there; ns.
Result<RoundOutcome> playEmptyReceive(const MakeTransport &make, const Game &game);

} // namespace synchroscope::bench
