// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/age_index.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostSteps = 300;

std::vector<AgeShare> ofSorted(const std::vector<std::int64_t> &ages)
{
    std::vector<AgeShare> steps;
    const std::size_t stride = std::max<std::size_t>(1, (ages.size() + mostSteps - 1) / mostSteps);
    for (std::size_t i = 0; i < ages.size();) {
        // All that are as old count: the share is that of those no older.
        const auto past = std::upper_bound(ages.begin() + static_cast<std::ptrdiff_t>(i), ages.end(), ages[i]);
        const auto count = static_cast<std::size_t>(past - ages.begin());
        steps.push_back({ages[i], static_cast<double>(count) / static_cast<double>(ages.size())});
        const bool last = count == ages.size();
        i = last ? count : std::min(std::max(count, i + stride), ages.size() - 1);
    }
    return steps;
}

std::vector<AgeShare> ofHistogram(const LatencyHistogram &histogram)
{
    std::vector<AgeShare> steps;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < LatencyHistogram::buckets && count < histogram.count(); ++i) {
        if (histogram.at(i) == 0)
            continue;
        count += histogram.at(i);
        const std::int64_t end = i + 1 < LatencyHistogram::buckets ? LatencyHistogram::lowerEnd(i + 1) - 1 : histogram.max();
        steps.push_back({std::min(end, histogram.max()),
                         static_cast<double>(count) / static_cast<double>(histogram.count())});
    }
    return steps;
}

} // namespace

/// What a dying receiver had taken goes back into the queue: only ever the last message that it took.
void AgeIndex::takeBack(const RecordedRun &run)
{
    const auto &messages = run.history.messages();
    for (auto latest = m_latest.begin(); latest != m_latest.end();) {
        const std::size_t place = latest->second;
        const Received known = m_received[place];
        if (messages[known.message].taken == known.taken) {
            ++latest;
            continue;
        }
        m_received.erase(m_received.begin() + static_cast<std::ptrdiff_t>(place));
        m_open.push_back(known.message);
        m_histogram.clear();
        m_counted = 0;
        latest = m_latest.erase(latest);
        for (auto &[receiver, other] : m_latest)
            other -= other > place ? 1 : 0;
    }
}

void AgeIndex::update(const RecordedRun &run)
{
    const auto &messages = run.history.messages();
    const auto &channels = run.recording.scenario().channels;
    takeBack(run);
    for (; m_seen < messages.size(); ++m_seen)
        m_open.push_back(m_seen);
    const auto before = static_cast<std::ptrdiff_t>(m_received.size());
    std::erase_if(m_open, [&](std::size_t message) {
        const MessageLife &life = messages[message];
        const auto channel = static_cast<std::size_t>(std::max(0, life.channel));
        const bool rendezvous = channel < channels.size() && channels[channel].capacity == 0;
        if (const std::int64_t age = life.latency(rendezvous); age >= 0)
            m_received.push_back({life.taken, age, message});
        return life.taken >= 0 || life.left >= 0;
    });
    std::stable_sort(m_received.begin() + before, m_received.end(),
                     [](const Received &one, const Received &other) { return one.taken < other.taken; });
    for (auto i = static_cast<std::size_t>(before); i < m_received.size(); ++i)
        m_latest[messages[m_received[i].message].receiver] = i;
}

std::size_t AgeIndex::receivedUntil(std::int64_t moment) const
{
    const auto end = std::upper_bound(m_received.begin(), m_received.end(), moment,
                                      [](std::int64_t time, const Received &one) { return time < one.taken; });
    return static_cast<std::size_t>(end - m_received.begin());
}

std::vector<AgeShare> AgeIndex::distribution(std::int64_t moment)
{
    const std::size_t count = receivedUntil(moment);
    if (count <= exactUpTo) {
        std::vector<std::int64_t> ages(count);
        std::transform(m_received.begin(), m_received.begin() + static_cast<std::ptrdiff_t>(count), ages.begin(),
                       [](const Received &one) { return one.age; });
        std::sort(ages.begin(), ages.end());
        return ofSorted(ages);
    }
    if (count < m_counted) { // the moment has gone back
        m_histogram.clear();
        m_counted = 0;
    }
    for (; m_counted < count; ++m_counted)
        m_histogram.add(m_received[m_counted].age);
    return ofHistogram(m_histogram);
}

double AgeIndex::mean() const
{
    double sum = 0;
    for (const Received &one : m_received)
        sum += static_cast<double>(one.age);
    return m_received.empty() ? 0 : sum / static_cast<double>(m_received.size());
}

} // namespace synchroscope
