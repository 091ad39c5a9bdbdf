// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_values.h"

#include "charts/duration_text.h"
#include "style/hatch.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>

namespace synchroscope {

namespace {

constexpr double tooShort = 1e-9; // seconds

QString nameOf(const StackedPart &part, const QBarCategoryAxis &names)
{
    return const_cast<QBarCategoryAxis &>(names).categories().at(part.bar); // Qt forgot the const
}

} // namespace

std::vector<StackedPart> stackedParts(QChart &chart, QHorizontalStackedBarSeries &bars)
{
    std::vector<StackedPart> parts;
    const QList<QBarSet *> sets = bars.barSets();
    const int count = sets.isEmpty() ? 0 : static_cast<int>(sets.front()->count());
    for (int bar = count; bar-- > 0;) {
        double begin = 0;
        for (int set = 0; set < sets.size(); ++set) {
            const double length = sets[set]->at(bar);
            if (length < tooShort)
                continue;
            const QPointF from = chart.mapToPosition({begin, static_cast<double>(bar)}, &bars);
            const QPointF to = chart.mapToPosition({begin + length, static_cast<double>(bar)}, &bars);
            const double half = chart.plotArea().height() / count * bars.barWidth() / 2;
            parts.push_back({bar, set, begin, length, QRectF(from.x(), from.y() - half, to.x() - from.x(), 2 * half)});
            begin += length;
        }
    }
    return parts;
}

void paintStackedParts(QPainter &painter, const Look &look, const std::vector<StackedPart> &parts)
{
    const QFont font = look.text(14, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    for (const StackedPart &part : parts) {
        paintState(painter, look, part.rect, styleFor(stackedActivities[static_cast<std::size_t>(part.set)]), 1);
        const QString text = durationText(part.length, 2);
        const double width = metrics.horizontalAdvance(text) + look.px(8);
        if (part.rect.width() < width + look.px(6) || part.rect.height() < metrics.ascent() + look.px(2))
            continue;
        // On a plate of its own: over a hatch nothing is read from the back row.
        const double height = std::min(part.rect.height() - look.px(2), metrics.height());
        QRectF plate(0, 0, width, height);
        plate.moveCenter(part.rect.center());
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.page);
        painter.drawRoundedRect(plate, look.px(3), look.px(3));
        painter.setPen(look.theme.ink);
        painter.setFont(font);
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, text);
        painter.restore();
    }
}

QString stackedWords(const StackedPart &part, const QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names)
{
    return QCoreApplication::translate("chart", "%1: %2 %3")
        .arg(nameOf(part, names), bars.barSets().at(part.set)->label(), durationText(part.length, 5));
}

QString stackedValueAt(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names,
                       const QPointF &place)
{
    for (const StackedPart &part : stackedParts(chart, bars)) {
        if (part.rect.contains(place))
            return stackedWords(part, bars, names);
    }
    return {};
}

QList<ChartValue> stackedValues(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names)
{
    QList<ChartValue> values;
    for (const StackedPart &part : stackedParts(chart, bars))
        values.append({part.rect.center(), stackedWords(part, bars, names)});
    return values;
}

QString stackedAsText(QChart &chart, QHorizontalStackedBarSeries &bars, const QBarCategoryAxis &names)
{
    QString text;
    for (const StackedPart &part : stackedParts(chart, bars)) {
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(nameOf(part, names), bars.barSets().at(part.set)->label())
                    .arg(part.length, 0, 'g', 12);
    }
    return text;
}

} // namespace synchroscope
