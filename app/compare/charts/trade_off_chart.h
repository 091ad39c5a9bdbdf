// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "compare/compare_scene.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <optional>
#include <vector>

namespace synchroscope {

/// What a short wait of the messages costs in processor time: a point a run. Where numbers are compared the points are
/// joined in their order. Both are of the whole run, for processor time is known once a run has ended.
class TradeOffChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit TradeOffChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] const std::vector<QScatterSeries *> &points() const { return m_points; }

protected:
    [[nodiscard]] QString pointInWords(const QAbstractSeries &series, const QPointF &point) const override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    static std::optional<QPointF> pointOf(const RecordedRun &run);
    void showPath();

    std::vector<bool> m_known;     // of each run: over, it changes no more
    std::vector<double> m_numbers; // of each run: by which the points are joined

    QValueAxis *m_age, *m_processor;
    QLineSeries *m_path = nullptr;        // between the points of numbers
    std::vector<QScatterSeries *> m_points; // one a run
    QStringList m_badges;
};

} // namespace synchroscope
