// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence_match.h"

#include "analysis/awake_time.h"
#include "analysis/history.h"

#include <algorithm>
#include <limits>

namespace synchroscope {

namespace {

constexpr int tierOfSwitches = 2;
constexpr std::int64_t nothingNew = std::numeric_limits<std::int64_t>::max();

constexpr std::size_t noSleep = std::numeric_limits<std::size_t>::max();

std::size_t sleepBetween(const std::vector<Switch> &switches, std::size_t from, std::uint64_t begin, std::uint64_t end)
{
    for (std::size_t i = from; i < switches.size() && switches[i].time <= end; ++i) {
        if (switches[i].time >= begin && switches[i].out && switches[i].voluntary)
            return i;
    }
    return noSleep;
}

/// How long a process that was on a processor at `begin` was on one until `end`.
std::uint64_t awake(const std::vector<Switch> &switches, std::size_t from, std::uint64_t begin, std::uint64_t end)
{
    std::uint64_t sum = 0, since = begin;
    bool on = true;
    for (std::size_t i = from; i < switches.size() && switches[i].time < end; ++i) {
        if (switches[i].time < begin)
            continue;
        if (on && switches[i].out)
            sum += switches[i].time - since;
        since = switches[i].time;
        on = !switches[i].out;
    }
    return on && end > since ? sum + (end - since) : sum;
}

std::int64_t awakeFrom(const std::vector<Switch> &switches, std::size_t from, const Span &span,
                       const std::vector<WakeUp> &wakeUps)
{
    std::uint64_t until = span.endStamp;
    if (span.wakeUp >= 0)
        until = std::clamp(wakeUps[static_cast<std::size_t>(span.wakeUp)].issuedStamp, span.beginStamp,
                           std::max(span.beginStamp, until));
    return static_cast<std::int64_t>(awake(switches, from, span.beginStamp, until));
}

Evidence withoutSleep(const std::vector<Switch> &switches, std::size_t from, const Span &span,
                      const std::vector<WakeUp> &wakeUps)
{
    const std::int64_t time = awakeFrom(switches, from, span, wakeUps);
    if (time > neverThatLong)
        return Evidence::contradicted;
    return span.wakeUp >= 0 && time <= onTheWay ? Evidence::wokenFirst : Evidence::unknown;
}

} // namespace

std::int64_t awakeBeforeWakeUp(const std::vector<Switch> &switches, const Span &span, const std::vector<WakeUp> &wakeUps)
{
    const auto from = std::partition_point(switches.begin(), switches.end(),
                                           [&](const Switch &one) { return one.time < span.beginStamp; });
    return awakeFrom(switches, static_cast<std::size_t>(from - switches.begin()), span, wakeUps);
}

SleepWord wordOf(const Span &blocked, int process)
{
    SleepWord word;
    switch (blocked.activity) {
    case Activity::blockedFull: word.kind = SleepWord::Kind::notFull; break;
    case Activity::blockedReceipt: word.kind = SleepWord::Kind::receipt; break;
    case Activity::blockedEmpty: word.kind = SleepWord::Kind::notEmpty; break;
    case Activity::blockedUntilWoken: word.kind = SleepWord::Kind::sharedText; break;
    default: return word;
    }
    word.channel = static_cast<std::int8_t>(blocked.sharedText >= 0 ? blocked.sharedText : blocked.channel);
    word.process = static_cast<std::int8_t>(process);
    return word;
}

std::int64_t EvidenceMatch::match(const Recording &recording, const std::vector<WakeUp> &wakeUps,
                                  std::vector<std::vector<Span>> &spans)
{
    std::int64_t earliest = nothingNew;
    for (int p = 0; p < static_cast<int>(std::min(spans.size(), m_cursors.size())); ++p)
        earliest = std::min(earliest, matchProcess(recording, wakeUps, p, spans[static_cast<std::size_t>(p)]));
    return earliest;
}

void EvidenceMatch::give(Span &span, int process, std::size_t index, Evidence verdict, std::int64_t &earliest)
{
    if (span.evidence == verdict)
        return;
    earliest = std::min(earliest, span.begin);
    span.evidence = verdict;
    ++m_given[static_cast<std::size_t>(verdict)];
    if (verdict == Evidence::contradicted)
        m_contradictions.push_back({process, index});
}

std::int64_t EvidenceMatch::matchProcess(const Recording &recording, const std::vector<WakeUp> &wakeUps, int process,
                                         std::vector<Span> &spans)
{
    std::int64_t earliest = nothingNew;
    Cursor &cursor = m_cursors[static_cast<std::size_t>(process)];
    const std::vector<Switch> &switches = recording.switches[static_cast<std::size_t>(process)];
    const std::vector<KernelSample> &samples = recording.samples[static_cast<std::size_t>(process)];
    for (; cursor.span < spans.size(); ++cursor.span) {
        Span &span = spans[cursor.span];
        const bool open = span.end == openEnd;
        if (!isBlocked(span.activity)) {
            if (open)
                return earliest;
            continue;
        }
        const std::uint64_t end = open ? UINT64_MAX : span.endStamp;
        while (cursor.change < switches.size() && switches[cursor.change].time < span.beginStamp)
            ++cursor.change;
        while (cursor.sample < samples.size() && samples[cursor.sample].asked < span.beginStamp)
            ++cursor.sample;
        if (const auto sleep = sleepBetween(switches, cursor.change, span.beginStamp, end); sleep != noSleep) {
            span.sleep = static_cast<std::int32_t>(sleep);
            give(span, process, cursor.span, Evidence::confirmed, earliest);
        }
        for (std::size_t i = cursor.sample; i < samples.size() && samples[i].told <= end; ++i) {
            if (samples[i].word == wordOf(span, process))
                give(span, process, cursor.span, Evidence::confirmed, earliest);
        }
        if (open)
            return earliest;
        if (span.evidence == Evidence::confirmed)
            continue;
        // The switches of a span may arrive after its events: absence counts only once they reach beyond it.
        const bool switchesKnown = recording.evidenceTier >= tierOfSwitches;
        const bool reachedBeyond = !switches.empty() && switches.back().time > span.endStamp;
        if (switchesKnown && !reachedBeyond && !recording.finished)
            return earliest;
        if (switchesKnown && recording.switchesComplete)
            give(span, process, cursor.span, withoutSleep(switches, cursor.change, span, wakeUps), earliest);
    }
    return earliest;
}

} // namespace synchroscope
