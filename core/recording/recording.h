// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "trace/event.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace synchroscope {

/// The switches of one run: what the lesson file says, unless the person changed it.
struct Settings
{
    Mode mode;
    std::optional<int> capacity;       // of every channel
    std::optional<WhenFull> whenFull;  // of every channel
    std::uint64_t seed = 1;
    double speed = 1.0;                // axis seconds per real second
    bool fullSpeed = false;            // work() takes no time; the axis is real time
    std::vector<double> knobs;         // one value per knob of the scenario; empty: the scenario's own
    std::vector<double> paces;         // per process: how many times as fast its work goes; empty: all as in the file
    int mostEvidence = 2;              // the best tier that is tried; asking the kernel less costs less
};

/// One event with its place in the recording.
/// `at` is the time axis: ns since the start gate opened, scaled by the speed, pauses cut out; it never decreases.
struct RecordedEvent
{
    std::int64_t at = 0;
    std::uint32_t textOffset = 0; // into the recording's text; length is event.length
    std::uint8_t process = 0;     // index, or supervisorIndex
    Event event;
};

/// What the system itself reports about one process once it has ended.
struct ProcessFacts
{
    pid_t pid = 0;
    bool ended = false;
    ExitKind exit = ExitKind::ok;
    std::string exitText;        // "ok", "error: …", "killed: SIGKILL", "sandbox: …", "stopped": the words of the contract
    bool accounted = false;      // the rest is known
    double cpuMs = 0;            // user + system, real time
    double waitedMs = -1;        // ready and waiting for a processor, real time; −1: not known
    std::int64_t voluntarySwitches = 0;
    std::int64_t involuntarySwitches = 0;
};

/// Where one process of a stepped run stands at its gate, by its own virtual clock.
struct Standpoint
{
    GateKind next = GateKind::none; // none: it is at no gate (asleep, suspended, ended, or the run is live)
    std::int64_t clock = 0;         // axis ns before which it does not go on by itself
    int channel = -1;               // call … returning: on which
    int line = 0;                   // of its program
    friend bool operator==(const Standpoint &, const Standpoint &) = default;
};

/// One thing that carried a stepped run on: who was let go on, what was done to whom by hand, or what was due by itself.
/// The same scenario, settings and choices give the same events at the same times.
struct Choice
{
    enum class Kind : std::uint8_t {
        step, kill, stop, resume,
        due, // the time limit of `process` was up; none: the next fault of the scenario came
    };
    Kind kind = Kind::step;
    std::uint8_t process = 0;
    std::size_t firstEvent = 0; // how many events the recording held before; a choice may have none of its own
    std::int64_t at = -1;       // axis ns; −1: when the clock of the process has come
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Totals that the channel itself kept: exact even where events were lost.
struct ChannelTotals
{
    std::uint64_t enqueued = 0, delivered = 0, refused = 0, discarded = 0, overwritten = 0, withdrawn = 0,
                  redelivered = 0, maxDepth = 0, leftInQueue = 0;
};

/// An instant at which the kernel took a process off a processor or put it on one.
struct Switch
{
    std::int64_t at = 0;    // axis ns
    std::uint64_t time = 0; // CLOCK_MONOTONIC ns
    bool out = false;
    bool voluntary = false; // out only: it went to sleep; otherwise it was pre-empted
};

/// A word of the shared memory on which a process sleeps, or may.
struct SleepWord
{
    enum class Kind : std::uint8_t {
        nothing,                     // on no word of the run
        notFull, receipt, notEmpty,  // of a channel, for a process: in the order of BlockReason
        lock,                        // of a channel
        work,                        // the timer of a process
        gate,                        // shut: before the start, and while the run is paused
        step,                        // where a stepped process is held
        sharedText,                  // for a process; `channel` counts the shared texts
    };
    Kind kind = Kind::nothing;
    std::int8_t channel = -1, process = -1;
    friend bool operator==(const SleepWord &, const SleepWord &) = default;
};

/// What /proc said of one process when it was asked.
struct KernelSample
{
    std::int64_t at = 0;                  // axis ns
    std::uint64_t asked = 0, told = 0;    // CLOCK_MONOTONIC ns: it was so at an instant between the two
    char state = '?';                     // as ps shows it
    SleepWord word;                       // on which it sleeps
    long call = -1;                       // number of the system call it sleeps in
    std::string waitingIn;                // kernel function; empty proves nothing
    std::int64_t voluntarySwitches = 0, involuntarySwitches = 0;
    std::int64_t cpuNs = -1, waitingNs = -1; // −1: the kernel keeps no count
};

/// All that happened in one run, in an order in which no effect stands before its cause.
/// Plain data with one owner; append only; never touches shared memory.
class Recording
{
public:
    Recording(Scenario scenario, Settings settings);

    /// Capacity, policy and mode are those of the run, not of the file.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    void append(const RecordedEvent &event, std::string_view text);
    [[nodiscard]] const std::vector<RecordedEvent> &events() const { return m_events; }
    [[nodiscard]] std::string_view text(const RecordedEvent &event) const;
    /// Makes room for so many events, no more and no less. Throws where there is not enough memory.
    void reserve(std::size_t events) { m_events.reserve(events); }
    /// For how many events there is room.
    [[nodiscard]] std::size_t room() const { return m_events.capacity(); }
    /// Lets go of all events, texts, switches and samples, but of nothing else: for a stream that nobody keeps.
    void forget();

    std::array<ProcessFacts, maxProcesses> processes{};
    std::array<ChannelTotals, maxChannels> totals{};
    std::vector<EventCounts> counts; // what each process says that it has done; exact also where events were lost
    std::array<std::vector<Switch>, maxProcesses> switches{}; // empty below evidence tier 2
    std::array<std::vector<KernelSample>, maxProcesses> samples{}; // empty at tier 0; each differs from the one before
    int evidenceTier = 0;
    std::string evidenceLack, evidenceRemedy; // why not a better tier, and what helps; empty at tier 2
    bool switchesComplete = false; // false: records were lost, absence proves nothing
    std::uint64_t eventsLost = 0;
    std::uint64_t switchedOut = 0;  // how often the kernel took one of the processes off; exact also where `switches` is not kept
    std::uint64_t drawnAtCause = 0; // effects stamped before their cause
    std::int64_t now = 0;           // axis time up to which the recording is complete
    Drive drive = Drive::live;
    bool standing = true;           // nothing moves: paused, or every process is held by the stepper
    std::int64_t steppedFrom = -1;  // axis ns at which stepping began for the last time; −1: live from the start
    std::vector<Choice> choices;    // of a run that has been stepped from 0 without a break; otherwise empty
    std::array<Standpoint, maxProcesses> standpoints{}; // while it is stepped and standing
    int turn = -1;                  // whose turn it is then, by the clocks; −1: nobody can go on
    std::ptrdiff_t stoppedAt = -1;  // index of the event at which it stood still by itself; −1: it did not
    std::string difference;         // a repeated run that could not go as the recorded one: where they differ first
    bool finished = false;
    Outcome outcome = Outcome::completed;
    std::string failure;            // outcome failed: why

private:
    Scenario m_scenario;
    Settings m_settings;
    std::vector<RecordedEvent> m_events;
    std::string m_text;
};

} // namespace synchroscope
