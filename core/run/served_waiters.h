// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"

namespace synchroscope {

/// Wakes everybody whose wait has been ended by somebody who may not have come to waking them: it decides under the lock,
/// leaves the lock, and wakes afterwards. Suspended in between, it would keep them asleep for as long as it is suspended.
void wakeServedWaiters(const ChannelParts &channel);

} // namespace synchroscope
