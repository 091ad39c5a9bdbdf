// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recorded_comparison.h"

#include <optional>

namespace synchroscope {

namespace {

using Kind = Varied::Kind;

/// In what this run differs from the others, as compareIn() takes it; 0 where that has the values itself.
std::optional<double> valueOf(const Varied &varied, const Settings &settings)
{
    const auto at = [&](const std::vector<double> &values) -> std::optional<double> {
        const auto index = static_cast<std::size_t>(varied.index);
        return index < values.size() ? std::optional(values[index]) : std::nullopt;
    };
    switch (varied.kind) {
    case Kind::capacity: return settings.capacity ? std::optional<double>(*settings.capacity) : std::nullopt;
    case Kind::whenFull: return settings.whenFull ? std::optional<double>(0) : std::nullopt;
    case Kind::knob: return at(settings.knobs);
    case Kind::pace: return at(settings.paces);
    case Kind::seed: return static_cast<double>(settings.seed);
    case Kind::modes:
    case Kind::recordings: break;
    }
    return 0;
}

std::optional<Variant> variantOf(const Varied &varied, const Scenario &lesson, const Recording &recording, Translate translate)
{
    const Settings &settings = recording.settings();
    const std::optional<double> value = valueOf(varied, settings);
    if (!value)
        return {};
    std::vector<Variant> variants = compareIn(varied, {*value}, lesson, settings, translate).variants;
    std::size_t index = 0;
    if (varied.kind == Kind::modes)
        index = static_cast<std::size_t>(settings.mode.number() - 1);
    else if (varied.kind == Kind::whenFull)
        index = static_cast<std::size_t>(*settings.whenFull);
    variants[index].settings = settings;
    return variants[index];
}

/// Runs that nothing is known of but their numbers and modes.
Comparison comparisonOfRuns(const std::vector<const Recording *> &recordings, Translate translate)
{
    const Varied varied{Kind::recordings, -1};
    Comparison comparison{varied, nameOf(varied, recordings.front()->scenario(), translate), {}};
    for (const Recording *one : recordings)
        comparison.variants.push_back({one->settings(), std::to_string(comparison.variants.size() + 1),
                                       modeTitle(one->settings().mode, translate), {}});
    return comparison;
}

} // namespace

Comparison comparisonOf(std::string_view word, const Scenario &lesson, const std::vector<const Recording *> &recordings,
                        Translate translate)
{
    const std::optional<Varied> varied = variedNamed(word, lesson);
    if (!varied)
        return comparisonOfRuns(recordings, translate);
    Comparison comparison{*varied, nameOf(*varied, lesson, translate), {}};
    for (const Recording *one : recordings) {
        auto variant = variantOf(*varied, lesson, *one, translate);
        if (!variant)
            return comparisonOfRuns(recordings, translate);
        comparison.variants.push_back(std::move(*variant));
    }
    return comparison;
}

Comparison inOtherWords(const Comparison &asked, const std::vector<const Recording *> &recordings, Translate translate)
{
    const Scenario &scenario = recordings.front()->scenario();
    Comparison said = comparisonOf(wordOf(asked.varied, scenario), scenario, recordings, translate);
    for (std::size_t i = 0; i < said.variants.size(); ++i) { // which one is as in the lesson only the lesson knows
        const std::string &remark = asked.variants[i].remark;
        said.variants[i].remark = remark.empty() ? remark : translate(remark.c_str());
    }
    return said;
}

} // namespace synchroscope
