// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/flow_meter.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostUnderway = 2 * maxCapacity; // a power of two: more messages than that are never queued
constexpr std::int64_t latest = std::int64_t{1} << 60; // of a stamp: years; later ones are nonsense, and must not overflow
constexpr std::int64_t kept = static_cast<std::int64_t>(FlowMeter::mostColumns) * FlowMeter::columnLength;

} // namespace

FlowMeter::FlowMeter() : m_puts(mostUnderway) {}

/// Null for a column that has been given up, or would be far in the future.
FlowColumn *FlowMeter::columnAt(std::int64_t time)
{
    const std::int64_t number = std::max<std::int64_t>(0, time) / columnLength;
    if (number < m_first)
        return nullptr;
    while (number >= m_first + static_cast<std::int64_t>(m_columns.size())) {
        if (number - m_first > static_cast<std::int64_t>(4 * mostColumns)) { // a pause, or nonsense: begin anew
            m_columns.clear();
            m_first = number;
        }
        m_columns.emplace_back();
        if (m_columns.size() > mostColumns) {
            m_columns.pop_front();
            ++m_first;
        }
    }
    return &m_columns[static_cast<std::size_t>(number - m_first)];
}

/// The depth stays what it was, from column to column.
void FlowMeter::passTime(std::int64_t until)
{
    // Of a long pause, or a stamp that is nonsense, only what is kept matters.
    m_now = std::max(m_now, until - kept);
    while (m_now < until) {
        const std::int64_t end = std::min(until, (m_now / columnLength + 1) * columnLength);
        if (FlowColumn *column = columnAt(m_now); column && m_depthKnown) {
            const auto length = static_cast<double>(end - m_now);
            column->depthTime += m_depth * length;
            column->known += length;
            column->least = column->least < 0 ? m_depth : std::min(column->least, m_depth);
            column->greatest = std::max(column->greatest, m_depth);
        }
        m_now = end;
    }
}

void FlowMeter::takeEvent(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const std::int64_t at = std::clamp<std::int64_t>(recorded.at, 0, latest);
    if (at > m_now)
        passTime(at);
    FlowColumn *column = columnAt(at);
    if (!column)
        return;
    switch (event.kind) {
    case EventKind::enqueued:
        m_puts[event.message % mostUnderway] = {event.message, at};
        break;
    case EventKind::offered: // at a rendezvous: nothing is queued
        m_puts[event.message % mostUnderway] = {event.message, at};
        return;
    case EventKind::dequeued: {
        Put &put = m_puts[event.message % mostUnderway];
        if (put.number != 0 && put.number == event.message && put.at <= at)
            m_latencies.add(at - put.at);
        else
            ++m_ageless;
        put.number = 0;
        break;
    }
    case EventKind::gap:
        column->lost += event.value;
        m_depthKnown = false; // until the next event that says it
        return;
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::redelivered:
    case EventKind::inDoubt: break;
    default: return;
    }
    m_depth = std::min<int>(event.depth, maxCapacity);
    m_depthKnown = true;
    column->least = column->least < 0 ? m_depth : std::min(column->least, m_depth);
    column->greatest = std::max(column->greatest, m_depth);
}

/// The columns between two looks get their share by their length.
void FlowMeter::takeCounts(const Recording &chunk)
{
    EventCounts counted{};
    for (const EventCounts &one : chunk.counts)
        for (std::size_t kind = 0; kind < counted.size(); ++kind)
            counted[kind] += one[kind];
    const std::int64_t from = m_countedAt, until = std::min(chunk.now, latest);
    if (until <= from)
        return; // what has been counted is told with the next one
    const auto since = [&](EventKind kind) {
        const auto index = static_cast<std::size_t>(kind);
        return counted[index] > m_counted[index] ? static_cast<double>(counted[index] - m_counted[index]) : 0.0;
    };
    const double taken = since(EventKind::dequeued), wakeUps = since(EventKind::wakeupIssued),
                 polls = since(EventKind::emptyPoll);
    const auto length = static_cast<double>(until - from);
    for (std::int64_t at = std::max(from, until - kept); at < until;) {
        const std::int64_t end = std::min(until, (at / columnLength + 1) * columnLength);
        const double share = static_cast<double>(end - at) / length;
        if (FlowColumn *column = columnAt(at)) {
            column->taken += taken * share;
            column->wakeUps += wakeUps * share;
            column->emptyPolls += polls * share;
        }
        at = end;
    }
    m_counted = counted;
    m_countedAt = until;
}

void FlowMeter::take(const Recording &chunk)
{
    const auto &events = chunk.events();
    for (const RecordedEvent &event : events)
        takeEvent(event);
    passTime(std::min(chunk.now, latest));
    takeCounts(chunk);
    for (const std::vector<Switch> &switches : chunk.switches) {
        for (const Switch &one : switches) {
            FlowColumn *column = one.out ? columnAt(one.at) : nullptr;
            if (column)
                ++column->switches;
        }
    }
    if (events.size() >= mostLast)
        m_last.clear();
    const std::size_t fresh = std::min(events.size(), mostLast);
    m_last.insert(m_last.end(), events.end() - static_cast<std::ptrdiff_t>(fresh), events.end());
    if (m_last.size() > mostLast)
        m_last.erase(m_last.begin(), m_last.begin() + static_cast<std::ptrdiff_t>(m_last.size() - mostLast));
    keepEvidence(chunk);
}

/// What the kernel said, as far as it is about the last events.
void FlowMeter::keepEvidence(const Recording &chunk)
{
    m_lastSwitches.resize(std::max(m_lastSwitches.size(), chunk.switches.size()));
    for (std::size_t p = 0; p < chunk.switches.size(); ++p) {
        std::deque<Switch> &kept = m_lastSwitches[p];
        kept.insert(kept.end(), chunk.switches[p].begin(), chunk.switches[p].end());
        while (!kept.empty() && (kept.front().at < lastBegin() || kept.size() > mostLast))
            kept.pop_front();
    }
}

FlowColumn FlowMeter::lastSecond(std::int64_t &length) const
{
    constexpr std::size_t second = static_cast<std::size_t>(1'000'000'000 / columnLength);
    FlowColumn sum;
    length = 0;
    // The last column is still being filled.
    const std::size_t whole = m_columns.empty() ? 0 : m_columns.size() - 1;
    for (std::size_t i = whole - std::min(whole, second); i < whole; ++i) {
        const FlowColumn &one = m_columns[i];
        sum.taken += one.taken;
        sum.wakeUps += one.wakeUps;
        sum.emptyPolls += one.emptyPolls;
        sum.switches += one.switches;
        sum.lost += one.lost;
        sum.depthTime += one.depthTime;
        sum.known += one.known;
        length += columnLength;
    }
    return sum;
}

Recording FlowMeter::lastEvents(const Recording &like) const
{
    Recording last(like.scenario(), like.settings());
    for (RecordedEvent event : m_last) {
        event.at -= lastBegin();
        event.event.length = 0;
        last.append(event, {});
    }
    if (!m_last.empty())
        last.now = m_last.back().at - lastBegin();
    last.processes = like.processes;
    last.evidenceTier = like.evidenceTier;
    last.evidenceLack = like.evidenceLack;
    last.evidenceRemedy = like.evidenceRemedy;
    last.switchesComplete = like.switchesComplete;
    for (std::size_t p = 0; p < std::min(m_lastSwitches.size(), last.switches.size()); ++p) {
        for (Switch one : m_lastSwitches[p]) {
            one.at -= lastBegin();
            if (one.at >= 0)
                last.switches[p].push_back(one);
        }
        last.switchesComplete = last.switchesComplete && m_lastSwitches[p].size() < mostLast;
    }
    return last;
}

} // namespace synchroscope
