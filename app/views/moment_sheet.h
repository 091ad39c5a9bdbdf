// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/moment_table.h"

#include <QDialog>
#include <QLabel>
#include <QTableView>

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

private:
    QLabel *m_moment;
    MomentTableModel *m_model;
    QTableView *m_table;
    std::int64_t m_shownAt = 0; // CLOCK_MONOTONIC: several times a second are enough to read
    Phase m_phase = Phase::ready;
};

} // namespace synchroscope
