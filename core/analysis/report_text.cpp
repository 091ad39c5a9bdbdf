// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report.h"
#include "analysis/sentence.h"
#include "analysis/text_table.h"
#include "analysis/time_unit.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

std::string modeInWords(Mode mode)
{
    std::string words = fmt::format("{} send, {} receive", wordFor(mode.send), wordFor(mode.receive));
    words[0] = words[0] == 's' ? 'S' : 'A';
    return words;
}

/// One line a process: how many of its waits the kernel confirms, and how long a wake-up takes to reach it.
std::string kernelText(const Statistics &figures)
{
    constexpr const char *tiers[] = {
        "Linux was not asked, or would not tell (evidence tier 0): no wait is confirmed by it.",
        "Linux was asked where each process sleeps (evidence tier 1); it does not tell when.",
        "Linux recorded every sleep and every return to a processor (evidence tier 2).",
    };
    std::string text = fmt::format("{}\n", tiers[std::clamp(figures.evidenceTier, 0, 2)]);
    for (const ProcessStatistics &process : figures.processes) {
        if (figures.evidenceTier == 0)
            break;
        text += fmt::format("  {}: {} of {} waits confirmed, {} contradicted", process.name, process.confirmed,
                            process.blockedSpans, process.contradicted);
        if (process.wokenFirst > 0)
            text += fmt::format(", {} woken before it slept", process.wokenFirst);
        if (!process.wakeLatencies.empty())
            text += fmt::format("; from wake-up to processor {:.0f} µs (half of them), {:.0f} µs (99 of 100), {:.0f} µs "
                                "(the slowest)",
                                static_cast<double>(quantile(process.wakeLatencies, 0.5)) / 1e3,
                                static_cast<double>(quantile(process.wakeLatencies, 0.99)) / 1e3,
                                static_cast<double>(process.wakeLatencies.back()) / 1e3);
        if (process.waitedMs >= 0)
            text += fmt::format("; waited {:.1f} ms for a processor", process.waitedMs);
        text += '\n';
    }
    return text;
}

} // namespace

std::string summaryText(const RunReport &run)
{
    const Statistics &figures = run.figures;
    const TimeUnit time(figures.durationMs, nullptr);
    TextTable processes({"Process", "done", "worked", "no room", "until\nreceived", "no\nmessage", "sent", "received",
                         "looked\nin vain", "CPU", "slept\n(Linux)"});
    for (const ProcessStatistics &process : figures.processes) {
        processes.addRow({process.name, process.doneMs < 0 ? "–" : time(process.doneMs), time(process.workingMs),
                          time(process.blockedMs[0]), time(process.blockedMs[1]), time(process.blockedMs[2]),
                          fmt::format("{}", process.sent), fmt::format("{}", process.received),
                          fmt::format("{}×", process.emptyPolls), fmt::format("{:.1f} ms", process.cpuMs),
                          fmt::format("{}×", process.voluntarySwitches)});
        if (const double asleep = process.blockedMs[static_cast<std::size_t>(BlockReason::untilWoken)]; asleep > 0)
            processes.addNote(fmt::format("  asleep on a shared text {}", time(asleep)));
        if (!process.exit.empty() && process.exit != "ok")
            processes.addNote("  " + shown(process.exit)); // a program's own words: no control characters
    }
    TextTable channels({"Channel", "room for", "deepest", "received", "refused", "discarded", "overwritten",
                        "taken back", "left"});
    for (const ChannelStatistics &channel : figures.channels) {
        const ChannelTotals &sum = channel.totals;
        channels.addRow({channel.name, fmt::format("{}", channel.capacity), fmt::format("{}", sum.maxDepth),
                         fmt::format("{}", sum.delivered), fmt::format("{}", sum.refused),
                         fmt::format("{}", sum.discarded), fmt::format("{}", sum.overwritten),
                         fmt::format("{}", sum.withdrawn), fmt::format("{}", sum.leftInQueue)});
    }
    std::string waited;
    if (figures.latencyMaxUs > 0)
        waited = fmt::format("A message waited {} (median), {} (99 of 100 waited no longer), {} (longest).\n\n",
                             sentence::duration(std::llround(figures.latencyP50Us * 1e3), nullptr),
                             sentence::duration(std::llround(figures.latencyP99Us * 1e3), nullptr),
                             sentence::duration(std::llround(figures.latencyMaxUs * 1e3), nullptr));
    std::string why;
    for (const std::string &line : run.why)
        why += "  " + shown(line) + "\n";
    return fmt::format("{}: {} after {}\n\n{}\n{}\n{}{}\n{}\n{}", modeInWords(figures.mode), wordFor(figures.outcome),
                       time(figures.durationMs), processes.text(), channels.text(), waited, kernelText(figures),
                       run.explanation, why);
}

} // namespace synchroscope
