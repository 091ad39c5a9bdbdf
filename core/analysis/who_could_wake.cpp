// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"
#include "analysis/wait_words.h"

namespace synchroscope {

using sentence::say;

namespace {

std::string untilWhat(const Recording &recording, const ChannelSpec &channel, const ProcessState &self, int process,
                      Translate translate)
{
    const std::string who = sentence::processName(recording, process);
    const std::string message = messageName(recording, self.channel, self.message, process, translate);
    const std::string one = sentence::withArticle(channel.noun, translate);
    switch (self.activity) {
    case Activity::blockedEmpty: return say(translate, "{0} sleeps until someone sends {1}", who, one);
    case Activity::blockedReceipt: return say(translate, "{0} sleeps until {1} is received", who, message);
    default: break;
    }
    if (channel.capacity == 0)
        return say(translate, "{0} sleeps until someone takes {1}", who, message);
    return say(translate, "{0} sleeps until someone takes {1}, so that there is room for {2}", who, one, message);
}

std::string whyAsleep(const Recording &recording, const SystemState &state, int process, Translate translate)
{
    const ProcessState &self = state.processes[static_cast<std::size_t>(process)];
    const ChannelSpec *channel = sentence::channelSpec(recording, self.channel);
    const bool onSharedText = self.activity == Activity::blockedUntilWoken;
    if (!channel && !onSharedText)
        return {};
    const std::string what =
        onSharedText ? say(translate, "{0} sleeps on {1}", sentence::processName(recording, process),
                           sentence::sharedTextName(recording, self.sharedText))
                     : untilWhat(recording, *channel, self, process, translate);
    const std::vector<int> who = whoCouldEndWait(recording, state, process, self.activity);
    std::string text;
    if (!who.empty() && self.timed)
        text = say(translate, "{0}, or until its time is up: only {1} can wake it.", what,
                   anyOf(recording, who, translate));
    else if (!who.empty())
        text = say(translate, "{0}: only {1} can wake it.", what, anyOf(recording, who, translate));
    else if (self.timed)
        text = say(translate, "{0}, or until its time is up: nobody is left who could wake it before.", what);
    else
        text = say(translate, "{0}: nobody is left who could wake it.", what);
    return text + " " + say(translate, "A process that is blocked in the kernel cannot be stepped.");
}

} // namespace

std::string whoCouldWake(const Recording &recording, const SystemState &state, int process, Translate translate)
{
    const auto index = static_cast<std::size_t>(process);
    if (index >= state.processes.size())
        return {};
    const std::string who = sentence::processName(recording, process);
    switch (state.processes[index].activity) {
    case Activity::blockedFull:
    case Activity::blockedReceipt:
    case Activity::blockedEmpty:
    case Activity::blockedUntilWoken: return whyAsleep(recording, state, process, translate);
    case Activity::stopped:
        return say(translate,
                   "{0} is suspended by a signal: it cannot be stepped before another signal lets it continue.", who);
    case Activity::ended: return say(translate, "{0} has ended: there is nothing left of it to step.", who);
    default: return {};
    }
}

} // namespace synchroscope
