// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/timeline_hit.h"
#include "views/timeline_context.h"
#include "views/wake_up_painter.h"

#include <vector>

namespace synchroscope {

/// A solid arrow from send to receipt with the message's number at its tail; a dashed stub while it has not arrived.
/// With more than three lanes only the arrows of the selected process.
void paintMessages(const TimelineContext &context);

/// Of the circles with the numbers: as large as the room between them allows, so it changes as more are sent.
double messageCircleRadius(const TimelineContext &context);

/// Where type may not be smaller, messages on bars that are lower than a circle have none.
bool circlesFit(const TimelineContext &context);

/// What of these arrows can be clicked. Paints nothing.
std::vector<TimelineMark> arrowMarks(const TimelineContext &context);

/// The message whose circle or arrow is at a place; none if there is none.
MessageId messageArrowAt(const TimelineContext &context, const QPointF &place);

} // namespace synchroscope
