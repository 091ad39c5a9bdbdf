// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar_parts.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace synchroscope {

QToolButton *addBarButton(QWidget *bar, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *addBarGroup(QWidget *bar, const QString &name, QWidget *field)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(name);
    label->setObjectName(QStringLiteral("switchName"));
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    bar->layout()->addWidget(group);
    return group;
}

QButtonGroup *addBarSwitch(QWidget *bar, const QString &name, const QStringList &labels, const QStringList &spoken)
{
    auto *group = new QButtonGroup(bar);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(labels[i]);
        button->setCheckable(true);
        button->setAccessibleName(spoken[i]);
        button->setToolTip(spoken[i]);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("part", i == 0 ? "left" : i + 1 == labels.size() ? "right" : "middle");
        group->addButton(button, i);
        row->addWidget(button);
    }
    if (name.isEmpty())
        bar->layout()->addWidget(box);
    else
        addBarGroup(bar, name, box);
    return group;
}

void keepWidth(QToolButton *button, int least, const QStringList &texts)
{
    const QString shown = button->text();
    for (const QString &text : texts) {
        button->setText(text);
        least = std::max(least, button->sizeHint().width());
    }
    button->setText(shown);
    button->setFixedWidth(least);
}

void setBarSpacing(QWidget *bar, int spacing)
{
    for (auto *row : bar->findChildren<QHBoxLayout *>()) {
        if (row->spacing() != 0) // the buttons of a switch touch
            row->setSpacing(spacing);
    }
}

} // namespace synchroscope
