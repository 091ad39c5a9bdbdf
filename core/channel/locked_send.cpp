// SPDX-License-Identifier: GPL-3.0-or-later
// How a send waits.
#include "channel/locked_channel.h"

#include <algorithm>
#include <bit>

namespace synchroscope {

SendResult LockedChannel::send(std::string_view body, const SendOptions &options)
{
    if (m_entry.spins > 0)
        noteProcessor();
    SendResult result;
    result.number = m_header.numbers.fetch_add(1, std::memory_order_relaxed) + 1; // a number, orders nothing
    m_trace.emit(callOf(EventKind::sendCalled, result.number, options.style, options.timeout), body);
    const auto deadline = deadlineAfter(options.timeout);
    passGate(GateKind::put);
    lock();
    if (const auto refused = refusal(options))
        result.outcome = *refused;
    else if (rendezvous())
        result.outcome = sendFromHand(result.number, body, options, deadline);
    else
        result.outcome = sendThroughQueue(result.number, body, options, deadline);
    unlock();
    passGate(GateKind::returning);
    emit(EventKind::sendReturned, result.number, static_cast<std::uint8_t>(result.outcome));
    return result;
}

/// Why nothing may be sent at all, whatever the queue looks like.
std::optional<SendOutcome> LockedChannel::refusal(const SendOptions &options) const
{
    if (m_header.closed)
        return SendOutcome::closed;
    const bool owned = std::popcount(m_entry.receivers) == 1;
    if (owned && (m_header.ended & m_entry.receivers) != 0)
        return SendOutcome::noReceiver;
    if (m_header.abandoned && options.style == Style::synchronous)
        return SendOutcome::noReceiver;
    return std::nullopt;
}

SendOutcome LockedChannel::sendThroughQueue(std::uint32_t number, std::string_view body, const SendOptions &options,
                                      std::optional<std::int64_t> deadline)
{
    const bool synchronous = options.style == Style::synchronous;
    if (synchronous && abandonedFor(m_self)) {
        abandon();
        return SendOutcome::noReceiver;
    }
    if (!hasRoom()) {
        if (const auto outcome = withoutRoom(number, deadline))
            return *outcome;
        if (const auto refused = refusal(options)) { // the last receiver ended meanwhile
            settle(number);
            return *refused;
        }
    }
    m_queue.put(number, m_self, body, synchronous, Side::receipt, options.priority);
    ++m_header.totals.enqueued;
    m_header.totals.maxDepth = std::max<std::uint64_t>(m_header.totals.maxDepth, m_queue.count());
    emitChange(EventKind::enqueued, number, none, depth(), options.priority);
    settle(number);
    return synchronous ? awaitTaking(number, Side::receipt, deadline) : SendOutcome::posted;
}

/// What the channel's policy says when the queue is full. Nothing: there is room now, kept for the caller.
std::optional<SendOutcome> LockedChannel::withoutRoom(std::uint32_t number, std::optional<std::int64_t> deadline)
{
    switch (m_entry.whenFull) {
    case WhenFull::refuse:
        ++m_header.totals.refused;
        emitChange(EventKind::refused, number);
        return SendOutcome::refused;
    case WhenFull::discard:
        ++m_header.totals.discarded;
        emitChange(EventKind::discarded, number);
        return SendOutcome::discarded;
    case WhenFull::overwrite:
        loseOldest();
        return std::nullopt;
    case WhenFull::wait:
        break;
    }
    if (m_header.abandoned || abandonedFor(m_self)) {
        abandon();
        return SendOutcome::noReceiver;
    }
    Waiter &waiter = startWaiting(Side::notFull, number, deadline.has_value());
    m_senders.joinEnd(m_self);
    tellIfNobodyIsLeft();
    switch (sleep(waiter, Side::notFull, BlockReason::queueFull, deadline)) {
    case WaitState::promised:
        --m_header.promisedPlaces;
        return std::nullopt;
    case WaitState::waiting:
        m_senders.leave(m_self);
        return SendOutcome::timedOut;
    case WaitState::closed:
        return SendOutcome::closed;
    default:
        return SendOutcome::noReceiver;
    }
}

void LockedChannel::loseOldest()
{
    const MessageQueue::Message victim = m_queue.oldest();
    m_header.losing.store(victim.number, std::memory_order_release); // until its sender knows
    m_queue.beginTaking(); // a death before release() brings the message back: better than one lost in silence
    emitChange(EventKind::overwritten, victim.number, victim.sender, depth() - 1);
    m_queue.release();
    ++m_header.totals.overwritten;
    if (isAwaited(victim))
        endWait(victim.side, victim.sender, WaitState::overwritten, victim.number);
    m_header.losing.store(0, std::memory_order_release);
}

/// At a rendezvous the message stays in the sender's hand until a receiver takes it from there.
SendOutcome LockedChannel::sendFromHand(std::uint32_t number, std::string_view body, const SendOptions &options,
                                  std::optional<std::int64_t> deadline)
{
    const bool synchronous = options.style == Style::synchronous;
    const bool partnerWaits = !m_receivers.empty();
    if (!partnerWaits) {
        if (m_entry.whenFull == WhenFull::refuse) {
            ++m_header.totals.refused;
            emitChange(EventKind::refused, number);
            return SendOutcome::refused;
        }
        if (m_entry.whenFull != WhenFull::wait) {
            ++m_header.totals.discarded;
            emitChange(EventKind::discarded, number);
            return SendOutcome::discarded;
        }
        if (m_header.abandoned || abandonedFor(m_self)) {
            abandon();
            return SendOutcome::noReceiver;
        }
    }
    const bool goesOn = !synchronous && partnerWaits;
    const Side side = synchronous ? Side::receipt : Side::notFull;
    m_queue.put(number, m_self, body, !goesOn, side, options.priority);
    emitChange(EventKind::offered, number, none, depth(), options.priority);
    if (goesOn) {
        settle(number);
        return SendOutcome::posted;
    }
    const SendOutcome outcome = awaitTaking(number, side, deadline);
    return outcome == SendOutcome::delivered && !synchronous ? SendOutcome::posted : outcome;
}

/// Sleeps until a receiver has taken the message. A timeout takes it back, unless a receiver was faster.
SendOutcome LockedChannel::awaitTaking(std::uint32_t number, Side side, std::optional<std::int64_t> deadline)
{
    Waiter &waiter = startWaiting(side, number, deadline.has_value());
    settle(number);
    tellIfNobodyIsLeft();
    const auto reason = side == Side::receipt ? BlockReason::awaitingReceipt : BlockReason::queueFull;
    switch (sleep(waiter, side, reason, deadline)) {
    case WaitState::received:
        if (side == Side::receipt)
            emit(EventKind::receipt, number, 0, waiter.waker);
        return SendOutcome::delivered;
    case WaitState::waiting:
        if (m_queue.remove(number, m_self)) {
            ++m_header.totals.withdrawn;
            emitChange(EventKind::withdrawn, number, m_self);
            settle(number);
        }
        return SendOutcome::timedOut;
    case WaitState::overwritten:
        return SendOutcome::overwritten;
    case WaitState::closed:
        return SendOutcome::closed;
    default:
        return SendOutcome::noReceiver;
    }
}

} // namespace synchroscope
