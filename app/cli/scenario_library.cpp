// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scenario_library.h"

#include "base/own_program.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/core.h>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace synchroscope {

namespace fs = std::filesystem;

namespace {

constexpr const char *ending = ".toml";

constexpr std::string_view taught[] = {
    "two-worlds",          "four-modes",        "rendezvous",      "fast-producer",   "fast-consumer",
    "when-full",           "unbounded",         "polling",         "hostage",         "acknowledge",
    "request-reply",       "face-to-face",      "small-buffers",   "two-polite-pollers", "lost-wakeup",
    "one-mailbox-many-readers", "direct-or-mailbox", "divide-the-work", "many-editors", "modules",
    "what-format",         "killed-receiver",   "lost-acknowledgement", "back-pressure", "priorities"};

auto rank(const std::string &identifier)
{
    return std::find(std::begin(taught), std::end(taught), identifier) - std::begin(taught);
}

fs::path lessonFolder()
{
    if (const char *chosen = std::getenv("SYNCHROSCOPE_SCENARIOS"); chosen && *chosen)
        return chosen;
    return ownFolder() / "../share/synchroscope/scenarios"; // where it is built, a link to those of the source
}

bool looksLikeAPath(const std::string &named)
{
    return named.find('/') != std::string::npos || named.ends_with(ending);
}

} // namespace

ScenarioLibrary::ScenarioLibrary()
{
    std::error_code error;
    for (fs::directory_iterator file(lessonFolder(), error), end; !error && file != end; file.increment(error)) {
        if (file->path().extension() == ending)
            m_entries.push_back({file->path().stem().string(), file->path().lexically_normal().string()});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(rank(a.identifier), a.identifier) < std::pair(rank(b.identifier), b.identifier);
    });
}

Result<std::string> ScenarioLibrary::find(const std::string &named) const
{
    std::vector<std::string> known;
    for (const Entry &entry : m_entries) {
        if (entry.identifier == named)
            return entry.path;
        known.push_back(entry.identifier);
    }
    std::error_code error;
    const fs::file_type type = fs::status(named, error).type();
    if (type == fs::file_type::regular)
        return named;
    // A folder, a pipe, a file behind a locked door: the loader can say what is wrong with it.
    if (looksLikeAPath(named) && type != fs::file_type::not_found)
        return named;
    if (looksLikeAPath(named))
        return Error{fmt::format("there is no file {}", shown(named)), 0};
    std::string guess = didYouMean(named, known, "");
    if (!guess.empty())
        guess += ' ';
    return Error{fmt::format("there is no scenario called {}; {}`synchroscope list` shows all",
                             synchroscope::quoted(named), guess),
                 0};
}

bool sameFile(const std::string &a, const std::string &b)
{
    std::error_code none;
    return a == b || std::filesystem::equivalent(a, b, none);
}

bool ScenarioLibrary::holds(const std::string &file) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return sameFile(entry.path, file); });
}

} // namespace synchroscope
