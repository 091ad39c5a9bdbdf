// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the strips.
#include "compare/compare_view.h"

#include "terms/hover.h"
#include "views/legend_terms.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double reachOfPlayhead = 7, leastDrag = 4;

} // namespace

void CompareView::moveCrosshair(std::optional<double> x)
{
    if (x == m_crosshair)
        return;
    for (const auto &place : {m_crosshair, x}) {
        if (place) // with what is read at it, on whichever side that stands
            update(columns(*place - m_look.px(310), *place + m_look.px(310)));
    }
    m_crosshair = x;
}

/// Where nothing has happened yet there are none.
std::optional<EvidenceAnswer> CompareView::badgeAt(const ComparePlan &p, const QPointF &place) const
{
    QPainter nowhere;
    for (std::size_t i = 0; p.evidence && i < p.strips.size() && m_scene->phase != Phase::ready; ++i) {
        if (!p.strips[i].area.contains(place) || place.x() < p.axis.left || place.x() > p.axis.right())
            continue;
        if (auto answer = evidenceAt(context(nowhere, p, i, m_scene->shownOf(i)), place))
            return answer;
    }
    return std::nullopt;
}

void CompareView::leaveEvent(QEvent *) { moveCrosshair({}); }

void CompareView::wheelEvent(QWheelEvent *event)
{
    if (!m_scene)
        return;
    const QPoint delta = event->angleDelta();
    if (delta.x() != 0 || (event->modifiers() & Qt::ShiftModifier)) {
        const int notches = delta.x() != 0 ? delta.x() : delta.y();
        m_begin = std::clamp<std::int64_t>(m_begin - m_length / 10 * notches / 120, 0,
                                           std::max<std::int64_t>(0, m_whole - m_length));
        update();
    } else {
        zoom(std::pow(1.25, delta.y() / 120.0), event->position().x());
    }
    event->accept();
}

void CompareView::grip(const QPointF &place)
{
    const ComparePlan p = plan();
    if (m_grip == Grip::playhead) {
        emit timeWanted(std::clamp<std::int64_t>(p.axis.toTime(place.x()), 0, m_scene->newest));
    } else if (m_grip == Grip::range) {
        const double share = (place.x() - p.range.left()) / std::max(1.0, p.range.width());
        m_begin = std::clamp<std::int64_t>(std::llround(share * static_cast<double>(m_whole)) - m_length / 2, 0,
                                           std::max<std::int64_t>(0, m_whole - m_length));
        update();
    }
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene || event->button() != Qt::LeftButton)
        return;
    const ComparePlan p = plan();
    const QPointF place = event->position();
    m_pressedAt = place;
    m_dragX = place.x();
    m_dragged = false;
    const auto playhead = playheadX(p);
    const bool within = place.x() >= p.axis.left - 3 && place.x() <= p.axis.right() + 3;
    const bool atPlayhead = playhead && std::abs(place.x() - *playhead) <= m_look.px(reachOfPlayhead);
    if (!p.range.isEmpty() && p.range.adjusted(0, -3, 0, 3).contains(place))
        m_grip = Grip::range;
    else if (within && (place.y() < p.ticks.bottom() || (atPlayhead && place.y() < p.bottom)))
        m_grip = Grip::playhead;
    else
        m_grip = Grip::strips;
    grip(place);
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    const ComparePlan p = plan();
    const QPointF place = event->position();
    const bool over = place.x() >= p.axis.left && place.x() <= p.axis.right() && place.y() < p.bottom;
    moveCrosshair(over && m_scene->phase != Phase::ready ? std::optional(place.x()) : std::nullopt);
    const bool onBadge = std::any_of(p.strips.begin(), p.strips.end(),
                                     [&](const StripPlan &strip) { return strip.badge.contains(place); })
                         || (event->buttons() == Qt::NoButton && badgeAt(p, place));
    setCursor(onBadge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (m_grip != Grip::strips) {
        grip(place);
        return;
    }
    m_dragged = m_dragged || (place - m_pressedAt).manhattanLength() >= m_look.px(leastDrag);
    if (!m_dragged || !m_zoomed)
        return;
    const double moved = place.x() - m_dragX;
    m_dragX = place.x();
    m_begin = std::clamp<std::int64_t>(
        m_begin - std::llround(moved * static_cast<double>(m_length) / std::max(1.0, p.axis.width)), 0,
        std::max<std::int64_t>(0, m_whole - m_length));
    update();
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_grip == Grip::strips && !m_dragged && event->button() == Qt::LeftButton;
    m_grip = Grip::nothing;
    if (!m_scene || !clicked)
        return;
    const ComparePlan p = plan();
    if (const auto answer = badgeAt(p, event->position())) {
        m_note->explain(answer->told,
                        QRect(mapToGlobal(answer->badge.topLeft().toPoint()), answer->badge.size().toSize()));
        return;
    }
    for (std::size_t i = 0; i < p.strips.size(); ++i) {
        const StripPlan &strip = p.strips[i];
        if (strip.handle().contains(event->position()))
            emit runWanted(static_cast<int>(i));
        else if (strip.area.contains(event->position()) && event->position().x() >= p.axis.left
                 && event->position().x() <= p.axis.right() && m_scene->phase != Phase::ready) {
            dropReadout();
            emit timeWanted(std::clamp<std::int64_t>(p.axis.toTime(event->position().x()), 0, m_scene->newest));
            return; // there may be another scene now
        }
    }
}

bool CompareView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_scene)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ComparePlan p = plan();
    QString text;
    for (std::size_t i = 0; i < p.strips.size(); ++i) {
        const QString title = QString::fromStdString(m_scene->comparison.variants[i].title).replace(u'\n', u' ');
        if (p.strips[i].handle().contains(help->pos()))
            text = hoverText(tr("%1: open this run on the lesson page").arg(title), termsIn(title));
        const bool marked = i < m_differences.size() && m_differences[i]
                            && std::abs(p.axis.toX(*m_differences[i]) - help->pos().x()) < m_look.px(9);
        if (marked && p.strips[i].area.contains(help->pos()) && static_cast<qsizetype>(i) < m_differenceSentences.size())
            text = m_differenceSentences[static_cast<qsizetype>(i)];
    }
    if (const auto answer = text.isEmpty() ? badgeAt(p, help->pos()) : std::nullopt)
        text = answer->told.join(QStringLiteral("\n\n"));
    std::size_t head = 0;
    for (const FigureColumn &column : figureColumns()) {
        if (column.always && head < p.heads.size() && p.heads[head++].contains(help->pos()))
            text = hoverTextFor(QCoreApplication::translate("core", column.heading),
                                QCoreApplication::translate("core", column.meaning));
    }
    if (text.isEmpty() && p.legend.contains(help->pos()))
        text = legendHoverText(m_look, p.legend, p.entries, help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace synchroscope
