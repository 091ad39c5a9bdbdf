// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/referee.h"

#include "base/clock.h"
#include "bench/messaging/shared_bytes.h"
#include "bench/messaging/signals_held.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace synchroscope::bench {

namespace {

constexpr int tendEvery = 2; // ms, as the supervisor of a run that is busy

/// In the child.
int playOne(const Player &player, Seat seat)
{
    try {
        while (phaseOf(seat.phase) == Phase::held)
            futexWait(seat.phase, static_cast<std::uint32_t>(Phase::held));
        player.play(seat);
        return 0;
    } catch (const std::exception &error) {
        std::snprintf(seat.report.failure, sizeof seat.report.failure, "%s", error.what());
        return 1;
    }
}

class Round
{
public:
    Round(const std::vector<Player> &players, const Pace &pace)
        : m_players(players),
          m_pace(pace),
          m_memory(sharedBytes(sizeof(Scoreboard))),
          m_board(*new (m_memory.data()) Scoreboard{})
    {
    }

    Result<std::vector<Report>> play(const std::function<void()> &tend)
    {
        for (std::size_t i = 0; i < m_players.size(); ++i) {
            const Player &player = m_players[i];
            const auto work = [&, i] { return playOne(player, {m_board.phase, m_board.reports[i]}); };
            if (auto forked = m_team.fork(player.name, player.processor, work); !forked)
                return forked.error();
        }
        enter(Phase::warming);
        while (!m_team.allEnded()) {
            if (!m_team.wait(m_signals.descriptor(), nextWait(tend != nullptr)))
                return Error{"interrupted", EINTR};
            if (m_team.failed() >= 0)
                return failure();
            if (monotonicNow() >= m_deadline)
                return Error{"not over after " + std::to_string(m_pace.deadline.count())
                                 + " ms; ended by force: " + m_team.running(),
                             ETIMEDOUT};
            if (phase() == Phase::warming && monotonicNow() >= m_next)
                enter(Phase::measuring);
            else if (phase() == Phase::measuring && monotonicNow() >= m_next)
                enter(Phase::over);
            if (tend)
                tend();
        }
        if (tend)
            tend();
        return std::vector<Report>(m_board.reports.begin(),
                                   m_board.reports.begin() + static_cast<std::ptrdiff_t>(m_players.size()));
    }

private:
    [[nodiscard]] Phase phase() const { return phaseOf(m_board.phase); }
    /// A phase lasts as long as it should from when it is entered: on a busy machine that may be late.
    void enter(Phase phase)
    {
        m_board.phase.store(static_cast<std::uint32_t>(phase), std::memory_order_relaxed); // see phaseOf()
        const std::uint64_t now = monotonicNow();
        m_next = now + nanoseconds(phase == Phase::warming ? m_pace.warming : m_pace.measuring);
        if (phase == Phase::warming) {
            m_deadline = now + nanoseconds(m_pace.deadline);
            futexWake(m_board.phase, everybody);
        }
    }

    /// ms until the next phase or the deadline; otherwise the parent keeps out of the way of what it measures.
    [[nodiscard]] int nextWait(bool tends) const
    {
        const std::uint64_t now = monotonicNow();
        const std::uint64_t next = phase() == Phase::over ? m_deadline : std::min(m_next, m_deadline);
        const std::uint64_t ms = next > now ? (next - now + 999'999) / 1'000'000 : 0;
        return static_cast<int>(std::min<std::uint64_t>(ms, tends ? tendEvery : 60'000));
    }

    static std::uint64_t nanoseconds(std::chrono::nanoseconds time) { return static_cast<std::uint64_t>(time.count()); }

    /// What the first player that failed says, or how it died.
    [[nodiscard]] Error failure()
    {
        const int failed = m_team.failed();
        Report &report = m_board.reports[static_cast<std::size_t>(failed)];
        report.failure[sizeof report.failure - 1] = '\0';
        const std::string why = report.failure;
        if (why.empty())
            return Error{m_team.howItEnded(failed), 0};
        return Error{m_players[static_cast<std::size_t>(failed)].name + ": " + why, 0};
    }

    const SignalsHeld m_signals; // goes last: nobody is left when a signal ends this process
    const std::vector<Player> &m_players;
    const Pace m_pace;
    Mapping m_memory;
    Scoreboard &m_board;
    Team m_team;
    std::uint64_t m_next = 0, m_deadline = 0; // ns: of the present phase, of the round
};

} // namespace

Result<std::vector<Report>> playRound(const std::vector<Player> &players, const Pace &pace,
                                      const std::function<void()> &tend)
{
    if (players.size() > static_cast<std::size_t>(mostPlayers))
        return Error{"a benchmark has too many players", 0};
    return Round(players, pace).play(tend);
}

} // namespace synchroscope::bench
