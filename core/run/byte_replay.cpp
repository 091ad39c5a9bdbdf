// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/byte_replay.h"

#include "channel/message_queue.h"
#include "channel/waiting_line.h"
#include "run/shared_memory.h"

#include <algorithm>
#include <string_view>

namespace synchroscope {

namespace {

constexpr Side sides[] = {Side::notFull, Side::notEmpty, Side::receipt};

/// Numbers in a recording are untrusted: one that does not fit is left out, never carried out.
bool hasSlot(const ChannelParts &parts)
{
    return parts.header->queueCount < parts.slotCount;
}

} // namespace

ByteReplay::ByteReplay(const Recording &recording, int channel)
    : m_channel(channel),
      m_processes(static_cast<std::uint32_t>(recording.scenario().processes.size())),
      m_bytes(channelEntry(recording.scenario().channels[static_cast<std::size_t>(channel)]), m_processes, UINT32_MAX)
{
}

void ByteReplay::restart()
{
    m_bytes = ChannelBytes(m_bytes.entry(), m_processes, UINT32_MAX);
    m_applied = 0;
    m_sent.clear();
    m_lastTaken = m_lastOverwritten = 0;
}

const ChannelBytes &ByteReplay::after(const Recording &recording, std::size_t events)
{
    events = std::min(events, recording.events().size());
    if (events < m_applied)
        restart();
    for (; m_applied < events; ++m_applied)
        apply(recording, m_applied);
    return m_bytes;
}

void ByteReplay::apply(const Recording &recording, std::size_t index)
{
    const RecordedEvent &recorded = recording.events()[index];
    const Event &event = recorded.event;
    if (event.kind == EventKind::sendCalled && event.channel == m_channel && recorded.process < m_processes)
        m_sent[event.message] = index;
    if (m_bytes.entry().direct)
        return applyToDirect(recording, recorded);
    switch (event.kind) { // what concerns every channel
    case EventKind::processEnded:
        if (recorded.process < m_processes)
            m_bytes.parts().header->ended |= std::uint64_t{1} << recorded.process;
        return;
    case EventKind::peerDied:
        if (event.peer < m_processes && event.detail != static_cast<int>(ExitKind::stopped))
            removeDead(event.peer);
        return;
    default: break;
    }
    if (event.channel != m_channel)
        return;
    const ChannelParts parts = m_bytes.parts();
    ChannelHeader &header = *parts.header;
    if (event.order != 0)
        header.order = event.order;
    MessageQueue queue(parts);
    switch (event.kind) {
    case EventKind::wakeupIssued: endWaiting(recorded.process, event); return;
    case EventKind::withdrawn:
        ++header.totals.withdrawn;
        queue.remove(event.message, event.peer);
        return;
    case EventKind::redelivered: redeliver(event); return;
    case EventKind::inDoubt: receiveForTheDead(event); return;
    case EventKind::closed: header.closed = true; return;
    case EventKind::abandoned: header.abandoned = true; return;
    default:
        if (recorded.process < m_processes)
            byProcess(recording, recorded);
    }
}

void ByteReplay::applyToDirect(const Recording &recording, const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    DirectByteReplay replay(m_bytes.parts(), m_bytes.entry());
    if (event.kind == EventKind::processEnded)
        replay.endProcess(recorded.process, false);
    else if (event.kind == EventKind::peerDied && event.detail != static_cast<int>(ExitKind::stopped))
        replay.endProcess(event.peer, true);
    else if (event.channel == m_channel)
        replay.apply(recorded, callOf(recording, event.message));
}

void ByteReplay::byProcess(const Recording &recording, const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const ChannelParts parts = m_bytes.parts();
    ChannelHeader &header = *parts.header;
    const int self = recorded.process;
    switch (event.kind) {
    case EventKind::sendCalled:
        header.numbers = std::max(header.numbers.load(std::memory_order_relaxed), event.message);
        break;
    case EventKind::offered: {
        const bool synchronous = callOf(recording, event.message).synchronous;
        const bool goesOn = !synchronous && header.receiversWaiting > 0;
        put(recording, recorded, !goesOn, synchronous ? Side::receipt : Side::notFull);
        break;
    }
    case EventKind::enqueued:
        settleOwnWait(self, Side::notFull);
        ++header.totals.enqueued;
        put(recording, recorded, callOf(recording, event.message).synchronous, Side::receipt);
        header.totals.maxDepth = std::max<std::uint64_t>(header.totals.maxDepth, header.queueCount);
        break;
    case EventKind::refused: ++header.totals.refused; break;
    case EventKind::discarded: ++header.totals.discarded; break;
    case EventKind::overwritten:
        ++header.totals.overwritten;
        m_lastOverwritten = event.message;
        MessageQueue(parts).remove(event.message, event.peer);
        break;
    case EventKind::dequeued:
        settleOwnWait(self, Side::notEmpty);
        header.totals.enqueued += rendezvous();
        ++header.totals.delivered;
        m_lastTaken = event.message;
        MessageQueue(parts).remove(event.message, event.peer);
        parts.waiter(Side::notEmpty, self).recorded = event.message;
        break;
    case EventKind::blocked: beginWaiting(recorded); break;
    case EventKind::woken: wake(recorded); break;
    case EventKind::sendReturned:
        settleOwnWait(self, Side::notFull);
        settleOwnWait(self, Side::receipt);
        break;
    case EventKind::receiveReturned:
        settleOwnWait(self, Side::notEmpty);
        if (event.detail == static_cast<int>(ReceiveOutcome::message))
            parts.waiter(Side::notEmpty, self).seen = event.message;
        break;
    default: break;
    }
}

SendingCall ByteReplay::callOf(const Recording &recording, std::uint32_t message) const
{
    const auto sent = m_sent.find(message);
    if (sent == m_sent.end())
        return {};
    const RecordedEvent &call = recording.events()[sent->second];
    return {recording.text(call).substr(0, maxMessageBytes),
            call.event.detail == static_cast<int>(Style::synchronous), call.event.value != 0};
}

/// Whoever waits until it is taken begins to wait before anybody else can see it.
void ByteReplay::put(const Recording &recording, const RecordedEvent &recorded, bool awaited, Side side)
{
    const ChannelParts parts = m_bytes.parts();
    if (!hasSlot(parts))
        return;
    const std::uint32_t number = recorded.event.message;
    const SendingCall call = callOf(recording, number);
    MessageQueue(parts).put(number, recorded.process, call.body, awaited, side, recorded.event.detail);
    if (awaited)
        startWaiting(side, recorded.process, number, call.timed, false);
}

/// As LockedChannel::startWaiting(), and waitAgain() for one who was promised something that then went away.
void ByteReplay::startWaiting(Side side, int process, std::uint32_t message, bool timed, bool again)
{
    const ChannelParts parts = m_bytes.parts();
    Waiter &waiter = parts.waiter(side, process);
    if (!again)
        waiter.ticket = ++parts.header->nextTicket;
    waiter.message = message;
    waiter.timed = timed;
    waiter.wakeNumber = 0;
    waiter.waker = none;
    setState(waiter, WaitState::waiting);
}

void ByteReplay::beginWaiting(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    if (event.detail > static_cast<int>(BlockReason::queueEmpty))
        return;
    constexpr Side sideOf[] = {Side::notFull, Side::receipt, Side::notEmpty};
    const Side side = sideOf[event.detail];
    const ChannelParts parts = m_bytes.parts();
    const WaitState before = stateOf(parts.waiter(side, recorded.process));
    if (before == WaitState::waiting)
        return; // since it has put its message
    const bool again = before == WaitState::promised;
    settleOwnWait(recorded.process, side);
    startWaiting(side, recorded.process, event.message, event.value != 0, again);
    WaitingLine line(parts, side);
    if (side == Side::receipt || (rendezvous() && side == Side::notFull))
        return; // who only waits until its message is taken stands in no line
    line.leave(recorded.process);
    again ? line.joinByTicket(recorded.process) : line.joinEnd(recorded.process);
}

WaitState ByteReplay::why(Side side, std::uint32_t message) const
{
    const ChannelHeader &header = *m_bytes.parts().header;
    if (side == Side::notEmpty)
        return header.closed ? WaitState::closed : WaitState::promised;
    if (side == Side::notFull && !rendezvous())
        return header.abandoned ? WaitState::noReceiver : WaitState::promised;
    if (message != 0 && message == m_lastOverwritten)
        return WaitState::overwritten;
    return header.abandoned && message != m_lastTaken ? WaitState::noReceiver : WaitState::received;
}

/// As LockedChannel::endWait().
void ByteReplay::endWaiting(int waker, const Event &issued)
{
    if (issued.peer >= m_processes)
        return;
    const ChannelParts parts = m_bytes.parts();
    ChannelHeader &header = *parts.header;
    for (const Side side : sides) {
        Waiter &waiter = parts.waiter(side, issued.peer);
        if (stateOf(waiter) != WaitState::waiting)
            continue;
        const WaitState state = why(side, waiter.message);
        waiter.waker = static_cast<std::uint8_t>(waker);
        waiter.wakeNumber = issued.value;
        setState(waiter, state);
        WaitingLine(parts, side).leave(issued.peer);
        if (state == WaitState::promised)
            ++(side == Side::notEmpty ? header.promisedMessages : header.promisedPlaces);
    }
}

/// What it was promised stays kept until it comes for it; otherwise its wait is over.
void ByteReplay::wake(const RecordedEvent &recorded)
{
    const ChannelParts parts = m_bytes.parts();
    ChannelHeader &header = *parts.header;
    const bool neverBlocked = std::all_of(std::begin(sides), std::end(sides), [&](Side side) {
        return stateOf(parts.waiter(side, recorded.process)) == WaitState::idle;
    });
    if (neverBlocked) {
        ++header.nextTicket; // it has stood in the line, but never slept
        return;
    }
    for (const Side side : sides) {
        Waiter &waiter = parts.waiter(side, recorded.process);
        if (stateOf(waiter) == WaitState::waiting) // its time was up
            WaitingLine(parts, side).leave(recorded.process);
        if (stateOf(waiter) != WaitState::promised)
            setState(waiter, WaitState::idle);
    }
}

void ByteReplay::settleOwnWait(int process, Side side)
{
    const ChannelParts parts = m_bytes.parts();
    Waiter &waiter = parts.waiter(side, process);
    if (stateOf(waiter) == WaitState::promised) {
        std::uint32_t &promised =
            side == Side::notEmpty ? parts.header->promisedMessages : parts.header->promisedPlaces;
        promised -= promised > 0;
    }
    setState(waiter, WaitState::idle);
}

/// As LockedChannel::repair(): what is not the truth is recomputed from it.
void ByteReplay::removeDead(int process)
{
    const ChannelParts parts = m_bytes.parts();
    ChannelHeader &header = *parts.header;
    MessageQueue(parts).rebuild([](const Slot &) { return false; });
    for (const Side side : sides)
        setState(parts.waiter(side, process), WaitState::idle);
    header.promisedMessages = header.promisedPlaces = 0;
    for (int p = 0; p < static_cast<int>(m_processes); ++p) {
        header.promisedMessages += stateOf(parts.waiter(Side::notEmpty, p)) == WaitState::promised;
        header.promisedPlaces += stateOf(parts.waiter(Side::notFull, p)) == WaitState::promised;
    }
    WaitingLine(parts, Side::notEmpty).rebuild();
    if (!rendezvous())
        WaitingLine(parts, Side::notFull).rebuild();
    header.ended |= std::uint64_t{1} << process;
}

/// It had it, and died before it could say so.
void ByteReplay::receiveForTheDead(const Event &event)
{
    const ChannelParts parts = m_bytes.parts();
    for (std::uint32_t i = 0; i < parts.slotCount; ++i) {
        const Slot &slot = parts.slot(i);
        if (slot.number == event.message && slot.state == static_cast<std::uint32_t>(SlotState::full)) {
            MessageQueue(parts).remove(event.message, slot.sender);
            break;
        }
    }
}

/// The slot still holds what was half taken.
void ByteReplay::redeliver(const Event &event)
{
    const ChannelParts parts = m_bytes.parts();
    ++parts.header->totals.redelivered;
    for (std::uint32_t i = 0; i < parts.slotCount; ++i) {
        Slot &slot = parts.slot(i);
        if (slot.number == event.message && slot.state == static_cast<std::uint32_t>(SlotState::empty)) {
            slot.state = static_cast<std::uint32_t>(SlotState::taking);
            break;
        }
    }
    MessageQueue(parts).rebuild([](const Slot &) { return false; });
}

} // namespace synchroscope
