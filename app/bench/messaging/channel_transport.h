// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/transport.h"

namespace synchroscope::bench {

// Ours: the channel that lessons use, in memory of its own, without a run around it.

std::unique_ptr<Transport> channelTransport(const Shape &shape);
/// With the trace on: the parent drains it as a run's supervisor does, and says which share was lost.
std::unique_ptr<Transport> tracedChannelTransport(const Shape &shape);
// The same with synchronous sends.
std::unique_ptr<Transport> syncChannelTransport(const Shape &shape);
std::unique_ptr<Transport> tracedSyncChannelTransport(const Shape &shape);

} // namespace synchroscope::bench
