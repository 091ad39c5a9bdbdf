// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/stacked_time_chart.h"
#include "views/scene.h"

namespace synchroscope {

/// Where the time of each process of a run went. The timeline's legend explains the same colours and hatches.
class TimeChart : public StackedTimeChart
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent);

    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);

private:
    std::vector<LaneIndex> m_indices; // one a bar
};

} // namespace synchroscope
