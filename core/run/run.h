// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "memory/axis_clock.h"
#include "recording/recording.h"
#include "recording/stops.h"
#include "run/outbox.h"
#include "run/schedule.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace synchroscope {

/// How far a stepped run goes on before it stands still again.
struct StepRequest
{
    enum class Until : std::uint8_t {
        event, // something has happened
        line,  // a process (that process) has come to another line of its program
        stop,  // one of the kinds of stop that are wanted
        end,   // the run is over
    };
    Until until = Until::event;
    int process = -1;         // event, line: this process and no other; −1: whoever's turn it is
    std::size_t choices = 0;  // end: but not beyond so many choices since the start; 0: no such limit
    std::optional<std::int64_t> time{}; // end, stop: but nothing that would happen later than this, axis ns
};

/// One execution of a scenario on real processes, driven live or step by step; from one to the other at any time.
///
/// Created paused at 0: every process exists, is sandboxed and waits at the start gate. A supervisor thread
/// watches for deaths and collects the trace; the owner asks for what is new with collect().
/// All functions are for the owner's thread, which must be the process's main thread, because the children's
/// parent-death signal follows the thread that spawned them. Destruction kills and reaps whatever is left.
class Run
{
public:
    /// `schedule`: who is let go on while the run is stepped; absent: whoever's clock is behind.
    static Result<std::unique_ptr<Run>> create(const Scenario &scenario, const Settings &settings,
                                               std::unique_ptr<Schedule> schedule = nullptr);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// A recording that matches this run, still empty, for collect().
    [[nodiscard]] Recording emptyRecording() const;

    /// Goes on live, also after steps: each process first waits until its own clock has come.
    /// `together`: where the axis of this run and of others is by now, so that all of them have one time to the
    /// nanosecond, whenever each of them obeys. A run that is further on stands until the others have come to where it is.
    void play(std::optional<CommonTime> together = {});
    /// Holds every process: at its next gate, or in its work.
    void pause();
    [[nodiscard]] bool paused() const;
    /// Goes on step by step: from now on each process waits at its gate, time is virtual, and the run stands still
    /// again (recording.standing) once it has come as far as asked. While it is on its way, a new request takes the
    /// place of the old one. A process that is asleep, suspended or dead cannot be stepped: a request for it
    /// leaves everything as it is.
    void step(const StepRequest &request);
    /// Kinds of stop at which the run stands still by itself, live (shortly after it happened) or stepped. Initially none.
    void setStops(StopSet live, StopSet stepped);
    /// Axis seconds per real second; takes effect at once, also for work that has begun.
    void setSpeed(double speed);

    enum class Signal { kill, stop, resume };
    /// To one process; the recording says that it happened.
    Result<void> send(Signal signal, int process);

    /// Ends the run now: kills and reaps every process that is left. The outcome is given by whoever decides it.
    void stop(Outcome outcome = Outcome::stopped);

    /// Moves everything merged since the last call into `recording`; true if anything changed.
    /// Once it has set recording.finished nothing more comes.
    bool collect(Recording &recording);

    /// Nobody keeps the events: there may be any number of them. What waits to be collected never takes more than 128 MiB:
    /// before that it is dropped, counted as lost, and a gap stands in its place.
    void streamEvents();

    /// From now on the supervisor copies this channel's memory whenever it looks after the run; −1: it no longer does.
    void watchMemory(int channel);
    /// What it has read last, if it has since the last call.
    std::optional<MemoryLook> memoryLook();

    /// Axis time now, ns.
    [[nodiscard]] std::int64_t now() const;

    /// Blocks until the run has finished or `realSeconds` have passed; true if finished.
    bool waitForEnd(double realSeconds);

    /// No put or take for `livelockMs` while every live process polls, is refused or times out: a suspicion.
    [[nodiscard]] bool suspectsLivelock() const;

private:
    struct Impl;
    explicit Run(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace synchroscope
