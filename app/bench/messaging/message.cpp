// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/message.h"

#include "base/vocabulary.h"
#include "bench/messaging/transport.h"

#include <array>
#include <cstring>
#include <string>

namespace synchroscope::bench {

namespace {

constexpr std::size_t beginnings = 4096; // a power of two

/// A body is a piece of this; where it begins follows from the stamp. Copied and compared at the speed of memcpy, so
/// that the check does not cost more than what is measured.
constexpr auto pattern = [] {
    std::array<char, beginnings + maxMessageBytes> bytes{};
    std::uint64_t state = 1;
    for (char &byte : bytes) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<char>(state >> 56);
    }
    return bytes;
}();

const char *patternOf(const Stamp &stamp)
{
    const std::uint64_t mixed = (stamp.number + (std::uint64_t{stamp.sender} << 48)) * 0x9e3779b97f4a7c15U;
    return pattern.data() + (mixed >> 52);
}

} // namespace

void compose(std::span<char> body, const Stamp &stamp)
{
    std::memcpy(body.data(), &stamp, sizeof stamp);
    std::memcpy(body.data() + sizeof stamp, patternOf(stamp), body.size() - sizeof stamp);
}

Stamp checked(std::string_view body, std::size_t expectedBytes)
{
    if (body.size() != expectedBytes)
        throw TransportFailure("a message of " + std::to_string(body.size()) + " bytes came instead of "
                               + std::to_string(expectedBytes));
    Stamp stamp;
    std::memcpy(&stamp, body.data(), sizeof stamp);
    if (std::memcmp(body.data() + sizeof stamp, patternOf(stamp), body.size() - sizeof stamp) != 0)
        throw TransportFailure("message " + std::to_string(stamp.number) + " came with other content than was sent");
    return stamp;
}

} // namespace synchroscope::bench
