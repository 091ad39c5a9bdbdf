// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answer_row.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>

namespace synchroscope {

AnswerRow::AnswerRow(const QString &answer, QWidget *parent)
    : QWidget(parent),
      m_button(new QRadioButton(this)),
      m_text(new QLabel(answer, this))
{
    m_button->setAccessibleName(answer);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void AnswerRow::settle(bool committed)
{
    m_button->setEnabled(false);
    if (!m_button->isChecked())
        return;
    m_text->setObjectName(QStringLiteral("heading"));
    style()->unpolish(m_text);
    style()->polish(m_text);
    if (committed)
        m_text->setText(tr("%1 — committed").arg(m_text->text()));
}

void AnswerRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_button->click();
}

} // namespace synchroscope
