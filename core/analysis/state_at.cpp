// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/state.h"

#include <algorithm>

namespace synchroscope {

const SystemState &StateAt::at(const Recording &recording, std::int64_t moment)
{
    const std::vector<RecordedEvent> &events = recording.events();
    const auto next = std::upper_bound(events.begin(), events.end(), moment,
                                       [](std::int64_t at, const RecordedEvent &event) { return at < event.at; });
    return afterEvents(recording, static_cast<std::size_t>(next - events.begin()));
}

const SystemState &StateAt::afterEvents(const Recording &recording, std::size_t count)
{
    const std::vector<RecordedEvent> &events = recording.events();
    count = std::min(count, events.size());
    if (m_keyframes.empty()) {
        m_current = stateBeforeStart(recording);
        m_keyframes.push_back(m_current);
    }
    const std::size_t nearest = std::min(count / m_interval, m_keyframes.size() - 1);
    if (m_current.eventsApplied > count || m_current.eventsApplied < nearest * m_interval)
        m_current = m_keyframes[nearest];
    while (m_current.eventsApplied < count) {
        apply(m_current, recording, events[m_current.eventsApplied]);
        keepKeyframe();
    }
    return m_current;
}

void StateAt::keepKeyframe()
{
    if (m_current.eventsApplied != m_keyframes.size() * m_interval)
        return;
    m_keyframes.push_back(m_current);
    if (m_keyframes.size() <= mostKeyframes)
        return;
    // Twice the distance, half the copies: every second one stays where it belongs.
    for (std::size_t i = 1; 2 * i < m_keyframes.size(); ++i)
        m_keyframes[i] = std::move(m_keyframes[2 * i]);
    m_keyframes.resize((m_keyframes.size() + 1) / 2);
    m_interval *= 2;
}

} // namespace synchroscope
