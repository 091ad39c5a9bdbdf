// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include "analysis/narration.h"
#include "recording/own_settings.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace synchroscope {

namespace {

constexpr int frameMs = 20;

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

Settings settingsOf(const Scenario &lesson)
{
    Settings own;
    own.mode = lesson.mode;
    for (const Knob &knob : lesson.knobs)
        own.knobs.push_back(knob.value);
    return own;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_playback.setTimerType(Qt::PreciseTimer);
    connect(&m_playback, &QTimer::timeout, this, &Session::playBack);
    connect(&m_driver, &RunDriver::advanced, this, [this] {
        tellDifference();
        emit advanced();
    });
    connect(&m_driver, &RunDriver::phaseChanged, this, &Session::phaseChanged);
    connect(&m_driver, &RunDriver::memoryRead, this, [this](const MemoryLook &look) { m_memory.take(look); });
    connect(this, &Session::shownRunChanged, this, [this] { m_memory.forget(); });
}

Session::~Session() = default;

void Session::open(const Scenario &lesson, bool asWritten)
{
    m_lesson = lesson;
    m_asWritten = asWritten;
    if (!asWritten)
        setAside(m_lesson);
    m_settings = settingsOf(lesson);
    m_settings.speed = speeds[m_pace.speed].factor;
    if (m_pace.kind == PaceKind::max)
        m_pace.kind = PaceKind::live;
    m_driver.end();
    m_past.clear();
    m_runs = 0;
    begin(false);
}

int Session::capacity() const
{
    if (m_settings.capacity)
        return *m_settings.capacity;
    return m_lesson.channels.empty() ? 0 : m_lesson.channels.front().capacity;
}

bool Session::ownSettings() const { return m_asWritten && synchroscope::ownSettings(m_lesson, m_settings); }

WhenFull Session::whenFull() const
{
    if (m_settings.whenFull)
        return *m_settings.whenFull;
    return m_lesson.channels.empty() ? WhenFull::wait : m_lesson.channels.front().whenFull;
}

Phase Session::phase() const { return m_cursor.replaying() || showsPastRun() ? Phase::replay : m_driver.phase(); }

bool Session::moving() const { return phase() == Phase::replay ? m_playback.isActive() : m_driver.moving(); }

Scene Session::scene() const
{
    const Recording &recording = m_shown->recording;
    const std::size_t moment = m_cursor.moment(recording);
    Scene scene{recording, m_shown->history,
                m_cursor.replaying() ? m_shown->stateAfter(moment) : m_shown->history.newest(),
                m_cursor.time(recording), phase()};
    scene.newest = recording.now;
    scene.selected = m_selected;
    scene.memory = m_memory.shown(*m_shown, moment, scene.phase != Phase::replay);
    if (scene.phase == Phase::stepping) {
        scene.steps = m_driver.steps();
        scene.slowly = m_driver.slowly();
    } else if (scene.phase == Phase::replay && !recording.choices.empty()) {
        scene.steps = m_shown->stepsBefore(moment);
        scene.allSteps = m_shown->steps();
    }
    if (showsPastRun())
        scene.pastRun = m_shown->number;
    if (scene.phase != Phase::live && scene.phase != Phase::ready)
        scene.checkpoint = m_shown->checkpointAt(m_cursor.replaying() || recording.stoppedAt < 0 || m_driver.moving()
                                                     ? moment
                                                     : static_cast<std::size_t>(recording.stoppedAt) + 1);
    return scene;
}

void Session::begin(bool playing, std::unique_ptr<Schedule> schedule)
{
    keepRun();
    setPlayback(false);
    if (!schedule && m_paceOfNextRun) {
        m_pace.kind = *std::exchange(m_paceOfNextRun, {});
        playing = false; // whoever stepped by hand begins at 0
    }
    m_cursor.followNewest();
    m_shown.reset();
    m_selected = {};
    m_memory.forget();
    m_failure.clear();
    m_differenceTold = false;
    m_driver.end();
    if (m_lesson.processes.empty())
        return; // no lesson was found: the page says so
    m_driver.setStops(m_stops);
    if (const auto begun = m_driver.begin(m_lesson, m_settings, ++m_runs, std::move(schedule)); !begun)
        m_failure = startFailure(begun.error());
    m_shown = m_driver.record();
    emit runChanged();
    emit phaseChanged();
    if (m_shown && playing)
        togglePlay();
}

/// Its pace is Step now, and that of the next run what the person has chosen. Max is nothing to come back to unasked.
void Session::stepThisRun()
{
    if (m_pace.kind == PaceKind::live || m_pace.kind == PaceKind::slow)
        m_paceOfNextRun = m_pace.kind;
    m_pace.kind = PaceKind::step;
}

/// Another moment is shown.
void Session::moved()
{
    noteEnd();
    emit phaseChanged();
    emit advanced();
}

void Session::noteEnd()
{
    const Recording &recording = m_shown->recording;
    if (!recording.events().empty() && m_cursor.moment(recording) >= recording.events().size())
        m_shown->endShown = true;
}

// ---- play and pause

void Session::togglePlay()
{
    if (!isOpen())
        return;
    const Phase now = phase();
    if (now == Phase::replay) {
        if (!m_playback.isActive() && m_cursor.moment(m_shown->recording) >= m_shown->recording.events().size())
            m_cursor.show(m_shown->recording, 0); // from its end it is played again
        setPlayback(!m_playback.isActive());
    } else if (now == Phase::finished) {
        begin(m_pace.kind != PaceKind::step);
        if (isOpen() && !m_past.empty())
            emit notice(tr("Run %1. Run %2 is kept below (Ctrl+Z).").arg(m_runs).arg(m_past.back()->number));
    } else if (m_driver.moving()) {
        m_driver.pause();
    } else if (m_pace.kind == PaceKind::step) {
        stepForth();
    } else if (m_pace.kind == PaceKind::slow) {
        m_driver.playSlowly(slowRates[m_pace.rate]);
    } else {
        m_driver.play();
    }
}

void Session::setPlayback(bool on)
{
    if (on == m_playback.isActive())
        return;
    if (on) {
        m_sinceFrame.start();
        const bool stepwise = m_pace.kind == PaceKind::slow;
        m_playback.start(stepwise ? intervalOf(slowRates[m_pace.rate]) : frameMs);
    } else {
        m_playback.stop();
    }
    emit phaseChanged();
}

/// The recording goes on as it went, at the pace; its processes have nothing to do with it.
void Session::playBack()
{
    const Recording &recording = m_shown->recording;
    const auto passed = static_cast<double>(m_sinceFrame.nsecsElapsed());
    m_sinceFrame.start();
    bool more = false;
    if (m_pace.kind == PaceKind::slow) {
        more = m_cursor.forth(recording, m_pace.grain);
    } else {
        // What took no time is stretched to what the axis shows in ten seconds.
        const double stretch =
            recording.settings().fullSpeed ? static_cast<double>(visibleSpan(recording, recording.now)) / 1e10 : 1;
        more = m_cursor.advance(recording, std::llround(passed * speeds[m_pace.speed].factor * stretch));
    }
    noteEnd();
    if (!more)
        setPlayback(false);
    emit advanced();
}

void Session::restart() { beginLike(); }

void Session::setPace(const Pace &pace)
{
    const Pace before = m_pace;
    m_pace = pace;
    if (pace.kind != before.kind || pace == before) // not when only the grain is another one
        m_paceOfNextRun.reset();
    m_settings.speed = speeds[pace.speed].factor;
    const bool max = pace.kind == PaceKind::max;
    if (max != m_settings.fullSpeed) {
        m_settings.fullSpeed = max;
        beginLike(); // work that has begun cannot turn into work that takes no time
        return;
    }
    m_driver.setSpeed(m_settings.speed);
    m_driver.setSlowRate(slowRates[pace.rate]);
    if (pace.kind != before.kind && m_driver.moving()) {
        if (pace.kind == PaceKind::slow)
            m_driver.playSlowly(slowRates[pace.rate]);
        else if (pace.kind == PaceKind::live)
            m_driver.play();
        else
            m_driver.pause();
    }
    if (m_playback.isActive()) {
        m_playback.stop();
        setPlayback(true);
    }
    emit phaseChanged();
}

void Session::setStops(StopSet stops)
{
    m_stops = stops;
    m_driver.setStops(stops);
    emit phaseChanged();
}

// ---- the switches

void Session::resetSettings()
{
    m_settings = settingsOf(m_lesson);
    m_settings.speed = speeds[m_pace.speed].factor;
    m_settings.fullSpeed = m_pace.kind == PaceKind::max;
    beginLike();
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

void Session::setAll(Mode mode, int capacity, WhenFull policy)
{
    m_settings.mode = mode;
    m_settings.whenFull = policy;
    setCapacity(capacity);
}

void Session::setKnob(int knob, double value)
{
    const auto index = static_cast<std::size_t>(knob);
    if (index >= m_settings.knobs.size() || m_settings.knobs[index] == value)
        return;
    m_settings.knobs[index] = value;
    beginLike();
}

void Session::signalProcess(int process, Run::Signal signal)
{
    if (const auto sent = m_driver.send(signal, process); !sent)
        emit notice(tr("The process could not be reached: %1.").arg(QString::fromStdString(sent.error().what)));
}

} // namespace synchroscope
