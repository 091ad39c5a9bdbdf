// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/latency_histogram.h"
#include "window/recorded_run.h"

#include <cstdint>
#include <map>
#include <vector>

namespace synchroscope {

/// So large a share of the messages was no older than `age` when received.
struct AgeShare
{
    std::int64_t age = 0; // ns
    double share = 0;     // 0 … 1
};

/// How old the messages of a run were when they were received, kept up as the run grows: a tick costs what is new.
/// Belongs to one run; clear() it when another takes its place.
class AgeIndex
{
public:
    /// Of so many the distribution is exact; of more, ages are told to 1.6 %, which is finer than a pixel.
    static constexpr std::size_t exactUpTo = 20'000;

    void update(const RecordedRun &run);
    void clear() { *this = {}; }

    [[nodiscard]] std::size_t receivedUntil(std::int64_t moment) const;
    /// Ascending in both; at most some hundreds, each of them true, the last one 1. Empty: nothing has been received.
    [[nodiscard]] std::vector<AgeShare> distribution(std::int64_t moment);
    /// Mean age in ns of all that have been received.
    [[nodiscard]] double mean() const;

private:
    struct Received
    {
        std::int64_t taken = 0, age = 0;
        std::size_t message = 0;
    };

    void takeBack(const RecordedRun &run);

    std::vector<Received> m_received;    // in the order in which they were taken
    std::vector<std::size_t> m_open;     // messages that may still be received
    std::map<int, std::size_t> m_latest; // of each receiver: what it took last, in m_received
    std::size_t m_seen = 0;
    LatencyHistogram m_histogram; // of the first m_counted
    std::size_t m_counted = 0;
};

} // namespace synchroscope
