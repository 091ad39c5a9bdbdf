// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "window/pace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QObject>

namespace synchroscope {

/// Step | Slow | Live | Max in a bar, and a field for what the kind of pace leaves open: grain, rate or speed.
class PaceSwitch : public QObject
{
    Q_OBJECT

public:
    /// `coarse`: what the coarser grain of Step is called, and what it means.
    PaceSwitch(QWidget *bar, const QString &coarse, const QString &meaning);

    void setLook(const Look &look);
    /// Shows what is, without announcing anything.
    void showPace(const Pace &pace);
    /// Nothing but what has been recorded can be played: neither steps of processes nor a run at Max.
    void showReplayOnly(bool only);

signals:
    void paceWanted(const Pace &pace);

private:
    void fillDetail();
    void fitDetail();
    void commitDetail(int index);

    QString m_coarse, m_meaning;
    QButtonGroup *m_kind;
    QComboBox *m_detail;
    int m_leastWidth = 76;
    Pace m_pace;
};

} // namespace synchroscope
