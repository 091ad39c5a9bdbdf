// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "run/schedule_probe.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// How one run ended, as far as a class would call it different. Equal endings are counted together.
struct Ending
{
    Outcome outcome = Outcome::completed;
    std::uint64_t received = 0, lost = 0, leftInQueue = 0; // messages; lost: nobody will receive them
    std::vector<std::string> exits; // of the processes that did not end well: "Consumer: error: …"
    std::vector<std::string> said;  // what was logged, in alphabetical order: who was faster is not another ending
    friend auto operator<=>(const Ending &, const Ending &) = default;
};
Ending endingOf(const Recording &recording);

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
    };
    struct Explored
    {
        std::uint64_t seed = 1;
        Ending ending;
        std::shared_ptr<const Recording> recording; // its choices and settings repeat it
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

    struct Prefix
    {
        std::vector<Choice> choices;
        int preemptions = 0;
    };

    Scenario m_scenario;
    Settings m_settings;
    Plan m_plan;
    std::unique_ptr<Run> m_run;
    std::shared_ptr<Recording> m_recording;
    std::shared_ptr<std::vector<Fork>> m_forks;
    Prefix m_prefix;               // of the run that goes on
    std::deque<Prefix> m_prefixes; // still to be tried, those with fewer preemptions first
    std::vector<Explored> m_explored;
    std::optional<std::size_t> m_found;
    std::string m_failure;
    bool m_done = false, m_exhausted = false;
};

} // namespace synchroscope
