// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "geometry/time_axis.h"

#include <array>
#include <cstdint>
#include <vector>

namespace synchroscope {

inline constexpr int activityCount = static_cast<int>(Activity::ended) + 1;
using ActivityTimes = std::array<std::int64_t, activityCount>;

/// What is drawn of a lane: one span by itself, or a column in which many share the pixels.
struct LanePiece
{
    double left = 0, right = 0;
    std::size_t span = 0; // of a single one
    bool merged = false;
    ActivityTimes shares{}; // merged: how long each activity lasted within the column, in ns
};

/// Running totals over the spans of one process, so that a lane of any length is drawn at the cost of its pixels.
/// Belongs to one growing list of spans; clear() it when another list takes its place.
class LaneIndex
{
public:
    /// Takes in the spans that have been closed since the last call.
    void update(const std::vector<Span> &spans);
    void clear();

    /// How long each activity lasted between two times. `now` ends a span that is still open.
    [[nodiscard]] ActivityTimes times(const std::vector<Span> &spans, std::int64_t from, std::int64_t to,
                                      std::int64_t now) const;

    /// The lane from left to right. Spans narrower than `least` pixels are merged, column by column.
    [[nodiscard]] std::vector<LanePiece> pieces(const std::vector<Span> &spans, const TimeAxis &axis, std::int64_t now,
                                                double least) const;

private:
    [[nodiscard]] std::size_t endOfColumn(const std::vector<Span> &spans, std::size_t first, std::int64_t time) const;
    [[nodiscard]] ActivityTimes timesOf(const std::vector<Span> &spans, std::size_t first, std::size_t last) const;
    [[nodiscard]] ActivityTimes timesUntil(const std::vector<Span> &spans, std::int64_t to, std::int64_t now) const;

    static constexpr std::size_t stride = 64;
    static constexpr std::size_t many = 16;  // strides in a column: then it may end with one
    std::vector<ActivityTimes> m_totals; // m_totals[k]: of the first k · stride spans
    std::vector<std::int64_t> m_begins;  // m_begins[k]: when span k · stride begins
    ActivityTimes m_running{};
    std::size_t m_taken = 0;
};

/// The index of the first span that ends after `time`.
std::size_t firstSpanEndingAfter(const std::vector<Span> &spans, std::int64_t time);

} // namespace synchroscope
