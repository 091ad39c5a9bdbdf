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

struct EventWord
{
    std::string_view word;
    Condition::Event event;
    bool ofProcess;
    Detail detail;
};

constexpr std::array eventWords = {
    EventWord{"started", Condition::Event::started, true, Detail::nothing},
    EventWord{"ended", Condition::Event::ended, true, Detail::nothing},
    EventWord{"killed", Condition::Event::killed, true, Detail::nothing},
    EventWord{"working", Condition::Event::working, true, Detail::nothing},
    EventWord{"other-working", Condition::Event::otherWorking, true, Detail::nothing},
    EventWord{"spinning", Condition::Event::spinning, true, Detail::nothing},
    EventWord{"logged", Condition::Event::logged, true, Detail::nothing},
    EventWord{"blocked", Condition::Event::blocked, true, Detail::reason},
    EventWord{"woken", Condition::Event::woken, true, Detail::nothing},
    EventWord{"sent", Condition::Event::sent, true, Detail::nothing},
    EventWord{"refused", Condition::Event::refused, true, Detail::nothing},
    EventWord{"received", Condition::Event::received, true, Detail::nothing},
    EventWord{"empty-poll", Condition::Event::emptyPoll, true, Detail::nothing},
    EventWord{"timed-out", Condition::Event::timedOut, true, Detail::nothing},
    EventWord{"enqueued", Condition::Event::enqueued, false, Detail::message},
    EventWord{"dequeued", Condition::Event::dequeued, false, Detail::message},
    EventWord{"receipt", Condition::Event::receipt, false, Detail::message},
    EventWord{"discarded", Condition::Event::discarded, false, Detail::message},
    EventWord{"overwritten", Condition::Event::overwritten, false, Detail::message},
    EventWord{"withdrawn", Condition::Event::withdrawn, false, Detail::message},
    EventWord{"depth", Condition::Event::depth, false, Detail::depth},
    EventWord{"full", Condition::Event::full, false, Detail::nothing},
    EventWord{"closed", Condition::Event::closed, false, Detail::nothing},
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
        if (!m_words.empty()) {
            if (const auto nth = ordinal(m_words[0].text); nth && !m_words[0].quoted) {
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
        const std::string_view kind = event.ofProcess ? "process" : "channel";
        const Word *word = next();
        if (!word)
            return fail(m_text.size(), fmt::format("{} needs the name of a {}", quoted(event.word), kind),
                        fmt::format("write {} and the name", event.word));
        const std::vector<std::string> processes = namesOf(m_scenario.processes);
        const std::vector<std::string> channels = namesOf(m_scenario.channels);
        int &index = event.ofProcess ? m_condition.process : m_condition.channel;
        index = indexOf(event.ofProcess ? processes : channels, word->text);
        if (index >= 0)
            return true;
        if (indexOf(event.ofProcess ? channels : processes, word->text) >= 0)
            return fail(word->offset, fmt::format("{} is a {}, and {} happens to a {}", quoted(word->text),
                                                  event.ofProcess ? "channel" : "process", quoted(event.word), kind),
                        fmt::format("write the name of a {}", kind));
        const std::vector<std::string> &names = event.ofProcess ? processes : channels;
        return fail(word->offset, fmt::format("there is no {} {}", kind, quoted(word->text)),
                    didYouMean(word->text, names, listed(names)));
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
