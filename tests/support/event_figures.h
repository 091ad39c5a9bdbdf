// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// What happened, one line an event, all numbers: at, process, kind, channel, message, value, peer, depth, detail, flags.
std::vector<std::string> rawLines(const Recording &recording);

/// Who may send and receive in a channel, and how much room there is: all that must be known beside the events.
struct RawChannel
{
    std::vector<int> senders, receivers;
    int capacity = 0;
};

/// The figures of a run, counted from nothing but these lines, by the words of the JSON; absent: there is none. A second
/// reckoning for tests: it shares no code with the one it checks.
std::map<std::string, std::optional<double>> figuresFrom(const std::vector<std::string> &lines,
                                                         const std::vector<RawChannel> &channels, int processes,
                                                         std::int64_t end);

} // namespace synchroscope
