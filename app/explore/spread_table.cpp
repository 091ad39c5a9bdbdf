// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/spread_table.h"

namespace synchroscope {

void SpreadTableModel::showGroups(const std::vector<EndingGroup> &groups, const QStringList &seeds)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < groups.size(); ++i)
        rows.push_back({static_cast<int>(groups[i].runs.size()), QString::fromStdString(groups[i].label),
                        seeds.value(static_cast<qsizetype>(i))});
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int SpreadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpreadTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SpreadTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Runs ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && index.column() != Runs)
        return index.column() == Label ? row.label : row.seeds;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Runs: return row.runs;
    case Label: return row.label;
    case Seeds: return row.seeds;
    default: return {};
    }
}

QVariant SpreadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Runs: return tr("Runs");
    case Label: return tr("How they ended");
    case Seeds: return tr("Seeds");
    default: return {};
    }
}

} // namespace synchroscope
