// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "scenario/load.h"

#include <algorithm>
#include <fmt/core.h>

namespace synchroscope {

namespace {

int listScenarios()
{
    struct Row
    {
        std::string identifier, topic, title;
    };
    std::vector<Row> rows;
    std::size_t identifierWidth = 0, topicWidth = 0;
    const ScenarioLibrary library;
    for (const ScenarioLibrary::Entry &entry : library.entries()) {
        const Loaded loaded = loadScenario(entry.path);
        Row row{entry.identifier, "", "(has mistakes: synchroscope check " + entry.identifier + ")"};
        if (loaded.scenario)
            row = {entry.identifier, shown(loaded.scenario->topic), shown(loaded.scenario->title)};
        identifierWidth = std::max(identifierWidth, row.identifier.size());
        topicWidth = std::max(topicWidth, row.topic.size());
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        fmt::print(stderr, "synchroscope: no scenarios were found; SYNCHROSCOPE_SCENARIOS can name their folder\n");
        return ExitStatus::refused;
    }
    for (const Row &row : rows)
        fmt::print("{:<{}}  {:<{}}  {}\n", row.identifier, identifierWidth, row.topic, topicWidth, row.title);
    return ExitStatus::good;
}

} // namespace

void addListCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("list", "Lists the scenarios that ship: identifier, topic, title");
    command->footer("Example:\n  synchroscope list");
    command->callback([&chosen] { chosen = listScenarios; });
}

} // namespace synchroscope
