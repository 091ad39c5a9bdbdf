// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace synchroscope {

/// What a process is doing, in the words of the state table in the lesson view.
enum class Activity : std::uint8_t {
    notStarted,
    running,        // in send, in receive, or in its own program text
    working,        // work(): a timer
    otherWork,      // other_work(): a timer
    spinning,       // spin(): really uses the processor
    blockedFull,    // asleep: no room in the queue
    blockedReceipt, // asleep: until its message is received
    blockedEmpty,   // asleep: no message
    blockedUntilWoken, // asleep on a shared text
    held,           // at a gate: paused or held by the stepper
    stopped,        // suspended by a signal
    ended,
};
constexpr bool isBlocked(Activity activity)
{
    return activity == Activity::blockedFull || activity == Activity::blockedReceipt || activity == Activity::blockedEmpty
        || activity == Activity::blockedUntilWoken;
}

constexpr bool isWork(Activity activity)
{
    return activity == Activity::working || activity == Activity::otherWork || activity == Activity::spinning;
}

/// What a process has been after since its last put or take came to something. Of one send or receive, or of many in vain.
struct Attempt
{
    std::int64_t since = -1;           // axis ns of the first call; −1: it is after nothing
    int channel = -1;                  // of the first call
    std::uint32_t inVain = 0;          // looked and found nothing, was refused, or its time was up
    std::int64_t lastInVain = -1;      // axis ns
    std::uint32_t takenBefore = 0;     // when it began: by the channel's receivers, from any channel
    std::uint32_t deliveredBefore = 0; // when it began: from the channel
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// Its text stands in the recording (see MessageLife::event): states are copied, and a queue may hold 16 MiB of it.
struct QueuedMessage
{
    std::uint32_t number = 0;
    int sender = -1;
    std::int64_t since = 0;
    std::uint8_t priority = 0;
    friend bool operator==(const QueuedMessage &, const QueuedMessage &) = default;
};

struct ProcessState
{
    Activity activity = Activity::notStarted;
    std::int64_t since = 0;        // axis ns at which the activity began
    int channel = -1;              // blocked, or in send or receive: on which channel
    int sharedText = -1;           // blocked until woken: on which
    std::uint32_t message = 0;     // blocked: the message it holds; working: the message worked on, 0 when none
    int messageChannel = -1;       // the channel that numbers `message`
    int line = 0;                  // of its program, from 1; 0 before the first
    std::string label;             // of work()
    bool lookedInVain = false;     // its last receive found nothing and it goes on
    bool timed = false;            // the wait has a timeout
    Activity beneath = Activity::notStarted; // stopped or held: what it would be doing; ended: what it did last
    std::int64_t beneathSince = 0;
    ExitKind exit = ExitKind::ok;  // ended
    std::string exitText;          // ended: as in ProcessFacts::exitText
    std::uint32_t sent = 0, received = 0, polls = 0; // polls: the empty ones
    std::string said;              // the last line that it logged, its beginning if it is long; may hold anything

    QueuedMessage inHand;                // received, and not yet worked on to the end: what work() is on; number 0: none
    int inHandChannel = -1;
    std::uint32_t taking = 0;            // dequeued, but its receive has not returned: in doubt if it dies now
    int takingChannel = -1;
    bool isStopped = false, isHeld = false;
    bool wakeUnderway = false; // somebody has issued a wake-up to it that it has not answered
    std::uint32_t taken = 0;   // messages, whether or not its receive has returned
    Attempt attempt;
    friend bool operator==(const ProcessState &, const ProcessState &) = default;
};

struct Waiting
{
    int process = -1;
    std::uint32_t message = 0; // waiting to send: which
    std::int64_t since = 0;
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

struct ChannelState
{
    std::deque<QueuedMessage> queue; // front: the next to be received
    std::vector<Waiting> waitingToSend;    // no room (or, at a rendezvous, no partner), in order of arrival
    std::vector<Waiting> awaitingReceipt;  // sent, until received
    std::vector<Waiting> waitingToReceive; // in order of arrival
    bool closed = false, abandoned = false;
    std::uint32_t delivered = 0, lost = 0; // lost: will never be received, whether or not its sender knows
    friend bool operator==(const ChannelState &, const ChannelState &) = default;
};

struct SharedTextState
{
    std::string text;
    int writer = -1;           // who wrote it last; −1: nobody yet
    std::int64_t since = 0;
    std::uint32_t writes = 0;
    friend bool operator==(const SharedTextState &, const SharedTextState &) = default;
};

/// Everything that can be shown at one moment. A pure function of (recording, moment).
struct SystemState
{
    std::vector<ProcessState> processes;
    std::vector<ChannelState> channels;
    std::vector<SharedTextState> sharedTexts;
    std::int64_t at = 0;
    std::size_t eventsApplied = 0;
    std::int64_t movedAt = 0; // axis ns of the last put or take of anybody
    bool gapSeen = false; // events were lost: queues are corrected by the depth that events report
    friend bool operator==(const SystemState &, const SystemState &) = default;
};

/// How many messages the receivers of a channel have taken so far, from any channel.
std::uint32_t takenByReceivers(const Recording &recording, const SystemState &state, int channel);

[[nodiscard]] SystemState stateBeforeStart(const Recording &recording);

/// The one transition function: live view, replay and statistics all go through it.
/// Tolerates gaps and nonsense (events are untrusted): never throws, never indexes out of range.
void apply(SystemState &state, const Recording &recording, const RecordedEvent &event);

/// States at any moment without replaying from the start. For one recording; may be asked while it grows.
/// Keeps at most `mostKeyframes` copies, evenly spread, so that memory does not follow the recording's length.
class StateAt
{
public:
    /// The state after all events of `recording` with at <= `moment` (axis ns).
    const SystemState &at(const Recording &recording, std::int64_t moment);
    /// The state after the first `count` events.
    const SystemState &afterEvents(const Recording &recording, std::size_t count);

private:
    static constexpr std::size_t mostKeyframes = 512;

    void keepKeyframe();

    std::size_t m_interval = 2048;          // events between two keyframes
    std::vector<SystemState> m_keyframes;   // [i]: after i * m_interval events
    SystemState m_current;
};

} // namespace synchroscope
