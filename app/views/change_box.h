// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"
#include "views/knob_panel.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <vector>

namespace synchroscope {

/// Something to change: the lesson's knobs; after a run, asked for, the other modes as well, and what was seen.
class ChangeBox : public QFrame
{
    Q_OBJECT

public:
    ChangeBox(const Look &look, const Scenario &scenario, Mode mode, QWidget *parent);

    void setLook(const Look &look);
    void setKnobs(const std::vector<double> &values);
    /// "Now change this."
    void ask();
    /// What was once written; it is there from the start then.
    void setSeen(const QString &text);
    [[nodiscard]] QString seen() const { return m_seen->toPlainText(); }

signals:
    void knobTurned(int knob, double value);
    void knobCompared(int knob);
    void modeWanted(Mode mode);
    void seenChanged(const QString &text);

private:
    void addModes(Mode mode);
    void arrange();

    QLabel *m_heading, *m_how;
    KnobPanel *m_knobs = nullptr;
    QWidget *m_modes;
    QLabel *m_seenHeading;
    QPlainTextEdit *m_seen;
    bool m_asked = false, m_seenBefore = false;
};

} // namespace synchroscope
