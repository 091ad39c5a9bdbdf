// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay_frame.h"

#include <QPainter>

namespace synchroscope {

ReplayFrame::ReplayFrame(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ReplayFrame::setLook(const Look &look)
{
    m_look = look;
    update();
}

void ReplayFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double width = m_look.px(6);
    QPen pen(m_look.theme.ink, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2.6, 1.6});
    painter.setPen(pen);
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace synchroscope
