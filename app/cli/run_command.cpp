// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narration.h"
#include "analysis/why.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/run_options.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cstdio>
#include <fmt/core.h>
#include <memory>
#include <optional>

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

/// Why each process did what it did at that moment, of a run that is over.
void tellWhy(const Recording &recording, double seconds)
{
    const std::int64_t moment = std::min(static_cast<std::int64_t>(seconds * 1e9), recording.now);
    StateAt states;
    const SystemState &state = states.at(recording, moment);
    fmt::print("\nAt {:.3f} s\n", static_cast<double>(moment) / 1e9);
    for (int p = -1; p < static_cast<int>(recording.scenario().processes.size()); ++p) {
        for (const std::string &line : linesOf(whyOf(recording, state, moment, p)))
            fmt::print("{}\n", shown(line, longestLine));
        fmt::print("\n");
    }
}

int runScenario(const RunOptions &options, std::optional<double> why)
{
    const auto named = scenarioNamed(options.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    const Interruption interruption; // before there is anything that would have to be ended
    auto created = LiveRun::create(scenario, options.settingsFor(scenario));
    if (!created) {
        sayRefused(created.error());
        return ExitStatus::refused;
    }
    LiveRun &run = *created.value();
    Narrator narrator;
    playToTheEnd({&run}, interruption, options.timeout, [&] {
        if (!options.json)
            narrator.tell(run);
    });
    if (options.json)
        fmt::print("{}", runsToJson(scenario.identifier, options.seed, run.recording().evidenceTier, {run.report()}));
    else
        fmt::print("\n{}", summaryText(run.report()));
    if (why && !options.json)
        tellWhy(run.recording(), *why);
    std::fflush(stdout);
    return judge({&run}, interruption.signal());
}

} // namespace

void addRunCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App *command = app.add_subcommand("run", "Runs a scenario once and says what happens, then a summary");
    command->footer("Example:\n  synchroscope run fast-producer --send async --capacity 4");
    options->addAllTo(*command);
    auto why = std::make_shared<std::optional<double>>();
    command->add_option("--why", *why, "Also says who waited for whom at that moment, and why; in seconds of the axis")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 1e6));
    command->callback([options, why, &chosen] { chosen = [options, why] { return runScenario(*options, *why); }; });
}

} // namespace synchroscope
