// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lessons.h"

#include "cli/scenario_library.h"
#include "scenario/load.h"
#include "workshop/draft.h"

#include <filesystem>

namespace synchroscope {

Lessons loadLessons(const std::string &file)
{
    Lessons lessons;
    bool found = false;
    const ScenarioLibrary library;
    for (const ScenarioLibrary::Entry &entry : library.entries()) {
        Loaded loaded = loadScenario(entry.path);
        if (!loaded.scenario)
            continue; // `check` says what is wrong with it
        if (!file.empty() && sameFile(entry.path, file)) {
            lessons.first = lessons.list.size();
            found = true;
        }
        lessons.list.push_back(std::move(*loaded.scenario));
    }
    if (file.empty() || found)
        return lessons;
    Loaded loaded = loadScenario(file);
    if (loaded.scenario) {
        lessons.first = lessons.list.size();
        lessons.own = 1;
        lessons.list.push_back(std::move(*loaded.scenario));
        return lessons;
    }
    if (Draft::canBeMended(loaded))
        lessons.toMend = file;
    for (const Mistake &mistake : loaded.mistakes)
        lessons.notice += (lessons.notice.empty() ? "" : "\n") + mistake.text();
    return lessons;
}

} // namespace synchroscope
