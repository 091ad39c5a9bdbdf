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
    QRectF badge, title; // title: beside the badge; empty where there is no room for words
    QRectF brief;        // under the badge, where there is none for the title
    std::vector<QRectF> names, lanes; // one a process
    std::vector<QRectF> depths;       // one a channel, as many as have room
    double above = 0;                 // height over the first lane, for the flag of its end
    [[nodiscard]] QRectF handle() const { return badge.united(title).united(brief); } // where a click opens the run
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
    LegendContents entries; // of what is shown
    double detail = 1; // of text and circles, relative to the lesson page
    bool wakeUps = true;  // there is room for their arrows beside those of the messages
    bool evidence = true; // and for the badges of what Linux said
};

struct CompareRoom
{
    QSizeF size;
    std::size_t columns = 4; // of figures
    std::int64_t begin = 0, length = 1; // of the axis in view
    bool zoomed = false;
    double leastFigure = 0; // of a column's width: its heading has to be read
};

ComparePlan planCompare(const Look &look, const CompareRoom &room, const Comparison &comparison,
                        const Scenario &scenario, const LegendContents &legend);

/// The least height at which so many strips can be read.
double leastCompareHeight(const Look &look, std::size_t strips, const Scenario &scenario);

} // namespace synchroscope
