// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace synchroscope {

/// Room for what is computed from a recording, made in proportion to the room that the recording itself has: one that is
/// read from a file has as much as it needs, and doubling would take half as much again in vain.
class Growth
{
public:
    /// `taken` of the recording's events have been looked at, and it has room for so many.
    void follow(std::size_t taken, std::size_t room)
    {
        m_factor = taken < enough || taken >= room ? 2 : std::max(1.125, static_cast<double>(room) / static_cast<double>(taken) * 1.03);
    }
    /// Before one more is put in.
    template<typename Thing>
    void makeRoom(std::vector<Thing> &things) const
    {
        if (things.size() == things.capacity() && things.size() >= enough)
            things.reserve(static_cast<std::size_t>(static_cast<double>(things.size()) * m_factor));
    }

private:
    static constexpr std::size_t enough = 1 << 14; // to go by, and below it room costs nothing
    double m_factor = 2;
};

} // namespace synchroscope
