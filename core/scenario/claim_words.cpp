// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/claim_words.h"

#include <algorithm>

namespace synchroscope {

ClaimWords::ClaimWords(std::string_view text, const Scenario &scenario) : m_text(text), m_scenario(scenario)
{
    // A full stop at the end belongs to no word.
    const std::size_t last = m_text.find_last_not_of(" \t\n");
    if (last != std::string_view::npos && m_text[last] == '.')
        m_text = m_text.substr(0, last);
    auto words = splitWords(m_text, ",");
    if (const auto *mistake = std::get_if<SentenceMistake>(&words))
        throw *mistake;
    m_words = std::move(std::get<std::vector<Word>>(words));
}

const Word *ClaimWords::peek(std::size_t ahead) const
{
    return m_next + ahead < m_words.size() ? &m_words[m_next + ahead] : nullptr;
}

namespace {

/// Calls `each` with the words of a phrase until it says no; whether it never did.
template<typename Each>
bool allWords(std::string_view phrase, Each each)
{
    while (!phrase.empty()) {
        const std::size_t blank = std::min(phrase.find(' '), phrase.size());
        if (!each(phrase.substr(0, blank)))
            return false;
        phrase.remove_prefix(std::min(blank + 1, phrase.size()));
    }
    return true;
}

} // namespace

bool ClaimWords::sees(std::string_view words) const
{
    std::size_t ahead = 0;
    return allWords(words, [&](std::string_view word) {
        const Word *next = peek(ahead++);
        return next && next->is(word);
    });
}

bool ClaimWords::accept(std::string_view words)
{
    if (!sees(words))
        return false;
    m_next += 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), ' '));
    return true;
}

void ClaimWords::expect(std::string_view words, std::string_view remedy)
{
    allWords(words, [&](std::string_view word) {
        if (!accept(word))
            fail(peek(), fmt::format("{} is missing here", quoted(word)), fmt::format("write {}", remedy));
        return true;
    });
}

const Word &ClaimWords::take(std::string_view what, std::string_view remedy)
{
    if (atEnd())
        fail(nullptr, fmt::format("{} is missing", what), fmt::format("write {}", remedy));
    return m_words[m_next++];
}

void ClaimWords::end() const
{
    if (const Word *extra = peek())
        fail(extra, fmt::format("the claim goes on with {}", quoted(extra->text)),
             "end it here; a name with blanks in it stands in quotes");
}

void ClaimWords::fail(const Word *at, std::string what, std::string remedy) const
{
    throw SentenceMistake{at ? at->offset : m_text.size(), std::move(what), std::move(remedy)};
}

void ClaimWords::failChoice(std::string_view what, const std::vector<std::string> &known) const
{
    const Word *word = peek();
    const std::string list = "it is one of " + quotedList(known);
    if (!word)
        fail(nullptr, fmt::format("{} is missing", what), list);
    fail(word, fmt::format("{} is not understood here as {}", quoted(word->text), what),
         didYouMean(word->text, known, list));
}

int ClaimWords::process(const Word &word, std::string_view verb) { return named(word, verb, true); }
int ClaimWords::channel(const Word &word, std::string_view verb) { return named(word, verb, false); }

int ClaimWords::named(const Word &word, std::string_view verb, bool process)
{
    const std::vector<std::string> processes = namesOf(m_scenario.processes), channels = namesOf(m_scenario.channels);
    const std::vector<std::string> &names = process ? processes : channels;
    const std::string_view kind = process ? "process" : "channel";
    if (const int index = indexOf(names, word.text); index >= 0) {
        m_names.push_back({word.offset, word.end, process ? index : -1, process ? -1 : index});
        return index;
    }
    if (indexOf(process ? channels : processes, word.text) >= 0)
        fail(&word, fmt::format("{} is a {}, and {} is said of a {}", quoted(word.text), process ? "channel" : "process",
                                verb.empty() ? "this" : quoted(verb), kind),
             fmt::format("write the name of a {}", kind));
    fail(&word, fmt::format("there is no {} {}", kind, quoted(word.text)),
         didYouMean(word.text, names, names.empty() ? "there are none" : "it is one of " + quotedList(names)));
}

std::uint32_t ClaimWords::messageNumber()
{
    const Word &word = take("the number of a message", "a whole number from 1");
    const auto number = wholeNumber(word.text);
    if (!number || word.quoted)
        fail(&word, fmt::format("{} is not the number of a message", quoted(word.text)), "write a whole number from 1");
    return static_cast<std::uint32_t>(*number);
}

int ClaimWords::modeNumber()
{
    const Word &word = take("the number of a mode", "1, 2, 3 or 4");
    const auto number = wholeNumber(word.text);
    if (!number || *number > 4)
        fail(&word, fmt::format("there is no mode {}", quoted(word.text)),
             "1 is sync send and sync receive, 2 sync and async, 3 async and sync, 4 async and async");
    return *number;
}

std::optional<BlockReason> ClaimWords::acceptReason()
{
    const Word *word = peek();
    const auto found = word && !word->quoted ? reasonNamed(word->text) : std::nullopt;
    if (found)
        ++m_next;
    return found;
}

BlockReason ClaimWords::reason()
{
    const auto found = acceptReason();
    if (!found)
        failChoice("a reason to be blocked", wordsOf(reasonWords));
    return *found;
}

void ClaimWords::acceptNoun()
{
    const Word *word = peek();
    if (!word || word->quoted)
        return;
    bool known = false;
    for (const std::string_view noun : {"message", "messages", "time", "times", "line", "lines", "wake-up", "wake-ups"})
        known = known || word->text == noun;
    for (const ChannelSpec &one : m_scenario.channels)
        known = known || word->text == one.noun || word->text == one.noun + "s";
    if (known)
        ++m_next;
}

std::size_t ClaimWords::find(std::string_view keyword) const
{
    std::size_t index = m_next;
    while (index < m_words.size() && !m_words[index].is(keyword))
        ++index;
    return index;
}

Condition ClaimWords::conditionUpTo(std::size_t index)
{
    if (m_next >= index)
        fail(peek(), "a happening is missing here", "write one, as in a checkpoint: first blocked Producer");
    const std::size_t begin = m_words[m_next].offset;
    const std::size_t end = m_words[index - 1].end;
    m_next = index;
    auto parsed = parseCondition(m_text.substr(begin, end - begin), m_scenario);
    if (auto *mistake = std::get_if<ConditionMistake>(&parsed)) {
        mistake->offset += begin;
        throw *mistake;
    }
    Condition &condition = std::get<Condition>(parsed);
    condition.nameBegin += begin;
    condition.nameEnd += begin;
    m_names.push_back({condition.nameBegin, condition.nameEnd, condition.process, condition.channel});
    return condition;
}

} // namespace synchroscope
