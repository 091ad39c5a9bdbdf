// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"

#include <QAbstractTableModel>

#include <vector>

namespace synchroscope {

/// What the cards show, as a table: for more processes than the stage has room for, and for screen readers.
class ProcessTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Known, Reason, Sent, Received, Polls, Pid, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showScene(const Scene &scene);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString headHoverText(int section);

    struct Row
    {
        QString name, word, reason, known, how; // known: the badge of the wait in which it is; how: why it is that
        Activity activity = Activity::notStarted;
        std::uint32_t sent = 0, received = 0, polls = 0;
        int pid = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace synchroscope
