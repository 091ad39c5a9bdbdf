// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "scenario/load.h"
#include "window/window_main.h"

#include <cstdio>
#include <cstdlib>
#include <fmt/core.h>

namespace synchroscope {

namespace {

bool isSet(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value;
}

bool displayIsThere() { return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM"); }

struct WindowOptions
{
    std::string scenario;
    bool measureStart = false;
};

/// The lessons that ship, and the one that was asked for first if it is not among them.
int openWindow(const WindowOptions &options, std::uint64_t startedAt)
{
    const ScenarioLibrary library;
    WindowRequest request;
    request.measureStart = options.measureStart;
    request.startedAt = startedAt;
    std::string asked;
    if (!options.scenario.empty()) {
        auto path = library.find(options.scenario);
        if (!path) {
            fmt::print(stderr, "synchroscope: {}\n", path.error().what);
            return ExitStatus::usage;
        }
        asked = std::move(path).value();
    }
    if (!displayIsThere()) {
        fmt::print(stderr, "synchroscope: there is no display for the window; without one, "
                           "`synchroscope compare four-modes` shows a lesson in the terminal\n");
        return ExitStatus::refused;
    }
    bool ships = false;
    for (const ScenarioLibrary::Entry &entry : library.entries()) {
        Loaded loaded = loadScenario(entry.path);
        if (!loaded.scenario)
            continue;
        if (entry.path == asked) {
            request.first = request.lessons.size();
            ships = true;
        }
        request.lessons.push_back(std::move(*loaded.scenario));
    }
    if (!asked.empty() && !ships) {
        Loaded loaded = loadScenario(asked);
        if (loaded.scenario)
            request.lessons.insert(request.lessons.begin(), std::move(*loaded.scenario));
        else if (!loaded.mistakes.empty())
            request.notice = loaded.mistakes.front().text();
    }
    if (request.lessons.empty()) {
        fmt::print(stderr, "synchroscope: {}\n", request.notice.empty() ? "no scenarios were found" : request.notice);
        return ExitStatus::bad;
    }
    return runWindow(request);
}

} // namespace

int commandLine(int argc, char **argv)
{
    const std::uint64_t startedAt = monotonicNow();
    CLI::App app("Shows how real processes communicate: who blocks, why, for how long, and who wakes whom.",
                 "synchroscope");
    app.set_version_flag("--version", "synchroscope " SYNCHROSCOPE_VERSION);
    app.footer("Example:\n  synchroscope run four-modes --send sync --receive async\n\n"
               "Exit status: 0 good, 1 the thing asked about is bad, 2 wrong use, 3 the system refused,\n"
               "128 + N ended by signal N.");
    app.require_subcommand(0, 1);

    Action chosen;
    WindowOptions window;
    app.add_option("FILE", window.scenario, "Opens the window on this scenario (an identifier or a file)")
        ->option_text(" ");
    app.add_flag("--measure-start", window.measureStart)->group(""); // for `bench startup`, not for people
    addListCommand(app, chosen);
    addRunCommand(app, chosen);
    addCompareCommand(app, chosen);
    addCheckCommand(app, chosen);
    addPictureCommand(app, chosen);
    addDoctorCommand(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error); // --help and --version
        fmt::print(stderr, "synchroscope: {}; `synchroscope --help` explains\n", error.what());
        return ExitStatus::usage;
    }
    return chosen ? chosen() : openWindow(window, startedAt);
}

} // namespace synchroscope
