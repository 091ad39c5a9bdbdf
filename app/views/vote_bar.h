// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QWidget>

namespace synchroscope {

/// How many of the class are for one answer: a bar and, in figures for the back row, its number.
class VoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBar(QWidget *parent);

    void setLook(const Look &look);
    /// `most`: what would fill the bar.
    void showVotes(int votes, int most);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_votes = 0, m_most = 1;
};

} // namespace synchroscope
