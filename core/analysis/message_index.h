// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace synchroscope {

/// From (channel, number) to a place in a vector, in constant time.
/// A hash table and not an array by number, because numbers come from untrusted memory: its size follows how many
/// messages there are, never how large a number somebody wrote.
class MessageIndex
{
public:
    static constexpr std::uint32_t absent = UINT32_MAX;

    [[nodiscard]] std::uint32_t find(int channel, std::uint32_t number) const;
    /// The key must be absent.
    void insert(int channel, std::uint32_t number, std::uint32_t place);

private:
    struct Slot
    {
        std::uint64_t key = 0; // 0: free; no message has the number 0
        std::uint32_t place = absent;
    };

    [[nodiscard]] std::size_t home(std::uint64_t key) const;
    void grow();

    std::vector<Slot> m_slots; // a power of two, at most half full
    std::size_t m_used = 0;
};

} // namespace synchroscope
