// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace synchroscope {

/// What the stage and the timeline show at a moment, as rows of words: first what each process does and what each queue
/// holds now, then, the newest first, the newest 300 spans that the timeline has drawn up to there.
class MomentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, What, From, To, Lasted, Linux, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showScene(const Scene &scene);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QStringList> m_rows;
};

} // namespace synchroscope
