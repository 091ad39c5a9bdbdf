// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"
#include "analysis/report.h"
#include "analysis/sentence.h"
#include "analysis/why.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace synchroscope {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) { return std::round(value * 10) / 10; }

/// From a wake-up until the process was on a processor; null where the kernel has not told of any.
Json wakeLatency(const ProcessStatistics &process)
{
    const auto at = [&process](double q) {
        return rounded(static_cast<double>(quantile(process.wakeLatencies, q)) / 1e3);
    };
    if (process.wakeLatencies.empty())
        return {};
    return {{"measured", process.wakeLatencies.size()}, {"p50", at(0.5)}, {"p99", at(0.99)}, {"max", at(1)}};
}

Json toJson(const ProcessStatistics &process)
{
    const auto blocked = [&process](BlockReason reason) {
        return rounded(process.blockedMs[static_cast<std::size_t>(reason)]);
    };
    return {{"name", process.name},
            {"pid", process.pid},
            {"exit", process.exit},
            {"working_ms", rounded(process.workingMs)},
            {"blocked_ms",
             {{"queue_full", blocked(BlockReason::queueFull)},
              {"awaiting_receipt", blocked(BlockReason::awaitingReceipt)},
              {"queue_empty", blocked(BlockReason::queueEmpty)},
              {"until_woken", blocked(BlockReason::untilWoken)}}},
            {"blocked_spans", process.blockedSpans},
            {"blocked_spans_confirmed", process.confirmed},
            {"blocked_spans_contradicted", process.contradicted},
            {"sent", process.sent},
            {"received", process.received},
            {"refused", process.refused},
            {"empty_polls", process.emptyPolls},
            {"wakeups_issued", process.wakeupsIssued},
            {"wakeups_received", process.wakeupsReceived},
            {"cpu_ms", rounded(process.cpuMs)},
            {"voluntary_switches", process.voluntarySwitches},
            {"involuntary_switches", process.involuntarySwitches},
            {"processor_wait_ms", process.waitedMs < 0 ? Json() : Json(std::round(process.waitedMs * 1000) / 1000)},
            {"blocked_spans_woken_first", process.wokenFirst},
            {"wake_latency_us", wakeLatency(process)}};
}

Json toJson(const ChannelStatistics &channel)
{
    const ChannelTotals &totals = channel.totals;
    return {{"name", channel.name},
            {"capacity", channel.capacity},
            {"max_depth", totals.maxDepth},
            {"enqueued", totals.enqueued},
            {"delivered", totals.delivered},
            {"refused", totals.refused},
            {"discarded", totals.discarded},
            {"overwritten", totals.overwritten},
            {"withdrawn", totals.withdrawn},
            {"redelivered", totals.redelivered},
            {"in_doubt", channel.inDoubt},
            {"left_in_queue", totals.leftInQueue}};
}

Json toJson(const RunReport &run)
{
    const Statistics &figures = run.figures;
    Json processes = Json::array();
    for (const ProcessStatistics &process : figures.processes)
        processes.push_back(toJson(process));
    Json channels = Json::array();
    for (const ChannelStatistics &channel : figures.channels)
        channels.push_back(toJson(channel));
    return {{"send", shortWordFor(figures.mode.send)},
            {"receive", shortWordFor(figures.mode.receive)},
            {"outcome", wordFor(figures.outcome)},
            {"duration_ms", rounded(figures.durationMs)},
            {"events", figures.events},
            {"events_lost", figures.eventsLost},
            {"processes", std::move(processes)},
            {"channels", std::move(channels)},
            {"log", figures.log},
            {"latency_us",
             {{"p50", rounded(figures.latencyP50Us)},
              {"p99", rounded(figures.latencyP99Us)},
              {"max", rounded(figures.latencyMaxUs)}}},
            {"explanation", run.explanation},
            {"circle", run.circle},
            {"why", run.why}};
}

/// Finer than the promised figures, so that they can be checked.
Json toJson(const RunFigures &run)
{
    Json figures = Json::object();
    for (const FigureColumn &column : figureColumns()) {
        const std::optional<double> value = column.value(run);
        const bool counted = column.unit == FigureColumn::Unit::times || column.unit == FigureColumn::Unit::messages;
        figures[column.word] = !value    ? Json()
                               : counted ? Json(std::llround(*value))
                                         : Json(std::round(*value * 1000) / 1000);
    }
    return figures;
}

Json document(std::string_view scenario, std::uint64_t seed, int evidenceTier, const std::vector<RunReport> &runs)
{
    Json all = Json::array();
    for (const RunReport &run : runs)
        all.push_back(toJson(run));
    return {{"scenario", scenario}, {"seed", seed}, {"evidence_tier", evidenceTier}, {"runs", std::move(all)}};
}

/// What a program logs need not be UTF-8; JSON must be.
std::string text(const Json &document) { return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace

RunReport reportOn(const Recording &recording, const History &history, Translate translate)
{
    RunReport report{statistics(recording, history), explanation(recording, history, translate), {}, {}};
    if (!recording.finished || (recording.outcome != Outcome::deadlock && recording.outcome != Outcome::livelock))
        return report;
    const Why why = whyOf(recording, history.newest(), recording.now, -1, translate);
    report.why = why.chain;
    report.why.push_back(why.conclusion);
    if (why.ring.empty()) // a circle stands in the explanation already
        report.why.insert(report.why.end(), why.evidence.begin(), why.evidence.end());
    for (const int process : why.ring)
        report.circle.push_back(sentence::processName(recording, process));
    return report;
}

std::string runsToJson(std::string_view scenario, std::uint64_t seed, int evidenceTier,
                       const std::vector<RunReport> &runs)
{
    return text(document(scenario, seed, evidenceTier, runs));
}

std::string comparisonToJson(const Comparison &comparison, const Scenario &scenario, std::uint64_t seed,
                             int evidenceTier, const std::vector<RunReport> &runs)
{
    Json whole = document(scenario.identifier, seed, evidenceTier, runs);
    std::vector<RunFigures> figures;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        figures.push_back(runFigures(scenario, runs[i].figures));
        std::string title = comparison.variants[i].title;
        std::replace(title.begin(), title.end(), '\n', ' ');
        whole["runs"][i]["badge"] = comparison.variants[i].badge;
        whole["runs"][i]["title"] = title;
        whole["runs"][i]["figures"] = toJson(figures.back());
    }
    whole["compared"] = wordOf(comparison.varied, scenario);
    whole["sentence"] = comparingSentence(comparison, scenario, figures);
    return text(whole);
}

} // namespace synchroscope
