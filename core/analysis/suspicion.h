// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/wait_graph.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What cannot be known, only suspected: each with the figures that make us suspect it.
namespace synchroscope {

/// Nobody has put or taken anything for `livelock_ms`, and all who live have looked in vain, been refused or timed out.
struct LivelockSuspicion
{
    struct Busy
    {
        int process = -1;
        std::uint32_t inVain = 0; // since its own last put or take
    };
    std::int64_t since = 0; // axis ns of the last put or take
    std::int64_t lasts = 0;
    std::vector<Busy> busy;
};
std::optional<LivelockSuspicion> suspectLivelock(const Recording &recording, const SystemState &state,
                                                 const WaitGraph &graph, std::int64_t now);

/// Others are served again and again while one waits, or tries in vain.
struct StarvationSuspicion
{
    std::int64_t since = 0;   // axis ns
    std::uint32_t others = 0; // messages of or for others meanwhile
    std::uint32_t inVain = 0;
    int channel = -1;
    bool receives = false;
};
std::optional<StarvationSuspicion> suspectStarvation(const Recording &recording, const SystemState &state,
                                                     const WaitGraph &graph, int process);

} // namespace synchroscope
