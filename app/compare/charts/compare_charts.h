// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/charts/depth_of_all_chart.h"
#include "compare/charts/latency_chart.h"
#include "compare/charts/time_by_state_chart.h"
#include "compare/charts/trade_off_chart.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QTimer>
#include <QWidget>

namespace synchroscope {

/// The four charts of a comparison, two by two; one of them alone after a click on its title or button, a double click or Enter.
class CompareCharts : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCharts(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setComparison(const CompareScene &scene);
    /// While things move, ten times a second are enough; what was left out last is asked for again by sceneWanted().
    void showScene(const CompareScene &scene);
    /// The chart that fills the whole area; null: all stand side by side.
    void enlarge(ChartPanel *chart);
    [[nodiscard]] ChartPanel *enlarged() const { return m_enlarged; }
    [[nodiscard]] std::vector<ChartPanel *> charts() const { return {m_depth, m_time, m_latency, m_tradeOff}; }

signals:
    /// What is shown is no longer the newest scene that was passed.
    void sceneWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    Look m_look;
    QGridLayout *m_grid;
    DepthOfAllChart *m_depth;
    TimeByStateChart *m_time;
    LatencyChart *m_latency;
    TradeOffChart *m_tradeOff;
    ChartPanel *m_enlarged = nullptr;
    bool m_narrow = false;
    QElapsedTimer m_since;
    QTimer m_later; // runs while a scene has been left out
    Phase m_phase = Phase::ready;
};

} // namespace synchroscope
