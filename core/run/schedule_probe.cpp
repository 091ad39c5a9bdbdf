// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/schedule_probe.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// A decision that others can see or that depends on them.
bool isAboutAQueue(GateKind next)
{
    return next == GateKind::put || next == GateKind::take || next == GateKind::sleep || next == GateKind::end;
}

class Probing : public Schedule
{
public:
    Probing(std::vector<Choice> prefix, std::shared_ptr<std::vector<Fork>> forks)
        : m_prefixLength(prefix.size()), m_prefix(asChosen(std::move(prefix))), m_clocks(byTheClocks()),
          m_forks(std::move(forks))
    {
    }

    Decision next(const std::vector<Candidate> &candidates) override
    {
        m_others.clear();
        if (m_taken < m_prefixLength)
            return m_prefix->next(candidates);
        const auto current = std::find_if(candidates.begin(), candidates.end(), [this](const Candidate &c) {
            return c.process == m_current && c.at.next != GateKind::workEnd;
        });
        const Decision decision = current != candidates.end() ? Decision{Decision::Kind::step, m_current, {}, {}}
                                                              : m_clocks->next(candidates);
        const auto chosen = std::find_if(candidates.begin(), candidates.end(),
                                         [&](const Candidate &c) { return c.process == decision.process; });
        if (chosen != candidates.end() && isAboutAQueue(chosen->at.next))
            for (const Candidate &other : candidates)
                if (other.process != decision.process)
                    m_others.push_back(other.process);
        return decision;
    }

    void taken(const Choice &choice) override
    {
        for (const int other : m_others)
            m_forks->push_back({m_taken, other});
        m_others.clear();
        ++m_taken;
        m_current = choice.kind == Choice::Kind::step ? choice.process : -1;
        m_prefix->taken(choice);
        m_clocks->taken(choice);
    }

    void happened(const RecordedEvent &event) override
    {
        m_prefix->happened(event);
        m_clocks->happened(event);
    }

private:
    std::size_t m_prefixLength;
    std::unique_ptr<Schedule> m_prefix, m_clocks;
    std::shared_ptr<std::vector<Fork>> m_forks;
    std::vector<int> m_others; // who could go instead of the one decided on last
    std::size_t m_taken = 0;
    int m_current = -1;
};

} // namespace

std::unique_ptr<Schedule> probing(std::vector<Choice> prefix, std::shared_ptr<std::vector<Fork>> forks)
{
    return std::make_unique<Probing>(std::move(prefix), std::move(forks));
}

} // namespace synchroscope
