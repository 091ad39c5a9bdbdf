// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/differing_fact.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

using sentence::say;

namespace {

using About = DifferingFact::About;
using Value = std::optional<double>;

std::string byHowMuch(double one, double other, const TimeUnit &time, const char *less, const char *more,
                      Translate translate)
{
    return say(translate, one < other ? less : more, time(std::abs(one - other)));
}

/// "95 times", "never".
std::string often(double count, Translate translate)
{
    return count < 1    ? say(translate, "never")
           : count == 1 ? say(translate, "once")
                        : say(translate, "{0} times", std::llround(count));
}

/// What stands after "instead of", where the noun has been said.
std::string bare(double count, const std::string &zero, const std::string &single)
{
    return count < 1    ? zero
           : count == 1 ? single
                        : fmt::format("{}", std::llround(count));
}

std::string instead(double one, double other, const char *no, const char *single, const char *many, Translate translate)
{
    return say(translate,
               one < 1    ? no
               : one == 1 ? single
                          : many,
               std::llround(one), bare(other, say(translate, "none"), "1"));
}

std::string countRange(double least, double most) { return fmt::format("{:.0f}–{:.0f}", least, most); }

} // namespace

Noticeable::Noticeable(const std::vector<RunFigures> &runs) : fullSpeed(allAtFullSpeed(runs))
{
    for (const RunFigures &run : runs)
        longestMs = std::max(longestMs, run.durationMs);
    if (fullSpeed) {
        share = noticeableAtFullSpeed;
        leastMs = leastAtFullSpeedMs;
    }
}

double DifferingFact::strikingness(double one, double other, const Noticeable &noticeable) const
{
    const double by = std::abs(one - other), most = std::max(one, other), longest = noticeable.longestMs;
    if (isTime) // processor time can be more than the run is long
        return longest > 0 && noticeable(by) && by > noticeable.share * most ? weight * by / longest : 0;
    if (noticeable.fullSpeed && about == About::receivers)
        return 0; // how often somebody looks who never pauses says how fast the machine is
    return by >= leastCount && by > noticeable.share * most ? weight * by / most : 0;
}

const std::vector<DifferingFact> &differingFacts()
{
    static const std::vector<DifferingFact> facts{
        {About::loss, [](const RunFigures &run) { return Value(static_cast<double>(run.lost)); }, 100, false,
         [](double one, double other, const TimeUnit &, Translate translate) {
             return instead(one, other, "no message is lost instead of {1}", "1 message is lost instead of {1}",
                            "{0} messages are lost instead of {1}", translate);
         },
         [](double least, double most, const TimeUnit &, Translate translate) {
             return say(translate, "{0} messages are lost", countRange(least, most));
         },
         false},
        {About::loss, [](const RunFigures &run) { return Value(static_cast<double>(run.refused)); }, 70, false,
         [](double one, double other, const TimeUnit &, Translate translate) {
             return instead(one, other, "no message is refused instead of {1}", "1 message is refused instead of {1}",
                            "{0} messages are refused instead of {1}", translate);
         },
         [](double least, double most, const TimeUnit &, Translate translate) {
             return say(translate, "{0} messages are refused", countRange(least, most));
         },
         false},
        {About::loss, [](const RunFigures &run) { return Value(static_cast<double>(run.delivered)); }, 50, true,
         [](double one, double other, const TimeUnit &, Translate translate) {
             return instead(one, other, "no message arrives instead of {1}", "1 message arrives instead of {1}",
                            "{0} messages arrive instead of {1}", translate);
         },
         [](double least, double most, const TimeUnit &, Translate translate) {
             return say(translate, "{0} messages arrive", countRange(least, most));
         },
         false},
        {About::senders,
         [](const RunFigures &run) { return run.senderDoneMs < 0 ? std::nullopt : Value(run.senderDoneMs); }, 1, false,
         [](double one, double other, const TimeUnit &time, Translate translate) {
             return byHowMuch(one, other, time, "the sender is done {0} earlier", "the sender is done {0} later",
                              translate);
         },
         [](double least, double most, const TimeUnit &time, Translate translate) {
             return say(translate, "the sender is done after {0}", time.range(least, most));
         },
         true},
        {About::senders, [](const RunFigures &run) { return Value(run.senderWaitedMs()); }, 0.95, false,
         [](double one, double other, const TimeUnit &time, Translate translate) {
             return byHowMuch(one, other, time, "the sender waits {0} less", "the sender waits {0} more", translate);
         },
         [](double least, double most, const TimeUnit &time, Translate translate) {
             return say(translate, "the sender waits {0}", time.range(least, most));
         },
         true},
        // A message's age is one wait of many, so a small difference counts for more.
        {About::messages, [](const RunFigures &run) { return run.anyReceived ? Value(run.meanAgeMs) : std::nullopt; },
         3, false,
         [](double one, double other, const TimeUnit &time, Translate translate) {
             return byHowMuch(one, other, time, "a message waits {0} less", "a message waits {0} more", translate);
         },
         [](double least, double most, const TimeUnit &time, Translate translate) {
             return say(translate, "a message waits {0}", time.range(least, most));
         },
         true},
        {About::receivers, [](const RunFigures &run) { return Value(run.noMessageMs); }, 0.8, false,
         [](double one, double other, const TimeUnit &time, Translate translate) {
             return byHowMuch(one, other, time, "the receiver waits {0} less", "the receiver waits {0} more",
                              translate);
         },
         [](double least, double most, const TimeUnit &time, Translate translate) {
             return say(translate, "the receiver waits {0}", time.range(least, most));
         },
         true},
        // One look more or less is a matter of which came first; whatever is noticed in seconds is told rather than looks.
        {About::receivers, [](const RunFigures &run) { return Value(run.lookedInVain); }, 0.01, false,
         [](double one, double other, const TimeUnit &, Translate translate) {
             if (one < 1)
                 return say(translate, "the receiver never looks in vain instead of {0}", often(other, translate));
             return say(translate, "the receiver looks in vain {0} instead of {1}", often(one, translate),
                        bare(other, say(translate, "never"), say(translate, "once")));
         },
         [](double least, double most, const TimeUnit &, Translate translate) {
             return say(translate, "the receiver looks in vain {0} times", countRange(least, most));
         },
         false, 2,
         [](double one, double other, const TimeUnit &, Translate translate) {
             return instead(one, other, "with no look in vain instead of {1}", "with 1 look in vain instead of {1}",
                            "with {0} looks in vain instead of {1}", translate);
         }},
        {About::processor, [](const RunFigures &run) { return run.accounted ? Value(run.cpuMs) : std::nullopt; }, 0.7,
         false,
         [](double one, double other, const TimeUnit &time, Translate translate) {
             return byHowMuch(one, other, time, "{0} less processor time is used", "{0} more processor time is used",
                              translate);
         },
         [](double least, double most, const TimeUnit &time, Translate translate) {
             return say(translate, "{0} of processor time is used", time.range(least, most));
         },
         true},
    };
    return facts;
}

} // namespace synchroscope
