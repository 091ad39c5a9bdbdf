// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <string>
#include <vector>

namespace synchroscope {

/// Plays a recording against an independent, sequential model of every channel and of every process, and says in
/// words where the two part. An empty answer: what the engine did and what it said of it agree with the model.
///
/// The model shares no code with the engine. It knows the rules only: a queue per channel, first in first out; what
/// each kind of event requires; how calls begin and end; when a channel is closed or abandoned; that a finished run
/// leaves nobody asleep who could go on.
///
/// A channel in which a process was killed in the middle of a call is in doubt: the last thing that process did may
/// be missing from its trace. There only what a death cannot excuse is checked.
std::vector<std::string> contradictions(const Recording &recording);

/// Whether a run gives this channel the protocol without a lock (channel/direct_channel.h).
inline bool isDirect(const ChannelSpec &channel)
{
    return channel.senders.size() == 1 && channel.receivers.size() == 1 && channel.senders != channel.receivers
        && channel.capacity > 0 && channel.whenFull != WhenFull::overwrite;
}

} // namespace synchroscope
