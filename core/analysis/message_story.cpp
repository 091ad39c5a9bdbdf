// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/message_story.h"

#include "analysis/sentence.h"

#include <algorithm>

namespace synchroscope {

using sentence::say;

MessageId messageOf(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    switch (event.kind) {
    case EventKind::sendCalled:
    case EventKind::offered:
    case EventKind::blocked:
    case EventKind::enqueued:
    case EventKind::refused:
    case EventKind::discarded:
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::woken:
    case EventKind::receipt:
    case EventKind::sendReturned:
    case EventKind::dequeued:
    case EventKind::receiveReturned:
    case EventKind::redelivered: break;
    default: return {};
    }
    return event.channel == none || event.message == 0 ? MessageId{} : MessageId{event.channel, event.message};
}

void MessageStory::update(const Recording &recording, const History &history)
{
    if (m_id.none())
        return;
    if (!m_begun) { // nothing about it before its sending
        const MessageLife *life = history.message(m_id.channel, m_id.number);
        m_seen = life ? life->event : 0;
        m_begun = true;
    }
    const auto &events = recording.events();
    for (; m_seen < events.size(); ++m_seen) {
        if (messageOf(events[m_seen]) == m_id)
            m_events.push_back(m_seen);
    }
}

namespace {

const RecordedEvent *sending(const Recording &recording, const std::vector<std::size_t> &events)
{
    if (events.empty() || events.front() >= recording.events().size())
        return nullptr;
    const RecordedEvent &first = recording.events()[events.front()];
    return first.event.kind == EventKind::sendCalled ? &first : nullptr;
}

} // namespace

std::string_view MessageStory::body(const Recording &recording) const
{
    const RecordedEvent *sent = sending(recording, m_events);
    return sent ? recording.text(*sent) : std::string_view();
}

bool MessageStory::bodyIsKnown(const Recording &recording) const
{
    const RecordedEvent *sent = sending(recording, m_events);
    return sent && !(sent->event.flags & EventFlag::textLost);
}

int MessageStory::sender(const Recording &recording) const
{
    const RecordedEvent *sent = sending(recording, m_events);
    return sent ? sent->process : -1;
}

Whereabouts MessageStory::at(const Recording &recording, const SystemState &state) const
{
    using Place = Whereabouts::Place;
    Whereabouts where;
    for (const std::size_t index : m_events) {
        if (index >= state.eventsApplied)
            break;
        const RecordedEvent &recorded = recording.events()[index];
        switch (recorded.event.kind) {
        case EventKind::sendCalled: where = {Place::sender, recorded.process, -1, false, false}; break;
        case EventKind::blocked:
            where.noRoom = where.place == Place::sender && !where.heldOut
                           && recorded.event.detail == static_cast<int>(BlockReason::queueFull);
            break;
        case EventKind::woken: where.noRoom = false; break;
        case EventKind::offered: where = {Place::sender, recorded.process, -1, false, true}; break;
        case EventKind::enqueued: where = {Place::queue, -1, -1, false, false}; break;
        case EventKind::dequeued: where = {Place::taking, recorded.process, -1, false, false}; break;
        case EventKind::receiveReturned:
            if (recorded.event.detail == static_cast<int>(ReceiveOutcome::message))
                where = {Place::receiver, recorded.process, -1, false, false};
            break;
        case EventKind::redelivered: where = {Place::queue, -1, -1, false, false}; break;
        case EventKind::refused: where = {Place::refused, recorded.process, -1, false, false}; break;
        case EventKind::discarded:
        case EventKind::overwritten: where = {Place::lost, -1, -1, false, false}; break;
        case EventKind::withdrawn: where = {Place::withdrawn, recorded.event.peer, -1, false, false}; break;
        case EventKind::sendReturned:
            // Not put, not lost: it never left its sender.
            if (where.place == Place::sender && recorded.event.detail != static_cast<int>(SendOutcome::posted))
                where = {Place::withdrawn, recorded.process, -1, false, false};
            break;
        default: break;
        }
    }
    const auto channel = static_cast<std::size_t>(m_id.channel);
    if (where.place == Place::queue && channel < state.channels.size()) {
        const auto &queue = state.channels[channel].queue;
        const auto found = std::find_if(queue.begin(), queue.end(),
                                        [this](const QueuedMessage &one) { return one.number == m_id.number; });
        where.before = found == queue.end() ? -1 : static_cast<int>(found - queue.begin());
    }
    return where;
}

std::string lifeStep(const Recording &recording, const RecordedEvent &recorded, Translate translate)
{
    const Event &event = recorded.event;
    const ChannelSpec *channel = sentence::channelSpec(recording, event.channel);
    const int capacity = channel ? channel->capacity : 0;
    const std::string who = sentence::processName(recording, recorded.process);
    const auto is = [&event](auto outcome) { return event.detail == static_cast<int>(outcome); };
    switch (event.kind) {
    case EventKind::sendCalled: return say(translate, "written: {0} calls send", who);
    case EventKind::offered: return say(translate, "held out: it passes from hand to hand");
    case EventKind::blocked:
        return is(BlockReason::queueFull) ? say(translate, "{0} sleeps with it: no room", who)
                                          : say(translate, "{0} sleeps until it is received", who);
    case EventKind::woken:
        return event.value == 0 ? say(translate, "{0} wakes up: its time is up", who) : std::string();
    case EventKind::enqueued: return say(translate, "queued: {0} of {1}", event.depth, capacity);
    case EventKind::dequeued: return say(translate, "taken out by {0}", who);
    case EventKind::receiveReturned:
        return is(ReceiveOutcome::message) ? say(translate, "received by {0}", who) : std::string();
    case EventKind::receipt: return say(translate, "{0} learns that it was received", who);
    case EventKind::refused: return say(translate, "refused: no room");
    case EventKind::discarded: return say(translate, "lost: no room");
    case EventKind::overwritten: return say(translate, "lost: {0} overwrites it", who);
    case EventKind::withdrawn: return say(translate, "taken back, unreceived");
    case EventKind::redelivered:
        return say(translate, "back in the queue: {0} died while taking it out",
                   sentence::processName(recording, event.peer));
    case EventKind::sendReturned:
        if (is(SendOutcome::timedOut))
            return say(translate, "{0} gives up: its time is up", who);
        if (is(SendOutcome::noReceiver) || is(SendOutcome::closed))
            return say(translate, "{0} learns that nobody will receive it", who);
        return say(translate, "{0}'s send returns", who);
    default: return {};
    }
}

std::string whereItIs(const Recording &recording, const MessageId &id, const Whereabouts &where, Translate translate)
{
    using Place = Whereabouts::Place;
    const ChannelSpec *channel = sentence::channelSpec(recording, id.channel);
    const std::string queue = channel ? channel->name : "?", who = sentence::processName(recording, where.process);
    switch (where.place) {
    case Place::nowhere: return say(translate, "not sent yet");
    case Place::sender:
        if (where.heldOut)
            return say(translate, "{0} holds it out", who);
        return where.noRoom ? say(translate, "{0} holds it: there is no room", who)
                            : say(translate, "{0} holds it", who);
    case Place::queue:
        if (where.before == 0)
            return say(translate, "in {0}, next to be received", queue);
        if (where.before == 1)
            return say(translate, "in {0}, behind 1 other", queue);
        return where.before < 0 ? say(translate, "in {0}", queue)
                                : say(translate, "in {0}, behind {1} others", queue, where.before);
    case Place::taking: return say(translate, "{0} is taking it", who);
    case Place::receiver: return say(translate, "{0} has received it", who);
    case Place::refused: return say(translate, "refused: {0} was told", who);
    case Place::lost: return say(translate, "lost: nobody will receive it");
    case Place::withdrawn: return say(translate, "not delivered");
    }
    return {};
}

} // namespace synchroscope
