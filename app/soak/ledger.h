// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/arena.h"

#include <cstdint>
#include <string>
#include <vector>

namespace synchroscope::soak {

/// What became of the messages, over all rounds.
struct Fates
{
    std::uint64_t received = 0, queued = 0, overwritten = 0, withdrawn = 0;
    std::uint64_t inDoubt = 0;     // taken by a receiver that died before its receive returned
    std::uint64_t redelivered = 0; // half taken by one that died, and named so
    std::uint64_t notEntered = 0;  // refused, discarded, timed out, told that nobody is left; or its sender died before
    std::uint64_t gaps = 0;        // rounds whose trace has lost events: only the books are checked
};

/// After a round: compares the books of all processes with the trace and with what is left in the queue. Nothing is
/// torn, doubled, out of its sender's order or lost; otherwise it is said here, in words.
std::vector<std::string> objections(const Arena &arena, const std::vector<bool> &killed, Fates &fates);

} // namespace synchroscope::soak
