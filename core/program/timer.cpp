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
    for (;;) {
        if (m_gate.stepped())
            return m_gate.passWhen(GateKind::workEnd, deadline);
        if (m_clock.now() >= deadline)
            return;
        m_gate.pass(GateKind::workEnd);
    }
}

} // namespace synchroscope
