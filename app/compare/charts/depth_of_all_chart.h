// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_panel.h"
#include "compare/compare_scene.h"

#include <QComboBox>
#include <QLineSeries>

#include <vector>

namespace synchroscope {

/// How deep one queue of every run was over time: a step line a run with its badge at its end. Lines are drawn a few pixels
/// above one another, so that those that coincide are all seen; what is told and copied are the true depths.
class DepthOfAllChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit DepthOfAllChart(QWidget *parent);

    void setComparison(const CompareScene &scene);
    void showScene(const CompareScene &scene);
    void setLook(const Look &look) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] const std::vector<QLineSeries *> &lines() const { return m_lines; }
    /// (seconds, depth) of a run, as recorded.
    [[nodiscard]] const QList<QPointF> &depths(std::size_t run) const { return m_depths[run]; }
    /// Which queue, where there are several.
    [[nodiscard]] QComboBox *chooser() const { return m_channel; }

signals:
    /// Another queue has been chosen: the scene should be shown again.
    void sceneWanted();

protected:
    [[nodiscard]] QString pointInWords(const QAbstractSeries &series, const QPointF &point) const override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::size_t runOf(const QAbstractSeries &series) const;

    QValueAxis *m_time, *m_depth;
    QComboBox *m_channel;
    std::vector<QLineSeries *> m_lines;    // one a run
    std::vector<QList<QPointF>> m_depths;  // as recorded, one a run
    QStringList m_badges;
    double m_apart = 0; // in messages, from one line to the next
};

} // namespace synchroscope
