// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/caption_weight.h"

namespace synchroscope {

namespace {

const ProcessState *process(const SystemState &state, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return i < state.processes.size() ? &state.processes[i] : nullptr;
}

/// Too small to be told while much happens; but when it is all that a step was, it is what there is to tell.
bool isSmallStep(EventKind kind)
{
    switch (kind) {
    case EventKind::lineReached:
    case EventKind::workEnded:
    case EventKind::sendCalled:
    case EventKind::receiveCalled:
    case EventKind::receiveReturned:
    case EventKind::receipt: return true;
    default: return false;
    }
}

} // namespace

bool cameToNothing(const Event &event)
{
    const auto outcome = static_cast<SendOutcome>(event.detail);
    return outcome == SendOutcome::timedOut || outcome == SendOutcome::noReceiver || outcome == SendOutcome::closed;
}

int captionWeight(const RecordedEvent &recorded, const SystemState &state, bool smallStepsToo)
{
    const Event &event = recorded.event;
    switch (event.kind) {
    case EventKind::peerDied: return event.detail == static_cast<int>(ExitKind::stopped) ? 0 : 100;
    case EventKind::processEnded: return event.detail == static_cast<int>(ExitKind::ok) ? 45 : 100;
    case EventKind::peerStopped: return 95;
    case EventKind::peerContinued: return 44;
    case EventKind::blocked: {
        // Told only as long as it is so.
        const ProcessState *self = process(state, recorded.process);
        return self && isBlocked(self->activity) && self->since == recorded.at ? 90 : 0;
    }
    case EventKind::refused:
    case EventKind::discarded:
    case EventKind::overwritten:
    case EventKind::withdrawn: return 80;
    case EventKind::logged: return process(state, recorded.process) ? 88 : 0;
    case EventKind::sendReturned: return cameToNothing(event) ? 85 : smallStepsToo ? 3 : 0;
    case EventKind::abandoned:
    case EventKind::closed: return 75;
    case EventKind::wakeupIssued: return process(state, event.peer) ? 70 : 0;
    case EventKind::woken:
        return event.value == 0 && !(event.flags & EventFlag::cameFirst) ? 65 : smallStepsToo ? 4 : 0;
    case EventKind::emptyPoll: return 60;
    case EventKind::textWritten: return 55;
    case EventKind::textRead:
    case EventKind::textDiffers: return 52;
    case EventKind::textWakeCalled: return 48;
    case EventKind::textWaitCalled: return smallStepsToo ? 4 : 0;
    case EventKind::dequeued: return 50;
    case EventKind::offered:
    case EventKind::enqueued: return 40;
    case EventKind::workBegan: return 10;
    case EventKind::processStarted: return 5;
    default: return smallStepsToo && isSmallStep(event.kind) ? 3 : 0;
    }
}

} // namespace synchroscope
