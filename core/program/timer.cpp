// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/timer.h"

namespace synchroscope {

ProgramTimer::ProgramTimer(const ControlBlock &control, Gate &gate)
    : m_control(control), m_clock(control.axis), m_gate(gate)
{
}

void ProgramTimer::sleep(std::int64_t axisNs) const
{
    if (!m_control.fullSpeed)
        m_gate.passWhen(GateKind::workEnd, m_clock.now() + axisNs);
}

void ProgramTimer::spin(std::int64_t axisNs) const
{
    if (m_control.fullSpeed)
        return;
    const std::int64_t deadline = m_clock.now() + axisNs;
    while (m_clock.now() < deadline || !m_gate.isOpen())
        if (!m_gate.isOpen() && m_gate.waitUntilOpen(GateKind::workEnd, deadline))
            return;
}

} // namespace synchroscope
