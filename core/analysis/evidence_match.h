// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/span.h"

#include <array>
#include <vector>

namespace synchroscope {

struct WakeUp;

/// Asks what the kernel said whether each blocked span really was a sleep:
///   confirmed     a voluntary switch-out lies between its two stamps (for an open span: after its first), or /proc
///                 named the very word between them
///   contradicted  the records are complete, reach beyond the span, hold no such switch, and have the process on a
///                 processor for longer than anybody needs to fall asleep
///   wokenFirst    the same, but the wake-up was issued while it was still on its way into sleep: it never slept, and
///                 did not pretend to
///   unknown       everything else
/// Incremental: each switch, each sample and each closed span is looked at once.
class EvidenceMatch
{
public:
    /// `spans[p]` are the spans of process p, oldest first; only the last may be open.
    /// Returns when the earliest span begins of which more is known now; INT64_MAX: of none.
    std::int64_t match(const Recording &recording, const std::vector<WakeUp> &wakeUps,
                       std::vector<std::vector<Span>> &spans);

    /// How many spans have been given a verdict so far; `unknown` is none.
    [[nodiscard]] std::size_t given(Evidence verdict) const { return m_given[static_cast<std::size_t>(verdict)]; }
    struct Contradiction
    {
        int process = -1;
        std::size_t span = 0;
    };
    [[nodiscard]] const std::vector<Contradiction> &contradictions() const { return m_contradictions; }

private:
    struct Cursor
    {
        std::size_t span = 0, change = 0, sample = 0; // the next to look at
    };
    std::int64_t matchProcess(const Recording &recording, const std::vector<WakeUp> &wakeUps, int process,
                              std::vector<Span> &spans);
    void give(Span &span, int process, std::size_t index, Evidence verdict, std::int64_t &earliest);

    std::array<Cursor, maxProcesses> m_cursors{};
    std::array<std::size_t, evidenceCount> m_given{};
    std::vector<Contradiction> m_contradictions;
};

/// The word on which a process sleeps during a blocked span.
SleepWord wordOf(const Span &blocked, int process);

} // namespace synchroscope
