// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_hit.h"

#include "analysis/moment.h"
#include "geometry/lane_index.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

/// The process whose lane is at that height, or −1.
int laneAt(const TimelineParts &parts, double y)
{
    for (std::size_t i = 0; i < parts.lanes.size(); ++i) {
        if (y >= parts.lanes[i].top() && y < parts.lanes[i].bottom())
            return static_cast<int>(i);
    }
    return -1;
}

bool withinAxis(const TimeAxis &axis, double x) { return x >= axis.left && x <= axis.right(); }

} // namespace

Grip gripAt(const TimelineParts &parts, const QPointF &place, double reach)
{
    if (!parts.overview.isEmpty() && parts.overview.contains(place))
        return Grip::overview;
    const bool inTicks = place.y() >= parts.ticks.top() && place.y() < parts.ticks.bottom();
    if (inTicks && withinAxis(parts.axis, place.x()))
        return Grip::playhead;
    const bool nearPlayhead = parts.playhead && std::abs(place.x() - *parts.playhead) <= reach;
    if (nearPlayhead && place.y() >= parts.ticks.top() && place.y() <= parts.bottom)
        return Grip::playhead;
    return Grip::nothing;
}

std::int64_t grippedTime(const TimelineParts &parts, Grip grip, double x, std::int64_t newest)
{
    const TimeAxis &axis = grip == Grip::overview ? parts.wholeRun : parts.axis;
    const double within = std::clamp(x, axis.left, std::max(axis.left, axis.right()));
    return std::clamp<std::int64_t>(axis.toTime(within), 0, std::max<std::int64_t>(0, newest));
}

int nameAt(const TimelineParts &parts, const QPointF &place)
{
    return place.x() < parts.axis.left ? laneAt(parts, place.y()) : -1;
}

std::optional<std::size_t> momentUnder(const TimelineParts &parts, const QPointF &place,
                                       const std::vector<TimelineMark> &marks, const Recording &recording,
                                       const History &history)
{
    const TimelineMark *nearest = nullptr;
    double least = 0;
    for (const TimelineMark &mark : marks) {
        const double distance = QLineF(mark.place, place).length();
        if (distance <= mark.radius && (!nearest || distance < least)) {
            nearest = &mark;
            least = distance;
        }
    }
    if (nearest)
        return nearest->moment;
    const int process = laneAt(parts, place.y());
    if (process < 0 || !withinAxis(parts.axis, place.x()))
        return {};
    const auto &spans = history.spans(process);
    const std::int64_t time = parts.axis.toTime(place.x());
    const std::size_t span = firstSpanEndingAfter(spans, time);
    if (time > recording.now || span >= spans.size() || spans[span].begin > time)
        return {};
    return momentOfBegin(recording, process, spans[span]);
}

} // namespace synchroscope
