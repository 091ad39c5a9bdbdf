// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

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
    struct Slot
    {
        QString label, text;
        std::uint32_t number = 0;
        friend bool operator==(const Slot &, const Slot &) = default;
    };
    struct Content
    {
        QString title, fullness;
        bool full = false;
        std::vector<std::optional<Slot>> shown; // the next to be received first
        int moreBetween = -1;                   // −1: every place is shown; otherwise so many messages are not
        int capacity = 0, depth = 0;
        std::uint32_t selected = 0; // number of the message that is marked
        QStringList waiting; // lines under the queue
        friend bool operator==(const Content &, const Content &) = default;
    };
    [[nodiscard]] Content content(const Scene &scene) const;
    [[nodiscard]] double shrink() const;
    struct Cell
    {
        QRectF box;
        std::optional<std::size_t> shown; // index into Content::shown; absent: the one for those between
    };
    [[nodiscard]] std::vector<Cell> cells(const QRectF &frame, double factor) const;
    void paintSlots(QPainter &painter, const QRectF &frame, double factor) const;

    Look m_look;
    int m_channel;
    bool m_receiverOnTheRight;
    Content m_content;
};

} // namespace synchroscope
