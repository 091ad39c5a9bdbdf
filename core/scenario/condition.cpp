// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/condition.h"

#include "scenario/mistake.h"
#include "scenario/names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

namespace synchroscope {

namespace {

enum class Detail { nothing, reason, message, depth };

enum class Subject { process, channel, sharedText };

struct EventWord
{
    std::string_view word;
    Condition::Event event;
    Subject of;
    Detail detail;
};

constexpr std::array eventWords = {
    EventWord{"started", Condition::Event::started, Subject::process, Detail::nothing},
    EventWord{"ended", Condition::Event::ended, Subject::process, Detail::nothing},
    EventWord{"killed", Condition::Event::killed, Subject::process, Detail::nothing},
    EventWord{"working", Condition::Event::working, Subject::process, Detail::nothing},
    EventWord{"other-working", Condition::Event::otherWorking, Subject::process, Detail::nothing},
    EventWord{"spinning", Condition::Event::spinning, Subject::process, Detail::nothing},
    EventWord{"logged", Condition::Event::logged, Subject::process, Detail::nothing},
    EventWord{"blocked", Condition::Event::blocked, Subject::process, Detail::reason},
    EventWord{"woken", Condition::Event::woken, Subject::process, Detail::nothing},
    EventWord{"sent", Condition::Event::sent, Subject::process, Detail::nothing},
    EventWord{"refused", Condition::Event::refused, Subject::process, Detail::nothing},
    EventWord{"received", Condition::Event::received, Subject::process, Detail::nothing},
    EventWord{"empty-poll", Condition::Event::emptyPoll, Subject::process, Detail::nothing},
    EventWord{"timed-out", Condition::Event::timedOut, Subject::process, Detail::nothing},
    EventWord{"enqueued", Condition::Event::enqueued, Subject::channel, Detail::message},
    EventWord{"dequeued", Condition::Event::dequeued, Subject::channel, Detail::message},
    EventWord{"receipt", Condition::Event::receipt, Subject::channel, Detail::message},
    EventWord{"discarded", Condition::Event::discarded, Subject::channel, Detail::message},
    EventWord{"overwritten", Condition::Event::overwritten, Subject::channel, Detail::message},
    EventWord{"withdrawn", Condition::Event::withdrawn, Subject::channel, Detail::message},
    EventWord{"depth", Condition::Event::depth, Subject::channel, Detail::depth},
    EventWord{"full", Condition::Event::full, Subject::channel, Detail::nothing},
    EventWord{"closed", Condition::Event::closed, Subject::channel, Detail::nothing},
    EventWord{"read", Condition::Event::read, Subject::sharedText, Detail::nothing},
    EventWord{"written", Condition::Event::written, Subject::sharedText, Detail::nothing},
    EventWord{"differs", Condition::Event::differs, Subject::sharedText, Detail::nothing},
    EventWord{"wake-called", Condition::Event::wakeCalled, Subject::sharedText, Detail::nothing},
};

std::string listed(const std::vector<std::string> &names)
{
    return names.empty() ? "there are none" : "it is one of " + quotedList(names);
}

class ConditionParser
{
public:
    ConditionParser(std::string_view text, const Scenario &scenario) : m_text(text), m_scenario(scenario) {}

    std::variant<Condition, ConditionMistake> parse()
    {
        if (split() && parseWords())
            return m_condition;
        return m_mistake;
    }

private:
    bool fail(std::size_t offset, std::string what, std::string remedy)
    {
        m_mistake = {offset, std::move(what), std::move(remedy)};
        return false;
    }

    bool split()
    {
        auto words = splitWords(m_text);
        if (auto *mistake = std::get_if<ConditionMistake>(&words)) {
            m_mistake = std::move(*mistake);
            return false;
        }
        m_words = std::move(std::get<std::vector<Word>>(words));
        return true;
    }

    [[nodiscard]] const Word *next()
    {
        return m_next < m_words.size() ? &m_words[m_next++] : nullptr;
    }

    bool parseWords()
    {
        if (!m_words.empty() && !m_words[0].quoted && m_words[0].text == "always")
            ++m_next;
        if (m_next < m_words.size()) {
            const Word &which = m_words[m_next];
            if (const auto nth = ordinal(which.text); nth && !which.quoted) {
                m_condition.nth = *nth;
                ++m_next;
            }
        }
        const Word *word = next();
        if (!word)
            return fail(0, "the condition names no event", "write an event and whose it is: first blocked Producer");
        const auto *found = std::find_if(eventWords.begin(), eventWords.end(), [word](const EventWord &candidate) {
            return candidate.word == word->text;
        });
        if (found == eventWords.end())
            return fail(word->offset, fmt::format("{} is no event", quoted(word->text)),
                        didYouMean(word->text, wordsOf(eventWords), listed(wordsOf(eventWords))));
        m_condition.event = found->event;
        if (!parseSubject(*found) || !parseDetail(*found))
            return false;
        if (const Word *extra = next())
            return fail(extra->offset, fmt::format("the condition goes on with {}", quoted(extra->text)),
                        "end it here; a name with blanks in it stands in quotes");
        return true;
    }

    bool parseSubject(const EventWord &event)
    {
        constexpr std::array<std::string_view, 3> kinds = {"process", "channel", "shared text"};
        const std::array<std::vector<std::string>, 3> names = {
            namesOf(m_scenario.processes), namesOf(m_scenario.channels), namesOf(m_scenario.sharedTexts)};
        const auto own = static_cast<std::size_t>(event.of);
        const Word *word = next();
        if (!word)
            return fail(m_text.size(), fmt::format("{} needs the name of a {}", quoted(event.word), kinds[own]),
                        fmt::format("write {} and the name", event.word));
        m_condition.nameBegin = word->offset;
        m_condition.nameEnd = word->end;
        if (const int index = indexOf(names[own], word->text); index >= 0) {
            if (event.of == Subject::process)
                m_condition.process = index;
            else
                m_condition.channel = index + (event.of == Subject::sharedText ? static_cast<int>(names[1].size()) : 0);
            return true;
        }
        for (std::size_t other = 0; other < kinds.size(); ++other)
            if (indexOf(names[other], word->text) >= 0)
                return fail(word->offset, fmt::format("{} is a {}, and {} happens to a {}", quoted(word->text),
                                                      kinds[other], quoted(event.word), kinds[own]),
                            fmt::format("write the name of a {}", kinds[own]));
        return fail(word->offset, fmt::format("there is no {} {}", kinds[own], quoted(word->text)),
                    didYouMean(word->text, names[own], listed(names[own])));
    }

    bool parseDetail(const EventWord &event)
    {
        if (event.detail == Detail::nothing || (m_next == m_words.size() && event.detail != Detail::depth))
            return true;
        const Word *word = next();
        if (event.detail == Detail::reason)
            return parseReason(*word);
        const std::string_view meaning = event.detail == Detail::depth ? "the depth" : "the number of a message";
        if (!word)
            return fail(m_text.size(), "`depth` needs a number", "write the depth that is reached: depth orders 4");
        const auto number = wholeNumber(word->text);
        if (!number)
            return fail(word->offset, fmt::format("{} is not {}", quoted(word->text), meaning),
                        "write a whole number from 1");
        m_condition.number = *number;
        return event.detail == Detail::message || depthIsPossible(*word);
    }

    bool parseReason(const Word &word)
    {
        m_condition.reason = reasonNamed(word.text);
        if (!m_condition.reason)
            return fail(word.offset, fmt::format("{} is no reason to be blocked", quoted(word.text)),
                        didYouMean(word.text, wordsOf(reasonWords), listed(wordsOf(reasonWords))));
        return true;
    }

    bool depthIsPossible(const Word &word)
    {
        const ChannelSpec &channel = m_scenario.channels[static_cast<std::size_t>(m_condition.channel)];
        if (m_condition.number <= channel.capacity)
            return true;
        return fail(word.offset, fmt::format("{} has room for {} and is never {} deep", quoted(channel.name),
                                             channel.capacity, m_condition.number),
                    channel.capacity == 0 ? "a channel of capacity 0 is always empty"
                                          : fmt::format("write a depth from 1 to {}", channel.capacity));
    }

    std::string_view m_text;
    const Scenario &m_scenario;
    std::vector<Word> m_words;
    std::size_t m_next = 0;
    Condition m_condition;
    ConditionMistake m_mistake;
};

} // namespace

std::variant<Condition, ConditionMistake> parseCondition(std::string_view text, const Scenario &scenario)
{
    return ConditionParser(text, scenario).parse();
}

} // namespace synchroscope
