// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recorded_run.h"

#include <algorithm>

namespace synchroscope {

StopList::StopList(const Recording &recording, StopSet wanted) : m_watch(recording.scenario()), m_wanted(wanted) {}

void StopList::update(const Recording &recording)
{
    const auto &events = recording.events();
    for (; m_taken < events.size(); ++m_taken) {
        if (const auto stop = m_watch.take(events[m_taken], m_wanted))
            m_found.push_back({m_taken, *stop});
    }
}

const StopList::Found *StopList::before(std::size_t moment) const
{
    const auto next =
        std::partition_point(m_found.begin(), m_found.end(), [=](const Found &one) { return one.event + 1 < moment; });
    return next == m_found.begin() ? nullptr : &*std::prev(next);
}

const StopList::Found *StopList::after(std::size_t moment) const
{
    const auto next =
        std::partition_point(m_found.begin(), m_found.end(), [=](const Found &one) { return one.event < moment; });
    return next == m_found.end() ? nullptr : &*next;
}

RecordedRun::RecordedRun(Recording empty, int runNumber)
    : number(runNumber),
      recording(std::move(empty)),
      history(recording),
      m_checkpoints(recording, checkpointsOnly)
{
}

void RecordedRun::update()
{
    history.update(recording);
    m_checkpoints.update(recording);
    if (m_stops)
        m_stops->update(recording);
}

const StopList &RecordedRun::stops(StopSet wanted)
{
    if (!m_stops || m_stops->wanted() != wanted)
        m_stops.emplace(recording, wanted).update(recording);
    return *m_stops;
}

int RecordedRun::checkpointAt(std::size_t moment)
{
    const StopList::Found *found = m_checkpoints.after(momentBefore(recording, moment));
    return found && found->event < moment ? found->stop.checkpoint : -1;
}

} // namespace synchroscope
