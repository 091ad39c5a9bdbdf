// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"

#include <algorithm>

namespace synchroscope {

using sentence::say;

namespace {

bool isIn(const std::vector<int> &side, int process)
{
    return std::find(side.begin(), side.end(), process) != side.end();
}

/// A call as far as the channel's sides tell which one it can be.
std::string aboutToCall(const ChannelSpec *channel, int process, Translate translate)
{
    if (!channel)
        return say(translate, "makes a call");
    const bool sends = isIn(channel->senders, process), receives = isIn(channel->receivers, process);
    if (sends && !receives)
        return say(translate, "calls send on {0}", channel->name);
    if (receives && !sends)
        return say(translate, "calls receive on {0}", channel->name);
    return say(translate, "makes a call on {0}", channel->name);
}

std::string aboutToPut(const Recording &recording, const ProcessState &state, int channel, int process,
                       Translate translate)
{
    if (state.message == 0)
        return say(translate, "looks for room");
    return say(translate, "tries to put {0}", messageName(recording, channel, state.message, process, translate));
}

std::string sharedText(const Recording &recording, int channel)
{
    return sentence::sharedTextName(recording, recording.scenario().sharedTextOf(channel));
}

} // namespace

std::string aboutTo(const Recording &recording, const SystemState &state, int process, Translate translate)
{
    const auto index = static_cast<std::size_t>(process);
    if (index >= state.processes.size() || index >= recording.standpoints.size())
        return {};
    const Standpoint &at = recording.standpoints[index];
    const ChannelSpec *channel = sentence::channelSpec(recording, at.channel);
    switch (at.next) {
    case GateKind::none: break;
    case GateKind::start: return say(translate, "starts its program");
    case GateKind::line: {
        const std::string text = sentence::programLine(recording, process, at.line);
        return text.empty() ? say(translate, "goes on to its next line") : say(translate, "goes on to “{0}”", text);
    }
    case GateKind::call: return aboutToCall(channel, process, translate);
    case GateKind::put: return aboutToPut(recording, state.processes[index], at.channel, process, translate);
    case GateKind::take: return say(translate, "looks for {0}", sentence::withArticle(channel ? channel->noun : "message", translate));
    case GateKind::sleep: return say(translate, "goes to sleep");
    case GateKind::resume: return say(translate, "goes on, for it has been woken");
    case GateKind::returning: return say(translate, "returns from its call");
    case GateKind::work: return say(translate, "begins its work");
    case GateKind::workEnd: return say(translate, "ends its work");
    case GateKind::log: return say(translate, "says something");
    case GateKind::readShared: return say(translate, "reads {0}", sharedText(recording, at.channel));
    case GateKind::writeShared: return say(translate, "writes {0}", sharedText(recording, at.channel));
    case GateKind::waitShared: return say(translate, "goes to wait on {0}", sharedText(recording, at.channel));
    case GateKind::wakeShared: return say(translate, "wakes whoever sleeps on {0}", sharedText(recording, at.channel));
    case GateKind::end: return say(translate, "ends its program");
    }
    return {};
}

std::string nextSentence(const Recording &recording, const SystemState &state, Translate translate)
{
    if (recording.drive != Drive::step || !recording.standing || recording.finished)
        return {};
    const std::string what = aboutTo(recording, state, recording.turn, translate);
    if (what.empty())
        return {};
    return say(translate, "Next: {0} {1}.", sentence::processName(recording, recording.turn), what);
}

} // namespace synchroscope
