// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/call.h"
#include "channel/channel_lock.h"
#include "channel/message_queue.h"
#include "channel/participant.h"
#include "channel/waiting_line.h"

#include <string>
#include <string_view>

namespace synchroscope {

/// A channel for any number of senders and receivers, every policy, and the rendezvous.
///
/// What blocks and who ends it:
///
///   send, queue full    sleeps on not_full[me]   whoever takes a message keeps the place for the first in the line
///   send, synchronous   sleeps on receipt[me]    the receiver that takes exactly this message
///   receive, empty      sleeps on not_empty[me]  whoever puts a message keeps it for the first in the line
///
/// While anyone waits on a side, newcomers join behind, polls included. Something kept for a waiter that dies or
/// times out goes to the next. Everything is decided under the channel's lock; events are published there too, so
/// their `order` is the real order; nobody sleeps, and nobody is woken, while holding it.
///
/// No wake-up is lost: a waiter sets its word to `waiting` under the lock before it sleeps, a waker changes the word
/// under the lock before it wakes, and the kernel refuses to put to sleep whoever's word has changed.
///
/// At full speed a waiter first spins (ChannelEntry::spins), as long as its only partner was last seen on another processor;
/// whoever changes its word then wakes it only if it says that it is asleep. It says so before the kernel compares the
/// word, and the waker looks after changing the word, both sequentially consistent: at least one of them sees the other.
class LockedChannel : public Participant
{
public:
    LockedChannel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
                  Gate *gate);

    // See Channel.
    SendResult send(std::string_view body, const SendOptions &options);
    void receive(const ReceiveOptions &options, ReceiveResult &result);
    void leave();
    bool bury(int process);
    void serveWaiters();
    [[nodiscard]] bool isInside(int process) const;
    [[nodiscard]] bool isHeld() const;

private:
    // locked_send.cpp
    std::optional<SendOutcome> refusal(const SendOptions &options) const;
    SendOutcome sendThroughQueue(std::uint32_t number, std::string_view body, const SendOptions &options,
                                 std::optional<std::int64_t> deadline);
    SendOutcome sendFromHand(std::uint32_t number, std::string_view body, const SendOptions &options,
                             std::optional<std::int64_t> deadline);
    std::optional<SendOutcome> withoutRoom(std::uint32_t number, std::optional<std::int64_t> deadline);
    SendOutcome awaitTaking(std::uint32_t number, Side side, std::optional<std::int64_t> deadline);
    void loseOldest();

    // locked_receive.cpp
    void take(ReceiveResult &result);
    std::optional<ReceiveOutcome> awaitMessage(std::optional<std::int64_t> deadline);

    // locked_channel.cpp: the lock, waiting and waking
    [[nodiscard]] bool rendezvous() const { return m_entry.capacity == 0; }
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool hasMessage() const;
    [[nodiscard]] int depth() const;
    [[nodiscard]] bool isAwaited(const MessageQueue::Message &message) const;
    void lock()
    {
        m_lock.lock();
        m_trace.observed(); // whatever is decided under the lock follows from what others did under it
    }
    void unlock();
    Waiter &startWaiting(Side side, std::uint32_t message, bool timed);
    void waitAgain(Waiter &waiter); // keeps its ticket
    /// Sleeps until the word changes or the deadline passes; back with the lock held. Timed out: WaitState::waiting.
    WaitState sleep(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline);
    void endWait(Side side, int process, WaitState why, std::uint32_t message);
    void settle(std::uint32_t message);
    void emitChange(EventKind kind, std::uint32_t message, int peer = none);
    void emitChange(EventKind kind, std::uint32_t message, int peer, int depthAfterwards, std::uint8_t detail = 0);

    // locked_ending.cpp
    [[nodiscard]] bool waitsUntimed(int process, Side side) const;
    [[nodiscard]] bool closedFor(int receiver) const;
    [[nodiscard]] bool abandonedFor(int sender) const;
    void close();
    void abandon();
    void tellIfNobodyIsLeft();
    void removeForGood(int process);
    void repair(int dead);
    void recount(bool hadReceived);
    void forgetWaits(int dead);
    void dropOrphanedOffers();

    ChannelLock m_lock;
    MessageQueue m_queue;
    WaitingLine m_senders, m_receivers;

    // Wakers decided under the lock, carried out after it.
    const Waiter *m_toWake[maxProcesses];
    int m_toWakeCount = 0;
};

} // namespace synchroscope
