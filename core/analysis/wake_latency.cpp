// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wake_latency.h"

namespace synchroscope {

std::optional<WakeLatency> wakeLatency(const Recording &recording, const History &history, int process,
                                       const Span &span)
{
    const auto index = static_cast<std::size_t>(span.wakeUp);
    const bool ended = isBlocked(span.activity) && span.end != openEnd && span.wakeUp >= 0;
    if (!ended || span.evidence == Evidence::wokenFirst || index >= history.wakeUps().size())
        return std::nullopt;
    const WakeUp &wakeUp = history.wakeUps()[index];
    if (wakeUp.issuedStamp > span.endStamp)
        return std::nullopt; // nonsense
    WakeLatency latency;
    latency.issuedAt = wakeUp.issued;
    latency.onAt = span.end;
    latency.toGoingOn = static_cast<std::int64_t>(span.endStamp - wakeUp.issuedStamp);
    const auto &switches = recording.switches[static_cast<std::size_t>(process)];
    for (auto i = static_cast<std::size_t>(span.sleep); span.sleep >= 0 && i < switches.size(); ++i) {
        const Switch &one = switches[i];
        if (one.time > span.endStamp)
            break;
        if (one.out || one.time < wakeUp.issuedStamp)
            continue;
        latency.onAt = one.at;
        latency.toProcessor = static_cast<std::int64_t>(one.time - wakeUp.issuedStamp);
        break;
    }
    return latency;
}

} // namespace synchroscope
