// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "window/window_main.h"

#include <cstdio>
#include <fmt/core.h>

namespace synchroscope {

namespace {

int openWindow(int argc, char **argv, const std::string &scenario, bool measureStart)
{
    WindowRequest request;
    request.measureStart = measureStart;
    if (!scenario.empty()) {
        auto path = ScenarioLibrary().find(scenario);
        if (!path) {
            fmt::print(stderr, "synchroscope: {}, `synchroscope --help` all commands\n", path.error().what);
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

} // namespace

int commandLine(int argc, char **argv)
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
    app.add_option("FILE", scenario, "Opens the window on this scenario (an identifier or a file)")
        ->option_text(" ");
    bool measureStart = false;
    app.add_flag("--measure-start", measureStart)->group(""); // for `bench startup`, not for people
    addListCommand(app, chosen);
    addRunCommand(app, chosen);
    addCompareCommand(app, chosen);
    addCheckCommand(app, chosen);
    addPictureCommand(app, chosen);
    addDoctorCommand(app, chosen);
    addBenchCommand(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error); // --help and --version
        fmt::print(stderr, "synchroscope: {}; `synchroscope --help` explains\n", error.what());
        return ExitStatus::usage;
    }
    return chosen ? chosen() : openWindow(argc, argv, scenario, measureStart);
}

} // namespace synchroscope
