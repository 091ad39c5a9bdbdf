// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/run_options.h"

#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

/// Creates a run for each mode that the options admit; on failure standard error has been told.
bool createRuns(const Scenario &scenario, const RunOptions &options, std::vector<std::unique_ptr<LiveRun>> &runs)
{
    for (int number = 1; number <= 4; ++number) {
        Settings settings = options.settingsFor(scenario);
        settings.mode = Mode::fromNumber(number);
        if (!options.admits(settings.mode))
            continue;
        auto run = LiveRun::create(scenario, settings);
        if (!run) {
            sayRefused(run.error());
            return false;
        }
        runs.push_back(std::move(run).value());
    }
    return true;
}

/// At the pace of a class all modes run at once; at full speed one after the other, or they would measure each other.
void playAll(const std::vector<LiveRun *> &runs, const Interruption &interruption, const RunOptions &options)
{
    if (!options.fullSpeed)
        return playToTheEnd(runs, interruption, options.timeout, [] {});
    for (LiveRun *run : runs)
        playToTheEnd({run}, interruption, options.timeout, [] {}); // after a signal each ends at once
}

int compareModes(const RunOptions &options)
{
    const auto named = scenarioNamed(options.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    const Interruption interruption; // before there is anything that would have to be ended
    std::vector<std::unique_ptr<LiveRun>> owned;
    if (!createRuns(scenario, options, owned))
        return ExitStatus::refused;
    std::vector<LiveRun *> runs;
    for (const std::unique_ptr<LiveRun> &run : owned)
        runs.push_back(run.get());

    playAll(runs, interruption, options);
    if (interruption.signal() != 0)
        return judge(runs, interruption.signal());
    std::vector<RunReport> reports;
    for (const LiveRun *run : runs)
        reports.push_back(run->report());
    if (options.json)
        fmt::print("{}", runsToJson(scenario.identifier, options.seed, runs.front()->recording().evidenceTier,
                                    reports));
    else
        fmt::print("{}\n\n{}", scenario.title, compareText(runs.front()->recording().scenario(), reports));
    std::fflush(stdout);
    return judge(runs, interruption.signal());
}

} // namespace

void addCompareCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App *command = app.add_subcommand("compare", "Runs a scenario in all four modes and compares them in a table");
    command->footer("Example:\n  synchroscope compare four-modes --send sync");
    options->addAllTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return compareModes(*options); }; });
}

} // namespace synchroscope
