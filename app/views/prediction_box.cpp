// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/prediction_box.h"

namespace synchroscope {

PredictionBox::PredictionBox(const Look &look, const Question &question, QWidget *parent)
    : QFrame(parent),
      m_question(question),
      m_heading(new QLabel(tr("Your prediction"), this)),
      m_ask(new QLabel(QString::fromStdString(question.ask), this)),
      m_verdict(new QLabel(this)),
      m_answers(new QButtonGroup(this)),
      m_commit(new QPushButton(tr("Commit"), this))
{
    setObjectName(QStringLiteral("note"));
    setAccessibleName(tr("Your prediction"));
    m_heading->setObjectName(QStringLiteral("heading"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    m_ask->setWordWrap(true);
    layout->addWidget(m_ask);
    int number = 0;
    for (const std::string &answer : question.answers) {
        auto *row = new AnswerRow(QString::fromStdString(answer), this);
        m_answers->addButton(row->button(), number++);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    m_commit->setFocusPolicy(Qt::TabFocus);
    m_commit->setEnabled(false);
    m_commit->setToolTip(tr("Decide before you look. You may also just start."));
    layout->addWidget(m_commit, 0, Qt::AlignLeft);
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Answer and reason after the run."));
    layout->addWidget(m_verdict);
    connect(m_answers, &QButtonGroup::idClicked, this, [this] { m_commit->setEnabled(!m_committed && !m_revealed); });
    connect(m_commit, &QPushButton::clicked, this, &PredictionBox::commit);
    setLook(look);
}

void PredictionBox::setLook(const Look &look)
{
    layout()->setSpacing(look.round(6));
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void PredictionBox::commit()
{
    m_committed = true;
    for (AnswerRow *row : m_rows)
        row->settle(true);
    m_commit->hide();
    emit committed();
}

void PredictionBox::setAside(bool aside)
{
    m_heading->setText(aside ? tr("A question about the lesson's own settings (Shift+R)") : tr("Your prediction"));
    m_heading->setWordWrap(true);
    m_verdict->setVisible(!aside);
}

void PredictionBox::reveal()
{
    if (m_revealed)
        return;
    m_revealed = true;
    m_commit->hide();
    for (AnswerRow *row : m_rows) {
        if (!m_committed)
            row->settle(false);
    }
    const auto correct = static_cast<std::size_t>(m_question.correct);
    const QString answer =
        QString::fromStdString(correct < m_question.answers.size() ? m_question.answers[correct] : "");
    QString verdict = tr("The answer: %1.").arg(answer);
    if (m_answers->checkedId() >= 0)
        verdict = m_answers->checkedId() == m_question.correct ? tr("Yes: %1.").arg(answer)
                                                               : tr("No — it is: %1.").arg(answer);
    m_verdict->setText(QStringLiteral("<b>%1</b> %2")
                           .arg(verdict.toHtmlEscaped(), QString::fromStdString(m_question.because).toHtmlEscaped()));
}

} // namespace synchroscope
