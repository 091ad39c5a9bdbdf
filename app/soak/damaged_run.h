// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace synchroscope::soak {

/// How the runs came out that were scribbled on; in memory that outlives the process that has them.
struct DamageTally
{
    std::atomic<std::uint64_t> begun, ended, scribbles;
    std::atomic<std::uint64_t> failed;          // the run ended itself, and said why
    std::atomic<std::uint64_t> processesEnded;  // it came to its end because processes found the damage, or died of it
    std::atomic<std::uint64_t> stopped;         // it was still going and was ended from outside, at once
    std::atomic<std::uint64_t> saidNothing;     // the same, after it had been given time to find out by itself
    std::atomic<std::uint64_t> unharmed;        // it came to its end as if nothing had been
    std::atomic<std::uint64_t> deadlocked;      // it was found to be one, in what the words then said
    std::atomic<std::uint64_t> damageNamed;     // somebody said "damaged"
    std::atomic<std::uint64_t> cleanAfterwards; // the next run, which nobody scribbled on
    std::atomic<std::uint64_t> slowestStop;     // ns from asking a run to end until it had
    std::atomic<std::uint64_t> slowestLook;     // ns to show what was recorded: states, history, sentences
    std::array<char, 512> breach;               // what was not as it should be; "" if nothing
};

/// One short run that is scribbled on while it runs, and one afterwards that is not. False: see `breach`.
bool playDamagedRun(std::uint64_t seed, DamageTally &tally);

} // namespace synchroscope::soak
