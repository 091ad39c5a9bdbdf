// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_view.h"

#include "style/text_fit.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/evidence_asking.h"
#include "views/lane_painter.h"
#include "views/overview_painter.h"
#include "views/timeline_accessible.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double reachOfPlayhead = 7, leastDrag = 4; // in units of the look

} // namespace

TimelineView::TimelineView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Timeline"));
    installTimelineAccessible();
    setFocusPolicy(Qt::TabFocus);
    m_followButton = new QToolButton(this);
    m_followButton->setText(tr("▸ Follow"));
    m_followButton->setAccessibleName(tr("Follow the shown moment"));
    m_followButton->setFocusPolicy(Qt::TabFocus);
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, &TimelineView::follow);
    m_tier = new QToolButton(this);
    m_tier->setFocusPolicy(Qt::TabFocus);
    m_tier->setProperty("small", true);
    m_tier->hide();
    connect(m_tier, &QToolButton::clicked, this, &TimelineView::explainTier);
    m_note = new EvidenceNote(look, this);
}

void TimelineView::setLook(const Look &look)
{
    m_look = look;
    m_note->setLook(look);
    showTier();
    updateGeometry();
    update();
}

void TimelineView::setForPaper()
{
    m_forPaper = true;
    m_tier->hide();
    update();
}

void TimelineView::clear()
{
    m_recording = nullptr;
    m_history = nullptr;
    m_indices.clear();
    m_legend.clear();
    m_now = m_newest = 0;
    m_phase = Phase::ready;
    m_following = m_followedBefore = true;
    m_grip = Grip::nothing;
    m_followButton->hide();
    m_tier->hide();
    m_note->close();
    update();
}

void TimelineView::showScene(const Scene &scene)
{
    m_recording = &scene.recording;
    m_history = &scene.history;
    m_newest = scene.newest;
    m_message = scene.selected;
    enterOrLeaveReplay(scene.phase == Phase::replay);
    const bool forwards = scene.now >= m_now;
    const bool moved = scene.now != m_now;
    m_now = scene.now;
    m_phase = scene.phase;
    if (replaying() && moved)
        keepPlayheadInView(forwards);
    m_depthNow.clear();
    for (const ChannelState &channel : scene.state.channels)
        m_depthNow.push_back(static_cast<int>(channel.queue.size()));
    const std::size_t processes = scene.recording.scenario().processes.size();
    if (m_indices.size() != processes) {
        m_indices.assign(processes, {});
        updateGeometry();
    }
    for (std::size_t i = 0; i < processes; ++i)
        m_indices[i].update(scene.history.spans(static_cast<int>(i)));
    m_legend.update(scene.history, static_cast<int>(processes), visibleSpan(scene.recording, scene.newest) / 1500);
    if (!m_tier->isVisibleTo(this) && !m_forPaper)
        showTier();
    update();
}

/// A replay begins with the part of the axis that is in view; back at the newest moment it is as before.
void TimelineView::enterOrLeaveReplay(bool replay)
{
    if (replay == replaying())
        return;
    if (replay) {
        m_begin = begin();
        m_followedBefore = m_following;
        m_following = false;
    } else {
        m_following = m_followedBefore;
    }
    m_phase = replay ? Phase::replay : Phase::ready;
    showFollowButton();
}

void TimelineView::keepPlayheadInView(bool forwards)
{
    const std::int64_t length = span();
    if (m_now >= m_begin && m_now <= m_begin + length)
        return;
    const std::int64_t furthest = std::max<std::int64_t>(0, followedBegin(m_newest, length, m_look.lessMotion));
    m_begin = std::clamp<std::int64_t>(m_now - length / 5 * (forwards ? 1 : 4), 0, furthest);
    showFollowButton();
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
    if (replaying())
        keepPlayheadInView(true);
    else
        m_following = true;
    showFollowButton();
    update();
}

void TimelineView::selectProcess(int process)
{
    m_selected = process;
    update();
}

std::int64_t TimelineView::span() const
{
    if (m_forPaper && m_newest > 0)
        return m_newest / 100 * 112; // with room for the flag at its end
    return visibleSpan(*m_recording, m_newest);
}

std::int64_t TimelineView::begin() const { return m_forPaper ? 0 : m_following ? followedBegin(m_newest, span(), m_look.lessMotion) : m_begin; }

bool TimelineView::playheadShown() const { return m_phase != Phase::ready && m_phase != Phase::finished; }

TimelinePlan TimelineView::plan() const
{
    TimelinePlan p =
        planTimeline(m_look, size(), m_recording->scenario(), legendContents(), begin(), span(), m_newest, !m_forPaper);
    const TimeAxis &axis = p.parts.axis;
    if (playheadShown() && m_now >= axis.begin && m_now <= axis.end())
        p.parts.playhead = axis.toX(m_now);
    return p;
}

TimelineContext TimelineView::context(QPainter &painter, const TimelinePlan &p) const
{
    return {painter,      m_look,   *m_recording,  *m_history, m_indices,
            p.parts.axis, m_newest, p.parts.lanes, p.detail,   m_selected, m_message};
}

void TimelineView::paintLabels(QPainter &painter, const TimelinePlan &p) const
{
    const auto &scenario = m_recording->scenario();
    const double margin = m_look.px(16);
    // Where many lanes share the height their names share it too.
    const double pitch = p.parts.lanes.size() < 2 ? m_look.px(66) : p.parts.lanes[1].top() - p.parts.lanes[0].top();
    const QFont font = m_look.text(std::clamp(pitch / m_look.scale * 0.8, 8.0, 18.0), QFont::Bold);
    const auto label = [&](const QRectF &beside, const QFont &inFont, const QString &text) {
        drawFitted(painter, QRectF(margin, beside.top(), p.labelWidth, beside.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, inFont, text, m_look.least(10));
    };
    for (std::size_t i = 0; i < p.parts.lanes.size(); ++i) {
        painter.setPen(static_cast<int>(i) == m_selected ? m_look.theme.accent : m_look.theme.ink);
        label(p.parts.lanes[i], font, QString::fromStdString(scenario.processes[i].name));
    }
    painter.setPen(m_look.theme.ink);
    for (std::size_t i = 0; i < p.depths.size(); ++i) {
        const auto channel = static_cast<std::size_t>(p.depthChannels[i]);
        label(p.depths[i], font,
              scenario.channels.size() == 1 ? tr("In queue") : QString::fromStdString(scenario.channels[channel].name));
    }
    painter.setPen(m_look.theme.muted);
    if (!p.hiddenChannels.empty())
        label(p.more, m_look.text(13), tr("+%n more", "queues", static_cast<int>(p.hiddenChannels.size())));
    if (!p.parts.overview.isEmpty())
        label(p.parts.overview, m_look.text(15), tr("All of it"));
}

/// All that has been recorded, and in a replay a veil over what is later than the shown moment: its cost does not grow
/// with what it covers. The arrows of the past stand over veil and playhead, so that the newest can be read.
void TimelineView::paintRun(QPainter &painter, const TimelinePlan &p) const
{
    const TimelineContext all = context(painter, p);
    for (std::size_t i = 0; i < p.depths.size(); ++i)
        paintDepth(all, p.depthChannels[i], p.depths[i]);
    paintLanes(all);
    paintEvidence(all);
    paintGaps(all);
    paintEmptyPolls(all);
    if (replaying()) {
        paintWakeUps(all);
        paintMessages(all);
        paintEnds(all);
        const TimeAxis &axis = p.parts.axis;
        QColor veil = m_look.theme.page;
        veil.setAlphaF(0.72F);
        const double x = axis.clampedX(m_now), top = p.parts.ticks.bottom();
        painter.fillRect(QRectF(x, top, width() - x, p.parts.bottom + m_look.px(6) - top), veil);
    }
    for (std::size_t i = 0; i < p.depths.size(); ++i)
        paintRoom(all, p.depthChannels[i], p.depths[i]);
    paintPlayhead(painter, p);
    TimelineContext past = all;
    past.now = m_now;
    paintWakeUps(past);
    paintMessages(past);
    paintEnds(past);
    if (!p.parts.overview.isEmpty()) {
        TimelineContext whole = all;
        whole.axis = p.parts.wholeRun;
        paintOverview(whole, p.parts.overview, p.parts.axis, m_now);
    }
}

/// The playhead with its handle among the ticks, and at it how deep each queue is at the moment.
void TimelineView::paintPlayhead(QPainter &painter, const TimelinePlan &p) const
{
    if (!p.parts.playhead)
        return;
    const double x = *p.parts.playhead, top = p.parts.ticks.bottom();
    painter.setPen(QPen(m_look.theme.ink, m_look.px(3)));
    painter.drawLine(QPointF(x, top), QPointF(x, p.parts.bottom + m_look.px(6)));
    const double half = m_look.px(7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.ink);
    painter.drawPolygon(QPolygonF({{x - half, top - half}, {x + half, top - half}, {x, top + half / 2}}));
    for (std::size_t i = 0; i < p.depths.size(); ++i) {
        const auto channel = static_cast<std::size_t>(p.depthChannels[i]);
        const QRectF &strip = p.depths[i];
        painter.setPen(m_look.theme.ink);
        painter.setFont(m_look.text(std::clamp(strip.height() / m_look.scale * 0.75, 12.0, 28.0), QFont::Bold));
        painter.drawText(
            QRectF(x + m_look.px(9), strip.top() - m_look.px(6), m_look.px(60), strip.height() + m_look.px(12)),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
            QString::number(channel < m_depthNow.size() ? m_depthNow[channel] : 0));
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.page);
    if (!m_recording || !m_history)
        return;
    const TimelinePlan p = plan();
    paintTicks(painter, m_look, p.parts.axis, p.parts.ticks, p.parts.bottom + m_look.px(8));
    paintLabels(painter, p);
    paintRun(painter, p);
    if (!p.legend.isEmpty())
        paintLegend(painter, m_look, p.legend, legendContents());
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.accent, m_look.px(2), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineView::scrollTo(std::int64_t begin)
{
    const std::int64_t furthest = std::max<std::int64_t>(0, followedBegin(m_newest, span(), m_look.lessMotion));
    m_begin = std::clamp<std::int64_t>(begin, 0, furthest);
    if (!replaying())
        m_following = m_begin >= furthest;
    showFollowButton();
    update();
}

void TimelineView::showFollowButton()
{
    const bool away = replaying() ? m_recording && (m_now < m_begin || m_now > m_begin + span()) : !m_following;
    m_followButton->setVisible(away);
    m_followButton->adjustSize();
    m_followButton->move(width() - m_followButton->width() - m_look.round(8), m_look.round(4));
}

void TimelineView::resizeEvent(QResizeEvent *) { showFollowButton(); }

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!m_recording)
        return;
    const QPoint delta = event->angleDelta();
    const int notches = delta.x() != 0 ? delta.x() : delta.y();
    scrollTo(begin() - span() / 10 * notches / 120);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (!m_recording || event->button() != Qt::LeftButton)
        return;
    const TimelinePlan p = plan();
    m_pressedAt = event->position();
    m_dragX = m_pressedAt.x();
    m_dragged = false;
    m_grip = gripAt(p.parts, m_pressedAt, m_look.px(reachOfPlayhead));
    if (m_grip != Grip::nothing) {
        emit timeWanted(grippedTime(p.parts, m_grip, m_pressedAt.x(), m_newest));
        return;
    }
    if (const int name = nameAt(p.parts, m_pressedAt); name >= 0) {
        const int process = name == m_selected ? -1 : name;
        selectProcess(process);
        emit processSelected(process);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_recording || !(event->buttons() & Qt::LeftButton))
        return;
    const TimelinePlan p = plan();
    if (m_grip != Grip::nothing) {
        emit timeWanted(grippedTime(p.parts, m_grip, event->position().x(), m_newest));
        return;
    }
    m_dragged = m_dragged || (event->position() - m_pressedAt).manhattanLength() >= m_look.px(leastDrag);
    if (!m_dragged)
        return;
    const double moved = event->position().x() - m_dragX;
    m_dragX = event->position().x();
    scrollTo(p.parts.axis.begin - std::llround(moved) * p.parts.axis.perPixel());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_grip == Grip::nothing && !m_dragged;
    m_grip = Grip::nothing;
    if (!m_recording || !clicked || event->button() != Qt::LeftButton)
        return;
    const TimelinePlan p = plan();
    QPainter nowhere;
    const TimelineContext c = context(nowhere, p);
    if (const auto answer = evidenceAt(c, event->position())) {
        explainWait(*answer);
        return;
    }
    const MessageId message = messageArrowAt(c, event->position());
    if (!message.none())
        emit messageWanted(message.channel, message.number);
    const auto marks = arrowMarks(c);
    if (const auto moment = momentUnder(p.parts, event->position(), marks, *m_recording, *m_history))
        emit momentWanted(*moment);
}

} // namespace synchroscope
