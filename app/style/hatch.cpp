// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/hatch.h"

#include <QLineF>
#include <QPixmap>
#include <QVector>

#include <cmath>

namespace synchroscope {

namespace {

/// Lines of one slope (+1 falls to the right on the screen, −1 rises) cut to the rectangle.
/// They lie on a grid that is common to the whole picture, so that neighbours join.
QVector<QLineF> slantedLines(const QRectF &r, double spacing, int slope)
{
    QVector<QLineF> lines;
    // A line is y = slope·x + c.
    const double c1 = slope > 0 ? r.top() - r.right() : r.top() + r.left();
    const double c2 = slope > 0 ? r.bottom() - r.left() : r.bottom() + r.right();
    for (double c = std::ceil(c1 / spacing) * spacing; c < c2; c += spacing) {
        const double xAtTop = (r.top() - c) * slope;
        const double xAtBottom = (r.bottom() - c) * slope;
        const double from = std::max(r.left(), std::min(xAtTop, xAtBottom));
        const double to = std::min(r.right(), std::max(xAtTop, xAtBottom));
        if (to > from)
            lines.append({from, slope * from + c, to, slope * to + c});
    }
    return lines;
}

QVector<QLineF> verticalLines(const QRectF &r, double spacing)
{
    QVector<QLineF> lines;
    for (double x = std::ceil(r.left() / spacing) * spacing; x < r.right(); x += spacing)
        lines.append({x, r.top(), x, r.bottom()});
    return lines;
}

void paintDots(QPainter &painter, const Look &look, const QRectF &r, const QColor &colour)
{
    const double spacing = look.px(7);
    const double size = look.px(1.6);
    const double left = std::ceil((r.left() + size) / spacing) * spacing;
    const double top = std::ceil((r.top() + size) / spacing) * spacing;
    for (double y = top; y + size < r.bottom(); y += spacing) {
        for (double x = left; x + size < r.right(); x += spacing)
            painter.fillRect(QRectF(x, y, size, size), colour);
    }
}

} // namespace

void fillState(QPainter &painter, const Look &look, const QRectF &rect, const StateStyle &style)
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.fillRect(rect, style.colour);
    const QColor dark(17, 24, 39, 150);
    painter.setPen(QPen(dark, look.px(1.8), Qt::SolidLine, Qt::FlatCap));
    switch (style.hatch) {
    case Hatch::solid:
    case Hatch::dashedOutline: break;
    case Hatch::dots: paintDots(painter, look, rect, dark); break;
    case Hatch::fallingLines:
        painter.setPen(QPen(QColor(90, 30, 0, 235), look.px(2.4), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(slantedLines(rect, look.px(8), 1));
        break;
    case Hatch::risingLines:
        painter.setPen(QPen(QColor(190, 224, 245, 235), look.px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(slantedLines(rect, look.px(8), -1));
        break;
    case Hatch::verticalBars:
        painter.setPen(QPen(QColor(70, 20, 50, 235), look.px(1.8), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(verticalLines(rect, look.px(6)));
        break;
    case Hatch::crosses:
        painter.drawLines(slantedLines(rect, look.px(8), 1));
        painter.drawLines(slantedLines(rect, look.px(8), -1));
        break;
    }
    painter.restore();
}

void paintState(QPainter &painter, const Look &look, const QRectF &rect, const StateStyle &style, double outlineWidth)
{
    fillState(painter, look, rect, style);
    painter.save();
    // On a dark page the fill itself stands out; a dark line parts it from its neighbours.
    QPen pen(look.theme.dark ? look.theme.caption : look.theme.outline, look.px(outlineWidth));
    pen.setJoinStyle(Qt::MiterJoin);
    if (style.hatch == Hatch::dashedOutline)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
}

QBrush stateBrush(const Look &look, const StateStyle &style)
{
    const int side = look.round(56);
    QPixmap tile(side, side);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    fillState(painter, look, QRectF(0, 0, side, side), style);
    return QBrush(tile);
}

} // namespace synchroscope
