// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recorded_comparison.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/export_sources.h"
#include "cli/recording_output.h"
#include "recording_file/recording_reader.h"
#include "report/report.h"

#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

struct ReportOptions
{
    CompareOptions compare;
    std::string output;
    bool noAnswers = false;
    bool runs = false; // anything has been given that only a run could follow
};

std::string checkOutput(const std::string &name)
{
    return name.ends_with(".pdf") || name.ends_with(".html") ? "" : "the file's name must end in .pdf or .html";
}

int wrongUse(const std::string &sentence)
{
    fmt::print(stderr, "synchroscope: {}; `synchroscope report --help` explains\n", sentence);
    return ExitStatus::usage;
}

/// Nothing, or the exit status with which all is over.
std::optional<int> fromRecording(const ReportOptions &options, ReportRequest &request)
{
    if (options.runs)
        return wrongUse("a recording is as it was made: only --send and --receive choose among its runs");
    auto file = readRecordingFile(options.compare.run.scenario);
    if (!file)
        return sayUnreadable(file.error());
    request.lesson = file.value().runs.front().lesson;
    request.about = file.value().about;
    for (RecordingFile::OneRun &run : file.value().runs) {
        if (options.compare.run.admits(run.recording.settings().mode))
            request.recordings.push_back(std::move(run.recording));
    }
    const std::size_t runs = request.recordings.size();
    if (runs == 0)
        return wrongUse("the recording has no run in that mode");
    if (runs > mostPanes)
        return wrongUse(fmt::format("the recording holds {} of the runs asked for: up to {} fit into a handout", runs, mostPanes));
    std::vector<const Recording *> all;
    for (const Recording &recording : request.recordings)
        all.push_back(&recording);
    request.comparison = comparisonOf(file.value().said("varied"), request.lesson, all);
    return {};
}

std::optional<int> fromRuns(const ReportOptions &options, ReportRequest &request)
{
    auto named = scenarioNamed(options.compare.run.scenario);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    request.lesson = std::move(std::get<Scenario>(named));
    request.about = aboutThisMachine();
    auto made = runForExport(options.compare, true, "report");
    if (const int *status = std::get_if<int>(&made))
        return *status;
    auto &sources = std::get<ExportSources>(made);
    for (ExportSources::Run &run : sources.runs)
        request.recordings.push_back(std::move(run.recording));
    request.comparison = std::move(sources.comparison);
    return {};
}

int report(const ReportOptions &options)
{
    ReportRequest request;
    request.answers = !options.noAnswers;
    request.output = options.output;
    const bool recorded = looksLikeARecording(options.compare.run.scenario);
    if (const auto status = recorded ? fromRecording(options, request) : fromRuns(options, request))
        return *status;
    return makeReport(std::move(request));
}

constexpr const char *explained = R"(A4 for the printer, or one page without outside parts for a browser: goal and summary, the programs, pictures of
the run in the lesson's own mode and what happened in it, the four modes compared, questions with room to write,
the words, and what was run. A scenario is run once in each mode, all at the same time. The answers are on a page
of their own at the end, hidden in a browser until they are asked for; --no-answers leaves them away.
The same recording makes the same file, byte for byte.

Examples:
  synchroscope report four-modes -o handout.pdf
  synchroscope report fast-producer --vary capacity --no-answers -o rooms.html
  synchroscope report monday.synchroscope -o monday.pdf)";

} // namespace

void addReportCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *command = app.add_subcommand("report", "Makes a handout of a lesson: pictures, table, what happened, questions");
    command->footer(explained);
    options->compare.run.addSettingsTo(*command);
    command->get_option("SCENARIO")->description("An identifier from `synchroscope list`, a file, or a recording");
    options->compare.addVaryTo(*command);
    options->compare.run.addTimeoutTo(*command);
    command->add_flag("--no-answers", options->noAnswers, "Without the page of answers");
    command->add_option("-o,--output", options->output, "The handout: .pdf or .html")
        ->required()
        ->check(checkOutput)
        ->option_text("FILE");
    command->callback([options, command, &chosen] {
        for (const char *one : {"--vary", "--values", "--capacity", "--when-full", "--seed", "--speed", "--timeout"})
            options->runs = options->runs || command->count(one) > 0;
        chosen = [options] { return report(*options); };
    });
}

} // namespace synchroscope
