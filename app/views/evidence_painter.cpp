// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence_painter.h"

#include "analysis/wake_latency.h"
#include "style/hatch.h"

#include <QPainterPath>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double badge = 17, leastSliver = 2.5; // in units of the look
constexpr std::size_t mostMarks = 500;          // contradictions, the newest: more would hide each other

double badgeSize(const TimelineContext &c, const QRectF &lane)
{
    return std::min(c.look.px(badge * c.detail), lane.height() * 0.5);
}

/// Calls `use(process, index, left, right)` for every blocked span that is drawn by itself.
template<typename Use>
void forEachBlocked(const TimelineContext &c, Use use)
{
    for (int process = 0; process < static_cast<int>(c.lanes.size()); ++process) {
        const auto &spans = c.history.spans(process);
        for (const LanePiece &piece :
             c.indices[static_cast<std::size_t>(process)].pieces(spans, c.axis, c.now, c.look.px(3))) {
            if (!piece.merged && isBlocked(spans[piece.span].activity))
                use(process, piece.span, piece.left, piece.right);
        }
    }
}

/// From the wake-up until it was on a processor, at the end of the span that the wake-up ended.
void paintSliver(const TimelineContext &c, int process, const Span &span)
{
    const auto latency = wakeLatency(c.recording, c.history, process, span);
    if (!latency || latency->onAt > c.now)
        return;
    const QRectF &lane = c.lanes[static_cast<std::size_t>(process)];
    const StateStyle &style = wokenStyle();
    const double right = c.axis.toX(latency->onAt), least = c.look.px(leastSliver);
    const double left = std::min(c.axis.toX(latency->issuedAt), right - least);
    if (right < c.axis.left || left > c.axis.right())
        return;
    const double height = lane.height() * style.height;
    const QRectF rect(left, lane.center().y() - height / 2, right - left, height);
    if (rect.width() < c.look.px(6)) {
        c.painter.fillRect(rect, style.colour);
        return;
    }
    const QRectF within(left, lane.top(), right - left, lane.height());
    c.painter.fillRect(within, c.look.theme.page); // no longer blocked, and not yet on
    paintState(c.painter, c.look, rect, style);
}

} // namespace

void paintBadge(QPainter &painter, const Look &look, const QPointF &centre, double size, Evidence evidence)
{
    static const QColor ink("#111827"), alarm("#b91c1c"), seen("#065f46"), open("#fde68a");
    const double r = size / 2;
    painter.setPen(QPen(ink, look.px(1.2)));
    painter.setBrush(evidence == Evidence::contradicted ? alarm : QColor(Qt::white));
    if (evidence == Evidence::contradicted) {
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r * 1.25), centre + QPointF(r * 1.25, r),
                                       centre + QPointF(-r * 1.25, r)}));
        painter.setPen(QPen(Qt::white, std::max(1.0, size * 0.14), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(0, -r * 0.4), centre + QPointF(0, r * 0.25));
        painter.drawPoint(centre + QPointF(0, r * 0.7));
        return;
    }
    // Fills of their own in both themes: told apart by outline, sign and colour, each alone.
    if (evidence == Evidence::confirmed) { // a dark disc with a tick, on a white rim
        painter.setPen(QPen(ink, look.px(1)));
        painter.drawEllipse(centre, r * 1.08, r * 1.08);
        painter.setPen(Qt::NoPen);
        painter.setBrush(seen);
        painter.drawEllipse(centre, r * 0.86, r * 0.86);
        painter.setPen(QPen(Qt::white, std::max(1.4, size * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({centre + QPointF(-r * 0.42, r * 0.02), centre + QPointF(-r * 0.1, r * 0.36),
                                        centre + QPointF(r * 0.44, -r * 0.34)}));
        return;
    }
    if (evidence == Evidence::unknown) { // a pale square, its outline broken, with a question mark
        painter.setPen(QPen(ink, look.px(1.2), Qt::DotLine));
        painter.setBrush(open);
        painter.drawRect(QRectF(centre - QPointF(r, r), QSizeF(size, size)));
        QFont font = look.text(12, QFont::Black);
        font.setPixelSize(std::max(7, qRound(size * 0.86)));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(centre - QPointF(r, r), QSizeF(size, size)),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, QStringLiteral("?"));
        return;
    }
    painter.drawRoundedRect(QRectF(centre - QPointF(r, r), QSizeF(size, size)), r * 0.35, r * 0.35);
    painter.setPen(QPen(ink, std::max(1.0, size * 0.11))); // the wake-up, before the sleep
    painter.drawLine(centre + QPointF(r * 0.45, -r * 0.5), centre + QPointF(r * 0.45, r * 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({centre + QPointF(-r * 0.55, -r * 0.5), centre + QPointF(r * 0.25, 0),
                                   centre + QPointF(-r * 0.55, r * 0.5)}));
}

std::vector<EvidenceMark> evidenceMarks(const TimelineContext &c)
{
    std::vector<EvidenceMark> marks;
    forEachBlocked(c, [&](int process, std::size_t index, double left, double right) {
        const QRectF &lane = c.lanes[static_cast<std::size_t>(process)];
        const Span &span = c.history.spans(process)[index];
        const double size = badgeSize(c, lane), needed = size * 1.7;
        if (right - left < needed || span.begin > c.now)
            return;
        const auto latency = wakeLatency(c.recording, c.history, process, span);
        const double woken = latency ? c.axis.toX(latency->issuedAt) : right;
        const double end = woken < right && woken - left >= needed ? woken : right; // beside the sliver if it can
        marks.push_back({{(left + end) / 2, lane.center().y()}, size / 2, process, index});
    });
    const auto &wrong = c.history.evidence().contradictions();
    const std::size_t first = wrong.size() - std::min(wrong.size(), mostMarks);
    for (std::size_t i = first; i < wrong.size(); ++i) {
        const auto [process, index] = wrong[i];
        const Span &span = c.history.spans(process)[index];
        const double x = c.axis.toX(span.begin);
        const QRectF &lane = c.lanes[static_cast<std::size_t>(process)];
        const double size = badgeSize(c, lane);
        const bool narrow = c.axis.toX(std::min(span.end, c.now)) - x < size * 1.7;
        if (narrow && span.begin <= c.now && x >= c.axis.left && x <= c.axis.right())
            marks.push_back({{x, lane.top() - size * 0.4}, size / 2, process, index});
    }
    return marks;
}

void paintEvidence(const TimelineContext &c)
{
    c.painter.save();
    c.painter.setClipRect(QRectF(c.axis.left, 0, c.axis.width, c.lanes.empty() ? 0 : c.lanes.back().bottom() + 1));
    forEachBlocked(c, [&](int process, std::size_t index, double, double) {
        paintSliver(c, process, c.history.spans(process)[index]);
    });
    for (const EvidenceMark &mark : evidenceMarks(c))
        paintBadge(c.painter, c.look, mark.place, mark.radius * 2, c.history.spans(mark.process)[mark.span].evidence);
    c.painter.restore();
}

} // namespace synchroscope
