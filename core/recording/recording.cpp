// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recording.h"

#include "recording/own_settings.h"

#include <algorithm>
#include <limits>

namespace synchroscope {

Recording::Recording(Scenario scenario, Settings settings)
    : m_scenario(std::move(scenario)), m_settings(std::move(settings))
{
    if (!ownSettings(m_scenario, m_settings))
        setAside(m_scenario);
    m_scenario.mode = m_settings.mode;
    for (ChannelSpec &channel : m_scenario.channels) {
        channel.capacity = m_settings.capacity.value_or(channel.capacity);
        // Where the most urgent comes first "the oldest" is none that should have to go.
        if (!channel.byPriority || m_settings.whenFull != WhenFull::overwrite)
            channel.whenFull = m_settings.whenFull.value_or(channel.whenFull);
    }
    const std::size_t knobs = std::min(m_scenario.knobs.size(), m_settings.knobs.size());
    for (std::size_t i = 0; i < knobs; ++i)
        m_scenario.knobs[i].value = m_settings.knobs[i];
}

void Recording::append(const RecordedEvent &event, std::string_view text)
{
    RecordedEvent &stored = m_events.emplace_back(event);
    // Searches by time rely on an axis that never runs backwards, whatever a process wrote as its stamp.
    if (m_events.size() > 1)
        stored.at = std::max(stored.at, m_events[m_events.size() - 2].at);

    constexpr std::size_t roomForText = std::numeric_limits<std::uint32_t>::max();
    text = text.substr(0, event.event.length);
    if (m_text.size() + text.size() > roomForText) {
        text = {};
        stored.event.flags |= EventFlag::textLost;
    }
    stored.textOffset = static_cast<std::uint32_t>(m_text.size());
    stored.event.length = static_cast<std::uint16_t>(text.size());
    m_text.append(text);
}

void Recording::forget()
{
    m_events.clear();
    m_text.clear();
    for (std::vector<Switch> &of : switches)
        of.clear();
    for (std::vector<KernelSample> &of : samples)
        of.clear();
}

std::string_view Recording::text(const RecordedEvent &event) const
{
    const std::string_view all = m_text;
    return event.textOffset <= all.size() ? all.substr(event.textOffset, event.event.length) : std::string_view();
}

} // namespace synchroscope
