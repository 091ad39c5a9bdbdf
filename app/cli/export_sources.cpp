// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_sources.h"

#include "analysis/recorded_comparison.h"
#include "cli/exit_status.h"
#include "cli/live_run.h"
#include "cli/recording_output.h"
#include "recording_file/recording_reader.h"

#include <fmt/core.h>

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

} // namespace

std::variant<ExportSources, int> runForExport(const CompareOptions &options, bool compared, const char *command)
{
    auto named = scenarioNamed(options.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    ExportSources sources{std::move(std::get<Scenario>(named)), aboutThisMachine(), {}, {}};
    const Scenario &scenario = sources.lesson;
    if (compared) {
        auto asked = options.comparisonOf(scenario);
        if (const std::string *wrong = std::get_if<std::string>(&asked))
            return wrongUse(*wrong, command);
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
        sources.recordings.push_back(run->recording());
    }
    return sources;
}

std::variant<ExportSources, int> readForExport(const RunOptions &options, const char *command)
{
    auto read = readRecordingFile(options.scenario);
    if (!read)
        return sayUnreadable(read.error());
    RecordingFile &file = read.value();
    ExportSources sources{file.runs.front().lesson, file.about, {}, {}};
    for (RecordingFile::OneRun &run : file.runs) {
        if (options.admits(run.recording.settings().mode))
            sources.recordings.push_back(std::move(run.recording));
    }
    if (sources.recordings.empty())
        return wrongUse("the recording has no run in that mode", command);
    std::vector<const Recording *> all;
    for (const Recording &recording : sources.recordings)
        all.push_back(&recording);
    sources.comparison = comparisonOf(file.said("varied"), sources.lesson, all);
    return sources;
}

int wrongUse(const std::string &sentence, const char *command)
{
    fmt::print(stderr, "synchroscope: {}; `synchroscope {} --help` explains\n", sentence, command);
    return ExitStatus::usage;
}

} // namespace synchroscope
