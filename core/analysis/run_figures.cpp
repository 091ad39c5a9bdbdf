// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_figures.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace synchroscope {

namespace {

using Better = FigureColumn::Better;
using Unit = FigureColumn::Unit;
using Value = std::optional<double>;

/// What the system measures differs by so much from run to run without anything being different.
constexpr double measured = 0.1;
/// Of the longest run: about what a strip of the comparison can show.
constexpr double axisShows = 0.001;

double blockedMs(const ProcessStatistics &process, BlockReason reason)
{
    return process.blockedMs[static_cast<std::size_t>(reason)];
}

bool contains(const std::vector<int> &indices, std::size_t index)
{
    return std::find(indices.begin(), indices.end(), static_cast<int>(index)) != indices.end();
}

/// Those who only send; where everybody also receives, everybody who sends.
std::vector<std::size_t> senders(const Scenario &scenario)
{
    std::vector<std::size_t> sending, onlySending;
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        bool sends = false, receives = false;
        for (const ChannelSpec &channel : scenario.channels) {
            sends = sends || contains(channel.senders, p);
            receives = receives || contains(channel.receivers, p);
        }
        if (sends)
            sending.push_back(p);
        if (sends && !receives)
            onlySending.push_back(p);
    }
    return onlySending.empty() ? sending : onlySending;
}

double senderDoneMs(const Scenario &scenario, const Statistics &statistics)
{
    double done = -1;
    for (const std::size_t p : senders(scenario)) {
        if (p >= statistics.processes.size() || statistics.processes[p].doneMs < 0)
            return -1;
        done = std::max(done, statistics.processes[p].doneMs);
    }
    return done;
}

double meanMs(const std::vector<std::int64_t> &ns)
{
    return std::accumulate(ns.begin(), ns.end(), 0.0) / static_cast<double>(ns.size()) / 1e6;
}

std::vector<Value> valuesOf(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<Value> values;
    std::transform(runs.begin(), runs.end(), std::back_inserter(values), column.value);
    return values;
}

double greatest(const std::vector<Value> &values)
{
    double most = 0;
    for (const Value &value : values)
        most = std::max(most, value.value_or(0));
    return most;
}

void addWakeLatencies(RunFigures &run, const Statistics &statistics)
{
    std::vector<std::int64_t> all;
    for (const ProcessStatistics &process : statistics.processes)
        all.insert(all.end(), process.wakeLatencies.begin(), process.wakeLatencies.end());
    std::sort(all.begin(), all.end());
    run.anyWoken = !all.empty();
    run.wakeP50Us = static_cast<double>(quantile(all, 0.5)) / 1e3;
    run.wakeP99Us = static_cast<double>(quantile(all, 0.99)) / 1e3;
    run.wakeMaxUs = static_cast<double>(quantile(all, 1)) / 1e3;
}

Value ifWoken(const RunFigures &run, double value) { return run.anyWoken ? Value(value) : std::nullopt; }

Value ifReceived(const RunFigures &run, double value) { return run.anyReceived ? Value(value) : std::nullopt; }

constexpr double second = 1000, leastOfASecond = 50; // ms

/// A time in the unit that suits the longest of its column.
std::string timeText(double ms, double longestMs)
{
    if (longestMs >= 999.5)
        return fmt::format("{:.1f} s", ms / 1e3);
    if (longestMs >= 9.95)
        return fmt::format("{:.0f} ms", ms);
    if (longestMs >= 0.9995)
        return fmt::format("{:.1f} ms", ms);
    return longestMs > 0 ? fmt::format("{:.0f} µs", ms * 1e3) : "0 s";
}

std::string text(Unit unit, double value, double most, Translate translate)
{
    switch (unit) {
    case Unit::ms:
    case Unit::realMs: return sentence::decimal(timeText(value, most), translate);
    case Unit::us: return sentence::decimal(timeText(value / 1e3, most / 1e3), translate);
    case Unit::times: return fmt::format("{:.0f}×", value);
    case Unit::messages: break;
    }
    return fmt::format("{:.0f}", value);
}

/// The least by which two values of a column must differ to be called different.
double leastDifference(const FigureColumn &column, const std::vector<RunFigures> &runs, double most)
{
    double longestMs = 0;
    for (const RunFigures &run : runs)
        longestMs = std::max(longestMs, run.durationMs);
    double shown = 0;
    if (column.unit == Unit::ms || column.unit == Unit::us)
        shown = axisShows * longestMs * (column.unit == Unit::us ? 1e3 : 1);
    else if (column.unit == Unit::realMs)
        shown = 1; // the system counts in such steps
    if (!allAtFullSpeed(runs) || column.unit == Unit::messages)
        return std::max(column.noticeable * most, shown);
    if (column.unit == Unit::times)
        return noticeableAtFullSpeed * most;
    const double perMs = column.unit == Unit::us ? 1e3 : 1;
    return std::max(
        {noticeableAtFullSpeed * most, noticeableAtFullSpeed * longestMs * perMs, leastAtFullSpeedMs * perMs});
}

} // namespace

bool allAtFullSpeed(const std::vector<RunFigures> &runs)
{
    return !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const RunFigures &run) { return run.fullSpeed; });
}

RunFigures runFigures(const Scenario &scenario, const Statistics &statistics)
{
    RunFigures run;
    run.outcome = statistics.outcome;
    run.over = statistics.over;
    run.fullSpeed = statistics.fullSpeed;
    run.durationMs = statistics.durationMs;
    run.senderDoneMs = senderDoneMs(scenario, statistics);
    for (const ProcessStatistics &process : statistics.processes) {
        run.noRoomMs += blockedMs(process, BlockReason::queueFull);
        run.untilReceivedMs += blockedMs(process, BlockReason::awaitingReceipt);
        run.noMessageMs += blockedMs(process, BlockReason::queueEmpty);
        run.lookedInVain += process.emptyPolls;
        run.wakeUps += process.wakeupsIssued;
        run.accounted = run.accounted && process.accounted;
        run.cpuMs += process.cpuMs;
        run.switches += process.voluntarySwitches + process.involuntarySwitches;
    }
    addWakeLatencies(run, statistics);
    for (const ChannelStatistics &channel : statistics.channels) {
        const ChannelTotals &totals = channel.totals;
        run.deepest = std::max(run.deepest, totals.maxDepth);
        run.delivered += totals.delivered;
        run.refused += totals.refused + totals.withdrawn;
        run.lost += totals.discarded + totals.overwritten;
    }
    run.anyReceived = !statistics.latencies.empty();
    if (run.anyReceived) {
        run.latencyP50Us = statistics.latencyP50Us;
        run.latencyP99Us = statistics.latencyP99Us;
        run.meanAgeMs = meanMs(statistics.latencies);
    }
    return run;
}

const std::vector<FigureColumn> &figureColumns()
{
    static const std::vector<FigureColumn> columns{
        {"sender_done_ms", "Sender done", "When the last sender had ended.", Better::less, Unit::ms,
         [](const RunFigures &run) { return run.senderDoneMs < 0 ? std::nullopt : Value(run.senderDoneMs); }},
        {"sender_waited_ms", "Sender waited",
         "How long senders were blocked: no room, or until their message was received. All together.", Better::less,
         Unit::ms, [](const RunFigures &run) { return Value(run.senderWaitedMs()); }, true},
        {"no_room_ms", "No room", "How long senders were blocked because the queue was full.", Better::less, Unit::ms,
         [](const RunFigures &run) { return Value(run.noRoomMs); }},
        {"until_received_ms", "Until received", "How long senders were blocked until their message was received.",
         Better::less, Unit::ms, [](const RunFigures &run) { return Value(run.untilReceivedMs); }},
        {"receiver_waited_ms", "Receiver waited",
         "How long receivers were blocked because there was no message. All together.", Better::less, Unit::ms,
         [](const RunFigures &run) { return Value(run.noMessageMs); }, true},
        {"looked_in_vain", "Looked in vain", "How often a receiver looked and there was no message.", Better::less,
         Unit::times, [](const RunFigures &run) { return Value(run.lookedInVain); }, true},
        {"wake_ups", "Wake-ups", "How often one process made another runnable again.", Better::less, Unit::times,
         [](const RunFigures &run) { return Value(run.wakeUps); }},
        {"cpu_ms", "Processor time", "What all processes together used of the processors, in real time.", Better::less,
         Unit::realMs, [](const RunFigures &run) { return run.accounted ? Value(run.cpuMs) : std::nullopt; }, false,
         measured},
        {"context_switches", "Context switches", "How often the kernel took one of the processes off a processor.",
         Better::less, Unit::times,
         [](const RunFigures &run) { return run.accounted ? Value(static_cast<double>(run.switches)) : std::nullopt; },
         false, measured},
        // What the machine needs, not the mode: best and worst would be chance.
        {"wake_p50_us", "Wake-up p50",
         "Half of those who were woken were on a processor so soon after the wake-up, in real time; by the kernel's word.",
         Better::neither, Unit::us, [](const RunFigures &run) { return ifWoken(run, run.wakeP50Us); }},
        {"wake_p99_us", "Wake-up p99",
         "99 of 100 who were woken were on a processor so soon after the wake-up, in real time.", Better::neither, Unit::us,
         [](const RunFigures &run) { return ifWoken(run, run.wakeP99Us); }},
        {"wake_max_us", "Wake-up max",
         "So long after its wake-up the slowest was on a processor, in real time.", Better::neither, Unit::us,
         [](const RunFigures &run) { return ifWoken(run, run.wakeMaxUs); }},
        {"deepest_queue", "Deepest queue", "The most messages that were in a queue at once.", Better::neither,
         Unit::messages, [](const RunFigures &run) { return Value(static_cast<double>(run.deepest)); }},
        {"latency_p50_us", "Latency p50", "Half of the messages were received at this age or younger.", Better::less,
         Unit::us, [](const RunFigures &run) { return ifReceived(run, run.latencyP50Us); }},
        {"latency_p99_us", "Latency p99", "99 of 100 messages were received at this age or younger.", Better::less,
         Unit::us, [](const RunFigures &run) { return ifReceived(run, run.latencyP99Us); }},
        {"mean_age_ms", "Mean age", "How old a message was on average when it was received.", Better::less, Unit::ms,
         [](const RunFigures &run) { return ifReceived(run, run.meanAgeMs); }, true},
        {"delivered", "Delivered", "How many messages were received.", Better::more, Unit::messages,
         [](const RunFigures &run) { return Value(static_cast<double>(run.delivered)); }},
        {"refused", "Refused", "How many messages were refused, which their sender was told, or taken back.",
         Better::less, Unit::messages, [](const RunFigures &run) { return Value(static_cast<double>(run.refused)); }},
        {"lost", "Lost", "How many messages were discarded or overwritten: nobody was told.", Better::less,
         Unit::messages, [](const RunFigures &run) { return Value(static_cast<double>(run.lost)); }},
    };
    return columns;
}

std::vector<Mark> marks(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<Mark> all(runs.size(), Mark::neither);
    const auto isOver = [](const RunFigures &run) { return run.over; };
    if (column.better == Better::neither || !std::all_of(runs.begin(), runs.end(), isOver))
        return all;
    std::vector<Value> values = valuesOf(column, runs);
    const std::vector<std::string> shown = texts(column, runs);
    const auto completed = [](const RunFigures &run) { return run.outcome == Outcome::completed; };
    const bool anyCompleted = std::any_of(runs.begin(), runs.end(), completed);
    std::optional<std::size_t> least, most;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (anyCompleted && !completed(runs[i]))
            values[i].reset();
        if (!values[i])
            continue;
        least = least && *values[*least] <= *values[i] ? least : i;
        most = most && *values[*most] >= *values[i] ? most : i;
    }
    const double difference = leastDifference(column, runs, greatest(values));
    if (!least || *values[*most] - *values[*least] <= difference || shown[*least] == shown[*most])
        return all;
    const Mark low = column.better == Better::less ? Mark::best : Mark::worst;
    const Mark high = column.better == Better::less ? Mark::worst : Mark::best;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!values[i])
            continue;
        // Beside each other, not beside the greatest: what is a tie in one column is none in another otherwise.
        const bool isLow =
            *values[i] - *values[*least] <= leastDifference(column, runs, *values[i]) || shown[i] == shown[*least];
        const bool isHigh = *values[*most] - *values[i] <= difference || shown[i] == shown[*most];
        if (isLow != isHigh)
            all[i] = isLow ? low : high;
    }
    return all;
}

std::vector<std::string> texts(const FigureColumn &column, const std::vector<RunFigures> &runs, Translate translate)
{
    const std::vector<Value> values = valuesOf(column, runs);
    double most = greatest(values);
    double longestMs = 0;
    for (const RunFigures &run : runs)
        longestMs = std::max(longestMs, run.durationMs);
    // Beside runs of seconds everything is in seconds, unless nothing would be seen of it.
    if (column.unit == Unit::ms && longestMs >= second && (most >= leastOfASecond || most <= 0))
        most = std::max(most, second);
    std::vector<std::string> all;
    for (const Value &value : values)
        all.push_back(value ? text(column.unit, *value, most, translate) : std::string("–"));
    return all;
}

} // namespace synchroscope
