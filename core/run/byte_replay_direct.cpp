// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/byte_replay_direct.h"

#include "channel/direct_layout.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace synchroscope {

DirectByteReplay::DirectByteReplay(ChannelParts parts, const ChannelEntry &entry)
    : m_parts(parts),
      m_sender(std::countr_zero(entry.senders)),
      m_receiver(std::countr_zero(entry.receivers)),
      m_capacity(entry.capacity),
      m_roomWaiter(parts.waiter(Side::notFull, m_sender)),
      m_receiptWaiter(parts.waiter(Side::receipt, m_sender)),
      m_messageWaiter(parts.waiter(Side::notEmpty, m_receiver))
{
}

void DirectByteReplay::apply(const RecordedEvent &recorded, const SendingCall &call)
{
    const Event &event = recorded.event;
    switch (event.kind) {
    case EventKind::wakeupIssued: endWaiting(recorded.process, event); break;
    case EventKind::withdrawn: takeBack(event.message, recorded.process == m_sender); break;
    case EventKind::closed:
        m_parts.direct->senderEnded = true;
        m_parts.direct->closed = true;
        break;
    case EventKind::abandoned:
        m_parts.direct->receiverEnded = true;
        m_parts.direct->abandoned = true;
        break;
    case EventKind::inDoubt: // it died before it could say that it had taken it
        if (placesTaken() < placePut() && slotOf(placesTaken() + 1).number == event.message)
            take();
        break;
    default:
        if (recorded.process == m_sender)
            bySender(event, call);
        else if (recorded.process == m_receiver)
            byReceiver(event);
    }
}

void DirectByteReplay::endProcess(int process, bool isDead)
{
    if (process == m_sender) {
        m_parts.direct->senderEnded = true;
    } else if (process == m_receiver) {
        m_parts.direct->receiverEnded = true;
    } else {
        return;
    }
    if (isDead)
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            setState(m_parts.waiter(side, process), WaitState::idle);
}

void DirectByteReplay::bySender(const Event &event, const SendingCall &call)
{
    DirectHeader &direct = *m_parts.direct;
    switch (event.kind) {
    case EventKind::sendCalled: m_parts.header->numbers = event.message; break;
    case EventKind::enqueued:
        settle(m_roomWaiter);
        put(event.message, call);
        break;
    case EventKind::refused: ++direct.refused; break;
    case EventKind::discarded: ++direct.discarded; break;
    case EventKind::blocked: block(event); break;
    case EventKind::woken:
        settle(m_receiptWaiter);
        if (stateOf(m_roomWaiter) != WaitState::promised)
            settle(m_roomWaiter);
        break;
    case EventKind::sendReturned:
        settle(m_roomWaiter);
        settle(m_receiptWaiter);
        break;
    default: break;
    }
}

void DirectByteReplay::byReceiver(const Event &event)
{
    switch (event.kind) {
    case EventKind::dequeued:
        settle(m_messageWaiter);
        take();
        break;
    case EventKind::blocked: block(event); break;
    case EventKind::woken:
        if (stateOf(m_messageWaiter) != WaitState::promised)
            settle(m_messageWaiter);
        break;
    case EventKind::receiveReturned:
        settle(m_messageWaiter);
        m_parts.direct->seen = placesTaken();
        break;
    default: break;
    }
}

/// Where nobody spins a synchronous send waits from the start, before anybody else can see the message.
void DirectByteReplay::put(std::uint32_t number, const SendingCall &call)
{
    DirectHeader &direct = *m_parts.direct;
    const std::uint64_t word = direct.put, place = PutWord::placeOf(word) + 1;
    if (place - placesTaken() > m_capacity) // what was taken in between has been lost
        direct.taken = place - m_capacity;
    DirectSlot &slot = slotOf(place);
    const std::size_t bytes = std::min(call.body.size(), maxMessageBytes);
    const auto index = static_cast<std::uint32_t>((place - 1) % m_parts.slotCount);
    std::memcpy(m_parts.directBody(index, bytes), call.body.data(), bytes);
    slot.number = number;
    slot.bytes = static_cast<std::uint32_t>(bytes);
    slot.retraction = static_cast<std::uint32_t>(call.synchronous && call.timed ? Retraction::possible
                                                                                : Retraction::impossible);
    direct.deepest = std::max<std::uint64_t>(direct.deepest, place - placesTaken());
    direct.put = PutWord::of(place, PutWord::generationOf(word));
    direct.written = direct.put.load();
    if (call.synchronous)
        startWaiting(m_receiptWaiter, number, call.timed);
}

/// By itself, or by the supervisor, for a sender that has died: then it did not come to say that it had written less.
void DirectByteReplay::takeBack(std::uint32_t number, bool byItself)
{
    DirectHeader &direct = *m_parts.direct;
    const std::uint64_t word = direct.put, place = PutWord::placeOf(word);
    if (place <= placesTaken() || slotOf(place).number != number)
        return;
    std::atomic<std::uint32_t> &retraction = slotOf(place).retraction;
    if (retraction == static_cast<std::uint32_t>(Retraction::possible))
        retraction = static_cast<std::uint32_t>(Retraction::done);
    direct.withdrawn = PutWord::generationOf(word) + 1;
    direct.put = PutWord::of(place - 1, PutWord::generationOf(word) + 1);
    if (byItself)
        direct.written = direct.put.load();
}

void DirectByteReplay::take()
{
    DirectHeader &direct = *m_parts.direct;
    const std::uint64_t place = placesTaken() + 1;
    if (placePut() < place) // that it was put has been lost
        direct.put = PutWord::of(place, PutWord::generationOf(direct.put));
    std::atomic<std::uint32_t> &retraction = slotOf(place).retraction;
    if (retraction == static_cast<std::uint32_t>(Retraction::possible))
        retraction = static_cast<std::uint32_t>(Retraction::tooLate);
    direct.recorded = place;
    direct.taken = place;
}

/// As Participant::describeWait(), and on to `waiting`.
void DirectByteReplay::startWaiting(Waiter &waiter, std::uint32_t message, bool timed)
{
    ++waiter.ticket;
    waiter.message = message;
    waiter.timed = timed;
    waiter.wakeNumber = 0;
    waiter.waker = none;
    setState(waiter, WaitState::waiting);
}

void DirectByteReplay::block(const Event &event)
{
    if (event.detail > static_cast<int>(BlockReason::queueEmpty))
        return;
    Waiter *const waiterOf[] = {&m_roomWaiter, &m_receiptWaiter, &m_messageWaiter}; // in the order of the reasons
    Waiter &waiter = *waiterOf[event.detail];
    if (stateOf(waiter) != WaitState::waiting) // since it has put its message
        startWaiting(waiter, event.message, event.value != 0);
}

/// Whoever found the wait already over before its sleep was blocked nowhere; what it waited for is known all the same.
void DirectByteReplay::endWaiting(int waker, const Event &issued)
{
    if (issued.peer != m_sender && issued.peer != m_receiver)
        return;
    const Side sendersSide = stateOf(m_receiptWaiter) == WaitState::waiting ? Side::receipt : Side::notFull;
    const Side side = issued.peer == m_receiver ? Side::notEmpty : sendersSide;
    Waiter &waiter = m_parts.waiter(side, issued.peer);
    if (stateOf(waiter) != WaitState::waiting)
        startWaiting(waiter, side == Side::notFull ? m_parts.header->numbers.load() : 0, false);
    waiter.waker = static_cast<std::uint8_t>(waker);
    waiter.wakeNumber = issued.value;
    setState(waiter, why(side));
}

WaitState DirectByteReplay::why(Side side) const
{
    const bool queued = placePut() != placesTaken();
    switch (side) {
    case Side::notEmpty: return queued ? WaitState::promised : WaitState::closed;
    case Side::receipt: return queued ? WaitState::noReceiver : WaitState::received;
    case Side::notFull: break;
    }
    const bool full = placePut() - placesTaken() >= m_capacity;
    return full || m_parts.direct->receiverEnded ? WaitState::noReceiver : WaitState::promised;
}

std::uint64_t DirectByteReplay::placePut() const { return PutWord::placeOf(m_parts.direct->put); }
std::uint64_t DirectByteReplay::placesTaken() const { return m_parts.direct->taken; }

DirectSlot &DirectByteReplay::slotOf(std::uint64_t place) const
{
    return m_parts.directSlots[(place - 1) % m_parts.slotCount];
}

} // namespace synchroscope
