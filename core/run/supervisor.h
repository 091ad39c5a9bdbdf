// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unique_fd.h"
#include "channel/channel.h"
#include "channel/shared_text.h"
#include "process/child.h"
#include "process/evidence.h"
#include "recording/recording.h"
#include "run/axis_history.h"
#include "run/kernel_watch.h"
#include "run/livelock.h"
#include "run/outbox.h"
#include "run/run.h"
#include "run/shared_memory.h"
#include "run/stepper.h"
#include "trace/collector.h"

#include <array>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace synchroscope {

/// What the person decided; carried out by the supervisor's thread.
struct Command
{
    enum class Kind : std::uint8_t { play, pause, speed, step, stops, kill, stop, resume, stream, watch, end };
    Kind kind;
    int process = -1; // watch: the channel
    double speed = 1;
    Outcome outcome = Outcome::stopped;
    StepRequest request{};
    StopSet liveStops = 0, steppedStops = 0;
    std::optional<CommonTime> together{};
};

/// What a signal by hand is called among the choices.
constexpr Choice::Kind choiceFor(Command::Kind signal)
{
    switch (signal) {
    case Command::Kind::kill: return Choice::Kind::kill;
    case Command::Kind::stop: return Choice::Kind::stop;
    default: return Choice::Kind::resume;
    }
}

/// Watches over the processes of one run in a thread of its own: carries out commands, learns of deaths through
/// pidfds and puts right what the dead left behind, merges the trace, recognises that nothing can go on.
/// A slow window therefore never delays that a survivor is told.
class Supervisor
{
public:
    struct Charge // what it takes over from whoever started the processes
    {
        SharedMemory memory;
        std::vector<Child> children; // all waiting at the start gate
        std::vector<SwitchWitness> witnesses; // one per child, or none
        std::optional<KernelWatch> kernel;    // nothing: /proc does not tell
        std::vector<Fault> faults;
        std::vector<int> replaces; // of each process: whose end it waits for before it begins; −1: nobody's
        double speed = 1;
        std::int64_t livelockPatience = 0; // axis ns
        std::unique_ptr<Schedule> schedule;
        StopWatch stopWatch;
    };

    explicit Supervisor(Charge charge);
    /// Kills and reaps whatever is left.
    ~Supervisor();
    Supervisor(const Supervisor &) = delete;
    Supervisor &operator=(const Supervisor &) = delete;

    // For the owner's thread.
    void post(const Command &command);
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] const ControlBlock &control() const { return m_memory.control(); }

private:
    void loop();
    int waitTime() const;
    void obey();
    void obey(const Command &command);
    void play(const std::optional<CommonTime> &together);
    [[nodiscard]] std::int64_t untilCommonTime() const;
    void pause();
    void signal(Command::Kind kind, int process);
    void setRate(double rate);
    void nudgeEverybody();
    void suspend(int process);
    void stopOutsideLocks(int process);
    [[nodiscard]] std::optional<int> channelHeldBy(int process) const;
    [[nodiscard]] bool holdsALock(int process) const;
    void carryOutFaults();
    void carryOutFault();
    void watchSuspensions();
    void watchLocks();
    template<typename Held>
    void watchLock(int entry, const Held &one);
    /// Whatever has a lock and waiters: the channels, and behind them the shared texts, each with its entry.
    template<typename Self, typename Each>
    static void forEachEntry(Self &self, Each each)
    {
        int entry = 0;
        for (auto &channel : self.m_channels)
            each(entry++, channel);
        for (auto &text : self.m_sharedTexts)
            each(entry++, text);
    }
    [[nodiscard]] std::string neverReleased(int channel) const;
    void reapDead();
    void learnOfEnd(int process, const ChildEnd &end);
    void bury(int process);
    void letSuccessorsStart(int process);
    [[nodiscard]] bool mayStart(int process) const;
    void end(Outcome outcome);
    void collectTrace(std::uint64_t horizon);
    void askKernel();
    void noteWaiting(int process);
    void take(int process, const Event &event, std::string_view text);
    void publish(bool finished);
    void lookAtMemory();
    void lookForStop(const RecordedEvent &recorded);
    [[nodiscard]] std::vector<int> live() const;

    // supervisor_steps.cpp
    [[nodiscard]] bool stepped() const { return m_drive == Drive::step; }
    void ask(const StepRequest &request);
    void beginStepping();
    void endStepping();
    void takeSteps();
    void settle();
    [[nodiscard]] int underway();
    void goOn();
    [[nodiscard]] bool requestIsMet() const;
    [[nodiscard]] bool isTooLate(std::int64_t axis) const;
    [[nodiscard]] Schedule::Decision decide(const std::vector<Candidate> &candidates) const;
    void carryOut(const Schedule::Decision &decision);
    void leaveSchedule(const std::string &why);
    void standAt(std::int64_t axis);
    void noteChoice(Choice::Kind kind, int process);
    void carryOutSignal();
    void noteHeld();
    [[nodiscard]] bool isStuck();
    [[nodiscard]] int whoseTurn();
    [[nodiscard]] std::vector<Candidate> candidates();
    struct Due // what happens by itself, without anybody being let go on
    {
        std::int64_t at = 0;
        int sleeper = -1; // whose time is up; −1: the next fault of the scenario
    };
    [[nodiscard]] std::optional<Due> nextDue();
    void letHappen(const Due &due);
    void noteProgress(const RecordedEvent &recorded, bool stop);
    [[nodiscard]] bool isDeadlocked() const;
    [[nodiscard]] bool standsAtStop();
    void note(EventKind kind, int peer, std::uint8_t detail = 0, std::uint32_t value = 0, std::string_view text = {});

    SharedMemory m_memory;
    std::vector<Child> m_children;
    std::vector<SwitchWitness> m_witnesses;
    std::optional<KernelWatch> m_kernel;
    std::uint64_t m_askedAt = 0; // stepped: m_settledAt of the last time that /proc was asked
    std::vector<Fault> m_faults; // those still to come, by time
    std::vector<int> m_replaces; // as in Charge
    double m_speed;
    std::int64_t m_livelockPatience;

    // The supervisor writes events too: into a ring of its own, in its own memory.
    std::unique_ptr<std::byte[]> m_ownRing;
    ProcessControl m_ownControl{};
    TraceWriter m_trace;
    std::deque<Channel> m_channels;
    std::deque<SharedText> m_sharedTexts;
    Collector m_collector;
    AxisHistory m_axis;
    LivelockWatch m_livelock;
    bool m_playing = false;
    std::optional<CommonTime> m_awaited; // it plays once the axis of all has come to where this one stands
    bool m_nudgeAgain = false;
    int m_watched = -1; // the channel whose memory somebody looks at
    bool m_kept = true; // the events are kept in one recording, which has its limits
    std::vector<bool> m_suspended;
    struct LockWatch
    {
        std::optional<int> holder; // at the last look; none: nobody who lives
        std::uint64_t since = 0;   // real ns
        int looks = 0;             // at which it was so
    };
    std::array<LockWatch, maxChannels> m_lockWatches{};
    std::vector<bool> m_dying; // killed by us, not reaped yet
    std::int64_t m_lastAt = 0;
    std::size_t m_taken = 0, m_takenText = 0; // events, and bytes of their texts, since the beginning
    StopWatch m_stopWatch;
    StopSet m_liveStops = 0, m_steppedStops = 0;
    std::ptrdiff_t m_stoppedAt = -1;
    std::uint64_t m_obeyed = 0; // commands that start or hold the run

    // While the run is stepped.
    Drive m_drive = Drive::live;
    Stepper m_stepper;
    std::unique_ptr<Schedule> m_schedule;
    std::int64_t m_virtual = 0;            // where the axis stands
    std::int64_t m_steppedFrom = -1;
    bool m_everPlayed = false;             // then its choices repeat nothing
    std::size_t m_choices = 0;
    std::optional<StepRequest> m_request;  // on its way; nothing: everybody is held
    bool m_requestIsNew = false;           // what happened before it does not count
    bool m_settled = false;                // nobody is underway, and what happened has been collected
    std::uint64_t m_settledAt = 0;         // when that was so for the last time, real ns
    bool m_somethingHappened = false, m_lineReached = false, m_stopReached = false; // since it was asked for
    std::vector<bool> m_held;              // and the recording says so
    std::vector<Command> m_signals;        // by hand, for when everybody is settled
    std::string m_difference;

    std::optional<Outcome> m_outcome;
    std::string m_failure;
    std::array<ProcessFacts, maxProcesses> m_facts{};
    std::uint64_t m_switchedOut = 0, m_drawnAtCause = 0;
    News m_news; // gathered since the last publish()

    UniqueFd m_epoll, m_wake;
    std::mutex m_mutex; // protects the commands
    std::vector<Command> m_commands;
    Outbox m_outbox;
    std::thread m_thread; // last: everything else exists before it runs
};

} // namespace synchroscope
