// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/door_layer.h"

#include "style/selection.h"
#include "style/state_style.h"
#include "style/text_fit.h"

#include <QPainter>

#include <algorithm>

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

void DoorLayer::setHolder(const QRectF &card, const QString &words)
{
    if (card == m_holder && words == m_held)
        return;
    m_holder = card;
    m_held = words;
    update();
}

/// A frame round the card, and the words on its upper edge: colour is never alone.
void DoorLayer::paintHolder(QPainter &painter) const
{
    const double wide = m_look.px(5);
    painter.setPen(QPen(selectionLine(m_look.theme), wide));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_holder.adjusted(-wide / 2, -wide / 2, wide / 2, wide / 2), m_look.px(11), m_look.px(11));
    const QFont font = m_look.text(14, QFont::Bold);
    const double width = std::min(m_holder.width() * 0.8, textWidth(font, m_held) + m_look.px(16));
    const QRectF label(m_holder.center().x() - width / 2, m_holder.top() - m_look.px(11), width, m_look.px(21));
    painter.setBrush(selectionFill(m_look.theme));
    painter.setPen(QPen(selectionLine(m_look.theme), m_look.px(2)));
    painter.drawRoundedRect(label, m_look.px(5), m_look.px(5));
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, label.adjusted(m_look.px(4), 0, -m_look.px(4), 0), Qt::AlignCenter, font, m_held, m_look.least(9));
}

void DoorLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_holder.isEmpty())
        paintHolder(painter);
    const double radius = m_look.px(18);
    for (const Door &door : m_doors) {
        painter.setPen(QPen(styleFor(Activity::blockedFull).colour, m_look.px(3.4), Qt::DotLine));
        painter.setBrush(door.selected ? selectionFill(m_look.theme) : m_look.theme.panel);
        painter.drawEllipse(door.place, radius, radius);
        if (door.selected) {
            painter.setPen(QPen(selectionLine(m_look.theme), m_look.px(4)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(door.place, radius + m_look.px(3), radius + m_look.px(3));
        }
        painter.setPen(m_look.theme.ink);
        drawFitted(
            painter,
            QRectF(door.place.x() - radius, door.place.y() - radius, 2 * radius, 2 * radius).adjusted(3, 0, -3, 0),
            Qt::AlignCenter, m_look.text(17, QFont::Bold), door.label, m_look.least(8));
    }
}

} // namespace synchroscope
