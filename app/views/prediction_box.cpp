// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/prediction_box.h"

#include "languages/words.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace synchroscope {

namespace {

constexpr int mostVotes = 999; // what the figures have room for

} // namespace

PredictionBox::PredictionBox(const Look &look, const Question &question, std::vector<int> votes, QWidget *parent)
    : QFrame(parent),
      m_question(question),
      m_heading(new QLabel(tr("Your prediction"), this)),
      m_ask(new QLabel(lessonText(question.ask), this)),
      m_verdict(new QLabel(this)),
      m_how(new QLabel(tr("A to D: one vote more. With Shift: one less. V: done."), this)),
      m_answers(new QButtonGroup(this)),
      m_commit(new QPushButton(tr("Commit"), this)),
      m_vote(new QPushButton(tr("Vote"), this)),
      m_clear(new QPushButton(tr("Clear the votes"), this)),
      m_votes(std::move(votes))
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
        auto *row = new AnswerRow(QChar(u'A' + number), lessonText(answer, question.ask), this);
        m_answers->addButton(row->button(), number++);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    m_votes.resize(m_rows.size());
    m_how->setWordWrap(true);
    m_how->setObjectName(QStringLiteral("muted"));
    layout->addWidget(m_how);
    m_commit->setEnabled(false);
    m_commit->setToolTip(tr("Decide before you look. You may also just start."));
    m_vote->setCheckable(true);
    m_vote->setToolTip(tr("Count the class's answers with the keys A to D (V)"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_commit, m_vote}) {
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_clear->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Answer and reason after the run."));
    layout->addWidget(m_verdict);
    connect(m_answers, &QButtonGroup::idClicked, this, [this] { m_commit->setEnabled(open()); });
    connect(m_commit, &QPushButton::clicked, this, &PredictionBox::commit);
    connect(m_vote, &QPushButton::clicked, this, &PredictionBox::votingWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        std::fill(m_votes.begin(), m_votes.end(), 0);
        showVotes();
        emit votesChanged();
    });
    setLook(look);
    showVotes();
}

void PredictionBox::setLook(const Look &look)
{
    layout()->setSpacing(look.round(6));
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
    for (AnswerRow *row : m_rows)
        row->setLook(look);
}

void PredictionBox::commit()
{
    m_committed = true;
    for (AnswerRow *row : m_rows)
        row->settle(true);
    m_commit->hide();
    setVoting(false);
    emit committed();
}

void PredictionBox::setVoting(bool voting)
{
    m_voting = voting && open();
    showVotes();
}

void PredictionBox::vote(int answer, int by)
{
    const auto index = static_cast<std::size_t>(answer);
    if (!m_voting || index >= m_votes.size())
        return;
    m_votes[index] = std::clamp(m_votes[index] + by, 0, mostVotes);
    showVotes();
    emit votesChanged();
}

void PredictionBox::showVotes()
{
    const int all = std::accumulate(m_votes.begin(), m_votes.end(), 0);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->showVotes(m_voting || all > 0, m_votes[i], all);
    m_how->setVisible(m_voting);
    m_vote->setVisible(open());
    m_vote->setChecked(m_voting);
    m_clear->setVisible(all > 0);
}

void PredictionBox::setAside(bool aside)
{
    m_aside = aside;
    m_heading->setText(aside ? tr("A question about the lesson's own programs and settings (Shift+R)") : tr("Your prediction"));
    m_heading->setWordWrap(true);
    m_verdict->setVisible(!aside);
    showRight();
}

void PredictionBox::showRight()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setRight(m_revealed && !m_aside && static_cast<int>(i) == m_question.correct);
}

void PredictionBox::reveal()
{
    if (m_revealed || m_aside)
        return;
    m_revealed = true;
    m_commit->hide();
    setVoting(false);
    for (AnswerRow *row : m_rows) {
        if (!m_committed)
            row->settle(false);
    }
    showRight();
    const auto correct = static_cast<std::size_t>(m_question.correct);
    const QString answer =
        correct < m_question.answers.size() ? lessonText(m_question.answers[correct], m_question.ask) : QString();
    QString verdict = tr("The answer: %1.").arg(answer);
    if (m_committed)
        verdict = m_answers->checkedId() == m_question.correct ? tr("Yes: %1.").arg(answer)
                                                               : tr("No — it is: %1.").arg(answer);
    else if (m_answers->checkedId() >= 0)
        verdict += tr(" Your choice was not committed.");
    m_verdict->setText(QStringLiteral("<b>%1</b> %2")
                           .arg(verdict.toHtmlEscaped(), lessonText(m_question.because).toHtmlEscaped()));
}

} // namespace synchroscope
