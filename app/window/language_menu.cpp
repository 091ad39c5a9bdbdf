// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/language_menu.h"

#include "languages/languages.h"

namespace synchroscope {

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(parent), m_choices(new QActionGroup(this))
{
    const QString international = QStringLiteral("Language"), own = tr("Language");
    setTitle(own == international ? own : QStringLiteral("%1 · %2").arg(own, international));
    setAccessibleName(title());
    const auto add = [this](const QString &name, const QString &code) {
        QAction *choice = addAction(name);
        choice->setCheckable(true);
        choice->setData(code);
        m_choices->addAction(choice);
    };
    add(tr("As the desktop's"), QString());
    for (const Language &one : languages)
        add(QString::fromUtf8(one.name), QLatin1String(one.code));
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *choice) { emit languageWanted(choice->data().toString()); });
}

void LanguageMenu::showChosen(const QString &code)
{
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toString() == code);
}

} // namespace synchroscope
