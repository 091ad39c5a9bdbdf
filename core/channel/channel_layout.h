// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/layout.h"

#include <cstdint>
#include <string_view>

namespace synchroscope {

/// The byte map of one channel, at ChannelEntry::offset of the channels segment:
///
///   locked:  ChannelHeader | Waiter[3 sides][processes] | u16 order[slots] | Slot[slots]
///   direct:  ChannelHeader | Waiter[3 sides][processes] | DirectHeader, DirectSlot[slots], bodies (direct_layout.h)
///   shared text:  ChannelHeader | Waiter[3 sides][processes] | TextBody
///
/// Truth and convenience. Each slot's `state` and each waiter's `word` is changed by a single store and is the truth;
/// the queue's order, the lines and the counts only save searching. After a death inside the
/// lock they are rebuilt from the truth (locked_ending.cpp), so it does not matter at which instant a process dies.

/// What a waiter waits for; also the name of its futex word: "orders.not_full[Producer]".
enum class Side : std::uint8_t { notFull, notEmpty, receipt };
inline constexpr int sideCount = 3;

/// A waiter's futex word. It sleeps while it is `waiting` (and for a moment `waking`). Whoever ends the wait stores the
/// reason before it wakes.
///
///   idle ──join──> waiting ──promised──> idle      (a place, or a message, is kept for it)
///                     │ ├────received──> idle      (its message was taken)
///                     │ └─overwritten, noReceiver, closed──> idle
///                     └──────timeout───> idle      (by the waiter itself, under the lock)
///
/// In a direct channel there is no lock. A wait is announced before it begins, and whoever ends it takes hold of it first:
///
///   idle ──announce──> announcing ──nothing to be had after all?──> waiting ──waker──> waking ──promised, …──> idle
///                         └──called off, by either side──> idle        └──timeout──> idle (by whoever is first)
enum class WaitState : std::uint32_t {
    idle, waiting, promised, received, overwritten, noReceiver, closed,
    announcing, waking,
};

struct alignas(cacheLine) Waiter
{
    FutexWord word; // a WaitState
    std::atomic<std::uint64_t> ticket; // first come, first served; new for every wait
    // Written by the waiter before it waits, and by whoever ends the wait (under the lock, or while the word is `waking`);
    // the waiter reads it after the word has changed.
    std::uint32_t message;    // what it holds out or has sent; 0 for a receiver
    std::uint32_t wakeNumber; // of the wake-up that ended the wait
    std::uint8_t waker;       // who issued it
    std::atomic<bool> timed;  // has a timeout: may go away by itself, so it never completes a deadlock
    std::atomic<bool> asleep; // where waiters spin first: it is in the kernel, or on its way there, and must be woken
    // Of a receiver, at its word for `notEmpty`, its own whether it waits or not: the message that it took last, written
    // before it gives the place back, and the last that its program is known to have.
    std::atomic<std::uint32_t> recorded, seen;
};

inline WaitState stateOf(const Waiter &waiter)
{
    return static_cast<WaitState>(waiter.word.load(std::memory_order_acquire)); // the reason behind it is visible too
}
inline void setState(Waiter &waiter, WaitState state)
{
    waiter.word.store(static_cast<std::uint32_t>(state), std::memory_order_release);
}

/// empty ──writing──> full ──taking──> empty. `writing` and `taking` exist only under the lock: seen afterwards they
/// mean that their owner died in the middle, and the slot goes back to empty or full.
enum class SlotState : std::uint32_t { empty, writing, full, taking };

struct alignas(cacheLine) Slot
{
    std::atomic<std::uint32_t> state; // a SlotState
    std::uint32_t number;             // of the message
    std::uint64_t entered;            // place in the order of entering: the queue is sorted by it
    std::uint16_t bytes;
    std::uint8_t sender;
    bool awaited;     // the sender sleeps until it is taken, at the word of `side`
    Side side;
    std::uint8_t priority;
    char body[maxMessageBytes];
};

struct ChannelHeader
{
    alignas(cacheLine) FutexWord lock; // see channel_lock.h

    // Everything below is protected by the lock. First what every send and every receive looks at: in one line, which goes
    // from processor to processor with the lock, for every further one is paid with each message.
    alignas(cacheLine) std::uint32_t order; // changes so far; events carry it
    std::uint32_t queueHead, queueCount;
    std::uint32_t promisedMessages, promisedPlaces;   // kept for waiters that have been woken and not yet come
    std::uint32_t sendersWaiting, receiversWaiting;   // how many stand in the lines below
    std::uint64_t nextEntered;
    std::uint64_t ended;    // bit p: process p has left for good
    bool closed, abandoned; // permanent

    // Who waits for room, and for a message, in order of arrival.
    alignas(cacheLine) std::uint64_t nextTicket;
    std::uint8_t senders[maxProcesses], receivers[maxProcesses];
    std::atomic<std::uint32_t> losing; // the message that is being overwritten; read after a death

    /// What senders count and what receivers count, apart from each other.
    struct Totals
    {
        alignas(cacheLine) std::uint64_t enqueued;
        std::uint64_t maxDepth, refused, discarded, overwritten, withdrawn;
        alignas(cacheLine) std::uint64_t delivered;
        std::uint64_t redelivered;
    } totals;

    alignas(cacheLine) std::atomic<std::uint32_t> numbers; // messages numbered so far; needs no lock

    // Where each process was seen last: its processor, counted from 1. Only where waiters spin; changes seldom.
    alignas(cacheLine) std::atomic<std::uint16_t> processor[maxProcesses];
};

struct DirectHeader;
struct DirectSlot;

/// A shared text. `version` is the truth, changed by a single store once the other copy has been written: whoever dies
/// while writing has written nothing. `told` follows it once the writer has told of it: another than `version` means that
/// the writer died between the two. Its event then has the place in the order that the header holds.
struct alignas(cacheLine) TextBody
{
    std::atomic<std::uint32_t> version; // how often it has been written; its lowest bit says which copy counts
    std::atomic<std::uint32_t> told;
    struct Copy
    {
        std::uint32_t bytes;
        char text[maxSharedTextBytes];
    } copies[2];
};

/// Where the parts of one channel lie. Sizes come from the control segment, never from the channel itself.
class ChannelParts
{
public:
    ChannelParts(std::byte *segment, const ChannelEntry &entry, std::uint32_t processCount);

    ChannelHeader *header;
    std::uint32_t slotCount;
    std::uint32_t processCount;
    // Of a locked channel; null in a direct one:
    std::uint16_t *order = nullptr; // ring of all slot indices: the queue from queueHead on, oldest first, then the free ones
    // Of a direct channel; null in a locked one:
    DirectHeader *direct = nullptr;
    DirectSlot *directSlots = nullptr;
    char *largeBodies = nullptr;
    TextBody *text = nullptr; // of a shared text, which has none of the others

    [[nodiscard]] char *directBody(std::uint32_t slot, std::size_t bytes) const;
    [[nodiscard]] Waiter &waiter(Side side, int process) const;
    [[nodiscard]] Slot &slot(std::uint32_t index) const { return m_slots[index]; }

    /// A rendezvous queues nothing, but every sender's hand needs a place in memory,
    /// and so does every message that a woken receiver has not yet come for.
    static std::uint32_t slotsFor(std::uint32_t capacity, std::uint32_t processCount)
    {
        return capacity > 0 ? capacity : 2 * processCount;
    }
    static std::size_t bytesFor(const ChannelEntry &entry, std::uint32_t processCount);
    /// Makes a zeroed stretch of memory an empty channel. The parent, before any process exists.
    void initialise() const;

private:
    Waiter *m_waiters;
    Slot *m_slots = nullptr;
};

/// Whether a channel may be a direct one (ChannelEntry::direct): one sender, one receiver, a queue that only they change.
bool mayBeDirect(const ChannelEntry &entry);

/// What has become of all messages of a channel. Exact while nobody is inside; `depth`: how many are queued. In a direct
/// channel `maxDepth` is what the sender saw: one more than the trace tells if the receiver was leaving a place just then.
struct ChannelFigures
{
    std::uint64_t enqueued, delivered, refused, discarded, overwritten, withdrawn, redelivered, maxDepth, depth;
};
ChannelFigures figuresOf(const ChannelParts &parts, const ChannelEntry &entry);

} // namespace synchroscope
