// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QPainter>
#include <QPen>
#include <QRectF>
#include <QString>

#include <vector>

namespace synchroscope {

/// One line of a chart in its legend.
struct LineEntry
{
    QString name;
    QPen pen;
};

/// Samples long enough for each dash pattern to be told apart: those of Qt's own legend show one dash. Laid out from left
/// to right, over as many rows as are needed; returns the height that it used.
double paintLineLegend(QPainter &painter, const Look &look, const QRectF &area, const std::vector<LineEntry> &entries);
double lineLegendHeight(const Look &look, double width, const std::vector<LineEntry> &entries);

} // namespace synchroscope
