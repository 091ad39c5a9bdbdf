// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vary_options.h"

#include <charconv>
#include <fmt/format.h>
#include <system_error>

namespace synchroscope {

namespace {

std::optional<std::vector<double>> numbersIn(std::string_view text)
{
    std::vector<double> numbers;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(','));
        double value = 0;
        const auto [stop, error] = std::from_chars(one.data(), one.data() + one.size(), value);
        if (error != std::errc() || stop != one.data() + one.size())
            return {};
        numbers.push_back(value);
        text.remove_prefix(std::min(text.size(), one.size() + 1));
    }
    return numbers;
}

std::string whatCanBeVaried(const Scenario &scenario)
{
    std::vector<std::string> words;
    for (const Varied &varied : comparable(scenario))
        words.push_back(wordOf(varied, scenario));
    return fmt::format("{}", fmt::join(words, ", "));
}

} // namespace

void VaryOptions::addTo(CLI::App &command)
{
    command
        .add_option("--vary", what,
                    "What the runs differ in: modes (the default), capacity, when-full, seed, one of the lesson's knobs by "
                    "its variable, or speed:PROCESS")
        ->option_text("WHAT");
    command.add_option("--values", values, "Two to eight numbers for it, such as 0,1,4,64")->option_text("A,B,…");
}

Result<Comparison> VaryOptions::comparisonOf(const Scenario &scenario, const RunOptions &run) const
{
    const auto varied = variedNamed(what, scenario);
    if (!varied)
        return Error{fmt::format("--vary {}: this scenario can be compared in {}", what, whatCanBeVaried(scenario)), 0};
    std::vector<double> numbers = usualValues(*varied, scenario);
    if (!values.empty()) {
        if (numbers.empty())
            return Error{fmt::format("--values: all there are of {} are compared; leave it out", what), 0};
        const auto given = numbersIn(values);
        if (!given)
            return Error{fmt::format("--values {}: numbers with commas between them are wanted, such as {}", values,
                                     fmt::join(numbers, ",")), 0};
        numbers = *given;
    }
    if (const std::string objection = objectionTo(*varied, numbers, scenario); !objection.empty())
        return Error{"--values: " + objection, 0};
    Comparison comparison = compareIn(*varied, numbers, scenario, run.settingsFor(scenario));
    if (varied->kind == Varied::Kind::modes)
        std::erase_if(comparison.variants, [&run](const Variant &one) { return !run.admits(one.settings.mode); });
    return comparison;
}

} // namespace synchroscope
