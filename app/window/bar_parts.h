// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QString>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// What the bars above the pages are made of. Everything is added to the bar's own layout; `spoken` is what a screen reader
/// says and what is told when the pointer rests.

QToolButton *addBarButton(QWidget *bar, const QString &text, const QString &spoken);
/// A row of buttons of which one is pressed.
QButtonGroup *addBarSwitch(QWidget *bar, const QString &name, const QStringList &labels, const QStringList &spoken);
/// A field with its name before it.
QWidget *addBarGroup(QWidget *bar, const QString &name, QWidget *field);
/// Whichever of these texts it says, what stands behind it stays where it is.
void keepWidth(QToolButton *button, int least, const QStringList &texts);
/// The spaces within switches and groups, in pixels.
void setBarSpacing(QWidget *bar, int spacing);

} // namespace synchroscope
