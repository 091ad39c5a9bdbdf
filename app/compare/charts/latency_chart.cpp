// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/latency_chart.h"

#include "compare/charts/run_names.h"
#include "languages/languages.h"
#include "languages/words.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double wide = 50; // from the least to the greatest

/// Lines that coincide lie on each other; the first one is the widest and the last one the narrowest, so that each shows
/// beside the next.
double widthOf(std::size_t line, std::size_t of)
{
    return 2.2 + 3.4 * static_cast<double>(of - 1 - line) / static_cast<double>(std::max<std::size_t>(1, of - 1));
}

/// A step line through (age, per cent of those no older).
QList<QPointF> stepLine(const std::vector<AgeShare> &steps, double unit)
{
    QList<QPointF> points;
    double before = 0;
    for (const AgeShare &step : steps) {
        const double x = static_cast<double>(std::max<std::int64_t>(1, step.age)) / unit; // a logarithm has no zero
        points << QPointF(x, before) << QPointF(x, 100 * step.share);
        before = 100 * step.share;
    }
    return points;
}

} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : ChartPanel(tr("How long messages lay in the queue"), parent),
      m_linear(new QValueAxis(this)),
      m_share(new QValueAxis(this)),
      m_logarithmic(new QLogValueAxis(this))
{
    m_linear->setLabelFormat(QStringLiteral("%g"));
    m_logarithmic->setLabelFormat(QStringLiteral("%g"));
    m_logarithmic->setBase(10);
    m_share->setTitleText(tr("% of messages"));
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
    m_ages.assign(m_lines.size(), {});
    m_counts.assign(m_lines.size(), 0);
    useAxis(0, 1e9);
    setLook(look());
}

void LatencyChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(linePen(look, i, widthOf(i, m_lines.size())));
    std::vector<LineEntry> entries;
    for (const QLineSeries *line : m_lines)
        entries.push_back({line->name(), line->pen()});
    setLineLegend(std::move(entries));
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
    axis->setTitleText(tr("time in the queue, at most (%1)").arg(m_unitName));
    if (logarithmic) {
        m_logarithmic->setRange(std::pow(10, std::floor(std::log10(low / m_unit))), high / m_unit * 1.1);
    } else {
        setRoundRange(*m_linear, 0, high / m_unit * 1.05);
    }
}

void LatencyChart::showScene(const CompareScene &scene)
{
    std::vector<std::vector<AgeShare>> all;
    std::int64_t low = INT64_MAX, high = 0;
    QStringList counts, words;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_ages[i].update(*scene.runs[i]);
        all.push_back(m_ages[i].distribution(scene.momentOf(i)));
        const std::size_t count = m_ages[i].receivedUntil(scene.momentOf(i));
        m_counts[i] = count;
        counts << QString::number(count);
        words << tr("%1: %2 messages").arg(m_lines[i]->name()).arg(count);
        if (all.back().empty())
            continue;
        low = std::min(low, std::max<std::int64_t>(1, all.back().front().age));
        high = std::max(high, all.back().back().age);
    }
    if (high > 0)
        useAxis(static_cast<double>(low), static_cast<double>(high));
    const bool nothing = low == INT64_MAX;
    setNote(nothing ? tr("Nothing has been received yet") : QString());
    counts.removeDuplicates();
    m_share->setTitleText(!nothing && counts.size() == 1 ? tr("% of %1 messages each").arg(counts.front())
                                                      : tr("% of messages"));
    describe(nothing ? note() : words.join(QStringLiteral("; ")));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->replace(stepLine(all[i], m_unit));
}

QString LatencyChart::asText() const
{
    QString text;
    for (const QLineSeries *line : m_lines) {
        const QList<QPointF> points = line->points();
        for (qsizetype i = 1; i < points.size(); i += 2) { // each step once, at its top
            text += QStringLiteral("%1\t%2 %3\t%4 %\n").arg(line->name()).arg(points[i].x(), 0, 'g', 12)
                        .arg(m_unitName).arg(points[i].y(), 0, 'g', 12);
        }
    }
    return text;
}

QString LatencyChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    std::size_t run = 0;
    while (run < m_lines.size() && m_lines[run] != &series)
        ++run;
    if (run == m_lines.size())
        return {};
    return tr("%1: %2 % of the messages lay in the queue no longer than %3 %4 (%5 received)")
        .arg(series.name())
        .arg(spokenNumber(point.y(), 1))
        .arg(spokenLocale().toString(point.x(), 'g', 4))
        .arg(m_unitName)
        .arg(m_counts[run]);
}

} // namespace synchroscope
