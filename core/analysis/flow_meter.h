// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/latency_histogram.h"
#include "recording/recording.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace synchroscope {

/// What happened in one stretch of a stream's time.
struct FlowColumn
{
    // What the processes counted; spread evenly over the time since they were asked last.
    double taken = 0;      // messages out of the queue
    double wakeUps = 0;    // issued by one process to another
    double emptyPolls = 0;
    std::uint64_t switches = 0;        // the kernel took a process off a processor
    std::uint64_t lost = 0;            // events that are missing: depths and ages are those of the others
    int least = -1, greatest = -1;     // depth of the queue; −1: nothing is known
    double depthTime = 0, known = 0;   // its integral over the time for which it is known, ns

    [[nodiscard]] double meanDepth() const { return known > 0 ? depthTime / known : 0; }
};

/// Measures a stream of events without keeping it, in constant memory: columns of time, the distribution of latencies, and
/// the last events as they were. For streams with one channel. Events are untrusted: nonsense makes wrong figures, no more.
class FlowMeter
{
public:
    static constexpr std::int64_t columnLength = 50'000'000; // ns
    static constexpr std::size_t mostColumns = 600;          // half a minute
    static constexpr std::size_t mostLast = 20'000;          // events

    FlowMeter();

    /// Takes in what has just been collected. The chunk may be forgotten afterwards.
    void take(const Recording &chunk);

    /// The oldest first; the first one begins at begin().
    [[nodiscard]] const std::deque<FlowColumn> &columns() const { return m_columns; }
    [[nodiscard]] std::int64_t begin() const { return m_first * columnLength; }
    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] const LatencyHistogram &latencies() const { return m_latencies; }
    /// Messages of which the age is not known, because the event of their putting is lost.
    [[nodiscard]] std::uint64_t ageless() const { return m_ageless; }
    /// Sums over the last whole columns, about a second.
    [[nodiscard]] FlowColumn lastSecond(std::int64_t &length) const;
    /// The last events, as a recording like `like`, from 0 on; without texts.
    [[nodiscard]] Recording lastEvents(const Recording &like) const;
    /// The axis time at which they begin.
    [[nodiscard]] std::int64_t lastBegin() const { return m_last.empty() ? 0 : m_last.front().at; }

private:
    struct Put
    {
        std::uint32_t number = 0;
        std::int64_t at = 0;
    };

    FlowColumn *columnAt(std::int64_t time);
    void passTime(std::int64_t until);
    void takeEvent(const RecordedEvent &event);
    void takeCounts(const Recording &chunk);
    void keepEvidence(const Recording &chunk);

    std::deque<FlowColumn> m_columns;
    std::int64_t m_first = 0; // number of the first column kept
    std::int64_t m_now = 0;   // up to which the depth has been added
    int m_depth = 0;
    bool m_depthKnown = true;
    std::vector<Put> m_puts;  // by message number, modulo its size
    LatencyHistogram m_latencies;
    std::uint64_t m_ageless = 0;
    std::deque<RecordedEvent> m_last;
    std::vector<std::deque<Switch>> m_lastSwitches; // by process; as far back as the last events, but no more than mostLast
    EventCounts m_counted{};       // by all processes together, when they were asked last
    std::int64_t m_countedAt = 0;
};

} // namespace synchroscope
