// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_story.h"

#include "analysis/narration.h"
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
    default: return 2;
    }
}

/// Happenings that are told in one line.
struct Group
{
    std::size_t event = 0; // the first one
    std::size_t times = 0;
    std::int64_t last = 0; // axis ns
    int weight = 0;
    int checkpoint = -1;   // that has been reached by the first one
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
        const int checkpoint = stop ? stop->checkpoint : -1;
        const int weight = weightOf(recorded);
        if (checkpoint < 0 && (weight == 0 || !isTold(recording, recorded)))
            continue;
        const bool byReason = event.kind == EventKind::blocked || event.kind == EventKind::sendReturned
                              || event.kind == EventKind::receiveReturned || event.kind == EventKind::workBegan;
        const bool aboutPeer = event.kind == EventKind::wakeupIssued || recorded.process == supervisorIndex;
        const auto [place, fresh] = known.try_emplace({event.kind, recorded.process, event.channel, aboutPeer ? event.peer : none,
                                                       byReason ? event.detail : std::uint8_t{0}},
                                                      groups.size());
        if (fresh || checkpoint >= 0) {
            place->second = groups.size(); // what follows is counted with the checkpoint
            groups.push_back({i, 0, 0, checkpoint >= 0 ? weightOfCheckpoint : weight, checkpoint});
        }
        Group &group = groups[place->second];
        ++group.times;
        group.last = recorded.at;
    }
    return groups;
}

} // namespace

std::vector<Handout::Line> storyOf(RecordedRun &run)
{
    std::vector<Group> groups = groupsOf(run);
    const std::size_t all = groups.size();
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.weight > b.weight; });
    groups.resize(std::min(groups.size(), mostStoryLines));
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.event < b.event; });
    std::vector<Handout::Line> lines;
    for (const Group &group : groups) {
        const RecordedEvent &recorded = run.recording.events()[group.event];
        Handout::Line line;
        line.time = timeText(run.recording, recorded.at);
        line.stop = group.checkpoint >= 0;
        line.text = QString::fromStdString(
            line.stop ? run.recording.scenario().checkpoints[static_cast<std::size_t>(group.checkpoint)].say
                      : narrate(run.recording, run.history, recorded, &translateCore));
        if (group.times > 1 && !line.stop)
            line.more = Handout::tr("%n times, the last at %1", nullptr, static_cast<int>(std::min<std::size_t>(group.times, INT_MAX)))
                            .arg(timeText(run.recording, group.last));
        lines.push_back(std::move(line));
    }
    if (all > groups.size())
        lines.push_back({{}, Handout::tr("And %n more kinds of happening, which a recording has in full.", nullptr,
                                         static_cast<int>(all - groups.size())), {}, false});
    return lines;
}

std::optional<std::size_t> momentToSee(const RecordedRun &run)
{
    const auto &events = run.recording.events();
    for (const StopSet wanted : {checkpointsOnly, only(StopKind::lost), only(StopKind::blocked)}) {
        StopWatch stops(run.recording.scenario());
        std::optional<std::size_t> seen;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!stops.take(events[i], wanted))
                continue;
            const bool second = seen.has_value();
            seen = momentAfter(run.recording, i);
            if (second || wanted != checkpointsOnly)
                break;
        }
        if (seen)
            return seen;
    }
    return {};
}

} // namespace synchroscope
