// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/ending.h"
#include "run/run.h"
#include "run/schedule_probe.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// Many stepped runs of one scenario, one after the other, on real processes: under many seeds and random schedules, or
/// as an adversary who looks for the order in which it goes wrong. Everything it has found can be run again.
///
/// Owned and used by the process's main thread, which must not wait: call advance() now and then.
class Exploration
{
public:
    enum class Kind : std::uint8_t {
        seeds,     // `runs` runs with seeds from the settings' on; the first by the clocks, the others at random
        adversary, // every order with few preemptions, until one ends in deadlock or with a loss, or after `runs` runs
    };
    struct Plan
    {
        Kind kind = Kind::seeds;
        int runs = 50;
        int skip = 0; // seeds: so many from the first on are left out
    };
    struct Explored
    {
        std::uint64_t seed = 1;
        Ending ending;
        /// Its choices and settings repeat it. The adversary keeps only the first run of each ending, otherwise null.
        std::shared_ptr<const Recording> recording;
        int preemptions = 0; // adversary: how often another process went than the one whose turn it was
    };

    Exploration(Scenario scenario, Settings settings, Plan plan);
    ~Exploration();

    /// Takes in the run that is over and starts the next; true if there is something new.
    bool advance();
    /// Waits for the run that goes on, at most so long (real seconds). For the command line.
    void wait(double realSeconds);
    [[nodiscard]] bool done() const { return m_done; }
    /// Why no run could be started; then it is done.
    [[nodiscard]] const std::string &failure() const { return m_failure; }
    [[nodiscard]] const std::vector<Explored> &explored() const { return m_explored; }
    /// The adversary has found what it looked for: index into explored().
    [[nodiscard]] std::optional<std::size_t> found() const { return m_found; }
    /// The adversary has tried every order with so many preemptions (it may be done before its runs are used up).
    [[nodiscard]] bool exhausted() const { return m_exhausted; }

private:
    void start();
    void takeIn();
    void addForks(const Recording &recording);

    /// The choices of an earlier run up to a fork, and then another one first. Thousands of them wait: they share.
    struct Prefix
    {
        std::shared_ptr<const std::vector<Choice>> choices;
        Fork fork;
        int preemptions = 0;

        [[nodiscard]] std::vector<Choice> whole() const;
    };

    Scenario m_scenario;
    Settings m_settings;
    Plan m_plan;
    std::unique_ptr<Run> m_run;
    std::chrono::steady_clock::time_point m_started; // of the run that goes on
    std::shared_ptr<Recording> m_recording;
    std::shared_ptr<std::vector<Fork>> m_forks;
    Prefix m_prefix;               // of the run that goes on
    std::deque<Prefix> m_prefixes; // still to be tried, those with fewer preemptions first
    std::vector<Explored> m_explored;
    std::optional<std::size_t> m_found;
    std::string m_failure;
    bool m_done = false, m_exhausted = false;
    bool m_dropped = false; // orders that there was no room for
};

} // namespace synchroscope
