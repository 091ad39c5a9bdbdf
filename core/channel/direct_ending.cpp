// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a direct channel when one of the two ends, in good order or not.
#include "channel/direct_channel.h"

#include <algorithm>

namespace synchroscope {

/// Whoever ends leaves every channel; here only two can.
void DirectChannel::leave()
{
    if (m_self == m_sender) {
        m_direct.senderEnded.store(true, std::memory_order_seq_cst);
        serveReceiver(0);
    } else if (m_self == m_receiver) {
        m_direct.receiverEnded.store(true, std::memory_order_seq_cst);
        serveSender(0);
    }
}

/// Whoever waits is told what there is to tell; called after every change that could end a wait, except a simple put.
void DirectChannel::serveReceiver(std::uint32_t message, bool senderIsDead)
{
    if (!waits(m_messageWaiter))
        return;
    const bool ended = m_direct.senderEnded.load(std::memory_order_seq_cst); // before the count; see receive()
    if (placePut() > placesTaken()) {
        wake(Side::notEmpty, m_receiver, WaitState::promised, message, senderIsDead);
    } else if (ended) {
        close();
        wake(Side::notEmpty, m_receiver, WaitState::closed, message, senderIsDead);
    }
}

void DirectChannel::serveSender(std::uint32_t message, bool receiverIsDead)
{
    const bool ended = m_direct.receiverEnded.load(std::memory_order_seq_cst);
    const std::uint64_t taken = placesTaken(), put = placePut();
    if (waits(m_roomWaiter)) {
        if (ended)
            abandon();
        if (ended || put - taken < m_entry.capacity)
            wake(Side::notFull, m_sender, ended ? WaitState::noReceiver : WaitState::promised, message, receiverIsDead);
    }
    if (Waiter &receipt = m_receiptWaiter; waits(receipt)) {
        // Who waits here has written the newest message, and may be about to put it.
        const bool isTaken = taken >= PutWord::placeOf(m_direct.written.load(std::memory_order_acquire));
        if (isTaken) {
            wake(Side::receipt, m_sender, WaitState::received, message, receiverIsDead);
        } else if (ended) {
            abandon();
            wake(Side::receipt, m_sender, WaitState::noReceiver, receipt.message, receiverIsDead);
        }
    }
}

void DirectChannel::serveWaiters()
{
    serveReceiver(0);
    serveSender(0);
    wakeAllWhoWereTold();
}

/// It has taken hold of the other's wait, and not yet said why it ends; or of a message that the other has no time left
/// to wait for.
bool DirectChannel::isInside(int process) const
{
    if (process == m_sender)
        return stateOf(m_messageWaiter) == WaitState::waking;
    return process == m_receiver
        && (stateOf(m_roomWaiter) == WaitState::waking || stateOf(m_receiptWaiter) == WaitState::waking || isCopying());
}

bool DirectChannel::isHeld() const { return isInside(m_sender) || isInside(m_receiver); }

bool DirectChannel::isCopying() const
{
    const std::uint64_t taken = placesTaken();
    const std::atomic<std::uint32_t> &retraction = m_parts.directSlots[taken % m_parts.slotCount].retraction;
    return taken < placePut() && retraction.load(std::memory_order_acquire) == static_cast<std::uint32_t>(Retraction::tooLate);
}

bool DirectChannel::bury(int process)
{
    if (process == m_sender)
        burySender();
    else if (process == m_receiver)
        buryReceiver();
    wakeAllWhoWereTold(); // it may have told one and died before it woke it
    return true;
}

/// A complete message is sent, whatever its sender had still to do; an incomplete one never was in the queue.
void DirectChannel::burySender()
{
    const std::uint64_t written = m_direct.written.load(std::memory_order_acquire);
    const std::uint64_t place = PutWord::placeOf(written), generation = PutWord::generationOf(written);
    DirectSlot &newest = m_parts.directSlots[(place + m_parts.slotCount - 1) % m_parts.slotCount];
    if (const std::uint64_t put = m_direct.put.load(std::memory_order_acquire); written != put) {
        if (place > PutWord::placeOf(put)) // not one that was taken back: nobody may have that any more
            newest.retraction.store(static_cast<std::uint32_t>(Retraction::impossible), std::memory_order_release);
        m_direct.put.store(written, std::memory_order_seq_cst);
    } else if (place > placesTaken() && newest.retraction.load() == static_cast<std::uint32_t>(Retraction::done)) {
        // It died while it took the message back, and may have told so: see TwoSides.
        Event event = eventOf(EventKind::withdrawn, newest.number, m_sender);
        event.flags = EventFlag::ownCount;
        event.order = static_cast<std::uint32_t>(place);
        event.value = static_cast<std::uint32_t>(placesTaken());
        event.depth = static_cast<std::uint16_t>(generation);
        m_trace.emit(event);
        const std::uint64_t withdrawn = m_direct.withdrawn.load(std::memory_order_relaxed);
        if ((withdrawn & PutWord::mostGenerations) == generation)
            m_direct.withdrawn.store(withdrawn + 1, std::memory_order_relaxed);
        m_direct.put.store(PutWord::of(place - 1, generation + 1), std::memory_order_seq_cst);
    }
    forgetWaits(m_sender);
    m_direct.senderEnded.store(true, std::memory_order_seq_cst);
    serveReceiver(0, true);
}

/// What it has recorded it has received, whatever it had still to do, and may never have shown to its program.
void DirectChannel::buryReceiver()
{
    const std::uint64_t recorded = m_direct.recorded.load(std::memory_order_acquire);
    const bool inDoubt = recorded != m_direct.seen.load(std::memory_order_acquire);
    m_direct.taken.store(recorded, std::memory_order_seq_cst);
    if (inDoubt) {
        Event event = eventOf(EventKind::inDoubt, m_direct.recordedNumber.load(std::memory_order_relaxed), m_receiver);
        event.depth = depthBetween(recorded, placePut());
        m_trace.emit(event);
    }
    forgetWaits(m_receiver);
    m_direct.receiverEnded.store(true, std::memory_order_seq_cst);
    serveSender(0, true);
}

/// Whatever the dead have left in memory.
std::uint16_t DirectChannel::depthBetween(std::uint64_t taken, std::uint64_t put) const
{
    return put > taken ? static_cast<std::uint16_t>(std::min<std::uint64_t>(put - taken, m_entry.capacity)) : std::uint16_t{0};
}

void DirectChannel::forgetWaits(int process)
{
    for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
        setState(m_parts.waiter(side, process), WaitState::idle);
}

} // namespace synchroscope
