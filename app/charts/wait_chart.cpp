// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/wait_chart.h"

#include "charts/duration_text.h"

#include <QLegend>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostBars = 40;

} // namespace

WaitChart::WaitChart(QWidget *parent)
    : ChartPanel(tr("How long each message waited"), parent),
      m_number(new QValueAxis(this)),
      m_wait(new QValueAxis(this)),
      m_outline(new QLineSeries),
      m_bars(new QAreaSeries(m_outline))
{
    m_outline->setParent(m_bars);
    // The bars are the area under one line, so that all of them change with one replace().
    chart()->addSeries(m_bars);
    chart()->legend()->hide();
    m_number->setTitleText(tr("message, in order of receipt"));
    m_number->setLabelFormat(QStringLiteral("%d"));
    m_number->setTickType(QValueAxis::TicksDynamic);
    m_wait->setTitleText(tr("seconds"));
    m_wait->setLabelFormat(QStringLiteral("%g"));
    chart()->addAxis(m_number, Qt::AlignBottom);
    chart()->addAxis(m_wait, Qt::AlignLeft);
    m_bars->attachAxis(m_number);
    m_bars->attachAxis(m_wait);
}

void WaitChart::setScenario(const Scenario &)
{
    m_outline->clear();
    m_waits.clear();
    m_number->setRange(0.4, 6.6);
    m_number->setTickInterval(1);
    m_number->setTickAnchor(1);
    setRoundRange(*m_wait, 0, 1);
}

void WaitChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    m_bars->setBrush(look.theme.accent);
    m_bars->setPen(QPen(look.theme.ink, look.px(1)));
}

QString WaitChart::valueAt(const QPointF &place) const
{
    const QPointF value = chart()->mapToValue(place, m_bars);
    for (const QPointF &wait : m_waits) {
        if (std::abs(wait.x() - value.x()) <= 0.5 && value.y() >= 0 && value.y() <= m_wait->max())
            return inWords(wait);
    }
    return {};
}

QString WaitChart::inWords(const QPointF &wait)
{
    return tr("message %1 in order of receipt waited %2").arg(wait.x(), 0, 'f', 0).arg(durationText(wait.y(), 4));
}

QList<ChartValue> WaitChart::values() const
{
    QList<ChartValue> all;
    for (const QPointF &wait : m_waits)
        all.append({chart()->mapToPosition(wait, m_bars), inWords(wait)});
    return all;
}

QString WaitChart::asText() const
{
    QString text;
    for (const QPointF &wait : m_waits)
        text += QStringLiteral("%1\t%2\n").arg(wait.x(), 0, 'f', 0).arg(wait.y(), 0, 'g', 12);
    return text;
}

void WaitChart::showScene(const Scene &scene)
{
    const auto &channels = scene.recording.scenario().channels;
    // From the newest back, so that the cost does not grow with the run.
    std::vector<double> waits;
    std::size_t received = 0;
    for (const ChannelState &channel : scene.state.channels)
        received += channel.delivered;
    const auto &messages = scene.history.messages();
    for (auto life = messages.rbegin(); life != messages.rend() && waits.size() < mostBars; ++life) {
        const auto channel = static_cast<std::size_t>(std::max(0, life->channel));
        const bool rendezvous = channel < channels.size() && channels[channel].capacity == 0;
        const std::int64_t waited = life->latency(rendezvous);
        if (waited >= 0 && life->taken <= scene.now)
            waits.push_back(seconds(waited));
    }
    std::reverse(waits.begin(), waits.end());
    const double first = static_cast<double>(received - std::min(received, waits.size())) + 1;
    QList<QPointF> points;
    m_waits.clear();
    double highest = 0;
    for (std::size_t i = 0; i < waits.size(); ++i) {
        const double x = first + static_cast<double>(i);
        points << QPointF(x - 0.36, 0) << QPointF(x - 0.36, waits[i]) << QPointF(x + 0.36, waits[i])
               << QPointF(x + 0.36, 0);
        highest = std::max(highest, waits[i]);
        m_waits << QPointF(x, waits[i]);
    }
    m_outline->replace(points);
    describe(m_waits.isEmpty() ? tr("Nothing has been received yet") : inWords(m_waits.back()));
    const double last = std::max(first + 6, first + static_cast<double>(waits.size()));
    m_number->setRange(first - 0.6, last - 0.4);
    m_number->setTickAnchor(first);
    setRoundTicks(*m_number, std::max(5.0, (last - first) / 2));
    if (highest > m_wait->max() || (highest > 0 && highest * 4 < m_wait->max())) {
        setRoundRange(*m_wait, 0, std::max(1e-6, highest * 1.25));
    }
}

} // namespace synchroscope
