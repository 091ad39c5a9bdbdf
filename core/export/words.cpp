// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/words.h"

namespace synchroscope {

std::string_view stateWord(Activity activity)
{
    switch (activity) {
    case Activity::notStarted: return "not started";
    case Activity::running: return "running";
    case Activity::working: return "working";
    case Activity::otherWork: return "other work";
    case Activity::spinning: return "spinning";
    case Activity::blockedFull: return "blocked: queue full";
    case Activity::blockedReceipt: return "blocked: awaiting receipt";
    case Activity::blockedEmpty: return "blocked: queue empty";
    case Activity::blockedUntilWoken: return "blocked: until woken";
    case Activity::held: return "held";
    case Activity::stopped: return "stopped";
    case Activity::ended: return "ended";
    }
    return "?";
}

std::string_view fateWord(Fate fate)
{
    switch (fate) {
    case Fate::underway: return "underway";
    case Fate::queued: return "queued";
    case Fate::received: return "received";
    case Fate::refused: return "refused";
    case Fate::discarded: return "discarded";
    case Fate::overwritten: return "overwritten";
    case Fate::withdrawn: return "withdrawn";
    }
    return "?";
}

std::string_view evidenceWord(const Span &span)
{
    if (!isBlocked(span.activity))
        return {};
    switch (span.evidence) {
    case Evidence::confirmed: return "confirmed";
    case Evidence::contradicted: return "contradicted";
    case Evidence::wokenFirst: return "woken first";
    case Evidence::unknown: break;
    }
    return "unknown";
}

std::string processName(const Scenario &scenario, int process)
{
    const auto index = static_cast<std::size_t>(process);
    return index < scenario.processes.size() ? scenario.processes[index].name : std::string();
}

std::string channelName(const Scenario &scenario, int channel)
{
    if (const int text = scenario.sharedTextOf(channel); text >= 0)
        return scenario.sharedTexts[static_cast<std::size_t>(text)].name;
    const auto index = static_cast<std::size_t>(channel);
    return index < scenario.channels.size() ? scenario.channels[index].name : std::string();
}

} // namespace synchroscope
