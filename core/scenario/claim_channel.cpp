// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a channel.
#include "scenario/claim_sentences.h"

#include <array>

namespace synchroscope {

namespace {

using What = Measure::What;

/// Verbs that are followed by a count, or by which messages they are.
struct FateVerb
{
    std::string_view words;
    What what;
    MessageEvent event;
};
constexpr std::array fateVerbs = {
    FateVerb{"takes in", What::enqueued, MessageEvent::enqueued},
    FateVerb{"delivers", What::delivered, MessageEvent::delivered},
    FateVerb{"refuses", What::refusals, MessageEvent::refused},
    FateVerb{"discards", What::discarded, MessageEvent::discarded},
    FateVerb{"overwrites", What::overwritten, MessageEvent::overwritten},
    FateVerb{"withdraws", What::withdrawn, MessageEvent::withdrawn},
    FateVerb{"redelivers", What::redelivered, MessageEvent::redelivered},
    FateVerb{"leaves", What::left, MessageEvent::left},
};

/// "messages 1 2 3", "messages 1 to 4", "message 5"; not "messages" alone.
bool seesNumbers(const ClaimWords &words)
{
    const Word *number = words.peek(1);
    return (words.sees("message") || words.sees("messages")) && number && wholeNumber(number->text);
}

std::vector<std::uint32_t> readNumbers(ClaimWords &words)
{
    constexpr std::size_t most = 1000;
    words.take("message", "messages 1 2 3");
    std::vector<std::uint32_t> numbers;
    while (words.peek() && wholeNumber(words.peek()->text) && numbers.size() < most) {
        numbers.push_back(words.messageNumber());
        const Word *to = words.peek();
        if (!words.accept("to")) {
            words.accept("and");
            continue;
        }
        const std::uint32_t last = words.messageNumber();
        if (last < numbers.back() || last - numbers.back() > most)
            words.fail(to, "these are no messages one after the other", "write the smaller number first: 1 to 4");
        for (std::uint32_t next = numbers.back() + 1; next <= last; ++next)
            numbers.push_back(next);
    }
    return numbers;
}

void acceptInTheQueue(ClaimWords &words, const FateVerb &verb)
{
    if (verb.event == MessageEvent::left)
        words.accept("in the queue");
}

Statement readFate(ClaimWords &words, const FateVerb &verb, int channel, bool never)
{
    if (!never && seesNumbers(words)) {
        MessagesStatement messages{channel, verb.event, readNumbers(words)};
        acceptInTheQueue(words, verb);
        return messages;
    }
    if (verb.event == MessageEvent::delivered && seesText(words))
        return readTexts(words, {What::deliveredText, -1, channel, {}, false}, never);
    const Bound bound = readCountOrNever(words, never, Whose::channel);
    acceptInTheQueue(words, verb);
    return NumberStatement{Measure{verb.what, -1, channel}, bound};
}

Statement readDeepest(ClaimWords &words, int channel)
{
    const Word *at = words.peek();
    const SaidBound said = readBound(words, Whose::channel);
    if (said.unit == SaidBound::Unit::time)
        words.fail(at, "a queue is deep by a number of messages", "write mailbox gets 3 deep");
    words.acceptNoun();
    words.accept("deep");
    return NumberStatement{Measure{What::deepest, -1, channel}, said.bound};
}

Statement readNotDeeper(ClaimWords &words, int channel)
{
    const Word &depth = words.take("a depth", "a number of messages");
    const auto number = depth.text == "0" ? std::optional(0) : wholeNumber(depth.text);
    if (!number)
        words.fail(&depth, fmt::format("{} is no depth", quoted(depth.text)), "write a number of messages");
    Bound bound;
    bound.most = *number;
    return NumberStatement{Measure{What::deepest, -1, channel}, bound};
}

/// "keeps messages 0.4 s on average", "keeps message 3 at least 0.5 s"
Statement readAge(ClaimWords &words, int channel)
{
    Measure age{What::age, -1, channel};
    if (words.accept("message")) { // "messages 200 ms" has no number of a message
        age.message = words.messageNumber();
    } else {
        words.expect("messages", "mailbox keeps messages about 0.4 s on average");
    }
    const Bound bound = readTime(words, Whose::channel);
    age.onAverage = words.accept("on average");
    return NumberStatement{std::move(age), bound};
}

} // namespace

std::optional<Statement> readOfChannel(ClaimWords &words, const Word &subject, bool never)
{
    for (const FateVerb &verb : fateVerbs) {
        if (words.accept(verb.words))
            return readFate(words, verb, words.channel(subject, verb.words), never);
    }
    if (never)
        return {};
    if (words.accept("is never deeper than"))
        return readNotDeeper(words, words.channel(subject, "is never deeper"));
    if (words.accept("gets"))
        return readDeepest(words, words.channel(subject, "gets deep"));
    if (words.accept("keeps"))
        return readAge(words, words.channel(subject, "keeps"));
    if (words.accept("has")) {
        const Measure measure{What::inDoubt, -1, words.channel(subject, "has")};
        const Bound bound = readCount(words, Whose::channel);
        words.expect("in doubt", "orders has 1 message in doubt");
        return NumberStatement{measure, bound};
    }
    return {};
}

std::vector<std::string> channelVerbs()
{
    std::vector<std::string> verbs = {"is never deeper than", "gets", "keeps", "has"};
    for (const FateVerb &verb : fateVerbs)
        verbs.emplace_back(verb.words);
    return verbs;
}

} // namespace synchroscope
