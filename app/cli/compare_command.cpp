// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/compare_options.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/recording_output.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

/// How complaints call one of the runs; modes have their own words.
std::string called(const Comparison &comparison, const Variant &variant)
{
    if (comparison.varied.kind == Varied::Kind::modes)
        return {};
    std::string title = variant.title;
    std::replace(title.begin(), title.end(), '\n', ' ');
    return fmt::format("the run “{}”", shown(title));
}

/// A line of its own, empty where modes are compared.
std::string inMode(const Comparison &comparison)
{
    const std::string mode = commonMode(comparison);
    return mode.empty() ? mode : fmt::format("{}, in {}\n", shown(comparison.name), mode);
}

/// Creates the runs; on failure standard error has been told.
bool createRuns(const Scenario &scenario, const Comparison &comparison, std::vector<std::unique_ptr<LiveRun>> &runs)
{
    for (const Variant &variant : comparison.variants) {
        auto run = LiveRun::create(scenario, variant.settings, called(comparison, variant));
        if (!run) {
            sayRefused(run.error());
            return false;
        }
        runs.push_back(std::move(run).value());
    }
    return true;
}

/// At the pace of a class all run at once; at full speed one after the other, or they would measure each other.
void playAll(const std::vector<LiveRun *> &runs, const Interruption &interruption, const CompareOptions &options,
             RecordingOutput &file)
{
    const auto follow = [&file] { file.follow(); };
    if (!options.run.fullSpeed && !options.inTurn)
        return playToTheEnd(runs, interruption, options.run.timeout, follow);
    for (LiveRun *run : runs)
        playToTheEnd({run}, interruption, options.run.timeout, follow); // after a signal each ends at once
}

int compare(const CompareOptions &options)
{
    const auto named = scenarioNamed(options.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    const auto asked = options.comparisonOf(scenario);
    if (const std::string *wrong = std::get_if<std::string>(&asked)) {
        fmt::print(stderr, "synchroscope: {}; `synchroscope compare --help` explains\n", *wrong);
        return ExitStatus::usage;
    }
    const Comparison &comparison = std::get<Comparison>(asked);
    const Interruption interruption; // before there is anything that would have to be ended
    std::vector<std::unique_ptr<LiveRun>> owned;
    if (!createRuns(scenario, comparison, owned))
        return ExitStatus::refused;
    std::vector<LiveRun *> runs;
    for (const std::unique_ptr<LiveRun> &run : owned)
        runs.push_back(run.get());

    RecordingOutput file;
    std::vector<std::string> titles;
    for (const Variant &variant : comparison.variants)
        titles.push_back(variant.title);
    if (!file.begin(options.run.record, scenario, runs, titles, wordOf(comparison.varied, scenario)))
        return ExitStatus::refused;

    playAll(runs, interruption, options, file);
    if (interruption.signal() != 0)
        return file.finish(judge(runs, interruption.signal()));
    std::vector<RunReport> reports;
    for (const LiveRun *run : runs)
        reports.push_back(run->report());
    if (options.run.json)
        fmt::print("{}", comparisonToJson(comparison, scenario, options.run.seed,
                                          runs.front()->recording().evidenceTier, reports));
    else
        fmt::print("{}\n{}\n{}", scenario.title, inMode(comparison), compareText(comparison, scenario, reports));
    std::fflush(stdout);
    return file.finish(judge(runs, interruption.signal()));
}

} // namespace

void addCompareCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App *command =
        app.add_subcommand("compare", "Runs a scenario in all four modes, or varied otherwise, and compares the runs");
    command->footer("Example:\n"
                    "  synchroscope compare four-modes --send sync\n"
                    "  synchroscope compare fast-producer --vary capacity --values 0,1,4,64\n"
                    "  synchroscope compare fast-producer --vary when-full --capacity 2\n"
                    "  synchroscope compare polling --vary interval --receive async --in-turn\n"
                    "  synchroscope compare fast-producer --vary speed:Consumer --values 1,2,4");
    options->addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return compare(*options); }; });
}

} // namespace synchroscope
