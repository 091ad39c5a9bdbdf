// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_driver.h"

#include "window/pace.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int frameMs = 20;
constexpr int answerMs = 1; // a step takes less, and is to be seen in the next frame
constexpr int idleMs = 200; // a process may die while nothing goes on

} // namespace

RunDriver::RunDriver(QObject *parent) : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_slow.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &RunDriver::tick);
    connect(&m_slow, &QTimer::timeout, this, &RunDriver::stepSlowly);
}

RunDriver::~RunDriver() = default;

void RunDriver::end()
{
    m_frames.stop();
    m_slow.stop();
    m_queue.clear();
    if (m_run && m_record && m_run->collect(m_record->recording))
        m_record->update();
    m_run.reset();
    if (m_record)
        m_record->goesOn = false;
    m_record.reset();
    m_begun = m_playing = m_stepped = false;
    m_stoppedAt = -1;
}

Result<void> RunDriver::begin(const Scenario &scenario, const Settings &settings, int number,
                              std::unique_ptr<Schedule> schedule)
{
    end();
    auto run = Run::create(scenario, settings, std::move(schedule));
    if (!run)
        return run.error();
    m_run = std::move(run).value();
    m_record = std::make_shared<RecordedRun>(m_run->emptyRecording(), number);
    handOverStops();
    m_run->watchMemory(m_watched);
    m_run->collect(m_record->recording);
    m_record->update();
    askForNews();
    return {};
}

Phase RunDriver::phase() const
{
    if (m_record && m_record->recording.finished)
        return Phase::finished;
    if (!m_begun)
        return Phase::ready;
    if (m_stepped)
        return Phase::stepping;
    return m_playing ? Phase::live : Phase::paused;
}

std::size_t RunDriver::steps() const
{
    const Recording &recording = m_record->recording;
    return recording.choices.empty() ? m_queue.done() : m_record->steps();
}

void RunDriver::play()
{
    if (!m_run || m_record->recording.finished)
        return;
    m_slow.stop();
    m_queue.clear();
    m_begun = m_playing = true;
    m_stepped = false;
    m_run->play();
    askForNews();
    emit phaseChanged();
}

void RunDriver::playSlowly(double stepsPerSecond)
{
    if (!m_run || m_record->recording.finished)
        return;
    m_slow.start(intervalOf(stepsPerSecond));
    stepSlowly(); // the first one at once
}

void RunDriver::pause()
{
    if (!m_run)
        return;
    m_slow.stop();
    m_queue.dropWaiting();
    m_playing = false;
    m_run->pause();
    askForNews();
    emit phaseChanged();
    tick();
}

void RunDriver::step(const StepRequest &request)
{
    if (!m_run || m_record->recording.finished)
        return;
    if (!m_stepped)
        m_queue.clear(); // counts anew
    m_begun = m_stepped = true;
    m_playing = false;
    m_queue.add(request);
    m_queue.advance(*m_run, m_record->recording);
    askForNews();
    emit phaseChanged();
}

void RunDriver::stepSlowly()
{
    tick();
    if (m_slow.isActive() && !m_queue.busy())
        step({});
}

void RunDriver::setSpeed(double speed)
{
    if (m_run)
        m_run->setSpeed(speed);
}

void RunDriver::setSlowRate(double stepsPerSecond)
{
    if (m_slow.isActive())
        m_slow.start(intervalOf(stepsPerSecond));
}

void RunDriver::setStops(StopSet chosen)
{
    m_stops = chosen;
    handOverStops();
}

void RunDriver::handOverStops()
{
    if (!m_run)
        return;
    const bool fullSpeed = m_record->recording.settings().fullSpeed; // a run without pauses, as fast as it can
    m_run->setStops(fullSpeed ? 0 : m_stops, nextStopsFor(m_stops));
}

Result<void> RunDriver::send(Run::Signal signal, int process)
{
    if (!m_run)
        return {};
    auto sent = m_run->send(signal, process);
    tick();
    return sent;
}

void RunDriver::watchMemory(int channel)
{
    m_watched = channel;
    if (m_run)
        m_run->watchMemory(channel);
}

void RunDriver::askForNews() { m_frames.start(m_queue.busy() ? answerMs : moving() ? frameMs : idleMs); }

/// Live, the run does so itself; in slow motion nothing more is asked of it.
void RunDriver::standStillAtStops(std::size_t eventsBefore)
{
    const Recording &recording = m_record->recording;
    if (recording.standing && recording.stoppedAt >= 0 && recording.stoppedAt != m_stoppedAt) {
        m_stoppedAt = recording.stoppedAt;
        m_playing = false;
    }
    if (!m_slow.isActive() || m_stops == 0)
        return;
    const StopList::Found *found = m_record->stops(nextStopsFor(m_stops)).after(eventsBefore);
    if (found && contains(m_stops, found->stop.kind))
        m_slow.stop();
}

void RunDriver::tick()
{
    if (!m_run || m_record->recording.finished)
        return;
    Recording &recording = m_record->recording;
    const std::int64_t timeBefore = recording.now;
    const std::size_t eventsBefore = recording.events().size();
    const bool wasMoving = moving();
    const bool news = m_run->collect(recording);
    m_record->update();
    const auto look = m_run->memoryLook();
    if (look)
        emit memoryRead(*look);
    standStillAtStops(eventsBefore);
    m_queue.advance(*m_run, recording);
    if (recording.finished) {
        m_frames.stop();
        m_slow.stop();
        m_queue.clear();
        m_playing = false;
        emit phaseChanged();
        emit advanced();
        return;
    }
    if (moving() != wasMoving) {
        askForNews();
        emit phaseChanged();
    }
    if (news || look || recording.now != timeBefore)
        emit advanced();
}

} // namespace synchroscope
