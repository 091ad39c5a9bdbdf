// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/exit_status.h"
#include "cli/language_option.h"
#include "cli/scenario_library.h"
#include "cli/standard_streams.h"
#include "recording_file/recording_writer.h"
#include "window/window_main.h"

#include <cstdio>
#include <fmt/core.h>
#include <new>
#include <sys/resource.h>
#include <system_error>

namespace synchroscope {

namespace {

int openWindow(int argc, char **argv, const std::string &scenario, WindowRequest request)
{
    if (looksLikeARecording(scenario)) {
        request.file = scenario;
    } else if (!scenario.empty()) {
        auto path = ScenarioLibrary().find(scenario);
        if (!path) {
            fmt::print(stderr, "synchroscope: {}, `synchroscope --help` lists all commands\n", path.error().what);
            return ExitStatus::usage;
        }
        request.file = std::move(path).value();
    }
    if (!display()) {
        fmt::print(stderr, "synchroscope: there is no display for the window; without one, "
                           "`synchroscope compare four-modes` shows a lesson in the terminal\n");
        return ExitStatus::refused;
    }
    return runWindow(argc, argv, request);
}

/// A comparison of many processes needs more descriptors than the usual soft limit of 1,024 gives; asking for what
/// the hard limit allows anyway costs nothing.
void allowAllDescriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

/// The subcommand that was named, or the program itself: whose --help explains.
std::string explainer(const CLI::App &app)
{
    const auto named = app.get_subcommands();
    return named.empty() ? app.get_name() : app.get_name() + ' ' + named.front()->get_name();
}

int parseAndAct(int argc, char **argv)
{
    CLI::App app("Shows how real processes communicate: who blocks, why, for how long, and who wakes whom.",
                 "synchroscope");
    app.set_version_flag("--version", "synchroscope " SYNCHROSCOPE_VERSION);
    app.footer("Example:\n  synchroscope run four-modes --send sync --receive async\n\n"
               "Exit status: 0 good, 1 the thing asked about is bad, 2 wrong use, 3 the system refused,\n"
               "128 + N ended by signal N.");
    app.require_subcommand(0, 1);

    Action chosen;
    std::string scenario;
    app.add_option("FILE", scenario, "Opens the window on this scenario (an identifier or a file) or recording")->option_text(" ");
    WindowRequest request;
    app.add_option_function<std::string>(
           "--theme",
           [&request](const std::string &theme) {
               request.theme = themeNamed(theme).value_or(ThemeChoice::desktop);
           },
           "Colours of the window (as it was left; at first as the desktop's)")
        ->check(CLI::IsMember({"light", "dark", "contrast"}))
        ->option_text("light|dark|contrast");
    addLanguageOption(app, request.language, "What the window speaks (as it was left; at first the desktop's)");
    app.add_option("--measure", request.measure)->group(""); // for `bench`, not for people
    addListCommand(app, chosen);
    addRunCommand(app, chosen);
    addCompareCommand(app, chosen);
    addStepCommand(app, chosen);
    addExploreCommand(app, chosen);
    addCheckCommand(app, chosen);
    addVerifyCommand(app, chosen);
    addPictureCommand(app, chosen);
    addExportCommand(app, chosen);
    addReportCommand(app, chosen);
    addDoctorCommand(app, chosen);
    addBenchCommand(app, chosen);
    addSoakCommand(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error); // --help and --version
        fmt::print(stderr, "synchroscope: {}; `{} --help` explains\n", error.what(), explainer(app));
        return ExitStatus::usage;
    }
    return chosen ? chosen() : openWindow(argc, argv, scenario, request);
}

} // namespace

int commandLine(int argc, char **argv)
{
    occupyStandardDescriptors();
    allowAllDescriptors();
    int status = ExitStatus::refused;
    try {
        status = parseAndAct(argc, argv);
    } catch (const std::bad_alloc &) {
        fmt::print(stderr, "synchroscope: there is not enough memory\n");
    } catch (const std::system_error &error) {
        fmt::print(stderr, "synchroscope: {}\n", error.what());
    }
    return statusAfterPrinting(status);
}

} // namespace synchroscope
