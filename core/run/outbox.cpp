// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/outbox.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::size_t mostUnfetched = std::size_t{128} << 20; // bytes of events, texts and what the kernel said

RecordedEvent gapOf(std::uint64_t events, std::int64_t at)
{
    RecordedEvent gap;
    gap.at = at;
    gap.process = supervisorIndex;
    gap.event.kind = EventKind::gap;
    gap.event.value = static_cast<std::uint32_t>(std::min<std::uint64_t>(events, UINT32_MAX));
    return gap;
}

} // namespace

void News::add(RecordedEvent event, std::string_view itsText)
{
    event.textOffset = static_cast<std::uint32_t>(text.size());
    text.append(itsText);
    events.push_back(event);
}

void News::add(News &&later)
{
    if (events.empty() && text.empty()) { // as a rule the last ones have been fetched
        events.swap(later.events);
        text.swap(later.text);
    }
    const auto offset = static_cast<std::uint32_t>(text.size());
    const std::size_t before = events.size();
    events.insert(events.end(), later.events.begin(), later.events.end()); // grows by doubling: not all is copied each time
    for (std::size_t i = before; i < events.size(); ++i)
        events[i].textOffset += offset;
    text += later.text;
    for (std::size_t p = 0; p < switches.size(); ++p)
        switches[p].insert(switches[p].end(), later.switches[p].begin(), later.switches[p].end());
    for (std::size_t p = 0; p < samples.size(); ++p)
        samples[p].insert(samples[p].end(), later.samples[p].begin(), later.samples[p].end());
    choices.insert(choices.end(), later.choices.begin(), later.choices.end());
    later.clear();
}

void News::clear()
{
    events.clear();
    text.clear();
    for (std::vector<Switch> &of : switches)
        of.clear();
    for (std::vector<KernelSample> &of : samples)
        of.clear();
    choices.clear();
}

std::size_t News::bytes() const
{
    std::size_t all = events.size() * sizeof(RecordedEvent) + text.size();
    for (const std::vector<Switch> &of : switches)
        all += of.size() * sizeof(Switch);
    for (const std::vector<KernelSample> &of : samples)
        all += of.size() * sizeof(KernelSample);
    return all;
}

void Outbox::bound()
{
    const std::lock_guard guard(m_mutex);
    m_bounded = true;
}

void Outbox::put(News &&news, const Standing &standing)
{
    const std::lock_guard guard(m_mutex);
    if (m_bounded && m_news.bytes() + news.bytes() > mostUnfetched)
        drop();
    m_news.add(std::move(news));
    m_standing = standing;
    if (standing.finished)
        m_finished.notify_all();
}

void Outbox::put(MemoryLook &&look)
{
    const std::lock_guard guard(m_mutex);
    m_look = std::move(look);
}

std::optional<MemoryLook> Outbox::memoryLook()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_look, std::nullopt);
}

/// The gap that takes their place says how many events are missing there, those included that were missing before. Only
/// the events themselves are newly lost: what a dropped gap stood for has been counted where it was lost.
void Outbox::drop()
{
    for (const RecordedEvent &one : m_news.events) {
        const bool gap = one.event.kind == EventKind::gap;
        m_missing += gap ? one.event.value : 1;
        m_dropped += gap ? 0 : 1;
    }
    m_news = {}; // with its memory
}

bool Outbox::waitForEnd(double realSeconds)
{
    std::unique_lock guard(m_mutex);
    return m_finished.wait_for(guard, std::chrono::duration<double>(realSeconds), [this] { return m_standing.finished; });
}

bool Outbox::suspectsLivelock()
{
    const std::lock_guard guard(m_mutex);
    return m_standing.livelockSuspected;
}

std::uint64_t Outbox::obeyed()
{
    const std::lock_guard guard(m_mutex);
    return m_standing.obeyed;
}

bool Outbox::collect(Recording &recording)
{
    News news;
    Standing standing;
    std::uint64_t missing = 0;
    {
        const std::lock_guard guard(m_mutex);
        news = std::exchange(m_news, {});
        standing = m_standing;
        missing = std::exchange(m_missing, 0);
        standing.lost += m_dropped;
    }
    if (missing > 0)
        recording.append(gapOf(missing, news.events.empty() ? standing.now : news.events.front().at), {});
    for (const RecordedEvent &event : news.events)
        recording.append(event, std::string_view(news.text).substr(event.textOffset, event.event.length));
    for (std::size_t p = 0; p < news.switches.size(); ++p)
        recording.switches[p].insert(recording.switches[p].end(), news.switches[p].begin(), news.switches[p].end());
    bool asked = false;
    for (std::size_t p = 0; p < news.samples.size(); ++p) {
        asked = asked || !news.samples[p].empty();
        recording.samples[p].insert(recording.samples[p].end(), news.samples[p].begin(), news.samples[p].end());
    }
    const bool changed = asked || !news.events.empty() || recording.now != standing.now
        || recording.finished != standing.finished || recording.standing != standing.standing
        || recording.drive != standing.drive || !news.choices.empty() || recording.turn != standing.turn
        || recording.stoppedAt != standing.stoppedAt || recording.difference != standing.difference
        || recording.standpoints != standing.standpoints;
    recording.processes = standing.facts;
    recording.totals = standing.totals;
    recording.counts = standing.counts;
    recording.switchesComplete = standing.switchesComplete;
    recording.eventsLost = standing.lost;
    recording.switchedOut = standing.switchedOut;
    recording.drawnAtCause = standing.drawnAtCause;
    recording.now = standing.now;
    recording.drive = standing.drive;
    recording.standing = standing.standing;
    recording.steppedFrom = standing.steppedFrom;
    recording.choices.insert(recording.choices.end(), news.choices.begin(), news.choices.end());
    if (!standing.repeatable)
        recording.choices.clear();
    recording.standpoints = standing.standpoints;
    recording.turn = standing.turn;
    recording.stoppedAt = standing.stoppedAt;
    recording.difference = standing.difference;
    recording.outcome = standing.outcome;
    recording.failure = standing.failure;
    recording.finished = standing.finished;
    return changed;
}

} // namespace synchroscope
