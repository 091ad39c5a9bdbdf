// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/time_by_state_chart.h"

#include "charts/duration_text.h"
#include "charts/stacked_values.h"

#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 24;

} // namespace

TimeByStateChart::TimeByStateChart(QWidget *parent) : StackedTimeChart(tr("seconds of each process"), parent)
{
    bars().setBarWidth(0.7);
}

void TimeByStateChart::setComparison(const CompareScene &scene)
{
    m_rows.clear();
    QStringList rows;
    for (std::size_t run = 0; run < scene.runs.size(); ++run) {
        const auto &processes = scene.runs[run]->recording.scenario().processes;
        for (std::size_t p = 0; p < processes.size() && m_rows.size() < mostBars; ++p) {
            m_rows.push_back({run, static_cast<int>(p), {}, -1});
            rows << tr("%1 · %2", "a run's badge and a process").arg(
                QString::fromStdString(scene.comparison.variants[run].badge), QString::fromStdString(processes[p].name));
        }
    }
    setBars(rows);
}

void TimeByStateChart::showScene(const CompareScene &scene)
{
    double longest = 0;
    std::vector<bool> occurs(sets().size(), false);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        Bar &bar = m_rows[row];
        const RecordedRun &run = *scene.runs[bar.run];
        const auto &spans = run.history.spans(bar.process);
        bar.index.update(spans);
        // The end of a process begins no span: it is where its last one ends.
        const auto process = static_cast<std::size_t>(bar.process);
        const bool over = !spans.empty() && run.history.newest().processes[process].activity == Activity::ended
                          && spans.back().end <= scene.momentOf(bar.run);
        bar.over = over ? spans.back().end : -1;
        const std::int64_t now = scene.momentOf(bar.run);
        const ActivityTimes times = bar.index.times(spans, 0, now, now);
        const double instant = 0.0005 * static_cast<double>(std::max<std::int64_t>(1, scene.newest));
        for (std::size_t set = 0; set < occurs.size(); ++set)
            occurs[set] = occurs[set] || static_cast<double>(times[static_cast<std::size_t>(stackedActivities[set])]) > instant;
        longest = std::max(longest, setTimes(row, times));
    }
    LegendContents legend;
    for (std::size_t set = 0; set < occurs.size(); ++set) {
        if (occurs[set]) // what does not occur needs no explanation
            legend.activities.push_back(stackedActivities[set]);
    }
    timesChanged();
    if (!(legend == m_legend)) {
        m_legend = legend;
        makeRoomForLegend();
    }
    const double end = std::max(longest * 1.14, 1e-6);
    if (end > time().max() || end < time().max() * 0.5)
        setRoundRange(time(), 0, end);
}

double TimeByStateChart::legendRoom() const { return legendHeight(look(), width() - look().px(20), m_legend); }

void TimeByStateChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    StackedTimeChart::drawForeground(painter, exposed);
    const std::vector<StackedPart> parts = stackedParts(*chart(), bars());
    const QFont font = look().text(14);
    const double gap = look().px(6);
    painter->setFont(font);
    painter->setPen(look().theme.muted);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const int bar = placeOf(row);
        QRectF end;
        for (const StackedPart &part : parts) {
            if (part.bar == bar)
                end = part.rect;
        }
        const QRectF room(end.right() + gap, end.top(), chart()->plotArea().right() - end.right() - gap, end.height());
        if (m_rows[row].over >= 0 && !end.isNull() && room.width() > QFontMetricsF(font).horizontalAdvance(tr("over")))
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, tr("over"));
    }
    paintLegend(*painter, look(), legendArea(), m_legend);
}

double TimeByStateChart::secondsOf(std::size_t run, int process, Activity activity) const
{
    const auto set = std::find(stackedActivities.begin(), stackedActivities.end(), activity);
    for (std::size_t row = 0; row < m_rows.size() && set != stackedActivities.end(); ++row) {
        if (m_rows[row].run == run && m_rows[row].process == process)
            return sets()[static_cast<std::size_t>(set - stackedActivities.begin())]->at(placeOf(row));
    }
    return 0;
}

QString TimeByStateChart::valueAt(const QPointF &place) const
{
    if (QString words = StackedTimeChart::valueAt(place); !words.isEmpty())
        return words;
    const QPointF at = chart()->mapToValue(place, &bars());
    const auto bar = std::lround(at.y());
    if (!chart()->plotArea().contains(place) || bar < 0 || bar >= static_cast<long>(m_rows.size()))
        return {};
    const Bar &row = m_rows[m_rows.size() - 1 - static_cast<std::size_t>(bar)];
    const QString name = names().categories().at(bar);
    return row.over < 0 ? QString() : tr("%1: over after %2").arg(name, durationText(seconds(row.over), 5));
}

} // namespace synchroscope
