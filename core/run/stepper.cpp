// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/stepper.h"

#include <algorithm>
#include <sched.h>

namespace synchroscope {

namespace {

constexpr std::int64_t longestWork = 1'000'000'000'000'000; // axis ns, eleven days; what a report may claim

GateKind kindOf(const GateReport &report)
{
    const std::uint32_t kind = report.kind.load(std::memory_order_relaxed);
    return kind >= 1 && kind <= static_cast<std::uint32_t>(GateKind::end) ? static_cast<GateKind>(kind) : GateKind::line;
}

} // namespace

void Stepper::begin(std::int64_t axis)
{
    FutexWord &gate = m_memory.control().gate;
    m_word = GateWord::nextStepped(std::max(m_word, gate.load(std::memory_order_relaxed)));
    for (int p = 0; p < static_cast<int>(m_memory.control().processCount); ++p) {
        m_seen[index(p)] = {p, {GateKind::none, axis, -1, 0}, m_steps};
        m_timedOut[index(p)] = false;
        m_asleep[index(p)] = m_arrival[index(p)] = m_granted[index(p)] = report(p).count.load(std::memory_order_acquire);
    }
    gate.store(m_word, std::memory_order_release); // after the axis has stopped
    futexWake(gate, everybody);
    for (int p = 0; p < static_cast<int>(m_memory.control().processCount); ++p)
        nudge(p);
}

/// Wherever it sleeps in a live run, it looks at the gate again: at work, or on a channel's word.
void Stepper::nudge(int process) const
{
    FutexWord &word = m_memory.control().control[index(process)].nudge;
    word.fetch_add(1, std::memory_order_release); // after the gate's word
    futexWake(word, everybody);
    for (int c = 0; c < static_cast<int>(m_memory.control().channelCount); ++c) {
        const ChannelParts channel = m_memory.channel(c);
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            if (const Waiter &waiter = channel.waiter(side, process); stateOf(waiter) == WaitState::waiting)
                futexWake(waiter.word, everybody);
    }
}

void Stepper::wakeHeld()
{
    for (int p = 0; p < static_cast<int>(m_memory.control().processCount); ++p) {
        FutexWord &step = m_memory.control().control[index(p)].step;
        step.fetch_add(1, std::memory_order_release); // after the gate's word
        futexWake(step, everybody);
    }
}

const Waiter *Stepper::waiterOf(int process) const
{
    const std::int32_t channel = report(process).channel.load(std::memory_order_relaxed);
    const std::uint32_t side = report(process).side.load(std::memory_order_relaxed);
    if (channel < 0 || channel >= static_cast<std::int32_t>(m_memory.control().channelCount) || side >= sideCount)
        return nullptr;
    return &m_memory.channel(channel).waiter(static_cast<Side>(side), process);
}

Stepper::Whereabouts Stepper::whereabouts(int process)
{
    const GateReport &from = report(process);
    const std::uint32_t count = from.count.load(std::memory_order_acquire); // what it published stands before it
    if (from.gate.load(std::memory_order_relaxed) != m_word || count == m_granted[index(process)])
        return Whereabouts::underway;
    if (from.where.load(std::memory_order_relaxed) == static_cast<std::uint32_t>(GateReport::Where::atGate))
        return Whereabouts::atGate;
    return sleeps(process, count) ? Whereabouts::asleep : Whereabouts::underway;
}

/// It reports before it goes to sleep. Until the kernel has it asleep a wake-up could still come first, or not: chance.
bool Stepper::sleeps(int process, std::uint32_t count)
{
    const Waiter *waiter = waiterOf(process);
    if (!waiter || stateOf(*waiter) != WaitState::waiting || m_timedOut[index(process)])
        return false;
    if (m_asleep[index(process)] != count && futexSleepers(waiter->word) == 0)
        return false;
    m_asleep[index(process)] = count;
    return true;
}

void Stepper::awaitReport(int process, std::int64_t ns)
{
    const FutexWord &count = report(process).count;
    const std::uint32_t seen = count.load(std::memory_order_acquire);
    if (whereabouts(process) != Whereabouts::underway)
        return;
    // One that is about to fall asleep has reported already: it only needs the processor for a moment.
    const bool reported = report(process).gate.load(std::memory_order_acquire) == m_word && seen != m_granted[index(process)]
        && waiterOf(process) && stateOf(*waiterOf(process)) == WaitState::waiting;
    if (reported && !m_timedOut[index(process)]) {
        ::sched_yield();
        return;
    }
    if (futexWait(count, seen, ns) != FutexWait::timedOut)
        return;
    // It may have looked at gate and clock just before they changed, and gone to sleep just after.
    if (report(process).gate.load(std::memory_order_acquire) != m_word)
        nudge(process);
    else if (m_timedOut[index(process)])
        timeOut(process);
}

void Stepper::noteArrivals(const std::vector<int> &live, std::int64_t axis)
{
    for (const int p : live) {
        Candidate &seen = m_seen[index(p)];
        const GateReport &from = report(p);
        if (whereabouts(p) != Whereabouts::atGate) {
            seen.at.next = GateKind::none;
            continue;
        }
        const std::uint32_t count = from.count.load(std::memory_order_acquire);
        if (count == m_arrival[index(p)])
            continue;
        // Its first report in a stretch of stepping, one after a sleep, or one after a step of its own.
        m_arrival[index(p)] = count;
        m_timedOut[index(p)] = false;
        seen.since = m_steps;
        seen.at.next = kindOf(from);
        seen.at.channel = from.channel.load(std::memory_order_relaxed);
        if (seen.at.channel >= static_cast<int>(m_memory.control().channelCount))
            seen.at.channel = -1;
        seen.at.line = std::clamp(from.line.load(std::memory_order_relaxed), 0, 65535);
        const std::int64_t ready = from.ready.load(std::memory_order_relaxed);
        seen.at.clock = std::max({seen.at.clock, axis, std::min(ready, longestWork)});
    }
}

std::optional<std::int64_t> Stepper::deadline(int process)
{
    if (whereabouts(process) != Whereabouts::asleep)
        return std::nullopt;
    const std::int64_t ready = report(process).ready.load(std::memory_order_relaxed);
    return ready == GateReport::never ? std::nullopt : std::optional(std::clamp(ready, std::int64_t{0}, longestWork));
}

void Stepper::grant(int process, std::int64_t axis)
{
    ++m_steps;
    Candidate &seen = m_seen[index(process)];
    seen.at.clock = axis + stepCost;
    seen.at.next = GateKind::none;
    ProcessControl &control = m_memory.control().control[index(process)];
    m_granted[index(process)] = m_arrival[index(process)];
    control.granted.store(m_granted[index(process)], std::memory_order_release); // after the axis
    control.step.fetch_add(1, std::memory_order_release);                        // after the grant
    futexWake(control.step);
}

void Stepper::timeOut(int process)
{
    if (const Waiter *waiter = waiterOf(process)) {
        m_timedOut[index(process)] = true;
        futexWake(waiter->word, everybody);
    }
}

} // namespace synchroscope
