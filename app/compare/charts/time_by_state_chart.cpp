// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/time_by_state_chart.h"

#include "charts/duration_text.h"
#include "charts/stacked_values.h"

#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 24;

} // namespace

TimeByStateChart::TimeByStateChart(QWidget *parent)
    : ChartPanel(tr("Where the time went"), parent),
      m_time(new QValueAxis(this)),
      m_names(new QBarCategoryAxis(this)),
      m_bars(new QHorizontalStackedBarSeries)
{
    m_time->setTitleText(tr("seconds of each process"));
    m_time->setLabelFormat(QStringLiteral("%g"));
    chart()->addSeries(m_bars);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_names, Qt::AlignLeft);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_names);
    m_bars->setBarWidth(0.7);
    chart()->legend()->hide(); // it knows no hatches
}

void TimeByStateChart::setComparison(const CompareScene &scene)
{
    m_bars->clear();
    m_sets.clear();
    m_names->clear();
    m_rows.clear();
    QStringList names;
    for (std::size_t run = 0; run < scene.runs.size(); ++run) {
        const auto &processes = scene.runs[run]->recording.scenario().processes;
        for (std::size_t p = 0; p < processes.size() && m_rows.size() < mostBars; ++p) {
            m_rows.push_back({run, static_cast<int>(p), {}, -1});
            names.prepend(tr("%1 · %2", "a run's badge and a process").arg(
                QString::fromStdString(scene.comparison.variants[run].badge), QString::fromStdString(processes[p].name)));
        }
    }
    m_names->append(names); // the axis counts from below
    for (const Activity activity : stackedActivities) {
        auto *set = new QBarSet(legendText(styleFor(activity)));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            set->append(0);
        m_sets.push_back(set);
        m_bars->append(set);
    }
    setLook(look());
}

void TimeByStateChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    std::size_t i = 0;
    for (QBarSet *set : m_sets) {
        set->setBrush(styleFor(stackedActivities[i++]).colour); // the hatch comes on top
        set->setPen(QPen(look.theme.outline, look.px(1)));
    }
}

void TimeByStateChart::showScene(const CompareScene &scene)
{
    double longest = 0;
    std::vector<bool> occurs(m_sets.size(), false);
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
        double sum = 0;
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            const double value = seconds(times[static_cast<std::size_t>(stackedActivities[set])]);
            sum += value;
            occurs[set] = occurs[set] || value > 0.0005 * seconds(std::max<std::int64_t>(1, scene.newest));
            const auto place = static_cast<int>(m_rows.size() - 1 - row);
            if (!qFuzzyCompare(1 + m_sets[set]->at(place), 1 + value))
                m_sets[set]->replace(place, value);
        }
        longest = std::max(longest, sum);
    }
    LegendContents legend;
    for (std::size_t set = 0; set < m_sets.size(); ++set) {
        if (occurs[set]) // what does not occur needs no explanation
            legend.activities.push_back(stackedActivities[set]);
    }
    describe(asText().replace(u'\t', u' ').replace(u'\n', QStringLiteral(" s; ")));
    viewport()->update();
    if (!(legend == m_legend)) {
        m_legend = legend;
        makeRoomForLegend();
    }
    const double end = std::max(longest * 1.14, 1e-6);
    if (end > m_time->max() || end < m_time->max() * 0.5) {
        setRoundRange(*m_time, 0, end);
    }
}

double TimeByStateChart::legendRoom() const { return legendHeight(look(), width() - look().px(20), m_legend); }

void TimeByStateChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    const std::vector<StackedPart> parts = stackedParts(*chart(), *m_bars);
    paintStackedParts(*painter, look(), parts);
    const QFont font = look().text(14);
    const double gap = look().px(6);
    painter->setFont(font);
    painter->setPen(look().theme.muted);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto bar = static_cast<int>(m_rows.size() - 1 - row);
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
    ChartPanel::drawForeground(painter, exposed);
}

double TimeByStateChart::secondsOf(std::size_t run, int process, Activity activity) const
{
    const auto set = std::find(stackedActivities.begin(), stackedActivities.end(), activity);
    for (std::size_t row = 0; row < m_rows.size() && set != stackedActivities.end(); ++row) {
        if (m_rows[row].run == run && m_rows[row].process == process)
            return m_sets[static_cast<std::size_t>(set - stackedActivities.begin())]->at(
                static_cast<int>(m_rows.size() - 1 - row));
    }
    return 0;
}

QString TimeByStateChart::valueAt(const QPointF &place) const
{
    if (QString words = stackedValueAt(*chart(), *m_bars, *m_names, place); !words.isEmpty())
        return words;
    const QPointF at = chart()->mapToValue(place, m_bars);
    const auto bar = std::lround(at.y());
    if (!chart()->plotArea().contains(place) || bar < 0 || bar >= static_cast<long>(m_rows.size()))
        return {};
    const Bar &row = m_rows[m_rows.size() - 1 - static_cast<std::size_t>(bar)];
    const QString name = m_names->categories().at(bar);
    return row.over < 0 ? QString() : tr("%1: over after %2").arg(name, durationText(seconds(row.over), 5));
}

QList<ChartValue> TimeByStateChart::values() const { return stackedValues(*chart(), *m_bars, *m_names); }

QString TimeByStateChart::asText() const { return stackedAsText(*chart(), *m_bars, *m_names); }

} // namespace synchroscope
