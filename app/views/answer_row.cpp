// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answer_row.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QStyle>

namespace synchroscope {

AnswerRow::AnswerRow(QChar letter, const QString &answer, QWidget *parent)
    : QWidget(parent),
      m_answer(answer),
      m_letter(letter),
      m_button(new QRadioButton(this)),
      m_text(new QLabel(answer, this)),
      m_votes(new VoteBar(this))
{
    m_button->setAccessibleName(answer);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_button, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_votes, 1, 1);
    grid->setColumnStretch(1, 1);
}

void AnswerRow::setLook(const Look &look) { m_votes->setLook(look); }

void AnswerRow::settle(bool committed)
{
    m_button->setEnabled(false);
    if (!m_button->isChecked())
        return;
    m_text->setObjectName(QStringLiteral("heading"));
    style()->unpolish(m_text);
    style()->polish(m_text);
    m_committed = committed;
    showText();
}

void AnswerRow::setRight(bool right)
{
    m_right = right;
    showText();
}

void AnswerRow::showVotes(bool shown, int votes, int most)
{
    m_lettered = shown;
    m_votes->setVisible(shown);
    m_votes->showVotes(votes, most);
    showText();
}

void AnswerRow::showText()
{
    QString text = m_lettered ? tr("%1: %2", "letter and answer").arg(m_letter).arg(m_answer) : m_answer;
    if (m_committed)
        text = tr("%1 — committed").arg(text);
    m_text->setText(m_right ? tr("%1 ✓ right").arg(text) : text);
}

void AnswerRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_button->click();
}

} // namespace synchroscope
