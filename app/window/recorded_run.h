// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "analysis/moment.h"
#include "recording/recording.h"
#include "recording/stops.h"
#include "recording_file/recording_writer.h"

#include <optional>
#include <vector>

namespace synchroscope {

/// The stops among the events of one recording, for one set of kinds. May be asked while the recording grows.
class StopList
{
public:
    struct Found
    {
        std::size_t event = 0; // its index
        Stop stop;
    };

    StopList(const Recording &recording, StopSet wanted);

    void update(const Recording &recording);
    [[nodiscard]] StopSet wanted() const { return m_wanted; }
    /// The last one that lies wholly before a moment, the first one that is not part of it; null: there is none.
    [[nodiscard]] const Found *before(std::size_t moment) const;
    [[nodiscard]] const Found *after(std::size_t moment) const;

private:
    StopWatch m_watch;
    StopSet m_wanted;
    std::size_t m_taken = 0;
    std::vector<Found> m_found;
};

/// A run as far as it has been recorded, with all that is computed from it. Outlives its processes.
class RecordedRun
{
public:
    /// `number`: of the runs of a session, from 1.
    RecordedRun(Recording empty, int number);

    /// The recording has grown.
    void update();

    /// The stops of those kinds.
    const StopList &stops(StopSet wanted);
    /// The checkpoint that the last happening before a moment has reached, or −1.
    int checkpointAt(std::size_t moment);
    const SystemState &stateAfter(std::size_t events) { return m_states.afterEvents(recording, events); }
    std::size_t steps() { return m_steps.of(recording); }
    std::size_t stepsBefore(std::size_t moment) { return m_steps.before(recording, moment); }

    int number; // changes only while it has not begun
    std::optional<AboutFile> about; // what the file says from which it was read; none: it was made here
    bool endShown = true; // one from a file: only once somebody has looked at its end
    bool goesOn = true; // its processes are there, or were when it finished
    Recording recording;
    History history;

private:
    StateAt m_states;
    StepCount m_steps;
    StopList m_checkpoints;
    std::optional<StopList> m_stops;
};

} // namespace synchroscope
