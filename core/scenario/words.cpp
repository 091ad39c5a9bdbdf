// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/words.h"

#include <algorithm>
#include <charconv>

namespace synchroscope {

namespace {

constexpr std::array<std::string_view, 10> ordinals = {"first", "second",  "third",  "fourth", "fifth",
                                                       "sixth", "seventh", "eighth", "ninth",  "tenth"};

} // namespace

std::variant<std::vector<Word>, SentenceMistake> splitWords(std::string_view text, std::string_view apart)
{
    const std::string between = " \t\n" + std::string(apart);
    std::vector<Word> words;
    for (std::size_t i = text.find_first_not_of(between); i < text.size(); i = text.find_first_not_of(between, i)) {
        const char c = text[i];
        const bool isQuoted = c == '"' || c == '\'';
        const std::size_t begin = isQuoted ? i + 1 : i;
        std::size_t end = isQuoted ? text.find(c, begin) : text.find_first_of(between, begin);
        if (isQuoted && end == std::string_view::npos)
            return SentenceMistake{i, "a quote is opened and not closed", "close it with the quote that opened it"};
        end = std::min(end, text.size());
        const std::size_t next = isQuoted ? end + 1 : end;
        words.push_back({std::string(text.substr(begin, end - begin)), i, next, isQuoted});
        i = next;
    }
    return words;
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> ordinal(std::string_view word)
{
    if (const auto found = std::find(ordinals.begin(), ordinals.end(), word); found != ordinals.end())
        return static_cast<int>(found - ordinals.begin()) + 1;
    if (word.size() < 3)
        return {};
    const std::string_view ending = word.substr(word.size() - 2);
    const bool endsRight = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    return endsRight ? wholeNumber(word.substr(0, word.size() - 2)) : std::nullopt;
}

std::optional<BlockReason> reasonNamed(std::string_view word)
{
    const auto *found = std::find_if(reasonWords.begin(), reasonWords.end(),
                                     [word](const ReasonWord &candidate) { return candidate.word == word; });
    return found == reasonWords.end() ? std::nullopt : std::optional(found->reason);
}

} // namespace synchroscope
