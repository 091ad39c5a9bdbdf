// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "analysis/message_story.h"
#include "languages/words.h"
#include "recording/recording.h"

#include <QString>

namespace synchroscope {

/// How the run stands to the person: what the badge of the caption says.
enum class Phase {
    ready,    // nothing has happened yet
    live,     // processes run freely
    paused,   // live, and everything stands still
    stepping, // held by the stepper; slow motion as well
    replay,   // a moment that has passed is shown; the processes do not go back
    finished, // the newest moment of a run that is over
};

struct ShownMemory;

/// One moment of one run, as every view of the page is given it. Refers; never outlives the call it is passed to.
struct Scene
{
    const Recording &recording;
    const History &history;
    const SystemState &state; // at `now`
    std::int64_t now = 0;     // the moment shown, axis ns
    Phase phase = Phase::ready;
    std::int64_t newest = now; // up to which the run has come; later than `now` only in a replay
    std::size_t steps = 0;     // stepping: by so many something has happened since stepping began; in the replay of a
                               // run that was stepped from 0: up to the moment shown
    bool slowly = false;       // stepping: in slow motion, which goes on by itself
    std::size_t allSteps = 0;  // in such a replay: up to the newest moment
    int pastRun = 0;           // number of the run if it is an earlier one, otherwise 0
    int checkpoint = -1;       // of the scenario: it has been reached by what has just happened
    MessageId selected{};      // the message whose life is marked everywhere
    const ShownMemory *memory = nullptr; // the bytes, while somebody looks at them

    /// The shown moment is the newest one: what is said may be said in the present tense.
    [[nodiscard]] bool current() const { return phase != Phase::replay; }
};

/// How much of the time axis is in view: the lesson's span; at full speed, where the lesson's times mean nothing, a round
/// time in which the run so far has room.
std::int64_t visibleSpan(const Recording &recording, std::int64_t now);

/// "2.2 s"; at full speed with the unit that fits: "310 µs".
QString timeText(const Recording &recording, std::int64_t time);

inline double seconds(std::int64_t ns) { return static_cast<double>(ns) / 1e9; }

/// A message's label in a slot, on an arrow or in a span; its sender is looked up when it is not known (−1).
QString labelOf(const Recording &recording, const History &history, int channel, std::uint32_t number, int sender = -1);

/// What a process does on the channels: "sender", "receiver", "sender and receiver", or nothing.
QString roleOf(const Scenario &scenario, int process);

} // namespace synchroscope
