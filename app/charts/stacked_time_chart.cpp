// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_time_chart.h"

#include "charts/stacked_values.h"
#include "style/text_fit.h"
#include "views/scene.h"

#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double nameSize = 14;

} // namespace

StackedTimeChart::StackedTimeChart(const QString &unit, QWidget *parent)
    : ChartPanel(tr("Where the time went"), parent),
      m_time(new QValueAxis(this)),
      m_names(new QBarCategoryAxis(this)),
      m_bars(new QHorizontalStackedBarSeries)
{
    m_time->setTitleText(unit);
    m_time->setLabelFormat(QStringLiteral("%g"));
    chart()->addSeries(m_bars);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_names, Qt::AlignLeft);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_names);
    chart()->legend()->hide(); // it knows no hatches
}

void StackedTimeChart::setBars(const QStringList &names)
{
    const QStringList upwards(names.rbegin(), names.rend());
    if (!m_sets.empty() && m_names->categories() == upwards) { // Qt Charts 6.4 never frees the drawings of bars that go
        for (QBarSet *set : m_sets)
            for (int bar = 0; bar < set->count(); ++bar)
                set->replace(bar, 0);
        return;
    }
    m_bars->clear();
    m_sets.clear();
    m_names->clear();
    m_count = static_cast<std::size_t>(names.size());
    m_names->append(upwards);
    for (const Activity activity : stackedActivities) {
        auto *set = new QBarSet(legendText(styleFor(activity)));
        for (std::size_t i = 0; i < m_count; ++i)
            set->append(0);
        m_sets.push_back(set);
        m_bars->append(set);
    }
    setLook(look());
}

void StackedTimeChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    // They keep the room; where bars lie close, Qt would leave of a name only dots.
    m_names->setLabelsColor(Qt::transparent);
    std::size_t i = 0;
    for (QBarSet *set : m_sets) {
        set->setBrush(styleFor(stackedActivities[i++]).colour); // the hatch comes on top
        set->setPen(QPen(look.theme.outline, look.px(1)));
    }
}

double StackedTimeChart::setTimes(std::size_t bar, const ActivityTimes &times)
{
    double sum = 0;
    for (std::size_t set = 0; set < m_sets.size(); ++set) {
        const double value = seconds(times[static_cast<std::size_t>(stackedActivities[set])]);
        sum += value;
        if (!qFuzzyCompare(1 + m_sets[set]->at(placeOf(bar)), 1 + value))
            m_sets[set]->replace(placeOf(bar), value);
    }
    return sum;
}

void StackedTimeChart::timesChanged()
{
    describe(asText().replace(u'\t', u' ').replace(u'\n', QStringLiteral(" s; ")));
    viewport()->update();
}

QString StackedTimeChart::valueAt(const QPointF &place) const
{
    return stackedValueAt(*chart(), *m_bars, *m_names, place);
}

QList<ChartValue> StackedTimeChart::values() const { return stackedValues(*chart(), *m_bars, *m_names); }

QString StackedTimeChart::asText() const { return stackedAsText(*chart(), *m_bars, *m_names); }

void StackedTimeChart::paintNames(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const double row = plot.height() / static_cast<double>(std::max<std::size_t>(1, m_count));
    const double gap = look().px(6), left = look().px(3);
    const QFont font = look().text(std::min(nameSize, row / look().scale * 0.72));
    painter.setPen(look().theme.ink);
    for (std::size_t bar = 0; bar < m_count; ++bar)
        drawFitted(painter, QRectF(left, plot.top() + row * static_cast<double>(bar), plot.left() - gap - left, row),
                   Qt::AlignRight | Qt::AlignVCenter, font, m_names->categories().at(placeOf(bar)), look().least(9));
}

void StackedTimeChart::drawForeground(QPainter *painter, const QRectF &exposed)
{
    paintNames(*painter);
    paintStackedParts(*painter, look(), stackedParts(*chart(), *m_bars));
    ChartPanel::drawForeground(painter, exposed);
}

} // namespace synchroscope
