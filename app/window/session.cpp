// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include "window/pace.h"

#include <algorithm>
#include <cerrno>

namespace synchroscope {

namespace {

constexpr int frameMs = 20;
constexpr int pausedMs = 200; // a process may die while the run is paused

/// A failure to start as a sentence with what to do about it.
QString startFailure(const Error &error)
{
    QString sentence = Session::tr("No run could be started: %1.").arg(QString::fromStdString(error.what));
    if (error.code == ENOMEM || error.code == EAGAIN || error.code == ENFILE || error.code == EMFILE)
        sentence += Session::tr(" Close other programs, or lower “Room for”, and press R.");
    else if (error.code == EACCES || error.code == EPERM || error.code == ENOSYS)
        sentence += Session::tr(" Run “synchroscope doctor” in a terminal: it says what this machine allows.");
    else if (error.code == ENOENT)
        sentence += Session::tr(" A part of Synchroscope is missing: build or install all of it again.");
    else
        sentence += Session::tr(" Press Shift+R for the lesson's own settings, or choose another lesson.");
    return sentence;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &Session::tick);
}

Session::~Session() = default;

void Session::open(const Scenario &lesson)
{
    const double speed = m_settings.speed;
    m_lesson = lesson;
    m_settings = {};
    m_settings.mode = lesson.mode;
    m_settings.speed = speed;
    for (const Knob &knob : lesson.knobs)
        m_settings.knobs.push_back(knob.value);
    begin(false);
}

int Session::capacity() const
{
    if (m_settings.capacity)
        return *m_settings.capacity;
    return m_lesson.channels.empty() ? 0 : m_lesson.channels.front().capacity;
}

WhenFull Session::whenFull() const
{
    if (m_settings.whenFull)
        return *m_settings.whenFull;
    return m_lesson.channels.empty() ? WhenFull::wait : m_lesson.channels.front().whenFull;
}

Scene Session::scene() const { return {*m_recording, *m_history, m_history->newest(), m_recording->now, m_phase}; }

void Session::begin(bool playing)
{
    m_frames.stop();
    m_run.reset(); // its processes end before the next ones start
    m_recording.reset();
    m_history.reset();
    m_failure.clear();
    m_begun = false;
    if (m_lesson.processes.empty())
        return; // no lesson was found: the page says so
    auto run = Run::create(m_lesson, m_settings);
    if (run) {
        m_run = std::move(run).value();
        m_recording = std::make_unique<Recording>(m_run->emptyRecording());
        m_history = std::make_unique<History>(*m_recording);
        m_run->collect(*m_recording);
        m_history->update(*m_recording);
    } else {
        m_failure = startFailure(run.error());
    }
    m_phase = Phase::ready;
    emit runChanged();
    emit phaseChanged();
    if (m_run && playing)
        togglePlay();
    else if (m_run)
        m_frames.start(pausedMs);
}

void Session::beginLike() { begin(m_phase == Phase::live); }

void Session::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    emit phaseChanged();
}

void Session::togglePlay()
{
    if (!m_run)
        return;
    if (m_phase == Phase::finished) {
        begin(true);
    } else if (m_phase == Phase::live) {
        m_run->pause();
        setPhase(Phase::paused);
        m_frames.start(pausedMs);
        tick();
    } else {
        m_begun = true;
        m_run->play();
        setPhase(Phase::live);
        m_frames.start(frameMs);
    }
}

void Session::restart() { beginLike(); }

void Session::resetSettings()
{
    const bool playing = m_phase == Phase::live;
    Settings own;
    own.mode = m_lesson.mode;
    for (const Knob &knob : m_lesson.knobs)
        own.knobs.push_back(knob.value);
    m_settings = own;
    begin(playing);
}

void Session::setMode(Mode mode)
{
    if (mode == m_settings.mode && isOpen())
        return;
    m_settings.mode = mode;
    beginLike();
}

void Session::setCapacity(int capacity)
{
    m_settings.capacity = std::clamp(capacity, 0, maxCapacity);
    beginLike();
}

void Session::setWhenFull(WhenFull policy)
{
    m_settings.whenFull = policy;
    beginLike();
}

void Session::setKnob(int knob, double value)
{
    const auto index = static_cast<std::size_t>(knob);
    if (index >= m_settings.knobs.size() || m_settings.knobs[index] == value)
        return;
    m_settings.knobs[index] = value;
    beginLike();
}

void Session::setPace(int pace)
{
    const Pace &chosen = paces[static_cast<std::size_t>(std::clamp<int>(pace, 0, static_cast<int>(paces.size()) - 1))];
    const bool otherKind = chosen.max != m_settings.fullSpeed;
    m_settings.fullSpeed = chosen.max;
    m_settings.speed = chosen.speed;
    if (otherKind) {
        beginLike(); // work that has begun cannot turn into work that takes no time
        return;
    }
    if (m_run)
        m_run->setSpeed(chosen.speed);
    emit phaseChanged();
}

void Session::signalProcess(int process, Run::Signal signal)
{
    if (!m_run)
        return;
    if (const auto sent = m_run->send(signal, process); !sent)
        emit notice(tr("The process could not be reached: %1.").arg(QString::fromStdString(sent.error().what)));
    tick();
}

void Session::tick()
{
    const std::int64_t before = m_recording->now;
    const bool news = m_run->collect(*m_recording);
    m_history->update(*m_recording);
    if (m_recording->finished && m_phase != Phase::finished) {
        m_frames.stop();
        setPhase(Phase::finished);
        emit advanced();
        return;
    }
    if (news || m_recording->now != before)
        emit advanced();
}

} // namespace synchroscope
