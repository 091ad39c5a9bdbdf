// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/vote_bar.h"

#include <QLabel>
#include <QRadioButton>
#include <QWidget>

namespace synchroscope {

/// One answer to choose: a radio button whose text may take several lines, and the class's votes for it.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    /// `letter`: its key in a vote.
    AnswerRow(QChar letter, const QString &answer, QWidget *parent);

    void setLook(const Look &look);
    [[nodiscard]] QRadioButton *button() const { return m_button; }
    /// No longer to be changed; the chosen one says so.
    void settle(bool committed);
    /// After the run: whether this one was right.
    void setRight(bool right);
    /// Bar and letter are there while there is, or may be, a vote. `most`: what would fill a bar.
    void showVotes(bool shown, int votes, int most);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showText();

    QString m_answer;
    QChar m_letter;
    bool m_lettered = false, m_committed = false, m_right = false;
    QRadioButton *m_button;
    QLabel *m_text;
    VoteBar *m_votes;
};

} // namespace synchroscope
