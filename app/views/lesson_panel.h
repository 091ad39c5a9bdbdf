// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"
#include "views/elided_combo_box.h"
#include "views/knob_panel.h"
#include "views/prediction_box.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// The text beside the stage: which lesson, what happens in it, a prediction, something to change.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setLessons(const std::vector<Scenario> &lessons);
    /// Shows a lesson as it is asked about in one mode; predictions start afresh.
    void showLesson(int index, const Scenario &scenario, Mode mode, const std::vector<double> &knobs, bool ownSettings);
    /// The run has ended: answers and reasons may be read.
    void reveal(const QString &explanation);

signals:
    void lessonWanted(int index);
    void knobTurned(int knob, double value);
    void knobCompared(int knob);
    void termsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(const Scenario &scenario, Mode mode, const std::vector<double> &knobs);
    void applyLook();

    Look m_look;
    int m_index = 0, m_count = 0;
    Scenario m_shown; // as far as the panel shows it
    Mode m_shownMode;
    ElidedComboBox *m_list;
    QScrollArea *m_scroll;
    QLabel *m_title = nullptr, *m_summary = nullptr, *m_goal = nullptr, *m_equivalents = nullptr;
    std::vector<PredictionBox *> m_predictions;
    KnobPanel *m_knobs = nullptr;
    QPushButton *m_previous, *m_next;
};

} // namespace synchroscope
