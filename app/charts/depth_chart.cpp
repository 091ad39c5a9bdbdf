// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/depth_chart.h"

#include "geometry/time_axis.h"

#include <QLegend>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostLines = 4;
constexpr int columnsOfChart = 300;

} // namespace

QList<QPointF> stepPoints(const std::vector<DepthStep> &steps, std::int64_t from, std::int64_t to, int columns)
{
    auto step = std::partition_point(steps.begin(), steps.end(), [from](const DepthStep &s) { return s.at <= from; });
    int depth = step == steps.begin() ? 0 : std::prev(step)->depth;
    const std::int64_t column = std::max<std::int64_t>(1, (to - from) / std::max(1, columns));
    QList<QPointF> points{{seconds(from), static_cast<double>(depth)}};
    while (step != steps.end() && step->at <= to) {
        const double x = seconds(step->at);
        const std::int64_t end = step->at + column;
        const int before = depth;
        int least = before, greatest = before;
        for (; step != steps.end() && step->at < end && step->at <= to; ++step) {
            least = std::min(least, step->depth);
            greatest = std::max(greatest, step->depth);
            depth = step->depth;
        }
        points << QPointF(x, before);
        if (greatest > std::max(before, depth))
            points << QPointF(x, greatest);
        if (least < std::min(before, depth))
            points << QPointF(x, least);
        points << QPointF(x, depth);
    }
    points << QPointF(seconds(to), depth);
    return points;
}

DepthChart::DepthChart(QWidget *parent)
    : ChartPanel(tr("Messages in the queue"), parent),
      m_time(new QValueAxis(this)),
      m_depth(new QValueAxis(this))
{
    m_time->setTitleText(tr("time (s)"));
    m_time->setLabelFormat(QStringLiteral("%g"));
    m_depth->setTitleText(tr("messages"));
    m_depth->setLabelFormat(QStringLiteral("%d"));
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_depth, Qt::AlignLeft);
}

void DepthChart::setScenario(const Scenario &scenario)
{
    chart()->removeAllSeries();
    m_lines.clear();
    m_highest = 1;
    for (std::size_t i = 0; i < std::min(mostLines, scenario.channels.size()); ++i) {
        auto *line = new QLineSeries;
        line->setName(QString::fromStdString(scenario.channels[i].name));
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_depth);
        m_lines.push_back(line);
        if (scenario.channels[i].capacity <= 16)
            m_highest = std::max(m_highest, scenario.channels[i].capacity);
    }
    chart()->legend()->setVisible(m_lines.size() > 1);
    m_time->setRange(0, scenario.span);
    setRoundTicks(*m_time, scenario.span);
    m_depth->setRange(0, m_highest + 0.5);
    m_depth->setTickType(QValueAxis::TicksDynamic);
    setLook(look());
}

void DepthChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(linePen(look, i));
}

QString DepthChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    return tr("%1: %2 in the queue at %3 s").arg(series.name()).arg(point.y()).arg(point.x(), 0, 'f', 2);
}

void DepthChart::showScene(const Scene &scene)
{
    const std::int64_t span = visibleSpan(scene.recording, scene.newest);
    const std::int64_t begin = followedBegin(scene.now, span);
    m_time->setRange(seconds(begin), seconds(begin + span));
    setRoundTicks(*m_time, seconds(span));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int channel = static_cast<int>(i);
        m_highest = std::max(m_highest, scene.history.maxDepth(channel));
        m_lines[i]->replace(stepPoints(scene.history.depth(channel), begin, scene.now, columnsOfChart));
    }
    m_depth->setRange(0, m_highest + 0.5);
    setRoundTicks(*m_depth, std::max(5, m_highest));
}

} // namespace synchroscope
