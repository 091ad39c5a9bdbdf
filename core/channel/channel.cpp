// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/channel.h"

#include "channel/damage.h"

#include <algorithm>
#include <bit>
#include <sched.h>

namespace synchroscope {

namespace {

constexpr std::int64_t longestGlance = 100'000'000; // ns between two looks at the clock of a wait with a timeout

} // namespace

Channel::Channel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace,
                 AxisClock clock, Gate *gate)
    : m_parts(parts),
      m_header(*parts.header),
      m_entry(entry),
      m_index(static_cast<std::uint8_t>(index)),
      m_self(static_cast<std::uint8_t>(self)),
      m_trace(trace),
      m_clock(clock),
      m_gate(gate),
      m_lock(parts.header->lock, self),
      m_queue(parts),
      m_senders(parts, Side::notFull, parts.header->senders),
      m_receivers(parts, Side::notEmpty, parts.header->receivers)
{
}

bool Channel::hasRoom() const
{
    return m_senders.empty() && m_queue.count() + m_header.promisedPlaces < m_entry.capacity;
}

bool Channel::hasMessage() const { return m_receivers.empty() && m_queue.count() > m_header.promisedMessages; }

/// A rendezvous never queues: what lies in memory is still in its sender's hand.
int Channel::depth() const { return rendezvous() ? 0 : static_cast<int>(m_queue.count()); }

/// Does the sender still sleep until this message is taken? It may have died.
bool Channel::isAwaited(const MessageQueue::Message &message) const
{
    const Waiter &waiter = m_parts.waiter(message.side, message.sender);
    return message.awaited && stateOf(waiter) == WaitState::waiting && waiter.message == message.number;
}

void Channel::unlock()
{
    m_lock.unlock();
    // After the lock, so that the woken do not run into it. Dying in between is covered by bury().
    for (int i = 0; i < m_toWakeCount; ++i) // unlocking was a full barrier between their words and this look
        if (m_entry.spins == 0 || m_toWake[i]->asleep.load(std::memory_order_seq_cst))
            futexWake(m_toWake[i]->word);
    m_toWakeCount = 0;
}

Waiter &Channel::startWaiting(Side side, std::uint32_t message, bool timed)
{
    Waiter &waiter = m_parts.waiter(side, m_self);
    waiter.message = message;
    waiter.ticket.store(++m_header.nextTicket, std::memory_order_relaxed); // published by the word
    waiter.timed.store(timed, std::memory_order_relaxed); // published by the word
    waitAgain(waiter);
    return waiter;
}

void Channel::waitAgain(Waiter &waiter)
{
    waiter.wakeNumber = 0;
    waiter.waker = none;
    setState(waiter, WaitState::waiting);
}

WaitState Channel::sleep(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline)
{
    unlock();
    if (m_entry.spins > 0)
        spinWhileWaiting(waiter, side);
    passGate(GateKind::sleep);
    bool slept = false;
    if (stateOf(waiter) == WaitState::waiting) {
        Event blocked;
        blocked.kind = EventKind::blocked;
        blocked.detail = static_cast<std::uint8_t>(reason);
        blocked.channel = m_index;
        blocked.message = reason == BlockReason::queueEmpty ? 0 : waiter.message;
        blocked.value = deadline ? 1 : 0;
        m_trace.emit(blocked);
        slept = sleepWhileWaiting(waiter, side, deadline);
    }
    passGate(GateKind::resume);
    WaitState why = stateOf(waiter);
    if (why != WaitState::waiting) {
        m_trace.observed(); // that its word has changed
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

/// Until the word has changed or the deadline is past; true if it really slept.
bool Channel::sleepWhileWaiting(Waiter &waiter, Side side, std::optional<std::int64_t> deadline)
{
    bool slept = false;
    std::uint32_t reported = 0;
    while (stateOf(waiter) == WaitState::waiting) {
        std::optional<std::int64_t> real;
        if (deadline) {
            real = m_clock.realUntil(*deadline); // absent while paused, and while stepped: the axis stands
            if (real && *real <= 0)
                break;
            // A glance at the clock now and then: the word does not change when pause or speed do, and a nudge may come
            // between clock and sleep, or to one that is suspended.
            real = std::min(real.value_or(longestGlance), longestGlance);
        }
        // Stepped, nobody is let go on before the kernel has it asleep: so it has slept, whatever the kernel says to a
        // wait that a SIGCONT has begun anew.
        if (m_gate && m_gate->reportSleep(reported, m_index, static_cast<std::uint32_t>(side), deadline))
            slept = true;
        if (m_entry.spins > 0)
            waiter.asleep.store(true, std::memory_order_seq_cst); // before the kernel looks at the word
        if (futexWait(waiter.word, static_cast<std::uint32_t>(WaitState::waiting), real) != FutexWait::changed)
            slept = true;
    }
    if (m_entry.spins > 0)
        waiter.asleep.store(false, std::memory_order_relaxed); // a wake-up too many does no harm
    return slept;
}

/// Where there is one partner: as long as it may be busy with what is waited for, on a processor of its own. Somebody who
/// shares the processor can only go on once this one sleeps.
void Channel::spinWhileWaiting(const Waiter &waiter, Side side) const
{
    constexpr std::uint32_t looksAtPartner = 64;
    const std::uint64_t partners = side == Side::notEmpty ? m_entry.senders : m_entry.receivers;
    if (!std::has_single_bit(partners))
        return;
    const std::atomic<std::uint16_t> &partner =
        m_header.processor[static_cast<std::size_t>(std::countr_zero(partners)) % maxProcesses];
    for (std::uint32_t i = 0; i < m_entry.spins && stateOf(waiter) == WaitState::waiting; ++i) {
        if (i % looksAtPartner == 0 && partner.load(std::memory_order_relaxed) == m_processor)
            return;
        __builtin_ia32_pause();
    }
}

void Channel::noteProcessor()
{
    const auto now = static_cast<std::uint16_t>(::sched_getcpu() + 1);
    if (now == m_processor)
        return;
    m_processor = now;
    m_header.processor[m_self % maxProcesses].store(now, std::memory_order_relaxed); // a hint, orders nothing
}

void Channel::noteWoken(const Waiter &waiter, BlockReason reason, WaitState why, bool slept)
{
    Event woken;
    woken.kind = EventKind::woken;
    woken.detail = static_cast<std::uint8_t>(reason);
    woken.channel = m_index;
    woken.message = reason == BlockReason::queueEmpty ? 0 : waiter.message;
    if (why != WaitState::waiting) { // otherwise the clock woke it
        woken.peer = waiter.waker;
        woken.value = waiter.wakeNumber;
    }
    woken.flags = slept ? 0 : EventFlag::cameFirst;
    m_trace.emit(woken);
}

void Channel::endWait(Side side, int process, WaitState why, std::uint32_t message)
{
    Waiter &waiter = m_parts.waiter(side, process);
    waiter.waker = m_self;
    waiter.wakeNumber = m_trace.newWakeNumber(m_self);
    Event issued;
    issued.kind = EventKind::wakeupIssued;
    issued.channel = m_index;
    issued.peer = static_cast<std::uint8_t>(process);
    issued.value = waiter.wakeNumber;
    issued.message = message;
    m_trace.emit(issued);
    setState(waiter, why);
    if (m_toWakeCount == maxProcesses)
        sharedMemoryDamaged(); // nobody waits twice
    m_toWake[m_toWakeCount++] = &waiter;
}

/// Keeps free places and messages for those who wait longest. `message`: what has just been put or taken.
void Channel::settle(std::uint32_t message)
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

void Channel::emit(EventKind kind, std::uint32_t message, std::uint8_t detail, int peer)
{
    Event event;
    event.kind = kind;
    event.channel = m_index;
    event.message = message;
    event.detail = detail;
    event.peer = static_cast<std::uint8_t>(peer);
    m_trace.emit(event);
}

/// A decision about the channel takes its place in the channel's own order. Under the lock.
void Channel::emitChange(EventKind kind, std::uint32_t message, int peer) { emitChange(kind, message, peer, depth()); }

void Channel::emitChange(EventKind kind, std::uint32_t message, int peer, int depthAfterwards)
{
    Event event;
    event.kind = kind;
    event.channel = m_index;
    event.message = message;
    event.peer = static_cast<std::uint8_t>(peer);
    event.depth = static_cast<std::uint16_t>(depthAfterwards);
    if (++m_header.order == 0)
        ++m_header.order; // 0 means "has none"
    event.order = m_header.order;
    m_trace.emit(event);
}

} // namespace synchroscope
