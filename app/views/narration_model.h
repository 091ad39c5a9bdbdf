// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QAbstractListModel>
#include <QBrush>

#include <cstdint>
#include <vector>

namespace synchroscope {

/// What happened, a line for each event that is worth one. A line's words are made when somebody looks at it, so that
/// a million lines cost no more than their numbers.
class NarrationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLook(const Look &look);
    /// The scene's recording must outlive the next call of clear() or showScene().
    void showScene(const Scene &scene);
    void clear();

    /// The line of the last event before the shown moment, or −1.
    [[nodiscard]] int currentRow() const { return m_current; }
    /// The moment just after a line's event.
    [[nodiscard]] std::size_t momentOf(int row) const
    {
        return m_lines[static_cast<std::size_t>(row)] + std::size_t{1};
    }

    /// The message that a line is about, if it is about one.
    [[nodiscard]] MessageId messageOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void takeIn(const Scene &scene);
    [[nodiscard]] bool isSelected(int row) const { return !m_selected.none() && messageOf(row) == m_selected; }

    const Recording *m_recording = nullptr;
    const History *m_history = nullptr;
    std::size_t m_eventsSeen = 0;
    std::vector<std::uint32_t> m_lines; // indices of their events
    int m_current = -1;
    MessageId m_selected; // its lines are marked
    QBrush m_now, m_later;
    QBrush m_behindNow, m_behindSelected;
};

} // namespace synchroscope
