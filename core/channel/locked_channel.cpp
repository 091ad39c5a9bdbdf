// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/locked_channel.h"

#include "channel/damage.h"

namespace synchroscope {

LockedChannel::LockedChannel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace,
                             AxisClock clock, Gate *gate)
    : Participant(parts, entry, index, self, trace, clock, gate),
      m_lock(parts.header->lock, self),
      m_queue(parts),
      m_senders(parts, Side::notFull),
      m_receivers(parts, Side::notEmpty)
{
}

bool LockedChannel::hasRoom() const
{
    return m_senders.empty() && m_queue.count() + m_header.promisedPlaces < m_entry.capacity;
}

bool LockedChannel::hasMessage() const { return m_receivers.empty() && m_queue.count() > m_header.promisedMessages; }

/// A rendezvous never queues: what lies in memory is still in its sender's hand.
int LockedChannel::depth() const { return rendezvous() ? 0 : static_cast<int>(m_queue.count()); }

/// Does the sender still sleep until this message is taken? It may have died.
bool LockedChannel::isAwaited(const MessageQueue::Message &message) const
{
    const Waiter &waiter = m_parts.waiter(message.side, message.sender);
    return message.awaited && stateOf(waiter) == WaitState::waiting && waiter.message == message.number;
}

void LockedChannel::unlock()
{
    m_lock.unlock();
    // After the lock, so that the woken do not run into it. Dying in between is covered by bury().
    for (int i = 0; i < m_toWakeCount; ++i) // unlocking was a full barrier between their words and this look
        if (m_entry.spins == 0 || m_toWake[i]->asleep.load(std::memory_order_seq_cst))
            futexWake(m_toWake[i]->word);
    m_toWakeCount = 0;
}

Waiter &LockedChannel::startWaiting(Side side, std::uint32_t message, bool timed)
{
    Waiter &waiter = m_parts.waiter(side, m_self);
    describeWait(waiter, ++m_header.nextTicket, message, timed);
    setState(waiter, WaitState::waiting);
    return waiter;
}

void LockedChannel::waitAgain(Waiter &waiter)
{
    describeWait(waiter, waiter.ticket.load(std::memory_order_relaxed), waiter.message, waiter.timed);
    setState(waiter, WaitState::waiting);
}

WaitState LockedChannel::sleep(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline)
{
    unlock();
    if (m_entry.spins > 0)
        spinUntil(side, [&] { return stateOf(waiter) != WaitState::waiting; });
    const bool slept = sleepOn(waiter, side, reason, deadline);
    WaitState why = stateOf(waiter);
    if (why != WaitState::waiting) {
        noteWoken(waiter, reason, why, slept);
        if (why == WaitState::promised) // not yet taken, nor put: that is the next decision
            passGate(reason == BlockReason::queueEmpty ? GateKind::take : GateKind::put);
    }
    lock();
    if (why == WaitState::waiting) {
        why = stateOf(waiter); // decided under the lock: a promise that came together with the timeout is a promise
        noteWoken(waiter, reason, why, slept);
    }
    setState(waiter, WaitState::idle);
    return why;
}

void LockedChannel::endWait(Side side, int process, WaitState why, std::uint32_t message)
{
    Waiter &waiter = m_parts.waiter(side, process);
    issueWakeUp(waiter, process, message);
    setState(waiter, why);
    if (m_toWakeCount == maxProcesses)
        sharedMemoryDamaged(); // nobody waits twice
    m_toWake[m_toWakeCount++] = &waiter;
}

/// Keeps free places and messages for those who wait longest. `message`: what has just been put or taken.
void LockedChannel::settle(std::uint32_t message)
{
    while (!m_receivers.empty() && m_queue.count() > m_header.promisedMessages) {
        ++m_header.promisedMessages;
        endWait(Side::notEmpty, m_receivers.takeFirst(), WaitState::promised, message);
    }
    while (!m_senders.empty() && m_queue.count() + m_header.promisedPlaces < m_entry.capacity) {
        ++m_header.promisedPlaces;
        endWait(Side::notFull, m_senders.takeFirst(), WaitState::promised, message);
    }
}

/// A decision about the channel takes its place in the channel's own order. Under the lock.
void LockedChannel::emitChange(EventKind kind, std::uint32_t message, int peer)
{
    emitChange(kind, message, peer, depth());
}

void LockedChannel::emitChange(EventKind kind, std::uint32_t message, int peer, int depthAfterwards,
                               std::uint8_t detail)
{
    Event event = eventOf(kind, message, peer);
    event.detail = detail;
    event.depth = static_cast<std::uint16_t>(depthAfterwards);
    if (++m_header.order == 0)
        ++m_header.order; // 0 means "has none"
    event.order = m_header.order;
    m_trace.emit(event);
}

} // namespace synchroscope
