// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/stepper.h"

#include <algorithm>
#include <sched.h>

namespace synchroscope {

namespace {

constexpr std::int64_t longestWork = 1'000'000'000'000'000; // axis ns, eleven days; what a report may claim

GateKind kindOf(std::uint32_t kind)
{
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
        m_asleep[index(p)] = m_arrival[index(p)] = m_granted[index(p)] = countOf(p).load(std::memory_order_acquire) & ~1U;
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
    for (int c = 0; c < m_memory.control().entryCount(); ++c) {
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

std::optional<Stepper::Report> Stepper::read(int process) const
{
    const GateReport &from = m_memory.ringHeader(process).gate;
    Report report;
    report.count = from.count.load(std::memory_order_acquire);
    if (report.count % 2 != 0 || report.count == m_granted[index(process)])
        return std::nullopt;
    // Acquire: none of these is read after the second look at the count.
    report.gate = from.gate.load(std::memory_order_acquire);
    report.where = from.where.load(std::memory_order_acquire);
    report.kind = from.kind.load(std::memory_order_acquire);
    report.channel = from.channel.load(std::memory_order_acquire);
    report.side = from.side.load(std::memory_order_acquire);
    report.line = from.line.load(std::memory_order_acquire);
    report.ready = from.ready.load(std::memory_order_acquire);
    if (from.count.load(std::memory_order_relaxed) != report.count || report.gate != m_word)
        return std::nullopt;
    return report;
}

const Waiter *Stepper::waiterOf(int process, const Report &report) const
{
    if (report.channel < 0 || report.channel >= m_memory.control().entryCount() || report.side >= sideCount)
        return nullptr;
    return &m_memory.channel(report.channel).waiter(static_cast<Side>(report.side), process);
}

Stepper::Whereabouts Stepper::whereabouts(int process)
{
    const auto report = read(process);
    if (!report)
        return Whereabouts::underway;
    if (report->where == static_cast<std::uint32_t>(GateReport::Where::atGate))
        return Whereabouts::atGate;
    return sleeps(process, *report) ? Whereabouts::asleep : Whereabouts::underway;
}

/// It reports before it goes to sleep. Until the kernel has it asleep a wake-up could still come first, or not: chance.
bool Stepper::sleeps(int process, const Report &report)
{
    const Waiter *waiter = waiterOf(process, report);
    if (!waiter || stateOf(*waiter) != WaitState::waiting || m_timedOut[index(process)])
        return false;
    if (m_asleep[index(process)] != report.count && futexSleepers(waiter->word) == 0)
        return false;
    m_asleep[index(process)] = report.count;
    return true;
}

void Stepper::awaitReport(int process, std::int64_t ns)
{
    const std::uint32_t seen = countOf(process).load(std::memory_order_acquire);
    if (whereabouts(process) != Whereabouts::underway)
        return;
    // One that is about to fall asleep has reported already: it only needs the processor for a moment.
    const auto reported = read(process);
    const Waiter *waiter = reported ? waiterOf(process, *reported) : nullptr;
    if (waiter && stateOf(*waiter) == WaitState::waiting && !m_timedOut[index(process)]) {
        ::sched_yield();
        return;
    }
    if (futexWait(countOf(process), seen, ns) != FutexWait::timedOut)
        return;
    // It may have looked at gate and clock just before they changed, and gone to sleep just after.
    if (m_timedOut[index(process)])
        timeOut(process);
    else if (!read(process))
        nudge(process);
}

void Stepper::noteArrivals(const std::vector<int> &live, std::int64_t axis)
{
    for (const int p : live) {
        Candidate &seen = m_seen[index(p)];
        const auto report = read(p);
        if (!report || report->where != static_cast<std::uint32_t>(GateReport::Where::atGate)) {
            seen.at.next = GateKind::none;
            continue;
        }
        if (report->count == m_arrival[index(p)])
            continue;
        // Its first report in a stretch of stepping, one after a sleep, or one after a step of its own.
        m_arrival[index(p)] = report->count;
        m_timedOut[index(p)] = false;
        seen.since = m_steps;
        seen.at.next = kindOf(report->kind);
        const bool known = report->channel >= 0 && report->channel < m_memory.control().entryCount();
        seen.at.channel = known ? report->channel : -1;
        seen.at.line = std::clamp(report->line, 0, 65535);
        seen.at.clock = std::max({seen.at.clock, axis, std::min(report->ready, longestWork)});
    }
}

std::optional<std::int64_t> Stepper::deadline(int process)
{
    const auto report = read(process);
    if (!report || report->where == static_cast<std::uint32_t>(GateReport::Where::atGate) || !sleeps(process, *report)
        || report->ready == GateReport::never)
        return std::nullopt;
    return std::clamp(report->ready, std::int64_t{0}, longestWork);
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
    const auto report = read(process);
    const Waiter *waiter = report ? waiterOf(process, *report) : nullptr;
    if (!waiter)
        return;
    m_timedOut[index(process)] = true;
    futexWake(waiter->word, everybody);
}

} // namespace synchroscope
