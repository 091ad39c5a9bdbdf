// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ending_words.h"

#include "analysis/sentence.h"
#include "scenario/utf8.h"

#include <algorithm>
#include <iterator>

namespace synchroscope {

namespace {

using sentence::say;

std::string outcomeText(Outcome outcome, Translate translate)
{
    switch (outcome) {
    case Outcome::completed: return say(translate, "completed");
    case Outcome::deadlock: return say(translate, "deadlock");
    case Outcome::livelock: return say(translate, "livelock");
    case Outcome::timeout: return say(translate, "not over in time");
    case Outcome::stopped: return say(translate, "stopped");
    case Outcome::failed: return say(translate, "failed");
    }
    return {};
}

/// What stands first in the label of both is the same.
bool beginAlike(const Ending &one, const Ending &other)
{
    return one.outcome == other.outcome && one.badEnds == other.badEnds;
}

bool differOnlyInWords(const Ending &one, const Ending &other)
{
    return beginAlike(one, other) && one.received == other.received && one.lost == other.lost
           && one.leftInQueue == other.leftInQueue;
}

std::string shortened(const std::string &text, std::size_t characters)
{
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++count) {
        if (count == characters)
            return text.substr(0, end) + "…";
        end += utf8::next(text, end).bytes;
    }
    return text;
}

/// An error's text ends in the program's line, which its number has already named.
std::string howItEnded(const BadEnd &end, const Quoting &quoting)
{
    const bool whole = quoting.characters == Quoting::everything().characters || !end.how.starts_with("error: ");
    return whole ? end.how : end.how.substr(0, end.how.find(", in: "));
}

std::string quote(const std::vector<std::string> &texts, const Quoting &quoting, Translate translate)
{
    std::string all;
    for (std::size_t i = 0; i < std::min(quoting.texts, texts.size()); ++i)
        all += (i > 0 ? ", " : "") + say(translate, "“{0}”", shortened(texts[i], quoting.characters));
    return texts.size() > quoting.texts ? say(translate, "{0} and {1} more", all, texts.size() - quoting.texts) : all;
}

/// What was said in this run and not in all of those that are otherwise the same; both lists are sorted.
std::string differenceInWords(const Ending &ending, const std::vector<const Ending *> &all, const Quoting &quoting,
                              Translate translate)
{
    std::vector<std::string> common = ending.said, own, kept;
    bool alone = true;
    for (const Ending *other : all) {
        if (*other == ending || !differOnlyInWords(*other, ending))
            continue;
        alone = false;
        kept.clear();
        std::set_intersection(common.begin(), common.end(), other->said.begin(), other->said.end(),
                              std::back_inserter(kept));
        common.swap(kept);
    }
    if (alone)
        return {};
    std::set_difference(ending.said.begin(), ending.said.end(), common.begin(), common.end(), std::back_inserter(own));
    if (own.empty())
        return ending.said.empty() ? say(translate, "nothing said") : say(translate, "nothing else said");
    return quote(own, quoting, translate);
}

} // namespace

std::string endingLabel(const Ending &ending, const std::vector<const Ending *> &all, const Quoting &quoting,
                        Translate translate)
{
    std::vector<std::string> parts;
    if (!ending.accident() || ending.outcome != Outcome::completed)
        parts.push_back(outcomeText(ending.outcome, translate));
    for (const BadEnd &end : ending.badEnds)
        parts.push_back(end.intended ? say(translate, "{0} was killed, as the lesson wants it", end.process)
                                     : say(translate, "{0} ended badly: {1}", end.process, howItEnded(end, quoting)));
    const auto differs = [&](std::uint64_t Ending::*figure) {
        return std::any_of(all.begin(), all.end(), [&](const Ending *other) {
            return beginAlike(*other, ending) && other->*figure != ending.*figure;
        });
    };
    if (!ending.accident() || differs(&Ending::received))
        parts.push_back(say(translate, "{0} received", ending.received));
    if (ending.lost > 0 || differs(&Ending::lost))
        parts.push_back(say(translate, "{0} lost", ending.lost));
    if (ending.leftInQueue > 0 || differs(&Ending::leftInQueue))
        parts.push_back(say(translate, "{0} left in the queue", ending.leftInQueue));
    if (std::string words = differenceInWords(ending, all, quoting, translate); !words.empty())
        parts.push_back(std::move(words));
    return fmt::format("{}", fmt::join(parts, " · "));
}

} // namespace synchroscope
