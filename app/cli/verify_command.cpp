// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/run_options.h"
#include "cli/verify_recording.h"
#include "cli/verify_report.h"

#include <algorithm>
#include <cstdio>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

/// Live runs at a time. Their processes sleep most of the time, so that they hardly disturb each other.
constexpr std::size_t mostAtOnce = 16;

struct VerifyOptions
{
    RunOptions run;
    std::vector<std::string> scenarios;
    bool onlyLive = false, onlyStepped = false;

    [[nodiscard]] VerifyRequest request(const Scenario &scenario) const
    {
        VerifyRequest request;
        request.settings = run.settingsFor(scenario);
        request.live = !onlyStepped;
        request.stepped = !onlyLive;
        request.modes = 0;
        for (int number = 1; number <= 4; ++number)
            request.modes |= run.admits(Mode::fromNumber(number)) ? 1U << (number - 1) : 0U;
        return request;
    }
};

/// A scenario on its way: its runs, as far as they have been made.
struct Verification
{
    Scenario scenario;
    VerifyPlan plan;
    std::vector<std::unique_ptr<LiveRun>> runs{}; // as in the plan

    [[nodiscard]] VerifiedScenario result() const
    {
        std::vector<Witness> witnesses;
        for (const std::unique_ptr<LiveRun> &run : runs)
            witnesses.push_back(witnessOf(run->recording(), run->history()));
        VerifiedScenario verified{scenario, {}};
        for (const PlannedCheck &check : plan.checks) {
            const PlannedRun &run = plan.runs[check.run];
            verified.checks.push_back({check, run.settings.mode, run.live, judge(check, scenario, [&](std::size_t i) -> const Witness & {
                                           return witnesses[i];
                                       })});
        }
        return verified;
    }
};

/// Makes the runs of one scenario after the other, the live ones of several scenarios at once.
class Verifier
{
public:
    explicit Verifier(const VerifyOptions &options) : m_options(options) {}

    /// Nothing, or the exit status with which all is over.
    std::optional<int> add(Scenario scenario)
    {
        const VerifyRequest request = m_options.request(scenario);
        VerifyPlan plan = planFor(scenario, request);
        if (!m_file.begin(m_options.run.record, scenario, plan)) // of one scenario: there is no other
            return ExitStatus::refused;
        const auto live = static_cast<std::size_t>(
            std::count_if(plan.runs.begin(), plan.runs.end(), [](const PlannedRun &run) { return run.live; }));
        if (m_live > 0 && m_live + live > mostAtOnce) {
            if (const auto status = makeRuns())
                return status;
        }
        m_live += live;
        m_pending.push_back({std::move(scenario), std::move(plan)});
        return {};
    }

    std::optional<int> makeRuns()
    {
        std::vector<LiveRun *> live;
        for (Verification &one : m_pending) {
            for (const PlannedRun &planned : one.plan.runs) {
                if (live.size() == mostAtOnce)
                    playAll(live);
                auto run = LiveRun::create(one.scenario, planned.settings);
                if (!run) {
                    sayRefused(run.error());
                    return ExitStatus::refused;
                }
                one.runs.push_back(std::move(run).value());
                if (planned.live)
                    live.push_back(one.runs.back().get());
                else
                    stepToTheEnd(*one.runs.back(), m_interruption, m_options.run.timeout, [&] { follow(one); });
                if (m_interruption.signal() != 0)
                    return interrupted();
            }
        }
        playAll(live);
        if (m_interruption.signal() != 0)
            return interrupted();
        for (const Verification &one : m_pending) {
            if (!m_file.finish(one.runs))
                m_refused = true;
            m_verified.push_back(one.result());
            if (!m_options.run.json)
                fmt::print("{}", verifiedText(m_verified.back()));
        }
        std::fflush(stdout);
        m_pending.clear();
        m_live = 0;
        return {};
    }

    [[nodiscard]] const std::vector<VerifiedScenario> &verified() const { return m_verified; }
    /// Not all of the runs is in the file that was asked for.
    [[nodiscard]] bool refused() const { return m_refused; }

private:
    void follow(const Verification &one)
    {
        for (std::size_t run = 0; run < one.runs.size(); ++run)
            m_file.follow(run, *one.runs[run]);
    }

    int interrupted()
    {
        for (const Verification &one : m_pending)
            m_file.finish(one.runs);
        return ExitStatus::signalBase + m_interruption.signal();
    }

    void playAll(std::vector<LiveRun *> &runs)
    {
        if (!runs.empty())
            playToTheEnd(runs, m_interruption, m_options.run.timeout, [&] {
                endExpectedLivelocks(runs);
                for (const Verification &one : m_pending)
                    follow(one);
            });
        runs.clear();
    }

    /// Otherwise they would go on until their time is up.
    static void endExpectedLivelocks(const std::vector<LiveRun *> &runs)
    {
        for (LiveRun *run : runs) {
            if (!run->finished() && run->isExpectedLivelock())
                run->stop(Outcome::timeout);
        }
    }

    const VerifyOptions &m_options;
    const Interruption m_interruption; // before there is anything that would have to be ended
    std::vector<Verification> m_pending;
    std::size_t m_live = 0;
    std::vector<VerifiedScenario> m_verified;
    VerifyRecording m_file;
    bool m_refused = false;
};

int verify(const VerifyOptions &options)
{
    if (options.run.fullSpeed) {
        fmt::print(stderr, "synchroscope: --speed max: claims speak of the time axis, so write a number; "
                           "`synchroscope verify --help` explains\n");
        return ExitStatus::usage;
    }
    if (!options.run.record.empty() && options.scenarios.size() > 1) {
        fmt::print(stderr, "synchroscope: --record keeps the runs of one scenario, and {} were named: verify each by itself; "
                           "`synchroscope verify --help` explains\n", options.scenarios.size());
        return ExitStatus::usage;
    }
    std::vector<Scenario> scenarios; // all of them are right before the first one runs
    for (const std::string &name : options.scenarios) {
        auto named = scenarioNamed(name);
        if (const int *status = std::get_if<int>(&named))
            return *status;
        scenarios.push_back(std::move(std::get<Scenario>(named)));
    }
    Verifier verifier(options);
    for (Scenario &scenario : scenarios) {
        if (const auto status = verifier.add(std::move(scenario)))
            return *status;
    }
    if (const auto status = verifier.makeRuns())
        return *status;
    fmt::print("{}", options.run.json ? verifiedToJson(verifier.verified()) : verifiedTotals(verifier.verified()));
    std::fflush(stdout);
    const auto &all = verifier.verified();
    const auto wrong = std::count_if(all.begin(), all.end(), [](const VerifiedScenario &one) { return one.failed() > 0; });
    const int status = verifier.refused() ? ExitStatus::refused : wrong > 0 ? ExitStatus::bad : ExitStatus::good;
    if (wrong == 0)
        return status;
    fmt::print(stderr, "synchroscope: {} of {} scenarios {} what is not so\n", wrong, all.size(),
               wrong == 1 ? "states" : "state");
    return status;
}

} // namespace

void addVerifyCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<VerifyOptions>();
    CLI::App *command = app.add_subcommand(
        "verify", "Runs scenarios on real processes and says of everything that they claim whether it is so");
    command->footer("Held against live and stepped runs: claims, checkpoints, watches, and how each run ends. What can be\n"
                    "claimed is in scenarios/README.md.\n\n"
                    "Example:\n"
                    "  synchroscope verify four-modes hostage --send sync\n"
                    "  synchroscope verify my-lesson.toml --stepped\n"
                    "  synchroscope verify hostage --record all-runs.synchroscope");
    command->add_option("SCENARIO", options->scenarios, "Identifiers from `synchroscope list`, or files")
        ->required()
        ->option_text("...");
    options->run.addChoicesTo(*command);
    options->run.addTimeoutTo(*command);
    options->run.addRecordTo(*command, "Keeps all runs in this file, *.synchroscope, while they are made; of one scenario");
    command->add_flag("--json", options->run.json, "The same as JSON, nothing else on standard output");
    CLI::Option *live = command->add_flag("--live", options->onlyLive, "Only live runs");
    command->add_flag("--stepped", options->onlyStepped, "Only stepped runs: they take no time and are always the same")
        ->excludes(live);
    command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}

} // namespace synchroscope
