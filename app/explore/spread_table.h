// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/spread.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace synchroscope {

/// What the bars show, as a table.
class SpreadTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Runs, Label, Seeds, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `seeds`: one text a group.
    void showGroups(const std::vector<EndingGroup> &groups, const QStringList &seeds);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int runs = 0;
        QString label, seeds;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace synchroscope
