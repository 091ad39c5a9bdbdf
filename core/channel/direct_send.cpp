// SPDX-License-Identifier: GPL-3.0-or-later
// How a send to a direct channel waits. Runs in the sender alone.
#include "channel/direct_channel.h"

#include <cstring>

namespace synchroscope {

SendResult DirectChannel::send(std::string_view body, const SendOptions &options)
{
    // One sender: nobody else counts.
    const std::uint32_t number = m_header.numbers.load(std::memory_order_relaxed) + 1;
    m_header.numbers.store(number, std::memory_order_relaxed);

    const bool synchronous = options.style == Style::synchronous;
    const bool goesStraightIn = m_entry.spins > 0 && gateIsOpen() && hasRoom() && !(synchronous && options.timeout)
        && !m_direct.receiverEnded.load(std::memory_order_acquire);
    if (goesStraightIn) [[likely]] {
        write(number, body);
        if (m_trace.isOn())
            m_trace.emitTogether(callOf(EventKind::sendCalled, number, options.style, options.timeout), body,
                                 enqueuedEvent(number));
        put(number, Retraction::impossible);
        if (m_place % placesBetweenNotes == 0)
            noteProcessor();
        SendResult result{SendOutcome::posted, number};
        if (synchronous) {
            result.outcome = awaitTaking(number, std::nullopt);
            passGate(GateKind::returning);
        }
        if (m_trace.isOn())
            emit(EventKind::sendReturned, number, static_cast<std::uint8_t>(result.outcome));
        return result;
    }
    return sendStepByStep(number, body, options);
}

SendResult DirectChannel::sendStepByStep(std::uint32_t number, std::string_view body, const SendOptions &options)
{
    if (m_entry.spins > 0)
        noteProcessor();
    m_trace.emit(callOf(EventKind::sendCalled, number, options.style, options.timeout), body);
    const SendOutcome outcome = sendOrWait(number, body, options);
    passGate(GateKind::returning);
    emit(EventKind::sendReturned, number, static_cast<std::uint8_t>(outcome));
    return {outcome, number};
}

SendOutcome DirectChannel::sendOrWait(std::uint32_t number, std::string_view body, const SendOptions &options)
{
    auto deadline = deadlineAfter(options.timeout);
    passGate(GateKind::put);
    if (m_direct.receiverEnded.load(std::memory_order_acquire))
        return SendOutcome::noReceiver;
    if (!hasRoom())
        if (const auto outcome = withoutRoom(number, deadline))
            return *outcome;
    const bool synchronous = options.style == Style::synchronous;
    const Retraction retraction = synchronous && deadline ? Retraction::possible : Retraction::impossible;
    write(number, body);
    m_trace.emit(enqueuedEvent(number));
    // Where nobody spins a synchronous send is a wait from the start: whoever takes the message finds that it is awaited.
    const bool waitsAlready = synchronous && m_entry.spins == 0;
    if (waitsAlready) {
        describeWait(m_receiptWaiter, number, deadline.has_value());
        m_receiptWaiter.word.store(static_cast<std::uint32_t>(WaitState::waiting), std::memory_order_seq_cst);
    }
    put(number, retraction);
    return synchronous ? awaitTaking(number, deadline, waitsAlready) : SendOutcome::posted;
}

bool DirectChannel::hasRoom()
{
    if (m_place - m_known < m_entry.capacity) [[likely]]
        return true;
    m_known = placesTaken(); // whoever sees the count may write where the message lay
    m_trace.observed();
    return m_place - m_known < m_entry.capacity;
}

std::optional<SendOutcome> DirectChannel::withoutRoom(std::uint32_t number, std::optional<std::int64_t> deadline)
{
    if (m_entry.whenFull == WhenFull::wait)
        return awaitRoom(number, deadline);
    const bool refused = m_entry.whenFull == WhenFull::refuse;
    Event event = eventOf(refused ? EventKind::refused : EventKind::discarded, number);
    event.flags = EventFlag::ownCount;
    event.order = static_cast<std::uint32_t>(m_place);
    event.value = static_cast<std::uint32_t>(m_known);
    m_trace.emit(event);
    std::atomic<std::uint64_t> &total = refused ? m_direct.refused : m_direct.discarded;
    total.store(total.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed); // a count, orders nothing
    return refused ? SendOutcome::refused : SendOutcome::discarded;
}

/// Nothing: there is room now.
std::optional<SendOutcome> DirectChannel::awaitRoom(std::uint32_t number, std::optional<std::int64_t> deadline)
{
    if (m_entry.spins > 0 && spinUntil(Side::notFull, [this] { return hasRoom(); }))
        return std::nullopt;
    Waiter &waiter = m_roomWaiter;
    for (;;) {
        announce(waiter, number, deadline.has_value());
        const bool receiverEnded = m_direct.receiverEnded.load(std::memory_order_seq_cst);
        if (receiverEnded || hasRoom()) {
            callOff(waiter);
            if (!receiverEnded)
                return std::nullopt;
            abandon();
            return SendOutcome::noReceiver;
        }
        if (!begin(waiter))
            continue;
        switch (sleep(waiter, Side::notFull, BlockReason::queueFull, deadline)) {
        case WaitState::promised:
            if (hasRoom())
                return std::nullopt;
            break;
        case WaitState::waiting:
            return SendOutcome::timedOut;
        default:
            return SendOutcome::noReceiver;
        }
    }
}

void DirectChannel::write(std::uint32_t number, std::string_view body)
{
    DirectSlot &slot = m_parts.directSlots[m_slot];
    std::memcpy(m_parts.directBody(m_slot, body.size()), body.data(), body.size());
    slot.number = number;
    slot.bytes = static_cast<std::uint32_t>(body.size());
    ++m_place;
    if (m_place - m_known > m_deepest) [[unlikely]]
        noteDeepest();
    m_direct.written.store(PutWord::of(m_place, m_generation), std::memory_order_release); // complete from here on
    m_slot = m_slot + 1 == m_parts.slotCount ? 0 : m_slot + 1;
}

/// What is known of the other side may be old: it is asked only when the queue could be deeper than ever.
void DirectChannel::noteDeepest()
{
    m_known = placesTaken();
    if (m_place - m_known <= m_deepest)
        return;
    m_deepest = m_place - m_known;
    m_direct.deepest.store(m_deepest, std::memory_order_relaxed); // a figure, orders nothing
}

/// Shows the receiver what has been written. The event must stand in the trace by then.
void DirectChannel::put(std::uint32_t number, Retraction retraction)
{
    // A receiver that still knows of a message that was taken back here may take this one from here on.
    m_parts.directSlots[slotBefore(m_slot)].retraction.store(static_cast<std::uint32_t>(retraction), std::memory_order_release);
    publish(m_direct.put, PutWord::of(m_place, m_generation));
    if (waits(m_messageWaiter)) [[unlikely]]
        wake(Side::notEmpty, m_receiver, WaitState::promised, number);
}

Event DirectChannel::enqueuedEvent(std::uint32_t number) const
{
    Event event = eventOf(EventKind::enqueued, number);
    event.flags = EventFlag::ownCount;
    event.order = static_cast<std::uint32_t>(m_place);
    event.value = static_cast<std::uint32_t>(m_known);
    event.depth = static_cast<std::uint16_t>(m_generation);
    return event;
}

/// Until the message that was put last has been taken. A time limit takes it back, unless the receiver was faster.
/// `waits`: the wait has begun before the message was put.
SendOutcome DirectChannel::awaitTaking(std::uint32_t number, std::optional<std::int64_t> deadline, bool waits)
{
    const auto isTaken = [this] { return (m_known = placesTaken()) >= m_place; };
    bool taken = !waits && m_entry.spins > 0 && spinUntil(Side::receipt, isTaken);
    while (!taken) {
        if (!waits) {
            announce(m_receiptWaiter, number, deadline.has_value());
            taken = isTaken();
        }
        if (!taken && m_direct.receiverEnded.load(std::memory_order_seq_cst) && callOff(m_receiptWaiter)) {
            taken = isTaken(); // the last thing that it did
            if (taken)
                break;
            abandon();
            takeBack(number, true);
            return SendOutcome::noReceiver;
        }
        if (taken && callOff(m_receiptWaiter))
            break;
        if (!waits && !begin(m_receiptWaiter))
            continue;
        const WaitState why = sleep(m_receiptWaiter, Side::receipt, BlockReason::awaitingReceipt, deadline);
        waits = false;
        taken = isTaken();
        if (taken)
            break;
        if (why == WaitState::noReceiver) {
            takeBack(number, true);
            return SendOutcome::noReceiver;
        }
        if (why == WaitState::waiting) {
            if (takeBack(number, false))
                return SendOutcome::timedOut;
            deadline.reset(); // it is being copied at this moment
        }
    }
    m_trace.observed();
    emit(EventKind::receipt, number, 0, m_receiver);
    return SendOutcome::delivered;
}

/// The message that was put last, and that nobody has taken. False: the receiver is taking it.
bool DirectChannel::takeBack(std::uint32_t number, bool receiverIsGone)
{
    const std::uint32_t index = slotBefore(m_slot);
    auto expected = static_cast<std::uint32_t>(Retraction::possible);
    if (!m_parts.directSlots[index].retraction.compare_exchange_strong(expected, static_cast<std::uint32_t>(Retraction::done))
        && !receiverIsGone)
        return false;
    Event event = eventOf(EventKind::withdrawn, number, m_self);
    event.flags = EventFlag::ownCount;
    event.order = static_cast<std::uint32_t>(m_place);
    event.value = static_cast<std::uint32_t>(m_known);
    event.depth = static_cast<std::uint16_t>(m_generation);
    m_trace.emit(event);
    m_slot = index;
    --m_place;
    ++m_generation;
    m_direct.withdrawn.store(m_generation, std::memory_order_relaxed); // a count, orders nothing
    m_direct.written.store(PutWord::of(m_place, m_generation), std::memory_order_release);
    m_direct.put.store(PutWord::of(m_place, m_generation), std::memory_order_release);
    return true;
}

} // namespace synchroscope
