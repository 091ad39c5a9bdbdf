// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/step_lines.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/moment_report.h"
#include "cli/recording_output.h"
#include "cli/run_options.h"
#include "cli/step_json.h"

#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

/// Gives out each event once, as a line at once or for the JSON at the end.
class Teller
{
public:
    explicit Teller(bool json) : m_json(json) {}

    void tell(const Recording &recording)
    {
        while (const auto line = m_lines.next(recording)) {
            if (m_json)
                m_events.push_back(toJson(*line));
            else
                fmt::print("{}\n", toText(*line));
        }
        std::fflush(stdout);
    }

    [[nodiscard]] nlohmann::ordered_json takeEvents() { return std::move(m_events); }

private:
    bool m_json;
    StepLines m_lines;
    nlohmann::ordered_json m_events = nlohmann::ordered_json::array();
};

int stepScenario(const RunOptions &options, const MomentReport &moments)
{
    const auto named = scenarioNamed(options.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    if (const std::string objection = moments.objection(scenario); !objection.empty()) {
        fmt::print(stderr, "synchroscope: {}\n", objection);
        return ExitStatus::usage;
    }
    Settings settings = options.settingsFor(scenario);
    settings.speed = 1;
    settings.fullSpeed = false;      // work takes its virtual time, whatever --speed says
    const Interruption interruption; // before there is anything that would have to be ended
    auto created = LiveRun::create(scenario, settings);
    if (!created) {
        sayRefused(created.error());
        return ExitStatus::refused;
    }
    LiveRun &run = *created.value();
    RecordingOutput file;
    if (!file.begin(options.record, scenario, {&run}))
        return ExitStatus::refused;
    Teller teller(options.json);
    stepToTheEnd(run, interruption, options.timeout, [&] {
        file.follow();
        teller.tell(run.recording());
    });
    if (options.json)
        fmt::print("{}", steppedRunToJson(run.recording(), teller.takeEvents()));
    moments.tell(run.recording());
    std::fflush(stdout);
    return file.finish(judge({&run}, interruption.signal()));
}

} // namespace

void addStepCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App *command = app.add_subcommand(
        "step",
        "Runs a scenario step by step from start to end, in an order that is always the same, one line per event");
    command->footer(std::string(stepLinesExplained) + "\n\nExample:\n  synchroscope step fast-producer --send sync\n"
                    "  synchroscope step fast-producer --bytes 2.2 --why 2.2");
    options->addAllTo(*command);
    command->get_option("--speed")->description("Understood, but without influence: time is virtual");
    command->get_option("--timeout")->description("A run that is not over by then, in virtual time, is stopped (60)");
    command->get_option("--json")->description("The same as JSON: the outcome, and the events with these columns");
    auto moments = std::make_shared<MomentReport>();
    moments->addTo(*command);
    command->callback(
        [options, moments, &chosen] { chosen = [options, moments] { return stepScenario(*options, *moments); }; });
}

} // namespace synchroscope
