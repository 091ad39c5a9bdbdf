// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QAbstractListModel>

#include <vector>

namespace synchroscope {

/// What has happened to one message, a line a recorded event: "1.20 s  queued: 4 of 4".
class MessageLifeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLook(const Look &look);
    void show(const Scene &scene, const MessageStory &story);

    /// The moment just after a line's event.
    [[nodiscard]] std::size_t momentOf(int row) const { return m_lines[static_cast<std::size_t>(row)].event + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        std::size_t event = 0;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    std::vector<Line> m_lines;
    int m_happened = 0; // lines up to the shown moment
    QColor m_later;
};

} // namespace synchroscope
