// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/gain.h"

#include <algorithm>

namespace synchroscope {

namespace {

template<typename Things>
void takeRest(const Things &all, std::size_t &taken, Things &into)
{
    into.assign(all.begin() + static_cast<std::ptrdiff_t>(taken), all.end());
    taken = all.size();
}

} // namespace

Gain GainMark::next(std::size_t run, const Recording &recording, std::size_t mostEvents)
{
    Gain gain;
    gain.run = run;
    const std::vector<RecordedEvent> &events = recording.events();
    const std::size_t end = std::min(events.size(), m_events + mostEvents);
    gain.events.reserve(end - m_events);
    for (; m_events < end; ++m_events) {
        RecordedEvent &event = gain.events.emplace_back(events[m_events]);
        const std::string_view text = recording.text(events[m_events]);
        event.textOffset = static_cast<std::uint32_t>(gain.text.size());
        gain.text.append(text);
    }
    copyFacts(recording, gain.facts);
    if (!upToDate(recording)) { // as it was when the last of these events came
        gain.facts.now = gain.events.empty() ? 0 : gain.events.back().at;
        gain.facts.finished = false;
        gain.facts.stoppedAt = -1;
        return gain;
    }
    for (std::size_t p = 0; p < recording.switches.size(); ++p) {
        takeRest(recording.switches[p], m_switches[p], gain.switches[p]);
        takeRest(recording.samples[p], m_samples[p], gain.samples[p]);
    }
    if (recording.choices.size() < m_choices) {
        gain.choicesVoid = true;
        m_choices = 0;
    }
    takeRest(recording.choices, m_choices, gain.choices);
    return gain;
}

} // namespace synchroscope
