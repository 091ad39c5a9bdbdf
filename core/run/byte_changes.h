// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/byte_map.h"
#include "scenario/scenario.h"

#include <vector>

namespace synchroscope {

/// The names of a channel and of all processes, for its byte map.
ByteNames byteNames(const Scenario &scenario, int channel);

/// Of each field of the map of `bytes`: did other bytes stand there before? Nothing has changed where there is no before.
std::vector<bool> changedFields(const ByteMap &map, const ChannelBytes &bytes, const ChannelBytes *before);

} // namespace synchroscope
