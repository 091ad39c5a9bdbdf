// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/why.h"

#include "analysis/sentence.h"
#include "analysis/suspicion.h"
#include "analysis/wait_words.h"

#include <algorithm>
#include <deque>
#include <iterator>

namespace synchroscope {

using sentence::say;

namespace {

using Standing = WaitGraph::Standing;
using Verdict = Why::Verdict;

constexpr std::size_t longestChain = 16;

class Answer
{
public:
    Answer(const Recording &recording, const SystemState &state, std::int64_t now, int process, Translate translate)
        : m_recording(recording),
          m_state(state),
          m_now(now),
          m_process(process),
          m_translate(translate),
          m_graph(waitGraph(recording, state, now)),
          m_words(recording, state, m_graph, translate),
          m_livelock(suspectLivelock(recording, state, m_graph, now))
    {
    }

    Why give()
    {
        if (m_process >= static_cast<int>(m_graph.nodes.size()))
            return {};
        for (const WaitGraph::Node &one : m_graph.nodes)
            m_why.activities.push_back(one.activity);
        reach();
        if (m_process < 0)
            aboutAll();
        else
            aboutOne();
        for (const int process : m_order) {
            if (m_why.chain.size() >= longestChain)
                break;
            m_why.chain.push_back(m_words.line(process, m_askedBy[static_cast<std::size_t>(process)]));
        }
        place();
        return std::move(m_why);
    }

private:
    const WaitGraph::Node &node(int process) const { return m_graph.nodes[static_cast<std::size_t>(process)]; }
    std::string name(int process) const { return sentence::processName(m_recording, process); }
    bool stands(Standing standing) const { return node(m_process).standing == standing; }

    bool waitsNow(int process) const
    {
        return isBlocked(node(process).activity) && node(process).standing != Standing::served;
    }

    /// Those who are asked about, and behind them those for whom they wait, and so on.
    void reach()
    {
        m_askedBy.assign(m_graph.nodes.size(), -1);
        std::vector<bool> seen(m_graph.nodes.size(), false);
        std::deque<int> toVisit;
        const auto visit = [&](int process, int askedBy) {
            if (seen[static_cast<std::size_t>(process)])
                return;
            seen[static_cast<std::size_t>(process)] = true;
            m_askedBy[static_cast<std::size_t>(process)] = askedBy;
            toVisit.push_back(process);
        };
        const auto walk = [&] {
            while (!toVisit.empty()) {
                const int process = toVisit.front();
                toVisit.pop_front();
                m_order.push_back(process);
                if (!waitsNow(process))
                    continue;
                for (const int other : node(process).by) {
                    m_why.edges.push_back({process, other, m_state.processes[static_cast<std::size_t>(process)].channel,
                                           followsInCircle(process, other)});
                    visit(other, process);
                }
            }
        };
        if (m_process >= 0) {
            visit(m_process, -1);
            walk();
            return;
        }
        for (const std::vector<int> &circle : m_graph.circles) { // in their order
            for (std::size_t i = 0; i < circle.size(); ++i)
                visit(circle[i], i == 0 ? -1 : circle[i - 1]);
        }
        for (int p = 0; p < static_cast<int>(m_graph.nodes.size()); ++p)
            if (waitsNow(p))
                visit(p, -1);
        walk();
    }

    bool followsInCircle(int process, int other) const
    {
        for (const std::vector<int> &circle : m_graph.circles) {
            const auto place = std::find(circle.begin(), circle.end(), process);
            if (place != circle.end())
                return other == (std::next(place) == circle.end() ? circle.front() : *std::next(place));
        }
        return false;
    }

    // ---- one process

    void aboutOne()
    {
        if (waitsNow(m_process) && tense() == Tense::past)
            m_why.question = say(m_translate, "Why did {0} wait?", name(m_process));
        else if (waitsNow(m_process))
            m_why.question = say(m_translate, "Why does {0} wait?", name(m_process));
        else if (stands(Standing::ended))
            m_why.question = say(m_translate, "What has become of {0}?", name(m_process));
        else
            m_why.question = say(m_translate, "What does {0} do?", name(m_process));
        if (stands(Standing::ended)) {
            m_why.verdict = Verdict::ended;
            return;
        }
        tellSince();
        if (m_livelock)
            tellLivelock();
        else if (const auto starved = suspectStarvation(m_recording, m_state, m_graph, m_process))
            tellStarvation(*starved);
        else if (stands(Standing::stuck))
            tellStuck();
        else if (stands(Standing::served))
            tell(Verdict::served,
                 say(m_translate, "Its wait is over: it has been woken, and has yet to get on a processor."));
        else if (stands(Standing::waits))
            tellWaiting();
        else
            tell(Verdict::goesOn, say(m_translate, "It does not wait for anybody."));
    }

    void tell(Verdict verdict, std::string words)
    {
        m_why.verdict = verdict;
        m_why.conclusion = std::move(words);
    }

    void tellSince()
    {
        const ProcessState &self = m_state.processes[static_cast<std::size_t>(m_process)];
        if (waitsNow(m_process) && m_now > self.beneathSince)
            m_why.evidence.push_back(say(m_translate, "Blocked since {0}, for {1}.", moment(self.beneathSince),
                                         sentence::duration(m_now - self.beneathSince, m_translate)));
    }

    /// Of a wait that can end: at the end of the chain stands somebody who is not stuck.
    void tellWaiting()
    {
        if (m_process >= 0 && m_state.processes[static_cast<std::size_t>(m_process)].timed)
            return tell(Verdict::waiting, say(m_translate, "This is waiting, no deadlock: it has a time limit."));
        for (const int other : m_order) {
            if (other == m_process)
                continue;
            if (node(other).standing == Standing::goesOn)
                return tell(Verdict::waiting,
                            say(m_translate, "This is waiting, no deadlock: {0} is not blocked.", name(other)));
            if (node(other).standing == Standing::served)
                return tell(Verdict::waiting,
                            say(m_translate, "This is waiting, no deadlock: {0} has been woken.", name(other)));
            if (m_state.processes[static_cast<std::size_t>(other)].timed)
                return tell(Verdict::waiting,
                            say(m_translate, "This is waiting, no deadlock: {0} has a time limit.", name(other)));
        }
        tell(Verdict::waiting, say(m_translate, "Whether this is more than waiting is not known yet."));
    }

    void tellStuck()
    {
        if (node(m_process).by.empty()) {
            tellNobodyIsLeft();
        } else if (node(m_process).inCircle) {
            tellCircle();
        } else if (m_graph.circles.empty()) {
            tell(Verdict::behindIt,
                 say(m_translate, "All that could end its wait will never go on: so it will not either."));
            m_why.evidence.push_back(whoWaitsForWhom(m_recording, m_graph, tense(), m_translate));
        } else {
            tell(Verdict::behindIt,
                 tense() == Tense::past
                     ? say(m_translate, "All that could have ended its wait were stuck in a deadlock: so it was stuck too.")
                     : say(m_translate, "All that could end its wait are stuck in a deadlock: so it is stuck too."));
            m_why.evidence.push_back(whoWaitsForWhom(m_recording, m_graph, tense(), m_translate));
        }
        tellRemedies();
    }

    void tellNobodyIsLeft()
    {
        tell(Verdict::deadlock, say(m_translate, "Only a wake-up could end this sleep, and nobody is left who does it: "
                                                 "it sleeps for ever."));
        m_why.evidence.push_back(whoWaitsForWhom(m_recording, m_graph, tense(), m_translate));
    }

    void tellCircle()
    {
        const int others = m_graph.others();
        if (others > 0)
            tell(Verdict::deadlock, say(m_translate, "The circle is closed: a deadlock. Not stuck: {0}.",
                                        sentence::counted(static_cast<std::uint64_t>(others), "other process", m_translate)));
        else if (tense() == Tense::past)
            tell(Verdict::deadlock, say(m_translate, "The circle was closed: a deadlock."));
        else
            tell(Verdict::deadlock, say(m_translate, "The circle is closed: a deadlock. Nobody can go on."));
        m_why.evidence.push_back(whoWaitsForWhom(m_recording, m_graph, tense(), m_translate));
    }

    /// Only what is true of every such circle: it says what would open this one, not what the program should do.
    void tellRemedies()
    {
        if (m_graph.circles.empty())
            m_why.remedies.push_back(say(m_translate, "it sleeps only while the text is as it was read: shared.wait"));
        bool sends = !m_graph.circles.empty(), receives = sends, receipt = false, full = false, rendezvous = false;
        for (const std::vector<int> &circle : m_graph.circles) {
            for (const int one : circle) {
                const Activity activity = node(one).activity;
                const ChannelSpec *channel =
                    sentence::channelSpec(m_recording, m_state.processes[static_cast<std::size_t>(one)].channel);
                const bool noRoom = channel && channel->capacity == 0;
                sends = sends && activity != Activity::blockedEmpty && activity != Activity::blockedUntilWoken;
                receives = receives && activity == Activity::blockedEmpty;
                receipt = receipt || (activity == Activity::blockedReceipt && !noRoom);
                full = full || (activity == Activity::blockedFull && !noRoom);
                rendezvous = rendezvous || (activity != Activity::blockedEmpty && noRoom);
            }
        }
        if (sends)
            m_why.remedies.push_back(say(m_translate, "one of them receives first"));
        if (receives)
            m_why.remedies.push_back(say(m_translate, "one of them sends first"));
        if (receipt)
            m_why.remedies.push_back(say(m_translate, "an asynchronous send, where there is room"));
        if (full)
            m_why.remedies.push_back(say(m_translate, "more room in a queue"));
        if (rendezvous)
            m_why.remedies.push_back(say(m_translate, "room for one message, and an asynchronous send"));
        m_why.remedies.push_back(say(m_translate, "a time limit on one of the waits"));
    }

    void tellStarvation(const StarvationSuspicion &starved)
    {
        tell(Verdict::starvation,
             say(m_translate, "It looks like starvation: others are served, it is not. A suspicion: "
                              "it has not been shut out, only passed over."));
        const std::string queue = m_recording.scenario().channels[static_cast<std::size_t>(starved.channel)].name;
        const std::string count = sentence::counted(starved.others, "message", m_translate);
        if (starved.receives)
            m_why.evidence.push_back(
                say(m_translate, "Since {0} others have received {1} from {2}; it has looked {3} in vain.",
                    moment(starved.since), count, queue, sentence::counted(starved.inVain, "time", m_translate)));
        else if (starved.inVain > 0)
            m_why.evidence.push_back(say(m_translate,
                                         "Since {0} its receivers have taken {1}; it has tried {2} in vain.",
                                         moment(starved.since), count, sentence::counted(starved.inVain, "time", m_translate)));
        else
            m_why.evidence.push_back(say(m_translate,
                                         "Since {0} those it waits for have taken {1} from other queues than {2}.",
                                         moment(starved.since), count, queue));
    }

    void tellLivelock()
    {
        tell(Verdict::livelock,
             say(m_translate, "Busy without progress: it looks like a livelock. A suspicion: nobody is "
                              "blocked for ever, and what a program does next is not known."));
        m_why.evidence.push_back(
            say(m_translate, "No message has been put or taken for {0}.", sentence::duration(m_livelock->lasts, m_translate)));
        for (const LivelockSuspicion::Busy &one : m_livelock->busy)
            m_why.evidence.push_back(
                say(m_translate, "{0}: {1} in vain.", name(one.process), sentence::counted(one.inVain, "time", m_translate)));
    }

    // ---- all of them

    void aboutAll()
    {
        const bool anybodyWaits = !m_order.empty();
        if (m_graph.everyoneStuck)
            m_why.question = tense() == Tense::past ? say(m_translate, "Why could nobody go on?")
                                                    : say(m_translate, "Why is nobody going on?");
        else if (m_graph.anyStuck())
            m_why.question = say(m_translate, "Who is stuck?");
        else if (m_livelock)
            m_why.question = say(m_translate, "Why does nothing get on?");
        else
            m_why.question = say(m_translate, "Who waits for whom?");
        if (m_graph.anyStuck()) {
            m_graph.circles.empty() ? tellNobodyIsLeft() : tellCircle();
            tellRemedies();
        } else if (m_livelock) {
            tellLivelock();
        } else if (tellWhoStarves()) {
            return;
        } else if (anybodyWaits) {
            tellWaiting();
        } else {
            tell(Verdict::goesOn, say(m_translate, "Nobody is blocked."));
        }
    }

    bool tellWhoStarves()
    {
        for (int p = 0; p < static_cast<int>(m_graph.nodes.size()); ++p) {
            if (const auto starved = suspectStarvation(m_recording, m_state, m_graph, p)) {
                tellStarvation(*starved);
                m_why.conclusion = name(p) + ": " + m_why.conclusion;
                return true;
            }
        }
        return false;
    }

    Tense tense() const { return m_graph.endedWithTheRun() ? Tense::past : Tense::present; }

    [[nodiscard]] std::string moment(std::int64_t at) const
    {
        return sentence::decimal(fmt::format("{:.2f} s", static_cast<double>(at) / 1e9), m_translate);
    }

    // ---- the picture

    void place()
    {
        constexpr std::size_t widestRow = 4;
        std::vector<bool> placed(m_graph.nodes.size(), false);
        for (const std::vector<int> &circle : m_graph.circles) {
            if (std::find(m_order.begin(), m_order.end(), circle.front()) == m_order.end())
                continue;
            m_why.ring = circle; // of several, the first that can be reached
            for (const int one : circle)
                placed[static_cast<std::size_t>(one)] = true;
            break;
        }
        std::vector<std::size_t> depth(m_graph.nodes.size(), 0);
        for (const int process : m_order) {
            const int askedBy = m_askedBy[static_cast<std::size_t>(process)];
            if (askedBy >= 0)
                depth[static_cast<std::size_t>(process)] = depth[static_cast<std::size_t>(askedBy)] + 1;
        }
        std::size_t last = 0;
        for (const int process : m_order) {
            if (placed[static_cast<std::size_t>(process)])
                continue;
            const bool newRow = m_why.rows.empty() || depth[static_cast<std::size_t>(process)] != last
                                || m_why.rows.back().size() >= widestRow;
            if (newRow)
                m_why.rows.emplace_back();
            last = depth[static_cast<std::size_t>(process)];
            m_why.rows.back().push_back(process);
        }
    }

    const Recording &m_recording;
    const SystemState &m_state;
    std::int64_t m_now;
    int m_process;
    Translate m_translate;
    WaitGraph m_graph;
    WaitWords m_words;
    std::optional<LivelockSuspicion> m_livelock;
    std::vector<int> m_order;   // who is told of, in this order
    std::vector<int> m_askedBy; // of each: who waits for it and is the reason that it is told of; −1: the question
    Why m_why;
};

} // namespace

Why whyOf(const Recording &recording, const SystemState &state, std::int64_t now, int process, Translate translate)
{
    return Answer(recording, state, now, process, translate).give();
}

} // namespace synchroscope
