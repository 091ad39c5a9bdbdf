// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/up_to.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// Takes off what came later.
void reckonBack(ProcessFacts &facts, const std::vector<Switch> &switches, std::int64_t moment)
{
    const Switch *on = nullptr; // the last time it was put on a processor
    for (const Switch &one : switches) {
        if (!one.out) {
            on = &one;
            continue;
        }
        if (one.at > moment) {
            --(one.voluntary ? facts.voluntarySwitches : facts.involuntarySwitches);
            if (on) {
                const double ns = static_cast<double>(one.time - on->time);
                const double share = on->at >= moment ? 1
                                     : one.at <= on->at
                                         ? 0
                                         : static_cast<double>(one.at - moment) / static_cast<double>(one.at - on->at);
                facts.cpuMs -= ns * share / 1e6;
            }
        }
        on = nullptr;
    }
    facts.cpuMs = std::max(0.0, facts.cpuMs);
    facts.voluntarySwitches = std::max<std::int64_t>(0, facts.voluntarySwitches);
    facts.involuntarySwitches = std::max<std::int64_t>(0, facts.involuntarySwitches);
}

/// As it was last counted before the moment.
double waitedBy(const std::vector<KernelSample> &samples, std::int64_t moment)
{
    const auto next = std::partition_point(samples.begin(), samples.end(),
                                           [moment](const KernelSample &one) { return one.at <= moment; });
    return next == samples.begin() || std::prev(next)->waitingNs < 0
        ? -1
        : static_cast<double>(std::prev(next)->waitingNs) / 1e6;
}

bool hasEnded(const Recording &part, int process)
{
    return std::any_of(part.events().rbegin(), part.events().rend(), [=](const RecordedEvent &recorded) {
        const bool ended = recorded.event.kind == EventKind::processEnded && recorded.process == process;
        const bool died = recorded.event.kind == EventKind::peerDied && recorded.event.peer == process;
        return ended || died;
    });
}

} // namespace

Recording upTo(const Recording &recording, std::int64_t moment)
{
    if (recording.finished && recording.now <= moment)
        return recording;
    Recording part(recording.scenario(), recording.settings());
    for (const RecordedEvent &event : recording.events()) {
        if (event.at > moment)
            break;
        part.append(event, recording.text(event));
        if (event.event.kind == EventKind::gap)
            part.eventsLost += event.event.value;
    }
    part.processes = recording.processes;
    part.switches = recording.switches;
    part.samples = recording.samples;
    part.switchesComplete = recording.switchesComplete;
    part.evidenceTier = recording.evidenceTier;
    part.evidenceLack = recording.evidenceLack;
    part.evidenceRemedy = recording.evidenceRemedy;
    part.now = std::min(moment, recording.now);
    for (int p = 0; p < static_cast<int>(recording.scenario().processes.size()); ++p) {
        if (hasEnded(part, p))
            continue;
        ProcessFacts &facts = part.processes[static_cast<std::size_t>(p)];
        facts.accounted = facts.accounted && recording.switchesComplete;
        if (facts.accounted)
            reckonBack(facts, recording.switches[static_cast<std::size_t>(p)], moment);
        facts.waitedMs = waitedBy(recording.samples[static_cast<std::size_t>(p)], moment);
        facts.ended = false;
        facts.exit = ExitKind::ok;
        facts.exitText.clear();
    }
    return part;
}

} // namespace synchroscope
