// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/byte_map.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

/// One channel's bytes at the shown moment, and where they come from.
struct ShownMemory
{
    int channel = -1;
    ChannelBytes bytes;
    ByteMap map;
    std::vector<bool> changed; // of each field of the map: by what happened last
    bool wasRead = false;      // from the segment; otherwise worked out from the recording
    bool oneInstant = true;    // read: nobody changed anything meanwhile
    std::int64_t at = 0;       // read: when, axis ns
};

} // namespace synchroscope
