// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts and which messages there were.
#include "verify/measured.h"

#include <algorithm>

namespace synchroscope {

namespace {

using What = Measure::What;

bool isOf(const RecordedEvent &recorded, What what, int process, int channel)
{
    const Event &event = recorded.event;
    const bool its = recorded.process == process && (channel < 0 || event.channel == channel);
    switch (what) {
    case What::loggedText: return event.kind == EventKind::logged && recorded.process == process;
    case What::sentText:
        return its && event.kind == EventKind::sendReturned && event.detail <= static_cast<int>(SendOutcome::discarded);
    case What::receivedText:
        return its && event.kind == EventKind::receiveReturned
               && event.detail == static_cast<int>(ReceiveOutcome::message);
    case What::deliveredText: return event.kind == EventKind::dequeued && event.channel == channel;
    default: return false;
    }
}

EventKind kindOf(MessageEvent event, bool rendezvous)
{
    switch (event) {
    case MessageEvent::enqueued: return rendezvous ? EventKind::dequeued : EventKind::enqueued;
    case MessageEvent::delivered: return EventKind::dequeued;
    case MessageEvent::refused: return EventKind::refused;
    case MessageEvent::discarded: return EventKind::discarded;
    case MessageEvent::overwritten: return EventKind::overwritten;
    case MessageEvent::withdrawn: return EventKind::withdrawn;
    case MessageEvent::redelivered: return EventKind::redelivered;
    case MessageEvent::blocked:
    case MessageEvent::left: break;
    }
    return EventKind::blocked;
}

} // namespace

bool fits(std::string_view pattern, std::string_view text)
{
    constexpr auto nowhere = std::string_view::npos;
    std::size_t p = 0, t = 0, star = nowhere, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != nowhere) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == nowhere;
}

std::vector<std::string> textsOf(What what, int process, int channel, const Witness &witness)
{
    std::vector<std::string> texts;
    const std::vector<RecordedEvent> &events = witness.recording.events();
    for (const RecordedEvent &recorded : events) {
        if (!isOf(recorded, what, process, channel))
            continue;
        if (what == What::loggedText) {
            texts.emplace_back(witness.recording.text(recorded));
            continue;
        }
        const MessageLife *life = witness.history.message(recorded.event.channel, recorded.event.message);
        texts.emplace_back(life && life->event < events.size() ? witness.recording.text(events[life->event])
                                                               : std::string_view());
    }
    return texts;
}

std::vector<std::uint32_t> messagesOf(MessageEvent event, int channel, std::optional<BlockReason> reason,
                                      const Witness &witness)
{
    std::vector<std::uint32_t> numbers;
    if (event == MessageEvent::left) {
        for (const QueuedMessage &message : witness.history.newest().channels[static_cast<std::size_t>(channel)].queue)
            numbers.push_back(message.number);
        return numbers;
    }
    const std::vector<ChannelSpec> &channels = witness.recording.scenario().channels;
    for (const RecordedEvent &recorded : witness.recording.events()) {
        const Event &happened = recorded.event;
        if (happened.channel >= channels.size() || (channel >= 0 && happened.channel != channel))
            continue;
        const bool wanted = happened.kind == kindOf(event, channels[happened.channel].capacity == 0)
                            && (!reason || happened.detail == static_cast<int>(*reason));
        if (wanted && happened.message != 0)
            numbers.push_back(happened.message);
    }
    return numbers;
}

} // namespace synchroscope
