// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/deadlock.h"

#include "channel/channel_lock.h"

#include <optional>

namespace synchroscope {

namespace {

struct Wait
{
    int channel;
    Side side;
    std::uint64_t ticket;
    friend bool operator==(const Wait &, const Wait &) = default;
};

std::optional<Wait> waitOf(const SharedMemory &memory, int process)
{
    for (int c = 0; c < memory.control().entryCount(); ++c) {
        const ChannelParts parts = memory.channel(c);
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt}) {
            const Waiter &waiter = parts.waiter(side, process);
            if (stateOf(waiter) == WaitState::waiting && !waiter.timed)
                return Wait{c, side, waiter.ticket.load(std::memory_order_acquire)};
        }
    }
    return std::nullopt;
}

/// Somebody who begins to wait says so first and decides afterwards, still under the lock, whom that concerns.
bool anyLockIsHeld(const SharedMemory &memory)
{
    for (int c = 0; c < memory.control().entryCount(); ++c)
        if (ChannelLock::isHeld(memory.channel(c).header->lock))
            return true;
    return false;
}

} // namespace

bool allWaitForEver(const SharedMemory &memory, const std::vector<int> &liveProcesses)
{
    std::vector<Wait> first;
    for (const int process : liveProcesses) {
        const auto wait = waitOf(memory, process);
        if (!wait)
            return false;
        first.push_back(*wait);
    }
    if (anyLockIsHeld(memory))
        return false;
    for (std::size_t i = 0; i < liveProcesses.size(); ++i)
        if (waitOf(memory, liveProcesses[i]) != first[i])
            return false;
    // And asleep: one that is only about to sleep has not yet written down that it is blocked.
    for (std::size_t i = 0; i < liveProcesses.size(); ++i)
        if (futexSleepers(memory.channel(first[i].channel).waiter(first[i].side, liveProcesses[i]).word) == 0)
            return false;
    return !liveProcesses.empty();
}

} // namespace synchroscope
