// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_figures.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace synchroscope {

namespace {

using Better = FigureColumn::Better;
using Unit = FigureColumn::Unit;
using Value = std::optional<double>;

constexpr double noticeable = 0.02; // of the greatest value of a column
constexpr double noise = 0.2;       // the same, of what the machine does otherwise each time
constexpr double leastTime = 0.005; // of the longest run: less is no difference to anybody

bool contains(const std::vector<int> &indices, std::size_t index)
{
    return std::find(indices.begin(), indices.end(), static_cast<int>(index)) != indices.end();
}

/// When the last sender was done; −1 when one of them never was.
double senderDone(const Scenario &scenario, const Statistics &statistics)
{
    double done = -1;
    for (const std::size_t p : sendersOf(scenario)) {
        if (p >= statistics.processes.size() || statistics.processes[p].doneMs < 0)
            return -1;
        done = std::max(done, statistics.processes[p].doneMs);
    }
    return done;
}

Value ofReceived(const RunFigures &f, double value) { return f.anyReceived ? Value(value) : Value(); }

/// Times of one column in one unit, so that it can be read across and downwards.
std::string timeText(double ms, double unitMs)
{
    if (unitMs >= 1000)
        return fmt::format("{:.1f} s", ms / 1000);
    if (unitMs >= 1)
        return fmt::format("{:.1f} ms", ms);
    return fmt::format("{:.1f} µs", ms * 1000);
}

/// That of the longest run, unless nothing in the column would be seen in it.
double unitFor(double greatestMs, double longestMs)
{
    double unit = longestMs >= 1000 ? 1000 : longestMs >= 1 ? 1 : 0.001;
    while (unit > 0.001 && greatestMs > 0 && greatestMs < unit / 20)
        unit /= 1000;
    return unit;
}

double longestOf(const std::vector<RunFigures> &runs)
{
    double longest = 0;
    for (const RunFigures &run : runs)
        longest = std::max(longest, run.durationMs);
    return longest;
}

double inMs(Unit unit, double value) { return unit == Unit::us ? value / 1000 : value; }

bool isTime(Unit unit) { return unit == Unit::ms || unit == Unit::us || unit == Unit::realMs; }

std::vector<Value> valuesOf(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<Value> values;
    std::transform(runs.begin(), runs.end(), std::back_inserter(values), column.value);
    return values;
}

double greatestOf(const std::vector<Value> &values)
{
    double greatest = 0;
    for (const Value &value : values)
        greatest = std::max(greatest, value.value_or(0));
    return greatest;
}

} // namespace

std::vector<std::size_t> sendersOf(const Scenario &scenario)
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

RunFigures runFigures(const Scenario &scenario, const Statistics &statistics)
{
    RunFigures f;
    f.outcome = statistics.outcome;
    f.durationMs = statistics.durationMs;
    f.senderDoneMs = senderDone(scenario, statistics);
    for (const ProcessStatistics &process : statistics.processes) {
        f.noRoomMs += process.blockedMs[static_cast<std::size_t>(BlockReason::queueFull)];
        f.untilReceivedMs += process.blockedMs[static_cast<std::size_t>(BlockReason::awaitingReceipt)];
        f.noMessageMs += process.blockedMs[static_cast<std::size_t>(BlockReason::queueEmpty)];
        f.lookedInVain += process.emptyPolls;
        f.wakeUps += process.wakeupsIssued;
        f.cpuMs += process.cpuMs;
        f.switches += process.voluntarySwitches + process.involuntarySwitches;
    }
    for (const ChannelStatistics &channel : statistics.channels) {
        const ChannelTotals &totals = channel.totals;
        f.deepest = std::max(f.deepest, totals.maxDepth);
        f.delivered += totals.delivered;
        f.refused += totals.refused;
        f.discarded += totals.discarded;
        f.overwritten += totals.overwritten;
        f.withdrawn += totals.withdrawn;
    }
    f.anyReceived = !statistics.latencies.empty();
    if (f.anyReceived) {
        const double sum = std::accumulate(statistics.latencies.begin(), statistics.latencies.end(), 0.0);
        f.meanAgeMs = sum / static_cast<double>(statistics.latencies.size()) / 1e6;
        f.latencyP50Us = statistics.latencyP50Us;
        f.latencyP99Us = statistics.latencyP99Us;
    }
    return f;
}

const std::vector<FigureColumn> &figureColumns()
{
    static const std::vector<FigureColumn> all{
        {"sender_done_ms", "Sender\ndone", "When the last sender was done.", Better::less, Unit::ms,
         [](const RunFigures &f) { return f.senderDoneMs < 0 ? Value() : Value(f.senderDoneMs); }, false},
        {"sender_waited_ms", "Sender\nwaited", "How long senders were blocked: for room, and until their messages were received.",
         Better::less, Unit::ms, [](const RunFigures &f) { return Value(f.senderWaitedMs()); }, true},
        {"no_room_ms", "Waited\nfor room", "How long senders were blocked because the queue was full.", Better::less,
         Unit::ms, [](const RunFigures &f) { return Value(f.noRoomMs); }, false},
        {"until_received_ms", "… until\nreceived", "How long senders were blocked until their messages were received.",
         Better::less, Unit::ms, [](const RunFigures &f) { return Value(f.untilReceivedMs); }, false},
        {"receiver_waited_ms", "Receiver\nwaited", "How long receivers were blocked because there was no message.",
         Better::less, Unit::ms, [](const RunFigures &f) { return Value(f.noMessageMs); }, true},
        {"looked_in_vain", "Looked\nin vain", "How often a receive found nothing and its process carried on.",
         Better::less, Unit::times, [](const RunFigures &f) { return Value(f.lookedInVain); }, true},
        {"mean_age_ms", "Mean age", "How long a message lay in the queue before it was taken, on average.", Better::less,
         Unit::ms, [](const RunFigures &f) { return ofReceived(f, f.meanAgeMs); }, true},
        {"latency_p50_us", "Half wait\nat most", "Half of the messages lay in the queue no longer than this.",
         Better::less, Unit::us, [](const RunFigures &f) { return ofReceived(f, f.latencyP50Us); }, false},
        {"latency_p99_us", "99 % wait\nat most", "99 of 100 messages lay in the queue no longer than this.", Better::less,
         Unit::us, [](const RunFigures &f) { return ofReceived(f, f.latencyP99Us); }, false},
        {"deepest", "Deepest\nqueue", "The greatest number of messages in a queue at one time.", Better::neither,
         Unit::messages, [](const RunFigures &f) { return Value(static_cast<double>(f.deepest)); }, false},
        {"wakeups", "Wake-ups", "How often one process woke another.", Better::less, Unit::times,
         [](const RunFigures &f) { return Value(f.wakeUps); }, false},
        {"switches", "Context\nswitches", "How often the kernel took a process off a processor: it went to sleep, or its turn was over.",
         Better::less, Unit::times, [](const RunFigures &f) { return Value(static_cast<double>(f.switches)); }, false, true},
        {"cpu_ms", "Processor\ntime", "What all processes used of the processors, in real time.", Better::less,
         Unit::realMs, [](const RunFigures &f) { return Value(f.cpuMs); }, false, true},
        {"delivered", "Received", "How many messages were taken by a receiver.", Better::more, Unit::messages,
         [](const RunFigures &f) { return Value(static_cast<double>(f.delivered)); }, false},
        {"lost", "Never\narrived", "How many messages were refused, discarded, overwritten or taken back.", Better::less,
         Unit::messages, [](const RunFigures &f) { return Value(static_cast<double>(f.lost())); }, false}};
    return all;
}

std::vector<Mark> marks(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<Mark> marked(runs.size(), Mark::neither);
    const std::vector<Value> values = valuesOf(column, runs);
    double low = INFINITY, high = -INFINITY;
    for (const Value &value : values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    if (column.better == Better::neither || !(high > low))
        return marked;
    const double matters = column.noisy ? noise : noticeable;
    double close = matters * std::abs(high);
    if (column.unit == Unit::ms || column.unit == Unit::us)
        close = std::max(close, leastTime * longestOf(runs) * (column.unit == Unit::us ? 1000 : 1));
    if (high - low <= close)
        return marked;
    close = std::min(close, noise / 2 * std::abs(high)); // of whom none is far better than another
    // Whoever is hardly behind the best is best too.
    const bool less = column.better == Better::less;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        if (*values[i] - low <= close)
            marked[i] = less ? Mark::best : Mark::worst;
        else if (high - *values[i] <= close)
            marked[i] = less ? Mark::worst : Mark::best;
    }
    return marked;
}

std::vector<std::string> texts(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    const std::vector<Value> values = valuesOf(column, runs);
    const double greatest = inMs(column.unit, greatestOf(values));
    const double unit = column.unit == Unit::realMs ? 1 : unitFor(greatest, longestOf(runs));
    std::vector<std::string> all;
    for (const Value &value : values) {
        if (!value)
            all.emplace_back("–");
        else if (isTime(column.unit))
            all.push_back(timeText(inMs(column.unit, *value), unit));
        else
            all.push_back(fmt::format("{:.0f}{}", *value, column.unit == Unit::times ? "×" : ""));
    }
    return all;
}

} // namespace synchroscope
