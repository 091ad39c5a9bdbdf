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
struct KillTally
{
    std::uint64_t kills = 0;
    std::uint64_t insideSend = 0, insideReceive = 0, insideLock = 0, whileWaiting = 0; // where death met them
    // ns from the kill until a survivor that waited for the dead returned; and where there were only those two processes
    std::vector<double> told, toldOne;
    std::vector<double> ended;    // ns from the kill until the kernel has ended the process: nothing of ours
    std::vector<double> toldThen; // ns from then until the survivor returned
    std::vector<double> buried;   // ns from then until the channel had been put right
    Fates fates;
};

/// One channel, its processes, and one or several of them killed while they are at it.
class KillRound
{
public:
    /// `interrupt` can be read once a signal asks the whole program to end.
    KillRound(const Shape &shape, std::mt19937_64 &random, int interrupt, KillTally &tally);

    /// What was not as it should be. At most so many kills.
    std::vector<std::string> play(std::uint64_t mostKills);
    [[nodiscard]] bool interrupted() const { return m_interrupted; }
    [[nodiscard]] const std::string &failure() const { return m_failure; }

private:
    bool start();
    [[nodiscard]] std::vector<int> living() const;
    [[nodiscard]] bool isLastOfItsSide(int process) const;
    void awaitInstant(int victim);
    void killOne();
    void noteWhere(int victim);
    bool buryDead();
    void checkSurvivors(const std::vector<std::uint32_t> &callsBefore);
    void finish();
    /// Reaps and drains meanwhile. False: not within the limit, or interrupted.
    bool until(const std::function<bool()> &condition);
    void awaitEnds(int ms);
    [[nodiscard]] std::string whereabouts() const;
    void object(std::string sentence) { m_objections.push_back(std::move(sentence)); }

    Arena m_arena;
    Crew m_crew; // ends before the memory it uses goes
    std::mt19937_64 &m_random;
    const int m_interrupt;
    KillTally &m_tally;
    std::vector<bool> m_killed;
    std::vector<int> m_dead; // killed, reaped, not yet buried
    std::vector<std::string> m_objections;
    std::string m_failure;
    bool m_interrupted = false;
};

} // namespace synchroscope::soak
