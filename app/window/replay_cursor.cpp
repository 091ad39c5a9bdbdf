// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/replay_cursor.h"

#include <algorithm>

namespace synchroscope {

std::size_t ReplayCursor::moment(const Recording &recording) const
{
    return m_shown ? m_shown->events : recording.events().size();
}

std::int64_t ReplayCursor::time(const Recording &recording) const { return m_shown ? m_shown->at : recording.now; }

void ReplayCursor::show(const Recording &recording, std::size_t moment)
{
    moment = std::min(moment, recording.events().size());
    m_shown = Shown{moment, timeOf(recording, moment)};
}

void ReplayCursor::showTime(const Recording &recording, std::int64_t time)
{
    time = std::clamp<std::int64_t>(time, 0, std::max<std::int64_t>(0, recording.now));
    m_shown = Shown{momentAt(recording, time), time};
}

bool ReplayCursor::moveTo(const Recording &recording, std::size_t target)
{
    const std::size_t before = moment(recording);
    show(recording, target);
    return moment(recording) != before;
}

bool ReplayCursor::back(const Recording &recording, Grain grain)
{
    return moveTo(recording, momentBefore(recording, moment(recording), grain));
}

bool ReplayCursor::forth(const Recording &recording, Grain grain)
{
    return moveTo(recording, momentAfter(recording, moment(recording), grain));
}

bool ReplayCursor::backToStop(const Recording &recording, const StopList &stops)
{
    const StopList::Found *stop = stops.before(moment(recording));
    return moveTo(recording, stop ? stop->event + 1 : 0);
}

bool ReplayCursor::forthToStop(const Recording &recording, const StopList &stops)
{
    const StopList::Found *stop = stops.after(moment(recording));
    return moveTo(recording, stop ? stop->event + 1 : recording.events().size());
}

bool ReplayCursor::advance(const Recording &recording, std::int64_t by)
{
    const std::int64_t before = time(recording);
    const std::size_t events = moment(recording);
    showTime(recording, before + by);
    m_shown->events = std::max(m_shown->events, events); // several may share the time at which it stood
    return m_shown->at > before || m_shown->events > events;
}

} // namespace synchroscope
