// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QScrollArea>
#include <QToolButton>

namespace synchroscope {

/// What the pages of fields in the workshop are made of.

inline QToolButton *fieldButton(QWidget *parent, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

inline void prepareFieldArea(QScrollArea &area, const QString &name)
{
    area.setAccessibleName(name);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setAutoFillBackground(false);
    area.viewport()->setAutoFillBackground(false);
    area.setFocusPolicy(Qt::TabFocus);
}

/// Shows other fields; those before are deleted once the signal that has brought this about has been dealt with.
inline void takeFieldContent(QScrollArea &area, QWidget *content, const Look &look)
{
    content->setPalette(look.palette());
    if (QWidget *before = area.widget()) {
        for (QWidget *field : before->findChildren<QWidget *>())
            field->blockSignals(true); // one that loses the focus by this has not been edited
        area.takeWidget()->deleteLater();
    }
    area.setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has switched it on
}

} // namespace synchroscope
