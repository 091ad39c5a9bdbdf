// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/stacked_time_chart.h"
#include "compare/compare_scene.h"
#include "views/legend.h"

#include <vector>

namespace synchroscope {

/// Where the time of every process of every run went.
class TimeByStateChart : public StackedTimeChart
{
    Q_OBJECT

public:
    explicit TimeByStateChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    [[nodiscard]] QString valueAt(const QPointF &place) const override;
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

    std::vector<Bar> m_rows; // from above
    LegendContents m_legend; // as on the timeline: Qt's own legend knows no hatches
};

} // namespace synchroscope
