// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace synchroscope {

/// Kinds of event at which a run may stand still by itself, and to which "next stop" goes.
enum class StopKind : std::uint8_t {
    checkpoint, // of the scenario, in the run's mode
    blocked,    // a process falls asleep
    woken,      // a process that slept goes on
    full,       // a message took the last place
    empty,      // a receive found nothing, or the last message was taken
    lost,       // a message that nobody will receive: refused, discarded, overwritten, withdrawn; or events were lost
};
inline constexpr int stopKindCount = static_cast<int>(StopKind::lost) + 1;

/// A set of kinds: bit (1 << kind).
using StopSet = unsigned;
constexpr StopSet only(StopKind kind) { return 1U << static_cast<unsigned>(kind); }
constexpr bool contains(StopSet set, StopKind kind) { return set & only(kind); }
inline constexpr StopSet checkpointsOnly = only(StopKind::checkpoint);
/// What "next stop" looks for unless the person chose otherwise.
inline constexpr StopSet usualStops = only(StopKind::checkpoint) | only(StopKind::blocked) | only(StopKind::woken)
                                      | only(StopKind::full) | only(StopKind::lost);

struct Stop
{
    StopKind kind = StopKind::checkpoint;
    int checkpoint = -1; // index into the scenario's checkpoints
};

/// Finds stops in a growing sequence of events. Fed with every event once, in order; a checkpoint stops once.
class StopWatch
{
public:
    /// For the scenario of a recording (its capacities and mode are those of the run).
    explicit StopWatch(const Scenario &scenario);
    ~StopWatch();
    StopWatch(StopWatch &&) noexcept;
    StopWatch &operator=(StopWatch &&) noexcept;

    /// The weightiest stop that this event is, among the kinds wanted; a checkpoint is weightier than anything else.
    /// A checkpoint that has been passed is used up, wanted or not.
    std::optional<Stop> take(const RecordedEvent &event, StopSet wanted);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace synchroscope
