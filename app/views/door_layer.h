// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// Over the cards: the messages that their senders hold out because there is no room for them.
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    std::vector<Door> m_doors;
};

} // namespace synchroscope
