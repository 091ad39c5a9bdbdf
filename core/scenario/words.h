// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace synchroscope {

/// What the languages of conditions and claims are made of.

struct Word
{
    std::string text;
    std::size_t offset = 0, end = 0; // bytes in the sentence; with the quotes, if it has any
    bool quoted = false;

    [[nodiscard]] bool is(std::string_view keyword) const { return !quoted && text == keyword; }
};

/// What is wrong with a sentence, where in it, and what would be right.
struct SentenceMistake
{
    std::size_t offset = 0; // bytes into the text
    std::string what, remedy;
};

/// Words stand between blanks and the characters of `apart`; what stands in quotes, "…" or '…', is one word.
std::variant<std::vector<Word>, SentenceMistake> splitWords(std::string_view text, std::string_view apart = {});

/// "third" or "3rd"; nullopt for any other word.
std::optional<int> ordinal(std::string_view word);
/// Above 0.
std::optional<int> wholeNumber(std::string_view text);

struct ReasonWord
{
    std::string_view word;
    BlockReason reason;
};
inline constexpr std::array reasonWords = {ReasonWord{"queue-full", BlockReason::queueFull},
                                           ReasonWord{"awaiting-receipt", BlockReason::awaitingReceipt},
                                           ReasonWord{"queue-empty", BlockReason::queueEmpty},
                                           ReasonWord{"until-woken", BlockReason::untilWoken}};
std::optional<BlockReason> reasonNamed(std::string_view word);

template<typename Words>
std::vector<std::string> wordsOf(const Words &words)
{
    std::vector<std::string> list;
    for (const auto &entry : words)
        list.emplace_back(entry.word);
    return list;
}

} // namespace synchroscope
