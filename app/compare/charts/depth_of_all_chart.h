// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "compare/compare_scene.h"

#include <QLineSeries>

#include <vector>

namespace synchroscope {

/// How deep the first queue of every run was over time: a step line a run, drawn a little apart where they coincide.
class DepthOfAllChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit DepthOfAllChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] const std::vector<QLineSeries *> &lines() const { return m_lines; }

protected:
    [[nodiscard]] QString pointInWords(const QAbstractSeries &series, const QPointF &point) const override;

private:
    QValueAxis *m_time, *m_depth;
    std::vector<QLineSeries *> m_lines; // one a run
};

} // namespace synchroscope
