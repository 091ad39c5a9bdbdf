// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/direct_layout.h"
#include "scenario/scenario.h"

#include <cinttypes>
#include <cstdio>
#include <fstream>
#include <string>

namespace synchroscope {

/// Where this process has mapped the channels of the only run that it has.
inline std::byte *channelsSegment()
{
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0;
        if (line.find("memfd:synchroscope-channels") != std::string::npos
            && std::sscanf(line.c_str(), "%" SCNxPTR, &from) == 1)
            return reinterpret_cast<std::byte *>(from);
    }
    return nullptr;
}

/// The first channel of the only run, which is one of `scenario`, between process 0 and process 1.
inline ChannelParts firstChannel(const Scenario &scenario)
{
    ChannelEntry entry{};
    entry.senders = 1;
    entry.receivers = 2;
    entry.capacity = static_cast<std::uint32_t>(scenario.channels[0].capacity);
    entry.whenFull = scenario.channels[0].whenFull;
    entry.direct = mayBeDirect(entry);
    return {channelsSegment(), entry, 2};
}

} // namespace synchroscope
