// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"
#include "recording/recording.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace synchroscope {

/// How a message was sent, by the event of its call.
struct SendingCall
{
    std::string_view body;
    bool synchronous = false, timed = false;
};

/// What one recorded event changed in the memory of a direct channel: as DirectChannel does it, but in one go and in
/// private memory. It keeps nothing: all that it has to know stands in the bytes.
class DirectByteReplay
{
public:
    DirectByteReplay(ChannelParts parts, const ChannelEntry &entry);

    /// `call`: of the event's message.
    void apply(const RecordedEvent &recorded, const SendingCall &call);
    /// For good: in good order, or dead.
    void endProcess(int process, bool isDead);

private:
    void bySender(const Event &event, const SendingCall &call);
    void byReceiver(const Event &event);
    void put(std::uint32_t number, const SendingCall &call);
    void takeBack(std::uint32_t number, bool byItself);
    void take();
    void startWaiting(Waiter &waiter, std::uint32_t message, bool timed);
    void block(const Event &event);
    void endWaiting(int waker, const Event &issued);
    /// Whoever was promised something has come for it.
    static void settle(Waiter &waiter) { setState(waiter, WaitState::idle); }
    [[nodiscard]] WaitState why(Side side) const;
    [[nodiscard]] std::uint64_t placePut() const;
    [[nodiscard]] std::uint64_t placesTaken() const;
    [[nodiscard]] DirectSlot &slotOf(std::uint64_t place) const;

    ChannelParts m_parts;
    const int m_sender, m_receiver;
    const std::uint64_t m_capacity;
    Waiter &m_roomWaiter, &m_receiptWaiter, &m_messageWaiter;
};

} // namespace synchroscope
