// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/change_order.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// Heap order: the smallest place on top; by difference, because the count may wrap.
constexpr auto later = [](const auto &a, const auto &b) { return static_cast<std::int32_t>(a.order - b.order) > 0; };

} // namespace

void ChangeOrder::add(Place place)
{
    m_heap.push_back(place);
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

void ChangeOrder::popFirst()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    m_heap.pop_back();
}

void ChangeOrder::remove(Place place)
{
    if (m_heap.empty())
        return;
    if (m_heap.front() == place) {
        popFirst();
    } else {
        ++m_gone[place];
        ++m_goneCount;
    }
    if (m_goneCount == 0) [[likely]]
        return;
    if (m_goneCount > 64 + m_heap.size() / 2)
        sweep();
    while (!m_heap.empty()) {
        const auto gone = m_gone.find(m_heap.front());
        if (gone == m_gone.end())
            return;
        if (--gone->second == 0)
            m_gone.erase(gone);
        --m_goneCount;
        popFirst();
    }
}

/// As many are let go of as stay, so that each costs the same however many there are.
void ChangeOrder::sweep()
{
    std::erase_if(m_heap, [this](const Place &place) {
        const auto gone = m_gone.find(place);
        if (gone == m_gone.end())
            return false;
        if (--gone->second == 0)
            m_gone.erase(gone);
        return true;
    });
    m_gone.clear();
    m_goneCount = 0;
    std::make_heap(m_heap.begin(), m_heap.end(), later);
}

} // namespace synchroscope
