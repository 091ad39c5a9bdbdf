// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/stop_round.h"

#include "base/clock.h"

#include <ctime>
#include <fmt/format.h>
#include <poll.h>
#include <sched.h>

namespace synchroscope::soak {

namespace {

constexpr std::uint64_t second = 1'000'000'000;
constexpr std::uint64_t deadline = 20 * second;     // a hang, not a busy machine
constexpr std::uint64_t keptPatience = second / 50; // they cannot go on for as long as it lasts: no use in waiting

} // namespace

StopRound::StopRound(const Shape &shape, std::mt19937_64 &random, int interrupt, StopTally &tally)
    : m_arena(shape),
      m_random(random),
      m_interrupt(interrupt),
      m_tally(tally)
{
}

std::vector<std::string> StopRound::play(std::uint64_t stops)
{
    const int processes = m_arena.shape().processes();
    for (int p = 0; p < processes; ++p)
        if (auto forked = m_crew.fork([this, p] { return m_arena.play(p); }); !forked) {
            m_failure = forked.error().what;
            return {};
        }
    if (!until([&] { return allHaveComeOn(std::vector<std::uint32_t>(static_cast<std::size_t>(processes)), -1); },
               deadline))
        m_objections.emplace_back("they do not even begin: " + whereabouts());
    for (std::uint64_t i = 0; i < stops && m_objections.empty() && !m_interrupted && allAreThere(); ++i)
        stopOne();
    m_arena.askToEnd();
    if (!until([&] { return m_crew.alive() == 0; }, deadline)) {
        if (!m_interrupted && m_objections.empty())
            m_objections.emplace_back("not all came to an end: " + whereabouts());
    }
    if (m_objections.empty() && !m_interrupted) {
        m_arena.drain(true);
        m_objections = objections(m_arena, std::vector<bool>(static_cast<std::size_t>(processes)), m_tally.fates);
    }
    if (m_interrupted)
        m_objections.clear();
    return m_objections;
}

void StopRound::stopOne()
{
    const int victim = static_cast<int>(m_random() % static_cast<unsigned>(m_arena.shape().processes()));
    const timespec pause = toTimespec(static_cast<std::int64_t>(m_random() % 1'000'000));
    ::nanosleep(&pause, nullptr);
    m_arena.drain();
    if (!m_crew.isAlive(victim) || !stopOutsideLock(victim))
        return;
    ++m_tally.stops;
    const auto before = calls();
    const std::uint64_t from = monotonicNow();
    const auto goOn = [&] { return allHaveComeOn(before, victim) || !allAreThere(); };
    bool wentOn = until([&] { return goOn() || m_arena.isPromised(victim); }, deadline);
    if (m_arena.isPromised(victim))
        wentOn = until(goOn, keptPatience);
    if (wentOn) {
        ++m_tally.wentOn;
        m_tally.stoodStill.push_back(static_cast<double>(monotonicNow() - from));
    } else if (m_arena.isPromised(victim)) {
        ++m_tally.waitedForKept;
    } else if (!m_interrupted
               && allAreThere()) { // otherwise some have written all that their books hold, and only it is left
        m_objections.push_back(fmt::format("process {} is suspended, and others hang: {}", victim, whereabouts()));
    }
    const auto suspended = calls();
    m_crew.resume(victim);
    if (!until([&] { return allHaveComeOn(suspended, -1); }, deadline) && !m_interrupted && m_objections.empty())
        m_objections.push_back(fmt::format("process {} was continued, and not all go on: {}", victim, whereabouts()));
}

/// As a run's supervisor: one that is met inside the lock is let go on for a moment.
bool StopRound::stopOutsideLock(int process)
{
    for (int attempt = 0; attempt < 1000; ++attempt) {
        if (!m_crew.stop(process))
            return false;
        if (!m_arena.isInside(process)) {
            m_arena.wakeServed();
            return true;
        }
        ++m_tally.movedOn;
        m_crew.resume(process);
        // It must come on a processor first: suspended again at once, it would never move.
        for (const std::uint64_t from = monotonicNow();
             m_arena.isInside(process) && monotonicNow() < from + second / 100;)
            ::sched_yield();
    }
    m_objections.push_back(fmt::format("process {} is met inside the lock again and again", process));
    m_crew.resume(process);
    return false;
}

std::vector<std::uint32_t> StopRound::calls() const
{
    std::vector<std::uint32_t> all;
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        all.push_back(m_arena.book(p).calls.load(std::memory_order_relaxed));
    return all;
}

bool StopRound::allAreThere() const
{
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        if (!m_crew.isAlive(p) || m_arena.book(p).left.load(std::memory_order_acquire))
            return false;
    return true;
}

/// Returned from the call they were in, and begun another: or at their end.
bool StopRound::allHaveComeOn(const std::vector<std::uint32_t> &before, int except) const
{
    for (int p = 0; p < m_arena.shape().processes(); ++p) {
        const Book &book = m_arena.book(p);
        if (p != except && !book.left.load(std::memory_order_acquire)
            && book.calls.load(std::memory_order_relaxed) - before[static_cast<std::size_t>(p)] < 2)
            return false;
    }
    return true;
}

bool StopRound::until(const std::function<bool()> &condition, std::uint64_t limit)
{
    const std::uint64_t end = monotonicNow() + limit;
    while (!condition()) {
        pollfd interrupt{m_interrupt, POLLIN, 0};
        m_interrupted = ::poll(&interrupt, 1, 0) > 0;
        if (m_interrupted || monotonicNow() > end)
            return false;
        m_crew.await(m_crew.alive() > 0 ? 1 : 0, [this](int member, int status) {
            if (status != 0)
                m_objections.push_back(fmt::format("process {} ended by itself with status {:#x}", member, status));
        });
        m_arena.drain();
    }
    return true;
}

std::string StopRound::whereabouts() const
{
    std::string text;
    for (int p = 0; p < m_arena.shape().processes(); ++p)
        text += fmt::format("{}{} {}: {}", p > 0 ? ", " : "", m_arena.isSender(p) ? "sender" : "receiver", p,
                            !m_crew.isAlive(p)               ? "ended"
                            : m_arena.book(p).calls % 2 == 0 ? "between calls"
                            : m_arena.isWaiting(p)           ? "waits"
                            : m_arena.isPromised(p)          ? "something is kept for it"
                                                             : "inside a call");
    return text;
}

} // namespace synchroscope::soak
