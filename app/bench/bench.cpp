// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

const std::vector<Bench> &benches()
{
    static const std::vector<Bench> all = {
        {"process-start", "start of one process of a run, until it stands sandboxed at the start gate", measureProcessStart},
        {"startup", "start of the program, until the window is visible; and until the first message is drawn", measureStartup},
        {"frames-six-processes", "frames painted while six processes run, and the window's own share of a processor", measureFrames},
        {"step-answer", "six processes, from the press of a key until the step is painted: 99 of 100 presses take no longer", measureStepAnswer},
        {"frames-compare", "four runs of two processes at the pace of a class: what the whole program takes of one processor", measureCompareFrames},
        {"frames-full-speed", "frames painted while messages stream at full speed with the trace on, mode 3", measureFullSpeed},
        {"frame-compare-100k", "painting the whole Compare page at 1920x1080, 4 x 100,000 events, median", measureCompare100k},
        {"frame-compare-10m", "the same, 4 x 10,000,000 events", measureCompare10m},
        {"seek-1m", "going to a moment of a recording of 1,000,000 events: the state and the words of it, 99th percentile", measureSeek},
    };
    return all;
}

double percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(percent / 100 * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(values.size()))) - 1];
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace synchroscope
