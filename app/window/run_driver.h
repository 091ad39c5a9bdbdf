// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "views/scene.h"
#include "window/recorded_run.h"
#include "window/step_queue.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace synchroscope {

/// The kinds of stop that "next stop" goes to when those have been chosen for stopping by itself.
constexpr StopSet nextStopsFor(StopSet chosen) { return (chosen & ~checkpointsOnly) == 0 ? usualStops : chosen; }

/// The run whose processes exist: plays, pauses and steps it, live or slowly, and takes in what it records.
/// Asks for news at every frame while anything goes on, now and then otherwise, never after the end.
class RunDriver : public QObject
{
    Q_OBJECT

public:
    explicit RunDriver(QObject *parent = nullptr);
    ~RunDriver() override;

    /// The processes of the last run have ended before those of the new one start.
    Result<void> begin(const Scenario &scenario, const Settings &settings, int number,
                       std::unique_ptr<Schedule> schedule = nullptr);
    void end();

    /// Null when no run could be started.
    [[nodiscard]] const std::shared_ptr<RecordedRun> &record() const { return m_record; }
    [[nodiscard]] Phase phase() const;
    /// Something goes on that a pause would end.
    [[nodiscard]] bool moving() const { return m_playing || m_slow.isActive() || m_queue.busy(); }
    [[nodiscard]] bool slowly() const { return m_slow.isActive(); }
    /// By so many steps something has happened since stepping began.
    [[nodiscard]] std::size_t steps() const;

    void play();
    void playSlowly(double stepsPerSecond);
    void pause();
    void step(const StepRequest &request);
    void setSpeed(double speed);
    void setSlowRate(double stepsPerSecond);
    /// At which kinds it stands still by itself.
    void setStops(StopSet chosen);
    Result<void> send(Run::Signal signal, int process);
    /// The memory of a channel of this run and of those to come is read again and again; −1: of none.
    void watchMemory(int channel);

signals:
    /// The recording has grown, or the memory has been read again.
    void advanced();
    /// Before advanced().
    void memoryRead(const MemoryLook &look);
    void phaseChanged();

private:
    void tick();
    void stepSlowly();
    void standStillAtStops(std::size_t eventsBefore);
    void askForNews();
    void handOverStops();

    std::unique_ptr<Run> m_run;
    std::shared_ptr<RecordedRun> m_record;
    StepQueue m_queue;
    StopSet m_stops = checkpointsOnly;
    QTimer m_frames, m_slow;
    int m_watched = -1;
    bool m_begun = false;            // something has been asked of it since it stood at 0
    bool m_playing = false;          // live
    bool m_stepped = false;          // it was stepped last, not played
    std::ptrdiff_t m_stoppedAt = -1; // where it stood still by itself for the last time
};

} // namespace synchroscope
