// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace synchroscope {

/// How often which latency occurred, in buckets whose width grows with the value: each is at most 1/64 (1.6 %) of what it
/// counts wide, from 1 ns to some hours, in constant memory. The idea is that of Gil Tene's HdrHistogram.
class LatencyHistogram
{
public:
    static constexpr std::size_t buckets = 64 * 40;

    void add(std::int64_t ns);
    void clear() { *this = {}; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t max() const { return m_max; }
    /// The least value that a share `q` (0 … 1) of all do not exceed, at most 1.6 % too large; 0 when there are none.
    [[nodiscard]] std::int64_t quantile(double q) const;

    /// What bucket `i` counts: from lowerEnd(i) to below lowerEnd(i + 1).
    [[nodiscard]] std::uint64_t at(std::size_t i) const { return m_counts[i]; }
    static std::int64_t lowerEnd(std::size_t i);
    static std::size_t bucketOf(std::int64_t ns);

private:
    std::array<std::uint64_t, buckets> m_counts{};
    std::uint64_t m_count = 0;
    std::int64_t m_max = 0;
};

} // namespace synchroscope
