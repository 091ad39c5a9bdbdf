// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/claim_sentences.h"

namespace synchroscope {

Bound readCountOrNever(ClaimWords &words, bool never, Whose whose)
{
    if (!never)
        return readCount(words, whose);
    words.acceptNoun();
    Bound zero;
    zero.least = zero.most = 0;
    return zero;
}

bool seesText(const ClaimWords &words)
{
    const Word *first = words.peek();
    return words.sees("only") || (first && first->quoted);
}

Statement readTexts(ClaimWords &words, TextsStatement texts, bool never)
{
    const Word *at = words.peek();
    texts.only = words.accept("only");
    if (texts.only && never)
        words.fail(at, "never and only contradict each other", "write one of them");
    while (words.peek() && words.peek()->quoted)
        texts.texts.push_back(words.take("a text", "it in quotes").text);
    if (texts.texts.empty())
        words.failChoice("a text in quotes", {"\"got 3\""});
    // Its own channel follows the texts: receives "hello" from letters.
    if (texts.process >= 0 && (words.accept("from") || words.accept("to")))
        texts.channel = words.channel(words.take("a channel", "its name"));
    const bool counted = seesBound(words);
    if (!never && !counted)
        return texts;
    if (texts.only || texts.texts.size() > 1)
        words.fail(at, "only one text can be counted", "write a claim for each of them");
    Measure measure{texts.what, texts.process, texts.channel};
    measure.text = texts.texts.front();
    return NumberStatement{std::move(measure), readCountOrNever(words, never, texts.process >= 0 ? Whose::process : Whose::channel)};
}

Statement readSubject(ClaimWords &words)
{
    const Word subject = words.take("whose it is", "the name of a process or channel");
    const bool isProcess = indexOf(namesOf(words.scenario().processes), subject.text) >= 0;
    const bool isChannel = indexOf(namesOf(words.scenario().channels), subject.text) >= 0;
    if (!isProcess && !isChannel) {
        std::vector<std::string> names = namesOf(words.scenario().processes);
        for (const ChannelSpec &channel : words.scenario().channels)
            names.push_back(channel.name);
        if (!subject.quoted)
            names.insert(names.end(), {"the", "message", "in"});
        words.fail(&subject, fmt::format("there is no process and no channel {}", quoted(subject.text)),
                   didYouMean(subject.text, names, "a claim begins with a name, `the run`, `message`, `in mode`, or with what happens"));
    }
    const bool never = words.accept("never");
    if (auto statement = readOfProcess(words, subject, never))
        return std::move(*statement);
    if (auto statement = readOfChannel(words, subject, never))
        return std::move(*statement);
    std::vector<std::string> verbs = isProcess ? processVerbs() : std::vector<std::string>();
    if (isChannel) {
        for (std::string &verb : channelVerbs())
            verbs.push_back(std::move(verb));
    }
    words.failChoice("a verb", verbs);
}

} // namespace synchroscope
