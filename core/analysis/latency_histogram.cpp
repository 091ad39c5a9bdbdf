// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace synchroscope {

// Values below 64 have a bucket each; above, every power of two has 64 of them.

std::size_t LatencyHistogram::bucketOf(std::int64_t ns)
{
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(0, ns));
    if (value < 64)
        return static_cast<std::size_t>(value);
    const auto shift = static_cast<std::size_t>(std::bit_width(value)) - 7; // leaves 64 … 127
    return std::min(buckets - 1, 64 * (shift + 1) + static_cast<std::size_t>(value >> shift) - 64);
}

std::int64_t LatencyHistogram::lowerEnd(std::size_t i)
{
    if (i < 64)
        return static_cast<std::int64_t>(i);
    const std::size_t shift = i / 64 - 1;
    return static_cast<std::int64_t>((64 + i % 64) << shift);
}

void LatencyHistogram::add(std::int64_t ns)
{
    ++m_counts[bucketOf(ns)];
    ++m_count;
    m_max = std::max(m_max, ns);
}

std::int64_t LatencyHistogram::quantile(double q) const
{
    if (m_count == 0)
        return 0;
    const auto rank = static_cast<std::uint64_t>(
        std::max(1.0, std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < buckets; ++i) {
        seen += m_counts[i];
        if (seen >= rank)
            return std::min(m_max, lowerEnd(i + 1) - 1);
    }
    return m_max;
}

} // namespace synchroscope
