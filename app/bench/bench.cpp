// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <algorithm>

namespace synchroscope {

const std::vector<Bench> &benches()
{
    static const std::vector<Bench> all = {
        {"process-start", "start of one process of a run, until it stands sandboxed at the start gate", measureProcessStart},
        {"startup", "start of the program, until the window is visible; and until the first message is drawn", measureStartup},
        {"frames-six-processes", "frames painted while six processes run, and the window's own share of a processor", measureFrames},
    };
    return all;
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
