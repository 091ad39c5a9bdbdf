// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lessons.h"

#include "cli/scenario_library.h"
#include "scenario/load.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace synchroscope {

namespace {

constexpr std::array<std::string_view, 25> order{"two-worlds",
                                                 "four-modes",
                                                 "rendezvous",
                                                 "fast-producer",
                                                 "fast-consumer",
                                                 "when-full",
                                                 "unbounded",
                                                 "polling",
                                                 "hostage",
                                                 "acknowledge",
                                                 "request-reply",
                                                 "face-to-face",
                                                 "small-buffers",
                                                 "two-polite-pollers",
                                                 "lost-wakeup",
                                                 "one-mailbox-many-readers",
                                                 "direct-or-mailbox",
                                                 "divide-the-work",
                                                 "many-editors",
                                                 "modules",
                                                 "what-format",
                                                 "killed-receiver",
                                                 "lost-acknowledgement",
                                                 "back-pressure",
                                                 "priorities"};

std::size_t placeOf(const std::string &identifier)
{
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), identifier) - order.begin());
}

bool sameFile(const std::string &a, const std::string &b)
{
    std::error_code none;
    return std::filesystem::equivalent(a, b, none);
}

} // namespace

Lessons loadLessons(const std::string &file)
{
    std::vector<ScenarioLibrary::Entry> entries = ScenarioLibrary().entries();
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return placeOf(a.identifier) < placeOf(b.identifier); });
    Lessons lessons;
    bool found = false;
    for (const auto &entry : entries) {
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
        lessons.list.insert(lessons.list.begin(), std::move(*loaded.scenario));
        return lessons;
    }
    for (const Mistake &mistake : loaded.mistakes)
        lessons.notice += (lessons.notice.empty() ? "" : "\n") + mistake.text();
    return lessons;
}

} // namespace synchroscope
