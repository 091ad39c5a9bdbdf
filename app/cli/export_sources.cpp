// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_sources.h"

#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/recording_file.h"
#include "scenario/mistake.h"

#include <fmt/core.h>
#include <set>

namespace synchroscope {

namespace {

Variant variantOf(const Settings &settings, std::string badge)
{
    Variant variant;
    variant.settings = settings;
    variant.badge = std::move(badge);
    variant.title = modeTitle(settings.mode);
    return variant;
}

/// Recordings are called by their modes, or, where two are of the same, by their numbers.
std::vector<Variant> variantsOf(const std::deque<ExportSources::Run> &runs)
{
    std::set<int> modes;
    for (const ExportSources::Run &run : runs)
        modes.insert(run.recording.settings().mode.number());
    std::vector<Variant> variants;
    for (const ExportSources::Run &run : runs) {
        const Settings &settings = run.recording.settings();
        const std::size_t number =
            modes.size() == runs.size() ? static_cast<std::size_t>(settings.mode.number()) : variants.size() + 1;
        variants.push_back(variantOf(settings, std::to_string(number)));
    }
    return variants;
}

} // namespace

std::variant<ExportSources, int> runForExport(const CompareOptions &options, bool compared)
{
    const auto named = scenarioNamed(options.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const Scenario &scenario = std::get<Scenario>(named);
    ExportSources sources;
    if (compared) {
        auto asked = options.comparisonOf(scenario);
        if (const std::string *wrong = std::get_if<std::string>(&asked)) {
            fmt::print(stderr, "synchroscope: {}; `synchroscope export --help` explains\n", *wrong);
            return ExitStatus::usage;
        }
        sources.comparison = std::move(std::get<Comparison>(asked));
    } else {
        const Settings settings = options.run.settingsFor(scenario);
        sources.comparison.variants = {variantOf(settings, std::to_string(settings.mode.number()))};
    }
    const Interruption interruption; // before there is anything that would have to be ended
    std::vector<std::unique_ptr<LiveRun>> owned;
    std::vector<LiveRun *> runs;
    for (const Variant &variant : sources.comparison.variants) {
        auto run = LiveRun::create(scenario, variant.settings);
        if (!run) {
            sayRefused(run.error());
            return ExitStatus::refused;
        }
        owned.push_back(std::move(run).value());
        runs.push_back(owned.back().get());
    }
    if (options.run.fullSpeed) { // one after the other, or they would measure each other
        for (LiveRun *run : runs)
            playToTheEnd({run}, interruption, options.run.timeout, [] {});
    } else {
        playToTheEnd(runs, interruption, options.run.timeout, [] {});
    }
    if (interruption.signal() != 0)
        return judge(runs, interruption.signal());
    for (const LiveRun *run : runs) {
        if (run->recording().outcome == Outcome::failed)
            return judge(runs, 0); // the system refused, and there is nothing to be exported
        sources.runs.emplace_back(run->recording());
    }
    return sources;
}

std::variant<ExportSources, int> readForExport(const std::string &file)
{
    auto loaded = loadRecording(file);
    if (!loaded) {
        fmt::print(stderr, "synchroscope: {}\n", shown(loaded.error().what));
        return ExitStatus::bad;
    }
    ExportSources sources;
    for (Recording &recording : loaded.value().runs)
        sources.runs.emplace_back(std::move(recording));
    sources.comparison.varied.kind = Varied::Kind::recordings;
    sources.comparison.name = nameOf(sources.comparison.varied, sources.runs.front().recording.scenario());
    sources.comparison.variants = variantsOf(sources.runs);
    return sources;
}

} // namespace synchroscope
