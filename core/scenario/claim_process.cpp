// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a process.
#include "scenario/claim_sentences.h"

#include <array>

namespace synchroscope {

namespace {

using What = Measure::What;

/// Verbs that are followed by a count and nothing else.
struct CountVerb
{
    std::string_view words;
    What what;
};
constexpr std::array countVerbs = {
    CountVerb{"is refused", What::refused},       CountVerb{"times out", What::timedOut},
    CountVerb{"looks in vain", What::emptyPolls}, CountVerb{"is woken", What::woken},
    CountVerb{"wakes others", What::wakeUps},
};

Statement readBlocked(ClaimWords &words, int process)
{
    if (words.accept("only")) {
        BlockedOnlyStatement only{process, {words.reason()}};
        while (words.accept("or") || words.accept("and"))
            only.reasons.push_back(words.reason());
        return only;
    }
    Measure measure{What::blockedTimes, process};
    measure.reason = words.acceptReason();
    Bound bound;
    bound.least = 1;
    if (words.atEnd())
        return NumberStatement{measure, bound};
    const SaidBound said = readBound(words, Whose::process);
    bound = said.bound;
    if (said.unit == SaidBound::Unit::none)
        words.fail(said.at, "it is not clear whether times are counted or time is measured",
                   "write more often than, or longer than");
    if (said.unit == SaidBound::Unit::time) {
        measure.what = What::blocked;
        measure.onAverage = words.accept("on average");
    } else {
        words.acceptNoun();
    }
    if (!measure.reason)
        measure.reason = words.acceptReason(); // "is blocked 3 times awaiting-receipt"
    return NumberStatement{measure, bound};
}

Statement readNeverBlocked(ClaimWords &words, int process)
{
    Measure measure{What::blockedTimes, process};
    measure.reason = words.acceptReason();
    Bound bound;
    bound.least = bound.most = 0;
    return NumberStatement{measure, bound};
}

std::optional<Statement> readState(ClaimWords &words, const Word &subject)
{
    if (words.accept("is never blocked"))
        return readNeverBlocked(words, words.process(subject, "is blocked"));
    if (words.accept("is blocked"))
        return readBlocked(words, words.process(subject, "is blocked"));
    if (words.accept("is asleep whenever it is blocked"))
        return AsleepStatement{words.process(subject, "is asleep")};
    if (words.accept("is done")) {
        const int process = words.process(subject, "is done");
        if (!words.sees("at least") && !words.sees("at most"))
            words.accept("at");
        return NumberStatement{Measure{What::done, process}, readTime(words, Whose::process)};
    }
    if (words.accept("is killed"))
        return EndStatement{words.process(subject, "is killed"), ExitKind::killed};
    if (words.accept("ends well"))
        return EndStatement{words.process(subject, "ends"), ExitKind::ok};
    if (words.accept("ends in error")) {
        EndStatement end{words.process(subject, "ends"), ExitKind::error};
        if (seesText(words))
            end.text = words.take("a text", "it in quotes").text;
        return end;
    }
    return {};
}

Statement readUses(ClaimWords &words, int process)
{
    SaidBound said;
    const bool more = words.accept("more processor time than");
    if (!more)
        words.expect("less processor time than", "Receiver uses less processor time than Poller");
    Bound bound;
    bound.relation = more ? Bound::Relation::more : Bound::Relation::less;
    if (words.accept("in mode")) {
        bound.other = Bound::Other::mode;
        bound.mode = words.modeNumber();
    } else if (words.accept("without the change")) {
        bound.other = Bound::Other::unchanged;
    } else {
        bound.subject = words.process(words.take("with whom it is compared", "the name of a process"), "uses");
    }
    return NumberStatement{Measure{What::processorTime, process}, bound};
}

/// "sends 6 messages to mailbox", "receives "hello" from letters"
Statement readExchange(ClaimWords &words, int process, bool sends, bool never)
{
    if (seesText(words))
        return readTexts(words, {sends ? What::sentText : What::receivedText, process, -1, {}, false}, never);
    Measure measure{sends ? What::sent : What::received, process};
    const Bound bound = readCountOrNever(words, never, Whose::process);
    if (words.accept(sends ? "to" : "from"))
        measure.channel = words.channel(words.take("a channel", "its name"), sends ? "to" : "from");
    return NumberStatement{measure, bound};
}

} // namespace

std::optional<Statement> readOfProcess(ClaimWords &words, const Word &subject, bool never)
{
    if (!never) {
        if (auto state = readState(words, subject))
            return state;
    }
    for (const CountVerb &verb : countVerbs) {
        // "is never refused"
        const bool isNever = verb.words.starts_with("is ") && words.accept("is never " + std::string(verb.words.substr(3)));
        if (!isNever && !words.accept(verb.words))
            continue;
        const Measure measure{verb.what, words.process(subject, verb.words)};
        return NumberStatement{measure, readCountOrNever(words, never || isNever, Whose::process)};
    }
    if (words.accept("sends"))
        return readExchange(words, words.process(subject, "sends"), true, never);
    if (words.accept("receives"))
        return readExchange(words, words.process(subject, "receives"), false, never);
    if (words.accept("logs")) {
        const int process = words.process(subject, "logs");
        if (seesText(words))
            return readTexts(words, {What::loggedText, process, -1, {}, false}, never);
        return NumberStatement{Measure{What::lines, process}, readCountOrNever(words, never, Whose::process)};
    }
    if (words.accept("works"))
        return NumberStatement{Measure{What::working, words.process(subject, "works")}, readTime(words, Whose::process)};
    if (words.accept("uses"))
        return readUses(words, words.process(subject, "uses"));
    // "has 9 empty polls"; a channel has messages in doubt.
    const bool ofProcess = words.has("polls") || words.has("poll");
    if (ofProcess && words.accept("has")) {
        const Measure measure{What::emptyPolls, words.process(subject, "has")};
        const SaidBound said = readBound(words, Whose::process);
        if (!words.accept("empty polls"))
            words.expect("empty poll", "Receiver has 9 empty polls");
        return NumberStatement{measure, said.bound};
    }
    return {};
}

std::vector<std::string> processVerbs()
{
    std::vector<std::string> verbs = {"sends", "receives", "logs", "works", "uses", "is blocked", "is never blocked",
                                      "is asleep whenever it is blocked", "is done", "is killed", "ends well", "ends in error", "has"};
    for (const CountVerb &verb : countVerbs)
        verbs.emplace_back(verb.words);
    return verbs;
}

} // namespace synchroscope
