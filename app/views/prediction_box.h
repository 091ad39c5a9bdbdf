// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"
#include "views/answer_row.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace synchroscope {

/// One question of a lesson: answers to choose from before the run, the right one and the reason after it.
/// Committing is optional, and nothing shows which answer is right before the run has ended.
class PredictionBox : public QFrame
{
    Q_OBJECT

public:
    /// `votes`: of the class, one count an answer, as they were left; may be empty.
    PredictionBox(const Look &look, const Question &question, std::vector<int> votes, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void reveal();
    /// With other settings or programs than the lesson's own its answer need not be true, and is not shown; runs with
    /// them reveal nothing.
    void setAside(bool aside);

    /// Neither committed nor answered.
    [[nodiscard]] bool open() const { return !m_committed && !m_revealed; }
    void setVoting(bool voting);
    /// Adds to the votes for an answer; none goes below 0.
    void vote(int answer, int by);
    [[nodiscard]] const std::vector<int> &votes() const { return m_votes; }

signals:
    void committed();
    /// The person has pressed the button.
    void votingWanted(bool voting);
    void votesChanged();

private:
    void commit();
    void showVotes();
    void showRight();

    Question m_question;
    QLabel *m_heading, *m_ask, *m_verdict, *m_how;
    QButtonGroup *m_answers;
    std::vector<AnswerRow *> m_rows;
    QPushButton *m_commit, *m_vote, *m_clear;
    std::vector<int> m_votes;
    bool m_committed = false, m_revealed = false, m_aside = false, m_voting = false;
};

} // namespace synchroscope
