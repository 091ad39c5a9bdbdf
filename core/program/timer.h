// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/layout.h"
#include "memory/gate.h"

#include <cstdint>

namespace synchroscope {

/// Lets axis time pass for one process: asleep (work) or busy (spin). Both follow changes of speed and stand still
/// while paused; at full speed they take no time. Stepped, time is virtual, and a spin is over as soon as its time is.
class ProgramTimer
{
public:
    ProgramTimer(const ControlBlock &control, Gate &gate);

    void sleep(std::int64_t axisNs) const;
    void spin(std::int64_t axisNs) const;
    [[nodiscard]] std::int64_t now() const { return m_clock.now(); }

private:
    const ControlBlock &m_control;
    AxisClock m_clock;
    Gate &m_gate;
};

} // namespace synchroscope
