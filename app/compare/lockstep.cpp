// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/lockstep.h"

#include <algorithm>

namespace synchroscope {

namespace {

bool isSeen(const RecordedEvent &recorded)
{
    return recorded.event.kind != EventKind::held && recorded.event.kind != EventKind::released;
}

std::optional<std::int64_t> after(const Recording &recording, std::int64_t time)
{
    const auto &events = recording.events();
    const auto first = events.begin() + static_cast<std::ptrdiff_t>(momentAt(recording, time));
    const auto seen = std::find_if(first, events.end(), isSeen);
    return seen == events.end() ? std::nullopt : std::optional(seen->at);
}

std::vector<const Recording *> recordingsOf(const std::vector<Lockstep::Member> &members)
{
    std::vector<const Recording *> all;
    for (const Lockstep::Member &member : members)
        all.push_back(&member.record->recording);
    return all;
}

std::int64_t newestOf(const std::vector<const Recording *> &recordings)
{
    std::int64_t latest = 0;
    for (const Recording *recording : recordings)
        latest = std::max(latest, recording->now);
    return latest;
}

void ask(const Lockstep::Member &member, const StepRequest &request)
{
    member.run->step(request);
    member.record->recording.standing = false; // until it says so again
}

} // namespace

std::optional<std::int64_t> happeningAfter(const std::vector<const Recording *> &recordings, std::int64_t time)
{
    std::optional<std::int64_t> earliest;
    for (const Recording *recording : recordings) {
        if (const auto next = after(*recording, time); next && (!earliest || *next < *earliest))
            earliest = next;
    }
    return earliest;
}

std::optional<std::int64_t> happeningBefore(const std::vector<const Recording *> &recordings, std::int64_t time)
{
    std::optional<std::int64_t> latest;
    for (const Recording *recording : recordings) {
        const auto &events = recording->events();
        std::size_t moment = momentAt(*recording, time - 1);
        while (moment > 0 && !isSeen(events[moment - 1]))
            --moment;
        if (moment > 0 && (!latest || events[moment - 1].at > *latest))
            latest = events[moment - 1].at;
    }
    return latest;
}

void Lockstep::begin(std::int64_t moment)
{
    m_moment = moment;
    m_asked.clear();
    m_wanted = m_done = 0;
}

bool Lockstep::allAhead(const std::vector<Member> &members, std::int64_t time)
{
    bool all = true;
    for (const Member &member : members) {
        const Recording &recording = member.record->recording;
        if (recording.finished || after(recording, time))
            continue;
        all = false;
        if (recording.standing)
            ask(member, {});
    }
    return all;
}

bool Lockstep::allComplete(const std::vector<Member> &members, std::int64_t time)
{
    m_asked.resize(members.size(), -1);
    bool all = true;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Recording &recording = members[i].record->recording;
        if (recording.finished || (recording.standing && m_asked[i] >= time))
            continue;
        all = false;
        if (!recording.standing)
            continue;
        m_asked[i] = time;
        ask(members[i], {StepRequest::Until::end, -1, 0, time});
    }
    return all;
}

std::optional<std::int64_t> Lockstep::advance(const std::vector<Member> &members, bool together)
{
    if (m_wanted == 0 || !allAhead(members, m_moment))
        return {};
    const auto recordings = recordingsOf(members);
    const auto next = happeningAfter(recordings, m_moment);
    if (!next) { // all are over
        m_wanted = 0;
        m_moment = std::max(m_moment, newestOf(recordings));
        return m_moment;
    }
    const std::int64_t bound = together ? *next + atOnce - 1 : *next;
    if (!allComplete(members, bound))
        return {};
    m_moment = happeningBefore(recordings, bound + 1).value_or(*next);
    --m_wanted;
    ++m_done;
    const bool over = std::all_of(recordings.begin(), recordings.end(), [](const auto *one) { return one->finished; });
    if (over && !happeningAfter(recordings, m_moment))
        m_moment = newestOf(recordings); // nothing more will come: to the very end
    return m_moment;
}

} // namespace synchroscope
