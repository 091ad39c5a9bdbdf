// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/suspicion.h"

#include <algorithm>

namespace synchroscope {

namespace {

using Standing = WaitGraph::Standing;

/// So often must others have been served, and so often must it have tried in vain if it tries: less is bad luck.
constexpr std::uint32_t manyServed = 8, manyTries = 5;

bool isReceiver(const ChannelSpec &channel, int process)
{
    return std::find(channel.receivers.begin(), channel.receivers.end(), process) != channel.receivers.end();
}

} // namespace

std::optional<LivelockSuspicion> suspectLivelock(const Recording &recording, const SystemState &state,
                                                 const WaitGraph &graph, std::int64_t now)
{
    LivelockSuspicion found{state.movedAt, now - state.movedAt, {}};
    if (static_cast<double>(found.lasts) <= recording.scenario().livelockMs * 1e6)
        return std::nullopt;
    for (std::size_t p = 0; p < graph.nodes.size(); ++p) {
        if (graph.nodes[p].standing == Standing::ended)
            continue;
        const Attempt &attempt = state.processes[p].attempt;
        if (attempt.inVain == 0 || attempt.lastInVain <= state.movedAt)
            return std::nullopt;
        found.busy.push_back({static_cast<int>(p), attempt.inVain});
    }
    if (found.busy.empty())
        return std::nullopt;
    return found;
}

std::optional<StarvationSuspicion> suspectStarvation(const Recording &recording, const SystemState &state,
                                                     const WaitGraph &graph, int process)
{
    const auto index = static_cast<std::size_t>(process);
    const WaitGraph::Node &node = graph.nodes[index];
    const Attempt &attempt = state.processes[index].attempt;
    if (attempt.since < 0 || attempt.channel < 0 || node.standing == Standing::stuck
        || node.standing == Standing::served || node.standing == Standing::ended)
        return std::nullopt;
    const auto channel = static_cast<std::size_t>(attempt.channel);
    const std::uint32_t fromIt = state.channels[channel].delivered - attempt.deliveredBefore;
    const std::uint32_t taken = takenByReceivers(recording, state, attempt.channel) - attempt.takenBefore;
    const bool waitsToSend = node.standing == Standing::waits && node.activity != Activity::blockedEmpty;
    StarvationSuspicion found{attempt.since, 0, attempt.inVain, attempt.channel, false};
    if (attempt.inVain >= manyTries) { // it looks and others receive; or it is refused and others get the room
        found.receives =
            isReceiver(recording.scenario().channels[channel], process) && state.processes[index].polls > 0;
        found.others = found.receives ? fromIt : taken;
    } else if (waitsToSend && taken >= fromIt && state.processes[index].channel == attempt.channel) {
        found.others = taken - fromIt; // within its own queue first come is first served
    }
    // Unsigned: a message that a dead receiver gave back is no longer counted as delivered.
    constexpr std::uint32_t impossible = 1U << 31;
    return found.others >= manyServed && found.others < impossible ? std::optional(found) : std::nullopt;
}

} // namespace synchroscope
