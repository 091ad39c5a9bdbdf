// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/collector.h"

#include "base/clock.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace synchroscope {

namespace {

bool hasOwnCount(const Event &event) { return event.channel < maxChannels && TwoSides::tell(event); }
bool changesChannel(const Event &event)
{
    return event.order != 0 && event.channel < maxChannels && !TwoSides::tell(event);
}

// ns by which stamps may be ahead of CLOCK_MONOTONIC (StampKeeper): cut off there, two would change places.
constexpr std::uint64_t mostAhead = 1'000'000;

} // namespace

void Collector::addSource(int process, TraceReader reader) { m_sources.push_back({process, reader}); }

void Collector::addChannel(int index, const ChannelEntry &entry)
{
    if (!entry.direct)
        return;
    const auto sourceOf = [this](int process) {
        const auto found = std::find_if(m_sources.begin(), m_sources.end(),
                                        [process](const Source &source) { return source.process == process; });
        return static_cast<std::size_t>(found - m_sources.begin());
    };
    m_direct[static_cast<std::size_t>(index)] =
        TwoSides(sourceOf(std::countr_zero(entry.senders)), sourceOf(std::countr_zero(entry.receivers)),
                 sourceOf(supervisorIndex));
}

std::vector<EventCounts> Collector::counts() const
{
    std::vector<EventCounts> all;
    for (const Source &source : m_sources)
        all.push_back(source.reader.counts());
    return all;
}

std::uint64_t Collector::lost() const
{
    std::uint64_t lost = 0;
    for (const Source &source : m_sources)
        lost += source.reader.lost();
    return lost;
}

bool Collector::empty() const
{
    return std::all_of(m_sources.begin(), m_sources.end(), [](const Source &source) { return source.empty(); });
}

void Collector::read()
{
    std::vector<std::uint64_t> firstCut;
    m_fullest = 0;
    for (const Source &source : m_sources) {
        firstCut.push_back(source.reader.published());
        m_fullest = std::max(m_fullest, source.reader.fullness(firstCut.back()));
    }
    for (const bool first : {true, false}) {
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            Source &source = m_sources[i];
            if (first)
                source.forgetHandedOver();
            std::size_t fresh = source.read.events.size();
            source.reader.readUpTo(first ? firstCut[i] : source.reader.published(), source.read);
            if (first)
                source.settled = source.read.events.size();
            const std::uint64_t latest = monotonicNow() + mostAhead;
            for (; fresh < source.read.events.size(); ++fresh) {
                Event &event = source.read.events[fresh];
                event.time = std::min(event.time, latest); // nothing honest is stamped in the future
                remember(event, i);
            }
        }
    }
}

void Collector::Source::forgetHandedOver()
{
    read.events.erase(read.events.begin(), read.events.begin() + static_cast<std::ptrdiff_t>(next));
    read.text.erase(0, nextText);
    next = nextText = 0;
}

void Collector::remember(const Event &event, std::size_t source)
{
    if (changesChannel(event))
        m_changes[event.channel].add({event.order, source});
    if (hasOwnCount(event))
        m_direct[event.channel].add(event, source);
    if (event.kind == EventKind::wakeupIssued)
        m_wakeUps.emplace(event.value, source);
}

/// The source that holds what must be handed over before `event`.
std::optional<std::size_t> Collector::causeOf(const Event &event, std::size_t source) const
{
    if (changesChannel(event)) {
        const ChangeOrder::Place *first = m_changes[event.channel].first();
        if (first && first->order != event.order && first->source != source)
            return first->source;
    }
    if (hasOwnCount(event))
        if (const auto cause = m_direct[event.channel].causeOf(event, source))
            return cause;
    if (event.kind == EventKind::woken && event.value != 0) {
        const auto found = m_wakeUps.find(event.value);
        if (found != m_wakeUps.end() && found->second != source)
            return found->second;
    }
    return std::nullopt;
}

void Collector::handOver(std::size_t index, const Sink &sink)
{
    Source &source = m_sources[index];
    Event &event = source.front();
    const std::string_view text = std::string_view(source.read.text).substr(source.nextText, event.length);
    ++source.next;
    source.nextText += event.length;
    if (changesChannel(event))
        m_changes[event.channel].remove({event.order, index});
    if (hasOwnCount(event) && !m_direct[event.channel].handOver(event, index))
        return;
    if (event.kind == EventKind::wakeupIssued)
        m_wakeUps.erase(event.value);
    int process = source.process;
    if (event.kind == EventKind::textWritten && event.channel < maxChannels) {
        const bool isTold = std::exchange(m_textsWritten[event.channel], event.order) == event.order;
        if (process == supervisorIndex) {
            if (isTold)
                return;
            process = std::exchange(event.peer, none);
        }
    }
    sink(process, event, text);
}

void Collector::drain(std::uint64_t horizon, const Sink &sink)
{
    read();
    const auto due = [&](const Source &source) {
        return source.next < source.settled && source.front().time <= horizon;
    };
    for (;;) {
        // The earliest event that is due; if something must come before it, that ring's front first, and so on.
        std::size_t next = m_sources.size();
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (due(m_sources[i])
                && (next == m_sources.size()
                    || m_sources[i].front().time < m_sources[next].front().time))
                next = i;
        }
        if (next == m_sources.size())
            return;
        // At most one hop per ring: a longer chain is a circle, which only nonsense in a ring can make.
        for (std::size_t hop = 0; hop < m_sources.size(); ++hop) {
            const auto cause = causeOf(std::as_const(m_sources[next]).front(), next);
            if (!cause || m_sources[*cause].empty())
                break;
            next = *cause;
        }
        handOver(next, sink);
    }
}

} // namespace synchroscope
