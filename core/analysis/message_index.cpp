// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/message_index.h"

#include <bit>
#include <utility>

namespace synchroscope {

namespace {

std::uint64_t keyFor(int channel, std::uint32_t number)
{
    return number == 0 ? 0 : (static_cast<std::uint64_t>(channel) << 32 | number);
}

} // namespace

std::size_t MessageIndex::home(std::uint64_t key) const
{
    constexpr std::uint64_t goldenRatio = 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>((key * goldenRatio) >> (64 - std::countr_zero(m_slots.size())));
}

std::uint32_t MessageIndex::find(int channel, std::uint32_t number) const
{
    const std::uint64_t key = keyFor(channel, number);
    if (key == 0 || m_slots.empty())
        return absent;
    for (std::size_t i = home(key);; i = (i + 1) & (m_slots.size() - 1)) {
        if (m_slots[i].key == key)
            return m_slots[i].place;
        if (m_slots[i].key == 0)
            return absent;
    }
}

void MessageIndex::insert(int channel, std::uint32_t number, std::uint32_t place)
{
    const std::uint64_t key = keyFor(channel, number);
    if (key == 0)
        return;
    if (2 * (m_used + 1) > m_slots.size())
        grow();
    std::size_t i = home(key);
    while (m_slots[i].key != 0)
        i = (i + 1) & (m_slots.size() - 1);
    m_slots[i] = {key, place};
    ++m_used;
}

void MessageIndex::grow()
{
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 64 : 2 * m_slots.size()));
    for (const Slot &slot : old) {
        if (slot.key == 0)
            continue;
        std::size_t i = home(slot.key);
        while (m_slots[i].key != 0)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = slot;
    }
}

} // namespace synchroscope
