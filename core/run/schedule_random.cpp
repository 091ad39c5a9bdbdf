// SPDX-License-Identifier: GPL-3.0-or-later
// Random schedules that find rare orders: each process has a random priority, the highest goes first, and now and then
// whoever goes falls behind all others (probabilistic concurrency testing: Burckhardt, Kothari, Musuvathi and
// Nagarakatte, ASPLOS 2010). Nobody runs ahead of the slowest clock by more than a window, or for ever: otherwise a
// process that polls would keep the others from ever doing what it waits for.
#include "run/schedule.h"

#include <algorithm>
#include <array>
#include <random>

namespace synchroscope {

namespace {

constexpr int longestTurn = 200; // steps in a row

class AtRandom : public Schedule
{
public:
    explicit AtRandom(std::uint64_t seed) : m_random(seed)
    {
        constexpr std::array<std::int64_t, 4> windows = {50'000'000, 500'000'000, 2'000'000'000, 20'000'000'000}; // ns
        m_window = windows[m_random() % windows.size()];
        constexpr std::array<unsigned, 3> rates = {8, 24, 72};
        m_demoteOneIn = rates[m_random() % rates.size()];
        for (std::uint64_t &priority : m_priority)
            priority = (m_random() >> 1) | lowest; // above everybody who has fallen behind
    }

    Decision next(const std::vector<Candidate> &candidates) override
    {
        if (candidates.empty())
            return {Decision::Kind::step, -1, {}, {}};
        const auto clockOf = [](const Candidate &a, const Candidate &b) { return a.at.clock < b.at.clock; };
        const std::int64_t horizon = std::min_element(candidates.begin(), candidates.end(), clockOf)->at.clock + m_window;
        const Candidate *best = nullptr;
        for (const Candidate &one : candidates)
            if (one.at.clock <= horizon && (!best || priorityOf(one.process) > priorityOf(best->process)))
                best = &one;
        return {Decision::Kind::step, best->process, {}, {}};
    }

    void taken(const Choice &choice) override
    {
        if (choice.kind != Choice::Kind::step)
            return;
        m_turn = choice.process == m_last ? m_turn + 1 : 0;
        m_last = choice.process;
        if (m_random() % m_demoteOneIn == 0 || m_turn >= longestTurn) {
            m_priority[choice.process % maxProcesses] = --m_behind;
            m_turn = 0;
        }
    }

private:
    static constexpr std::uint64_t lowest = std::uint64_t{1} << 62;
    [[nodiscard]] std::uint64_t priorityOf(int process) const { return m_priority[static_cast<std::size_t>(process)]; }

    std::mt19937_64 m_random; // its sequence is fixed by the standard
    std::array<std::uint64_t, maxProcesses> m_priority{};
    std::uint64_t m_behind = lowest;
    std::int64_t m_window = 0;
    unsigned m_demoteOneIn = 8;
    int m_last = -1, m_turn = 0;
};

} // namespace

std::unique_ptr<Schedule> atRandom(std::uint64_t seed) { return std::make_unique<AtRandom>(seed); }

} // namespace synchroscope
