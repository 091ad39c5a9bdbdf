// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QMenu>

namespace synchroscope {

/// In which language the window speaks. Each is called as it calls itself, and the menu is found by who reads none of them.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent);

    /// A code of languages; empty: the desktop's.
    void showChosen(const QString &code);

signals:
    void languageWanted(const QString &code);

private:
    QActionGroup *m_choices;
};

} // namespace synchroscope
