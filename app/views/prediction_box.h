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
    PredictionBox(const Look &look, const Question &question, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void reveal();
    /// With other settings than the lesson's own its answer need not be true, and is not shown.
    void setAside(bool aside);

signals:
    void committed();

private:
    void commit();

    Question m_question;
    QLabel *m_heading, *m_ask, *m_verdict;
    QButtonGroup *m_answers;
    std::vector<AnswerRow *> m_rows;
    QPushButton *m_commit;
    bool m_committed = false, m_revealed = false;
};

} // namespace synchroscope
