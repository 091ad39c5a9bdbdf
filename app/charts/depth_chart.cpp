// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/depth_chart.h"

#include "geometry/time_axis.h"
#include "languages/words.h"

#include <QLegend>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostLines = 4;
constexpr int columnsOfChart = 300;

} // namespace

QList<QPointF> stepPoints(const std::vector<DepthStep> &steps, std::int64_t from, std::int64_t to, int columns,
                          const DepthIndex &index)
{
    int depth = 0;
    const double width = static_cast<double>(to - from) / std::max(1, columns);
    const auto all = depthColumns(steps, index, from, to, width, depth);
    QList<QPointF> points{{seconds(from), static_cast<double>(depth)}};
    for (const DepthColumn &column : all) {
        const double x = seconds(column.at);
        points << QPointF(x, column.before);
        if (column.greatest > std::max(column.before, column.after))
            points << QPointF(x, column.greatest);
        if (column.least < std::min(column.before, column.after))
            points << QPointF(x, column.least);
        points << QPointF(x, column.after);
        depth = column.after;
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
    setRoundRange(*m_time, 0, scenario.span);
    setRoundRange(*m_depth, 0, m_highest + 0.5, std::max(5, m_highest));
    setLook(look());
}

void DepthChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(linePen(look, i));
    std::vector<LineEntry> entries;
    for (const QLineSeries *line : m_lines)
        entries.push_back({line->name(), line->pen()});
    setLineLegend(m_lines.size() > 1 ? std::move(entries) : std::vector<LineEntry>());
}

QString DepthChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    return tr("%1: %2 in the queue at %3 s").arg(series.name()).arg(point.y()).arg(spokenNumber(point.x(), 2));
}

void DepthChart::showScene(const Scene &scene)
{
    const std::int64_t span = visibleSpan(scene.recording, scene.newest);
    const std::int64_t begin = followedBegin(scene.now, span, look().lessMotion);
    setRoundRange(*m_time, seconds(begin), seconds(begin + span));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int channel = static_cast<int>(i);
        m_highest = std::max(m_highest, scene.history.maxDepth(channel));
        m_lines[i]->replace(stepPoints(scene.history.depth(channel), begin, scene.now, columnsOfChart,
                                       scene.history.depthIndex(channel)));
    }
    setRoundRange(*m_depth, 0, m_highest + 0.5, std::max(5, m_highest));
    QStringList words;
    for (const QLineSeries *line : m_lines)
        words << tr("%1: %2 in the queue now").arg(line->name()).arg(line->points().back().y());
    describe(words.join(QStringLiteral("; ")));
}

} // namespace synchroscope
