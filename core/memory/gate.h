// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/axis_clock.h"
#include "memory/layout.h"

#include <cstdint>
#include <optional>

namespace synchroscope {

/// Stands before every decision of a program: the start, each line, each call, each look at a queue, each sleep and
/// each return. Whatever is decided after a gate is done, written down and told to others before the next one.
///
/// Open, it costs one load. Shut (before the start, while paused), everybody sleeps on the gate's one word. Stepped,
/// each process reports where it is and sleeps on a word of its own until it is let go on; that word belongs to no
/// channel, so that "held" can be told from "blocked" in the kernel's own view.
class Gate
{
public:
    /// One for each process, used by its one thread; everything outlives it.
    Gate(const ControlBlock &control, int self, GateReport &report);

    /// `channel`: which one the decision is about.
    void pass(GateKind next, int channel = -1)
    {
        if (m_word.load(std::memory_order_acquire) != GateWord::open)
            wait(next, channel);
    }
    /// Before the program's first line: waits until the parent lets it begin, if only later (ProcessControl::startAt).
    void passStart();
    /// Sleeps until the axis has come to `deadline` (ns), through changes of speed, pauses and steps.
    void passWhen(GateKind next, std::int64_t deadline);

    [[nodiscard]] bool isOpen() const { return m_word.load(std::memory_order_acquire) == GateWord::open; }
    [[nodiscard]] bool stepped() const { return GateWord::isStepped(m_word.load(std::memory_order_acquire)); }
    /// For whoever is busy until `deadline`: waits while the gate is not open. True: it was let go on, stepped, and its
    /// time is up.
    bool waitUntilOpen(GateKind next, std::int64_t deadline);
    /// About to sleep on a channel's word; says so if it is stepped, once in each stretch of stepping: `reported` is the
    /// caller's for one wait, 0 before. True if it has ever said so. `deadline`: axis ns.
    bool reportSleep(std::uint32_t &reported, int channel, std::uint32_t side, std::optional<std::int64_t> deadline);
    /// The line of the program that later reports name.
    void setLine(int line) { m_line = line; }

private:
    void wait(GateKind next, int channel);
    /// True once it has been let go on; false if this stretch of stepping is over.
    bool hold(GateKind next, int channel, std::int64_t ready);
    void report(std::uint32_t gate, GateReport::Where where, GateKind next, int channel, std::uint32_t side,
                std::int64_t ready);

    const FutexWord &m_word;
    const ProcessControl &m_control;
    GateReport &m_report;
    AxisClock m_clock;
    int m_line = 0;
};

} // namespace synchroscope
