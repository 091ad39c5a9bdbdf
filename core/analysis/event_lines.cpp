// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"

#include <algorithm>

namespace synchroscope {

using sentence::say;

namespace {

/// The line for one event; made anew for each, so that its parts need not be handed around.
class EventLine
{
public:
    EventLine(const Recording &recording, const History &history, const RecordedEvent &recorded, Translate translate)
        : m_recording(recording), m_history(history), m_recorded(recorded), m_event(recorded.event),
          m_translate(translate), m_channel(sentence::channelSpec(recording, recorded.event.channel)),
          m_who(sentence::processName(recording, recorded.process))
    {
    }

    std::string text() const
    {
        switch (m_event.kind) {
        case EventKind::processStarted: return say(m_translate, "{0} starts (pid {1})", m_who, m_event.value);
        case EventKind::processEnded: return ended();
        case EventKind::workBegan: return workBegan();
        case EventKind::logged: return say(m_translate, "{0}: {1}", m_who, m_recording.text(m_recorded));
        case EventKind::peerDied: return peerDied();
        case EventKind::peerStopped: return say(m_translate, "{0} is suspended by a signal", peer());
        case EventKind::peerContinued: return say(m_translate, "{0} goes on", peer());
        case EventKind::gap: return say(m_translate, "{0} events were lost here", m_event.value);
        default:
            if (m_recording.scenario().sharedTextOf(m_event.channel) >= 0)
                return onSharedText();
            return m_channel ? onChannel() : std::string();
        }
    }

private:
    std::string onChannel() const
    {
        switch (m_event.kind) {
        case EventKind::offered:
            return say(m_translate, "{0} holds out {1}: {2} has no room, it passes from hand to hand", m_who,
                       ownMessage(), m_channel->name);
        case EventKind::enqueued:
            if (m_event.detail > 0)
                return say(m_translate, "{0} puts {1} into {2} with priority {5} ({3} of {4})", m_who, ownMessage(),
                           m_channel->name, m_event.depth, m_channel->capacity, m_event.detail);
            return say(m_translate, "{0} puts {1} into {2} ({3} of {4})", m_who, ownMessage(), m_channel->name,
                       m_event.depth, m_channel->capacity);
        case EventKind::dequeued:
            if (m_channel->capacity == 0)
                return say(m_translate, "{0} takes {1} from {2}", m_who, peersMessage(), peer());
            return say(m_translate, "{0} takes {1} out of {2} ({3} of {4} left)", m_who, peersMessage(),
                       m_channel->name, m_event.depth, m_channel->capacity);
        case EventKind::refused:
            return say(m_translate, "{0} is refused: no room for {1}", m_who, ownMessage());
        case EventKind::discarded:
            return say(m_translate, "{0} goes on, but {1} is lost: no room", m_who, ownMessage());
        case EventKind::overwritten:
            return say(m_translate, "{0} makes room: {1}, the oldest, is lost", m_who, peersMessage());
        case EventKind::withdrawn: return say(m_translate, "{0} is taken back, unreceived", peersMessage());
        case EventKind::blocked: return blocked();
        case EventKind::wakeupIssued:
            if (m_recorded.process == supervisorIndex)
                return say(m_translate, "{0} is woken, because somebody it waited for is gone", peer());
            return say(m_translate, "{0} wakes {1}", m_who, peer());
        case EventKind::woken: return woken();
        case EventKind::receipt: return say(m_translate, "{0} learns that {1} was received", m_who, ownMessage());
        case EventKind::sendReturned: return sendReturned();
        case EventKind::emptyPoll:
            return say(m_translate, "{0} looks into {1}: no message — carries on", m_who, m_channel->name);
        case EventKind::receiveReturned: return receiveReturned();
        case EventKind::redelivered:
            return say(m_translate, "{0} is back in {1}: {2} died while taking it out", message(senderOf()),
                       m_channel->name, peer());
        case EventKind::inDoubt:
            return say(m_translate, "{0} was received by {1}, who died: perhaps before its program saw it", message(senderOf()),
                       peer());
        case EventKind::closed:
            return say(m_translate, "{0} is closed: it is empty and no sender is left", m_channel->name);
        case EventKind::abandoned: return say(m_translate, "{0} has no receiver left", m_channel->name);
        default: return {};
        }
    }

    std::string onSharedText() const
    {
        const int index = m_recording.scenario().sharedTextOf(m_event.channel);
        const std::string name = sentence::sharedTextName(m_recording, index);
        const std::string_view text = m_recording.text(m_recorded);
        switch (m_event.kind) {
        case EventKind::textRead: return say(m_translate, "{0} reads {1}: “{2}”", m_who, name, text);
        case EventKind::textWritten: return say(m_translate, "{0} writes {1}: “{2}”", m_who, name, text);
        case EventKind::textWaitCalled:
            return m_event.detail == 0
                       ? say(m_translate, "{0} is about to sleep on {1}, whatever it says", m_who, name)
                       : say(m_translate, "{0} will sleep on {1} only while it says “{2}”", m_who, name, text);
        case EventKind::textDiffers:
            return say(m_translate, "{0} does not sleep: {1} says “{2}”", m_who, name, text);
        case EventKind::textWakeCalled:
            if (m_event.value == 0)
                return say(m_translate, "{0} wakes whoever sleeps on {1}: nobody does", m_who, name);
            return say(m_translate, "{0} wakes whoever sleeps on {1}: {2}", m_who, name,
                       sentence::counted(m_event.value, "process", m_translate));
        case EventKind::blocked:
            if (m_event.detail != static_cast<int>(BlockReason::untilWoken))
                return {};
            return say(m_translate, "{0} is blocked: it sleeps on {1} until somebody wakes it", m_who, name);
        case EventKind::wakeupIssued: return say(m_translate, "{0} wakes {1}", m_who, peer());
        case EventKind::woken: return woken();
        default: return {};
        }
    }

    std::string ended() const
    {
        if (m_event.detail == static_cast<int>(ExitKind::ok))
            return say(m_translate, "{0} ends: its program is over", m_who);
        return say(m_translate, "{0} ends with an error: {1}", m_who, m_recording.text(m_recorded));
    }

    std::string peerDied() const
    {
        const SystemState &newest = m_history.newest();
        const std::string exit = m_event.peer < newest.processes.size() ? newest.processes[m_event.peer].exitText : "";
        if (m_event.detail == static_cast<int>(ExitKind::stopped))
            return say(m_translate, "{0} is stopped with the run", peer());
        return say(m_translate, "{0} is dead ({1})", peer(), exit);
    }

    std::string workBegan() const
    {
        if (m_event.detail > static_cast<int>(WorkKind::spin))
            return {};
        // At full speed work takes no time, whatever was asked for.
        const std::int64_t asked = m_recording.settings().fullSpeed ? 0 : std::int64_t{m_event.value} * 1000;
        const std::string time = sentence::duration(asked, m_translate);
        if (m_event.detail == static_cast<int>(WorkKind::otherWork))
            return say(m_translate, "{0} does other work ({1})", m_who, time);
        if (const Span *span = spanOfWork()) {
            const MessageLife *life = m_history.message(span->messageChannel, span->message);
            // Only what was received: what a sender works on has no number before it is sent.
            if (life && life->receiver == m_recorded.process)
                return say(m_translate, "{0} works on {1} ({2})", m_who,
                           messageName(m_recording, life->channel, life->number, life->sender, m_translate), time);
        }
        return say(m_translate, "{0} works ({1})", m_who, time);
    }

    const Span *spanOfWork() const
    {
        if (m_recorded.process >= m_recording.scenario().processes.size())
            return nullptr;
        const std::vector<Span> &spans = m_history.spans(m_recorded.process);
        auto span = std::lower_bound(spans.begin(), spans.end(), m_recorded.at,
                                     [](const Span &one, std::int64_t at) { return one.begin < at; });
        for (; span != spans.end() && span->begin == m_recorded.at; ++span) {
            if (span->beginStamp == m_event.time && span->message != 0)
                return &*span;
        }
        return nullptr;
    }

    std::string blocked() const
    {
        ProcessState waiting;
        waiting.channel = m_event.channel;
        waiting.message = m_event.message;
        switch (m_event.detail) {
        case static_cast<int>(BlockReason::queueFull): return blocked(waiting, Activity::blockedFull);
        case static_cast<int>(BlockReason::awaitingReceipt): return blocked(waiting, Activity::blockedReceipt);
        case static_cast<int>(BlockReason::queueEmpty): return blocked(waiting, Activity::blockedEmpty);
        default: return {};
        }
    }

    std::string blocked(const ProcessState &waiting, Activity activity) const
    {
        return say(m_translate, "{0} is blocked: {1}", m_who,
                   sentence::blockedReason(m_recording, waiting, m_recorded.process, activity, m_translate));
    }

    std::string woken() const
    {
        if (m_event.flags & EventFlag::cameFirst)
            return say(m_translate, "{0} need not sleep: the wake-up came first", m_who);
        if (m_event.value == 0)
            return say(m_translate, "{0} wakes up: its time is up", m_who);
        return {}; // the wake-up has its own line
    }

    std::string sendReturned() const
    {
        switch (m_event.detail) {
        case static_cast<int>(SendOutcome::timedOut):
            return say(m_translate, "{0} gives up on {1}: its time is up", m_who, ownMessage());
        case static_cast<int>(SendOutcome::noReceiver):
            return say(m_translate, "{0} learns that no receiver is left for {1}", m_who, ownMessage());
        case static_cast<int>(SendOutcome::closed):
            return say(m_translate, "{0} learns that {1} is closed", m_who, m_channel->name);
        case static_cast<int>(SendOutcome::overwritten):
            return say(m_translate, "{0} learns that {1} was overwritten", m_who, ownMessage());
        default: return {};
        }
    }

    std::string receiveReturned() const
    {
        switch (m_event.detail) {
        case static_cast<int>(ReceiveOutcome::timedOut):
            return say(m_translate, "{0} gives up: no message, and its time is up", m_who);
        case static_cast<int>(ReceiveOutcome::closed):
            return say(m_translate, "{0} learns that {1} is closed", m_who, m_channel->name);
        default: return {};
        }
    }

    std::string peer() const { return sentence::processName(m_recording, m_event.peer); }
    std::string message(int sender) const
    {
        return messageName(m_recording, m_event.channel, m_event.message, sender, m_translate);
    }
    std::string ownMessage() const { return message(m_recorded.process); }
    std::string peersMessage() const { return message(m_event.peer); }
    int senderOf() const
    {
        const MessageLife *life = m_history.message(m_event.channel, m_event.message);
        return life ? life->sender : -1;
    }

    const Recording &m_recording;
    const History &m_history;
    const RecordedEvent &m_recorded;
    const Event &m_event;
    Translate m_translate;
    const ChannelSpec *m_channel;
    std::string m_who;
};

bool isToldOfSharedText(const Event &event)
{
    switch (event.kind) {
    case EventKind::textRead:
    case EventKind::textWritten:
    case EventKind::textWaitCalled:
    case EventKind::textDiffers:
    case EventKind::textWakeCalled:
    case EventKind::wakeupIssued: return true;
    case EventKind::blocked: return event.detail == static_cast<int>(BlockReason::untilWoken);
    case EventKind::woken: return event.value == 0 || (event.flags & EventFlag::cameFirst) != 0;
    default: return false;
    }
}

} // namespace

bool isTold(const Recording &recording, const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const auto isSend = [&event](SendOutcome outcome) { return event.detail == static_cast<int>(outcome); };
    const auto isReceive = [&event](ReceiveOutcome outcome) { return event.detail == static_cast<int>(outcome); };
    switch (event.kind) {
    case EventKind::processStarted:
    case EventKind::processEnded:
    case EventKind::logged:
    case EventKind::peerDied:
    case EventKind::peerStopped:
    case EventKind::peerContinued:
    case EventKind::gap: return true;
    case EventKind::workBegan: return event.detail <= static_cast<int>(WorkKind::spin);
    default: break;
    }
    if (recording.scenario().sharedTextOf(event.channel) >= 0)
        return isToldOfSharedText(event);
    if (!sentence::channelSpec(recording, event.channel))
        return false;
    switch (event.kind) {
    case EventKind::offered:
    case EventKind::enqueued:
    case EventKind::dequeued:
    case EventKind::refused:
    case EventKind::discarded:
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::wakeupIssued:
    case EventKind::receipt:
    case EventKind::emptyPoll:
    case EventKind::redelivered:
    case EventKind::inDoubt:
    case EventKind::closed:
    case EventKind::abandoned: return true;
    case EventKind::blocked: return event.detail <= static_cast<int>(BlockReason::queueEmpty);
    case EventKind::woken: return event.value == 0 || (event.flags & EventFlag::cameFirst) != 0;
    case EventKind::sendReturned:
        return isSend(SendOutcome::timedOut) || isSend(SendOutcome::noReceiver) || isSend(SendOutcome::closed)
               || isSend(SendOutcome::overwritten);
    case EventKind::receiveReturned: return isReceive(ReceiveOutcome::timedOut) || isReceive(ReceiveOutcome::closed);
    default: return false;
    }
}

std::string narrate(const Recording &recording, const History &history, const RecordedEvent &event,
                    Translate translate)
{
    return EventLine(recording, history, event, translate).text();
}

} // namespace synchroscope
