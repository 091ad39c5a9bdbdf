// SPDX-License-Identifier: GPL-3.0-or-later
// How a receive waits.
#include "channel/locked_channel.h"


namespace synchroscope {

void LockedChannel::receive(const ReceiveOptions &options, ReceiveResult &result)
{
    if (m_entry.spins > 0)
        noteProcessor();
    m_trace.emit(callOf(EventKind::receiveCalled, 0, options.style, options.timeout));
    const auto deadline = deadlineAfter(options.timeout);
    passGate(GateKind::take);
    lock();
    if (hasMessage()) {
        take(result);
    } else if (m_header.closed || closedFor(m_self)) {
        close();
        result.clear(ReceiveOutcome::closed);
    } else if (options.style == Style::asynchronous) {
        emitChange(EventKind::emptyPoll, 0); // changes nothing, but saw the channel at this place of its order
        result.clear(ReceiveOutcome::empty);
    } else if (const auto nothing = awaitMessage(deadline)) {
        result.clear(*nothing);
    } else {
        take(result);
    }
    unlock();
    passGate(GateKind::returning);
    emit(EventKind::receiveReturned, result.number, static_cast<std::uint8_t>(result.outcome),
         result.sender < 0 ? none : result.sender);
    if (result.outcome == ReceiveOutcome::message) // own; read after a death
        m_parts.waiter(Side::notEmpty, m_self).seen.store(result.number, std::memory_order_relaxed);
}

/// Takes the oldest message, which exists. It is copied and recorded, the trace is written, the slot is released, the
/// sender is told. Who dies before the record leaves a message that is delivered again; after it, bury() does the rest.
void LockedChannel::take(ReceiveResult &result)
{
    const MessageQueue::Message message = m_queue.oldest(&result.body);
    result.outcome = ReceiveOutcome::message;
    result.number = message.number;
    result.sender = message.sender;
    m_queue.beginTaking();
    m_parts.waiter(Side::notEmpty, m_self).recorded.store(message.number, std::memory_order_release); // received, from here on
    if (rendezvous())
        ++m_header.totals.enqueued; // an offer counts once it has been accepted
    ++m_header.totals.delivered;
    emitChange(EventKind::dequeued, message.number, message.sender, rendezvous() ? 0 : depth() - 1);
    m_queue.release();
    if (isAwaited(message))
        endWait(message.side, message.sender, WaitState::received, message.number);
    settle(message.number);
}

/// Sleeps until a message is kept for the caller. Something: there is none and there will be none for it.
std::optional<ReceiveOutcome> LockedChannel::awaitMessage(std::optional<std::int64_t> deadline)
{
    Waiter &waiter = startWaiting(Side::notEmpty, 0, deadline.has_value());
    m_receivers.joinEnd(m_self);
    tellIfNobodyIsLeft();
    for (;;) {
        switch (sleep(waiter, Side::notEmpty, BlockReason::queueEmpty, deadline)) {
        case WaitState::promised:
            --m_header.promisedMessages;
            if (m_queue.count() > 0)
                return std::nullopt;
            // The message was taken back in time by its sender, who may even have ended since.
            if (m_header.closed || closedFor(m_self)) {
                close();
                return ReceiveOutcome::closed;
            }
            waitAgain(waiter);
            m_receivers.joinByTicket(m_self);
            tellIfNobodyIsLeft();
            break;
        case WaitState::waiting:
            m_receivers.leave(m_self);
            return ReceiveOutcome::timedOut;
        default:
            return ReceiveOutcome::closed;
        }
    }
}

} // namespace synchroscope
