// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/run_options.h"
#include "cli/vary_options.h"

#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

struct CompareOptions
{
    RunOptions run;
    VaryOptions vary;
};

/// Creates a run for each variant; on failure standard error has been told.
bool createRuns(const Scenario &scenario, const Comparison &comparison, std::vector<std::unique_ptr<LiveRun>> &runs)
{
    for (const Variant &variant : comparison.variants) {
        auto run = LiveRun::create(scenario, variant.settings);
        if (!run) {
            sayRefused(run.error());
            return false;
        }
        runs.push_back(std::move(run).value());
    }
    return true;
}

/// At the pace of a class all run at once; at full speed one after the other, or they would measure each other.
void playAll(const std::vector<LiveRun *> &runs, const Interruption &interruption, const CompareOptions &options)
{
    if (!options.run.fullSpeed && !options.vary.inTurn)
        return playToTheEnd(runs, interruption, options.run.timeout, [] {});
    for (LiveRun *run : runs)
        playToTheEnd({run}, interruption, options.run.timeout, [] {}); // after a signal each ends at once
}

int compare(const CompareOptions &options)
{
    const auto named = scenarioNamed(options.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    const auto comparison = options.vary.comparisonOf(scenario, options.run);
    if (!comparison) {
        fmt::print(stderr, "synchroscope: {}\n", comparison.error().what);
        return ExitStatus::usage;
    }
    const Interruption interruption; // before there is anything that would have to be ended
    std::vector<std::unique_ptr<LiveRun>> owned;
    if (!createRuns(scenario, comparison.value(), owned))
        return ExitStatus::refused;
    std::vector<LiveRun *> runs;
    for (const std::unique_ptr<LiveRun> &run : owned)
        runs.push_back(run.get());

    playAll(runs, interruption, options);
    if (interruption.signal() != 0)
        return judge(runs, interruption.signal());
    std::vector<RunReport> reports;
    std::vector<RunFigures> figures;
    for (const LiveRun *run : runs) {
        reports.push_back(run->report());
        figures.push_back(runFigures(run->recording().scenario(), reports.back().figures));
    }
    if (options.run.json)
        fmt::print("{}", comparisonToJson(scenario, options.run.seed, runs.front()->recording().evidenceTier,
                                          comparison.value(), reports));
    else
        fmt::print("{}\n\n{}", scenario.title, compareText(comparison.value(), figures));
    std::fflush(stdout);
    return judge(runs, interruption.signal());
}

} // namespace

void addCompareCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App *command =
        app.add_subcommand("compare", "Runs a scenario in all four modes, or with other things varied, and compares the runs");
    command->footer("Examples:\n  synchroscope compare four-modes --send sync\n"
                    "  synchroscope compare fast-producer --vary capacity --values 0,1,4,64\n"
                    "  synchroscope compare polling --vary interval --receive async");
    options->run.addAllTo(*command);
    options->vary.addTo(*command);
    command
        ->add_flag("--in-turn", options->vary.inTurn,
                   "One run after the other, so that they do not disturb each other (always so at --speed max)");
    command->callback([options, &chosen] { chosen = [options] { return compare(*options); }; });
}

} // namespace synchroscope
