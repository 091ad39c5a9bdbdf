// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_view.h"

#include "style/text_fit.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostDepthStrips = 2; // more queues than that are on the stage and in the charts

} // namespace

TimelineView::TimelineView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::TabFocus);
    m_followButton = new QToolButton(this);
    m_followButton->setText(tr("▸ Follow"));
    m_followButton->setAccessibleName(tr("Follow the newest moment"));
    m_followButton->setFocusPolicy(Qt::TabFocus);
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, &TimelineView::follow);
}

void TimelineView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void TimelineView::clear()
{
    m_recording = nullptr;
    m_history = nullptr;
    m_indices.clear();
    m_legend.clear();
    m_now = 0;
    follow();
}

void TimelineView::showScene(const Scene &scene)
{
    m_recording = &scene.recording;
    m_history = &scene.history;
    m_now = scene.now;
    m_phase = scene.phase;
    const std::size_t processes = scene.recording.scenario().processes.size();
    if (m_indices.size() != processes) {
        m_indices.assign(processes, {});
        updateGeometry();
    }
    for (std::size_t i = 0; i < processes; ++i)
        m_indices[i].update(scene.history.spans(static_cast<int>(i)));
    m_legend.update(scene.history, static_cast<int>(processes), visibleSpan(scene.recording, scene.now) / 1500);
    update();
}

QSize TimelineView::minimumSizeHint() const
{
    const int lanes = std::max(1, static_cast<int>(m_indices.size()));
    return {m_look.round(320), m_look.round(150 + (lanes <= 3 ? 40 : 20) * lanes)};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::max(1, static_cast<int>(m_indices.size()));
    return {m_look.round(900), m_look.round(180 + 100 * std::min(lanes, 4))};
}

void TimelineView::follow()
{
    m_following = true;
    m_followButton->hide();
    update();
}

void TimelineView::selectProcess(int process)
{
    m_selected = process;
    update();
}

std::int64_t TimelineView::span() const { return visibleSpan(*m_recording, m_now); }

TimelineView::Plan TimelineView::plan() const
{
    Plan p;
    const double w = width(), h = height();
    const auto &scenario = m_recording->scenario();
    const QFont labelFont = m_look.text(18, QFont::Bold);
    p.labelWidth = textWidth(labelFont, tr("In queue"));
    for (const ProcessSpec &process : scenario.processes)
        p.labelWidth = std::max(p.labelWidth, textWidth(labelFont, QString::fromStdString(process.name)));
    p.labelWidth = std::min(p.labelWidth, w * 0.2);

    const double margin = m_look.px(16);
    p.axis.left = margin + p.labelWidth + m_look.px(16);
    p.axis.width = std::max(10.0, w - p.axis.left - m_look.px(40));
    p.axis.length = span();
    p.axis.begin = m_following ? followedBegin(m_now, span()) : m_begin;

    for (std::size_t i = 0; i < scenario.channels.size() && p.depthChannels.size() < mostDepthStrips; ++i)
        p.depthChannels.push_back(static_cast<int>(i));

    const double legend = legendHeight(m_look, p.axis.width, m_legend.contents());
    p.ticks = QRectF(0, m_look.px(4), w, m_look.px(30));
    p.legend = QRectF(p.axis.left, h - legend - m_look.px(8), p.axis.width, legend);

    // Everything between the ticks and the legend in shares: lane 1, gap 1.1, depth 1.25.
    const double top = p.ticks.bottom() + m_look.px(25);
    const double room = std::max(1.0, p.legend.top() - m_look.px(14) - top);
    const auto lanes = static_cast<double>(scenario.processes.size());
    const auto depths = static_cast<double>(p.depthChannels.size());
    const double gapShare = lanes <= 3 ? 1.1 : 0.45;
    const double total = lanes + gapShare * std::max(0.0, lanes - 1) + depths * 1.9;
    const double unit = std::min(m_look.px(66), room / std::max(1.0, total));
    p.detail = std::clamp(unit / m_look.px(48), 0.62, 1.0);
    double y = top;
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        p.lanes.emplace_back(p.axis.left, y, p.axis.width, unit);
        y += unit * (1 + gapShare);
    }
    y -= unit * gapShare;
    for (std::size_t i = 0; i < p.depthChannels.size(); ++i) {
        p.depths.emplace_back(p.axis.left, y + unit * 0.6, p.axis.width, unit * 1.25);
        y += unit * 1.9;
    }
    return p;
}

void TimelineView::paintLabels(QPainter &painter, const Plan &p) const
{
    const auto &scenario = m_recording->scenario();
    const double margin = m_look.px(16);
    const QFont font = m_look.text(18, QFont::Bold);
    for (std::size_t i = 0; i < p.lanes.size(); ++i) {
        painter.setPen(static_cast<int>(i) == m_selected ? m_look.theme.accent : m_look.theme.ink);
        drawFitted(painter, QRectF(margin, p.lanes[i].top(), p.labelWidth, p.lanes[i].height()),
                   Qt::AlignLeft | Qt::AlignVCenter, font, QString::fromStdString(scenario.processes[i].name),
                   m_look.px(10));
    }
    painter.setPen(m_look.theme.ink);
    for (std::size_t i = 0; i < p.depths.size(); ++i) {
        const auto channel = static_cast<std::size_t>(p.depthChannels[i]);
        const QString text =
            scenario.channels.size() == 1 ? tr("In queue") : QString::fromStdString(scenario.channels[channel].name);
        drawFitted(painter, QRectF(margin, p.depths[i].top(), p.labelWidth, p.depths[i].height()),
                   Qt::AlignLeft | Qt::AlignVCenter, font, text, m_look.px(10));
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.page);
    if (!m_recording || !m_history)
        return;
    const Plan p = plan();
    const double bottom = p.depths.empty() ? p.lanes.back().bottom() : p.depths.back().bottom();
    paintTicks(painter, m_look, p.axis, p.ticks, bottom + m_look.px(8));
    paintLabels(painter, p);

    const TimelineContext context{painter, m_look, *m_recording, *m_history, m_indices,
                                  p.axis,  m_now,  p.lanes,      p.detail,   m_selected};
    for (std::size_t i = 0; i < p.depths.size(); ++i)
        paintDepth(context, p.depthChannels[i], p.depths[i]);
    paintLanes(context);
    paintEmptyPolls(context);
    paintWakeUps(context);
    paintMessages(context);

    // The playhead, and at it how deep each queue is now.
    const bool visible = m_now >= p.axis.begin && m_now <= p.axis.end();
    if (visible && (m_phase == Phase::live || m_phase == Phase::paused)) {
        const double x = p.axis.toX(m_now);
        painter.setPen(QPen(m_look.theme.ink, m_look.px(3)));
        painter.drawLine(QPointF(x, p.ticks.bottom()), QPointF(x, bottom + m_look.px(6)));
        for (std::size_t i = 0; i < p.depths.size(); ++i) {
            const auto &state = m_history->newest().channels[static_cast<std::size_t>(p.depthChannels[i])];
            const QRectF &strip = p.depths[i];
            painter.setPen(m_look.theme.ink);
            painter.setFont(m_look.text(std::clamp(strip.height() / m_look.scale * 0.75, 12.0, 28.0), QFont::Bold));
            const bool left = x + m_look.px(46) > p.axis.right();
            painter.drawText(QRectF(left ? x - m_look.px(58) : x + m_look.px(10), strip.center().y() - m_look.px(17),
                                    m_look.px(48), m_look.px(34)),
                             static_cast<int>((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                                 | Qt::TextDontClip,
                             QString::number(state.queue.size()));
        }
    }
    paintEnds(context);
    paintLegend(painter, m_look, p.legend, m_legend.contents());
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.accent, m_look.px(2), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineView::scrollTo(std::int64_t begin)
{
    if (!m_recording)
        return;
    const std::int64_t furthest = followedBegin(m_now, span());
    m_begin = std::clamp<std::int64_t>(begin, 0, std::max<std::int64_t>(0, furthest));
    m_following = m_begin >= furthest;
    placeFollowButton();
    m_followButton->setVisible(!m_following);
    update();
}

void TimelineView::placeFollowButton()
{
    m_followButton->adjustSize();
    m_followButton->move(width() - m_followButton->width() - m_look.round(8), m_look.round(4));
}

void TimelineView::resizeEvent(QResizeEvent *) { placeFollowButton(); }

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!m_recording)
        return;
    const QPoint delta = event->angleDelta();
    const int notches = delta.x() != 0 ? delta.x() : delta.y();
    const std::int64_t from = m_following ? followedBegin(m_now, span()) : m_begin;
    scrollTo(from - span() / 10 * notches / 120);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (!m_recording)
        return;
    m_dragX = event->position().x();
    const Plan p = plan();
    for (std::size_t i = 0; i < p.lanes.size(); ++i) {
        const bool onLabel = event->position().x() < p.axis.left;
        if (onLabel && event->position().y() >= p.lanes[i].top() && event->position().y() < p.lanes[i].bottom()) {
            const int process = static_cast<int>(i) == m_selected ? -1 : static_cast<int>(i);
            selectProcess(process);
            emit processSelected(process);
        }
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_recording || !(event->buttons() & Qt::LeftButton))
        return;
    const Plan p = plan();
    const double moved = event->position().x() - m_dragX;
    m_dragX = event->position().x();
    scrollTo(p.axis.begin - std::llround(moved) * p.axis.perPixel());
}

} // namespace synchroscope
