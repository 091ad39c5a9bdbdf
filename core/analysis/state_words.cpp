// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"

namespace synchroscope {

using sentence::say;

namespace {

/// Of whom a process has a message in hand decides its label: the sender of what it received.
std::string workedOn(const Recording &recording, const ProcessState &process, Translate translate)
{
    return messageName(recording, process.messageChannel, process.message, process.inHand.sender, translate);
}

std::string workReason(const Recording &recording, const ProcessState &process, Translate translate)
{
    if (process.message != 0)
        return say(translate, "on {0}", workedOn(recording, process, translate));
    return process.label;
}

StateWords endWords(const Recording &recording, const ProcessState &state, int process, Translate translate)
{
    switch (state.exit) {
    case ExitKind::ok: return {say(translate, "ENDED"), say(translate, "its program is over")};
    case ExitKind::error: return {say(translate, "FAILED"), state.exitText};
    case ExitKind::killed: {
        constexpr std::string_view prefix = "killed: ";
        const bool named = state.exitText.starts_with(prefix);
        return {say(translate, "KILLED"),
                named ? say(translate, "by the signal {0}", state.exitText.substr(prefix.size())) : state.exitText};
    }
    case ExitKind::sandbox: return {say(translate, "KILLED"), state.exitText};
    case ExitKind::stopped: break;
    }
    if (!isBlocked(state.beneath))
        return {say(translate, "STOPPED"), say(translate, "with the run")};
    return {say(translate, "WAS BLOCKED"), sentence::blockedReason(recording, state, process, state.beneath, translate)};
}

StateWords runningWords(const Recording &recording, const ProcessState &state, int process, Translate translate)
{
    std::string reason;
    if (state.channel >= 0 && state.message != 0)
        reason = say(translate, "sends {0}", messageName(recording, state.channel, state.message, process, translate));
    else if (state.lookedInVain)
        reason = say(translate, "looked: no message — carries on");
    else if (state.channel >= 0)
        reason = say(translate, "receives");
    return {say(translate, "RUNNING"), reason};
}

/// When it will begin, as the lesson says it: at a time, or in the place of another.
std::string startReason(const Recording &recording, int process, Translate translate)
{
    const ProcessSpec &spec = recording.scenario().processes[static_cast<std::size_t>(process)];
    if (spec.replaces >= 0)
        return say(translate, "not before {0} has ended", sentence::processName(recording, spec.replaces));
    if (spec.startMs > 0)
        return say(translate, "not before {0}", sentence::duration(static_cast<std::int64_t>(spec.startMs * 1e6), translate));
    return {};
}

} // namespace

StateWords stateWords(const Recording &recording, const SystemState &state, int process, Translate translate)
{
    if (static_cast<std::size_t>(process) >= state.processes.size())
        return {};
    const ProcessState &one = state.processes[static_cast<std::size_t>(process)];
    switch (one.activity) {
    case Activity::notStarted: return {say(translate, "NOT STARTED"), startReason(recording, process, translate)};
    case Activity::running: return runningWords(recording, one, process, translate);
    case Activity::working: return {say(translate, "WORKING"), workReason(recording, one, translate)};
    case Activity::spinning: {
        const std::string reason = workReason(recording, one, translate);
        return {say(translate, "WORKING"), reason.empty() ? say(translate, "on the processor") : reason};
    }
    case Activity::otherWork:
        return {say(translate, "OTHER WORK"),
                one.lookedInVain ? say(translate, "looked: no message — carries on") : one.label};
    case Activity::blockedFull:
    case Activity::blockedReceipt:
    case Activity::blockedEmpty:
    case Activity::blockedUntilWoken:
        if (one.wakeUnderway) // what it waited for is there
            return {say(translate, "WOKEN"), say(translate, "not yet on a processor")};
        return {say(translate, "BLOCKED"),
                sentence::blockedReason(recording, one, process, one.activity, translate)};
    case Activity::held: return {say(translate, "HELD BY YOU"), {}};
    case Activity::stopped: return {say(translate, "SUSPENDED"), say(translate, "by a signal")};
    case Activity::ended: return endWords(recording, one, process, translate);
    }
    return {};
}

} // namespace synchroscope
