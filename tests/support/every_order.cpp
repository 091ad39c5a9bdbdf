// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/every_order.h"

#include "run/run.h"
#include "support/run_rig.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <vector>

namespace synchroscope {

namespace {

/// What a process is about to decide: on which channel, or (−1) its own end, which concerns all of them.
struct Pending
{
    int process = -1, channel = -1;
};

/// A place from which another order goes off: who went before, who goes now, and who need not go next because an order
/// that is the same in effect has been tried.
struct Branch
{
    std::vector<int> went; // only decisions about queues
    std::vector<Pending> asleep;
};

struct Trace // of one run; written by the supervisor's thread, read when the run is over
{
    std::vector<Branch> branches;
    bool repeats = false; // everybody who could go next was asleep: some other run is the same in effect
    bool lost = false;    // who should have gone could not
};

bool isAboutAQueue(GateKind next) { return next == GateKind::put || next == GateKind::take || next == GateKind::end; }

bool independent(const Pending &a, const Pending &b)
{
    return a.channel >= 0 && b.channel >= 0 && a.channel != b.channel;
}

class OneOrder : public Schedule
{
public:
    OneOrder(Branch branch, std::shared_ptr<Trace> trace) : m_branch(std::move(branch)), m_trace(std::move(trace)) {}

    Decision next(const std::vector<Candidate> &candidates) override
    {
        m_pending.clear();
        for (const Candidate &one : candidates) {
            if (!isAboutAQueue(one.at.next))
                return {Decision::Kind::step, one.process, {}, {}};
            m_pending.push_back({one.process, one.at.next == GateKind::end ? -1 : one.at.channel});
        }
        m_awake.clear();
        for (const Pending &one : m_pending)
            if (m_made < m_branch.went.size() ? one.process == m_branch.went[m_made] : !isAsleep(one.process))
                m_awake.push_back(one);
        if (!m_awake.empty())
            return {Decision::Kind::step, m_awake.front().process, {}, {}};
        if (!candidates.empty())
            (m_made < m_branch.went.size() ? m_trace->lost : m_trace->repeats) = true;
        return {Decision::Kind::stand, -1, {}, "nothing new from here on"};
    }

    void taken(const Choice &choice) override
    {
        const auto went = std::find_if(m_pending.begin(), m_pending.end(),
                                       [&](const Pending &one) { return one.process == choice.process; });
        if (choice.kind != Choice::Kind::step || m_awake.empty() || went == m_pending.end())
            return;
        const Pending chosen = *went;
        const bool onNewGround = m_made >= m_branch.went.size();
        for (std::size_t i = 1; onNewGround && i < m_awake.size(); ++i) {
            Branch other{m_went, m_asleep};
            for (std::size_t tried = 0; tried < i; ++tried) // those have gone first in other orders
                other.asleep.push_back(m_awake[tried]);
            std::erase_if(other.asleep, [&](const Pending &one) { return !independent(one, m_awake[i]); });
            other.went.push_back(m_awake[i].process);
            m_trace->branches.push_back(std::move(other));
        }
        if (m_made + 1 == m_branch.went.size())
            m_asleep = m_branch.asleep;
        else if (onNewGround)
            std::erase_if(m_asleep, [&](const Pending &one) { return !independent(one, chosen); });
        m_went.push_back(chosen.process);
        ++m_made;
        m_pending.clear();
        m_awake.clear();
    }

private:
    bool isAsleep(int process) const
    {
        return std::any_of(m_asleep.begin(), m_asleep.end(),
                           [&](const Pending &one) { return one.process == process; });
    }

    Branch m_branch;
    std::shared_ptr<Trace> m_trace;
    std::vector<Pending> m_pending, m_awake, m_asleep;
    std::vector<int> m_went;
    std::size_t m_made = 0;
};

} // namespace

bool EveryOrder::anyDeadlock() const
{
    return std::any_of(endings.begin(), endings.end(),
                       [](const std::string &one) { return one.starts_with("deadlock"); });
}

bool EveryOrder::onlyDeadlocks() const
{
    return std::all_of(endings.begin(), endings.end(),
                       [](const std::string &one) { return one.starts_with("deadlock"); });
}

std::string endingText(const Recording &recording)
{
    std::string text(wordFor(recording.outcome));
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        const auto count = [&](EventKind kind) { return eventsOf(recording, kind, static_cast<int>(p)).size(); };
        text += fmt::format(" · put {} took {} refused {} empty {}{}", count(EventKind::enqueued),
                            count(EventKind::dequeued), count(EventKind::refused), count(EventKind::emptyPoll),
                            count(EventKind::processEnded) > 0 ? " ended" : "");
    }
    return text;
}

EveryOrder tryEveryOrder(const Scenario &scenario, const Settings &settings, int mostRuns)
{
    EveryOrder found;
    std::vector<Branch> toTry(1);
    while (!toTry.empty() && found.runs < mostRuns) {
        Branch branch = std::move(toTry.back());
        toTry.pop_back();
        const auto trace = std::make_shared<Trace>();
        auto run = Run::create(scenario, settings, std::make_unique<OneOrder>(std::move(branch), trace));
        if (!run) {
            found.failure = run.error().what;
            return found;
        }
        Recording recording = run.value()->emptyRecording();
        StepRequest toTheEnd;
        toTheEnd.until = StepRequest::Until::end;
        const bool settled = stepAndCollect(*run.value(), recording, toTheEnd);
        run.value().reset();
        ++found.runs;
        if (!settled || trace->lost || (!recording.finished && !trace->repeats)) {
            found.failure = "a run did not go as it was to: " + recording.difference + "\n" + described(recording);
            return found;
        }
        if (recording.finished)
            found.endings.insert(endingText(recording));
        std::move(trace->branches.begin(), trace->branches.end(), std::back_inserter(toTry));
    }
    found.exhausted = toTry.empty();
    return found;
}

} // namespace synchroscope
