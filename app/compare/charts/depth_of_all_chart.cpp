// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/depth_of_all_chart.h"

#include "charts/depth_chart.h"
#include "compare/charts/run_names.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr int columnsOfChart = 300;
constexpr double apart = 0.035; // of a message, from one line to the next: none hides another

} // namespace

DepthOfAllChart::DepthOfAllChart(QWidget *parent)
    : ChartPanel(tr("Messages in the queue"), parent), m_time(new QValueAxis(this)), m_depth(new QValueAxis(this))
{
    m_time->setTitleText(tr("time (s)"));
    m_time->setLabelFormat(QStringLiteral("%g"));
    m_depth->setTitleText(tr("messages (lines a little apart)"));
    m_depth->setLabelFormat(QStringLiteral("%d"));
    m_depth->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_depth, Qt::AlignLeft);
}

void DepthOfAllChart::setComparison(const CompareScene &scene)
{
    chart()->removeAllSeries();
    m_lines.clear();
    while (m_lines.size() < scene.runs.size()) {
        auto *line = new QLineSeries;
        line->setName(runName(scene, m_lines.size()));
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_depth);
        m_lines.push_back(line);
    }
    setLook(look());
}

void DepthOfAllChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(linePen(look, i));
}

void DepthOfAllChart::showScene(const CompareScene &scene)
{
    int highest = 1;
    const Recording &first = scene.runs.front()->recording;
    const std::int64_t length = std::max<std::int64_t>(visibleSpan(first, scene.newest), scene.newest);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        if (run.recording.scenario().channels.empty())
            continue;
        QList<QPointF> points = stepPoints(run.history.depth(0), 0, scene.momentOf(i), columnsOfChart,
                                            run.history.depthIndex(0));
        for (QPointF &point : points)
            point.ry() += apart * static_cast<double>(i);
        m_lines[i]->replace(points);
        highest = std::max(highest, run.history.maxDepth(0));
    }
    m_time->setRange(0, seconds(length));
    setRoundTicks(*m_time, seconds(length));
    m_depth->setRange(0, highest + 0.5);
    setRoundTicks(*m_depth, std::max(5, highest));
}

QString DepthOfAllChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    return tr("%1: %2 in the queue at %3 s").arg(series.name()).arg(std::floor(point.y())).arg(point.x(), 0, 'f', 3);
}

} // namespace synchroscope
