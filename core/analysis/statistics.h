// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace synchroscope {

/// The figures of one run. Times are of the axis (real time at speed 1) unless they say otherwise;
/// the JSON of the same names is a promise.
struct ProcessStatistics
{
    std::string name;
    std::string exit; // "ok", "error: …", "killed: SIGKILL", "sandbox: …", "stopped"
    int pid = 0;
    double workingMs = 0; // work, other work and spin
    std::array<double, blockReasonCount> blockedMs{}; // by BlockReason
    int blockedSpans = 0, confirmed = 0, contradicted = 0, wokenFirst = 0;
    std::vector<std::int64_t> wakeLatencies; // real ns from a wake-up until it was on a processor, sorted; tier 2 only
    int sent = 0;      // sends that returned delivered or posted (discarded counts as posted to its sender)
    int received = 0, refused = 0, emptyPolls = 0, wakeupsIssued = 0, wakeupsReceived = 0;
    bool accounted = true; // the next three are known
    double cpuMs = 0;      // real
    std::int64_t voluntarySwitches = 0, involuntarySwitches = 0;
    double waitedMs = -1; // ready and waiting for a processor, real; −1: not known
    double doneMs = -1; // when it ended; −1: it did not
};

struct ChannelStatistics
{
    std::string name;
    int capacity = 0;
    ChannelTotals totals;
    std::uint64_t inDoubt = 0; // taken by a receiver that died before its receive returned
};

struct Statistics
{
    Mode mode;
    int evidenceTier = 0;
    bool fullSpeed = false; // work took no time
    Outcome outcome = Outcome::completed;
    bool over = true; // otherwise it is how things stood at a moment
    double durationMs = 0;
    std::uint64_t events = 0, eventsLost = 0;
    std::vector<ProcessStatistics> processes;
    std::vector<ChannelStatistics> channels;
    std::vector<std::string> log; // "Consumer: got order 1"
    std::vector<std::int64_t> latencies; // ns, sorted, one per received message
    double latencyP50Us = 0, latencyP99Us = 0, latencyMaxUs = 0;
};

Statistics statistics(const Recording &recording, const History &history);

/// The q-th quantile (0 … 1) of sorted values by nearest rank; 0 when there are none.
std::int64_t quantile(const std::vector<std::int64_t> &sorted, double q);

} // namespace synchroscope
