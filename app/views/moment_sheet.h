// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/moment_table.h"

#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTimer>

namespace synchroscope {

/// The picture as a table, in a window of its own beside it: for those who do not see it, and to copy figures from.
class MomentSheet : public QDialog
{
    Q_OBJECT

public:
    explicit MomentSheet(const Look &look, QWidget *parent);

    void setLook(const Look &look);
    void showScene(const Scene &scene);
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    /// A scene was held back, and it is time to show what there is now.
    void sceneWanted();

protected:
    /// What is no key of a table is the window's: it runs, steps and closes this sheet.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    QLabel *m_moment;
    MomentTableModel *m_model;
    QTableView *m_table;
    QTimer m_rest; // several times a second are enough to read
    bool m_heldBack = false;
    int m_stageRows = 0;
    Phase m_phase = Phase::ready;
};

} // namespace synchroscope
