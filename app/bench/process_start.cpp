// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bench/bench.h"
#include "run/run.h"

#include <cerrno>
#include <spawn.h>
#include <sys/wait.h>

namespace synchroscope {

namespace {

constexpr int rounds = 15;
constexpr int processes = 4;

Scenario idleScenario()
{
    Scenario scenario;
    scenario.title = "process start";
    for (int i = 0; i < processes; ++i) {
        ProcessSpec process;
        process.name = "Process " + std::to_string(i + 1);
        process.program = "work(1)";
        scenario.processes.push_back(std::move(process));
    }
    return scenario;
}

/// The least that starting any program costs here: spawn one that ends at once, and see it end.
Result<double> spawnTrue()
{
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    const std::uint64_t before = monotonicNow();
    pid_t pid = -1;
    errno = ::posix_spawn(&pid, program, nullptr, nullptr, arguments, nullptr);
    if (errno != 0 || ::waitpid(pid, nullptr, 0) != pid)
        return Error{"starting /bin/true failed", errno};
    return static_cast<double>(monotonicNow() - before);
}

} // namespace

Result<BenchRow> measureProcessStart()
{
    const Scenario scenario = idleScenario();
    std::vector<double> ours, limit;
    for (int i = 0; i < rounds; ++i) { // interleaved, so that a noisy moment meets both
        const std::uint64_t before = monotonicNow();
        auto run = Run::create(scenario, Settings{});
        if (!run)
            return run.error();
        ours.push_back(static_cast<double>(monotonicNow() - before) / processes);
        run.value().reset();
        auto bare = spawnTrue();
        if (!bare)
            return bare.error();
        limit.push_back(bare.value());
    }
    BenchRow row;
    row.unit = "ns";
    row.ours = median(ours);
    row.limit = median(limit);
    return row;
}

} // namespace synchroscope
