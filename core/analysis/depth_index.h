// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace synchroscope {

struct DepthStep
{
    std::int64_t at = 0;
    int depth = 0;
};

struct DepthRange
{
    int least = 0, greatest = 0;
    void add(const DepthRange &other)
    {
        least = other.least < least ? other.least : least;
        greatest = other.greatest > greatest ? other.greatest : greatest;
    }
};

/// The least and the greatest depth over any stretch of a growing list of steps, at a cost that hardly depends on its
/// length: a pyramid in which each entry covers 32 of the level below. Empty, it finds the same by looking at every step.
class DepthIndex
{
public:
    /// Takes in the steps that have been appended since the last call.
    void update(const std::vector<DepthStep> &steps);
    /// Of the steps first … last − 1; there must be one.
    [[nodiscard]] DepthRange over(const std::vector<DepthStep> &steps, std::size_t first, std::size_t last) const;
    /// Beyond how many steps after `first` those until `time` end: exactly where they are few; where they are many, to a
    /// block, so that only a few words of the index are read and none of the steps.
    [[nodiscard]] std::size_t endOf(const std::vector<DepthStep> &steps, std::size_t first, std::int64_t time) const;

private:
    static constexpr std::size_t fanOut = 32, many = 16; // blocks
    static constexpr int levels = 5;

    std::array<std::vector<DepthRange>, levels> m_levels; // only whole blocks
    std::vector<std::int64_t> m_begins;                   // of each block of the lowest level: when it begins
};

/// What a queue's depth did within one column of a picture, which begins with a step.
struct DepthColumn
{
    std::int64_t at = 0;
    int before = 0, least = 0, greatest = 0, after = 0; // least and greatest: before it too
};

/// The steps in `from` < at <= `to` in columns `width` ns wide, at most one for each step; `atBegin` is set to the depth at
/// `from`. The cost follows the columns, not the steps.
std::vector<DepthColumn> depthColumns(const std::vector<DepthStep> &steps, const DepthIndex &index, std::int64_t from,
                                      std::int64_t to, double width, int &atBegin);

} // namespace synchroscope
