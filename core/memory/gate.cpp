// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/gate.h"

#include "memory/processor_counter.h"

namespace synchroscope {

Gate::Gate(const ControlBlock &control, int self, GateReport &report)
    : m_word(control.gate), m_control(control.control[static_cast<std::size_t>(self)]), m_report(report),
      m_clock(control.axis)
{
}

void Gate::wait(GateKind next, int channel)
{
    for (;;) {
        const std::uint32_t word = m_word.load(std::memory_order_acquire);
        if (word == GateWord::open)
            return loadBeforeCounter(); // what happens next was stamped after the gate had been opened
        if (word == GateWord::shut)
            futexWait(m_word, word);
        else if (hold(next, channel, GateReport::atOnce))
            return;
    }
}

bool Gate::waitUntilOpen(GateKind next, std::int64_t deadline)
{
    for (;;) {
        const std::uint32_t word = m_word.load(std::memory_order_acquire);
        if (word == GateWord::open)
            return false;
        if (word == GateWord::shut)
            futexWait(m_word, word);
        else if (hold(next, -1, deadline))
            return true;
    }
}

void Gate::passStart()
{
    for (;;) {
        const std::uint32_t nudge = m_control.nudge.load(std::memory_order_acquire); // as in passWhen()
        const std::int64_t at = m_control.startAt.load(std::memory_order_acquire);
        if (at != GateReport::never)
            return at > 0 ? passWhen(GateKind::start, at) : pass(GateKind::start);
        if (!stepped())
            futexWait(m_control.nudge, nudge);
        else if (hold(GateKind::start, -1, GateReport::atOnce)) // let go on only once it may begin
            return;
    }
}

void Gate::passWhen(GateKind next, std::int64_t deadline)
{
    for (;;) {
        // Read before gate and clock: if the parent changes either in between, the word has changed and the wait ends.
        const std::uint32_t nudge = m_control.nudge.load(std::memory_order_acquire);
        if (stepped()) {
            if (hold(next, -1, deadline))
                return;
            continue;
        }
        const auto real = m_clock.realUntil(deadline);
        if (real && *real <= 0)
            return pass(next); // perhaps the gate has been shut meanwhile
        futexWait(m_control.nudge, nudge, real);
    }
}

bool Gate::hold(GateKind next, int channel, std::int64_t ready)
{
    const std::uint32_t word = m_word.load(std::memory_order_acquire);
    if (!GateWord::isStepped(word))
        return false;
    report(word, GateReport::Where::atGate, next, channel, 0, ready);
    const std::uint32_t mine = m_report.count.load(std::memory_order_relaxed); // this thread alone writes it
    for (;;) {
        const std::uint32_t seen = m_control.step.load(std::memory_order_acquire);
        if (m_control.granted.load(std::memory_order_acquire) == mine) {
            loadBeforeCounter(); // stamped after the grant, and so after the axis was put to where it stands
            return true;
        }
        if (m_word.load(std::memory_order_acquire) != word)
            return false;
        futexWait(m_control.step, seen);
    }
}

bool Gate::reportSleep(std::uint32_t &reported, int channel, std::uint32_t side, std::optional<std::int64_t> deadline)
{
    const std::uint32_t word = m_word.load(std::memory_order_acquire);
    if (GateWord::isStepped(word) && word != reported) {
        reported = word;
        report(word, GateReport::Where::asleep, GateKind::none, channel, side, deadline.value_or(GateReport::never));
    }
    return reported != 0;
}

void Gate::report(std::uint32_t gate, GateReport::Where where, GateKind next, int channel, std::uint32_t side,
                  std::int64_t ready)
{
    // Odd before anything changes (release of each store below keeps it so), even when all of it stands.
    m_report.count.fetch_add(1, std::memory_order_relaxed);
    m_report.gate.store(gate, std::memory_order_release);
    m_report.where.store(static_cast<std::uint32_t>(where), std::memory_order_release);
    m_report.kind.store(static_cast<std::uint32_t>(next), std::memory_order_release);
    m_report.channel.store(channel, std::memory_order_release);
    m_report.side.store(side, std::memory_order_release);
    m_report.line.store(m_line, std::memory_order_release);
    m_report.ready.store(ready, std::memory_order_release);
    m_report.count.fetch_add(1, std::memory_order_release);
    futexWake(m_report.count);
}

} // namespace synchroscope
