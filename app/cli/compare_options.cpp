// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_options.h"

#include "scenario/mistake.h"

#include <charconv>
#include <fmt/format.h>

namespace synchroscope {

namespace {

using Kind = Varied::Kind;

/// An empty string when `text` was understood, otherwise what would be right: what CLI11 wants of a check.
std::string readValues(const std::string &text, std::optional<std::vector<double>> &values)
{
    values.emplace();
    const char *at = text.data();
    const char *const end = at + text.size();
    while (true) {
        double value = 0;
        const auto [stop, error] = std::from_chars(at, end, value);
        if (error != std::errc() || (stop != end && *stop != ','))
            return "values are numbers with commas between them, such as 0,1,4,64";
        values->push_back(value);
        if (stop == end)
            return {};
        at = stop + 1;
    }
}

/// What follows --vary for a scenario: "modes, capacity, when-full, cook, speed:Producer, seed".
std::string words(const Scenario &scenario)
{
    std::vector<std::string> all;
    for (const Varied &one : comparable(scenario))
        all.push_back(shown(wordOf(one, scenario)));
    return fmt::format("{}", fmt::join(all, ", "));
}

/// Everything else about the runs is an option of its own, but not that in which they are to differ.
std::string contradiction(const Varied &varied, const CompareOptions &options)
{
    if (varied.kind == Kind::capacity && options.run.capacity)
        return "--capacity and --vary capacity contradict each other; --values says which are compared";
    if (varied.kind == Kind::whenFull && options.run.whenFull)
        return "--when-full and --vary when-full contradict each other; all four policies are compared";
    if (varied.kind == Kind::seed && options.run.seed != RunOptions().seed)
        return "--seed and --vary seed contradict each other; --values says which are compared";
    if (varied.kind == Kind::modes && options.values)
        return "--values takes numbers, but modes are not chosen by numbers: --vary modes compares all four; "
               "--send and --receive leave some out";
    if (varied.kind == Kind::whenFull && options.values)
        return "--values takes numbers, but policies have none: --vary when-full compares all four, so leave "
               "--values out";
    return {};
}

} // namespace

void CompareOptions::addTo(CLI::App &command)
{
    run.addAllTo(command);
    addVaryTo(command);
    command.add_flag("--in-turn", inTurn, "One run after the other, so that they do not disturb each other");
}

void CompareOptions::addVaryTo(CLI::App &command)
{
    command.add_option("--vary", vary, "In what the runs differ (modes)")
        ->option_text("modes|capacity|when-full|seed|KNOB|speed:PROCESS");
    command
        .add_option_function<std::string>(
            "--values", [](const std::string &) {}, "Which are compared, from 2 to 8; for modes and when-full all four")
        ->check([this](const std::string &text) { return readValues(text, values); })
        ->option_text("N,N,...");
}

std::variant<Comparison, std::string> CompareOptions::comparisonOf(const Scenario &scenario) const
{
    const std::optional<Varied> varied = variedNamed(vary, scenario);
    if (!varied)
        return fmt::format("`{}` cannot be varied in {}; what can is: {}", shown(vary), shown(scenario.identifier),
                           words(scenario));
    if (std::string wrong = contradiction(*varied, *this); !wrong.empty())
        return wrong;
    const std::vector<double> chosen = values.value_or(usualValues(*varied, scenario));
    if (const std::string wrong = objectionTo(*varied, chosen, scenario); !wrong.empty())
        return "--values: " + shown(wrong.substr(0, wrong.find_last_not_of('.') + 1)); // a sentence goes on after it
    Comparison comparison = compareIn(*varied, chosen, scenario, run.settingsFor(scenario));
    if (varied->kind == Kind::modes)
        std::erase_if(comparison.variants, [this](const Variant &one) { return !run.admits(one.settings.mode); });
    return comparison;
}

} // namespace synchroscope
