// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lane_index.h"

#include <algorithm>

namespace synchroscope {

std::size_t firstSpanEndingAfter(const std::vector<Span> &spans, std::int64_t time)
{
    const auto found =
        std::partition_point(spans.begin(), spans.end(), [time](const Span &span) { return span.end <= time; });
    return static_cast<std::size_t>(found - spans.begin());
}

void LaneIndex::clear() { *this = {}; }

void LaneIndex::update(const std::vector<Span> &spans)
{
    for (; m_taken < spans.size() && spans[m_taken].end != openEnd; ++m_taken) {
        if (m_taken % stride == 0)
            m_totals.push_back(m_running);
        const Span &span = spans[m_taken];
        m_running[static_cast<std::size_t>(span.activity)] += span.end - span.begin;
    }
}

ActivityTimes LaneIndex::timesUntil(const std::vector<Span> &spans, std::int64_t to, std::int64_t now) const
{
    const std::size_t last = firstSpanEndingAfter(spans, to);
    const std::size_t key = m_totals.empty() ? 0 : std::min(last / stride, m_totals.size() - 1);
    ActivityTimes sum = m_totals.empty() ? ActivityTimes{} : m_totals[key];
    for (std::size_t i = key * stride; i < spans.size() && spans[i].begin < to; ++i) {
        const Span &span = spans[i];
        const std::int64_t end = std::min({span.end, to, span.end == openEnd ? now : span.end});
        sum[static_cast<std::size_t>(span.activity)] += std::max<std::int64_t>(0, end - span.begin);
    }
    return sum;
}

ActivityTimes LaneIndex::times(const std::vector<Span> &spans, std::int64_t from, std::int64_t to,
                               std::int64_t now) const
{
    ActivityTimes sum = timesUntil(spans, to, now);
    const ActivityTimes before = timesUntil(spans, from, now);
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] -= before[i];
    return sum;
}

std::vector<LanePiece> LaneIndex::pieces(const std::vector<Span> &spans, const TimeAxis &axis, std::int64_t now,
                                         double least) const
{
    std::vector<LanePiece> result;
    if (axis.width <= 0 || axis.length <= 0)
        return result;
    const auto lastMoment = std::min(axis.end(), now);
    std::size_t i = firstSpanEndingAfter(spans, axis.begin);
    while (i < spans.size() && spans[i].begin < lastMoment) {
        const Span &span = spans[i];
        const double left = axis.clampedX(span.begin);
        const double right = axis.clampedX(std::min(span.end, now));
        if (right - left >= least || axis.toX(std::min(span.end, now)) - axis.toX(span.begin) >= least) {
            result.push_back({left, right, i, false, {}});
            ++i;
            continue;
        }
        // A column as wide as the least span: everything that ends within it shares it.
        const double columnRight = std::min(left + least, axis.clampedX(lastMoment));
        const std::int64_t columnEnd = std::max(axis.toTime(columnRight), span.begin + 1);
        std::size_t next = firstSpanEndingAfter(spans, columnEnd);
        if (next <= i)
            next = i + 1;
        // A long span that begins within the column is drawn by itself, from where it begins.
        const std::int64_t shareEnd = next < spans.size() ? std::min(columnEnd, spans[next].begin) : columnEnd;
        if (next - i == 1) {
            result.push_back({left, right, i, false, {}});
        } else {
            const double shareRight = std::max(left, axis.clampedX(std::min(shareEnd, lastMoment)));
            result.push_back({left, shareRight, i, true, times(spans, span.begin, shareEnd, now)});
        }
        i = next;
    }
    return result;
}

} // namespace synchroscope
