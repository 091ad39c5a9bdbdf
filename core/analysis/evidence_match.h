// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/span.h"

#include <array>
#include <vector>

namespace synchroscope {

/// Asks the kernel's switches whether each blocked span really was a sleep:
///   confirmed     a voluntary switch-out lies between its two stamps (for an open span: after its first)
///   contradicted  the records are complete, reach beyond the span, and hold no such switch
///   unknown       everything else
/// Incremental: each switch and each closed span is looked at once.
class EvidenceMatch
{
public:
    /// `spans[p]` are the spans of process p, oldest first; only the last may be open.
    /// Returns when the earliest span begins of which more is known now; INT64_MAX: of none.
    std::int64_t match(const Recording &recording, std::vector<std::vector<Span>> &spans);

private:
    struct Cursor
    {
        std::size_t span = 0, change = 0; // the next to look at
    };
    static std::int64_t matchProcess(const Recording &recording, const std::vector<Switch> &switches,
                                     std::vector<Span> &spans, Cursor &cursor);

    std::array<Cursor, maxProcesses> m_cursors{};
};

} // namespace synchroscope
