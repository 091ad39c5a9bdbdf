// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/conclusion.h"
#include "analysis/sentence.h"
#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

using sentence::say;

namespace {

struct Wait
{
    std::size_t process = 0;
    std::size_t reason = 0; // BlockReason
    double ms = 0, share = 0;
};

constexpr double worthTelling = 0.01; // of a process's time
constexpr std::size_t mostTold = 4;

std::vector<Wait> waits(const Statistics &figures)
{
    std::vector<Wait> all;
    for (std::size_t p = 0; p < figures.processes.size(); ++p) {
        const ProcessStatistics &process = figures.processes[p];
        const double life = process.doneMs >= 0 ? process.doneMs : figures.durationMs;
        for (std::size_t reason = 0; reason < process.blockedMs.size(); ++reason) {
            const double ms = process.blockedMs[reason];
            if (life > 0 && ms / life >= worthTelling)
                all.push_back({p, reason, ms, std::min(1.0, ms / life)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Wait &a, const Wait &b) { return a.share > b.share; });
    all.resize(std::min(all.size(), mostTold));
    return all;
}

const char *templateFor(std::size_t reason)
{
    switch (static_cast<BlockReason>(reason)) {
    case BlockReason::queueFull: return "{0} spent {1} % of its time ({2}) blocked, because there was no room.";
    case BlockReason::awaitingReceipt:
        return "{0} spent {1} % of its time ({2}) blocked, waiting for what it had sent to be received.";
    case BlockReason::untilWoken: return "{0} spent {1} % of its time ({2}) asleep until somebody woke it.";
    case BlockReason::queueEmpty: break;
    }
    return "{0} spent {1} % of its time ({2}) blocked, because there was no message.";
}

} // namespace

std::string explanation(const Recording &recording, const History &history, Translate translate)
{
    const Statistics figures = statistics(recording, history);
    std::vector<std::string> told;
    const bool stuck = recording.outcome == Outcome::deadlock || recording.outcome == Outcome::livelock;
    if (recording.finished && stuck) {
        const Caption end = conclusion(recording, history.newest(), translate);
        told.push_back(end.subject + " " + end.rest);
    }
    for (const Wait &wait : waits(figures))
        told.push_back(say(translate, templateFor(wait.reason), figures.processes[wait.process].name,
                           static_cast<int>(std::lround(100 * wait.share)),
                           sentence::duration(std::llround(wait.ms * 1e6), translate)));
    if (told.empty())
        told.push_back(say(translate, "Nobody was blocked."));
    for (const ProcessStatistics &process : figures.processes) {
        if (process.emptyPolls > 0)
            told.push_back(say(translate, "{0} looked {1} in vain and carried on.", process.name,
                               sentence::counted(static_cast<std::uint64_t>(process.emptyPolls), "time", translate)));
    }
    std::uint64_t lost = 0;
    for (const ChannelStatistics &channel : figures.channels)
        lost += channel.totals.refused + channel.totals.discarded + channel.totals.overwritten
                + channel.totals.withdrawn;
    if (lost > 0)
        told.push_back(say(translate, "{0} never arrived.", sentence::counted(lost, "message", translate)));
    return fmt::format("{}", fmt::join(told, " "));
}

} // namespace synchroscope
