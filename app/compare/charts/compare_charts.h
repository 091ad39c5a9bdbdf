// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/charts/depth_of_all_chart.h"
#include "compare/charts/latency_chart.h"
#include "compare/charts/time_by_state_chart.h"
#include "compare/charts/trade_off_chart.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QWidget>

namespace synchroscope {

/// The four charts of a comparison, two by two; one of them alone after a double click on it, or Enter at its button.
class CompareCharts : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCharts(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setComparison(const CompareScene &scene);
    /// While things move, ten times a second are enough.
    void showScene(const CompareScene &scene);
    /// The chart that fills the whole area; null: all stand side by side.
    void enlarge(ChartPanel *chart);
    [[nodiscard]] ChartPanel *enlarged() const { return m_enlarged; }
    [[nodiscard]] std::vector<ChartPanel *> charts() const { return {m_depth, m_time, m_latency, m_tradeOff}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    Phase m_phase = Phase::ready;
};

} // namespace synchroscope
