// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/layout.h"

namespace synchroscope {

/// Stands before every decision of a program: the start, each line, each call. While it is shut (before the start,
/// while paused) whoever comes to it sleeps on the gate's own word: held, which is not the same as blocked.
class ProgramGate
{
public:
    explicit ProgramGate(const ControlBlock &control) : m_word(control.gate) {}
    void pass() const
    {
        if (m_word.load(std::memory_order_acquire) != static_cast<std::uint32_t>(Gate::open))
            wait();
    }

private:
    void wait() const;
    const FutexWord &m_word;
};

} // namespace synchroscope
