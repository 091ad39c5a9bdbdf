// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/depth_index.h"

#include "analysis/gallop.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

void DepthIndex::update(const std::vector<DepthStep> &steps)
{
    std::vector<DepthRange> &lowest = m_levels[0];
    for (std::size_t begin = lowest.size() * fanOut; begin + fanOut <= steps.size(); begin += fanOut) {
        DepthRange range{steps[begin].depth, steps[begin].depth};
        for (std::size_t i = begin + 1; i < begin + fanOut; ++i)
            range.add({steps[i].depth, steps[i].depth});
        lowest.push_back(range);
        m_begins.push_back(steps[begin].at);
    }
    for (std::size_t level = 1; level < levels; ++level) {
        const std::vector<DepthRange> &below = m_levels[level - 1];
        std::vector<DepthRange> &here = m_levels[level];
        for (std::size_t begin = here.size() * fanOut; begin + fanOut <= below.size(); begin += fanOut) {
            DepthRange range = below[begin];
            for (std::size_t i = begin + 1; i < begin + fanOut; ++i)
                range.add(below[i]);
            here.push_back(range);
        }
    }
}

std::size_t DepthIndex::endOf(const std::vector<DepthStep> &steps, std::size_t first, std::int64_t time) const
{
    const std::size_t block = std::min(first / fanOut, m_begins.size());
    const auto begins = m_begins.begin() + static_cast<std::ptrdiff_t>(block);
    const auto later = gallop(begins, m_begins.end(), [time](std::int64_t at) { return at <= time; });
    const auto blocks = static_cast<std::size_t>(later - begins);
    if (blocks > many)
        return (block + blocks - 1) * fanOut;
    const auto end = gallop(steps.begin() + static_cast<std::ptrdiff_t>(first), steps.end(),
                            [time](const DepthStep &step) { return step.at <= time; });
    return static_cast<std::size_t>(end - steps.begin());
}

DepthRange DepthIndex::over(const std::vector<DepthStep> &steps, std::size_t first, std::size_t last) const
{
    DepthRange range{steps[first].depth, steps[first].depth};
    while (first < last) {
        // The largest whole block that begins here and does not reach beyond the end.
        std::size_t block = 1, size = fanOut;
        int level = -1;
        for (int i = 0; i < levels && first % size == 0 && first + size <= last; ++i, size *= fanOut) {
            if (first / size >= m_levels[static_cast<std::size_t>(i)].size())
                break;
            block = size;
            level = i;
        }
        if (level < 0)
            range.add({steps[first].depth, steps[first].depth});
        else
            range.add(m_levels[static_cast<std::size_t>(level)][first / block]);
        first += block;
    }
    return range;
}

std::vector<DepthColumn> depthColumns(const std::vector<DepthStep> &steps, const DepthIndex &index, std::int64_t from,
                                      std::int64_t to, double width, int &atBegin)
{
    const auto begin = std::partition_point(steps.begin(), steps.end(), [from](const DepthStep &s) { return s.at <= from; });
    auto step = static_cast<std::size_t>(begin - steps.begin());
    atBegin = step == 0 ? 0 : steps[step - 1].depth;
    int depth = atBegin;
    std::vector<DepthColumn> columns;
    while (step < steps.size() && steps[step].at <= to) {
        const std::int64_t at = steps[step].at;
        const std::int64_t last = std::min(to, at + std::max<std::int64_t>(0, std::llround(width) - 1));
        const std::size_t end = index.endOf(steps, step, last);
        DepthRange range = index.over(steps, step, end);
        range.add({depth, depth});
        columns.push_back({at, depth, range.least, range.greatest, steps[end - 1].depth});
        depth = steps[end - 1].depth;
        step = end;
    }
    return columns;
}

} // namespace synchroscope
