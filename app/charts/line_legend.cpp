// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_legend.h"

#include <QFontMetricsF>

#include <algorithm>

namespace synchroscope {

namespace {

double layOut(QPainter *painter, const Look &look, const QRectF &area, const std::vector<LineEntry> &entries)
{
    if (entries.empty())
        return 0;
    const QFont font = look.text(14);
    const QFontMetricsF metrics(font);
    const double sample = look.px(54), gap = look.px(7), between = look.px(18);
    const double row = std::ceil(metrics.height() + look.px(4));
    double x = area.left(), y = area.top();
    for (const LineEntry &entry : entries) {
        const double room = area.width() - sample - gap;
        const QString name = metrics.elidedText(entry.name, Qt::ElideRight, std::max(1.0, room));
        const double width = sample + gap + std::ceil(metrics.horizontalAdvance(name));
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += row;
        }
        if (painter) {
            painter->setPen(entry.pen);
            painter->drawLine(QLineF(x, y + row / 2, x + sample, y + row / 2));
            painter->setFont(font);
            painter->setPen(look.theme.ink);
            painter->drawText(QRectF(x + sample + gap, y, width, row), Qt::AlignVCenter | Qt::AlignLeft, name);
        }
        x += width + between;
    }
    return y + row - area.top();
}

} // namespace

double paintLineLegend(QPainter &painter, const Look &look, const QRectF &area, const std::vector<LineEntry> &entries)
{
    painter.save();
    const double used = layOut(&painter, look, area, entries);
    painter.restore();
    return used;
}

double lineLegendHeight(const Look &look, double width, const std::vector<LineEntry> &entries)
{
    return layOut(nullptr, look, QRectF(0, 0, width, 0), entries);
}

} // namespace synchroscope
