// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/call.h"
#include "channel/direct_channel.h"
#include "channel/locked_channel.h"

#include <string>
#include <string_view>
#include <variant>

namespace synchroscope {

/// One process's view of one channel: the bounded queue of the lessons, with all its modes. How it works inside depends
/// on who uses it (ChannelEntry::direct): nobody who uses it can tell, except by how long it takes.
class Channel
{
public:
    /// `self`: the index of the calling process, or supervisorIndex. One thread per Channel object.
    /// `gate`: the calling process's own; null where nobody drives it (the supervisor).
    Channel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
            Gate *gate = nullptr);

    /// `body` is at most maxMessageBytes long: the caller has checked.
    SendResult send(std::string_view body, const SendOptions &options)
    {
        if (auto *direct = std::get_if<DirectChannel>(&m_protocol))
            return direct->send(body, options);
        return std::get_if<LockedChannel>(&m_protocol)->send(body, options);
    }
    /// Whatever `result` held is replaced; the memory of its body is used again.
    void receive(const ReceiveOptions &options, ReceiveResult &result)
    {
        if (auto *direct = std::get_if<DirectChannel>(&m_protocol))
            direct->receive(options, result);
        else
            std::get_if<LockedChannel>(&m_protocol)->receive(options, result);
    }
    ReceiveResult receive(const ReceiveOptions &options)
    {
        ReceiveResult result;
        receive(options, result);
        return result;
    }

    /// The caller ends in good order: it will never send or receive here again.
    void leave();

    // For the supervisor alone.
    /// `process` is dead: puts right whatever it left half done and tells those who waited for it. False if the lock
    /// could not be had: perhaps somebody else has died inside, and is to be buried first.
    bool bury(int process);
    /// Does what a suspended process may have come to leave undone: it changes a channel first, and then wakes who waited
    /// for that.
    void serveWaiters();
    /// Whether `process` would hold up others if it were suspended where it is.
    [[nodiscard]] bool isInside(int process) const;
    /// Whether somebody has hold of it, or of one who waits here, for the microsecond that this takes.
    [[nodiscard]] bool isHeld() const;
    /// Lets everyone with a timeout look at the clock again: the speed has changed.
    void nudgeTimedWaiters() const;

private:
    std::variant<LockedChannel, DirectChannel> m_protocol;
};

} // namespace synchroscope
