// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"

namespace synchroscope {

/// Who waits on one side of a channel, in order of arrival. Only the order: the waiting itself is in Waiter.
/// Every function is called under the channel's lock.
class WaitingLine
{
public:
    WaitingLine(ChannelParts parts, Side side)
        : m_parts(parts),
          m_side(side),
          m_count(side == Side::notEmpty ? &parts.header->receiversWaiting : &parts.header->sendersWaiting),
          m_processes(side == Side::notEmpty ? parts.header->receivers : parts.header->senders)
    {
    }

    [[nodiscard]] bool empty() const { return *m_count == 0; }
    void joinEnd(int process);
    void joinByTicket(int process); // was promised something that then went away: it keeps its place
    void leave(int process);     // nothing happens if it is not in the line
    int takeFirst();             // the line must not be empty

    /// From the waiters' words and tickets alone.
    void rebuild();

private:
    ChannelParts m_parts;
    Side m_side;
    std::uint32_t *m_count;
    std::uint8_t *m_processes;
};

} // namespace synchroscope
