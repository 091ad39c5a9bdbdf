// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_values.h"

#include <QBarSet>
#include <QCoreApplication>

#include <cmath>

namespace synchroscope {

QString stackedValueAt(QChart &chart, QHorizontalStackedBarSeries &bars, QBarCategoryAxis &names,
                       const QPointF &place)
{
    const QPointF value = chart.mapToValue(place, &bars);
    const int bar = static_cast<int>(std::lround(value.y()));
    if (bar < 0 || bar >= names.count() || std::abs(value.y() - bar) > bars.barWidth() / 2 || value.x() < 0)
        return {};
    double end = 0;
    for (const QBarSet *set : bars.barSets()) {
        end += set->at(bar);
        if (value.x() < end)
            return QCoreApplication::translate("chart", "%1: %2 %3 s")
                .arg(names.categories().at(bar), set->label())
                .arg(set->at(bar), 0, 'f', 3);
    }
    return {};
}

QString stackedAsText(const QHorizontalStackedBarSeries &bars, QBarCategoryAxis &names)
{
    QString text;
    for (qsizetype bar = names.count(); bar-- > 0;) { // the first stands at the top
        for (const QBarSet *set : bars.barSets()) {
            if (set->at(static_cast<int>(bar)) > 0)
                text += QStringLiteral("%1\t%2\t%3\n")
                            .arg(names.categories().at(bar), set->label())
                            .arg(set->at(static_cast<int>(bar)), 0, 'g', 9);
        }
    }
    return text;
}

} // namespace synchroscope
