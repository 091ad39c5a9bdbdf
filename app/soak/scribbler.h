// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace synchroscope::soak {

/// What processes of a run may write, as this process has it mapped: the channels, and the rings of all processes. Not the
/// control segment, which only the parent can write.
class Scribbler
{
public:
    enum class Style : std::uint8_t {
        flood,    // random bytes over everything, again and again
        sprinkle, // a few bytes here and there, small numbers too: what is wrong but looks right
        headers,  // the same, where the engine's own words stand
    };

    /// For the only run that exists in this process.
    Scribbler();
    [[nodiscard]] bool foundAnything() const { return !m_pieces.empty(); }

    /// In a forked child; writes until it is killed. Allocates nothing: the child was forked beside other threads.
    [[noreturn]] void scribble(Style style, std::uint64_t seed, std::uint64_t *rounds) const;

private:
    struct Piece
    {
        std::byte *data;
        std::size_t bytes;
    };
    std::vector<Piece> m_pieces;
};

} // namespace synchroscope::soak
