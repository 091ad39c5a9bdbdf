// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/state.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

/// Who waits, and who could end that wait: at one moment of a recording.
struct WaitGraph
{
    enum class Standing : std::uint8_t {
        goesOn, // not blocked: it runs, works, is held by the stepper or suspended by a signal
        waits,  // blocked, and somebody who could end the wait, or its own time limit, is not stuck
        served, // blocked by its own last word, but its wait is over: a wake-up or the word "closed" is on its way
        stuck,  // blocked without a time limit, and everybody who could end the wait is stuck as well: for ever
        ended,
    };
    struct Node
    {
        Standing standing = Standing::goesOn;
        Activity activity = Activity::notStarted; // of one that was ended together with the run: what it did then
        bool withTheRun = false;                  // it was ended together with the run
        std::vector<int> by;                      // blocked: who could end the wait; in the order of declaration
        bool inCircle = false;
    };
    std::vector<Node> nodes; // one a process
    /// Each waits for the next, the last for the first; begins with the first declared. No process stands in two.
    std::vector<std::vector<int>> circles;
    bool everyoneStuck = false; // of those that live: the run can never go on

    [[nodiscard]] bool anyStuck() const;
    [[nodiscard]] bool endedWithTheRun() const;
    /// How many still live and are not stuck.
    [[nodiscard]] int others() const;
};

/// `now`: up to when it is known that nothing else happened. Says "stuck" never too early: not while a wake-up is
/// underway, a death is fresh (its legacy is still being settled), or events are missing; but of a run that has ended so it does.
WaitGraph waitGraph(const Recording &recording, const SystemState &state, std::int64_t now);

/// Who of the other processes could end the wait of `process`, had it the activity `activity`; nobody who has ended.
std::vector<int> whoCouldEndWait(const Recording &recording, const SystemState &state, int process, Activity activity);

} // namespace synchroscope
