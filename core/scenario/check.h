// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/file_fields.h"
#include "scenario/mistake.h"
#include "scenario/names.h"
#include "scenario/scenario.h"
#include "scenario/source_text.h"

#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// The checks, in the order in which they must run: each fills its part of the scenario and reports what is wrong
/// with it. After a mistake the scenario holds defaults in place of what was wrong, so that later checks can go on.

struct Check
{
    const FileFields &fields;
    const SourceText &source;
    Scenario &scenario;
    Mistakes &mistakes;
};

void checkTexts(const Check &check);
void checkProcesses(const Check &check);
void checkStarts(const Check &check); // when processes begin; needs all of them
void checkChannels(const Check &check);
void checkSharedTexts(const Check &check);
void checkKnobs(const Check &check);
void checkPrograms(const Check &check); // completes the channels' senders and receivers, and who wakes
void checkSharedMemory(const Check &check);
void checkLesson(const Check &check);   // questions, checkpoints, watches, claims, expectations, faults

// What several of them need.

inline constexpr std::size_t maxNameLength = 40;   // characters
inline constexpr std::size_t maxTextLength = 2000; // characters

/// A name that can be shown in one line of a card. `what`: "the name of a channel".
bool checkName(const Text &name, std::string_view what, Mistakes &mistakes);
/// Its value, or an empty text; too long a text is reported.
std::string checkedText(const Text &text, std::string_view key, Mistakes &mistakes);

/// Reports the second use of a name.
class Uniqueness
{
public:
    Uniqueness(std::string_view what, Mistakes &mistakes) : m_what(what), m_mistakes(mistakes) {}

    void take(const Located<std::string> &name)
    {
        const auto [first, fresh] = m_lines.try_emplace(name.value, name.at.line);
        if (!fresh)
            m_mistakes.add(name.at, fmt::format("{} is already the {} in line {}", quoted(name.value), m_what,
                                                first->second),
                           "give it a name of its own");
    }

private:
    std::string_view m_what;
    Mistakes &m_mistakes;
    std::map<std::string, int> m_lines;
};

/// One of the words that `wordFor` gives for the `count` values of Value, or nullopt after reporting anything else.
template<typename Value>
std::optional<Value> checkedWord(const Text &text, std::string_view key, int count, Mistakes &mistakes)
{
    if (!text)
        return {};
    std::vector<std::string> words;
    for (int i = 0; i < count; ++i)
        words.emplace_back(wordFor(static_cast<Value>(i)));
    if (const int index = indexOf(words, text->value); index >= 0)
        return static_cast<Value>(index);
    mistakes.add(text->at, fmt::format("{} cannot be {}", quoted(key), quoted(text->value)),
                 didYouMean(text->value, words, "it is one of " + quotedList(words)));
    return {};
}

} // namespace synchroscope
