// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/latency_chart.h"

#include "compare/charts/run_names.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostPoints = 400; // of a line
constexpr double wide = 50;             // from the least to the greatest

/// A step line through (age, share of those no older), at most mostPoints of them.
QList<QPointF> distribution(const std::vector<std::int64_t> &ages, double unit)
{
    QList<QPointF> points;
    const std::size_t stride = std::max<std::size_t>(1, ages.size() * 2 / mostPoints);
    double share = 0;
    for (std::size_t i = 0; i < ages.size(); i += stride) {
        const double x = std::max(1.0, static_cast<double>(ages[i])) / unit; // a logarithm has no zero
        points << QPointF(x, share);
        share = 100.0 * static_cast<double>(std::min(ages.size(), i + stride)) / static_cast<double>(ages.size());
        points << QPointF(x, share);
    }
    if (!ages.empty())
        points << QPointF(std::max(1.0, static_cast<double>(ages.back())) / unit, 100);
    return points;
}

} // namespace

std::vector<std::int64_t> agesUntil(const RecordedRun &run, std::int64_t moment)
{
    std::vector<std::int64_t> ages;
    const auto &channels = run.recording.scenario().channels;
    for (const MessageLife &life : run.history.messages()) {
        const auto channel = static_cast<std::size_t>(std::max(0, life.channel));
        const bool rendezvous = channel < channels.size() && channels[channel].capacity == 0;
        if (const std::int64_t age = life.latency(rendezvous); age >= 0 && life.taken <= moment)
            ages.push_back(age);
    }
    std::sort(ages.begin(), ages.end());
    return ages;
}

LatencyChart::LatencyChart(QWidget *parent)
    : ChartPanel(tr("How long messages lay in the queue"), parent),
      m_linear(new QValueAxis(this)),
      m_share(new QValueAxis(this)),
      m_logarithmic(new QLogValueAxis(this))
{
    m_linear->setLabelFormat(QStringLiteral("%g"));
    m_logarithmic->setLabelFormat(QStringLiteral("%g"));
    m_logarithmic->setBase(10);
    m_share->setTitleText(tr("% of messages, no longer than this"));
    m_share->setLabelFormat(QStringLiteral("%d"));
    m_share->setRange(0, 104);
    setRoundTicks(*m_share, 100);
    chart()->addAxis(m_linear, Qt::AlignBottom);
    chart()->addAxis(m_logarithmic, Qt::AlignBottom);
    chart()->addAxis(m_share, Qt::AlignLeft);
}

void LatencyChart::setComparison(const CompareScene &scene)
{
    chart()->removeAllSeries();
    m_lines.clear();
    while (m_lines.size() < scene.runs.size()) {
        auto *line = new QLineSeries;
        line->setName(runName(scene, m_lines.size()));
        chart()->addSeries(line);
        line->attachAxis(m_share);
        m_lines.push_back(line);
    }
    useAxis(0, 1e9);
    setLook(look());
}

void LatencyChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(linePen(look, i));
}

void LatencyChart::useAxis(double low, double high)
{
    m_unit = high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1e3;
    m_unitName = high >= 1e9 ? tr("s") : high >= 1e6 ? tr("ms") : tr("µs");
    const bool logarithmic = low > 0 && high > wide * low;
    if (logarithmic && m_unit > 1e3 && low < m_unit / 100) { // 0.0001 is hard to read
        m_unitName = m_unit >= 1e9 ? tr("ms") : tr("µs");
        m_unit /= 1e3;
    }
    QAbstractAxis *axis = logarithmic ? static_cast<QAbstractAxis *>(m_logarithmic) : m_linear;
    QAbstractAxis *other = logarithmic ? static_cast<QAbstractAxis *>(m_linear) : m_logarithmic;
    for (QLineSeries *line : m_lines) {
        if (line->attachedAxes().contains(other))
            line->detachAxis(other);
        if (!line->attachedAxes().contains(axis))
            line->attachAxis(axis);
    }
    axis->setVisible(true);
    other->setVisible(false);
    axis->setTitleText(tr("time in the queue (%1)").arg(m_unitName));
    if (logarithmic) {
        m_logarithmic->setRange(std::pow(10, std::floor(std::log10(low / m_unit))), high / m_unit * 1.1);
    } else {
        m_linear->setRange(0, high / m_unit * 1.05);
        setRoundTicks(*m_linear, m_linear->max());
    }
}

void LatencyChart::showScene(const CompareScene &scene)
{
    std::vector<std::vector<std::int64_t>> all;
    std::int64_t low = INT64_MAX, high = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        all.push_back(agesUntil(*scene.runs[i], scene.momentOf(i)));
        count += all.back().size();
        if (all.back().empty())
            continue;
        low = std::min(low, std::max<std::int64_t>(1, all.back().front()));
        high = std::max(high, all.back().back());
    }
    if (count > 0)
        useAxis(static_cast<double>(low), static_cast<double>(std::max<std::int64_t>(high, 1)));
    chart()->setTitle(count > 0 ? tr("How long messages lay in the queue")
                                : tr("How long messages lay in the queue: none has been received yet"));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->replace(distribution(all[i], m_unit));
}

QString LatencyChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    return tr("%1: %2 % of the messages lay in the queue no longer than %3 %4")
        .arg(series.name())
        .arg(point.y(), 0, 'f', 1)
        .arg(point.x(), 0, 'g', 4)
        .arg(m_unitName);
}

} // namespace synchroscope
