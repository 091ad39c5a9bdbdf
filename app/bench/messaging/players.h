// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/scoreboard.h"
#include "bench/messaging/transport.h"

namespace synchroscope::bench {

// What the forked processes of a round do. All throw when a message is not what it should be.

/// Where a player reads the phase, and where it reports.
struct Seat
{
    const FutexWord &phase;
    Report &report;
};

/// Sends until the round is over, or `most` messages have been sent; the last one says that it is the last.
void playSender(Seat seat, Transport &transport, int sender, std::size_t bytes, std::uint64_t most);

/// Receives until it has met `lastOnes` last messages. `inOrder`: no other receiver takes what is missing here.
void playReceiver(Seat seat, Transport &transport, int receiver, std::size_t bytes, int lastOnes, bool inOrder);

/// Sends, and waits for the answer.
void playCaller(Seat seat, Transport &there, Transport &back, std::size_t bytes, std::uint64_t most);
/// Sends everything back.
void playAnswerer(Seat seat, Transport &there, Transport &back, std::size_t bytes);

/// Asks a transport in which there is nothing.
void playAsker(Seat seat, Transport &transport, std::uint64_t most);

} // namespace synchroscope::bench
