// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/call.h"
#include "channel/direct_layout.h"
#include "channel/participant.h"

#include <string>
#include <string_view>

namespace synchroscope {

/// A channel between one sender and one receiver, without a lock. Nobody else changes it while both live, so each side
/// only counts: the sender how many messages were put, the receiver how many were taken (Lamport's bounded buffer, 1983).
///
/// What blocks and who ends it is as in LockedChannel. Why no wake-up is lost: a waiter announces its wait, then looks
/// once more; the other side changes what is waited for, then looks for an announcement. All four are sequentially
/// consistent, so at least one of the two sees the other (Dekker). (At full speed and on two processors the waiter pays for
/// both: its announcement is followed by a barrier in all processes, and the other side only stores and looks.) The waiter
/// then calls its wait off; the other side calls an announced wait off, or takes hold of a begun one by `waking`, says why
/// it ends, and wakes it. Whoever finds that a wait has ended looks at the counts again: the reason is news, not permission.
///
/// Without the lock nothing tells in which order the two sides did things, except what each has seen of the other.
/// Events therefore carry both counts (EventFlag::ownCount), and the collector puts them together.
///
/// At full speed a waiter first looks at the other side's count for a while (ChannelEntry::spins), before it announces
/// anything.
class DirectChannel : public Participant
{
public:
    DirectChannel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
                  Gate *gate);

    // See Channel. What does not wait is one piece of code without calls (flatten); the rest is kept out of it.
    [[gnu::flatten]] SendResult send(std::string_view body, const SendOptions &options);
    [[gnu::flatten]] void receive(const ReceiveOptions &options, ReceiveResult &result);
    void leave();
    bool bury(int process);
    void serveWaiters();
    [[nodiscard]] bool isInside(int process) const;
    [[nodiscard]] bool isHeld() const;

private:
    // direct_send.cpp
    [[nodiscard]] bool hasRoom();
    std::optional<SendOutcome> withoutRoom(std::uint32_t number, std::optional<std::int64_t> deadline);
    std::optional<SendOutcome> awaitRoom(std::uint32_t number, std::optional<std::int64_t> deadline);
    void write(std::uint32_t number, std::string_view body);
    void put(std::uint32_t number, Retraction retraction);
    [[nodiscard]] Event enqueuedEvent(std::uint32_t number) const;
    [[gnu::noinline]] SendResult sendStepByStep(std::uint32_t number, std::string_view body, const SendOptions &options);
    SendOutcome sendOrWait(std::uint32_t number, std::string_view body, const SendOptions &options);
    [[gnu::noinline]] SendOutcome awaitTaking(std::uint32_t number, std::optional<std::int64_t> deadline,
                                              bool waits = false);
    bool takeBack(std::uint32_t number, bool receiverIsGone);
    [[gnu::noinline]] void noteDeepest();

    // direct_receive.cpp
    [[nodiscard]] bool hasMessage();
    [[gnu::noinline]] void receiveStepByStep(const ReceiveOptions &options, ReceiveResult &result);
    std::optional<ReceiveOutcome> awaitMessage(std::optional<std::int64_t> deadline);
    void copy(ReceiveResult &result);
    void take(const ReceiveResult &result);
    [[nodiscard]] Event dequeuedEvent(std::uint32_t number) const;
    [[nodiscard]] Event emptyPollEvent() const;
    [[nodiscard]] Event returnedEvent(const ReceiveResult &result) const;

    // direct_channel.cpp: waiting and waking
    /// Changes what the other side may wait for. What is read afterwards is read after that.
    void publish(std::atomic<std::uint64_t> &count, std::uint64_t value) const
    {
        if (m_othersPayment.load(std::memory_order_relaxed)) {
            count.store(value, std::memory_order_release);
            std::atomic_signal_fence(std::memory_order_seq_cst); // the order of the instructions; the rest is announce()'s
            // Still, after the store: then the barrier that goes with the end of it is yet to come, and covers the store.
            if (m_othersPayment.load(std::memory_order_relaxed)) [[likely]]
                return std::atomic_signal_fence(std::memory_order_seq_cst);
        }
        count.store(value, std::memory_order_seq_cst);
    }
    /// The look for an announcement: in the one order of all four.
    [[nodiscard]] static bool waits(const Waiter &waiter)
    {
        return waiter.word.load(std::memory_order_seq_cst) != static_cast<std::uint32_t>(WaitState::idle);
    }
    void announce(Waiter &waiter, std::uint32_t message, bool timed);
    /// False: it is being ended by the other side.
    static bool callOff(Waiter &waiter);
    static bool begin(Waiter &waiter);
    WaitState sleep(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline);
    [[gnu::noinline]] void wake(Side side, int process, WaitState why, std::uint32_t message, bool holderIsDead = false);
    [[nodiscard]] std::uint64_t placePut() const;
    [[nodiscard]] std::uint64_t placesTaken() const { return m_direct.taken.load(std::memory_order_seq_cst); }
    void close();
    void abandon();

    // direct_ending.cpp: what those are told who wait
    void serveReceiver(std::uint32_t message, bool senderIsDead = false);
    [[gnu::noinline]] void serveSender(std::uint32_t message, bool receiverIsDead = false);
    void burySender();
    void buryReceiver();
    void forgetWaits(int process);
    [[nodiscard]] std::uint16_t depthBetween(std::uint64_t taken, std::uint64_t put) const;
    [[nodiscard]] bool isCopying() const;

    DirectHeader &m_direct;
    const int m_sender, m_receiver;
    Waiter &m_roomWaiter, &m_receiptWaiter, &m_messageWaiter; // the sender's two, and the receiver's
    std::atomic<bool> &m_ownPayment, &m_othersPayment; // DirectHeader::senderPays, receiverPays

    [[nodiscard]] std::uint32_t slotBefore(std::uint32_t slot) const
    {
        return slot == 0 ? m_parts.slotCount - 1 : slot - 1;
    }
    static constexpr std::uint64_t placesBetweenNotes = 1024; // of the processor: a hint that changes seldom

    // This process's own copy of its own count, and what it knows of the other's.
    std::uint64_t m_place = 0;      // put, or taken, so far
    std::uint64_t m_known = 0;      // the other side's count, at least
    std::uint64_t m_generation = 0; // PutWord: the sender's
    std::uint64_t m_putSeen = 0;    // DirectHeader::put as the receiver has seen it last
    std::uint64_t m_deepest = 0;
    std::uint32_t m_slot = 0;       // where the next message is put, or taken
};

} // namespace synchroscope
