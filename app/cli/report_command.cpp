// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/export_sources.h"
#include "cli/language_option.h"
#include "report/handout_name.h"
#include "report/report.h"

#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

struct ReportOptions
{
    CompareOptions compare;
    std::string output;
    std::string language;
    bool noAnswers = false;
    bool runs = false; // anything has been given that only a run could follow
};

std::string checkOutput(const std::string &name)
{
    return isHandoutName(name) ? "" : "the file's name must end in .pdf or .html";
}

int report(const ReportOptions &options)
{
    const bool recorded = looksLikeARecording(options.compare.run.scenario);
    if (recorded && options.runs)
        return wrongUse(onlyModesAreChosen, "report");
    auto got = recorded ? readForExport(options.compare.run, "report") : runForExport(options.compare, true, "report");
    if (const int *status = std::get_if<int>(&got))
        return *status;
    auto &sources = std::get<ExportSources>(got);
    const std::size_t runs = sources.recordings.size();
    if (runs > mostPanes)
        return wrongUse(fmt::format("the recording holds {} of the runs asked for: up to {} fit into a handout", runs, mostPanes),
                        "report");
    return makeReport({std::move(sources.lesson), std::move(sources.comparison), std::move(sources.recordings),
                       std::move(sources.about), !options.noAnswers, options.language, options.output});
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
    addLanguageOption(*command, options->language, "Of the handout (en)");
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
