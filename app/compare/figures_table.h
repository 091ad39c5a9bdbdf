// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/run_figures.h"
#include "style/look.h"

#include <QTableWidget>

#include <vector>

namespace synchroscope {

/// Every figure of every run: a row a figure, a column a run, the best and the worst marked in words. Ctrl+C copies it.
class FiguresTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FiguresTable(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setComparison(const Comparison &comparison);
    void showFigures(const std::vector<RunFigures> &figures);
    /// With tabs and line ends, as spreadsheets take it.
    [[nodiscard]] QString asText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    Look m_look;
    std::vector<std::vector<QString>> m_shown; // the cells, to change only those that differ
};

} // namespace synchroscope
