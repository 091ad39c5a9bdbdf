// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "views/scene.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>

namespace synchroscope {

/// How long each received message waited in the queue: one bar a number, the newest at the right.
class WaitChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit WaitChart(QWidget *parent);

    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString valueAt(const QPointF &place) const override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QList<ChartValue> values() const override;

private:
    [[nodiscard]] static QString inWords(const QPointF &wait);

    QValueAxis *m_number, *m_wait;
    QLineSeries *m_outline; // owned by m_bars
    QAreaSeries *m_bars;
    QList<QPointF> m_waits; // number in order of receipt, seconds
};

} // namespace synchroscope
