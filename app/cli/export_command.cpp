// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/export_sources.h"
#include "cli/language_option.h"
#include "export/csv.h"
#include "export/file.h"
#include "export/perfetto.h"
#include "export/shiviz.h"
#include "page/page_file.h"
#include "recording_file/recording_writer.h"
#include "recording_file/schema.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <deque>
#include <fmt/core.h>
#include <memory>

namespace synchroscope {

namespace {

enum class Format { perfetto, csv, shiviz, html };

struct ExportOptions
{
    CompareOptions compare;
    Format format = Format::perfetto;
    bool compared = false; // --view compare
    bool varies = false;   // --vary or --values has been given
    bool runs = false;     // anything has been given that only a run could follow
    std::string language;  // of a page
    std::string output;
};

const std::map<std::string, Format> formats{
    {"perfetto", Format::perfetto}, {"csv", Format::csv}, {"shiviz", Format::shiviz}, {"html", Format::html}};

constexpr const char *explained = R"(Formats:
  perfetto  A trace for ui.perfetto.dev and chrome://tracing (JSON). A group of lanes for each run, a lane for
            each process, beneath it what Linux told of it; a counter for each queue; an arrow for each message
            from send to receive, and for each wake-up from the waker to the woken.
  csv       Three tables (RFC 4180, times in ms): FILE has the events; beside it, by the same name, .spans.csv
            has what each process was doing from when to when, .messages.csv what became of each message.
  shiviz    A log with vector clocks, for ShiViz (bestchai.bitbucket.io/shiviz). Its first two lines are the
            expressions by which ShiViz reads it: how an event is read, and what stands between two runs. ShiViz
            draws every event, so that a few thousand are what can be looked at.
  html      One page without any outside part, for a browser: the run, or the comparison, to play, step and scrub
            through, with its narration. Up to 150,000 events.

Several runs are told apart by a column, a group of lanes or a line of their own; they have one zero.

Examples:
  synchroscope export fast-producer --to perfetto -o orders.json
  synchroscope export four-modes --view compare --to html -o modes.html
  synchroscope export monday.synchroscope --to shiviz -o monday.log)";

/// Says on standard error what is wrong with the question; false: nothing is.
bool isWrongUse(const ExportOptions &options)
{
    const char *wrong = nullptr;
    if (looksLikeARecording(options.compare.run.scenario) && (options.runs || options.compared || options.varies))
        wrong = "a recording is as it was made: leave out the options that say how a scenario is to be run";
    else if (options.varies && !options.compared)
        wrong = "--vary and --values choose what is compared: add --view compare, or leave them out";
    if (wrong)
        wrongUse(wrong, "export");
    return wrong;
}

std::string beside(const std::string &file, const std::string &table)
{
    const std::string ending = ".csv";
    const std::size_t stem = file.ends_with(ending) ? file.size() - ending.size() : file.size();
    return file.substr(0, stem) + '.' + table + ending;
}

Result<void> writePage(const ExportOptions &options, const ExportSources &sources)
{
    std::vector<const Recording *> recordings;
    for (const Recording &recording : sources.recordings)
        recordings.push_back(&recording);
    const Result<std::string> page = pageFor(sources.comparison, recordings, options.language);
    if (!page)
        return page.error();
    return writeTextFile(options.output, [&](std::ostream &out) { out << page.value(); });
}

Result<void> writeTables(const ExportOptions &options, const std::vector<ExportedRun> &runs)
{
    const auto into = [&runs](const std::string &file, auto format) {
        return writeTextFile(file, [&](std::ostream &out) { format(out, runs); });
    };
    switch (options.format) {
    case Format::perfetto: return into(options.output, writePerfetto);
    case Format::shiviz: return into(options.output, writeShiviz);
    default: break;
    }
    Result<void> written = into(options.output, writeEventsCsv);
    if (written)
        written = into(beside(options.output, "spans"), writeSpansCsv);
    if (written)
        written = into(beside(options.output, "messages"), writeMessagesCsv);
    return written;
}

int statusOf(const Result<void> &written)
{
    if (written)
        return ExitStatus::good;
    fmt::print(stderr, "synchroscope: {}\n", shown(written.error().what));
    return ExitStatus::refused;
}

int exportRuns(const ExportOptions &options)
{
    if (isWrongUse(options))
        return ExitStatus::usage;
    const std::string &source = options.compare.run.scenario;
    auto got = looksLikeARecording(source) ? readForExport(options.compare.run) : runForExport(options.compare, options.compared);
    if (const int *status = std::get_if<int>(&got))
        return *status;
    const ExportSources &sources = std::get<ExportSources>(got);
    if (options.format == Format::html)
        return statusOf(writePage(options, sources));
    std::deque<History> histories;
    std::vector<ExportedRun> runs;
    for (std::size_t i = 0; i < sources.recordings.size(); ++i) {
        const Recording &recording = sources.recordings[i];
        histories.emplace_back(recording).update(recording);
        const Variant &variant = sources.comparison.variants[i];
        std::string title = variant.title;
        std::replace(title.begin(), title.end(), '\n', ' ');
        runs.push_back({recording, histories.back(), variant.badge, title});
    }
    return statusOf(writeTables(options, runs));
}

} // namespace

void addExportCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = app.add_subcommand("export", "Writes a recording, or a run made for it, for other tools");
    command->footer(std::string(explained) + "\n\nA recording is an SQLite database, which any SQLite tool can ask. Its schema:\n\n"
                    + recordingSchema + "\nQuestions of a lesson, as queries:\n\n" + recordingQueries);
    command
        ->add_option("SOURCE", options->compare.run.scenario,
                     "A recording (.synchroscope); or a scenario, which is run for it")
        ->required()
        ->option_text(" ");
    command
        ->add_option_function<std::string>(
            "--to", [options](const std::string &word) { options->format = formats.at(word); }, "The format")
        ->required()
        ->check(CLI::IsMember(formats))
        ->option_text("perfetto|csv|shiviz|html");
    command->add_option("-o,--output", options->output, "The file")->required()->option_text("FILE");
    addLanguageOption(*command, options->language, "Of the page (en)");
    command
        ->add_option_function<std::string>(
            "--view", [options](const std::string &view) { options->compared = view == "compare"; },
            "Of a scenario: one run, or those that its Compare page shows (lesson)")
        ->check(CLI::IsMember({"lesson", "compare"}))
        ->option_text("lesson|compare");
    options->compare.run.addChoicesTo(*command);
    options->compare.addVaryTo(*command);
    options->compare.run.addTimeoutTo(*command);
    command->callback([options, command, &chosen] {
        options->varies = command->count("--vary") + command->count("--values") > 0;
        for (const char *name : {"--send", "--receive", "--capacity", "--when-full", "--seed", "--speed", "--timeout"})
            options->runs = options->runs || command->count(name) > 0;
        chosen = [options] { return exportRuns(*options); };
    });
}

} // namespace synchroscope
