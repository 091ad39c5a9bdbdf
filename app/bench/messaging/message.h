// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace synchroscope::bench {

/// The first bytes of every message.
struct Stamp
{
    std::uint64_t number = 0; // of this sender, from 1
    std::uint32_t sender = 0;
    std::uint32_t last = 0; // 1: the sender's last message

    friend bool operator==(const Stamp &, const Stamp &) = default;
};
inline constexpr std::size_t leastMessageBytes = sizeof(Stamp);

/// Fills a message: its stamp, then bytes that follow from it and are others for each message.
void compose(std::span<char> body, const Stamp &stamp);

/// Reads the stamp, and throws TransportFailure if the message is not as long as expected or any other byte differs.
Stamp checked(std::string_view body, std::size_t expectedBytes);

} // namespace synchroscope::bench
