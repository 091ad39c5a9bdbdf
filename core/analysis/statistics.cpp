// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"

#include "analysis/wake_latency.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

double milliseconds(std::int64_t ns) { return static_cast<double>(ns) / 1e6; }

int reasonOf(Activity blocked)
{
    return static_cast<int>(blocked) - static_cast<int>(Activity::blockedFull);
}
static_assert(static_cast<int>(Activity::blockedReceipt) - static_cast<int>(Activity::blockedFull)
              == static_cast<int>(BlockReason::awaitingReceipt));
static_assert(static_cast<int>(Activity::blockedEmpty) - static_cast<int>(Activity::blockedFull)
              == static_cast<int>(BlockReason::queueEmpty));
static_assert(static_cast<int>(Activity::blockedUntilWoken) - static_cast<int>(Activity::blockedFull)
              == static_cast<int>(BlockReason::untilWoken));

void addSpan(ProcessStatistics &process, const Span &span, std::int64_t now)
{
    const double length = milliseconds(std::max<std::int64_t>(0, std::min(span.end, now) - span.begin));
    switch (span.activity) {
    case Activity::working:
    case Activity::otherWork:
    case Activity::spinning: process.workingMs += length; return;
    default: break;
    }
    if (!isBlocked(span.activity))
        return;
    process.blockedMs[static_cast<std::size_t>(reasonOf(span.activity))] += length;
    ++process.blockedSpans;
    process.confirmed += span.evidence == Evidence::confirmed;
    process.contradicted += span.evidence == Evidence::contradicted;
    process.wokenFirst += span.evidence == Evidence::wokenFirst;
}

ProcessStatistics processFigures(const Recording &recording, const History &history, std::size_t p)
{
    const ProcessFacts &facts = recording.processes[p];
    const ProcessState &state = history.newest().processes[p];
    ProcessStatistics process;
    process.name = recording.scenario().processes[p].name;
    process.pid = facts.pid;
    process.exit = facts.exitText.empty() ? state.exitText : facts.exitText;
    process.accounted = facts.accounted;
    process.cpuMs = facts.cpuMs;
    process.voluntarySwitches = facts.voluntarySwitches;
    process.involuntarySwitches = facts.involuntarySwitches;
    process.waitedMs = facts.waitedMs;
    process.sent = static_cast<int>(state.sent);
    process.received = static_cast<int>(state.received);
    process.emptyPolls = static_cast<int>(state.polls);
    if (state.activity == Activity::ended && state.exit != ExitKind::stopped)
        process.doneMs = milliseconds(state.since);
    for (const Span &span : history.spans(static_cast<int>(p))) {
        addSpan(process, span, recording.now);
        const auto wake = wakeLatency(recording, history, static_cast<int>(p), span);
        if (wake && wake->toProcessor >= 0)
            process.wakeLatencies.push_back(wake->toProcessor);
    }
    std::sort(process.wakeLatencies.begin(), process.wakeLatencies.end());
    return process;
}

/// Where the channel itself could not be asked: what the events say.
ChannelTotals countedTotals(const History &history, int channel)
{
    ChannelTotals totals;
    for (const MessageLife &life : history.messages()) {
        if (life.channel != channel)
            continue;
        totals.enqueued += life.fate == Fate::queued || life.fate == Fate::received || life.fate == Fate::overwritten
                           || (life.fate == Fate::withdrawn && life.entered >= 0);
        totals.delivered += life.fate == Fate::received;
        totals.refused += life.fate == Fate::refused;
        totals.discarded += life.fate == Fate::discarded;
        totals.overwritten += life.fate == Fate::overwritten;
        totals.withdrawn += life.fate == Fate::withdrawn && life.entered >= 0;
        totals.leftInQueue += life.fate == Fate::queued;
    }
    totals.maxDepth = static_cast<std::uint64_t>(history.maxDepth(channel));
    return totals;
}

bool nothingCounted(const ChannelTotals &totals)
{
    return totals.enqueued + totals.delivered + totals.refused + totals.discarded + totals.overwritten
               + totals.withdrawn + totals.redelivered + totals.maxDepth + totals.leftInQueue
           == 0;
}

std::uint64_t inDoubt(const SystemState &state, int channel)
{
    return static_cast<std::uint64_t>(
        std::count_if(state.processes.begin(), state.processes.end(), [channel](const ProcessState &process) {
            return process.activity == Activity::ended && process.taking != 0 && process.takingChannel == channel;
        }));
}

void addLatencies(Statistics &figures, const Recording &recording, const History &history)
{
    const std::vector<ChannelSpec> &channels = recording.scenario().channels;
    for (const MessageLife &life : history.messages()) {
        const bool rendezvous = channels[static_cast<std::size_t>(life.channel)].capacity == 0;
        if (const std::int64_t latency = life.latency(rendezvous); latency >= 0)
            figures.latencies.push_back(latency);
    }
    std::sort(figures.latencies.begin(), figures.latencies.end());
    figures.latencyP50Us = static_cast<double>(quantile(figures.latencies, 0.5)) / 1e3;
    figures.latencyP99Us = static_cast<double>(quantile(figures.latencies, 0.99)) / 1e3;
    figures.latencyMaxUs = static_cast<double>(quantile(figures.latencies, 1)) / 1e3;
}

void addExchanges(Statistics &figures, const History &history)
{
    const auto process = [&figures](int index) -> ProcessStatistics * {
        const auto i = static_cast<std::size_t>(index);
        return i < figures.processes.size() ? &figures.processes[i] : nullptr;
    };
    for (const WakeUp &wakeUp : history.wakeUps()) {
        if (ProcessStatistics *from = process(wakeUp.from))
            ++from->wakeupsIssued;
        if (ProcessStatistics *to = process(wakeUp.to); to && wakeUp.woke >= 0)
            ++to->wakeupsReceived;
    }
    for (const MessageLife &life : history.messages()) {
        if (ProcessStatistics *sender = process(life.sender); sender && life.fate == Fate::refused)
            ++sender->refused;
    }
}

/// Where events were lost the trace tells too little, and what the processes counted themselves takes its place.
void useExactCounts(Statistics &figures, const Recording &recording)
{
    if (recording.eventsLost == 0)
        return;
    for (std::size_t p = 0; p < std::min(figures.processes.size(), recording.counts.size()); ++p) {
        const auto count = [&counts = recording.counts[p]](EventKind kind) {
            constexpr std::uint64_t most = 1'000'000'000; // three of them can be added; a damaged ring may say anything
            return static_cast<int>(std::min(counts[static_cast<std::size_t>(kind)], most));
        };
        ProcessStatistics &process = figures.processes[p];
        process.received = count(EventKind::dequeued);
        process.emptyPolls = count(EventKind::emptyPoll);
        process.blockedSpans = count(EventKind::blocked);
        process.refused = count(EventKind::refused);
        process.sent = std::max(0, count(EventKind::sendReturned) - process.refused - count(EventKind::withdrawn));
        process.wakeupsIssued = count(EventKind::wakeupIssued);
        process.wakeupsReceived = count(EventKind::woken);
    }
}

} // namespace

std::int64_t quantile(const std::vector<std::int64_t> &sorted, double q)
{
    if (sorted.empty())
        return 0;
    const double rank = std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(1.0, rank)) - 1];
}

Statistics statistics(const Recording &recording, const History &history)
{
    Statistics figures;
    figures.mode = recording.settings().mode;
    figures.evidenceTier = recording.evidenceTier;
    figures.fullSpeed = recording.settings().fullSpeed;
    figures.outcome = recording.outcome;
    figures.over = recording.finished;
    figures.durationMs = milliseconds(recording.now);
    figures.events = recording.events().size();
    figures.eventsLost = recording.eventsLost;
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p)
        figures.processes.push_back(processFigures(recording, history, p));
    for (std::size_t c = 0; c < recording.scenario().channels.size(); ++c) {
        const ChannelSpec &spec = recording.scenario().channels[c];
        const int index = static_cast<int>(c);
        ChannelStatistics channel{spec.name, spec.capacity, recording.totals[c], inDoubt(history.newest(), index)};
        if (nothingCounted(channel.totals))
            channel.totals = countedTotals(history, index);
        figures.channels.push_back(std::move(channel));
    }
    for (const std::size_t index : history.logged()) {
        const RecordedEvent &event = recording.events()[index];
        const std::string_view text = recording.text(event);
        const bool known = event.process < recording.scenario().processes.size();
        figures.log.push_back((known ? recording.scenario().processes[event.process].name + ": " : std::string())
                              + std::string(text));
    }
    addLatencies(figures, recording, history);
    addExchanges(figures, history);
    useExactCounts(figures, recording);
    return figures;
}

} // namespace synchroscope
