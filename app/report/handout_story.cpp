// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_story.h"

#include "analysis/narration.h"
#include "languages/words.h"
#include "recording/stops.h"
#include "views/scene.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace synchroscope {

namespace {

/// What is left out first where there is more than has room: 0 is never told.
int weightOf(const RecordedEvent &recorded)
{
    switch (recorded.event.kind) {
    case EventKind::processStarted:
    case EventKind::logged: return 0;
    case EventKind::peerDied:
    case EventKind::peerStopped:
    case EventKind::peerContinued:
    case EventKind::redelivered:
    case EventKind::inDoubt:
    case EventKind::gap: return 9;
    case EventKind::refused:
    case EventKind::discarded:
    case EventKind::overwritten:
    case EventKind::withdrawn: return 8;
    case EventKind::blocked: return 7;
    case EventKind::textWritten:
    case EventKind::textDiffers:
    case EventKind::emptyPoll: return 6;
    case EventKind::enqueued:
    case EventKind::offered:
    case EventKind::dequeued: return 5;
    case EventKind::processEnded:
    case EventKind::closed:
    case EventKind::abandoned: return 4;
    case EventKind::wakeupIssued: return 3;
    case EventKind::woken: return recorded.event.flags & EventFlag::cameFirst ? 0 : 2; // takes more words than it is worth
    default: return 2;
    }
}

/// Happenings that are told in one line; or a checkpoint, which has a line of its own.
struct Group
{
    std::size_t event = 0; // the first one
    std::size_t times = 0;
    std::int64_t last = 0; // axis ns
    int weight = 0;
    int checkpoint = -1;   // that has been reached by this event
};

constexpr int weightOfCheckpoint = 10;

std::vector<Group> groupsOf(RecordedRun &run)
{
    const Recording &recording = run.recording;
    StopWatch checkpoints(recording.scenario());
    std::map<std::tuple<EventKind, std::uint8_t, std::uint8_t, std::uint8_t, std::uint8_t>, std::size_t> known;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < recording.events().size(); ++i) {
        const RecordedEvent &recorded = recording.events()[i];
        const Event &event = recorded.event;
        const auto stop = checkpoints.take(recorded, checkpointsOnly);
        if (stop)
            groups.push_back({i, 0, 0, weightOfCheckpoint, stop->checkpoint});
        const int weight = weightOf(recorded);
        if (weight == 0 || !isTold(recording, recorded))
            continue;
        const bool byReason = event.kind == EventKind::blocked || event.kind == EventKind::sendReturned
                              || event.kind == EventKind::receiveReturned || event.kind == EventKind::workBegan;
        const bool aboutPeer = event.kind == EventKind::wakeupIssued || recorded.process == supervisorIndex;
        const auto [place, fresh] = known.try_emplace({event.kind, recorded.process, event.channel, aboutPeer ? event.peer : none,
                                                       byReason ? event.detail : std::uint8_t{0}},
                                                      groups.size());
        if (fresh)
            groups.push_back({i, 0, 0, weight, -1});
        Group &group = groups[place->second];
        ++group.times;
        group.last = recorded.at;
    }
    return groups;
}

/// Just after an event; and where whoever brought it about falls asleep next, without doing anything else, just after that:
/// "the sender must wait" is then to be seen.
std::size_t withItsSleep(RecordedRun &run, std::size_t event)
{
    const auto &events = run.recording.events();
    for (std::size_t i = event + 1; i < events.size(); ++i) {
        if (events[i].process != events[event].process || events[i].event.kind == EventKind::wakeupIssued)
            continue;
        if (events[i].event.kind != EventKind::blocked)
            break;
        return momentAfter(run.recording, i);
    }
    return momentAfter(run.recording, event);
}

} // namespace

std::vector<Handout::Line> storyOf(RecordedRun &run)
{
    std::vector<Group> groups = groupsOf(run);
    const std::size_t all = groups.size();
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.weight > b.weight; });
    groups.resize(std::min(groups.size(), mostStoryLines));
    // What happened stands before the checkpoint that it reached.
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::pair(a.event, a.checkpoint) < std::pair(b.event, b.checkpoint);
    });
    std::vector<Handout::Line> lines;
    for (const Group &group : groups) {
        const RecordedEvent &recorded = run.recording.events()[group.event];
        Handout::Line line;
        line.time = timeText(run.recording, recorded.at);
        line.stop = group.checkpoint >= 0;
        line.text = line.stop ? lessonText(run.recording.scenario().checkpoints[static_cast<std::size_t>(group.checkpoint)].say)
                              : QString::fromStdString(narrate(run.recording, run.history, recorded, &translateCore));
        if (group.times > 1) // they differ in numbers and in how long they took
            line.more = Handout::tr("the first of %n of this kind, the last at %1", nullptr,
                                    static_cast<int>(std::min<std::size_t>(group.times, INT_MAX)))
                            .arg(timeText(run.recording, group.last));
        lines.push_back(std::move(line));
    }
    if (all > groups.size())
        lines.push_back({{}, Handout::tr("And %n more kinds of happening, which a recording has in full.", nullptr,
                                         static_cast<int>(all - groups.size())), {}, false});
    return lines;
}

std::optional<MomentToSee> momentToSee(RecordedRun &run)
{
    for (const StopSet wanted : {checkpointsOnly, only(StopKind::lost), only(StopKind::blocked)}) {
        const StopList &stops = run.stops(wanted);
        const StopList::Found *first = stops.after(0);
        if (!first)
            continue;
        const StopList::Found *second = wanted == checkpointsOnly ? stops.after(first->event + 1) : nullptr;
        const StopList::Found &seen = second ? *second : *first;
        return MomentToSee{withItsSleep(run, seen.event), seen.stop.checkpoint};
    }
    return {};
}

} // namespace synchroscope
