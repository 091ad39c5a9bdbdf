// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/spread.h"
#include "charts/chart_panel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsRectItem>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <array>
#include <vector>

namespace synchroscope {

/// How many runs ended how: one bar a group, its ending in full at its left, its count at its right.
/// A bar is chosen by a click anywhere in its row, or by the arrow keys.
class SpreadChart : public ChartPanel
{
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    /// `of`: how many runs there will be, the length of the axis.
    void showGroups(const std::vector<EndingGroup> &groups, int of);
    /// −1: none.
    void setSelected(int group);
    [[nodiscard]] int selected() const { return m_selected; }
    /// The row of a group in the viewport.
    [[nodiscard]] QRect rowRect(int group) const;

signals:
    void groupSelected(int group);
    /// Enter on the selected one.
    void groupActivated(int group);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One series a kind of ending, so that the legend names them.
    enum Kind { ended, lost, bad, KindCount };
    struct Row
    {
        QGraphicsTextItem *label, *count;
    };

    static Kind kindOf(const Ending &ending);
    void setRowCount(int count);
    void fillBars(const std::vector<EndingGroup> &groups);
    void styleBars();
    void styleRow(const Row &row, int index);
    void arrange();
    void placeRows();
    void showSelection();

    QValueAxis *m_runs;
    QBarCategoryAxis *m_names;
    QHorizontalStackedBarSeries *m_bars;
    std::array<QBarSet *, KindCount> m_sets;
    QGraphicsRectItem *m_frame;
    std::vector<Row> m_rows;
    int m_selected = -1;
};

} // namespace synchroscope
