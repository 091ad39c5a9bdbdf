// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/judgement.h"

#include "analysis/why.h"
#include "recording/ending.h"
#include "scenario/claim.h"
#include "scenario/mistake.h"
#include "verify/measured.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

namespace {

std::string number(double value, bool time)
{
    if (!time)
        return fmt::format("{}", value);
    return value >= 1000 ? fmt::format("{:.3f} s", value / 1000) : fmt::format("{:.1f} ms", value);
}

std::string numbers(const std::vector<double> &values, bool time)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return *least == *most ? number(*least, time) : number(*least, time) + " to " + number(*most, time);
}

std::string listed(const std::vector<std::uint32_t> &messages)
{
    return messages.empty() ? "none" : fmt::format("{}", fmt::join(messages, " "));
}

std::string ended(Outcome outcome)
{
    return outcome == Outcome::completed ? "it completed" : fmt::format("it ended in {}", wordFor(outcome));
}

bool within(const Bound &bound, double value, double allowance)
{
    const double low = bound.least - allowance, high = bound.most + allowance;
    return (bound.leastOut ? value > low : value >= low) && (bound.mostOut ? value < high : value <= high);
}

/// What is compared with: the longest, where there are several.
double greatest(const std::vector<double> &values) { return *std::max_element(values.begin(), values.end()); }

class Judge
{
public:
    Judge(const Witness &run, const Witness *other) : m_run(run), m_other(other) {}

    Verdict operator()(const NumberStatement &said) const
    {
        const bool time = isTime(said.measure.what);
        const std::vector<double> values = measured(said.measure, m_run);
        if (values.empty())
            return {false, "it never came to that"};
        if (said.bound.relation != Bound::Relation::within)
            return compare(said, greatest(values), time);
        const double allowance = time ? m_run.allowanceMs() : 0;
        const bool held = std::all_of(values.begin(), values.end(), [&](double value) {
            return within(said.bound, value, allowance);
        });
        return {held, "it is " + numbers(values, time)};
    }

    Verdict operator()(const OutcomeStatement &said) const
    {
        return {m_run.recording.outcome == said.outcome, ended(m_run.recording.outcome)};
    }

    Verdict operator()(const CircleStatement &said) const
    {
        if (m_run.recording.outcome != Outcome::deadlock)
            return {false, "there is none: " + ended(m_run.recording.outcome)};
        const std::vector<int> circle =
            whyOf(m_run.recording, m_run.history.newest(), m_run.recording.now, -1).ring;
        std::vector<std::string> names;
        for (const int process : circle)
            names.push_back(m_run.recording.scenario().processes[static_cast<std::size_t>(process)].name);
        std::vector<int> claimed = said.processes;
        bool held = false;
        for (std::size_t turns = 0; turns < claimed.size() && !held; ++turns) {
            held = claimed == circle;
            std::rotate(claimed.begin(), claimed.begin() + 1, claimed.end());
        }
        return {held, names.empty() ? "there is none" : fmt::format("it is {}", fmt::join(names, " "))};
    }

    Verdict operator()(const EndStatement &said) const
    {
        const ProcessFacts &facts = m_run.recording.processes[static_cast<std::size_t>(said.process)];
        constexpr std::string_view prefix = "error: ";
        std::string_view text = facts.exitText;
        if (text.starts_with(prefix))
            text.remove_prefix(prefix.size());
        const bool held = facts.exit == said.exit && (said.exit != ExitKind::error || fits(said.text, text));
        return {held, "it ended: " + shown(facts.exitText)};
    }

    Verdict operator()(const BlockedOnlyStatement &said) const
    {
        std::vector<std::string_view> others;
        double expected = 0;
        for (const ReasonWord &one : reasonWords) {
            Measure measure{Measure::What::blockedTimes, said.process};
            measure.reason = one.reason;
            const double times = measured(measure, m_run).front();
            if (std::find(said.reasons.begin(), said.reasons.end(), one.reason) != said.reasons.end())
                expected += times;
            else if (times > 0)
                others.push_back(one.word);
        }
        if (!others.empty())
            return {false, fmt::format("it is also blocked {}", fmt::join(others, " and "))};
        return {expected > 0, expected > 0 ? fmt::format("it is, {} times", expected) : "it is never blocked"};
    }

    Verdict operator()(const AsleepStatement &said) const
    {
        const ProcessStatistics &process = m_run.figures.processes[static_cast<std::size_t>(said.process)];
        const std::string found = fmt::format("of {} waits the kernel confirms {} and contradicts {}", process.blockedSpans,
                                              process.confirmed, process.contradicted);
        return {process.blockedSpans > 0 && process.contradicted == 0, found};
    }

    Verdict operator()(const MessagesStatement &said) const
    {
        const auto found = messagesOf(said.event, said.channel, {}, m_run);
        return {found == said.numbers, "it is " + listed(found)};
    }

    Verdict operator()(const RankStatement &said) const
    {
        const auto found = messagesOf(said.event, said.channel, said.reason, m_run);
        const auto index = static_cast<std::size_t>(said.nth) - 1;
        if (index >= found.size())
            return {false, fmt::format("there are {}", found.size())};
        return {found[index] == said.message, fmt::format("it is message {}", found[index])};
    }

    Verdict operator()(const TextsStatement &said) const
    {
        const std::vector<std::string> found = textsOf(said.what, said.process, said.channel, m_run);
        std::vector<std::string> shownTexts;
        for (const std::string &text : found)
            shownTexts.push_back('"' + shown(text) + '"');
        std::string all = found.empty() ? "there is nothing" : fmt::format("there is {}", fmt::join(shownTexts, ", "));
        if (said.only)
            return {std::equal(found.begin(), found.end(), said.texts.begin(), said.texts.end(),
                               [](const std::string &text, const std::string &pattern) { return fits(pattern, text); }),
                    std::move(all)};
        auto from = found.begin();
        for (const std::string &pattern : said.texts) {
            from = std::find_if(from, found.end(), [&](const std::string &text) { return fits(pattern, text); });
            if (from == found.end())
                return {false, std::move(all)};
            ++from;
        }
        return {true, std::move(all)};
    }

    Verdict operator()(const HappensStatement &said) const
    {
        const auto moment = momentOf(said.condition, m_run.recording);
        return {moment.has_value() != said.never, moment ? "it happened at " + timeText(*moment) : "it never happened"};
    }

    Verdict operator()(const OrderStatement &said) const
    {
        const auto first = momentOf(said.first, m_run.recording), then = momentOf(said.then, m_run.recording);
        if (!first || !then)
            return {false, first ? "the second never happened" : then ? "the first never happened" : "neither happened"};
        return {first->event < then->event,
                fmt::format("the first happened at {}, the second at {}", timeText(*first), timeText(*then))};
    }

private:
    static std::string timeText(const Moment &moment) { return number(static_cast<double>(moment.at) / 1e6, true); }

    [[nodiscard]] Verdict compare(const NumberStatement &said, double value, bool time) const
    {
        Measure otherMeasure = said.measure;
        const Witness *other = m_other;
        if (said.bound.other == Bound::Other::subject) {
            other = &m_run;
            (said.measure.process >= 0 ? otherMeasure.process : otherMeasure.channel) = said.bound.subject;
        }
        const std::vector<double> values = other ? measured(otherMeasure, *other) : std::vector<double>();
        if (values.empty())
            return {false, "there is nothing to compare it with"};
        const double against = greatest(values);
        const bool held = said.bound.relation == Bound::Relation::more   ? value > against
                          : said.bound.relation == Bound::Relation::less ? value < against
                                                                         : value == against;
        return {held, fmt::format("it is {}, the other {}", number(value, time), number(against, time))};
    }

    const Witness &m_run;
    const Witness *m_other;
};

/// Nothing can be said of what was not recorded.
std::optional<Verdict> withoutAll(const Witness &run)
{
    if (run.recording.outcome == Outcome::failed)
        return Verdict{false, "the run failed: " + shown(run.recording.failure)};
    if (run.recording.eventsLost > 0)
        return Verdict{false, fmt::format("{} events were lost, so nothing can be said", run.recording.eventsLost)};
    return {};
}

} // namespace

Verdict judgeClaim(const Claim &claim, const Witness &run, const Witness *other)
{
    for (const Witness *one : {&run, other})
        if (one)
            if (auto lost = withoutAll(*one))
                return *lost;
    const auto parsed = parseClaim(claim.that, run.recording.scenario());
    if (const auto *mistake = std::get_if<SentenceMistake>(&parsed)) // only where the run has another capacity
        return {false, mistake->what};
    return std::visit(Judge(run, other), std::get<ParsedClaim>(parsed).statement);
}

Verdict judgeCondition(const std::string &when, const Witness &run)
{
    if (auto lost = withoutAll(run))
        return *lost;
    const auto parsed = parseCondition(when, run.recording.scenario());
    if (const auto *mistake = std::get_if<ConditionMistake>(&parsed))
        return {false, mistake->what};
    return Judge(run, nullptr)(HappensStatement{std::get<Condition>(parsed), false});
}

Verdict judgeEnding(const Witness &run)
{
    if (auto lost = withoutAll(run))
        return *lost;
    const Ending ending = endingOf(run.recording);
    for (const BadEnd &end : ending.badEnds) {
        if (!end.intended)
            return {false, fmt::format("{} ended badly: {}", shown(end.process), shown(end.how))};
    }
    return {run.recording.scenario().expects(run.recording.settings().mode, ending.outcome), ended(ending.outcome)};
}

} // namespace synchroscope
