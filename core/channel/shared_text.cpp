// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/shared_text.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace synchroscope {

namespace {

constexpr std::int64_t longestHold = 2'000'000; // ns; as for a channel

void put(TextBody &body, std::string_view text)
{
    const std::uint32_t version = body.version.load(std::memory_order_relaxed) + 1; // under the lock
    TextBody::Copy &copy = body.copies[version % 2];
    copy.bytes = static_cast<std::uint32_t>(text.size());
    std::memcpy(copy.text, text.data(), text.size());
    body.version.store(version, std::memory_order_release); // the copy is complete
}

} // namespace

SharedText::SharedText(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace,
                       AxisClock clock, Gate *gate)
    : Participant(parts, entry, index, self, trace, clock, gate), m_lock(parts.header->lock, self)
{
}

void SharedText::lock()
{
    m_lock.lock();
    m_trace.observed(); // whatever is found under the lock follows from what others did under it
}

std::string SharedText::text() const
{
    const TextBody &body = *m_parts.text;
    const TextBody::Copy &copy = body.copies[body.version.load(std::memory_order_acquire) % 2];
    return {copy.text, std::min<std::size_t>(copy.bytes, maxSharedTextBytes)};
}

/// The next in the text's own order. Under the lock.
void SharedText::takePlace()
{
    if (++m_header.order == 0)
        ++m_header.order; // 0 means "has none"
}

void SharedText::emitChange(EventKind kind, std::string_view text, std::uint8_t detail, std::uint32_t value)
{
    Event event = eventOf(kind, 0);
    event.detail = detail;
    event.value = value;
    takePlace();
    event.order = m_header.order;
    m_trace.emit(event, text);
}

/// In the place that was taken before the text changed. `writer`: on whose behalf the supervisor tells; none: one's own.
void SharedText::tellOfWriting(int writer)
{
    TextBody &body = *m_parts.text;
    Event event = eventOf(EventKind::textWritten, 0, writer);
    event.order = m_header.order;
    m_trace.emit(event, text());
    body.told.store(body.version.load(std::memory_order_relaxed), std::memory_order_release); // the event is published
}

std::string SharedText::read()
{
    lock();
    std::string found = text();
    emitChange(EventKind::textRead, found);
    m_lock.unlock();
    return found;
}

void SharedText::write(std::string_view text)
{
    lock();
    takePlace(); // first, so that the supervisor knows it should we die once the text has changed
    put(*m_parts.text, text);
    tellOfWriting(none);
    m_lock.unlock();
}

SharedText::Slept SharedText::sleep(std::optional<std::string_view> expected, std::optional<std::int64_t> timeout)
{
    const auto deadline = deadlineAfter(timeout);
    lock();
    emitChange(EventKind::textWaitCalled, expected.value_or(""), expected ? 1 : 0,
               static_cast<std::uint32_t>(timeout.value_or(0) / 1'000'000));
    if (const std::string found = text(); expected && *expected != found) {
        emitChange(EventKind::textDiffers, found);
        m_lock.unlock();
        return Slept::differs;
    }
    Waiter &waiter = m_parts.waiter(Side::notEmpty, m_self);
    describeWait(waiter, ++m_header.nextTicket, 0, deadline.has_value());
    setState(waiter, WaitState::waiting);
    m_lock.unlock();

    const bool slept = sleepOn(waiter, Side::notEmpty, BlockReason::untilWoken, deadline);
    WaitState why = stateOf(waiter);
    if (why == WaitState::waiting) { // a wake-up that comes together with the timeout is a wake-up
        lock();
        why = stateOf(waiter);
        setState(waiter, WaitState::idle);
        m_lock.unlock();
    }
    noteWoken(waiter, BlockReason::untilWoken, why, slept);
    setState(waiter, WaitState::idle);
    return why == WaitState::waiting ? Slept::timedOut : Slept::woken;
}

int SharedText::wake(int most)
{
    lock();
    std::vector<std::pair<std::uint64_t, int>> asleep; // by their tickets
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p)
        if (const Waiter &waiter = m_parts.waiter(Side::notEmpty, p); stateOf(waiter) == WaitState::waiting)
            asleep.emplace_back(waiter.ticket.load(std::memory_order_relaxed), p);
    std::sort(asleep.begin(), asleep.end());
    asleep.resize(std::min(asleep.size(), static_cast<std::size_t>(most)));
    emitChange(EventKind::textWakeCalled, {}, 0, static_cast<std::uint32_t>(asleep.size()));
    for (const auto &[ticket, process] : asleep) {
        Waiter &waiter = m_parts.waiter(Side::notEmpty, process);
        issueWakeUp(waiter, process, 0);
        setState(waiter, WaitState::promised);
    }
    m_lock.unlock();
    for (const auto &[ticket, process] : asleep) // after the lock; dying in between is covered by bury()
        futexWake(m_parts.waiter(Side::notEmpty, process).word);
    return static_cast<int>(asleep.size());
}

bool SharedText::bury(int dead)
{
    if (!m_lock.takeOver(dead) && !m_lock.lockWithin(longestHold))
        return false;
    m_trace.observed();
    // It has written, and may have told of it: see Collector.
    if (const TextBody &body = *m_parts.text; body.told.load(std::memory_order_acquire) != body.version.load())
        tellOfWriting(dead);
    setState(m_parts.waiter(Side::notEmpty, dead), WaitState::idle);
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        Waiter &waiter = m_parts.waiter(Side::notEmpty, p);
        if (stateOf(waiter) == WaitState::waiting && waiter.wakeNumber != 0) { // it was about to be woken, and perhaps said to be
            issueWakeUp(waiter, p, 0);
            setState(waiter, WaitState::promised);
        }
    }
    m_lock.unlock();
    serveWaiters();
    return true;
}

void SharedText::serveWaiters()
{
    futexWake(m_header.lock, everybody);
    wakeAllWhoWereTold();
}

void layOutSharedText(const ChannelParts &parts, std::string_view text)
{
    put(*parts.text, text);
    parts.text->told.store(parts.text->version.load(std::memory_order_relaxed), std::memory_order_relaxed);
}

} // namespace synchroscope
