// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/moment.h"

#include <algorithm>
#include <iterator>

namespace synchroscope {

namespace {

bool isHappening(const RecordedEvent &recorded, Grain grain)
{
    const EventKind kind = recorded.event.kind;
    if (grain == Grain::line)
        return kind == EventKind::lineReached;
    return kind != EventKind::held && kind != EventKind::released;
}

bool anyHappening(const Recording &recording, std::size_t from, std::size_t to, Grain grain)
{
    const auto &events = recording.events();
    const auto at = [&](std::size_t i) { return events.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::any_of(at(from), at(to), [grain](const RecordedEvent &one) { return isHappening(one, grain); });
}

bool beginsBefore(const Choice &choice, std::size_t moment) { return choice.firstEvent < moment; }

/// The first event at `time` of which `matches` is true, as the moment just after it.
template<typename Matches>
std::size_t momentOf(const Recording &recording, std::int64_t time, Matches matches)
{
    const auto &events = recording.events();
    auto event = std::partition_point(events.begin(), events.end(),
                                      [time](const RecordedEvent &one) { return one.at < time; });
    for (; event != events.end() && event->at == time; ++event) {
        if (matches(*event))
            return static_cast<std::size_t>(event - events.begin()) + 1;
    }
    return momentAt(recording, time);
}

/// Several events of a process may bear one stamp: which of them can have begun the span?
bool canBegin(EventKind kind, Activity activity)
{
    if (isBlocked(activity))
        return kind == EventKind::blocked;
    if (isWork(activity))
        return kind == EventKind::workBegan;
    switch (activity) {
    case Activity::held: return kind == EventKind::held;
    case Activity::stopped: return kind == EventKind::peerStopped;
    default: return true;
    }
}

} // namespace

std::size_t momentBefore(const Recording &recording, std::size_t moment, Grain grain)
{
    const auto &events = recording.events();
    const auto &choices = recording.choices;
    moment = std::min(moment, events.size());
    if (!choices.empty()) {
        auto choice = std::lower_bound(choices.begin(), choices.end(), moment, beginsBefore);
        while (choice != choices.begin()) {
            --choice;
            if (!anyHappening(recording, choice->firstEvent, moment, grain))
                continue;
            // Choices of which nobody sees anything belong to what follows: going on stops before them too.
            const std::size_t found = choice->firstEvent;
            while (choice != choices.begin()
                   && !anyHappening(recording, std::prev(choice)->firstEvent, found, Grain::event))
                --choice;
            return choice->firstEvent;
        }
        return 0;
    }
    // Back over the happening itself, and over what nobody sees before it.
    while (moment > 0 && !isHappening(events[moment - 1], grain))
        --moment;
    if (moment > 0)
        --moment;
    while (moment > 0 && !isHappening(events[moment - 1], grain))
        --moment;
    return moment;
}

std::size_t momentAfter(const Recording &recording, std::size_t moment, Grain grain)
{
    const auto &events = recording.events();
    const auto &choices = recording.choices;
    const std::size_t newest = events.size();
    moment = std::min(moment, newest);
    if (!choices.empty()) {
        for (auto choice = std::lower_bound(choices.begin(), choices.end(), moment + 1, beginsBefore);
             choice != choices.end(); ++choice) {
            const std::size_t end = std::min(choice->firstEvent, newest);
            if (anyHappening(recording, moment, end, grain))
                return end;
        }
        return newest;
    }
    while (moment < newest && !isHappening(events[moment], grain))
        ++moment;
    return std::min(moment + 1, newest);
}

std::size_t momentAt(const Recording &recording, std::int64_t time)
{
    const auto &events = recording.events();
    const auto next = std::partition_point(events.begin(), events.end(),
                                           [time](const RecordedEvent &one) { return one.at <= time; });
    return static_cast<std::size_t>(next - events.begin());
}

std::int64_t timeOf(const Recording &recording, std::size_t moment)
{
    const auto &events = recording.events();
    moment = std::min(moment, events.size());
    return moment == 0 ? 0 : events[moment - 1].at;
}

std::size_t momentOfBegin(const Recording &recording, int process, const Span &span)
{
    return momentOf(recording, span.begin, [&](const RecordedEvent &one) {
        return (one.process == process || one.event.peer == process) && one.event.time == span.beginStamp
               && canBegin(one.event.kind, span.activity);
    });
}

std::size_t momentOfSending(const Recording &recording, const MessageLife &life)
{
    const std::int64_t time = life.entered >= 0 ? life.entered : life.left >= 0 ? life.left : life.called;
    const auto left = [](EventKind kind) {
        return kind == EventKind::refused || kind == EventKind::discarded || kind == EventKind::overwritten
               || kind == EventKind::withdrawn;
    };
    return momentOf(recording, time, [&](const RecordedEvent &one) {
        const EventKind kind = one.event.kind;
        const bool ofMessage = one.event.channel == life.channel && one.event.message == life.number;
        if (life.entered >= 0)
            return ofMessage && (kind == EventKind::enqueued || kind == EventKind::offered);
        return ofMessage && (life.left >= 0 ? left(kind) : kind == EventKind::sendCalled);
    });
}

std::size_t momentOfReceipt(const Recording &recording, const MessageLife &life)
{
    return momentOf(recording, life.taken, [&](const RecordedEvent &one) {
        return one.event.kind == EventKind::dequeued && one.event.channel == life.channel
               && one.event.message == life.number;
    });
}

std::size_t momentOfWakeUp(const Recording &recording, const WakeUp &wakeUp)
{
    return momentOf(recording, wakeUp.issued, [&](const RecordedEvent &one) {
        return one.event.kind == EventKind::wakeupIssued && one.process == wakeUp.from
               && one.event.value == wakeUp.number;
    });
}

std::size_t StepCount::of(const Recording &recording) { return before(recording, recording.events().size() + 1); }

std::size_t StepCount::before(const Recording &recording, std::size_t moment)
{
    const auto &choices = recording.choices;
    const std::size_t events = recording.events().size();
    if (choices.size() < m_choices)
        *this = {};
    for (; m_choices + 1 < choices.size(); ++m_choices) { // the last one may still be under way
        const std::size_t first = choices[m_choices].firstEvent;
        if (anyHappening(recording, first, std::min(choices[m_choices + 1].firstEvent, events), Grain::event))
            m_begins.push_back(first);
    }
    const auto done = static_cast<std::size_t>(std::lower_bound(m_begins.begin(), m_begins.end(), moment) - m_begins.begin());
    if (choices.empty() || choices.back().firstEvent >= std::min(moment, events))
        return done;
    return done + anyHappening(recording, choices.back().firstEvent, events, Grain::event);
}

} // namespace synchroscope
