// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/trade_off_chart.h"

#include "charts/duration_text.h"
#include "compare/charts/age_index.h"
#include "compare/charts/badges.h"
#include "compare/charts/run_names.h"
#include "languages/words.h"

#include <QLegend>
#include <QLegendMarker>

#include <algorithm>
#include <utility>

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
    : ChartPanel(tr("Waiting against processor time of all processes"), parent),
      m_age(new QValueAxis(this)),
      m_processor(new QValueAxis(this))
{
    m_age->setTitleText(tr("mean time in the queue (s)"));
    m_age->setLabelFormat(QStringLiteral("%g"));
    m_processor->setTitleText(tr("processor time (ms)"));
    m_processor->setLabelFormat(QStringLiteral("%g"));
    chart()->addAxis(m_age, Qt::AlignBottom);
    chart()->addAxis(m_processor, Qt::AlignLeft);
}

void TradeOffChart::setComparison(const CompareScene &scene)
{
    chart()->removeAllSeries();
    m_points.clear();
    m_known.clear();
    m_numbers.clear();
    m_badges.clear();
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
        m_badges << QString::fromStdString(variant.badge);
        // Qt gives every entry the same width and cuts what is longer: there, what differs is enough.
        const VariantWords words(scene.comparison, scene.runs.front()->recording.scenario(), &translateCore);
        if (point->name().size() > 10) {
            for (QLegendMarker *marker : chart()->legend()->markers(point))
                marker->setLabel(QString::fromStdString(words.value(m_points.size())));
        }
        m_numbers.push_back(runNumber(scene, m_points.size()));
        m_known.push_back(false);
        m_points.push_back(point);
    }
    showPath();
    setLook(look());
}

void TradeOffChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i]->setMarkerSize(look.px(i < 6 ? 15 : 9));
        m_points[i]->setColor(linePen(look, i).color());
        m_points[i]->setBorderColor(look.theme.outline);
    }
    if (m_path)
        m_path->setPen(QPen(look.theme.muted, look.px(1.4), Qt::DotLine));
}

std::optional<QPointF> TradeOffChart::pointOf(const RecordedRun &run)
{
    AgeIndex ages;
    ages.update(run);
    if (ages.receivedUntil(run.recording.now) == 0)
        return {};
    double processor = 0;
    for (const ProcessFacts &facts : run.recording.processes)
        processor += facts.cpuMs;
    return QPointF(ages.mean() / 1e9, processor);
}

void TradeOffChart::showScene(const CompareScene &scene)
{
    std::size_t over = 0, shown = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        if (run.recording.finished && !m_known[i]) {
            m_known[i] = true;
            if (const auto point = pointOf(run))
                m_points[i]->replace({*point});
            showPath();
        }
        over += m_known[i] ? 1 : 0;
        shown += m_points[i]->count() > 0 ? 1 : 0;
    }
    QString state;
    if (over < m_points.size())
        state = over == 0 ? tr("Processor time is known when a run is over")
                          : tr("%1 of %2 runs are over; the others follow").arg(over).arg(m_points.size());
    else if (shown == 0)
        state = tr("Nothing was received");
    else if (shown < m_points.size())
        state = tr("In %1 of %2 runs nothing was received").arg(m_points.size() - shown).arg(m_points.size());
    setNote(state);
    QStringList words;
    for (const ChartValue &value : values())
        words << value.words;
    describe(words.isEmpty() ? state : words.join(QStringLiteral("; ")));
}

/// What is new in the points: the line through them in the order of their numbers, and axes in which all have room.
void TradeOffChart::showPath()
{
    std::vector<std::pair<double, QPointF>> all;
    double mostAge = 0, mostTime = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        for (const QPointF &point : m_points[i]->points()) {
            all.emplace_back(m_numbers[i], point);
            mostAge = std::max(mostAge, point.x());
            mostTime = std::max(mostTime, point.y());
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<QPointF> path;
    for (const auto &[number, point] : all)
        path << point;
    if (m_path)
        m_path->replace(path);
    setRoundRange(*m_age, 0, mostAge > 0 ? mostAge * 1.15 : 1);
    setRoundRange(*m_processor, 0, std::max(mostTime * 1.25, 1.0));
}

QString TradeOffChart::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    if (&series == m_path)
        return {};
    return tr("%1: a message lay in the queue for %2 on average; %3 ms of processor time")
        .arg(series.name(), durationText(point.x(), 4))
        .arg(spokenNumber(point.y(), 1));
}

void TradeOffChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    const QFontMetricsF metrics(badgeFont(look()));
    std::vector<Badge> badges;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        for (const QPointF &point : m_points[i]->points()) {
            const QString badge = m_badges[static_cast<qsizetype>(i)];
            QRectF place(0, 0, metrics.horizontalAdvance(badge), metrics.height());
            place.moveCenter(chart()->mapToPosition(point, m_points[i]));
            place.translate(0, -look().px(9) - metrics.height() / 2);
            badges.push_back({place, badge, look().theme.ink});
        }
    }
    paintBadges(*painter, look(), std::move(badges));
    ChartPanel::drawForeground(painter, exposed);
}

QString TradeOffChart::asText() const
{
    QString text;
    for (const QScatterSeries *one : m_points) {
        for (const QPointF &point : one->points())
            text += QStringLiteral("%1\t%2\t%3\n").arg(one->name()).arg(point.x(), 0, 'g', 12).arg(point.y(), 0, 'g', 12);
    }
    return text;
}

} // namespace synchroscope
