// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/arena.h"
#include "soak/crew.h"
#include "soak/ledger.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace synchroscope::soak {

/// Over all rounds.
struct StopTally
{
    std::uint64_t stops = 0;
    std::uint64_t movedOn = 0; // met inside the lock, let go on, suspended again
    std::uint64_t wentOn = 0;  // the others did, each of them
    std::uint64_t waitedForKept =
        0; // they could not: a place or message was kept for the suspended one, first come first served
    std::vector<double> stoodStill; // ns until each of the others had come on while one was suspended
    Fates fates;
};

/// One channel and its processes; one after the other is suspended for a while.
class StopRound
{
public:
    StopRound(const Shape &shape, std::mt19937_64 &random, int interrupt, StopTally &tally);
    std::vector<std::string> play(std::uint64_t stops);
    [[nodiscard]] bool interrupted() const { return m_interrupted; }
    [[nodiscard]] const std::string &failure() const { return m_failure; }

private:
    void stopOne();
    [[nodiscard]] bool stopOutsideLock(int process);
    [[nodiscard]] bool allAreThere() const;
    [[nodiscard]] bool allHaveComeOn(const std::vector<std::uint32_t> &before, int except) const;
    bool until(const std::function<bool()> &condition, std::uint64_t limit);
    [[nodiscard]] std::vector<std::uint32_t> calls() const;
    [[nodiscard]] std::string whereabouts() const;

    Arena m_arena;
    Crew m_crew; // ends before the memory it uses goes
    std::mt19937_64 &m_random;
    const int m_interrupt;
    StopTally &m_tally;
    std::vector<std::string> m_objections;
    std::string m_failure;
    bool m_interrupted = false;
};

} // namespace synchroscope::soak
