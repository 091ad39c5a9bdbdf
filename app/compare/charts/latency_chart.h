// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "compare/charts/age_index.h"
#include "compare/compare_scene.h"

#include <QLineSeries>
#include <QLogValueAxis>

#include <cstdint>
#include <vector>

namespace synchroscope {

/// How long messages lay in the queue, as a distribution: which share of them no longer than this; a step line a run.
/// The axis is logarithmic where the times differ by more than a factor of fifty.
class LatencyChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] const std::vector<QLineSeries *> &lines() const { return m_lines; }

protected:
    [[nodiscard]] QString pointInWords(const QAbstractSeries &series, const QPointF &point) const override;

private:
    void useAxis(double low, double high);

    QValueAxis *m_linear, *m_share;
    QLogValueAxis *m_logarithmic;
    std::vector<QLineSeries *> m_lines; // one a run
    std::vector<AgeIndex> m_ages;       // one a run
    std::vector<std::size_t> m_counts;  // of each run: how many have been received
    double m_unit = 1;                  // ns of what the axis counts in
    QString m_unitName;
};

} // namespace synchroscope
