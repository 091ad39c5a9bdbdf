// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "geometry/lane_index.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <vector>

namespace synchroscope {

/// Where the time of processes went: one stacked bar each, the first at the top, in the colours and hatches of the states.
class StackedTimeChart : public ChartPanel
{
    Q_OBJECT

public:
    void setLook(const Look &look) override;
    [[nodiscard]] QString valueAt(const QPointF &place) const override;
    [[nodiscard]] QList<ChartValue> values() const override;
    [[nodiscard]] QString asText() const override;

protected:
    /// `unit`: of the axis.
    StackedTimeChart(const QString &unit, QWidget *parent);

    /// A bar for each name; all are empty.
    void setBars(const QStringList &names);
    /// How long each activity lasted, ns; returns the length of the bar in seconds.
    double setTimes(std::size_t bar, const ActivityTimes &times);
    /// All bars have their times: says so to whoever listens, and paints.
    void timesChanged();
    [[nodiscard]] std::size_t barCount() const { return m_count; }
    /// The axis counts from below.
    [[nodiscard]] int placeOf(std::size_t bar) const { return static_cast<int>(m_count - 1 - bar); }
    [[nodiscard]] QValueAxis &time() const { return *m_time; }
    [[nodiscard]] QBarCategoryAxis &names() const { return *m_names; }
    [[nodiscard]] QHorizontalStackedBarSeries &bars() const { return *m_bars; }
    /// One for each of stackedActivities.
    [[nodiscard]] const std::vector<QBarSet *> &sets() const { return m_sets; }
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    void paintNames(QPainter &painter) const;

    QValueAxis *m_time;
    QBarCategoryAxis *m_names;
    QHorizontalStackedBarSeries *m_bars;
    std::vector<QBarSet *> m_sets;
    std::size_t m_count = 0;
};

} // namespace synchroscope
