// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/claim.h"
#include "scenario/mistake.h"
#include "scenario/names.h"

#include <fmt/format.h>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// The words of a claim, read from left to right. Whatever is not understood is thrown as a SentenceMistake, which
/// nobody but parseClaim() sees.
class ClaimWords
{
public:
    ClaimWords(std::string_view text, const Scenario &scenario);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    [[nodiscard]] const Word *peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool sees(std::string_view words) const;
    /// Takes these words if they come next.
    bool accept(std::string_view words);
    /// `remedy`: an example of what would be right.
    void expect(std::string_view words, std::string_view remedy);
    const Word &take(std::string_view what, std::string_view remedy);
    /// Nothing may follow.
    void end() const;

    /// Of a word that has been taken, or comes next; at the end of the sentence, of its end.
    [[noreturn]] void fail(const Word *at, std::string what, std::string remedy) const;
    /// The next word is none of these.
    [[noreturn]] void failChoice(std::string_view what, const std::vector<std::string> &known) const;

    int process(const Word &word, std::string_view verb = {});
    int channel(const Word &word, std::string_view verb = {});
    std::uint32_t messageNumber();
    int modeNumber();
    std::optional<BlockReason> acceptReason();
    BlockReason reason();
    /// What messages are called in this lesson, or "times".
    void acceptNoun();

    /// The condition that ends before the word with that index.
    Condition conditionUpTo(std::size_t index);
    /// All words that are left.
    Condition conditionToEnd() { return conditionUpTo(m_words.size()); }
    /// The index of the first such word from here on; as many as there are words where there is none.
    [[nodiscard]] std::size_t find(std::string_view keyword) const;
    [[nodiscard]] bool has(std::string_view keyword) const { return find(keyword) < m_words.size(); }

    /// Those that have been understood, some of them twice.
    [[nodiscard]] const std::vector<SaidName> &names() const { return m_names; }

private:
    int named(const Word &word, std::string_view verb, bool process);

    std::string_view m_text;
    const Scenario &m_scenario;
    std::vector<Word> m_words;
    std::size_t m_next = 0;
    std::vector<SaidName> m_names;
};

/// What is said of a number, as far as it is understood before its unit has been compared with what is measured.
struct SaidBound
{
    Bound bound;
    enum class Unit : std::uint8_t { none, times, time } unit = Unit::none;
    const Word *at = nullptr;
};
bool seesBound(const ClaimWords &words);
/// Of whom a number is told, and so with whom it can be compared by name.
enum class Whose : std::uint8_t { process, channel, nobody };
SaidBound readBound(ClaimWords &words, Whose whose);
/// The same, and it must be a time; or a count.
Bound readTime(ClaimWords &words, Whose whose);
Bound readCount(ClaimWords &words, Whose whose);

} // namespace synchroscope
