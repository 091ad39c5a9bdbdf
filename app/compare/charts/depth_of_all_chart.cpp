// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/depth_of_all_chart.h"

#include "charts/depth_chart.h"
#include "charts/duration_text.h"
#include "compare/charts/badges.h"
#include "compare/charts/run_names.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr int columnsOfChart = 300;
constexpr double apart = 3; // pixels from one line to the next: none hides another

} // namespace

DepthOfAllChart::DepthOfAllChart(QWidget *parent)
    : ChartPanel(tr("Messages in the queue"), parent),
      m_time(new QValueAxis(this)),
      m_depth(new QValueAxis(this)),
      m_channel(new QComboBox(this))
{
    m_time->setTitleText(tr("time (s)"));
    m_time->setLabelFormat(QStringLiteral("%g"));
    m_depth->setLabelFormat(QStringLiteral("%d"));
    m_depth->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_depth, Qt::AlignLeft);
    m_channel->setAccessibleName(tr("Which queue"));
    m_channel->setFocusPolicy(Qt::TabFocus);
    connect(m_channel, &QComboBox::activated, this, &DepthOfAllChart::sceneWanted);
}

void DepthOfAllChart::setComparison(const CompareScene &scene)
{
    chart()->removeAllSeries();
    m_lines.clear();
    m_badges.clear();
    while (m_lines.size() < scene.runs.size()) {
        auto *line = new QLineSeries;
        line->setName(runName(scene, m_lines.size()));
        m_badges << runBadge(scene, m_lines.size());
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_depth);
        m_lines.push_back(line);
    }
    m_depth->setTitleText(m_lines.size() > 1 ? tr("messages (lines set apart)") : tr("messages"));
    m_depths.assign(m_lines.size(), {});
    m_channel->clear();
    for (const ChannelSpec &channel : scene.runs.front()->recording.scenario().channels)
        m_channel->addItem(QString::fromStdString(channel.name));
    m_channel->setVisible(m_channel->count() > 1);
    setLook(look());
}

void DepthOfAllChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    std::vector<LineEntry> entries;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPen(linePen(look, i));
        entries.push_back({m_lines[i]->name(), m_lines[i]->pen()});
    }
    setLineLegend(std::move(entries));
    // Room for the badges at the ends of the lines.
    const QFontMetricsF metrics(badgeFont(look));
    double widest = 0;
    for (const QString &badge : m_badges)
        widest = std::max(widest, metrics.horizontalAdvance(badge));
    QMargins margins = chart()->margins();
    margins.setRight(look.round(10) + qCeil(std::min(widest, look.px(90))));
    chart()->setMargins(margins);
    m_channel->setFont(look.text(14));
    resizeEvent(nullptr);
}

void DepthOfAllChart::resizeEvent(QResizeEvent *event)
{
    if (event)
        ChartPanel::resizeEvent(event);
    m_channel->setGeometry(3, 3, std::min(look().round(130), width() / 4), look().round(26));
}

void DepthOfAllChart::showScene(const CompareScene &scene)
{
    const int channel = std::max(0, m_channel->currentIndex());
    int highest = 1;
    const std::int64_t length = std::max(visibleSpan(scene.runs.front()->recording, scene.newest), scene.newest);
    bool any = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        if (channel >= static_cast<int>(run.recording.scenario().channels.size()))
            continue;
        any = true;
        m_depths[i] = stepPoints(run.history.depth(channel), 0, scene.momentOf(i), columnsOfChart,
                                 run.history.depthIndex(channel));
        highest = std::max(highest, run.history.maxDepth(channel));
    }
    setNote(any ? QString() : tr("There is no queue in this lesson"));
    setRoundRange(*m_time, 0, seconds(length));
    setRoundRange(*m_depth, 0, highest + 0.5, std::max(5, highest));
    m_apart = look().px(apart) * m_depth->max() / std::max(40.0, chart()->plotArea().height());
    QStringList words;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points = m_depths[i];
        for (QPointF &point : points)
            point.ry() += m_apart * static_cast<double>(i);
        m_lines[i]->replace(points);
        if (!m_depths[i].isEmpty())
            words << tr("%1: %2 in the queue").arg(m_lines[i]->name()).arg(m_depths[i].back().y());
    }
    describe(words.isEmpty() ? note() : words.join(QStringLiteral("; ")));
}

/// The badges stand at the ends of their lines, one above the other where several end at one height.
void DepthOfAllChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    const QFontMetricsF metrics(badgeFont(look()));
    std::vector<Badge> badges;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i]->count() == 0)
            continue;
        const QPointF end = chart()->mapToPosition(m_lines[i]->points().back(), m_lines[i]);
        const QString badge = m_badges[static_cast<qsizetype>(i)];
        badges.push_back({QRectF(end.x() + look().px(5), end.y() - metrics.height() / 2, metrics.horizontalAdvance(badge),
                                 metrics.height()), badge, m_lines[i]->pen().color()});
    }
    paintBadges(*painter, look(), std::move(badges));
    ChartPanel::drawForeground(painter, exposed);
}

std::size_t DepthOfAllChart::runOf(const QAbstractSeries &series) const
{
    const auto line = std::find(m_lines.begin(), m_lines.end(), &series);
    return static_cast<std::size_t>(line - m_lines.begin());
}

QString DepthOfAllChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    const double depth = std::round(point.y() - m_apart * static_cast<double>(runOf(series)));
    return tr("%1: %2 in the queue at %3").arg(series.name()).arg(depth, 0, 'f', 0).arg(durationText(point.x(), 5));
}

QString DepthOfAllChart::asText() const
{
    QString text;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (const QPointF &point : m_depths[i])
            text += QStringLiteral("%1\t%2\t%3\n").arg(m_lines[i]->name()).arg(point.x(), 0, 'g', 12).arg(point.y());
    }
    return text;
}

} // namespace synchroscope
