// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wait_words.h"

#include "analysis/sentence.h"
#include "analysis/why.h"

#include <algorithm>

namespace synchroscope {

using sentence::say;

namespace {

using Standing = WaitGraph::Standing;

} // namespace

std::string anyOf(const Recording &recording, const std::vector<int> &processes, Translate translate)
{
    constexpr std::size_t mostNamed = 8;
    if (processes.size() > mostNamed)
        return say(translate, "one of {0}", sentence::counted(processes.size(), "process", translate));
    std::string text;
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const std::string name = sentence::processName(recording, processes[i]);
        if (i == 0)
            text = name;
        else if (i + 1 == processes.size())
            text = say(translate, "{0} or {1}", text, name);
        else
            text = say(translate, "{0}, {1}", text, name);
    }
    return text;
}

std::string WaitWords::untilWhat(int process) const
{
    const ProcessState &self = m_state.processes[static_cast<std::size_t>(process)];
    const WaitGraph::Node &node = m_graph.nodes[static_cast<std::size_t>(process)];
    if (node.activity == Activity::blockedUntilWoken)
        return untilWoken(self, node);
    const ChannelSpec *channel = sentence::channelSpec(m_recording, self.channel);
    if (!channel)
        return {};
    const std::string who = node.by.empty() ? say(m_translate, "somebody") : anyOf(m_recording, node.by, m_translate);
    const std::string message = messageName(m_recording, self.channel, self.message, process, m_translate);
    const std::string one = sentence::withArticle(channel->noun, m_translate);
    const bool past = m_past;
    std::string text;
    if (node.activity == Activity::blockedEmpty)
        text = say(m_translate,
                   past ? "it slept, waiting for {0} to send {1} into {2}" : "it sleeps until {0} sends {1} into {2}",
                   who, one, channel->name);
    else if (channel->capacity == 0)
        text = say(m_translate,
                   past ? "it slept, waiting for {0} to take {1} at {2}, where nothing is kept"
                        : "it sleeps until {0} takes {1} at {2}, where nothing is kept",
                   who, message, channel->name);
    else if (node.activity == Activity::blockedReceipt && channel->whenFull == WhenFull::overwrite)
        text = say(m_translate,
                   past ? "it slept, waiting for {0} to receive or overwrite {1} in {2}"
                        : "it sleeps until {0} receives or overwrites {1} in {2}",
                   who, message, channel->name);
    else if (node.activity == Activity::blockedReceipt)
        text = say(m_translate,
                   past ? "it slept, waiting for {0} to receive {1} from {2}"
                        : "it sleeps until {0} receives {1} from {2}",
                   who, message, channel->name);
    else
        text = say(m_translate,
                   past ? "it slept, waiting for {0} to take {1} from {2}, which was full: no room for {3}"
                        : "it sleeps until {0} takes {1} from {2}, which is full: no room for {3}",
                   who, one, channel->name, message);
    return self.timed ? say(m_translate, "{0}; or until its time is up", text) : text;
}

std::string WaitWords::untilWoken(const ProcessState &self, const WaitGraph::Node &node) const
{
    const std::string name = sentence::sharedTextName(m_recording, self.sharedText);
    std::string text;
    if (node.by.empty())
        text = say(m_translate,
                   m_past ? "it slept on {0}, and nobody was left who could wake it"
                          : "it sleeps on {0}, and nobody is left who could wake it",
                   name);
    else
        text = say(m_translate, m_past ? "it slept on {0}, waiting for {1} to wake it" : "it sleeps on {0} until {1} wakes it",
                   name, anyOf(m_recording, node.by, m_translate));
    return self.timed ? say(m_translate, "{0}; or until its time is up", text) : text;
}

std::string WaitWords::doing(int process) const
{
    const ProcessState &self = m_state.processes[static_cast<std::size_t>(process)];
    if (m_graph.nodes[static_cast<std::size_t>(process)].withTheRun)
        return say(m_translate, "it was ended with the run");
    switch (self.activity) {
    case Activity::notStarted: return say(m_translate, "it has not started");
    case Activity::held: return say(m_translate, "it is held by you, at a gate");
    case Activity::stopped: return say(m_translate, "a signal has suspended it");
    case Activity::spinning: return say(m_translate, "it is computing");
    case Activity::otherWork:
        return self.lookedInVain ? say(m_translate, "it has looked in vain and does other work")
                                 : say(m_translate, "it does other work");
    case Activity::working:
        if (self.message != 0)
            return say(m_translate, "it works on {0}",
                       messageName(m_recording, self.messageChannel, self.message, self.inHand.sender, m_translate));
        return say(m_translate, "it works");
    default:
        return self.lookedInVain ? say(m_translate, "it has looked in vain and runs") : say(m_translate, "it runs");
    }
}

std::string WaitWords::line(int process, int askedBy) const
{
    const WaitGraph::Node &node = m_graph.nodes[static_cast<std::size_t>(process)];
    const ProcessState &self = m_state.processes[static_cast<std::size_t>(process)];
    const std::string name = sentence::processName(m_recording, process);
    if (node.standing == Standing::ended)
        return self.exit == ExitKind::ok ? say(m_translate, "{0} has come to the end of its program.", name)
                                         : say(m_translate, "{0} has ended: {1}.", name, self.exitText);
    if (node.standing == Standing::served)
        return say(m_translate, "{0} has been woken.", name);
    if (!isBlocked(node.activity)) // whoever could end the wait of another, and does something else
        return say(m_translate, "{0} is not blocked: {1}.", name, doing(process));
    const std::string until = untilWhat(process);
    if (askedBy < 0)
        return say(m_translate, m_past ? "{0} was blocked: {1}." : "{0} is blocked: {1}.", name, until);
    const Activity asked = m_graph.nodes[static_cast<std::size_t>(askedBy)].activity;
    if (asked == Activity::blockedUntilWoken || !isBlocked(asked))
        return say(m_translate, m_past ? "{0} was blocked itself: {1}." : "{0} is blocked itself: {1}.", name, until);
    if (asked == Activity::blockedEmpty)
        return say(m_translate, m_past ? "{0} could not send: {1}." : "{0} cannot send: {1}.", name, until);
    return say(m_translate, m_past ? "{0} could not receive: {1}." : "{0} cannot receive: {1}.", name, until);
}

std::string whoWaitsForWhom(const Recording &recording, const WaitGraph &graph, Tense tense, Translate translate)
{
    const char *first = tense == Tense::past ? "{0} waited for {1}" : "{0} waits for {1}";
    std::string text;
    for (const std::vector<int> &circle : graph.circles) {
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const std::string self = sentence::processName(recording, circle[i]);
            const std::string next = sentence::processName(recording, circle[(i + 1) % circle.size()]);
            if (i == 0)
                text += (text.empty() ? "" : " ") + say(translate, first, self, next);
            else
                text += say(translate, ", {0} for {1}", self, next);
        }
        text += ".";
    }
    for (std::size_t p = 0; p < graph.nodes.size(); ++p) {
        const WaitGraph::Node &node = graph.nodes[p];
        if (node.standing == Standing::stuck && node.by.empty())
            text += (text.empty() ? "" : " ")
                    + say(translate,
                          tense == Tense::past ? "{0} slept, and nobody was left who could wake it."
                                               : "{0} sleeps, and nobody is left who could wake it.",
                          sentence::processName(recording, static_cast<int>(p)));
        else if (node.standing == Standing::stuck && !node.inCircle)
            text += (text.empty() ? "" : " ")
                    + say(translate, first, sentence::processName(recording, static_cast<int>(p)),
                          anyOf(recording, node.by, translate))
                    + ".";
    }
    return text;
}

std::string whoWaitsInShort(const Recording &recording, const WaitGraph &graph, Tense tense, Translate translate)
{
    constexpr std::ptrdiff_t mostNamed = 16;
    const auto stuck = std::count_if(graph.nodes.begin(), graph.nodes.end(),
                                     [](const WaitGraph::Node &one) { return one.standing == Standing::stuck; });
    if (stuck <= mostNamed)
        return whoWaitsForWhom(recording, graph, tense, translate);
    return say(translate, "{0} blocked, each by others that are blocked too.",
               sentence::counted(static_cast<std::uint64_t>(stuck), "process", translate));
}

} // namespace synchroscope
