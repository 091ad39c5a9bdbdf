// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/lane_index.h"
#include "geometry/time_axis.h"
#include "style/look.h"
#include "views/scene.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace synchroscope {

/// What every painter of a timeline needs: where the lanes are and what happened.
struct TimelineContext
{
    QPainter &painter;
    const Look &look;
    const Recording &recording;
    const History &history;
    const std::vector<LaneIndex> &indices; // one a process
    TimeAxis axis;
    std::int64_t now = 0;
    std::vector<QRectF> lanes; // one a process, at full height
    double detail = 1;         // of text and circles, relative to the lesson page
    int selected = -1;         // process whose arrows are wanted where there are too many for all
    MessageId message{};       // marked, and wanted in any case
    double above = 0;          // the height over the first lane that is its own; 0: as much as it needs
    bool plain = false;        // without wake-ups: in a message's arrow too
};

} // namespace synchroscope
