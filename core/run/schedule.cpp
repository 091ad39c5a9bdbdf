// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/schedule.h"

#include <algorithm>
#include <tuple>

namespace synchroscope {

namespace {

bool isAmong(const std::vector<Candidate> &candidates, int process)
{
    return std::any_of(candidates.begin(), candidates.end(), [process](const Candidate &c) { return c.process == process; });
}

class ByTheClocks : public Schedule
{
public:
    Decision next(const std::vector<Candidate> &candidates) override
    {
        // A step of which nothing is seen (it looked, and must wait) is one with the step that shows it.
        if (m_unseen >= 0 && isAmong(candidates, m_unseen))
            return {Decision::Kind::step, m_unseen, {}, {}};
        const auto first = std::min_element(
            candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
                return std::tuple(a.at.clock, a.since, a.process) < std::tuple(b.at.clock, b.since, b.process);
            });
        return {Decision::Kind::step, first == candidates.end() ? -1 : first->process, {}, {}};
    }
    void taken(const Choice &choice) override { m_unseen = choice.kind == Choice::Kind::step ? choice.process : -1; }
    void happened(const RecordedEvent &) override { m_unseen = -1; }

private:
    int m_unseen = -1; // who was let go on last, if nothing has been seen of it yet
};

class AsChosen : public Schedule
{
public:
    explicit AsChosen(std::vector<Choice> choices) : m_choices(std::move(choices)) {}

    Decision next(const std::vector<Candidate> &candidates) override
    {
        if (m_next >= m_choices.size())
            return m_afterwards.next(candidates);
        const Choice &choice = m_choices[m_next];
        Decision decision{kindOf(choice), choice.process, {}, {}};
        if (choice.at >= 0) {
            decision.at = choice.at;
            decision.exact = true;
        }
        if (choice.kind == Choice::Kind::step && !isAmong(candidates, choice.process)) {
            decision.process = -1; // something was due first, if the choice does not say when it was made
            if (decision.exact)
                return {Decision::Kind::stand, -1, {}, "The recorded choices cannot be made again from here on."};
        }
        return decision;
    }
    void taken(const Choice &choice) override
    {
        // Whoever chooses something else goes a way of its own from there.
        const bool asRecorded = m_next < m_choices.size() && m_choices[m_next].kind == choice.kind
            && m_choices[m_next].process == choice.process;
        m_next = asRecorded ? m_next + 1 : m_choices.size();
        m_afterwards.taken(choice);
    }
    void happened(const RecordedEvent &event) override { m_afterwards.happened(event); }

private:
    static Decision::Kind kindOf(const Choice &choice)
    {
        switch (choice.kind) {
        case Choice::Kind::kill: return Decision::Kind::kill;
        case Choice::Kind::stop: return Decision::Kind::stop;
        case Choice::Kind::resume: return Decision::Kind::resume;
        case Choice::Kind::due: return choice.process == none ? Decision::Kind::fault : Decision::Kind::timeOut;
        case Choice::Kind::step: break;
        }
        return Decision::Kind::step;
    }

    std::vector<Choice> m_choices;
    std::size_t m_next = 0;
    ByTheClocks m_afterwards;
};

} // namespace

std::unique_ptr<Schedule> byTheClocks() { return std::make_unique<ByTheClocks>(); }

std::unique_ptr<Schedule> asChosen(std::vector<Choice> choices) { return std::make_unique<AsChosen>(std::move(choices)); }

} // namespace synchroscope
