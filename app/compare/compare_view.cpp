// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_view.h"

#include "languages/words.h"
#include "views/arrow_painter.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double margin = 64;             // of labels beside the columns that have changed, in units of the look
constexpr double flagWidth = 190;         // with the name of a process
constexpr std::int64_t leastLength = 200; // axis ns in view

} // namespace

CompareView::CompareView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_note(new EvidenceNote(look, this))
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
    m_note->setLook(look);
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
    room.leastFigure = m_look.leastText > 0 ? widestHeadWord(m_look) : 0;
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
            p.axis,  until,  p.strips[run].lanes, p.detail, -1, {}, m_look.leastText > 0 ? p.strips[run].above : 0,
            !p.wakeUps && m_look.leastText > 0};
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
    Painted &painted = m_painted[run];
    const RecordedRun &one = *m_scene->runs[run];
    const ChangeJournal &changes = one.history.changes();
    std::int64_t from = std::min({painted.until, until, changes.since(painted.revision)});
    for (std::size_t i = 0; i < painted.lanes.size(); ++i) {
        const auto &spans = one.history.spans(static_cast<int>(i));
        painted.lanes[i].update(spans);
        const auto hasASignInItsMiddle = [](Activity does) { return isWork(does) || isBlocked(does); };
        if (!spans.empty() && hasASignInItsMiddle(spans.back().activity))
            from = std::min(from, spans.back().begin);
    }
    const auto &all = one.history.messages();
    const auto messages = static_cast<std::size_t>(
        std::partition_point(all.begin(), all.end(), [=](const MessageLife &life) { return life.called <= until; })
        - all.begin());
    const bool finished = one.recording.finished;
    if (painted.messages > 0 && (painted.messages != messages || painted.finished != finished))
        from = std::min(from, all[painted.messages - 1].called);
    painted.messages = messages;
    painted.finished = finished;
    const auto &events = one.recording.events();
    if (changes.revision() != (painted.ahead.empty() ? painted.revision : painted.ahead.back().revision))
        painted.ahead.push_back({changes.revision(), events.empty() ? 0 : events.back().at});
    while (!painted.ahead.empty() && painted.ahead.front().newest <= until) {
        painted.revision = painted.ahead.front().revision;
        painted.ahead.erase(painted.ahead.begin());
    }

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
    const auto &processes = one.history.newest().processes;
    const auto ended = std::count_if(processes.begin(), processes.end(), [=](const ProcessState &process) {
        return process.activity == Activity::ended && process.since <= until;
    });
    // Flags fly out to the right, with names of processes in them; a new one perhaps to the left.
    const double flag = std::max(m_look.px(flagWidth), m_look.leastText * 14);
    const double before = m_look.px(margin) + (ended != painted.ended ? flag : 0);
    painted.ended = ended;
    dirty += QRectF(left - before, strip.area.top() - 2, right - left + before + m_look.px(margin) + flag,
                    strip.area.height() + 4).toAlignedRect();
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
        addEvidence(legend, run.recording, run.history);
    }
    everything = everything || !(legend == m_legend);
    m_legend = legend;

    std::vector<std::vector<QString>> texts;
    std::vector<std::vector<Mark>> marked;
    for (const FigureColumn &column : figureColumns()) {
        if (!column.always || figures.empty())
            continue;
        std::vector<QString> down;
        for (const std::string &text : synchroscope::texts(column, figures, &translateCore))
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

} // namespace synchroscope
