// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/time_by_state_chart.h"

#include "charts/stacked_values.h"
#include "style/hatch.h"

#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 24;
constexpr Activity shownActivities[] = {Activity::working,     Activity::otherWork,      Activity::spinning,
                                        Activity::running,     Activity::blockedFull,    Activity::blockedReceipt,
                                        Activity::blockedEmpty, Activity::stopped};

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
    chart()->legend()->hide();
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
            m_rows.push_back({run, static_cast<int>(p), {}});
            names.prepend(tr("%1 %2", "a run's badge and a process").arg(
                QString::fromStdString(scene.comparison.variants[run].badge), QString::fromStdString(processes[p].name)));
        }
    }
    m_names->append(names); // the axis counts from below
    for (const Activity activity : shownActivities) {
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
        set->setBrush(stateBrush(look, styleFor(shownActivities[i++])));
        set->setPen(QPen(look.theme.outline, look.px(1)));
    }
    makeRoomForLegend();
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
        const std::int64_t now = scene.momentOf(bar.run);
        const ActivityTimes times = bar.index.times(spans, 0, now, now);
        double sum = 0;
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            const double value = seconds(times[static_cast<std::size_t>(shownActivities[set])]);
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
            legend.activities.push_back(shownActivities[set]);
    }
    if (!(legend == m_legend)) {
        m_legend = legend;
        makeRoomForLegend();
    }
    const double end = std::max(longest * 1.04, 1e-6);
    if (end > m_time->max() || end < m_time->max() * 0.5) {
        m_time->setRange(0, end);
        setRoundTicks(*m_time, end);
    }
}

void TimeByStateChart::makeRoomForLegend()
{
    QMargins margins = chart()->margins();
    margins.setBottom(look().round(6) + qRound(legendHeight(look(), width() - look().px(20), m_legend)));
    chart()->setMargins(margins);
    viewport()->update();
}

void TimeByStateChart::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    makeRoomForLegend();
}

void TimeByStateChart::drawForeground(QPainter *painter, const QRectF &)
{
    const double room = width() - look().px(20), used = legendHeight(look(), room, m_legend);
    paintLegend(*painter, look(), QRectF(look().px(10), height() - used - look().px(4), room, used), m_legend);
}

QString TimeByStateChart::valueAt(const QPointF &place) const
{
    return stackedValueAt(*chart(), *m_bars, *m_names, place);
}

QString TimeByStateChart::asText() const { return stackedAsText(*m_bars, *m_names); }

} // namespace synchroscope
