// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/timeline_hit.h"
#include "style/look.h"
#include "views/legend.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace synchroscope {

/// Where everything of a timeline stands at one size.
struct TimelinePlan
{
    TimelineParts parts;
    std::vector<QRectF> depths;
    std::vector<int> depthChannels;
    std::vector<int> hiddenChannels; // for which there is no room; they are on the stage and in the charts
    QRectF more;                     // where that is said; empty: all are shown
    QRectF legend;
    double labelWidth = 0;
    double detail = 1; // of text and circles, relative to the lesson page
};

/// `begin` and `span`: the visible part of the axis; `newest`: up to which the run has come; `overview`: of all of it, where
/// there is room.
TimelinePlan planTimeline(const Look &look, const QSizeF &size, const Scenario &scenario, const LegendContents &legend,
                          std::int64_t begin, std::int64_t span, std::int64_t newest, bool overview = true);

} // namespace synchroscope
