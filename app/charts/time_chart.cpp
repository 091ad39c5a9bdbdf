// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 8;

} // namespace

TimeChart::TimeChart(QWidget *parent) : StackedTimeChart(tr("seconds"), parent) { bars().setBarWidth(0.62); }

void TimeChart::setScenario(const Scenario &scenario)
{
    QStringList names;
    for (const ProcessSpec &process : scenario.processes)
        names << QString::fromStdString(process.name);
    names.resize(std::min(names.size(), static_cast<qsizetype>(mostBars)));
    m_indices.assign(static_cast<std::size_t>(names.size()), {});
    setRoundRange(time(), 0, scenario.span);
    setBars(names);
}

void TimeChart::showScene(const Scene &scene)
{
    double longest = 0;
    for (std::size_t bar = 0; bar < m_indices.size(); ++bar) {
        const auto &spans = scene.history.spans(static_cast<int>(bar));
        m_indices[bar].update(spans);
        longest = std::max(longest, setTimes(bar, m_indices[bar].times(spans, 0, scene.now, scene.now)));
    }
    const double shown = seconds(visibleSpan(scene.recording, scene.newest));
    if (scene.recording.settings().fullSpeed && !qFuzzyCompare(shown, time().max()))
        setRoundRange(time(), 0, shown);
    else if (longest > time().max())
        setRoundRange(time(), 0, longest * 1.1);
    timesChanged();
}

} // namespace synchroscope
