// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/channel_state.h"

#include "channel/channel_lock.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace synchroscope {

std::string inconsistency(const ChannelParts &parts, const ChannelEntry &entry)
{
    const ChannelHeader &header = *parts.header;
    if (ChannelLock::isHeld(header.lock))
        return "the lock is held";
    if (parts.direct) {
        // One that has died may be told of something by a partner that took hold of its wait before.
        for (int p = 0; p < static_cast<int>(parts.processCount); ++p)
            for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
                if (const WaitState state = stateOf(parts.waiter(side, p));
                    state == WaitState::announcing || state == WaitState::waiting || state == WaitState::waking)
                    return fmt::format("process {} still waits", p);
        const std::uint64_t depth = figuresOf(parts, entry).depth;
        return depth > parts.slotCount ? fmt::format("{} messages in {} slots", depth, parts.slotCount) : std::string();
    }
    std::multimap<std::uint64_t, std::uint32_t> full;
    for (std::uint32_t i = 0; i < parts.slotCount; ++i) {
        const auto state = static_cast<SlotState>(parts.slot(i).state.load());
        if (state == SlotState::full)
            full.emplace(parts.slot(i).entered, i);
        else if (state != SlotState::empty)
            return "a slot is half written or half taken";
    }
    if (full.size() != header.queueCount || header.queueCount > parts.slotCount)
        return fmt::format("{} full slots, {} counted", full.size(), header.queueCount);
    std::uint32_t position = 0;
    for (const auto &[entered, index] : full)
        if (parts.order[(header.queueHead + position++) % parts.slotCount] != index)
            return "the queue is not in the order of entering";
    std::set<std::uint32_t> free;
    for (; position < parts.slotCount; ++position)
        free.insert(parts.order[(header.queueHead + position) % parts.slotCount]);
    if (free.size() != parts.slotCount - header.queueCount)
        return "a slot is free twice";
    for (const auto &[entered, index] : full)
        if (free.contains(index))
            return "a full slot is free";
    return {};
}

} // namespace synchroscope
