// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "scenario/load.h"

#include <fmt/core.h>
#include <memory>
#include <string>
#include <vector>

namespace synchroscope {

namespace {

int checkScenarios(const std::vector<std::string> &files)
{
    const ScenarioLibrary library;
    std::size_t wrong = 0;
    for (const std::string &file : files) {
        const auto path = library.find(file);
        if (!path) {
            fmt::print(stderr, "synchroscope: {}\n", path.error().what);
            return ExitStatus::usage;
        }
        const Loaded loaded = loadScenario(path.value());
        for (const Mistake &mistake : loaded.mistakes)
            fmt::print("{}\n", mistake.text());
        for (const Mistake &warning : loaded.warnings)
            fmt::print("{} (a warning)\n", warning.text());
        if (loaded.scenario)
            fmt::print("{}: right\n", path.value());
        else
            ++wrong;
    }
    if (wrong == 0)
        return ExitStatus::good;
    fmt::print(stderr, "synchroscope: {} of {} scenarios {} wrong\n", wrong, files.size(), wrong == 1 ? "is" : "are");
    return ExitStatus::bad;
}

} // namespace

void addCheckCommand(CLI::App &app, Action &chosen)
{
    auto files = std::make_shared<std::vector<std::string>>();
    CLI::App *command =
        app.add_subcommand("check", "Says whether scenarios are right, and if not, where and what would be right");
    command->footer("Example:\n  synchroscope check my-lesson.toml");
    command
        ->add_option("FILE", *files, "Files, or identifiers from `synchroscope list`")
        ->required()
        ->option_text("...");
    command->callback([files, &chosen] { chosen = [files] { return checkScenarios(*files); }; });
}

} // namespace synchroscope
