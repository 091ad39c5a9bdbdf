// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/trade_off_chart.h"

#include "compare/charts/latency_chart.h"
#include "compare/charts/run_names.h"

#include <QLegend>
#include <QLegendMarker>

#include <algorithm>
#include <numeric>

namespace synchroscope {

namespace {

constexpr QScatterSeries::MarkerShape shapes[] = {
    QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle, QScatterSeries::MarkerShapeTriangle,
    QScatterSeries::MarkerShapeStar,     QScatterSeries::MarkerShapePentagon,  QScatterSeries::MarkerShapeRotatedRectangle,
    QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle};

bool isNumber(Varied::Kind kind)
{
    return kind == Varied::Kind::capacity || kind == Varied::Kind::knob || kind == Varied::Kind::pace;
}

} // namespace

TradeOffChart::TradeOffChart(QWidget *parent)
    : ChartPanel(tr("Time in the queue against processor time"), parent),
      m_age(new QValueAxis(this)),
      m_processor(new QValueAxis(this))
{
    m_age->setTitleText(tr("mean time of a message in the queue (s)"));
    m_age->setLabelFormat(QStringLiteral("%g"));
    m_processor->setTitleText(tr("processor time of all processes (ms)"));
    m_processor->setLabelFormat(QStringLiteral("%g"));
    chart()->addAxis(m_age, Qt::AlignBottom);
    chart()->addAxis(m_processor, Qt::AlignLeft);
}

void TradeOffChart::setComparison(const CompareScene &scene)
{
    chart()->removeAllSeries();
    m_points.clear();
    m_path = nullptr;
    if (isNumber(scene.comparison.varied.kind)) {
        m_path = new QLineSeries;
        chart()->addSeries(m_path);
        m_path->attachAxis(m_age);
        m_path->attachAxis(m_processor);
        for (QLegendMarker *marker : chart()->legend()->markers(m_path))
            marker->setVisible(false);
    }
    for (const Variant &variant : scene.comparison.variants) {
        auto *point = new QScatterSeries;
        point->setName(runName(scene, m_points.size()));
        point->setMarkerShape(shapes[m_points.size() % std::size(shapes)]);
        chart()->addSeries(point);
        point->attachAxis(m_age);
        point->attachAxis(m_processor);
        point->setPointLabelsVisible(true);
        point->setPointLabelsClipping(false);
        point->setPointLabelsFormat(QString::fromStdString(variant.badge).replace(u'@', u' '));
        m_points.push_back(point);
    }
    setLook(look());
}

void TradeOffChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i]->setMarkerSize(look.px(i < 6 ? 15 : 9));
        m_points[i]->setColor(linePen(look, i).color());
        m_points[i]->setBorderColor(look.theme.outline);
        m_points[i]->setPointLabelsFont(look.text(15, QFont::Bold));
        m_points[i]->setPointLabelsColor(look.theme.ink);
    }
    if (m_path)
        m_path->setPen(QPen(look.theme.muted, look.px(1.4), Qt::DotLine));
}

void TradeOffChart::showScene(const CompareScene &scene)
{
    QList<QPointF> path;
    double mostAge = 0, mostTime = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        const std::vector<std::int64_t> ages = agesUntil(run, run.recording.now);
        m_points[i]->clear();
        if (!run.recording.finished || ages.empty())
            continue;
        const double age = std::accumulate(ages.begin(), ages.end(), 0.0) / static_cast<double>(ages.size()) / 1e9;
        double processor = 0;
        for (const ProcessFacts &facts : run.recording.processes)
            processor += facts.cpuMs;
        m_points[i]->append(age, processor);
        path << QPointF(age, processor);
        mostAge = std::max(mostAge, age);
        mostTime = std::max(mostTime, processor);
    }
    if (m_path)
        m_path->replace(path);
    chart()->setTitle(path.isEmpty() ? tr("Time in the queue against processor time: known when a run is over")
                                     : tr("Time in the queue against processor time"));
    m_age->setRange(0, std::max(mostAge * 1.15, 1e-6));
    setRoundTicks(*m_age, m_age->max());
    m_processor->setRange(0, std::max(mostTime * 1.25, 1.0));
    setRoundTicks(*m_processor, m_processor->max());
}

QString TradeOffChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    if (&series == m_path)
        return {};
    return tr("%1: a message lay %2 s in the queue on average; %3 ms of processor time")
        .arg(series.name())
        .arg(point.x(), 0, 'g', 4)
        .arg(point.y(), 0, 'f', 1);
}

} // namespace synchroscope
