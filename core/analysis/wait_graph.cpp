// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wait_graph.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <deque>

namespace synchroscope {

namespace {

using Standing = WaitGraph::Standing;

/// Within this time everybody whom a death concerns has been told.
constexpr std::int64_t settlingOfADeath = 100'000'000; // axis ns

bool endedWithTheRun(const ProcessState &process)
{
    return process.activity == Activity::ended && process.exit == ExitKind::stopped;
}

Activity effective(const ProcessState &process)
{
    return endedWithTheRun(process) && process.beneath != Activity::ended ? process.beneath : process.activity;
}

/// A sender that waits for receipt with a time limit takes its message back when the time is up, and makes room.
bool mayMakeRoom(const ChannelState &channel, const ProcessState &sender, int process)
{
    return sender.timed && std::any_of(channel.queue.begin(), channel.queue.end(), [process](const QueuedMessage &one) {
               return one.sender == process;
           });
}

/// By their programs, those who may call wake there.
std::vector<int> whoCouldWakeOn(const Recording &recording, const SystemState &state, int process)
{
    std::vector<int> found;
    const auto index = static_cast<std::size_t>(state.processes[static_cast<std::size_t>(process)].sharedText);
    if (index >= recording.scenario().sharedTexts.size())
        return found;
    for (const int other : recording.scenario().sharedTexts[index].wakers)
        if (other != process && static_cast<std::size_t>(other) < state.processes.size()
            && effective(state.processes[static_cast<std::size_t>(other)]) != Activity::ended)
            found.push_back(other);
    return found;
}

class Builder
{
public:
    Builder(const Recording &recording, const SystemState &state, std::int64_t now)
        : m_recording(recording),
          m_state(state),
          m_now(now)
    {
    }

    WaitGraph build()
    {
        const bool certain = mayBeStuck();
        m_graph.nodes.resize(m_state.processes.size());
        for (std::size_t p = 0; p < m_state.processes.size(); ++p)
            look(static_cast<int>(p), certain);
        releaseWhoeverCanHope();
        std::size_t live = 0, stuck = 0;
        for (const WaitGraph::Node &node : m_graph.nodes) {
            live += node.standing != Standing::ended;
            stuck += node.standing == Standing::stuck;
        }
        m_graph.everyoneStuck = live > 0 && stuck == live;
        for (std::size_t p = 0; p < m_graph.nodes.size(); ++p)
            findCircleFrom(static_cast<int>(p));
        return std::move(m_graph);
    }

private:
    WaitGraph::Node &node(int process) { return m_graph.nodes[static_cast<std::size_t>(process)]; }

    bool mayBeStuck() const
    {
        if (m_recording.finished && m_recording.outcome == Outcome::deadlock
            && m_state.eventsApplied >= m_recording.events().size())
            return true;
        return !m_state.gapSeen
               && std::none_of(m_state.processes.begin(), m_state.processes.end(), [this](const ProcessState &one) {
                      return one.activity == Activity::ended && one.exit != ExitKind::ok
                             && one.exit != ExitKind::stopped && m_now - one.since < settlingOfADeath;
                  });
    }

    void look(int process, bool certain)
    {
        const ProcessState &self = m_state.processes[static_cast<std::size_t>(process)];
        WaitGraph::Node &own = node(process);
        own.activity = effective(self);
        own.withTheRun = endedWithTheRun(self);
        if (own.activity == Activity::ended) {
            own.standing = Standing::ended;
            return;
        }
        if (own.activity == Activity::notStarted && waitsForAnEnd(process)) {
            own.by = {m_recording.scenario().processes[static_cast<std::size_t>(process)].replaces};
            own.standing = certain ? Standing::stuck : Standing::waits;
            return;
        }
        if (!isBlocked(own.activity))
            return;
        own.by = whoCouldEndWait(m_recording, m_state, process, own.activity);
        if (isServed(process, own))
            own.standing = Standing::served;
        else
            own.standing = certain && !self.timed ? Standing::stuck : Standing::waits;
    }

    /// It begins once another has ended, and that one has not.
    bool waitsForAnEnd(int process) const
    {
        const int other = m_recording.scenario().processes[static_cast<std::size_t>(process)].replaces;
        return other >= 0 && static_cast<std::size_t>(other) < m_state.processes.size()
               && effective(m_state.processes[static_cast<std::size_t>(other)]) != Activity::ended;
    }

    /// Told, or about to be: by a wake-up that has been issued, or because nobody is left on the other side.
    bool isServed(int process, const WaitGraph::Node &own) const
    {
        const ProcessState &self = m_state.processes[static_cast<std::size_t>(process)];
        if (own.activity == Activity::blockedUntilWoken)
            return self.wakeUnderway; // the end of those who could wake it wakes nobody
        if (self.wakeUnderway || self.channel < 0)
            return true;
        const ChannelState &channel = m_state.channels[static_cast<std::size_t>(self.channel)];
        const bool receives = own.activity == Activity::blockedEmpty;
        // Where no receiver was left one may wait again later: for the others to end.
        if (channel.closed || (channel.abandoned && !receives))
            return true;
        return std::all_of(own.by.begin(), own.by.end(), [&](int other) { // those do not count as partners
            const ProcessState &one = m_state.processes[static_cast<std::size_t>(other)];
            const Activity activity = effective(one);
            return one.channel == self.channel && !one.timed && isBlocked(activity)
                   && (activity == Activity::blockedEmpty) == receives && other != process;
        });
    }

    /// Whoever is blocked is taken to be stuck until somebody is found who could end the wait and is not stuck itself.
    void releaseWhoeverCanHope()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (WaitGraph::Node &one : m_graph.nodes) {
                const bool hope = std::any_of(one.by.begin(), one.by.end(),
                                              [this](int other) { return node(other).standing != Standing::stuck; });
                if (one.standing == Standing::stuck && hope) {
                    one.standing = Standing::waits;
                    changed = true;
                }
            }
        }
    }

    /// The shortest way from a stuck process back to itself; those that stand in a circle already are passed by.
    void findCircleFrom(int start)
    {
        if (node(start).standing != Standing::stuck || node(start).inCircle)
            return;
        std::vector<int> from(m_graph.nodes.size(), -1);
        std::deque<int> toVisit{start};
        while (!toVisit.empty()) {
            const int process = toVisit.front();
            toVisit.pop_front();
            for (const int next : node(process).by) {
                if (next == start) {
                    std::vector<int> circle{process};
                    while (circle.back() != start)
                        circle.push_back(from[static_cast<std::size_t>(circle.back())]);
                    std::reverse(circle.begin(), circle.end());
                    for (const int one : circle)
                        node(one).inCircle = true;
                    m_graph.circles.push_back(std::move(circle));
                    return;
                }
                if (from[static_cast<std::size_t>(next)] < 0 && node(next).standing == Standing::stuck
                    && !node(next).inCircle) {
                    from[static_cast<std::size_t>(next)] = process;
                    toVisit.push_back(next);
                }
            }
        }
    }

    const Recording &m_recording;
    const SystemState &m_state;
    std::int64_t m_now;
    WaitGraph m_graph;
};

} // namespace

bool WaitGraph::anyStuck() const
{
    return std::any_of(nodes.begin(), nodes.end(), [](const Node &one) { return one.standing == Standing::stuck; });
}

bool WaitGraph::endedWithTheRun() const
{
    return std::any_of(nodes.begin(), nodes.end(), [](const Node &one) { return one.withTheRun; });
}

int WaitGraph::others() const
{
    return static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [](const Node &one) {
        return one.standing != Standing::stuck && one.standing != Standing::ended;
    }));
}

std::vector<int> whoCouldEndWait(const Recording &recording, const SystemState &state, int process, Activity activity)
{
    const ProcessState &self = state.processes[static_cast<std::size_t>(process)];
    const ChannelSpec *spec = sentence::channelSpec(recording, self.channel);
    std::vector<int> found;
    if (activity == Activity::blockedUntilWoken)
        return whoCouldWakeOn(recording, state, process);
    if (!spec || !isBlocked(activity))
        return found;
    const ChannelState &channel = state.channels[static_cast<std::size_t>(self.channel)];
    const auto isIn = [](const std::vector<int> &side, int other) {
        return std::find(side.begin(), side.end(), other) != side.end();
    };
    for (int other = 0; other < static_cast<int>(state.processes.size()); ++other) {
        const ProcessState &one = state.processes[static_cast<std::size_t>(other)];
        if (other == process || effective(one) == Activity::ended)
            continue;
        bool could = isIn(activity == Activity::blockedEmpty ? spec->senders : spec->receivers, other);
        if (activity == Activity::blockedReceipt && spec->whenFull == WhenFull::overwrite)
            could = could || isIn(spec->senders, other); // it is told when its message has to make room
        if (activity == Activity::blockedFull)
            could = could || mayMakeRoom(channel, one, other);
        if (could)
            found.push_back(other);
    }
    return found;
}

WaitGraph waitGraph(const Recording &recording, const SystemState &state, std::int64_t now)
{
    return Builder(recording, state, now).build();
}

} // namespace synchroscope
