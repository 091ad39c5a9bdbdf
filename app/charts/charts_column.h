// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/depth_chart.h"
#include "charts/time_chart.h"
#include "charts/wait_chart.h"

#include <QWidget>

namespace synchroscope {

/// The three charts of a run, one above the other. Told of every frame, they change ten times a second while the run is live.
class ChartsColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsColumn(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);

private:
    DepthChart *m_depth;
    TimeChart *m_time;
    WaitChart *m_wait;
    std::int64_t m_shownAt = 0; // CLOCK_MONOTONIC ns of the last change
    Phase m_shownPhase = Phase::ready;
};

} // namespace synchroscope
