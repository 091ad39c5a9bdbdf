// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/happened_before.h"

#include <algorithm>

namespace synchroscope {

HappenedBefore::HappenedBefore(const Recording &recording)
    : m_scenario(recording.scenario()),
      m_newest(m_scenario.processes.size() + 1, VectorClock(m_scenario.processes.size() + 1)),
      m_texts(m_scenario.sharedTexts.size())
{
}

void HappenedBefore::learn(VectorClock &clock, const VectorClock *cause) const
{
    for (std::size_t i = 0; cause && i < cause->size(); ++i)
        clock[i] = std::max(clock[i], (*cause)[i]);
}

void HappenedBefore::learnFrom(VectorClock &clock, const std::map<Key, VectorClock> &causes, const Key &key) const
{
    const auto cause = causes.find(key);
    learn(clock, cause == causes.end() ? nullptr : &cause->second);
}

std::optional<VectorClock> HappenedBefore::take(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const std::size_t processes = m_scenario.processes.size();
    const bool bySystem = recorded.process == supervisorIndex;
    const std::size_t who = bySystem ? processes : recorded.process;
    const bool isWithout = event.kind == EventKind::lineReached || event.kind == EventKind::held
                           || event.kind == EventKind::released || static_cast<int>(event.kind) >= eventKindCount;
    if (isWithout || (!bySystem && recorded.process >= processes))
        return std::nullopt;

    VectorClock clock = m_newest[who];
    const Key message{event.channel, event.message};
    switch (event.kind) {
    case EventKind::dequeued:
    case EventKind::overwritten: learnFrom(clock, m_puts, message); break;
    case EventKind::receipt: learnFrom(clock, m_takes, message); break;
    case EventKind::woken: learnFrom(clock, m_wakeUps, {recorded.process, event.value}); break;
    case EventKind::textRead:
    case EventKind::textDiffers:
        if (const int text = m_scenario.sharedTextOf(event.channel); text >= 0)
            learn(clock, &m_texts[static_cast<std::size_t>(text)]);
        break;
    case EventKind::peerDied:
    case EventKind::redelivered:
    case EventKind::inDoubt:
        if (bySystem && event.peer < processes)
            learn(clock, &m_newest[event.peer]);
        break;
    default: break;
    }
    ++clock[who];
    m_newest[who] = clock;
    remember(recorded, clock);
    return clock;
}

/// A message is put and taken a few times at most: what has come to its end is forgotten.
void HappenedBefore::remember(const RecordedEvent &recorded, const VectorClock &clock)
{
    const Event &event = recorded.event;
    const Key message{event.channel, event.message};
    switch (event.kind) {
    case EventKind::enqueued:
    case EventKind::offered:
    case EventKind::redelivered: m_puts[message] = clock; break;
    case EventKind::dequeued:
        if (m_awaited.count(message))
            m_takes[message] = clock;
        break;
    case EventKind::receiveReturned:
    case EventKind::overwritten:
    case EventKind::withdrawn: m_puts.erase(message); break;
    case EventKind::sendCalled:
        if (event.detail == static_cast<int>(Style::synchronous))
            m_awaited.insert(message);
        break;
    case EventKind::sendReturned:
        m_awaited.erase(message);
        m_takes.erase(message);
        break;
    case EventKind::wakeupIssued: m_wakeUps[{event.peer, event.value}] = clock; break;
    case EventKind::woken: m_wakeUps.erase({recorded.process, event.value}); break;
    case EventKind::textWritten:
        if (const int text = m_scenario.sharedTextOf(event.channel); text >= 0)
            m_texts[static_cast<std::size_t>(text)] = clock;
        break;
    default: break;
    }
}

} // namespace synchroscope
