// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/door_layer.h"

#include "style/state_style.h"
#include "style/text_fit.h"

#include <QPainter>

namespace synchroscope {

DoorLayer::DoorLayer(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DoorLayer::setLook(const Look &look)
{
    m_look = look;
    update();
}

void DoorLayer::setDoors(std::vector<Door> doors)
{
    if (doors == m_doors)
        return;
    m_doors = std::move(doors);
    update();
}

void DoorLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_look.px(18);
    for (const Door &door : m_doors) {
        painter.setPen(QPen(styleFor(Activity::blockedFull).colour, m_look.px(3.4), Qt::DotLine));
        painter.setBrush(door.selected ? m_look.theme.note : m_look.theme.panel);
        painter.drawEllipse(door.place, radius, radius);
        if (door.selected) {
            painter.setPen(QPen(m_look.theme.noteBorder, m_look.px(4)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(door.place, radius + m_look.px(3), radius + m_look.px(3));
        }
        painter.setPen(m_look.theme.ink);
        drawFitted(
            painter,
            QRectF(door.place.x() - radius, door.place.y() - radius, 2 * radius, 2 * radius).adjusted(3, 0, -3, 0),
            Qt::AlignCenter, m_look.text(17, QFont::Bold), door.label, m_look.px(8));
    }
}

} // namespace synchroscope
