// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence_match.h"

#include <algorithm>
#include <limits>

namespace synchroscope {

namespace {

constexpr int tierOfSwitches = 2;
constexpr std::int64_t nothingNew = std::numeric_limits<std::int64_t>::max();

bool sleepBetween(const std::vector<Switch> &switches, std::size_t from, std::uint64_t begin, std::uint64_t end)
{
    for (std::size_t i = from; i < switches.size() && switches[i].time <= end; ++i) {
        if (switches[i].time >= begin && switches[i].out && switches[i].voluntary)
            return true;
    }
    return false;
}

} // namespace

std::int64_t EvidenceMatch::match(const Recording &recording, std::vector<std::vector<Span>> &spans)
{
    std::int64_t earliest = nothingNew;
    if (recording.evidenceTier < tierOfSwitches)
        return earliest;
    for (std::size_t p = 0; p < std::min(spans.size(), m_cursors.size()); ++p)
        earliest = std::min(earliest, matchProcess(recording, recording.switches[p], spans[p], m_cursors[p]));
    return earliest;
}

std::int64_t EvidenceMatch::matchProcess(const Recording &recording, const std::vector<Switch> &switches,
                                         std::vector<Span> &spans, Cursor &cursor)
{
    std::int64_t earliest = nothingNew;
    const auto learn = [&earliest](Span &span, Evidence evidence) {
        if (span.evidence != evidence)
            earliest = std::min(earliest, span.begin);
        span.evidence = evidence;
    };
    for (; cursor.span < spans.size(); ++cursor.span) {
        Span &span = spans[cursor.span];
        if (!isBlocked(span.activity) && span.end != openEnd)
            continue;
        while (cursor.change < switches.size() && switches[cursor.change].time < span.beginStamp)
            ++cursor.change;
        const bool open = span.end == openEnd;
        if (isBlocked(span.activity)
            && sleepBetween(switches, cursor.change, span.beginStamp, open ? UINT64_MAX : span.endStamp))
            learn(span, Evidence::confirmed);
        if (open)
            return earliest;
        if (span.evidence == Evidence::confirmed)
            continue;
        // The switches of a span may arrive after its events: absence counts only once they reach beyond it.
        const bool reachedBeyond = !switches.empty() && switches.back().time > span.endStamp;
        if (!reachedBeyond && !recording.finished)
            return earliest;
        if (recording.switchesComplete)
            learn(span, Evidence::contradicted);
    }
    return earliest;
}

} // namespace synchroscope
