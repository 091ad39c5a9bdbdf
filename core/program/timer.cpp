// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/timer.h"

namespace synchroscope {

ProgramTimer::ProgramTimer(const ControlBlock &control, int self)
    : m_control(control), m_nudge(control.control[static_cast<std::size_t>(self)].nudge), m_clock(control.axis),
      m_gate(control)
{
}

void ProgramTimer::sleep(std::int64_t axisNs) const
{
    if (m_control.fullSpeed)
        return;
    const std::int64_t deadline = m_clock.now() + axisNs;
    for (;;) {
        // Read before the clock: if the parent changes speed in between, the word has changed and the wait ends.
        const std::uint32_t nudge = m_nudge.load(std::memory_order_acquire);
        const auto real = m_clock.realUntil(deadline);
        if (real && *real <= 0)
            return;
        futexWait(m_nudge, nudge, real);
    }
}

void ProgramTimer::spin(std::int64_t axisNs) const
{
    if (m_control.fullSpeed)
        return;
    const std::int64_t deadline = m_clock.now() + axisNs;
    while (m_clock.now() < deadline)
        m_gate.pass();
}

} // namespace synchroscope
