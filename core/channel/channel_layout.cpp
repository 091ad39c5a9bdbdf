// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/channel_layout.h"

namespace synchroscope {

namespace {

constexpr std::size_t aligned(std::size_t bytes) { return (bytes + cacheLine - 1) / cacheLine * cacheLine; }

} // namespace

ChannelParts::ChannelParts(std::byte *segment, const ChannelEntry &entry, std::uint32_t processes)
    : slotCount(slotsFor(entry.capacity, processes)), processCount(processes)
{
    std::byte *at = segment + entry.offset;
    const auto take = [&at](std::size_t bytes) {
        std::byte *part = at;
        at += aligned(bytes);
        return part;
    };
    header = reinterpret_cast<ChannelHeader *>(take(sizeof(ChannelHeader)));
    m_waiters = reinterpret_cast<Waiter *>(take(sideCount * processes * sizeof(Waiter)));
    order = reinterpret_cast<std::uint16_t *>(take(slotCount * sizeof(std::uint16_t)));
    free = reinterpret_cast<std::uint16_t *>(take(slotCount * sizeof(std::uint16_t)));
    m_slots = reinterpret_cast<Slot *>(at);
}

std::size_t ChannelParts::bytesFor(std::uint32_t capacity, std::uint32_t processes)
{
    const std::size_t slots = slotsFor(capacity, processes);
    return aligned(sizeof(ChannelHeader)) + aligned(sideCount * processes * sizeof(Waiter))
        + 2 * aligned(slots * sizeof(std::uint16_t)) + slots * sizeof(Slot);
}

Waiter &ChannelParts::waiter(Side side, int process) const
{
    return m_waiters[static_cast<std::size_t>(side) * processCount + static_cast<std::size_t>(process)];
}

void ChannelParts::initialise() const
{
    for (std::uint32_t i = 0; i < slotCount; ++i)
        free[i] = static_cast<std::uint16_t>(slotCount - 1 - i); // slot 0 on top
    header->freeCount = slotCount;
}

} // namespace synchroscope
