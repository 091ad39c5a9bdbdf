// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

namespace synchroscope {

/// Every term with its meaning; a search leaves those that speak of it.
class GlossaryView : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// What is listed now, as text.
    [[nodiscard]] QString text() const { return m_list->toPlainText(); }

private:
    void list();

    Look m_look;
    QLineEdit *m_search;
    QLabel *m_count;
    QTextBrowser *m_list;
};

} // namespace synchroscope
