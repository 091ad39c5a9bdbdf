// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lane_index.h"

#include "analysis/gallop.h"

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
        if (m_taken % stride == 0) {
            m_totals.push_back(m_running);
            m_begins.push_back(spans[m_taken].begin);
        }
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

/// The first span after `first` that does not belong to a column up to `time`. Where the column holds very many, it ends
/// with a stride, a small part of a pixel early: then only the index is read and none of the spans.
std::size_t LaneIndex::endOfColumn(const std::vector<Span> &spans, std::size_t first, std::int64_t time) const
{
    const std::size_t key = std::min(first / stride, m_begins.size());
    const auto begins = m_begins.begin() + static_cast<std::ptrdiff_t>(key);
    const auto later = gallop(begins, m_begins.end(), [time](std::int64_t begin) { return begin <= time; });
    const auto strides = static_cast<std::size_t>(later - begins);
    if (strides > many)
        return (key + strides - 1) * stride;
    const auto found = gallop(spans.begin() + static_cast<std::ptrdiff_t>(first), spans.end(),
                              [time](const Span &one) { return one.end <= time; });
    return std::max(first + 1, static_cast<std::size_t>(found - spans.begin()));
}

/// Of whole spans: first … last − 1, all closed.
ActivityTimes LaneIndex::timesOf(const std::vector<Span> &spans, std::size_t first, std::size_t last) const
{
    ActivityTimes sum{};
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            sum[static_cast<std::size_t>(spans[i].activity)] += spans[i].end - spans[i].begin;
    };
    const std::size_t firstKey = (first + stride - 1) / stride, lastKey = last / stride;
    if (firstKey >= lastKey || lastKey >= m_totals.size()) {
        add(first, last);
        return sum;
    }
    add(first, firstKey * stride);
    for (std::size_t a = 0; a < sum.size(); ++a)
        sum[a] += m_totals[lastKey][a] - m_totals[firstKey][a];
    add(lastKey * stride, last);
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
        const std::size_t next = endOfColumn(spans, i, columnEnd);
        // A long span that begins within the column is drawn by itself, from where it begins.
        const std::int64_t shareEnd = next < spans.size() ? std::min(columnEnd, spans[next].begin) : columnEnd;
        if (next - i == 1) {
            result.push_back({left, right, i, false, {}});
        } else {
            const double shareRight = std::max(left, axis.clampedX(std::min(shareEnd, lastMoment)));
            result.push_back({left, shareRight, i, true, timesOf(spans, i, next)});
        }
        i = next;
    }
    return result;
}

} // namespace synchroscope
