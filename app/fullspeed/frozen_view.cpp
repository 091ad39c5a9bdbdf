// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullspeed/frozen_view.h"

#include "style/text_fit.h"
#include "terms/hover.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"
#include "views/legend_terms.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::int64_t leastLength = 200;    // ns in view
constexpr std::int64_t firstLength = 20'000; // where each message can be seen

/// Between those that are shown.
std::uint64_t eventsLost(const History &history)
{
    std::uint64_t lost = 0;
    for (const Gap &gap : history.gaps())
        lost += gap.events;
    return lost;
}

} // namespace

FrozenView::FrozenView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_note(new EvidenceNote(look, this))
{
    setAccessibleName(tr("The last events before the stream was frozen"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FrozenView::setLook(const Look &look)
{
    m_look = look;
    m_note->setLook(look);
    update();
}

void FrozenView::showRecording(Recording recording)
{
    m_history.reset();
    m_recording = std::move(recording);
    m_history.emplace(*m_recording);
    m_history->update(*m_recording);
    const std::size_t processes = m_recording->scenario().processes.size();
    m_indices.assign(processes, {});
    for (std::size_t p = 0; p < processes; ++p)
        m_indices[p].update(m_history->spans(static_cast<int>(p)));
    LegendCollector legend;
    legend.update(*m_history, static_cast<int>(processes), 0);
    m_legend = legend.contents();
    addEvidence(m_legend, *m_recording, *m_history);
    m_legend.slivers = m_legend.wakeUps;
    m_length = std::clamp<std::int64_t>(firstLength, 1, std::max<std::int64_t>(1, m_recording->now));
    m_begin = std::max<std::int64_t>(0, m_recording->now - m_length);
    update();
}

TimeAxis FrozenView::axis() const
{
    TimeAxis axis;
    double names = 0;
    for (const ProcessSpec &process : m_recording->scenario().processes)
        names = std::max(names, textWidth(m_look.text(17, QFont::Bold), QString::fromStdString(process.name)));
    axis.left = m_look.px(28) + names;
    axis.width = std::max(10.0, width() - axis.left - m_look.px(60));
    axis.begin = m_begin;
    axis.length = m_length;
    return axis;
}

void FrozenView::moveTo(std::int64_t begin)
{
    m_begin = std::clamp<std::int64_t>(begin, 0, std::max<std::int64_t>(0, m_recording->now - m_length));
    update();
}

void FrozenView::zoom(double factor, std::optional<double> aboutX)
{
    if (!m_recording)
        return;
    const TimeAxis before = axis();
    const double x = aboutX.value_or(before.left + before.width / 2);
    const auto about = static_cast<double>(before.toTime(x));
    const double most = static_cast<double>(std::max<std::int64_t>(leastLength, m_recording->now));
    m_length = std::llround(std::clamp(static_cast<double>(m_length) / factor, static_cast<double>(leastLength), most));
    moveTo(std::llround(about - (x - before.left) / before.width * static_cast<double>(m_length)));
}

void FrozenView::showAll()
{
    if (!m_recording)
        return;
    m_length = std::max<std::int64_t>(1, m_recording->now);
    moveTo(0);
}

void FrozenView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_look.theme.page);
    if (!m_recording)
        return;
    const Plan p = plan();
    const TimelineContext c = context(painter, p);
    const auto &processes = m_recording->scenario().processes;
    painter.setPen(m_look.theme.ink);
    for (std::size_t i = 0; i < processes.size(); ++i)
        drawFitted(painter, QRectF(m_look.px(14), p.lanes[i].top(), c.axis.left - m_look.px(24), p.lanes[i].height()),
                   Qt::AlignLeft | Qt::AlignVCenter, m_look.text(17, QFont::Bold),
                   QString::fromStdString(processes[i].name), m_look.least(9));
    paintTicks(painter, m_look, c.axis, p.ticks, p.depth.bottom());
    painter.drawText(QRectF(m_look.px(14), p.depth.top(), c.axis.left - m_look.px(24), p.depth.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("In queue"));
    paintDepthLine(c, 0, p.depth, std::max(1, m_history->maxDepth(0)));
    paintLanes(c);
    paintEvidence(c);
    paintGaps(c);
    paintEmptyPolls(c);
    paintWakeUps(c);
    paintMessages(c);
    paintLegend(painter, m_look, legendArea(p, c.axis), m_legend);
    painter.setPen(m_look.theme.muted);
    painter.setFont(m_look.text(14));
    QString said = tr("The last %L1 events. Wheel, + and −: zoom · drag: move · 0: all").arg(m_recording->events().size());
    if (const std::uint64_t lost = eventsLost(*m_history); lost > 0)
        said.prepend(tr("Crossed out: %L1 events were lost there, and the messages in them have no arrows. ").arg(lost));
    if (m_look.leastText > 0) // the hint is for who has the mouse
        said = eventsLost(*m_history) > 0 ? tr("Crossed out: events were lost there.") : QString();
    drawFitted(painter, QRectF(c.axis.left, height() - m_look.px(28), c.axis.width, m_look.px(22)),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.text(14), said, m_look.least(9));
}

FrozenView::Plan FrozenView::plan() const
{
    const TimeAxis axis = this->axis();
    const std::size_t processes = m_recording->scenario().processes.size();
    Plan p;
    p.forLegend = legendHeight(m_look, axis.width, m_legend) + m_look.px(34);
    p.ticks = QRectF(0, m_look.px(4), width(), m_look.px(30));
    const auto lanes = static_cast<double>(processes);
    const double gap = lanes <= 3 ? 1.2 : 0.5, top = p.ticks.bottom() + m_look.px(24);
    const double total = lanes + gap * (lanes - 1) + 1.8;
    const double unit = std::min(m_look.px(120), std::max(4.0, (height() - p.forLegend - top) / total));
    double y = top;
    for (std::size_t i = 0; i < processes; ++i) {
        p.lanes.emplace_back(axis.left, y, axis.width, unit);
        y += unit * (1 + gap);
    }
    p.depth = QRectF(axis.left, y - unit * gap + unit * 0.6, axis.width, unit);
    p.detail = std::clamp(unit / m_look.px(48), 0.6, 1.2);
    return p;
}

TimelineContext FrozenView::context(QPainter &painter, const Plan &p) const
{
    return {painter, m_look, *m_recording, *m_history, m_indices, axis(), m_recording->now, p.lanes, p.detail, -1};
}

std::optional<EvidenceAnswer> FrozenView::badgeAt(const QPointF &place) const
{
    if (!m_recording)
        return std::nullopt;
    QPainter nowhere;
    return evidenceAt(context(nowhere, plan()), place);
}

void FrozenView::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(1.3, event->angleDelta().y() / 120.0), event->position().x());
    event->accept();
}

void FrozenView::mousePressEvent(QMouseEvent *event)
{
    m_dragX = event->position().x();
    m_pressedAt = event->position();
}

void FrozenView::mouseReleaseEvent(QMouseEvent *event)
{
    constexpr double leastDrag = 4;
    if (event->button() != Qt::LeftButton
        || (event->position() - m_pressedAt).manhattanLength() >= m_look.px(leastDrag))
        return;
    if (const auto answer = badgeAt(event->position()))
        m_note->explain(answer->told,
                        QRect(mapToGlobal(answer->badge.topLeft().toPoint()), answer->badge.size().toSize()));
}

QRectF FrozenView::legendArea(const Plan &p, const TimeAxis &axis) const
{
    return {axis.left, height() - p.forLegend + m_look.px(2), axis.width, p.forLegend};
}

QString FrozenView::hoverTextAt(const QPointF &place) const
{
    if (!m_recording)
        return {};
    const Plan p = plan();
    QPainter nowhere;
    const TimelineContext c = context(nowhere, p);
    if (const QRectF legend = legendArea(p, c.axis); legend.contains(place))
        return legendHoverText(m_look, legend, m_legend, place);
    if (p.depth.adjusted(-c.axis.left, 0, 0, 0).contains(place))
        return hoverText({}, QStringLiteral("depth"));
    return synchroscope::hoverTextAt(c, place);
}

bool FrozenView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString text = hoverTextAt(help->pos()); text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void FrozenView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_recording || !(event->buttons() & Qt::LeftButton))
        return;
    const double moved = event->position().x() - m_dragX;
    m_dragX = event->position().x();
    moveTo(m_begin - std::llround(moved * static_cast<double>(m_length) / std::max(1.0, axis().width)));
}

} // namespace synchroscope
