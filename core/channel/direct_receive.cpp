// SPDX-License-Identifier: GPL-3.0-or-later
// How a receive from a direct channel waits. Runs in the receiver alone.
#include "channel/direct_channel.h"

#include "channel/damage.h"

#include <algorithm>

namespace synchroscope {

void DirectChannel::receive(const ReceiveOptions &options, ReceiveResult &result)
{
    if (m_entry.spins > 0 && gateIsOpen()) [[likely]] {
        if (hasMessage()) {
            copy(result);
            if (m_trace.isOn())
                m_trace.emitTogether(callOf(EventKind::receiveCalled, 0, options.style, options.timeout), {},
                                     dequeuedEvent(result.number));
            take(result);
            if (m_place % placesBetweenNotes == 0)
                noteProcessor();
            if (m_trace.isOn())
                m_trace.emit(returnedEvent(result));
            m_direct.seen.store(m_place, std::memory_order_relaxed); // own; read after a death
            return;
        }
        if (options.style == Style::asynchronous && !m_direct.senderEnded.load(std::memory_order_acquire)) {
            result.clear(ReceiveOutcome::empty);
            if (m_trace.isOn())
                m_trace.emitTogether(callOf(EventKind::receiveCalled, 0, options.style, options.timeout), {}, emptyPollEvent(),
                                     returnedEvent(result));
            return;
        }
    }
    receiveStepByStep(options, result);
}

void DirectChannel::receiveStepByStep(const ReceiveOptions &options, ReceiveResult &result)
{
    if (m_entry.spins > 0)
        noteProcessor();
    m_trace.emit(callOf(EventKind::receiveCalled, 0, options.style, options.timeout));
    const auto deadline = deadlineAfter(options.timeout);
    passGate(GateKind::take);
    // Whether it has ended before whether there is a message: the last thing that it did was to put one.
    const bool senderEnded = m_direct.senderEnded.load(std::memory_order_seq_cst);
    std::optional<ReceiveOutcome> nothing;
    if (!hasMessage()) {
        if (senderEnded) {
            close();
            nothing = ReceiveOutcome::closed;
        } else if (options.style == Style::asynchronous) {
            m_trace.emit(emptyPollEvent());
            nothing = ReceiveOutcome::empty;
        } else {
            nothing = awaitMessage(deadline);
        }
    }
    if (nothing) {
        result.clear(*nothing);
    } else {
        copy(result);
        m_trace.emit(dequeuedEvent(result.number));
        take(result);
    }
    passGate(GateKind::returning);
    m_trace.emit(returnedEvent(result));
    m_direct.seen.store(m_place, std::memory_order_relaxed); // own; read after a death
}

/// True: the next message may be taken, and its sender cannot take it back any more.
bool DirectChannel::hasMessage()
{
    if (m_known == m_place) {
        const std::uint64_t word = m_direct.put.load(std::memory_order_seq_cst); // whoever sees the count sees the message
        if (word == m_putSeen) [[likely]]
            return false;
        m_putSeen = word;
        m_known = PutWord::placeOf(word);
        // Taken as soon as it could be, in the place of one that was taken back, the last one may not be counted yet.
        if (m_known == m_place || m_known + 1 == m_place) {
            m_known = m_place;
            return false;
        }
        if (m_known - m_place > m_entry.capacity)
            sharedMemoryDamaged();
        m_trace.observed(); // an empty queue needs none: see TwoSides
    }
    std::atomic<std::uint32_t> &retraction = m_parts.directSlots[m_slot].retraction;
    auto seen = retraction.load(std::memory_order_acquire);
    if (seen == static_cast<std::uint32_t>(Retraction::impossible)) [[likely]]
        return true;
    if (seen == static_cast<std::uint32_t>(Retraction::possible)
        && retraction.compare_exchange_strong(seen, static_cast<std::uint32_t>(Retraction::tooLate), std::memory_order_acq_rel))
        return true;
    if (seen == static_cast<std::uint32_t>(Retraction::tooLate))
        return true; // by an earlier look of this call
    m_known = m_place; // taken back; only the newest can be, so there is nothing behind it
    return false;
}

/// Nothing: there is a message now.
std::optional<ReceiveOutcome> DirectChannel::awaitMessage(std::optional<std::int64_t> deadline)
{
    if (m_entry.spins > 0 && spinUntil(Side::notEmpty, [this] { return hasMessage(); }))
        return std::nullopt;
    Waiter &waiter = m_messageWaiter;
    for (;;) {
        announce(waiter, 0, deadline.has_value());
        const bool senderEnded = m_direct.senderEnded.load(std::memory_order_seq_cst); // before the look; see above
        const bool present = hasMessage();
        if (present || senderEnded) {
            callOff(waiter);
            if (present)
                return std::nullopt;
            close();
            return ReceiveOutcome::closed;
        }
        if (!begin(waiter))
            continue;
        switch (sleep(waiter, Side::notEmpty, BlockReason::queueEmpty, deadline)) {
        case WaitState::promised:
            if (hasMessage())
                return std::nullopt;
            break; // taken back in time by its sender
        case WaitState::waiting:
            return ReceiveOutcome::timedOut;
        default:
            return ReceiveOutcome::closed;
        }
    }
}

void DirectChannel::copy(ReceiveResult &result)
{
    const DirectSlot &slot = m_parts.directSlots[m_slot];
    std::size_t bytes = std::min<std::size_t>(slot.bytes, maxMessageBytes);
    asm("" : "+r"(bytes)); // a compiler that knows the limit copies with a string instruction, which starts slowly
    result.body.assign(m_parts.directBody(m_slot, bytes), bytes);
    result.outcome = ReceiveOutcome::message;
    result.number = slot.number;
    result.sender = m_sender;
    ++m_place;
    m_slot = m_slot + 1 == m_parts.slotCount ? 0 : m_slot + 1;
    m_direct.recordedNumber.store(result.number, std::memory_order_relaxed);
    m_direct.recorded.store(m_place, std::memory_order_release); // it has been received from here on
}

/// Gives the place back. The event must stand in the trace by then.
void DirectChannel::take(const ReceiveResult &result)
{
    publish(m_direct.taken, m_place);
    if (waits(m_roomWaiter) || waits(m_receiptWaiter)) [[unlikely]]
        serveSender(result.number);
}

Event DirectChannel::dequeuedEvent(std::uint32_t number) const
{
    Event event = eventOf(EventKind::dequeued, number, m_sender);
    event.flags = EventFlag::ownCount;
    event.order = static_cast<std::uint32_t>(m_place);
    return event;
}

Event DirectChannel::emptyPollEvent() const
{
    Event event = eventOf(EventKind::emptyPoll, 0);
    event.flags = EventFlag::ownCount;
    event.order = static_cast<std::uint32_t>(m_place);
    event.depth = static_cast<std::uint16_t>(PutWord::generationOf(m_putSeen));
    return event;
}

Event DirectChannel::returnedEvent(const ReceiveResult &result) const
{
    Event event = eventOf(EventKind::receiveReturned, result.number, result.sender < 0 ? none : result.sender);
    event.detail = static_cast<std::uint8_t>(result.outcome);
    return event;
}

} // namespace synchroscope
