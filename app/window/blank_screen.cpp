// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/blank_screen.h"

#include <QKeyEvent>
#include <QPainter>

namespace synchroscope {

BlankScreen::BlankScreen(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Blank screen; any key shows the lesson again"));
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(parent->rect());
    show();
    raise();
    setFocus();
}

void BlankScreen::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Qt::black); }

void BlankScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

void BlankScreen::mousePressEvent(QMouseEvent *) { close(); }

} // namespace synchroscope
