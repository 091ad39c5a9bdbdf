// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"
#include "views/shown_memory.h"

#include <QAbstractTableModel>

#include <vector>

namespace synchroscope {

/// Every byte of a channel by its name: the whole map, also for screen readers. Of a message only the beginning.
class ByteTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offset, Size, Name, Bytes, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLook(const Look &look);
    void show(const ShownMemory &memory);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString headHoverText(int section);

    struct Row
    {
        std::size_t offset = 0, size = 0;
        QString name, bytes, meaning;
        bool changed = false;
        const char *term = nullptr; // by which its name is explained
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
    QColor m_changed;
    QFont m_code, m_bold;
};

} // namespace synchroscope
