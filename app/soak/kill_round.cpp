// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/kill_round.h"

#include "base/clock.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>

namespace synchroscope::soak {

namespace {

constexpr std::uint64_t second = 1'000'000'000;
constexpr std::uint64_t deadline = 20 * second; // a hang, not a busy machine
constexpr std::uint64_t longestHold = second;   // as a run's supervisor

} // namespace

KillRound::KillRound(const Shape &shape, std::mt19937_64 &random, int interrupt, KillTally &tally)
    : m_arena(shape),
      m_random(random),
      m_interrupt(interrupt),
      m_tally(tally),
      m_killed(static_cast<std::size_t>(shape.processes()), false)
{
}

std::vector<std::string> KillRound::play(std::uint64_t mostKills)
{
    if (!start())
        return {};
    const auto processes = static_cast<std::uint64_t>(m_arena.shape().processes());
    // Up to all but one, so that the last of a side dies now and then.
    const std::uint64_t kills = std::min(mostKills, 1 + m_random() % (processes - 1));
    for (std::uint64_t i = 0; i < kills && m_objections.empty() && !m_interrupted && m_failure.empty(); ++i)
        killOne();
    finish();
    return m_objections;
}

bool KillRound::start()
{
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        if (auto forked = m_crew.fork([this, p] { return m_arena.play(p); }); !forked) {
            m_failure = forked.error().what;
            return false;
        }
    return until([&] {
        for (int p = 0; p < m_arena.shape().processes(); ++p)
            if (m_crew.isAlive(p) && m_arena.book(p).calls.load(std::memory_order_relaxed) == 0)
                return false;
        return true;
    });
}

std::vector<int> KillRound::living() const
{
    std::vector<int> all;
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        if (m_crew.isAlive(p))
            all.push_back(p);
    return all;
}

bool KillRound::isLastOfItsSide(int process) const
{
    const auto all = living();
    return std::none_of(all.begin(), all.end(), [&](int other) {
        return other != process && m_arena.isSender(other) == m_arena.isSender(process);
    });
}

/// Any instant; or one at which the victim holds the lock, waits, or is waited for. The last three are where the
/// engine has most to put right, and too short to be met often by chance.
void KillRound::awaitInstant(int victim)
{
    const std::uint64_t from = monotonicNow();
    const std::uint64_t delay = m_random() % (std::uint64_t{1000} << m_random() % 12); // ns; up to 2 ms, mostly shorter
    const timespec pause = toTimespec(static_cast<std::int64_t>(delay));
    ::nanosleep(&pause, nullptr); // asleep, as a supervisor is: one that computes would be woken later afterwards
    const std::uint64_t kind = m_random() % 4;
    const auto isThere = [&] {
        switch (kind) {
        case 1: return m_arena.isInside(victim);
        case 2: return m_arena.isWaiting(victim);
        case 3:
            for (const int other : living())
                if (m_arena.isSender(other) != m_arena.isSender(victim) && m_arena.isWaiting(other))
                    return true;
            return false;
        default: return true;
        }
    };
    constexpr std::uint64_t patience = 300'000; // ns
    while (!isThere() && monotonicNow() < from + delay + patience)
        __builtin_ia32_pause();
}

void KillRound::killOne()
{
    auto all = living();
    if (all.size() < 2)
        return;
    std::shuffle(all.begin(), all.end(), m_random);
    const bool both =
        all.size() > 2 && m_random() % 8 == 0; // two deaths at once: one may have the lock the other wants
    const int victim = all[0];
    m_arena.drain();
    awaitInstant(victim);

    std::vector<int> victims{victim};
    if (both)
        victims.push_back(all[1]);
    const std::uint64_t killed = monotonicNow();
    for (const int one : victims) {
        m_crew.kill(one);
        m_killed[static_cast<std::size_t>(one)] = true;
    }
    const std::uint64_t limit = killed + deadline;
    while (std::any_of(victims.begin(), victims.end(), [&](int one) { return m_crew.isAlive(one); })
           && monotonicNow() < limit)
        awaitEnds(1000);
    const std::uint64_t ended = monotonicNow();
    m_tally.ended.push_back(static_cast<double>(ended - killed));
    // Whoever waits now waits for the dead if there is nobody else on that side.
    std::vector<int> waiting;
    for (const int other : living())
        if (m_arena.isWaiting(other)) {
            const auto alive = living();
            const bool alone = std::none_of(alive.begin(), alive.end(), [&](int third) {
                return m_arena.isSender(third) != m_arena.isSender(other);
            });
            if (alone && m_arena.isSender(other) != m_arena.isSender(victim))
                waiting.push_back(other);
        }
    std::vector<std::uint32_t> calls;
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        calls.push_back(m_arena.book(p).calls.load(std::memory_order_relaxed));
    for (const int one : victims)
        noteWhere(one);
    if (!buryDead())
        return;
    m_tally.buried.push_back(static_cast<double>(monotonicNow() - ended));
    checkSurvivors(calls);
    for (const int other : waiting)
        if (const std::uint64_t told = m_arena.book(other).told.load(std::memory_order_relaxed); told > killed) {
            m_tally.told.push_back(static_cast<double>(told - killed));
            m_tally.toldThen.push_back(told > ended ? static_cast<double>(told - ended) : 0);
            if (m_arena.shape().processes() == 2)
                m_tally.toldOne.push_back(static_cast<double>(told - killed));
        }
}

void KillRound::noteWhere(int victim)
{
    ++m_tally.kills;
    const bool inside = m_arena.book(victim).calls.load(std::memory_order_relaxed) % 2 == 1;
    m_tally.insideSend += inside && m_arena.isSender(victim);
    m_tally.insideReceive += inside && !m_arena.isSender(victim);
    m_tally.insideLock += m_arena.isInside(victim);
    m_tally.whileWaiting += m_arena.isWaiting(victim);
}

bool KillRound::buryDead()
{
    while (!m_dead.empty()) {
        const std::uint64_t limit = monotonicNow() + longestHold;
        const auto unburied = m_dead;
        m_dead.clear();
        for (const int dead : unburied)
            if (!m_arena.bury(dead))
                m_dead.push_back(dead);
        if (m_dead.size() == unburied.size() && monotonicNow() > limit) {
            object("the lock was never released after a death");
            return false;
        }
    }
    return true;
}

/// Whoever is left either goes on or is told, whatever the others do.
void KillRound::checkSurvivors(const std::vector<std::uint32_t> &callsBefore)
{
    const bool goOn = until([&] {
        for (const int p : living()) {
            const Book &book = m_arena.book(p);
            if (!book.left.load(std::memory_order_acquire)
                && book.calls.load(std::memory_order_relaxed) == callsBefore[static_cast<std::size_t>(p)])
                return false;
        }
        return true;
    });
    if (!goOn && !m_interrupted)
        object("a survivor hangs: " + whereabouts());
}

void KillRound::finish()
{
    m_arena.askToEnd();
    if (!until([&] { return m_crew.alive() == 0; })) {
        if (!m_interrupted && m_objections.empty())
            object("not all came to an end: " + whereabouts());
        return;
    }
    if (!m_objections.empty() || !m_failure.empty())
        return;
    m_arena.drain(true);
    for (std::string &one : soak::objections(m_arena, m_killed, m_tally.fates))
        object(std::move(one));
}

bool KillRound::until(const std::function<bool()> &condition)
{
    const std::uint64_t limit = monotonicNow() + deadline;
    while (!condition()) {
        pollfd interrupt{m_interrupt, POLLIN, 0};
        m_interrupted = ::poll(&interrupt, 1, 0) > 0;
        if (m_interrupted || monotonicNow() > limit || !m_objections.empty())
            return false;
        awaitEnds(m_crew.alive() > 0 ? 1 : 0);
        m_arena.drain();
    }
    return true;
}

void KillRound::awaitEnds(int ms)
{
    m_crew.await(ms, [this](int member, int status) {
        if (m_killed[static_cast<std::size_t>(member)]) {
            if (WIFSIGNALED(status)) // otherwise it came to its end just before, and has told the others itself
                m_dead.push_back(member);
        } else if (status != 0) {
            object(fmt::format("process {} ended by itself with status {:#x}", member, status));
        }
    });
}

std::string KillRound::whereabouts() const
{
    std::string text;
    for (int p = 0; p < m_arena.shape().processes(); ++p) {
        const Book &book = m_arena.book(p);
        const auto index = static_cast<std::size_t>(p);
        text += fmt::format("{}{} {}: {}", p > 0 ? ", " : "", m_arena.isSender(p) ? "sender" : "receiver", p,
                            m_killed[index]        ? "killed"
                            : !m_crew.isAlive(p)   ? "ended"
                            : book.calls % 2 == 0  ? "between calls"
                            : m_arena.isWaiting(p) ? "waits"
                                                   : "inside a call");
    }
    return text;
}

} // namespace synchroscope::soak
