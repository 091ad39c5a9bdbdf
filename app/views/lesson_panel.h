// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"
#include "views/change_box.h"
#include "views/elided_combo_box.h"
#include "views/moment_list.h"
#include "views/prediction_box.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// The text beside the stage: which lesson of the course, what happens in it, a prediction, what to watch for, something
/// to change.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The first `course` of them are numbered as the course is, the others on their own.
    void setLessons(const std::vector<Scenario> &lessons, std::size_t course);
    /// Which of them have been run to their end.
    void setDone(const std::vector<bool> &done);
    /// Which lesson of the list it is; its text stays.
    void showPlace(int index);
    /// Shows a lesson as it is asked about in one mode; predictions start afresh.
    void showLesson(int index, const Scenario &scenario, Mode mode, const std::vector<double> &knobs, bool ownSettings);
    /// Of another run of the lesson.
    void setKnobs(const std::vector<double> &knobs);
    /// The run has ended: answers and reasons may be read, and what is said of the whole run while its end is shown.
    void reveal(const Recording *recording, const QString &explanation);
    /// The next lesson to be shown begins afresh, also if it is the same one.
    void forget() { m_forgotten = true; }
    /// What the person wrote about this lesson.
    void setSeen(const QString &text);

    /// What the panel wants to know the times of.
    static std::vector<std::string> conditions(const Scenario &scenario);
    /// Ticks what has happened by a moment; `times`: of those conditions. Of a run in another mode than is asked about
    /// nothing is ticked.
    void showMoment(const Recording &recording, const ConditionTimes &times, std::size_t moment);

    /// Opens or closes the class's vote on the question that is open; false: there is none.
    bool setVoting(bool voting);
    [[nodiscard]] bool voting() const { return m_voting != nullptr; }
    void vote(int answer, int by);

signals:
    void lessonWanted(int index);
    void knobTurned(int knob, double value);
    void knobCompared(int knob);
    void termsWanted();
    void modeWanted(Mode mode);
    void momentWanted(std::size_t events);
    void seenChanged(const QString &text);
    /// Whether a prediction is waited for.
    void questionOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(const Scenario &scenario, Mode mode, const std::vector<double> &knobs, bool otherLesson);
    void addPredictions(const Scenario &scenario, Mode mode, QWidget *content);
    void addMoments(const Scenario &scenario, Mode mode, QWidget *content);
    void closeVote();
    void keepSecrets();
    void applyLook();

    Look m_look;
    int m_index = 0, m_count = 0, m_course = 0;
    Scenario m_shown; // as far as the panel shows it
    Mode m_shownMode;
    ElidedComboBox *m_list;
    QScrollArea *m_scroll;
    const Recording *m_explained = nullptr; // of which m_goal speaks; only compared
    QLabel *m_progress, *m_title = nullptr, *m_summary = nullptr, *m_goal = nullptr, *m_equivalents = nullptr;
    std::vector<PredictionBox *> m_predictions;
    std::vector<std::vector<int>> m_votes; // for each question of the lesson: they outlive a change of mode
    PredictionBox *m_voting = nullptr;     // on which the class is voting
    MomentList *m_watches = nullptr, *m_stops = nullptr;
    ChangeBox *m_change = nullptr;
    QPushButton *m_previous, *m_next;
    QStringList m_titles;
    std::vector<bool> m_done;
    bool m_forgotten = false;
};

} // namespace synchroscope
