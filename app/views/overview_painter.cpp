// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview_painter.h"

#include "style/state_style.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// What lasted longest among the spans that share a few pixels.
Activity mostOf(const ActivityTimes &shares)
{
    return static_cast<Activity>(std::max_element(shares.begin(), shares.end()) - shares.begin());
}

bool isShown(Activity activity)
{
    return activity != Activity::notStarted && activity != Activity::ended && activity != Activity::running;
}

} // namespace

void paintOverview(const TimelineContext &c, const QRectF &strip, const TimeAxis &inView, std::int64_t shown)
{
    c.painter.save();
    c.painter.setRenderHint(QPainter::Antialiasing, false);
    c.painter.fillRect(strip, c.look.theme.stage);
    const double height = strip.height() / static_cast<double>(std::max<std::size_t>(1, c.indices.size()));
    for (std::size_t process = 0; process < c.indices.size(); ++process) {
        const auto &spans = c.history.spans(static_cast<int>(process));
        const double top = strip.top() + height * static_cast<double>(process);
        for (const LanePiece &piece : c.indices[process].pieces(spans, c.axis, c.now, c.look.px(2))) {
            const Activity activity = piece.merged ? mostOf(piece.shares) : spans[piece.span].activity;
            if (isShown(activity))
                c.painter.fillRect(QRectF(piece.left, top + 1, piece.right - piece.left, std::max(1.0, height - 1)),
                                   styleFor(activity).colour);
        }
    }
    c.painter.setRenderHint(QPainter::Antialiasing);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(c.look.theme.faint, c.look.px(1)));
    c.painter.drawRect(strip);
    const double left = c.axis.clampedX(inView.begin), right = c.axis.clampedX(inView.end());
    c.painter.setPen(QPen(c.look.theme.accent, c.look.px(2)));
    c.painter.drawRect(QRectF(left, strip.top() - c.look.px(2), right - left, strip.height() + c.look.px(4)));
    const double x = c.axis.clampedX(shown);
    c.painter.setPen(QPen(c.look.theme.ink, c.look.px(2.4)));
    c.painter.drawLine(QPointF(x, strip.top() - c.look.px(3)), QPointF(x, strip.bottom() + c.look.px(3)));
    c.painter.restore();
}

} // namespace synchroscope
