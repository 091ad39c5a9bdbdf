// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/compare_options.h"
#include "cli/exit_status.h"
#include "cli/export_sources.h"
#include "cli/language_option.h"
#include "cli/recording_output.h"
#include "picture/picture.h"
#include "scenario/mistake.h"

#include <charconv>
#include <fmt/core.h>
#include <memory>
#include <vector>

namespace synchroscope {

namespace {

constexpr int smallestSide = 200, largestSide = 16'384;
constexpr double latestMoment = 1e6; // s
constexpr const char *everybody = "everybody";

struct PictureOptions
{
    CompareOptions compare;
    PictureRequest request;
    std::string why;     // --why: a process, or everybody
    bool varies = false; // --vary or --values has been given
    bool sets = false;   // something has been given that only a new run can have
};

/// An empty string when `text` was understood, otherwise what would be right: what CLI11 wants of a check.
std::string readSize(const std::string &text, PictureRequest &request)
{
    const char *const end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, request.width);
    const bool hasCross = width.ec == std::errc() && width.ptr != end && *width.ptr == 'x';
    const auto height = std::from_chars(hasCross ? width.ptr + 1 : end, end, request.height);
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!hasCross || height.ec != std::errc() || height.ptr != end || !fits(request.width) || !fits(request.height))
        return fmt::format("a size is WIDTHxHEIGHT, each from {} to {}, such as 1440x900", smallestSide, largestSide);
    return {};
}

std::string readMoment(const std::string &text, PictureRequest &request)
{
    const char *const end = text.data() + text.size();
    double seconds = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, seconds);
    if (error != std::errc() || stop != end || !(seconds >= 0 && seconds <= latestMoment))
        return fmt::format("a moment is a number of seconds from 0 to {}", latestMoment);
    request.at = seconds;
    return {};
}

std::string checkOutput(const std::string &name)
{
    for (const char *ending : {".png", ".svg", ".pdf"}) {
        if (name.ends_with(ending))
            return {};
    }
    return "the file's name must end in .png, .svg or .pdf";
}

/// Which process is meant; an empty string when it is one, otherwise what would be right. Its name goes before the word.
std::string readWhy(const std::string &named, const Scenario &scenario, PictureRequest &request)
{
    std::vector<std::string> known;
    for (const ProcessSpec &process : scenario.processes) {
        if (process.name == named) {
            request.why = static_cast<int>(known.size());
            return {};
        }
        known.push_back(process.name);
    }
    request.why = -1;
    return named == everybody ? std::string()
                              : fmt::format("--why: there is no process {}; this scenario has {}, or say {}", synchroscope::quoted(named),
                                            quotedList(known), everybody);
}

/// The runs of a recording file in place of new ones. Nothing, or the exit status with which all is over.
std::optional<int> takeRecordings(PictureOptions &options)
{
    PictureRequest &request = options.request;
    if (options.sets || options.varies)
        return wrongUse(onlyModesAreChosen, "picture");
    auto read = readForExport(options.compare.run, "picture");
    if (const int *status = std::get_if<int>(&read))
        return *status;
    auto &sources = std::get<ExportSources>(read);
    request.recordings = std::move(sources.recordings);
    const std::size_t runs = request.recordings.size();
    if (request.view == PictureView::compare && (runs < fewestPanes || runs > mostPanes))
        return wrongUse(fmt::format("the recording holds {} of the runs asked for: from {} to {} can be compared", runs,
                                    fewestPanes, mostPanes),
                        "picture");
    request.comparison = std::move(sources.comparison);
    request.scenario = request.recordings.front().scenario();
    request.settings = request.recordings.front().settings();
    return {};
}

int picture(PictureOptions &options)
{
    if (!options.why.empty() && options.request.view == PictureView::compare) {
        return wrongUse("--why belongs to the lesson page: leave out --view compare, or --why", "picture");
    }
    if (options.varies && options.request.view != PictureView::compare) {
        return wrongUse("--vary and --values choose what the Compare page shows: add --view compare, or leave them out",
                        "picture");
    }
    PictureRequest &request = options.request;
    const bool recorded = looksLikeARecording(options.compare.run.scenario);
    if (recorded) {
        if (const auto status = takeRecordings(options))
            return *status;
    } else {
        auto named = scenarioNamed(options.compare.run.scenario);
        if (const int *status = std::get_if<int>(&named))
            return *status;
        request.scenario = std::move(std::get<Scenario>(named));
    }
    if (!options.why.empty()) {
        if (const std::string wrong = readWhy(options.why, request.scenario, request); !wrong.empty()) {
            fmt::print(stderr, "synchroscope: {}\n", wrong);
            return ExitStatus::usage;
        }
    }
    if (recorded)
        return makePicture(request);
    request.settings = options.compare.run.settingsFor(request.scenario);
    request.timeout = options.compare.run.timeout;
    if (request.view == PictureView::compare) {
        auto asked = options.compare.comparisonOf(request.scenario);
        if (const std::string *wrong = std::get_if<std::string>(&asked)) {
            fmt::print(stderr, "synchroscope: {}\n", *wrong);
            return ExitStatus::usage;
        }
        request.comparison = std::move(std::get<Comparison>(asked));
    }
    return makePicture(request);
}

} // namespace

void addPictureCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<PictureOptions>();
    PictureRequest &request = options->request;
    CLI::App *command = app.add_subcommand("picture", "Writes the picture the window would show of a scenario's run, or of a recording");
    command->footer("Example:\n  synchroscope picture fast-producer --view lesson --at 2.2 -o full.png\n"
                    "  synchroscope picture fast-producer --view compare --vary capacity -o rooms.svg\n"
                    "  synchroscope picture face-to-face --why everybody -o circle.png\n"
                    "  synchroscope picture monday.synchroscope --at 2.2 -o full.svg");
    options->compare.run.addSettingsTo(*command);
    command->get_option("SCENARIO")->description("An identifier from `synchroscope list`, a file, or a recording");
    command
        ->add_option_function<std::string>(
            "--view",
            [&request](const std::string &view) {
                request.view = view == "compare" ? PictureView::compare : PictureView::lesson;
            },
            "What is shown (lesson)")
        ->check(CLI::IsMember({"lesson", "compare"}))
        ->option_text("lesson|compare");
    command->add_option("--why", options->why, "With the answer to \"why?\", of a process or of everybody")
        ->option_text("PROCESS|everybody");
    command
        ->add_option_function<std::string>("--at", [](const std::string &) {},
                                           "Moment on the time axis (the end of the run)")
        ->check([&request](const std::string &text) { return readMoment(text, request); })
        ->option_text("SECONDS");
    command->add_option_function<std::string>("--size", [](const std::string &) {}, "In pixels (1440x900)")
        ->check([&request](const std::string &text) { return readSize(text, request); })
        ->option_text("WxH");
    command
        ->add_option_function<std::string>(
            "--theme",
            [&request](const std::string &theme) {
                request.theme = themeNamed(theme).value_or(ThemeChoice::light);
            },
            "Colours (light)")
        ->check(CLI::IsMember({"light", "dark", "contrast"}))
        ->option_text("light|dark|contrast");
    addLanguageOption(*command, request.language, "Of what is said in the picture (en)");
    command->add_option("--scale", request.scale, "Device pixels per unit of the size (1)")
        ->check(CLI::Range(0.25, 8.0))
        ->option_text("F");
    options->compare.addVaryTo(*command);
    options->compare.run.addTimeoutTo(*command);
    command->add_option("-o,--output", request.output, "The picture: .png, .svg or .pdf")
        ->required()
        ->check(checkOutput)
        ->option_text("FILE");
    command->callback([options, command, &chosen] {
        for (const char *one : {"--capacity", "--when-full", "--seed", "--speed", "--timeout"})
            options->sets = options->sets || command->count(one) > 0;
        options->varies = command->count("--vary") + command->count("--values") > 0;
        chosen = [options] { return picture(*options); };
    });
}

} // namespace synchroscope
