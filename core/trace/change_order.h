// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace synchroscope {

/// The changes of one channel that have been read and not yet handed over, by their place in the channel's order.
/// Honest ones go in order. Nonsense in a ring makes them go in any order; that must not cost more than others do.
class ChangeOrder
{
public:
    struct Place
    {
        std::uint32_t order;
        std::size_t source;
        friend bool operator==(const Place &, const Place &) = default;
    };

    void add(Place place);
    /// One that was added, wherever it stands.
    void remove(Place place);
    /// The smallest; null: there is none.
    [[nodiscard]] const Place *first() const { return m_heap.empty() ? nullptr : &m_heap.front(); }

private:
    void popFirst();
    void sweep();

    struct Hash
    {
        std::size_t operator()(const Place &place) const { return place.order * std::size_t{67} + place.source; }
    };
    std::vector<Place> m_heap;                           // smallest order first; some may have gone
    std::unordered_map<Place, std::size_t, Hash> m_gone; // removed out of turn, and how often; never the first
    std::size_t m_goneCount = 0;
};

} // namespace synchroscope
