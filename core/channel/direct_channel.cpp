// SPDX-License-Identifier: GPL-3.0-or-later
// How the two sides of a direct channel wait for each other.
#include "channel/direct_channel.h"

#include "memory/remote_barrier.h"

#include <bit>

namespace synchroscope {

DirectChannel::DirectChannel(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace,
                             AxisClock clock, Gate *gate)
    : Participant(parts, entry, index, self, trace, clock, gate),
      m_direct(*parts.direct),
      m_sender(std::countr_zero(entry.senders)),
      m_receiver(std::countr_zero(entry.receivers)),
      m_roomWaiter(parts.waiter(Side::notFull, m_sender)),
      m_receiptWaiter(parts.waiter(Side::receipt, m_sender)),
      m_messageWaiter(parts.waiter(Side::notEmpty, m_receiver)),
      m_ownPayment(self == m_sender ? m_direct.senderPays : m_direct.receiverPays),
      m_othersPayment(self == m_sender ? m_direct.receiverPays : m_direct.senderPays)
{
    if (entry.spins > 0)
        noteProcessor();
    if (self == m_sender || self == m_receiver) // every process has a view of every channel
        m_ownPayment.store(entry.remoteBarriers, std::memory_order_relaxed);
}

std::uint64_t DirectChannel::placePut() const
{
    return PutWord::placeOf(m_direct.put.load(std::memory_order_seq_cst));
}

/// From here on the other side does not pass by: it calls the wait off, or ends it. Look once more, then begin() or callOff().
void DirectChannel::announce(Waiter &waiter, std::uint32_t message, bool timed)
{
    describeWait(waiter, message, timed);
    // A barrier elsewhere is worth while only if the other side runs elsewhere. On the same processor, where each message
    // is waited for, the other side pays for its own order. It knows of the change as soon as this barrier is over.
    const bool paid = m_ownPayment.load(std::memory_order_relaxed);
    const bool pays = m_entry.remoteBarriers && !sharesProcessorWith(m_self == m_sender ? m_receiver : m_sender);
    m_ownPayment.store(pays, std::memory_order_relaxed);
    waiter.word.store(static_cast<std::uint32_t>(WaitState::announcing), std::memory_order_seq_cst);
    if (paid || pays)
        remoteBarrier();
}

bool DirectChannel::callOff(Waiter &waiter)
{
    auto expected = static_cast<std::uint32_t>(WaitState::waiting);
    if (waiter.word.compare_exchange_strong(expected, static_cast<std::uint32_t>(WaitState::idle), std::memory_order_acq_rel))
        return true;
    if (expected != static_cast<std::uint32_t>(WaitState::announcing) && expected != static_cast<std::uint32_t>(WaitState::idle))
        return false;
    setState(waiter, WaitState::idle); // announced: the other side does no more than call it off too
    return true;
}

/// False: the other side has called it off, for there is something to be had now.
bool DirectChannel::begin(Waiter &waiter)
{
    auto expected = static_cast<std::uint32_t>(WaitState::announcing);
    return waiter.word.compare_exchange_strong(expected, static_cast<std::uint32_t>(WaitState::waiting),
                                               std::memory_order_acq_rel);
}

/// A wait that has begun. Timed out: WaitState::waiting.
WaitState DirectChannel::sleep(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline)
{
    const bool slept = sleepOn(waiter, side, reason, deadline);
    auto seen = static_cast<std::uint32_t>(WaitState::waiting);
    if (waiter.word.compare_exchange_strong(seen, static_cast<std::uint32_t>(WaitState::idle), std::memory_order_acq_rel)) {
        noteWoken(waiter, reason, WaitState::waiting, slept);
        return WaitState::waiting;
    }
    while (stateOf(waiter) == WaitState::waking) // whoever wakes it is about to say why
        futexWait(waiter.word, static_cast<std::uint32_t>(WaitState::waking));
    const WaitState why = stateOf(waiter);
    noteWoken(waiter, reason, why, slept);
    if (why == WaitState::promised) // not yet taken, nor put: that is the next decision
        passGate(side == Side::notEmpty ? GateKind::take : GateKind::put);
    setState(waiter, WaitState::idle);
    return why;
}

/// Ends a wait of `process`, if there is one. The hold of a waker that has died passes to the supervisor.
void DirectChannel::wake(Side side, int process, WaitState why, std::uint32_t message, bool holderIsDead)
{
    Waiter &waiter = m_parts.waiter(side, process);
    std::uint32_t seen = waiter.word.load(std::memory_order_seq_cst);
    for (;;) {
        const auto state = static_cast<WaitState>(seen);
        if (state == WaitState::announcing) {
            if (waiter.word.compare_exchange_weak(seen, static_cast<std::uint32_t>(WaitState::idle)))
                return;
        } else if (state == WaitState::waiting) {
            if (waiter.word.compare_exchange_weak(seen, static_cast<std::uint32_t>(WaitState::waking)))
                break;
        } else if (state == WaitState::waking && holderIsDead) {
            break;
        } else {
            return;
        }
    }
    issueWakeUp(waiter, process, message);
    setState(waiter, why);
    futexWake(waiter.word, everybody); // it may be at both of its waits, for the reason as well
}

void DirectChannel::close()
{
    if (!m_direct.closed.exchange(true))
        emit(EventKind::closed, 0);
}

void DirectChannel::abandon()
{
    if (!m_direct.abandoned.exchange(true))
        emit(EventKind::abandoned, 0);
}

} // namespace synchroscope
