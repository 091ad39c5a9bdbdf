// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/depth_painter.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

const ChannelSpec &specOf(const TimelineContext &c, int channel)
{
    return c.recording.scenario().channels[static_cast<std::size_t>(channel)];
}

bool isLimitInView(const TimelineContext &c, int channel)
{
    const int capacity = specOf(c, channel).capacity;
    return capacity > 0 && (capacity <= 16 || c.history.maxDepth(channel) * 3 > capacity);
}

/// So many messages reach the strip's upper edge.
double topOf(const TimelineContext &c, int channel)
{
    const int deepest = c.history.maxDepth(channel);
    return isLimitInView(c, channel) ? std::max(specOf(c, channel).capacity, deepest) : std::max(4.0, deepest * 1.25);
}

} // namespace

/// Columns of a pixel, each from its least to its greatest depth. Every piece is level or upright, so rectangles on whole
/// pixels do: stroking a line of a few thousand pieces takes twenty times as long, smoothing their edges three times, and
/// even rectangles that might lie between pixels (QRectF) are filled as paths, twice.
void paintDepthLine(const TimelineContext &c, int channel, const QRectF &strip, double top)
{
    const std::int64_t until = std::min(c.axis.end(), c.now);
    int depth = 0;
    const auto columns = depthColumns(c.history.depth(channel), c.history.depthIndex(channel), c.axis.begin, until,
                                      static_cast<double>(c.axis.length) / std::max(1.0, c.axis.width), depth);
    const int width = std::max(1, qRound(c.look.px(2))), half = width / 2;
    const int bottom = qRound(strip.bottom());
    const auto y = [&](int d) { return qRound(strip.bottom() - strip.height() * d / top); };
    QList<QRect> below, line;
    const auto level = [&](int from, int to, int d) {
        if (to <= from)
            return;
        if (y(d) < bottom)
            below << QRect(from, y(d), to - from, bottom - y(d));
        line << QRect(from - half, y(d) - half, to - from + width, width);
    };
    int x = qRound(c.axis.left);
    for (const DepthColumn &column : columns) {
        const int at = qRound(c.axis.toX(column.at));
        level(x, at, depth);
        const int upper = y(column.greatest), lower = y(column.least);
        line << QRect(at - half, upper - half, width, lower - upper + width);
        depth = column.after;
        x = at;
    }
    const int end = qRound(c.axis.clampedX(until));
    level(x, end, depth);
    line << QRect(qRound(c.axis.left), bottom - half, end - qRound(c.axis.left), width);
    c.painter.save();
    c.painter.setRenderHint(QPainter::Antialiasing, false);
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(c.look.theme.depth);
    c.painter.drawRects(below);
    c.painter.setBrush(c.look.theme.ink);
    c.painter.drawRects(line);
    c.painter.restore();
}

void paintDepth(const TimelineContext &c, int channel, const QRectF &strip)
{
    paintDepthLine(c, channel, strip, topOf(c, channel));
}

void paintRoom(const TimelineContext &c, int channel, const QRectF &strip)
{
    const ChannelSpec &spec = specOf(c, channel);
    const bool limitInView = isLimitInView(c, channel);
    const double top = topOf(c, channel);
    c.painter.save();
    QString text = QCoreApplication::translate("timeline", "room for %1").arg(spec.capacity);
    if (spec.capacity == 0) // what that means may be what the class is asked
        text = c.recording.finished ? QCoreApplication::translate("timeline", "hand to hand: nothing was ever queued")
                                    : QCoreApplication::translate("timeline", "room for none");
    const double limitY = limitInView ? strip.bottom() - strip.height() * spec.capacity / top : strip.top();
    c.painter.setPen(QPen(c.look.theme.alarm, c.look.px(1.6), Qt::DashLine));
    if (limitInView)
        c.painter.drawLine(QPointF(c.axis.left, limitY), QPointF(c.axis.right(), limitY));
    c.painter.setPen(c.look.theme.alarm);
    // It stands above the strip, where the timeline leaves half the strip's height free.
    const double size = std::clamp(strip.height() / c.look.scale * 0.42 - 3, 9.0, 16.0);
    c.painter.setFont(c.look.text(size, QFont::DemiBold));
    c.painter.drawText(QRectF(c.axis.left, limitY - c.look.px(size * 1.4), c.axis.width, c.look.px(size * 1.35)),
                       static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip, text);
    c.painter.restore();
}

} // namespace synchroscope
