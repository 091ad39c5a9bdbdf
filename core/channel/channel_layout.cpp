// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/channel_layout.h"

#include "channel/direct_layout.h"

#include <bit>

namespace synchroscope {

namespace {

constexpr std::size_t aligned(std::size_t bytes) { return (bytes + linesApart - 1) / linesApart * linesApart; }

std::uint64_t valueOf(const std::atomic<std::uint64_t> &count) { return count.load(std::memory_order_acquire); }

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
    if (entry.isText) {
        text = reinterpret_cast<TextBody *>(at);
        slotCount = 0;
        return;
    }
    if (entry.direct) {
        direct = reinterpret_cast<DirectHeader *>(take(sizeof(DirectHeader)));
        directSlots = reinterpret_cast<DirectSlot *>(take(slotCount * sizeof(DirectSlot)));
        largeBodies = reinterpret_cast<char *>(take(slotCount * maxMessageBytes));
        return;
    }
    order = reinterpret_cast<std::uint16_t *>(take(slotCount * sizeof(std::uint16_t)));
    m_slots = reinterpret_cast<Slot *>(at);
}

std::size_t ChannelParts::bytesFor(const ChannelEntry &entry, std::uint32_t processes)
{
    const std::size_t slots = slotsFor(entry.capacity, processes);
    const std::size_t common = aligned(sizeof(ChannelHeader)) + aligned(sideCount * processes * sizeof(Waiter));
    if (entry.isText)
        return common + aligned(sizeof(TextBody));
    if (entry.direct)
        return common + aligned(sizeof(DirectHeader)) + aligned(slots * sizeof(DirectSlot))
            + aligned(slots * maxMessageBytes);
    return common + aligned(slots * sizeof(std::uint16_t)) + aligned(slots * sizeof(Slot));
}

char *ChannelParts::directBody(std::uint32_t slot, std::size_t bytes) const
{
    return bytes <= sizeof(DirectSlot::body) ? directSlots[slot].body : largeBodies + std::size_t{slot} * maxMessageBytes;
}

Waiter &ChannelParts::waiter(Side side, int process) const
{
    return m_waiters[static_cast<std::size_t>(side) * processCount + static_cast<std::size_t>(process)];
}

void ChannelParts::initialise() const
{
    if (direct || text)
        return; // all zero
    for (std::uint32_t i = 0; i < slotCount; ++i)
        order[i] = static_cast<std::uint16_t>(i);
}

bool mayBeDirect(const ChannelEntry &entry)
{
    return std::has_single_bit(entry.senders) && std::has_single_bit(entry.receivers) && entry.senders != entry.receivers
        && entry.capacity > 0 && entry.whenFull != WhenFull::overwrite && !entry.byPriority;
}

ChannelFigures figuresOf(const ChannelParts &parts, const ChannelEntry &entry)
{
    if (parts.direct) {
        const DirectHeader &direct = *parts.direct;
        const std::uint64_t taken = valueOf(direct.taken); // first: what is taken was put
        const std::uint64_t put = PutWord::placeOf(valueOf(direct.put));
        const std::uint64_t withdrawn = valueOf(direct.withdrawn);
        return {put + withdrawn, taken, valueOf(direct.refused), valueOf(direct.discarded), 0, withdrawn, 0,
                valueOf(direct.deepest), put > taken ? put - taken : 0};
    }
    const ChannelHeader::Totals &t = parts.header->totals;
    const bool rendezvous = entry.capacity == 0;
    return {t.enqueued, t.delivered, t.refused, t.discarded, t.overwritten, t.withdrawn, t.redelivered, t.maxDepth,
            rendezvous ? 0U : parts.header->queueCount};
}

} // namespace synchroscope
