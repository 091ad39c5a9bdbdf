// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/condition_times.h"
#include "window/course_progress.h"

#include <QKeyEvent>
#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

class LessonPanel;
class RecordedRun;
class Session;

/// Takes a class through the course: tells the text panel what has happened of what a lesson is about, counts votes,
/// and remembers which lessons have been run and what was seen in them.
class LessonPlayer : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. To be made after whoever else has the panel show the session: it comes last.
    LessonPlayer(LessonPanel &panel, Session &session, const std::vector<Scenario> &lessons, QObject *parent);

    /// What is remembered is kept for the person from now on.
    void remember();
    /// Opens or closes the class's vote.
    void setVoting(bool voting);
    void toggleVoting();
    /// No lesson has been run.
    void beginAnew();
    /// The session's lesson has been saved and is this one now: what is seen in it belongs there, and so does what was.
    void savedAs(const Scenario &lesson);
    /// Another lesson is about to be opened, be it the one from which the one before was saved.
    void forgetSaved() { m_savedFrom.reset(); }
    /// Which lessons have been run; also after the list of them has changed.
    void showProgress();
    /// The keys of a vote, on the lesson page. `focus`: who would otherwise have them.
    bool pressed(const QKeyEvent &event, const QWidget *focus);

signals:
    void panelWanted();
    void notice(const QString &sentence);

private:
    void beginRun();
    void showMoment();
    [[nodiscard]] bool runsOwnPrograms(const Scenario &ran) const;

    LessonPanel &m_panel;
    Session &m_session;
    const std::vector<Scenario> &m_lessons;
    CourseProgress m_progress;
    std::string m_key; // of the session's lesson in it
    std::optional<std::string> m_savedFrom; // its file when it was opened, if it has been saved as another since
    std::weak_ptr<RecordedRun> m_run; // whose times these are
    std::optional<ConditionTimes> m_times;
};

} // namespace synchroscope
