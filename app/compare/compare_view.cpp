// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_view.h"

#include "views/arrow_painter.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QRegion>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double reachOfPlayhead = 7, leastDrag = 4;
constexpr double margin = 64;             // of labels and flags beside the columns that have changed, in units of the look
constexpr std::int64_t leastLength = 200; // axis ns in view

} // namespace

CompareView::CompareView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Runs one above the other on one time axis"));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::TabFocus);
}

void CompareView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void CompareView::clear()
{
    m_scene.reset();
    m_texts.clear();
    m_marks.clear();
    m_painted.clear();
    m_legends.clear();
    m_legend = {};
    m_differences.clear();
    m_differenceSentences.clear();
    m_whole = m_begin = m_length = 0;
    m_zoomed = false;
    m_crosshair.reset();
    m_selected = -1;
    m_grip = Grip::nothing;
    updateGeometry();
    update();
}

QSize CompareView::minimumSizeHint() const
{
    if (!m_scene)
        return {m_look.round(500), m_look.round(300)};
    const auto &runs = m_scene->runs;
    return {m_look.round(560),
            static_cast<int>(leastCompareHeight(m_look, runs.size(), runs.front()->recording.scenario()))};
}

// ---- what is in view

/// The lesson's span, or more once a run is longer: in leaps, so that the axis does not creep.
std::int64_t CompareView::wholeLength() const
{
    const Recording &first = m_scene->runs.front()->recording;
    const std::int64_t newest = m_scene->newest;
    const std::int64_t span = visibleSpan(first, newest);
    if (m_scene->allFinished() && newest > 0) {
        if (newest < span / 5 * 3)
            return newest / 100 * 112;
        return std::max(span, newest / 100 * 112); // with room for the flag at its end
    }
    if (newest <= span / 100 * 97)
        return std::max(span, m_whole);
    return newest <= m_whole / 100 * 97 ? m_whole : newest / 100 * 130;
}

std::int64_t CompareView::visibleLength() const { return m_zoomed ? m_length : std::max<std::int64_t>(1, m_whole); }

std::int64_t CompareView::visibleBegin() const { return m_zoomed ? m_begin : 0; }

ComparePlan CompareView::plan() const
{
    CompareRoom room;
    room.size = size();
    room.columns = m_texts.size();
    room.begin = visibleBegin();
    room.length = visibleLength();
    room.zoomed = m_zoomed;
    return planCompare(m_look, room, m_scene->comparison, m_scene->runs.front()->recording.scenario(), m_legend);
}

void CompareView::zoom(double factor, std::optional<double> aboutX)
{
    if (!m_scene || m_whole <= 0)
        return;
    const ComparePlan before = plan();
    const double x = std::clamp(aboutX.value_or(playheadX(before).value_or(before.axis.left + before.axis.width / 2)),
                                before.axis.left, before.axis.right());
    const auto about = static_cast<double>(before.axis.toTime(x));
    const double length = std::clamp(static_cast<double>(visibleLength()) / factor, static_cast<double>(leastLength),
                                     static_cast<double>(m_whole));
    const double share = (x - before.axis.left) / std::max(1.0, before.axis.width);
    m_length = std::llround(length);
    m_zoomed = m_length < m_whole;
    m_begin = std::clamp<std::int64_t>(std::llround(about - share * length), 0, m_whole - m_length);
    update();
}

void CompareView::showAll()
{
    m_zoomed = false;
    update();
}

// ---- what changes

TimelineContext CompareView::context(QPainter &painter, const ComparePlan &p, std::size_t run,
                                     std::int64_t until) const
{
    const RecordedRun &one = *m_scene->runs[run];
    return {painter, m_look, one.recording, one.history, m_painted[run].lanes,
            p.axis,  until,  p.strips[run].lanes, p.detail, -1};
}

QRect CompareView::columns(double from, double to) const
{
    const int left = static_cast<int>(std::floor(from)), right = static_cast<int>(std::ceil(to));
    return QRect(left, 0, right - left + 1, height());
}

std::optional<double> CompareView::playheadX(const ComparePlan &p) const
{
    const bool shown = m_scene->phase != Phase::ready && m_scene->phase != Phase::finished;
    if (!shown || m_scene->now < p.axis.begin || m_scene->now > p.axis.end())
        return {};
    return p.axis.toX(m_scene->now);
}

/// Adds the columns of a strip that are not as they were painted last.
void CompareView::follow(const ComparePlan &p, std::size_t run, std::int64_t until, QRegion &dirty)
{
    constexpr std::size_t stillUnnumbered = 4; // spans of work get their number when the message is sent
    Painted &painted = m_painted[run];
    const RecordedRun &one = *m_scene->runs[run];
    std::int64_t from = std::min(painted.until, until);
    for (std::size_t i = 0; i < painted.lanes.size(); ++i) {
        const auto &spans = one.history.spans(static_cast<int>(i));
        painted.lanes[i].update(spans);
        const std::size_t first = painted.spans[i] > stillUnnumbered ? painted.spans[i] - stillUnnumbered : 0;
        if (first < spans.size())
            from = std::min(from, spans[first].begin);
        painted.spans[i] = spans.size();
    }
    const auto &messages = one.history.messages();
    const auto isUnderway = [](const MessageLife &life) { return life.taken < 0 && life.left < 0; };
    if (painted.firstUnderway < messages.size())
        from = std::min(from, messages[painted.firstUnderway].called);
    while (painted.firstUnderway < messages.size() && !isUnderway(messages[painted.firstUnderway]))
        ++painted.firstUnderway;

    QPainter nowhere;
    const double circles = messageCircleRadius(context(nowhere, p, run, until));
    const StripPlan &strip = p.strips[run];
    const double left = circles != painted.circles ? p.axis.left : p.axis.clampedX(from);
    painted.circles = circles;
    int deepest = 0;
    for (std::size_t c = 0; c < p.strips[run].depths.size(); ++c)
        deepest += one.history.maxDepth(static_cast<int>(c));
    if (deepest != painted.deepest) // every strip has the scale of the deepest queue
        dirty += QRectF(0, p.ticks.bottom(), p.axis.right(), p.bottom - p.ticks.bottom()).toAlignedRect();
    painted.deepest = deepest;
    const double right = p.axis.clampedX(std::max(until, painted.until));
    painted.until = until;
    // Flags fly out to the right, names of processes in them.
    dirty += QRectF(left - m_look.px(margin), strip.area.top(), right - left + m_look.px(margin + 190),
                    strip.area.height()).toAlignedRect();
}

void CompareView::showScene(const CompareScene &scene, const std::vector<RunFigures> &figures)
{
    const bool other = !m_scene || &m_scene->comparison != &scene.comparison || m_painted.size() != scene.runs.size();
    const Phase phaseBefore = m_scene ? m_scene->phase : Phase::ready;
    std::optional<double> playheadBefore;
    if (m_scene && !other)
        playheadBefore = playheadX(plan());
    m_scene.emplace(scene);
    if (other) {
        m_painted.assign(scene.runs.size(), {});
        m_legends.assign(scene.runs.size(), {});
        for (std::size_t i = 0; i < scene.runs.size(); ++i) {
            const std::size_t processes = scene.runs[i]->recording.scenario().processes.size();
            m_painted[i].lanes.assign(processes, {});
            m_painted[i].spans.assign(processes, 0);
        }
        updateGeometry();
    }
    const std::int64_t whole = wholeLength();
    bool everything = other || whole != m_whole || scene.phase != phaseBefore || scene.phase == Phase::replay;
    m_whole = whole;
    if (m_zoomed && m_begin + m_length > m_whole)
        m_begin = std::max<std::int64_t>(0, m_whole - m_length);

    LegendContents legend;
    for (std::size_t i = 0; i < scene.runs.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        m_legends[i].update(run.history, static_cast<int>(run.recording.scenario().processes.size()),
                            visibleSpan(run.recording, run.recording.now) / 1500);
        legend.add(m_legends[i].contents());
    }
    everything = everything || !(legend == m_legend);
    m_legend = legend;

    std::vector<std::vector<QString>> texts;
    std::vector<std::vector<Mark>> marked;
    for (const FigureColumn &column : figureColumns()) {
        if (!column.always)
            continue;
        std::vector<QString> down;
        for (const std::string &text : synchroscope::texts(column, figures))
            down.push_back(QString::fromStdString(text));
        texts.push_back(std::move(down));
        marked.push_back(marks(column, figures));
    }
    const bool figuresChanged = texts != m_texts || marked != m_marks;
    everything = everything || texts.size() != m_texts.size();
    m_texts = std::move(texts);
    m_marks = std::move(marked);

    const ComparePlan p = plan();
    QRegion dirty;
    for (std::size_t i = 0; i < scene.runs.size(); ++i)
        follow(p, i, scene.shownOf(i), dirty);
    if (everything) {
        update();
        return;
    }
    if (figuresChanged && !p.heads.empty())
        dirty += columns(p.heads.front().left(), width());
    if (playheadBefore)
        dirty += columns(*playheadBefore - m_look.px(9), *playheadBefore + m_look.px(9));
    if (const auto x = playheadX(p))
        dirty += columns(*x - m_look.px(9), *x + m_look.px(9));
    update(dirty);
}

void CompareView::setDifferences(std::vector<std::optional<std::int64_t>> differences, QStringList sentences)
{
    if (differences == m_differences)
        return;
    m_differences = std::move(differences);
    m_differenceSentences = std::move(sentences);
    update();
}

void CompareView::select(int run)
{
    const int last = m_scene ? static_cast<int>(m_scene->runs.size()) - 1 : -1;
    run = std::clamp(run, -1, last);
    if (run == m_selected)
        return;
    m_selected = run;
    update();
}

// ---- mouse

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
                                     [&](const StripPlan &strip) { return strip.badge.contains(place); });
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
    for (std::size_t i = 0; i < p.strips.size(); ++i) {
        const StripPlan &strip = p.strips[i];
        if (strip.badge.united(strip.title).contains(event->position()))
            emit runWanted(static_cast<int>(i));
        else if (strip.area.contains(event->position()) && event->position().x() >= p.axis.left
                 && event->position().x() <= p.axis.right() && m_scene->phase != Phase::ready)
            emit timeWanted(std::clamp<std::int64_t>(p.axis.toTime(event->position().x()), 0, m_scene->newest));
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
        if (p.strips[i].badge.united(p.strips[i].title).contains(help->pos()))
            text = tr("%1: open this run on the lesson page").arg(title);
        const bool marked = i < m_differences.size() && m_differences[i]
                            && std::abs(p.axis.toX(*m_differences[i]) - help->pos().x()) < m_look.px(9);
        if (marked && p.strips[i].area.contains(help->pos()) && static_cast<qsizetype>(i) < m_differenceSentences.size())
            text = m_differenceSentences[static_cast<qsizetype>(i)];
    }
    std::size_t head = 0;
    for (const FigureColumn &column : figureColumns()) {
        if (column.always && head < p.heads.size() && p.heads[head++].contains(help->pos()))
            text = QCoreApplication::translate("core", column.meaning);
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace synchroscope
