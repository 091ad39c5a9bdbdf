// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "scenario/condition.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

/// Says when a condition comes true in a growing sequence of events. What each event of a condition means is the table
/// in scenarios/README.md; whatever a process may have scribbled into its trace is survived.
class ConditionWatch
{
public:
    /// `scenario`: that of the run, with its capacities.
    ConditionWatch(const Condition &condition, const Scenario &scenario);

    /// Is this the event with which the condition comes true? Fed with every event once, in order; true at most once.
    bool take(const RecordedEvent &event);

    /// How often it has happened so far, whichever time is waited for.
    [[nodiscard]] int times() const { return m_times; }
    [[nodiscard]] bool happened() const { return m_times >= m_condition.nth; }

    /// A bit (1 << kind) for each kind of event that take() has to see; it makes nothing of others.
    [[nodiscard]] std::uint64_t kinds() const { return m_kinds; }

private:
    bool happens(const RecordedEvent &event);
    [[nodiscard]] bool happensOnChannel(const Event &event);
    [[nodiscard]] bool happensToProcess(const Event &event) const;
    bool ends(const RecordedEvent &event);
    bool reaches(int depth);

    Condition m_condition;
    std::size_t m_processes;
    std::uint64_t m_kinds;
    bool m_rendezvous = false;
    int m_goal = 0;  // depth, full: what is to be reached
    int m_depth = 0; // of the channel, as its events have told
    int m_times = 0;
    bool m_ended = false;
};

/// The bit of a kind in a set of kinds; 0 for a value that is no kind.
constexpr std::uint64_t kindBit(EventKind kind)
{
    return static_cast<int>(kind) < eventKindCount ? std::uint64_t{1} << static_cast<int>(kind) : 0;
}
static_assert(eventKindCount <= 64);

} // namespace synchroscope
