// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"
#include "channel/channel_lock.h"
#include "channel/message_queue.h"
#include "channel/waiting_line.h"
#include "memory/gate.h"
#include "trace/trace_writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synchroscope {

struct SendOptions
{
    Style style = Style::asynchronous;
    std::optional<std::int64_t> timeout; // axis ns for the whole send: room and receipt
};

struct ReceiveOptions
{
    Style style = Style::synchronous;
    std::optional<std::int64_t> timeout; // axis ns
};

struct SendResult
{
    SendOutcome outcome = SendOutcome::posted;
    std::uint32_t number = 0;
};

struct ReceiveResult
{
    ReceiveOutcome outcome = ReceiveOutcome::empty;
    std::string body;
    std::uint32_t number = 0;
    int sender = -1;
};

/// One process's view of one channel: the bounded queue of the lessons, with all its modes.
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
///
/// Before every decision stands the process's gate, outside the lock. Nothing is decided before a gate and done after
/// it; what a gate may find changed since (a promise, a message taken back) is looked at again.
class Channel
{
public:
    /// `self`: the index of the calling process, or supervisorIndex. One thread per Channel object.
    /// `gate`: the calling process's own; null where nobody drives it (the supervisor).
    Channel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
            Gate *gate = nullptr);

    /// `body` is at most maxMessageBytes long: the caller has checked.
    SendResult send(std::string_view body, const SendOptions &options);
    /// `memory`: a string whose memory the body may use.
    ReceiveResult receive(const ReceiveOptions &options, std::string memory = {});

    /// The caller ends in good order: it will never send or receive here again.
    void leave();

    // For the supervisor alone.
    /// `process` is dead: puts right whatever it left half done and tells those who waited for it. False if the lock
    /// could not be had: perhaps somebody else has died inside, and is to be buried first.
    bool bury(int process);
    /// Lets everyone with a timeout look at the clock again: the speed has changed.
    void nudgeTimedWaiters() const;

private:
    // send.cpp
    std::optional<SendOutcome> refusal(const SendOptions &options) const;
    SendOutcome sendThroughQueue(std::uint32_t number, std::string_view body, const SendOptions &options,
                                 std::optional<std::int64_t> deadline);
    SendOutcome sendFromHand(std::uint32_t number, std::string_view body, const SendOptions &options,
                             std::optional<std::int64_t> deadline);
    std::optional<SendOutcome> withoutRoom(std::uint32_t number, std::optional<std::int64_t> deadline);
    SendOutcome awaitTaking(std::uint32_t number, Side side, std::optional<std::int64_t> deadline);
    void loseOldest();

    // receive.cpp
    ReceiveResult take(std::string memory);
    std::optional<ReceiveOutcome> awaitMessage(std::optional<std::int64_t> deadline);

    // channel.cpp: the lock, waiting and waking
    [[nodiscard]] bool rendezvous() const { return m_entry.capacity == 0; }
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool hasMessage() const;
    [[nodiscard]] int depth() const;
    [[nodiscard]] bool isAwaited(const MessageQueue::Message &message) const;
    void passGate(GateKind next)
    {
        if (m_gate)
            m_gate->pass(next, m_index);
    }
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
    bool sleepWhileWaiting(Waiter &waiter, Side side, std::optional<std::int64_t> deadline);
    void spinWhileWaiting(const Waiter &waiter, Side side) const;
    void noteProcessor();
    void noteWoken(const Waiter &waiter, BlockReason reason, WaitState why, bool slept);
    void endWait(Side side, int process, WaitState why, std::uint32_t message);
    void settle(std::uint32_t message);
    void emit(EventKind kind, std::uint32_t message, std::uint8_t detail = 0, int peer = none);
    void emitChange(EventKind kind, std::uint32_t message, int peer = none);
    void emitChange(EventKind kind, std::uint32_t message, int peer, int depthAfterwards);

    // ending.cpp
    [[nodiscard]] bool waitsUntimed(int process, Side side) const;
    [[nodiscard]] bool closedFor(int receiver) const;
    [[nodiscard]] bool abandonedFor(int sender) const;
    void close();
    void abandon();
    void tellIfNobodyIsLeft();
    void removeForGood(int process);
    void repair(int dead);
    void forgetWaits(int dead);
    void dropOrphanedOffers();

    ChannelParts m_parts;
    ChannelHeader &m_header;
    const ChannelEntry m_entry;
    const std::uint8_t m_index, m_self;
    TraceWriter &m_trace;
    AxisClock m_clock;
    Gate *m_gate;
    ChannelLock m_lock;
    MessageQueue m_queue;
    WaitingLine m_senders, m_receivers;

    // Wakers decided under the lock, carried out after it.
    const Waiter *m_toWake[maxProcesses];
    int m_toWakeCount = 0;
    std::uint16_t m_processor = 0; // as published
};

} // namespace synchroscope
