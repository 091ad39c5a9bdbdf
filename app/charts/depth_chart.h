// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "views/scene.h"

#include <QLineSeries>
#include <QValueAxis>

#include <vector>

namespace synchroscope {

/// How many messages each queue held over time, as a step line.
class DepthChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit DepthChart(QWidget *parent);

    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);
    void setLook(const Look &look) override;

protected:
    [[nodiscard]] QString pointInWords(const QAbstractSeries &series, const QPointF &point) const override;

private:
    QValueAxis *m_time, *m_depth;
    std::vector<QLineSeries *> m_lines;
    int m_highest = 1;
};

/// The steps between two times as the points of a line: at most `columns` columns, each from its least to its greatest.
QList<QPointF> stepPoints(const std::vector<DepthStep> &steps, std::int64_t from, std::int64_t to, int columns,
                          const DepthIndex &index = {});

} // namespace synchroscope
