// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <memory>

namespace synchroscope {

/// One execution of a scenario on real processes, driven live.
///
/// Created paused at 0: every process exists, is sandboxed and waits at the start gate. A supervisor thread
/// watches for deaths and collects the trace; the owner asks for what is new with collect().
/// All functions are for the owner's thread, which must be the process's main thread, because the children's
/// parent-death signal follows the thread that spawned them. Destruction kills and reaps whatever is left.
class Run
{
public:
    static Result<std::unique_ptr<Run>> create(const Scenario &scenario, const Settings &settings);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// A recording that matches this run, still empty, for collect().
    [[nodiscard]] Recording emptyRecording() const;

    void play();
    void pause();
    [[nodiscard]] bool paused() const;
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
