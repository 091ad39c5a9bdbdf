// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/lesson_text.h"

#include "scenario/load.h"
#include "scenario/same_lesson.h"
#include "scenario/write.h"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <optional>

namespace synchroscope {

namespace {

constexpr std::size_t longest = (1 << 20) + 1; // one byte more than a lesson may have

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(longest, '\0');
    file.read(text.data(), static_cast<std::streamsize>(longest));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return text;
}

} // namespace

Result<std::string> lessonTextFor(const Recording &recording, const Scenario &lesson)
{
    const auto isFrom = [&](const std::string &text) {
        const auto again = lessonFrom(text, lesson.identifier);
        return again && sameLesson(Recording(again.value(), recording.settings()).scenario(), recording.scenario());
    };
    if (!lesson.file.empty()) {
        if (std::string text = contentOf(lesson.file); isFrom(text))
            return text;
    }
    std::string text = writeScenario(lesson).text;
    if (isFrom(text))
        return text;
    const auto again = lessonFrom(text, lesson.identifier);
    return Error{again ? std::string("the lesson cannot be put into a recording") : again.error().what, 0};
}

Result<Scenario> lessonFrom(std::string_view text, const std::string &identifier)
{
    Loaded loaded = parseScenario(text, identifier + ".toml");
    if (!loaded.scenario)
        return Error{loaded.mistakes.empty() ? "the lesson cannot be read" : loaded.mistakes.front().text(), 0};
    loaded.scenario->identifier = identifier;
    loaded.scenario->file.clear();
    return std::move(*loaded.scenario);
}

} // namespace synchroscope
