// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/change.h"
#include "scenario/check.h"
#include "scenario/claim.h"

#include <cmath>

namespace synchroscope {

namespace {

constexpr std::string_view capacityKey = "capacity", whenFullKey = "when_full", seedKey = "seed";
constexpr int whenFullCount = 4;
constexpr double largestSeed = 9'007'199'254'740'992; // 2^53: every whole number up to here is a double

std::optional<double> wholeBetween(const ChangeField &field, double most, Mistakes &mistakes)
{
    if (field.number && field.number->value >= 0 && field.number->value <= most
        && field.number->value == std::floor(field.number->value))
        return field.number->value;
    const Location at = field.number ? field.number->at : field.text ? field.text->at : field.key.at;
    mistakes.add(at, fmt::format("{} cannot be this", quoted(field.key.value)),
                 fmt::format("write a whole number from 0 to {:.0f}", most));
    return {};
}

void checkKnobChange(const ChangeField &field, int knob, Change &change, const Check &check)
{
    const Knob &spec = check.scenario.knobs[static_cast<std::size_t>(knob)];
    if (!field.number) {
        if (field.text)
            check.mistakes.add(field.text->at, fmt::format("{} is a text", quoted(field.key.value)), "write a number");
        return;
    }
    if (field.number->value < spec.min || field.number->value > spec.max)
        check.mistakes.add(field.number->at, fmt::format("{} is outside the range of {}", field.number->value, quoted(spec.var)),
                           fmt::format("write a number from {} to {}", spec.min, spec.max));
    else
        change.knobs.emplace_back(knob, field.number->value);
}

void checkChange(const ChangeField &field, Change &change, const Check &check)
{
    const std::string &key = field.key.value;
    std::vector<std::string> variables;
    for (const Knob &knob : check.scenario.knobs)
        variables.push_back(knob.var);
    const int knob = indexOf(variables, key);
    const bool setting = key == capacityKey || key == whenFullKey || key == seedKey;
    if (knob >= 0 && setting)
        check.mistakes.add(field.key.at, fmt::format("{} is a knob of this lesson and a setting of every run", quoted(key)),
                           "give the knob another variable");
    else if (knob >= 0)
        checkKnobChange(field, knob, change, check);
    else if (key == capacityKey) {
        if (const auto capacity = wholeBetween(field, maxCapacity, check.mistakes))
            change.capacity = static_cast<int>(*capacity);
    } else if (key == seedKey) {
        if (const auto seed = wholeBetween(field, largestSeed, check.mistakes))
            change.seed = static_cast<std::uint64_t>(*seed);
    } else if (key == whenFullKey) {
        if (field.number)
            check.mistakes.add(field.number->at, "`when_full` is a number", "write \"wait\", in quotes");
        change.whenFull = checkedWord<WhenFull>(field.text, whenFullKey, whenFullCount, check.mistakes);
    } else {
        variables.insert(variables.end(), {std::string(capacityKey), std::string(whenFullKey), std::string(seedKey)});
        check.mistakes.add(field.key.at, fmt::format("there is no knob with the variable {}", quoted(key)),
                           didYouMean(key, variables, "what can be changed is " + quotedList(variables)));
    }
}

void checkSentence(const ClaimFields &fields, Claim &claim, const Check &check)
{
    const auto parsed = parseClaim(claim.that, withChange(check.scenario, claim.with));
    if (const auto *mistake = std::get_if<SentenceMistake>(&parsed)) {
        check.mistakes.add(check.source.mapString(fields.that->at).at(mistake->offset), mistake->what, mistake->remedy);
        return;
    }
    const ParsedClaim &meant = std::get<ParsedClaim>(parsed);
    const Location at = fields.that->at;
    if ((claim.modes & meant.modes) == 0)
        check.mistakes.add(at, "`modes` and the modes that the sentence names have none in common", "leave out one of them");
    claim.modes &= meant.modes;
    const Bound *comparison = meant.comparison();
    if (comparison && comparison->other == Bound::Other::mode
        && claim.modes == 1U << (comparison->mode - 1))
        check.mistakes.add(at, "the mode is compared with itself", "name two modes: in mode 3 … earlier than in mode 1");
    if (comparison && comparison->other == Bound::Other::unchanged && !claim.with.any())
        check.mistakes.add(at, "there is no change without which the run could be", "add a line such as with = { capacity = 4 }");
    if (!meant.liveOnly())
        return;
    if (claim.live && !*claim.live)
        check.mistakes.add(fields.live->at, "a stepped run tells nothing of processors and of sleep", "write live = true, or leave it out");
    claim.live = true;
}

void checkProofs(const ClaimFields &fields, Claim &claim, const Check &check)
{
    if (!fields.proves)
        return;
    const auto questions = static_cast<std::int64_t>(check.scenario.questions.size());
    for (const Located<std::int64_t> &number : fields.proves->value) {
        if (number.value < 1 || number.value > questions)
            check.mistakes.add(number.at, fmt::format("there is no question {}", number.value),
                               questions == 0 ? std::string("the lesson has none")
                                              : fmt::format("the questions have the numbers 1 to {}", questions));
        else
            claim.proves.push_back(static_cast<int>(number.value) - 1);
    }
}

} // namespace

void checkClaims(const Check &check)
{
    for (const ClaimFields &fields : check.fields.claims) {
        Claim claim;
        claim.line = fields.at.line;
        claim.modes = checkedModes(fields.modes, check.mistakes);
        claim.that = checkedText(fields.that, "that", check.mistakes);
        if (fields.live)
            claim.live = fields.live->value;
        for (const ChangeField &field : fields.with)
            checkChange(field, claim.with, check);
        if (!claim.that.empty())
            checkSentence(fields, claim, check);
        checkProofs(fields, claim, check);
        check.scenario.claims.push_back(std::move(claim));
    }
}

} // namespace synchroscope
