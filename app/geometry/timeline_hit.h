// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/time_axis.h"

#include "analysis/history.h"
#include "recording/recording.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace synchroscope {

/// Where the parts of a timeline are that can be pressed.
struct TimelineParts
{
    TimeAxis axis;
    QRectF ticks;
    std::vector<QRectF> lanes;      // one a process
    double bottom = 0;              // of what the playhead runs through
    TimeAxis wholeRun;              // of the overview
    QRectF overview;                // empty: there is none
    std::optional<double> playhead; // its x, if it is in view
};

/// The circle or the head of an arrow, and the moment just after what it stands for.
struct TimelineMark
{
    QPointF place;
    double radius = 0;
    std::size_t moment = 0;
};

enum class Grip {
    nothing,  // dragging scrolls
    playhead, // dragging moves the playhead, on the axis
    overview, // the same, on the axis of the whole run
};
/// What a press takes hold of; `reach`: how far from the playhead it may be.
Grip gripAt(const TimelineParts &parts, const QPointF &place, double reach);

/// The axis time under a place that a grip has been moved to; never outside 0 … newest.
std::int64_t grippedTime(const TimelineParts &parts, Grip grip, double x, std::int64_t newest);

/// The process whose name stands at a place, or −1.
int nameAt(const TimelineParts &parts, const QPointF &place);

/// The moment to which a click leads: just after what the arrow's circle or head stands for, just after the span began.
std::optional<std::size_t> momentUnder(const TimelineParts &parts, const QPointF &place,
                                       const std::vector<TimelineMark> &marks, const Recording &recording,
                                       const History &history);

} // namespace synchroscope
