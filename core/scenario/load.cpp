// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/load.h"

#include "base/unique_fd.h"
#include "scenario/check.h"
#include "scenario/utf8.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace synchroscope {

namespace {

constexpr std::size_t maxFileBytes = std::size_t{1} << 20;

/// Everything that keeps a text from being read as TOML at all.
bool readable(std::string_view text, const SourceText &source, Mistakes &mistakes)
{
    if (text.size() > maxFileBytes)
        mistakes.add({}, fmt::format("the file has more than {} bytes", maxFileBytes),
                     "a lesson is a text of a few pages; is this the right file?");
    else if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        mistakes.add({}, "the file is in UTF-16", "save it as UTF-8");
    else if (const std::size_t nul = source.text().find('\0'); nul != std::string::npos)
        mistakes.add(source.locationOf(nul), "there is a NUL byte here",
                     "a lesson is a text in UTF-8; is this the right file?");
    else if (const auto invalid = utf8::firstInvalid(source.text()))
        mistakes.add(source.locationOf(*invalid), "this is not UTF-8", "save the file as UTF-8");
    else if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        mistakes.add({}, "the file is empty", "write a lesson; scenarios/README.md shows how");
    else
        return true;
    return false;
}

std::string identifierOf(const std::string &path)
{
    std::string name = path.substr(path.rfind('/') + 1); // npos + 1 is 0
    constexpr std::string_view ending = ".toml";
    if (name.size() > ending.size() && name.ends_with(ending))
        name.erase(name.size() - ending.size());
    return name;
}

Loaded refused(const std::string &path, std::string what, std::string remedy)
{
    return {{}, {}, {Mistake{path, 1, 1, std::move(what), std::move(remedy)}}, {}};
}

/// Why the file could not be opened or read.
Loaded refused(const std::string &path, int error)
{
    switch (error) {
    case ENOENT: return refused(path, "there is no such file", "`synchroscope list` names the lessons that ship");
    case ENOTDIR: return refused(path, "there is no such file", "a part of the path is not a folder");
    case EACCES: return refused(path, "the file may not be read", "give yourself permission to read it");
    case EISDIR: return refused(path, "this is a folder", "name a lesson file, *.toml");
    default:
        return refused(path, fmt::format("the file cannot be read ({})", std::strerror(error)),
                       "is this the right file?");
    }
}

} // namespace

Loaded parseScenario(std::string_view text, const std::string &path)
{
    Mistakes mistakes(path);
    const SourceText source(text.substr(0, maxFileBytes + 1));
    Loaded loaded;
    if (readable(text, source, mistakes)) {
        if (const auto fields = readFields(source, mistakes)) {
            Scenario scenario;
            scenario.identifier = identifierOf(path);
            scenario.file = path;
            const Check check{*fields, source, scenario, mistakes};
            for (const auto step : {checkTexts, checkProcesses, checkStarts, checkChannels, checkSharedTexts, checkKnobs,
                                    checkPrograms, checkSharedMemory, checkLesson, checkClaims})
                step(check);
            if (!mistakes.any())
                loaded.scenario = scenario;
            loaded.draft = std::move(scenario);
        }
    }
    loaded.mistakes = mistakes.takeMistakes();
    loaded.warnings = mistakes.takeWarnings();
    return loaded;
}

Loaded loadScenario(const std::string &path)
{
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // never waits, whatever the file is
    if (!file.valid())
        return refused(path, errno);
    struct stat status{};
    if (::fstat(file.get(), &status) != 0)
        return refused(path, errno);
    if (S_ISDIR(status.st_mode))
        return refused(path, EISDIR);
    if (!S_ISREG(status.st_mode))
        return refused(path, "this is no ordinary file", "name a lesson file, *.toml");

    std::string text;
    std::string piece(std::size_t{64} << 10, '\0');
    while (text.size() <= maxFileBytes) {
        const ssize_t got = ::read(file.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refused(path, errno);
        if (got == 0)
            break;
        text.append(piece, 0, static_cast<std::size_t>(got));
    }
    return parseScenario(text, path);
}

} // namespace synchroscope
