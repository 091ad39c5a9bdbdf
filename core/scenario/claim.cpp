// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of claims: scenarios/README.md is their manual. What is said of numbers is in claim_bound.cpp, of one
// process in claim_process.cpp, of one channel in claim_channel.cpp.
#include "scenario/claim.h"

#include "scenario/claim_sentences.h"

namespace synchroscope {

namespace {

using What = Measure::What;

void readModes(ClaimWords &words, ParsedClaim &claim)
{
    const bool several = words.accept("in modes");
    if (!several && !words.accept("in mode"))
        return;
    claim.modes = 0;
    do
        claim.modes |= 1U << (words.modeNumber() - 1);
    while (several && (words.accept("and") || (words.peek() && wholeNumber(words.peek()->text))));
}

Statement readOutcome(ClaimWords &words)
{
    constexpr std::array<std::pair<std::string_view, Outcome>, 4> endings = {
        {{"in deadlock", Outcome::deadlock}, {"in livelock", Outcome::livelock}, {"in failure", Outcome::failed},
         {"at the time limit", Outcome::timeout}}};
    std::vector<std::string> known;
    for (const auto &[phrase, outcome] : endings) {
        if (words.accept(phrase))
            return OutcomeStatement{outcome};
        known.emplace_back(phrase);
    }
    words.failChoice("how a run ends", known);
}

Statement readRun(ClaimWords &words)
{
    if (words.accept("completes"))
        return OutcomeStatement{Outcome::completed};
    if (words.accept("ends"))
        return readOutcome(words);
    if (words.accept("lasts"))
        return NumberStatement{Measure{What::duration}, readTime(words, Whose::nobody)};
    words.failChoice("what is said of the run", {"completes", "ends in deadlock", "lasts"});
}

Statement readCircle(ClaimWords &words)
{
    words.expect("is", "the circle is Anna Ben");
    CircleStatement circle;
    while (!words.atEnd())
        circle.processes.push_back(words.process(words.take("a process", "the circle is Anna Ben"), "the circle"));
    if (circle.processes.size() < 2)
        words.fail(nullptr, "a circle has two processes or more", "write their names, each waits for the next");
    return circle;
}

/// "message 7 of orders is the first blocked queue-full"
Statement readRank(ClaimWords &words)
{
    RankStatement rank;
    rank.message = words.messageNumber();
    if (words.accept("of"))
        rank.channel = words.channel(words.take("a channel", "message 7 of orders"), "message");
    words.expect("is the", "message 7 is the first blocked queue-full");
    const Word &nth = words.take("which one", "first, second, third …");
    if (!ordinal(nth.text))
        words.fail(&nth, fmt::format("{} is no place in an order", quoted(nth.text)), "write first, second, third …");
    rank.nth = *ordinal(nth.text);
    constexpr std::array<std::pair<std::string_view, MessageEvent>, 6> events = {
        {{"blocked", MessageEvent::blocked}, {"refused", MessageEvent::refused}, {"discarded", MessageEvent::discarded},
         {"overwritten", MessageEvent::overwritten}, {"withdrawn", MessageEvent::withdrawn},
         {"delivered", MessageEvent::delivered}}};
    std::vector<std::string> known;
    for (const auto &[word, event] : events) {
        known.emplace_back(word);
        if (!words.accept(word))
            continue;
        rank.event = event;
        if (event == MessageEvent::blocked)
            rank.reason = words.acceptReason();
        return rank;
    }
    words.failChoice("what happens to the message", known);
}

bool seesTime(const ClaimWords &words)
{
    const Word *next = words.peek();
    return next && !next->quoted && !next->text.empty() && next->text[0] >= '0' && next->text[0] <= '9'
        && !ordinal(next->text); // "before 2nd blocked Sender"
}

Statement momentOf(Condition condition, Bound bound)
{
    Measure measure{What::moment};
    measure.happening = condition;
    return NumberStatement{std::move(measure), bound};
}

/// "first woken Receiver happens at 1.4 s", "… happens before enqueued orders 1"
Statement readHappening(ClaimWords &words)
{
    const std::size_t verb = words.find("happens");
    const bool never = words.find("never") + 1 == verb;
    const Condition condition = words.conditionUpTo(never ? verb - 1 : verb);
    if (words.accept("never happens"))
        return HappensStatement{condition, true};
    words.expect("happens", "first blocked Producer happens");
    if (words.atEnd())
        return HappensStatement{condition, false};
    if (words.accept("at"))
        return momentOf(condition, readTime(words, Whose::nobody));
    const bool before = words.accept("before");
    if (before || words.accept("after")) {
        if (!seesTime(words)) {
            const Condition other = words.conditionToEnd();
            return before ? OrderStatement{condition, other} : OrderStatement{other, condition};
        }
        const double limit = readTime(words, Whose::nobody).least;
        Bound bound;
        (before ? bound.most : bound.least) = limit;
        (before ? bound.mostOut : bound.leastOut) = true;
        return momentOf(condition, bound);
    }
    NumberStatement gap{Measure{What::moment}, readTime(words, Whose::nobody)};
    gap.measure.happening = condition;
    words.expect("after", "happens 0.5 s ± 0.1 s after enqueued orders 3");
    gap.measure.from = words.conditionToEnd();
    return gap;
}

Statement readStatement(ClaimWords &words)
{
    if (words.atEnd())
        words.fail(nullptr, "the claim says nothing", "write a sentence such as orders delivers 6 messages");
    if (words.has("happens"))
        return readHappening(words);
    if (words.accept("the run"))
        return readRun(words);
    if (words.accept("the circle"))
        return readCircle(words);
    if (words.sees("message") && words.peek(1) && wholeNumber(words.peek(1)->text)) {
        words.accept("message");
        return readRank(words);
    }
    return readSubject(words);
}

} // namespace

bool isTime(What what)
{
    return what >= What::blocked;
}

const Bound *ParsedClaim::comparison() const
{
    const auto *number = std::get_if<NumberStatement>(&statement);
    const bool compares = number && number->bound.relation != Bound::Relation::within
                          && number->bound.other != Bound::Other::subject;
    return compares ? &number->bound : nullptr;
}

bool ParsedClaim::liveOnly() const
{
    const auto *number = std::get_if<NumberStatement>(&statement);
    return std::holds_alternative<AsleepStatement>(statement)
           || (number && number->measure.what == What::processorTime);
}

std::variant<ParsedClaim, SentenceMistake> parseClaim(std::string_view text, const Scenario &scenario)
{
    try {
        ClaimWords words(text, scenario);
        ParsedClaim claim;
        readModes(words, claim);
        claim.statement = readStatement(words);
        words.end();
        claim.names = words.names();
        return claim;
    } catch (SentenceMistake &mistake) {
        return std::move(mistake);
    }
}

} // namespace synchroscope
