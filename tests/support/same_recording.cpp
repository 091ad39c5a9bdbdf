// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/same_recording.h"

#include "recording_file/run_facts.h"
#include "scenario/same_lesson.h"

#include <algorithm>
#include <tuple>

namespace synchroscope {

namespace {

// Every member is named: one that is added does not build before it is compared, and written into files.

auto contentOf(const Settings &settings)
{
    const auto &[mode, capacity, whenFull, seed, speed, fullSpeed, knobs, paces, mostEvidence] = settings;
    return std::tie(mode, capacity, whenFull, seed, speed, fullSpeed, knobs, paces, mostEvidence);
}

auto contentOf(const RecordedEvent &recorded)
{
    const auto &[at, textOffset, process, event] = recorded;
    const auto &[time, order, message, value, depth, line, length, kind, detail, channel, peer, flags, reserved] = event;
    static_cast<void>(reserved); // means nothing
    return std::tie(at, textOffset, process, time, order, message, value, depth, line, length, kind, detail, channel,
                    peer, flags);
}

auto contentOf(const ProcessFacts &facts)
{
    const auto &[pid, ended, exit, exitText, accounted, cpuMs, waitedMs, voluntary, involuntary] = facts;
    return std::tie(pid, ended, exit, exitText, accounted, cpuMs, waitedMs, voluntary, involuntary);
}

auto contentOf(const ChannelTotals &totals)
{
    const auto &[enqueued, delivered, refused, discarded, overwritten, withdrawn, redelivered, maxDepth, left] = totals;
    return std::tie(enqueued, delivered, refused, discarded, overwritten, withdrawn, redelivered, maxDepth, left);
}

auto contentOf(const Switch &one)
{
    const auto &[at, time, out, voluntary] = one;
    return std::tie(at, time, out, voluntary);
}

auto contentOf(const KernelSample &sample)
{
    const auto &[at, asked, told, state, word, call, waitingIn, voluntary, involuntary, cpuNs, waitingNs] = sample;
    return std::tie(at, asked, told, state, word, call, waitingIn, voluntary, involuntary, cpuNs, waitingNs);
}

template<typename List>
bool same(const List &a, const List &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return contentOf(one) == contentOf(other); });
}

template<typename Lists>
bool sameLists(const Lists &a, const Lists &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return same(one, other); });
}

std::string differenceOf(const RunFacts &a, const RunFacts &b)
{
    if (!same(a.processes, b.processes))
        return "the processes";
    if (!same(a.totals, b.totals))
        return "the totals of channels";
    if (a.counts != b.counts)
        return "the counts of events";
    if (std::tie(a.evidenceTier, a.evidenceLack, a.evidenceRemedy, a.switchesComplete, a.switchedOut)
        != std::tie(b.evidenceTier, b.evidenceLack, b.evidenceRemedy, b.switchesComplete, b.switchedOut))
        return "the evidence";
    if (std::tie(a.eventsLost, a.drawnAtCause, a.now) != std::tie(b.eventsLost, b.drawnAtCause, b.now))
        return "what was lost, or now";
    if (std::tie(a.drive, a.standing, a.steppedFrom, a.standpoints, a.turn, a.stoppedAt, a.difference)
        != std::tie(b.drive, b.standing, b.steppedFrom, b.standpoints, b.turn, b.stoppedAt, b.difference))
        return "where it stands";
    return std::tie(a.finished, a.outcome, a.failure) == std::tie(b.finished, b.outcome, b.failure) ? "" : "the outcome";
}

} // namespace

std::string differenceOf(const Recording &a, const Recording &b)
{
    if (!sameLesson(a.scenario(), b.scenario()) || a.scenario().identifier != b.scenario().identifier)
        return "the lesson";
    if (contentOf(a.settings()) != contentOf(b.settings()))
        return "the settings";
    if (a.events().size() != b.events().size())
        return "the number of events: " + std::to_string(a.events().size()) + " and " + std::to_string(b.events().size());
    for (std::size_t i = 0; i < a.events().size(); ++i) {
        if (contentOf(a.events()[i]) != contentOf(b.events()[i]) || a.text(a.events()[i]) != b.text(b.events()[i]))
            return "event " + std::to_string(i);
    }
    if (!sameLists(a.switches, b.switches))
        return "the switches";
    if (!sameLists(a.samples, b.samples))
        return "the samples";
    if (a.choices != b.choices)
        return "the choices";
    RunFacts ofA, ofB;
    copyFacts(a, ofA);
    copyFacts(b, ofB);
    return differenceOf(ofA, ofB);
}

} // namespace synchroscope
