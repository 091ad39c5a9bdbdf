// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"

#include <string>

namespace synchroscope {

/// What the slots and the waiters themselves say, compared with everything that only saves searching, while nobody is
/// inside. Empty if they agree.
std::string inconsistency(const ChannelParts &parts, const ChannelEntry &entry);

} // namespace synchroscope
