// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace synchroscope::soak {

/// What one process says of itself, in memory that outlives it: the other side of the trace. Written by that process
/// alone. An entry is complete before its count says so.
struct Book
{
    static constexpr std::uint32_t most = 1 << 16; // entries; then it ends in good order

    struct Sent
    {
        std::uint32_t number = 0; // in the channel; 0: its send has not returned
        SendOutcome outcome = SendOutcome::posted;
    };
    struct Got
    {
        std::uint32_t number = 0;
        std::uint32_t index = 0; // which one of its sender's, from 1
        std::uint8_t sender = 0;
    };

    std::atomic<std::uint32_t> calls;    // begun and returned: odd inside one
    std::atomic<std::uint32_t> sends;    // begun: the last one may not have returned
    std::atomic<std::uint32_t> receipts; // receives that returned a message
    std::atomic<std::uint64_t> told;     // ns: when a call returned with "closed" or "no receiver"
    std::atomic<bool> left;              // it has told the others that it ends
    char torn[160];                      // a message that came otherwise than it was sent
    std::array<Sent, most> sent;
    std::array<Got, most> got;
};

} // namespace synchroscope::soak
