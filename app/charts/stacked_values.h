// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBarCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPointF>
#include <QString>

namespace synchroscope {

/// What stands at a place among stacked bars of seconds: "Sender: working 5.2 s"; empty: nothing does.
QString stackedValueAt(QChart &chart, QHorizontalStackedBarSeries &bars, QBarCategoryAxis &names,
                       const QPointF &place);
/// A line for each bar and what is stacked in it, with tabs.
QString stackedAsText(const QHorizontalStackedBarSeries &bars, QBarCategoryAxis &names);

} // namespace synchroscope
