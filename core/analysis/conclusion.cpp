// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/conclusion.h"
#include "analysis/sentence.h"
#include "analysis/suspicion.h"
#include "analysis/why.h"

#include <algorithm>
#include <set>

namespace synchroscope {

using sentence::say;

namespace {

/// What all channels call a message, or "message" where they differ.
std::string commonNoun(const Scenario &scenario)
{
    std::set<std::string> nouns;
    for (const ChannelSpec &channel : scenario.channels)
        nouns.insert(channel.noun);
    return nouns.size() == 1 ? *nouns.begin() : "message";
}

std::string whatBecame(const Recording &recording, const SystemState &state, Translate translate)
{
    std::uint64_t delivered = 0, lost = 0, left = 0;
    for (const ChannelState &channel : state.channels) {
        delivered += channel.delivered;
        lost += channel.lost;
        left += channel.queue.size();
    }
    const std::string received = sentence::counted(delivered, commonNoun(recording.scenario()), translate);
    if (lost == 0 && left == 0)
        return say(translate, "{0} received, none lost.", received);
    if (lost == 0)
        return say(translate, "{0} received, {1} left in the queue.", received, left);
    if (left == 0)
        return say(translate, "{0} received, {1} not delivered.", received, lost);
    return say(translate, "{0} received, {1} not delivered, {2} left in the queue.", received, lost, left);
}

/// The first process that did not end well: "Office failed: …", "Consumer was killed (SIGKILL)."
std::string whoFailed(const Recording &recording, const SystemState &state, Translate translate)
{
    for (std::size_t p = 0; p < state.processes.size(); ++p) {
        const ProcessState &process = state.processes[p];
        const std::string name = sentence::processName(recording, static_cast<int>(p));
        const std::string how = process.exitText.substr(std::min(process.exitText.size(), process.exitText.find(": ") + 2));
        if (process.exit == ExitKind::error || process.exit == ExitKind::sandbox)
            return say(translate, "{0} failed: {1}.", name, how);
        if (process.exit == ExitKind::killed)
            return say(translate, "{0} was killed ({1}).", name, how);
    }
    return {};
}

/// What made us suspect a livelock, in figures.
std::string howBusy(const Recording &recording, const SystemState &state, Translate translate)
{
    constexpr std::size_t mostNamed = 4;
    const WaitGraph graph = waitGraph(recording, state, recording.now);
    const auto suspicion = suspectLivelock(recording, state, graph, recording.now);
    if (!suspicion)
        return say(translate, "everybody kept looking, nothing was sent or received. It looks like a livelock.");
    std::vector<std::string> tries;
    for (const LivelockSuspicion::Busy &one : suspicion->busy)
        if (tries.size() < mostNamed)
            tries.push_back(fmt::format("{} {}", sentence::processName(recording, one.process),
                                        sentence::counted(one.inVain, "time", translate)));
    return say(translate,
               "for {0} nothing was sent or received, and everybody tried in vain ({1}). It looks like a livelock.",
               sentence::duration(suspicion->lasts, translate), fmt::format("{}", fmt::join(tries, ", ")));
}

} // namespace

Caption conclusion(const Recording &recording, const SystemState &state, Translate translate)
{
    const std::string time = sentence::duration(recording.now, translate);
    const std::string became = whatBecame(recording, state, translate);
    switch (recording.outcome) {
    case Outcome::completed:
        if (const std::string failed = whoFailed(recording, state, translate); !failed.empty())
            return {say(translate, "Over after {0}, but not well:", time), failed + " " + became};
        return {say(translate, "Finished after {0}:", time), became};
    case Outcome::deadlock:
        return {say(translate, "Nobody could go on:"),
                whoWaitsInShort(recording, waitGraph(recording, state, recording.now), Tense::past, translate)};
    case Outcome::livelock: return {say(translate, "Busy without progress:"), howBusy(recording, state, translate)};
    case Outcome::timeout:
        return {say(translate, "Stopped after {0}:", time), say(translate, "the run was not over in time. ") + became};
    case Outcome::stopped: return {say(translate, "Stopped after {0}:", time), became};
    case Outcome::failed: return {say(translate, "The run failed:"), recording.failure};
    }
    return {};
}

} // namespace synchroscope
