// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "scenario/load.h"
#include "scenario/textbook.h"

#include <algorithm>
#include <fmt/core.h>
#include <memory>

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

int printPage(const std::string &named)
{
    const auto path = ScenarioLibrary().find(named);
    if (!path) {
        fmt::print(stderr, "synchroscope: {}\n", path.error().what);
        return ExitStatus::usage;
    }
    const Loaded loaded = loadScenario(path.value());
    for (const Mistake &mistake : loaded.mistakes)
        fmt::print(stderr, "{}\n", mistake.text());
    if (!loaded.scenario)
        return ExitStatus::bad;
    fmt::print("{}", textbookPage(*loaded.scenario));
    return ExitStatus::good;
}

} // namespace

void addListCommand(CLI::App &app, Action &chosen)
{
    auto text = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("list", "Lists the scenarios that ship: identifier, topic, title");
    command->footer("Example:\n  synchroscope list\n  synchroscope list --text four-modes");
    command->add_option("--text", *text, "Prints one scenario as a page of a textbook (Markdown) instead")
        ->option_text("FILE");
    command->callback([text, command, &chosen] {
        chosen = [text, one = command->count("--text") > 0] { return one ? printPage(*text) : listScenarios(); };
    });
}

} // namespace synchroscope
