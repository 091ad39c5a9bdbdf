// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/queue_content.h"

#include <QWidget>

#include <optional>

namespace synchroscope {

/// One channel: its slots with the numbers of the messages in them, how full it is, and who waits on either side.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    QueueView(const Look &look, int channel, bool receiverOnTheRight, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showScene(const Scene &scene);

    /// The frame of the slots in this widget's coordinates: where the edges of the stage end.
    [[nodiscard]] QRectF frame() const;
    /// The message whose slot is at a place, or 0.
    [[nodiscard]] std::uint32_t messageAt(const QPointF &place) const;

signals:
    /// A message in the queue has been clicked.
    void messageWanted(int channel, std::uint32_t number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double shrink() const;
    struct Cell
    {
        QRectF box;
        std::optional<std::size_t> shown; // index into QueueContent::shown; absent: the one for those between
    };
    [[nodiscard]] std::vector<Cell> cells(const QRectF &frame, double factor) const;
    void paintSlots(QPainter &painter, const QRectF &frame, double factor) const;

    Look m_look;
    int m_channel;
    bool m_receiverOnTheRight;
    QueueContent m_content;
};

} // namespace synchroscope
