// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/channel.h"

namespace synchroscope {

Channel::Channel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
                 Gate *gate)
    : m_protocol(std::in_place_type<LockedChannel>, parts, entry, index, self, trace, clock, gate)
{
    if (entry.direct)
        m_protocol.emplace<DirectChannel>(parts, entry, index, self, trace, clock, gate);
}

void Channel::leave()
{
    std::visit([](auto &protocol) { protocol.leave(); }, m_protocol);
}

bool Channel::bury(int process)
{
    return std::visit([process](auto &protocol) { return protocol.bury(process); }, m_protocol);
}

void Channel::serveWaiters()
{
    std::visit([](auto &protocol) { protocol.serveWaiters(); }, m_protocol);
}

bool Channel::isInside(int process) const
{
    return std::visit([process](const auto &protocol) { return protocol.isInside(process); }, m_protocol);
}

bool Channel::isHeld() const
{
    return std::visit([](const auto &protocol) { return protocol.isHeld(); }, m_protocol);
}

void Channel::nudgeTimedWaiters() const
{
    std::visit([](const auto &protocol) { protocol.nudgeTimedWaiters(); }, m_protocol);
}

} // namespace synchroscope
