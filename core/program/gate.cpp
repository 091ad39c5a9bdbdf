// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/gate.h"

namespace synchroscope {

void ProgramGate::wait() const
{
    constexpr auto shut = static_cast<std::uint32_t>(Gate::shut);
    while (m_word.load(std::memory_order_acquire) == shut)
        futexWait(m_word, shut);
}

} // namespace synchroscope
