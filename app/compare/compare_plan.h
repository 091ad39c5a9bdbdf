// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "geometry/time_axis.h"
#include "style/look.h"
#include "views/legend.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace synchroscope {

/// Where the parts of one strip stand.
struct StripPlan
{
    QRectF area;
    QRectF badge, title; // title: empty where there is no room for words
    std::vector<QRectF> names, lanes; // one a process
    std::vector<QRectF> depths;       // one a channel, as many as have room
    std::vector<QRectF> figures;      // one a column
};

/// Where everything of the Compare page's strips stands at one size.
struct ComparePlan
{
    TimeAxis axis;
    QRectF ticks;      // with the heads of the columns of figures at its right
    std::vector<QRectF> heads;
    QRectF common;     // over the titles: what all runs have in common
    std::vector<StripPlan> strips;
    double bottom = 0; // of the strips
    QRectF range;      // which part of the whole is in view; empty while all of it is
    QRectF legend;
    double detail = 1; // of text and circles, relative to the lesson page
    bool wakeUps = true; // there is room for their arrows beside those of the messages
};

struct CompareRoom
{
    QSizeF size;
    std::size_t columns = 4; // of figures
    std::int64_t begin = 0, length = 1; // of the axis in view
    bool zoomed = false;
};

ComparePlan planCompare(const Look &look, const CompareRoom &room, const Comparison &comparison,
                        const Scenario &scenario, const LegendContents &legend);

/// The least height at which so many strips can be read.
double leastCompareHeight(const Look &look, std::size_t strips, const Scenario &scenario);

} // namespace synchroscope
