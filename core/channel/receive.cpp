// SPDX-License-Identifier: GPL-3.0-or-later
// How a receive waits.
#include "channel/channel.h"

#include <utility>

namespace synchroscope {

ReceiveResult Channel::receive(const ReceiveOptions &options, std::string memory)
{
    if (m_entry.spins > 0)
        noteProcessor();
    Event called;
    called.kind = EventKind::receiveCalled;
    called.channel = m_index;
    called.detail = static_cast<std::uint8_t>(options.style);
    called.value = static_cast<std::uint32_t>(options.timeout.value_or(0) / 1'000'000);
    m_trace.emit(called);

    std::optional<std::int64_t> deadline;
    if (options.timeout)
        deadline = m_clock.now() + *options.timeout;
    ReceiveResult result;
    passGate(GateKind::take);
    lock();
    if (hasMessage()) {
        result = take(std::move(memory));
    } else if (m_header.closed || closedFor(m_self)) {
        close();
        result.outcome = ReceiveOutcome::closed;
    } else if (options.style == Style::asynchronous) {
        emitChange(EventKind::emptyPoll, 0); // changes nothing, but saw the channel at this place of its order
        result.outcome = ReceiveOutcome::empty;
    } else if (const auto nothing = awaitMessage(deadline)) {
        result.outcome = *nothing;
    } else {
        result = take(std::move(memory));
    }
    unlock();
    passGate(GateKind::returning);
    emit(EventKind::receiveReturned, result.number, static_cast<std::uint8_t>(result.outcome),
         result.sender < 0 ? none : result.sender);
    return result;
}

/// Takes the oldest message, which exists. The trace is written first, then the slot is released, then the sender
/// is told: a death in between leaves either a message that is delivered again or a sender that is told by bury().
ReceiveResult Channel::take(std::string memory)
{
    ReceiveResult result;
    result.body = std::move(memory);
    const MessageQueue::Message message = m_queue.oldest(&result.body);
    result.outcome = ReceiveOutcome::message;
    result.number = message.number;
    result.sender = message.sender;
    m_queue.beginTaking();
    if (rendezvous())
        ++m_header.totals.enqueued; // an offer counts once it has been accepted
    ++m_header.totals.delivered;
    emitChange(EventKind::dequeued, message.number, message.sender, rendezvous() ? 0 : depth() - 1);
    m_queue.release();
    if (isAwaited(message))
        endWait(message.side, message.sender, WaitState::received, message.number);
    settle(message.number);
    return result;
}

/// Sleeps until a message is kept for the caller. Something: there is none and there will be none for it.
std::optional<ReceiveOutcome> Channel::awaitMessage(std::optional<std::int64_t> deadline)
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
