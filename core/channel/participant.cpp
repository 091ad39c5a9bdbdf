// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/participant.h"

#include <algorithm>
#include <sched.h>

namespace synchroscope {

namespace {

constexpr std::int64_t longestGlance = 100'000'000; // ns between two looks at the clock of a wait with a timeout

} // namespace

void Participant::nudgeTimedWaiters() const
{
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p)
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            if (const Waiter &waiter = m_parts.waiter(side, p); waiter.timed && stateOf(waiter) == WaitState::waiting)
                futexWake(waiter.word, everybody);
}

std::optional<std::int64_t> Participant::deadlineAfter(const std::optional<std::int64_t> &timeout) const
{
    if (!timeout)
        return std::nullopt;
    return m_clock.now() + *timeout;
}

Event Participant::eventOf(EventKind kind, std::uint32_t message, int peer) const
{
    Event event;
    event.kind = kind;
    event.channel = m_index;
    event.message = message;
    event.peer = static_cast<std::uint8_t>(peer);
    return event;
}

Event Participant::callOf(EventKind kind, std::uint32_t message, Style style,
                          const std::optional<std::int64_t> &timeout) const
{
    Event called = eventOf(kind, message);
    called.detail = static_cast<std::uint8_t>(style);
    called.value = static_cast<std::uint32_t>(timeout.value_or(0) / 1'000'000);
    return called;
}

void Participant::emit(EventKind kind, std::uint32_t message, std::uint8_t detail, int peer)
{
    Event event = eventOf(kind, message, peer);
    event.detail = detail;
    m_trace.emit(event);
}

void Participant::describeWait(Waiter &waiter, std::uint64_t ticket, std::uint32_t message, bool timed) const
{
    waiter.message = message;
    waiter.ticket.store(ticket, std::memory_order_relaxed);
    waiter.timed.store(timed, std::memory_order_relaxed);
    waiter.wakeNumber = 0;
    waiter.waker = none;
}

bool Participant::sleepOn(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline)
{
    passGate(GateKind::sleep);
    bool slept = false;
    if (stateOf(waiter) == WaitState::waiting) {
        Event blocked = eventOf(EventKind::blocked, reason == BlockReason::queueEmpty ? 0 : waiter.message);
        blocked.detail = static_cast<std::uint8_t>(reason);
        blocked.value = deadline ? 1 : 0;
        m_trace.emit(blocked);
        slept = sleepWhileWaiting(waiter, side, deadline);
    }
    passGate(GateKind::resume);
    return slept;
}

/// Until the word has changed or the deadline is past; true if it really slept.
bool Participant::sleepWhileWaiting(Waiter &waiter, Side side, std::optional<std::int64_t> deadline)
{
    bool slept = false;
    std::uint32_t reported = 0;
    while (stateOf(waiter) == WaitState::waiting) {
        std::optional<std::int64_t> real;
        if (deadline) {
            real = m_clock.realUntil(*deadline); // absent while paused, and while stepped: the axis stands
            if (real && *real <= 0)
                break;
            // A glance at the clock now and then: the word does not change when pause or speed do, and a nudge may come
            // between clock and sleep, or to one that is suspended.
            real = std::min(real.value_or(longestGlance), longestGlance);
        }
        // Stepped, nobody is let go on before the kernel has it asleep: so it has slept, whatever the kernel says to a
        // wait that a SIGCONT has begun anew.
        if (m_gate && m_gate->reportSleep(reported, m_index, static_cast<std::uint32_t>(side), deadline))
            slept = true;
        if (m_entry.spins > 0)
            waiter.asleep.store(true, std::memory_order_seq_cst); // before the kernel looks at the word
        if (futexWait(waiter.word, static_cast<std::uint32_t>(WaitState::waiting), real) != FutexWait::changed)
            slept = true;
    }
    if (m_entry.spins > 0)
        waiter.asleep.store(false, std::memory_order_relaxed); // a wake-up too many does no harm
    return slept;
}

void Participant::noteProcessor()
{
    const auto now = static_cast<std::uint16_t>(::sched_getcpu() + 1);
    if (now == m_processor)
        return;
    m_processor = now;
    m_header.processor[m_self % maxProcesses].store(now, std::memory_order_relaxed); // a hint, orders nothing
}

void Participant::noteWoken(const Waiter &waiter, BlockReason reason, WaitState why, bool slept)
{
    m_trace.observed(); // that its word has changed
    Event woken = eventOf(EventKind::woken, reason == BlockReason::queueEmpty ? 0 : waiter.message);
    woken.detail = static_cast<std::uint8_t>(reason);
    if (why != WaitState::waiting) { // otherwise the clock woke it
        woken.peer = waiter.waker;
        woken.value = waiter.wakeNumber;
    }
    woken.flags = slept ? 0 : EventFlag::cameFirst;
    m_trace.emit(woken);
}

void Participant::issueWakeUp(Waiter &waiter, int process, std::uint32_t message)
{
    waiter.waker = m_self;
    waiter.wakeNumber = m_trace.newWakeNumber(m_self);
    Event issued = eventOf(EventKind::wakeupIssued, message, process);
    issued.value = waiter.wakeNumber;
    m_trace.emit(issued);
}

} // namespace synchroscope
