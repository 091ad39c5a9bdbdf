// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <QRectF>

#include <vector>

namespace synchroscope {

/// How much of a process its card shows: as many processes, as little room.
enum class CardDetail { program, currentLine, brief, table };
CardDetail cardDetail(std::size_t processes);

struct Cell
{
    int column = 0, row = 0;
};

/// Where a channel stands: in the gap right of a column, or, when it connects distant columns or leads back past
/// others, in the band below all cards.
struct ChannelCell
{
    bool below = false;
    int gap = 0;   // number of the column left of it
    int place = 0; // within the gap from above, or within the band from the left
};

/// The stage as a grid, without any size. Columns follow who may send to whom (the longest path; a circle is broken
/// where the file first closes it); a column holds at most four processes, more of one layer stand in several.
struct StageGrid
{
    std::vector<Cell> processes;
    std::vector<ChannelCell> channels;
    int columns = 0;
    std::vector<int> rows;        // of each column
    std::vector<int> layerOf;     // of each column: a layer of more than four takes several columns
    std::vector<int> gapChannels; // right of each column
    int belowChannels = 0;
};
StageGrid stageGrid(const Scenario &scenario);
/// Do a channel's receivers stand right of its senders? Its messages are shown in that direction.
bool leadsToTheRight(const Scenario &scenario, const StageGrid &grid, int channel);

struct StageLayout
{
    std::vector<QRectF> cards;    // one a process
    std::vector<QRectF> channels; // one a channel
};
/// The grid at a size. `spacing` separates everything from everything. Never overlaps, also when there is no room.
StageLayout stageLayout(const StageGrid &grid, const QRectF &area, double spacing);

} // namespace synchroscope
