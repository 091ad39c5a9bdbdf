// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "style/state_style.h"

#include <QBarCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <array>
#include <vector>

namespace synchroscope {

/// What a bar is stacked of, from the left.
inline constexpr std::array stackedActivities{Activity::working,      Activity::otherWork,   Activity::spinning,
                                              Activity::running,      Activity::blockedFull, Activity::blockedReceipt,
                                              Activity::blockedEmpty, Activity::blockedUntilWoken, Activity::stopped};

/// One state in one of several stacked bars of seconds.
struct StackedPart
{
    int bar = 0;     // counted from below, as the axis does
    int set = 0;     // of stackedActivities
    double begin = 0, length = 0; // seconds
    QRectF rect;     // of the scene
};

/// From the top bar to the lowest, each from left to right; what has no length is left out.
std::vector<StackedPart> stackedParts(QChart &chart, QHorizontalStackedBarSeries &bars);
/// Colours and hatches drawn as the lanes draw them, since brushes with a texture are lost in SVG; the seconds where they fit.
void paintStackedParts(QPainter &painter, const Look &look, const std::vector<StackedPart> &parts);

/// "Sender: working 5.2 s"
QString stackedWords(const StackedPart &part, const QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names);
/// What stands at a place; empty: nothing does.
QString stackedValueAt(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names,
                       const QPointF &place);
QList<ChartValue> stackedValues(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names);
/// A line for each bar and what is stacked in it, with tabs.
QString stackedAsText(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names);

} // namespace synchroscope
