// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "analysis/step_lines.h"
#include "cli/exit_status.h"
#include "cli/explore_report.h"
#include "cli/interruption.h"
#include "cli/run_options.h"
#include "cli/step_json.h"

#include <cstdio>
#include <fmt/core.h>
#include <memory>
#include <unistd.h>

namespace synchroscope {

namespace {

using Kind = Exploration::Kind;

constexpr int mostRuns = 10'000;
constexpr int usualRuns = 50, usualOrders = 1000;
constexpr double noticeEvery = 0.02; // real seconds

struct ExploreOptions
{
    RunOptions run;
    std::optional<int> runs;
    bool adversary = false;
    std::optional<std::uint64_t> show; // this seed of the spread and no other

    [[nodiscard]] Exploration::Plan plan() const
    {
        if (adversary)
            return {Kind::adversary, runs.value_or(usualOrders), 0};
        if (show)
            return {Kind::seeds, 1, static_cast<int>(*show - run.seed)};
        return {Kind::seeds, runs.value_or(usualRuns), 0};
    }
    [[nodiscard]] bool showsWhatIsThere() const
    {
        return !show || *show - run.seed < static_cast<std::uint64_t>(runs.value_or(usualRuns));
    }
};

/// "17 of 50", for whoever waits at a terminal; gone when it is over.
class Progress
{
public:
    explicit Progress(int of) : m_of(of) {}
    ~Progress() { tell("\r\033[K"); }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void tell(std::size_t count) const { tell(fmt::format("\r{} of {} ", count, m_of)); }

private:
    void tell(const std::string &text) const
    {
        if (!m_terminal)
            return;
        std::fputs(text.c_str(), stderr);
        std::fflush(stderr);
    }

    int m_of;
    bool m_terminal = ::isatty(STDERR_FILENO) == 1;
};

void exploreToTheEnd(Exploration &exploration, const Interruption &interruption, int runs)
{
    const Progress progress(runs);
    while (!exploration.done() && interruption.signal() == 0) {
        exploration.wait(noticeEvery);
        if (exploration.advance())
            progress.tell(exploration.explored().size());
    }
}

void print(const ExploreOptions &options, const ExploreReport &report)
{
    const auto &explored = report.exploration.explored();
    if (explored.empty())
        return;
    if (!options.show)
        fmt::print("{}", options.run.json ? report.json() : report.text());
    else if (options.run.json)
        fmt::print("{}", steppedRunToJson(*explored[0].recording, stepLinesToJson(*explored[0].recording)));
    else
        fmt::print("{}", stepLinesText(*explored[0].recording));
    std::fflush(stdout);
}

int judge(const ExploreReport &report, int signal)
{
    std::string complaint = report.complaint();
    const bool bad = !complaint.empty();
    if (signal != 0 && !report.exploration.done())
        complaint = "the exploration was stopped before it was over" + (bad ? "; " + complaint : std::string());
    if (!complaint.empty())
        fmt::print(stderr, "synchroscope: {}\n", complaint);
    if (signal != 0)
        return ExitStatus::signalBase + signal;
    return report.refused() ? ExitStatus::refused : bad ? ExitStatus::bad : ExitStatus::good;
}

int explore(const ExploreOptions &options)
{
    if (!options.showsWhatIsThere()) {
        fmt::print(stderr, "synchroscope: seed {} is not among the {} from {} on; --runs says how many, --seed which\n",
                   *options.show, options.runs.value_or(usualRuns), options.run.seed);
        return ExitStatus::usage;
    }
    const auto named = scenarioNamed(options.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    Settings settings = options.run.settingsFor(scenario);
    settings.speed = 1;
    settings.fullSpeed = false;
    const Exploration::Plan plan = options.plan();
    const Interruption interruption; // before there is anything that would have to be ended
    Exploration exploration(scenario, settings, plan);
    exploreToTheEnd(exploration, interruption, plan.runs);
    const ExploreReport report{scenario, settings, plan, exploration};
    print(options, report);
    return judge(report, interruption.signal());
}

constexpr const char *explanation =
    "Each run is stepped on real processes: the first in the order of `step`, the others in random orders, each with "
    "a\n"
    "seed of its own, which also seeds the programs' random numbers. Runs that ended alike are counted together:\n"
    "COUNT BAR HOW-IT-ENDED SEEDS. The same seed always gives the same run.\n\n"
    "The adversary tries orders in which another process goes first than the one whose turn it is (a preemption), "
    "those\n"
    "with fewer preemptions first, until a run ends in deadlock, loses a message or ends badly; and prints that "
    "run.\n\n"
    "Examples:\n  synchroscope explore four-modes --receive async\n  synchroscope explore four-modes --show 3\n"
    "  synchroscope explore four-modes --send async --capacity 1 --adversary";

} // namespace

void addExploreCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<ExploreOptions>();
    CLI::App *command = app.add_subcommand(
        "explore", "Runs a scenario many times in different orders and counts how it ends, or looks for a bad end");
    command->footer(explanation);
    options->run.addSettingsTo(*command);
    command->get_option("--seed")->description("The first seed (1)");
    command->get_option("--speed")->description("Understood, but without influence: time is virtual");
    command
        ->add_option("--runs", options->runs,
                     fmt::format("How many ({}); the adversary at most ({})", usualRuns, usualOrders))
        ->check(CLI::Range(1, mostRuns))
        ->option_text("N");
    CLI::Option *adversary = command->add_flag("--adversary", options->adversary,
                                               "Looks for the order that ends in deadlock, with a loss or badly");
    command
        ->add_option_function<std::string>(
            "--show", [](const std::string &) {}, "Runs only seed K of them and prints its lines, as `step` does")
        ->check([options](const std::string &text) { return readSeed(text, options->show.emplace()); })
        ->option_text("K")
        ->excludes(adversary);
    command->add_flag("--json", options->run.json, "The same as JSON, nothing else on standard output");
    command->callback([options, &chosen] { chosen = [options] { return explore(*options); }; });
}

} // namespace synchroscope
