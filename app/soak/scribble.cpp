// SPDX-License-Identifier: GPL-3.0-or-later
// Short runs whose shared memory is scribbled on all the while, each followed by one that is left alone. They are had by a
// process of its own, so that a crash of it is a figure here and not the end.
#include "soak/soak.h"

#include "base/clock.h"
#include "bench/messaging/shared_bytes.h"
#include "bench/messaging/signals_held.h"
#include "soak/crew.h"
#include "soak/damaged_run.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>

namespace synchroscope::soak {

namespace {

constexpr std::uint64_t second = 1'000'000'000;
constexpr std::uint64_t longestRun = 60 * second; // a loop, not a busy machine

std::string how(int status)
{
    return WIFSIGNALED(status) ? fmt::format("died of signal {}", WTERMSIG(status))
                               : fmt::format("ended with exit status {}", WEXITSTATUS(status));
}

class Keeper
{
public:
    Keeper(const Extent &extent, Report &report)
        : m_extent(extent),
          m_report(report),
          m_memory(bench::sharedBytes(sizeof(DamageTally))),
          m_tally(*new (m_memory.data()) DamageTally{})
    {
    }

    void keep(int interrupt)
    {
        while (!isOver() && !m_report.interrupted && m_report.failure.empty())
            keepOne(interrupt);
    }
    [[nodiscard]] const DamageTally &tally() const { return m_tally; }

private:
    [[nodiscard]] std::uint64_t runs() const { return m_tally.begun.load(); }
    [[nodiscard]] bool isOver() const
    {
        const auto seconds = static_cast<double>(monotonicNow() - m_start) / 1e9;
        const double longest = m_extent.seconds.value_or(m_extent.times ? 1e9 : 600);
        return seconds >= longest || runs() >= m_extent.times.value_or(UINT64_MAX);
    }

    /// A process that has one run after the other, until one goes wrong.
    void keepOne(int interrupt)
    {
        Crew crew;
        const auto work = [this] {
            while (!isOver())
                if (!playDamagedRun(m_extent.seed + runs() * 1'000'003, m_tally))
                    return 1;
            return 0;
        };
        if (auto forked = crew.fork(work); !forked) {
            m_report.failure = forked.error().what;
            return;
        }
        std::uint64_t seen = runs(), since = monotonicNow();
        while (crew.alive() > 0) {
            crew.await(100, [this](int, int status) { judge(status); });
            pollfd signal{interrupt, POLLIN, 0};
            m_report.interrupted = ::poll(&signal, 1, 0) > 0;
            if (m_report.interrupted)
                return;
            if (runs() != seen) {
                seen = runs();
                since = monotonicNow();
            } else if (monotonicNow() > since + longestRun) {
                m_report.breach(fmt::format("run {} of seed {}: it goes on and on", seen, m_extent.seed));
                return;
            }
        }
    }

    void judge(int status)
    {
        if (status == 0)
            return;
        const std::string said = m_tally.breach.data();
        m_report.breach(fmt::format("run {} of seed {}: {}", runs(), m_extent.seed,
                                    said.empty() ? "the process that has the run " + how(status) : said));
        m_tally.breach[0] = '\0';
    }

    const Extent m_extent;
    Report &m_report;
    const std::uint64_t m_start = monotonicNow();
    Mapping m_memory;
    DamageTally &m_tally;
};

} // namespace

Report soakScribble(const Extent &extent)
{
    Report report;
    const bench::SignalsHeld signals;
    Keeper keeper(extent, report);
    keeper.keep(signals.descriptor());
    const DamageTally &tally = keeper.tally();
    const auto number = [&](const char *name, const std::atomic<std::uint64_t> &value) {
        report.figures.push_back({name, "", static_cast<double>(value.load())});
    };
    number("runs", tally.begun);
    number("runs_that_failed_and_said_why", tally.failed);
    number("runs_whose_processes_ended", tally.processesEnded);
    number("runs_stopped_from_outside", tally.stopped);
    number("runs_that_went_on_and_said_nothing", tally.saidNothing);
    number("runs_unharmed", tally.unharmed);
    number("runs_found_deadlocked", tally.deadlocked);
    number("runs_that_name_the_damage", tally.damageNamed);
    number("clean_runs_afterwards", tally.cleanAfterwards);
    report.figures.push_back({"slowest_stop", "ns", static_cast<double>(tally.slowestStop.load())});
    report.figures.push_back({"slowest_look_at_a_recording", "ns", static_cast<double>(tally.slowestLook.load())});
    return report;
}

} // namespace synchroscope::soak
