// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/depth_painter.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

/// The steps in view as a polygon line: at most two points a pixel, each column from its least to its greatest depth.
QPolygonF depthLine(const TimelineContext &c, const std::vector<DepthStep> &steps, const QRectF &strip, double top)
{
    const std::int64_t until = std::min(c.axis.end(), c.now);
    auto step =
        std::partition_point(steps.begin(), steps.end(), [&](const DepthStep &s) { return s.at <= c.axis.begin; });
    int depth = step == steps.begin() ? 0 : std::prev(step)->depth;
    const auto y = [&](int d) { return strip.bottom() - strip.height() * d / top; };
    QPolygonF line;
    line << QPointF(c.axis.left, y(depth));
    while (step != steps.end() && step->at <= until) {
        const double x = c.axis.toX(step->at);
        const std::int64_t columnEnd = std::max(step->at + 1, c.axis.toTime(x + 1));
        int least = std::min(depth, step->depth), greatest = std::max(depth, step->depth);
        const int before = depth;
        for (; step != steps.end() && step->at < columnEnd && step->at <= until; ++step) {
            least = std::min(least, step->depth);
            greatest = std::max(greatest, step->depth);
            depth = step->depth;
        }
        line << QPointF(x, y(before));
        if (greatest > std::max(before, depth))
            line << QPointF(x, y(greatest));
        if (least < std::min(before, depth))
            line << QPointF(x, y(least));
        line << QPointF(x, y(depth));
    }
    line << QPointF(c.axis.clampedX(until), y(depth));
    return line;
}

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

void paintDepthLine(const TimelineContext &c, int channel, const QRectF &strip, double top)
{
    // Every piece is level or upright, so rectangles do: stroking a line of a few thousand pieces takes 20 times as long.
    const QPolygonF line = depthLine(c, c.history.depth(channel), strip, top);
    const double width = c.look.px(2);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF below(line[i - 1], QPointF(line[i].x(), strip.bottom()));
        if (line[i].y() == line[i - 1].y() && below.height() > 0)
            c.painter.fillRect(below, c.look.theme.depth);
    }
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF piece = QRectF(line[i - 1], line[i]).normalized();
        c.painter.fillRect(piece.adjusted(-width / 2, -width / 2, width / 2, width / 2), c.look.theme.ink);
    }
    c.painter.fillRect(QRectF(c.axis.left, strip.bottom() - width / 2, line.last().x() - c.axis.left, width),
                       c.look.theme.ink);
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
    if (spec.capacity == 0)
        text = QCoreApplication::translate("timeline", "hand to hand: nothing is ever queued");
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
