// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lesson_player.h"

#include "cli/scenario_library.h"
#include "views/lesson_panel.h"
#include "window/session.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace synchroscope {

namespace {

bool isTextField(const QWidget *widget)
{
    const auto *list = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || (list && list->isEditable());
}

/// Under what is remembered of a lesson: its place in the course, or its file. Nothing while it has none.
std::string keyOf(const ScenarioLibrary &library, const Scenario &lesson)
{
    if (lesson.file.empty() || library.holds(lesson.file))
        return lesson.file.empty() ? std::string() : lesson.identifier;
    return QFileInfo(QString::fromStdString(lesson.file)).absoluteFilePath().toStdString();
}

/// Whoever has stopped it, or it fell over: not done.
bool cameToItsEnd(Outcome outcome)
{
    return outcome == Outcome::completed || outcome == Outcome::deadlock || outcome == Outcome::livelock;
}

} // namespace

LessonPlayer::LessonPlayer(LessonPanel &panel, Session &session, const std::vector<Scenario> &lessons, QObject *parent)
    : QObject(parent),
      m_panel(panel),
      m_session(session),
      m_lessons(lessons)
{
    connect(&panel, &LessonPanel::momentWanted, &session, &Session::showMoment);
    connect(&panel, &LessonPanel::modeWanted, &session, &Session::setMode);
    connect(&panel, &LessonPanel::seenChanged, this, [this](const QString &text) {
        m_progress.setSeen(m_key, text);
    });
    connect(&session, &Session::runChanged, this, &LessonPlayer::beginRun);
    connect(&session, &Session::shownRunChanged, this, &LessonPlayer::showMoment);
    connect(&session, &Session::advanced, this, &LessonPlayer::showMoment);
    connect(&session, &Session::phaseChanged, this, &LessonPlayer::showMoment);
}

void LessonPlayer::remember()
{
    m_progress.keep();
    showProgress();
    m_panel.setSeen(m_progress.seen(m_key));
}

void LessonPlayer::beginRun()
{
    if (m_session.lesson().file != m_savedFrom) {
        m_savedFrom.reset();
        m_key = keyOf(ScenarioLibrary(), m_session.lesson());
    }
    m_panel.setSeen(m_progress.seen(m_key));
    showProgress();
    showMoment();
}

void LessonPlayer::showMoment()
{
    if (!m_session.isOpen())
        return;
    const std::shared_ptr<RecordedRun> &run = m_session.sharedRun();
    if (m_run.lock() != run) {
        m_run = run;
        const Scenario &scenario = run->recording.scenario();
        m_times.emplace(LessonPanel::conditions(scenario), scenario);
    }
    m_times->update(run->recording);
    m_panel.showMoment(run->recording, *m_times, m_session.moment());
    if (m_session.phase() == Phase::finished && cameToItsEnd(run->recording.outcome) && !m_progress.done(m_key)
        && runsOwnPrograms(run->recording.scenario())) {
        m_progress.setDone(m_key);
        showProgress();
    }
}

/// Whatever was tried in the workshop is not the lesson, before it is saved as one.
bool LessonPlayer::runsOwnPrograms(const Scenario &ran) const
{
    const ScenarioLibrary library;
    const auto lesson = std::find_if(m_lessons.begin(), m_lessons.end(),
                                     [&](const Scenario &one) { return keyOf(library, one) == m_key; });
    const auto same = [](const ProcessSpec &a, const ProcessSpec &b) { return a.program == b.program; };
    return lesson != m_lessons.end()
           && std::equal(lesson->processes.begin(), lesson->processes.end(), ran.processes.begin(),
                         ran.processes.end(), same);
}

void LessonPlayer::showProgress()
{
    const ScenarioLibrary library;
    std::vector<bool> done;
    for (const Scenario &lesson : m_lessons)
        done.push_back(m_progress.done(keyOf(library, lesson)));
    m_panel.setDone(done);
}

void LessonPlayer::beginAnew()
{
    m_progress.beginAnew();
    showProgress();
}

void LessonPlayer::savedAs(const Scenario &lesson)
{
    const QString seen = m_progress.seen(m_key);
    m_savedFrom = m_session.lesson().file;
    m_key = keyOf(ScenarioLibrary(), lesson);
    if (!seen.isEmpty())
        m_progress.setSeen(m_key, seen);
    m_panel.setSeen(m_progress.seen(m_key));
}

void LessonPlayer::toggleVoting() { setVoting(!m_panel.voting()); }

void LessonPlayer::setVoting(bool voting)
{
    if (!m_panel.setVoting(voting))
        emit notice(tr("There is nothing to vote on: no question is open here. One that was committed or answered is "
                       "asked again when its lesson is opened again."));
    else if (voting)
        emit panelWanted();
}

bool LessonPlayer::pressed(const QKeyEvent &event, const QWidget *focus)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) || isTextField(focus) || m_lessons.empty())
        return false;
    if (event.key() == Qt::Key_V && modifiers == Qt::NoModifier) {
        if (!event.isAutoRepeat())
            toggleVoting();
        return true;
    }
    if (!m_panel.voting())
        return false;
    if (event.key() == Qt::Key_Escape) {
        setVoting(false);
        return true;
    }
    const int answer = event.key() - Qt::Key_A;
    if (answer < 0 || answer > 3)
        return false;
    if (!event.isAutoRepeat())
        m_panel.vote(answer, modifiers & Qt::ShiftModifier ? -1 : 1);
    return true;
}

} // namespace synchroscope
