// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narration.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/moment_report.h"
#include "cli/recording_output.h"
#include "cli/run_options.h"
#include "scenario/mistake.h"

#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

constexpr std::size_t longestLine = 4096;

/// Prints what has happened since the last call. Names and log texts come from the lesson: no control characters.
class Narrator
{
public:
    void tell(const LiveRun &run)
    {
        const std::vector<RecordedEvent> &events = run.recording().events();
        for (; m_told < events.size(); ++m_told) {
            const std::string line = narrate(run.recording(), run.history(), events[m_told]);
            if (!line.empty())
                fmt::print("{:7.3f} s  {}\n", static_cast<double>(events[m_told].at) / 1e9, shown(line, longestLine));
        }
        std::fflush(stdout);
    }

private:
    std::size_t m_told = 0;
};

int runScenario(const RunOptions &options, const MomentReport &moments)
{
    const auto named = scenarioNamed(options.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    if (const std::string objection = moments.objection(scenario); !objection.empty()) {
        fmt::print(stderr, "synchroscope: {}\n", objection);
        return ExitStatus::usage;
    }
    const Interruption interruption; // before there is anything that would have to be ended
    auto created = LiveRun::create(scenario, options.settingsFor(scenario));
    if (!created) {
        sayRefused(created.error());
        return ExitStatus::refused;
    }
    LiveRun &run = *created.value();
    RecordingOutput file;
    if (!file.begin(options.record, scenario, {&run}))
        return ExitStatus::refused;
    Narrator narrator;
    playToTheEnd({&run}, interruption, options.timeout, [&] {
        file.follow();
        if (!options.json)
            narrator.tell(run);
    });
    if (options.json)
        fmt::print("{}", runsToJson(scenario.identifier, options.seed, run.recording().evidenceTier, {run.report()}));
    else
        fmt::print("\n{}", summaryText(run.report()));
    moments.tell(run.recording());
    std::fflush(stdout);
    return file.finish(judge({&run}, interruption.signal()));
}

} // namespace

void addRunCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App *command = app.add_subcommand("run", "Runs a scenario once and says what happens, then a summary");
    command->footer("Example:\n  synchroscope run fast-producer --send async --capacity 4\n"
                    "  synchroscope run fast-producer --why 3.3 --bytes 3.3\n"
                    "  synchroscope run fast-producer --record monday.synchroscope");
    options->addAllTo(*command);
    auto moments = std::make_shared<MomentReport>();
    moments->addTo(*command);
    command->callback(
        [options, moments, &chosen] { chosen = [options, moments] { return runScenario(*options, *moments); }; });
}

} // namespace synchroscope
