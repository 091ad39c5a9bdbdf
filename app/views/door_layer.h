// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// Over the cards: the messages that their senders hold out because there is no room for them, and who has the
/// selected one.
class DoorLayer : public QWidget
{
    Q_OBJECT

public:
    struct Door
    {
        QPointF place;
        QString label;
        bool selected = false;
        friend bool operator==(const Door &, const Door &) = default;
    };

    DoorLayer(const Look &look, QWidget *parent);

    void setLook(const Look &look);
    void setDoors(std::vector<Door> doors);
    /// The card of the process that has the selected message; empty: none.
    void setHolder(const QRectF &card, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHolder(QPainter &painter) const;

    Look m_look;
    std::vector<Door> m_doors;
    QRectF m_holder;
    QString m_held;
};

} // namespace synchroscope
