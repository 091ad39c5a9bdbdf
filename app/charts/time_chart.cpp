// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "charts/stacked_values.h"
#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 8;

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : ChartPanel(tr("Where the time went"), parent),
      m_time(new QValueAxis(this)),
      m_names(new QBarCategoryAxis(this)),
      m_bars(new QHorizontalStackedBarSeries)
{
    m_time->setTitleText(tr("seconds"));
    m_time->setLabelFormat(QStringLiteral("%g"));
    chart()->addSeries(m_bars);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_names, Qt::AlignLeft);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_names);
    m_bars->setBarWidth(0.62);
    chart()->legend()->hide(); // the timeline's legend explains the same colours and hatches
}

void TimeChart::setScenario(const Scenario &scenario)
{
    m_bars->clear();
    m_sets.clear();
    m_names->clear();
    const std::size_t count = std::min(mostBars, scenario.processes.size());
    m_indices.assign(count, {});
    // The axis counts from below; the first process stands at the top, as in the lanes.
    QStringList names;
    for (std::size_t i = count; i-- > 0;)
        names << QString::fromStdString(scenario.processes[i].name);
    m_names->append(names);
    for (const Activity activity : stackedActivities) {
        auto *set = new QBarSet(legendText(styleFor(activity)));
        for (std::size_t i = 0; i < count; ++i)
            set->append(0);
        m_sets.push_back(set);
        m_bars->append(set);
    }
    setRoundRange(*m_time, 0, scenario.span);
    setLook(look());
}

void TimeChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    std::size_t i = 0;
    for (QBarSet *set : m_sets) {
        set->setBrush(styleFor(stackedActivities[i++]).colour); // the hatch comes on top
        set->setPen(QPen(look.theme.outline, look.px(1)));
    }
}

QString TimeChart::valueAt(const QPointF &place) const { return stackedValueAt(*chart(), *m_bars, *m_names, place); }

QList<ChartValue> TimeChart::values() const { return stackedValues(*chart(), *m_bars, *m_names); }

QString TimeChart::asText() const { return stackedAsText(*chart(), *m_bars, *m_names); }

void TimeChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    paintStackedParts(*painter, look(), stackedParts(*chart(), *m_bars));
    ChartPanel::drawForeground(painter, exposed);
}

void TimeChart::showScene(const Scene &scene)
{
    const auto count = static_cast<int>(m_indices.size());
    double longest = 0;
    for (int process = 0; process < count; ++process) {
        const auto &spans = scene.history.spans(process);
        LaneIndex &index = m_indices[static_cast<std::size_t>(process)];
        index.update(spans);
        const ActivityTimes times = index.times(spans, 0, scene.now, scene.now);
        double sum = 0;
        for (std::size_t set = 0; set < m_sets.size(); ++set) {
            const double value = seconds(times[static_cast<std::size_t>(stackedActivities[set])]);
            sum += value;
            const int bar = count - 1 - process;
            if (!qFuzzyCompare(1 + m_sets[set]->at(bar), 1 + value))
                m_sets[set]->replace(bar, value);
        }
        longest = std::max(longest, sum);
    }
    const double shown = seconds(visibleSpan(scene.recording, scene.newest));
    if (scene.recording.settings().fullSpeed && !qFuzzyCompare(shown, m_time->max())) {
        setRoundRange(*m_time, 0, shown);
    } else if (longest > m_time->max()) {
        setRoundRange(*m_time, 0, longest * 1.1);
    }
    describe(asText().replace(u'\t', u' ').replace(u'\n', QStringLiteral(" s; ")));
    viewport()->update();
}

} // namespace synchroscope
