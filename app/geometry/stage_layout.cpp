// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/stage_layout.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace synchroscope {

namespace {

constexpr int maxRows = 4;

/// Who sends to whom, without the arcs that would close a circle (looked at in the order of the file).
std::vector<std::vector<int>> successors(const Scenario &scenario)
{
    const std::size_t count = scenario.processes.size();
    std::vector<std::vector<int>> next(count);
    const auto reaches = [&next](int from, int to) {
        std::vector<int> open{from};
        std::set<int> seen{from};
        while (!open.empty()) {
            const int process = open.back();
            open.pop_back();
            if (process == to)
                return true;
            for (const int other : next[static_cast<std::size_t>(process)]) {
                if (seen.insert(other).second)
                    open.push_back(other);
            }
        }
        return false;
    };
    for (const ChannelSpec &channel : scenario.channels) {
        for (const int sender : channel.senders) {
            for (const int receiver : channel.receivers) {
                if (!reaches(receiver, sender))
                    next[static_cast<std::size_t>(sender)].push_back(receiver);
            }
        }
    }
    return next;
}

std::vector<int> longestPathColumns(const Scenario &scenario)
{
    const auto next = successors(scenario);
    std::vector<int> column(scenario.processes.size(), 0);
    const std::function<void(int)> push = [&](int process) {
        for (const int other : next[static_cast<std::size_t>(process)]) {
            int &place = column[static_cast<std::size_t>(other)];
            if (place <= column[static_cast<std::size_t>(process)]) {
                place = column[static_cast<std::size_t>(process)] + 1;
                push(other);
            }
        }
    };
    for (int process = 0; process < static_cast<int>(column.size()); ++process)
        push(process);
    return column;
}

/// Splits layers of more than four evenly, and removes empty ones.
void placeProcesses(const Scenario &scenario, StageGrid &grid)
{
    const std::vector<int> wanted = longestPathColumns(scenario);
    std::map<int, std::vector<int>> byColumn;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto &place = scenario.processes[i].place;
        byColumn[place ? place->first : wanted[i]].push_back(static_cast<int>(i));
    }
    grid.processes.resize(wanted.size());
    for (auto &[unused, members] : byColumn) {
        std::stable_sort(members.begin(), members.end(), [&](int a, int b) {
            const auto row = [&](int i) {
                const auto &place = scenario.processes[static_cast<std::size_t>(i)].place;
                return place ? place->second : 0;
            };
            return row(a) < row(b);
        });
        const std::size_t columns = (members.size() + maxRows - 1) / maxRows;
        const std::size_t each = (members.size() + columns - 1) / columns;
        const int layer = grid.layerOf.empty() ? 0 : grid.layerOf.back() + 1;
        for (std::size_t first = 0; first < members.size(); first += each) {
            const std::size_t last = std::min(members.size(), first + each);
            for (std::size_t i = first; i < last; ++i)
                grid.processes[static_cast<std::size_t>(members[i])] = {grid.columns, static_cast<int>(i - first)};
            grid.rows.push_back(static_cast<int>(last - first));
            grid.layerOf.push_back(layer);
            ++grid.columns;
        }
    }
}

} // namespace

CardDetail cardDetail(std::size_t processes)
{
    if (processes <= 2)
        return CardDetail::program;
    if (processes <= 4)
        return CardDetail::currentLine;
    return processes <= 8 ? CardDetail::brief : CardDetail::table;
}

StageGrid stageGrid(const Scenario &scenario)
{
    StageGrid grid;
    placeProcesses(scenario, grid);
    grid.gapChannels.assign(static_cast<std::size_t>(std::max(1, grid.columns)), 0);
    for (const ChannelSpec &channel : scenario.channels) {
        int least = grid.layerOf.empty() ? 0 : grid.layerOf.back(), most = 0;
        for (const auto *side : {&channel.senders, &channel.receivers}) {
            for (const int process : *side) {
                const int column = grid.processes[static_cast<std::size_t>(process)].column;
                least = std::min(least, grid.layerOf[static_cast<std::size_t>(column)]);
                most = std::max(most, grid.layerOf[static_cast<std::size_t>(column)]);
            }
        }
        ChannelCell cell;
        if (most - least > 1) {
            cell = {true, 0, grid.belowChannels++};
        } else {
            // Right of the last column of the layer.
            const auto after = std::upper_bound(grid.layerOf.begin(), grid.layerOf.end(), least);
            const int gap = std::max(0, static_cast<int>(after - grid.layerOf.begin()) - 1);
            cell = {false, gap, grid.gapChannels[static_cast<std::size_t>(gap)]++};
        }
        grid.channels.push_back(cell);
    }
    return grid;
}

bool leadsToTheRight(const Scenario &scenario, const StageGrid &grid, int channel)
{
    const auto column = [&grid](const std::vector<int> &side, int otherwise) {
        return side.empty() ? otherwise : grid.processes[static_cast<std::size_t>(side.front())].column;
    };
    const ChannelSpec &spec = scenario.channels[static_cast<std::size_t>(channel)];
    return column(spec.receivers, 1) >= column(spec.senders, 0);
}

StageLayout stageLayout(const StageGrid &grid, const QRectF &area, double spacing)
{
    StageLayout layout;
    // Widths: a gap that holds channels is about as wide as a card when there is one gap, narrower when many.
    int gaps = 0;
    for (const int channels : grid.gapChannels)
        gaps += channels > 0 ? 1 : 0;
    const double gapShare = gaps <= 1 ? 0.95 : 0.75;
    const double inner = std::max(0.0, area.width() - spacing * std::max(0, grid.columns - 1 - gaps));
    const double unit = inner / std::max(1.0, grid.columns + gapShare * gaps);
    const double bandHeight = grid.belowChannels > 0 ? std::min(area.height() * 0.36, spacing * 13) : 0;
    const double cardsHeight = std::max(0.0, area.height() - bandHeight);

    std::vector<double> columnLeft, gapLeft;
    double x = area.left();
    for (int column = 0; column < grid.columns; ++column) {
        columnLeft.push_back(x);
        x += unit;
        gapLeft.push_back(x);
        if (grid.gapChannels[static_cast<std::size_t>(column)] > 0)
            x += unit * gapShare;
        else if (column + 1 < grid.columns)
            x += spacing;
    }
    const int mostRows = grid.rows.empty() ? 1 : *std::max_element(grid.rows.begin(), grid.rows.end());
    for (const Cell &cell : grid.processes) {
        const int rows = grid.rows[static_cast<std::size_t>(cell.column)];
        // A short column is centred beside a long one; its cards do not grow without limit.
        const double tallest = (cardsHeight - spacing * (mostRows - 1)) / mostRows * 2.2;
        const double height = std::max(0.0, std::min(tallest, (cardsHeight - spacing * (rows - 1)) / rows));
        const double top = area.top() + (cardsHeight - height * rows - spacing * (rows - 1)) / 2;
        layout.cards.emplace_back(columnLeft[static_cast<std::size_t>(cell.column)],
                                  top + cell.row * (height + spacing), unit, height);
    }
    for (const ChannelCell &cell : grid.channels) {
        if (cell.below) {
            const double width = area.width() / grid.belowChannels;
            layout.channels.emplace_back(area.left() + cell.place * width, area.top() + cardsHeight, width, bandHeight);
        } else {
            const int stacked = grid.gapChannels[static_cast<std::size_t>(cell.gap)];
            const double height = cardsHeight / stacked;
            const double left = gapLeft.empty() ? area.left() : gapLeft[static_cast<std::size_t>(cell.gap)];
            layout.channels.emplace_back(left, area.top() + cell.place * height, unit * gapShare, height);
        }
    }
    return layout;
}

} // namespace synchroscope
