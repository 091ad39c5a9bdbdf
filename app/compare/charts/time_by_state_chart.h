// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "compare/compare_scene.h"
#include "geometry/lane_index.h"
#include "views/legend.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>

#include <vector>

namespace synchroscope {

/// Where the time of every process of every run went: a stacked bar each, in the colours and hatches of the states.
class TimeByStateChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit TimeByStateChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString valueAt(const QPointF &place) const override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QList<ChartValue> values() const override;
    /// Seconds of an activity in the bar of a process.
    [[nodiscard]] double secondsOf(std::size_t run, int process, Activity activity) const;

protected:
    double legendRoom() const override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    struct Bar
    {
        std::size_t run = 0;
        int process = 0;
        LaneIndex index;
        std::int64_t over = -1; // when the process had ended, if it had by the moment shown
    };

    QValueAxis *m_time;
    QBarCategoryAxis *m_names;
    QHorizontalStackedBarSeries *m_bars;
    std::vector<QBarSet *> m_sets;
    std::vector<Bar> m_rows; // from above
    LegendContents m_legend; // as on the timeline: Qt's own legend knows no hatches
};

} // namespace synchroscope
