// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "geometry/lane_index.h"
#include "views/scene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <vector>

namespace synchroscope {

/// Where the time of each process went: one stacked bar a process, in the colours and hatches of the states.
class TimeChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent);

    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString valueAt(const QPointF &place) const override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QList<ChartValue> values() const override;

protected:
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    QValueAxis *m_time;
    QBarCategoryAxis *m_names;
    QHorizontalStackedBarSeries *m_bars;
    std::vector<QBarSet *> m_sets; // one an activity that is shown
    std::vector<LaneIndex> m_indices;
};

} // namespace synchroscope
