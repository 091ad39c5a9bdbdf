// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace synchroscope {

using sentence::say;
using Kind = Varied::Kind;

namespace {

constexpr double noticeable = 0.02; // of the longest run

double longest(const std::vector<RunFigures> &runs)
{
    double ms = 0;
    for (const RunFigures &run : runs)
        ms = std::max(ms, run.durationMs);
    return ms;
}

/// In the unit of the longest run, so that the times of one sentence can be compared.
std::string time(double ms, double longestMs)
{
    if (longestMs >= 1000)
        return fmt::format("{:.1f} s", ms / 1000);
    return longestMs >= 1 ? fmt::format("{:.1f} ms", ms) : fmt::format("{:.1f} µs", ms * 1000);
}

/// "1.5–2.9 s"
std::string range(double low, double high, double longestMs)
{
    const std::string from = time(low, longestMs), to = time(high, longestMs);
    return from == to ? from : from.substr(0, from.find(' ')) + "–" + to;
}

std::string count(double number, const char *noun, Translate translate)
{
    if (number < 1)
        return say(translate, "none");
    return sentence::counted(static_cast<std::uint64_t>(number), noun);
}

/// What changes from one run to another, and how it is said.
struct Measure
{
    std::optional<double> (*value)(const RunFigures &);
    int subject;                     // what it is about: of one subject only the most striking is told
    bool isTime;
    const char *noun;                // of what is counted
    const char *fallen, *risen;      // clauses; {0}: by how much
    const char *extremes;            // {0}: variant with the least, {1}: how much, {2}: variant with the most, {3}: how much
};

constexpr std::array measures{
    Measure{[](const RunFigures &f) { return std::optional<double>(static_cast<double>(f.lost())); }, 0, false, "message",
            "{0} fewer never arrive", "{0} more never arrive",
            "{3} never arrive with {2}, {1} with {0}"},
    Measure{[](const RunFigures &f) { return f.senderDoneMs < 0 ? std::optional<double>() : f.senderDoneMs; }, 1, true, "",
            "the sender is done {0} earlier", "the sender is done {0} later",
            "the sender is done after {1} with {0}, after {3} with {2}"},
    Measure{[](const RunFigures &f) { return f.anyReceived ? std::optional<double>(f.meanAgeMs) : std::nullopt; }, 2, true, "",
            "a message waits {0} less in the queue", "a message waits {0} longer in the queue",
            "a message waits {1} in the queue with {0}, {3} with {2}"},
    Measure{[](const RunFigures &f) { return std::optional<double>(f.lookedInVain); }, 3, false, "time",
            "the receiver looks in vain {0} less", "the receiver looks in vain {0} more",
            "the receiver looks in vain {1} with {0}, {3} with {2}"},
    Measure{[](const RunFigures &f) { return std::optional<double>(f.senderWaitedMs()); }, 1, true, "",
            "the sender is blocked {0} less", "the sender is blocked {0} longer",
            "the sender is blocked {1} with {0}, {3} with {2}"},
    Measure{[](const RunFigures &f) { return std::optional<double>(f.noMessageMs); }, 4, true, "",
            "the receiver is blocked {0} less", "the receiver is blocked {0} longer",
            "the receiver is blocked {1} with {0}, {3} with {2}"}};

/// How much a difference matters: times as a share of the longest run, counts as a share of the greater one.
double weight(const Measure &measure, double low, double high, double longestMs)
{
    const double difference = std::abs(high - low);
    if (measure.isTime)
        return longestMs > 0 ? difference / longestMs : 0;
    return difference < 1 ? 0 : difference / std::max({std::abs(high), std::abs(low), 4.0});
}

struct Clause
{
    double weight = 0;
    int subject = 0;
    std::string text;
};

/// The two most striking ones.
std::string joined(std::vector<Clause> clauses, Translate translate)
{
    std::stable_sort(clauses.begin(), clauses.end(), [](const Clause &a, const Clause &b) { return a.weight > b.weight; });
    if (clauses.empty())
        return {};
    const auto second = std::find_if(clauses.begin(), clauses.end(),
                                     [&](const Clause &one) { return one.subject != clauses.front().subject; });
    if (second == clauses.end())
        return clauses.front().text;
    return say(translate, "{0}, and {1}", clauses.front().text, second->text);
}

std::string upperFirst(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string amount(const Measure &measure, double value, double longestMs, Translate translate)
{
    return measure.isTime ? time(value, longestMs) : count(value, measure.noun, translate);
}

/// What the run at the other end of a row of numbers does otherwise.
std::string fromTo(const RunFigures &from, const RunFigures &to, double longestMs, Translate translate)
{
    std::vector<Clause> clauses;
    for (const Measure &measure : measures) {
        const auto a = measure.value(from), b = measure.value(to);
        if (!a || !b)
            continue;
        const double matters = weight(measure, *a, *b, longestMs);
        if (matters > noticeable)
            clauses.push_back({matters, measure.subject,
                               say(translate, *b < *a ? measure.fallen : measure.risen,
                                   amount(measure, std::abs(*b - *a), longestMs, translate))});
    }
    return joined(std::move(clauses), translate);
}

bool alike(const RunFigures &a, const RunFigures &b, double longestMs)
{
    return std::none_of(measures.begin(), measures.end(), [&](const Measure &measure) {
        const auto x = measure.value(a), y = measure.value(b);
        return x.has_value() != y.has_value() || (x && weight(measure, *x, *y, longestMs) > noticeable);
    });
}

/// Numbers in their order: what the last does otherwise than the first, and from where on nothing changes any more.
std::string alongTheRow(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    const double longestMs = longest(runs);
    const std::size_t last = runs.size() - 1;
    const std::string changes = fromTo(runs[0], runs[last], longestMs, translate);
    if (changes.empty())
        return {};
    std::size_t enough = last;
    while (enough > 0 && alike(runs[enough - 1], runs[last], longestMs))
        --enough;
    const std::string from = variantInWords(comparison, 0, translate), to = variantInWords(comparison, enough, translate);
    std::string text = comparison.varied.kind == Kind::knob
                           ? say(translate, "{0} {1} instead of {2}: {3}", comparison.name, to, from, changes)
                           : say(translate, "With {0} instead of {1} {2}", to, from, changes);
    if (enough < last)
        text += say(translate, "; beyond that nothing changes");
    return upperFirst(text) + ".";
}

std::string joinedNames(const std::vector<std::string> &names, Translate translate)
{
    std::string text = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
        text = i + 1 == names.size() ? say(translate, "{0} and {1}", text, names[i]) : text + ", " + names[i];
    return text;
}

/// The variants whose value is as good as `value`.
std::string thoseWith(const Comparison &comparison, const std::vector<RunFigures> &runs, const Measure &measure,
                      double value, Translate translate)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto own = measure.value(runs[i]);
        if (own && weight(measure, *own, value, longest(runs)) <= noticeable)
            names.push_back(variantInWords(comparison, i, translate));
    }
    return joinedNames(names, translate);
}

/// Where the values have no order: the extremes of what differs most.
std::string extremes(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    const double longestMs = longest(runs);
    Clause most;
    for (const Measure &measure : measures) {
        double low = INFINITY, high = -INFINITY;
        for (const RunFigures &run : runs) {
            if (const auto value = measure.value(run)) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
        if (!(high > low))
            continue;
        const double matters = weight(measure, low, high, longestMs);
        if (matters > noticeable && matters > most.weight)
            most = {matters, measure.subject,
                    say(translate, measure.extremes, thoseWith(comparison, runs, measure, low, translate),
                        amount(measure, low, longestMs, translate),
                        thoseWith(comparison, runs, measure, high, translate),
                        amount(measure, high, longestMs, translate))};
    }
    return most.text.empty() ? most.text : upperFirst(most.text) + ".";
}

struct Bounds
{
    double low = -1, high = -1;
    void add(double value)
    {
        low = low < 0 ? value : std::min(low, value);
        high = std::max(high, value);
    }
};

/// The modes: what it costs the sender to wait for receipt, the receiver to wait for a message.
std::string acrossModes(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    const double longestMs = longest(runs);
    Bounds synchronous, asynchronous, looked, waited;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Mode mode = comparison.variants[i].settings.mode;
        if (runs[i].senderDoneMs >= 0)
            (mode.send == Style::synchronous ? synchronous : asynchronous).add(runs[i].senderDoneMs);
        if (mode.receive == Style::asynchronous)
            looked.add(runs[i].lookedInVain);
        else
            waited.add(runs[i].noMessageMs);
    }
    const double least = synchronous.low - asynchronous.high;
    if (synchronous.low >= 0 && asynchronous.low >= 0 && least > noticeable * longestMs)
        return say(translate, "The sender finishes {0} earlier when it need not wait until each message is received.",
                   range(least, synchronous.high - asynchronous.low, longestMs));
    if (waited.high > noticeable * longestMs && looked.high > 0)
        return say(translate,
                   "A receiver that waits sleeps for up to {0}; one that does not wait looks in vain up to {1}.",
                   time(waited.high, longestMs), count(looked.high, "time", translate));
    return extremes(comparison, runs, translate);
}

/// Runs that did not end well come before all figures. Runs that ended alike are told together.
std::string howTheyEnded(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    std::vector<std::string> told;
    std::size_t badly = 0;
    for (const Outcome outcome : {Outcome::deadlock, Outcome::livelock, Outcome::timeout, Outcome::stopped, Outcome::failed}) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].outcome == outcome)
                names.push_back(variantInWords(comparison, i, translate));
        }
        badly += names.size();
        if (!names.empty())
            told.push_back(say(translate, "{0} ended in {1}", joinedNames(names, translate), wordFor(outcome)));
    }
    if (badly == 0)
        return {};
    std::string text = upperFirst(fmt::format("{}", fmt::join(told, ", ")));
    if (badly < runs.size())
        text += runs.size() - badly == 1 ? say(translate, "; the other one was completed")
                                         : say(translate, "; the others were completed");
    return text + ".";
}

std::string difference(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    switch (comparison.varied.kind) {
    case Kind::modes: return acrossModes(comparison, runs, translate);
    case Kind::capacity:
    case Kind::knob:
    case Kind::pace: return alongTheRow(comparison, runs, translate);
    case Kind::whenFull:
    case Kind::seed:
    case Kind::recordings: break;
    }
    return extremes(comparison, runs, translate);
}

} // namespace

std::string variantInWords(const Comparison &comparison, std::size_t variant, Translate translate)
{
    const std::string &badge = comparison.variants[variant].badge;
    switch (comparison.varied.kind) {
    case Kind::modes: return say(translate, "mode {0}", badge);
    case Kind::capacity: return badge == "0" ? say(translate, "no room") : say(translate, "room for {0}", badge);
    case Kind::whenFull: return std::string(wordFor(comparison.variants[variant].settings.whenFull.value_or(WhenFull::wait)));
    case Kind::seed: return say(translate, "seed {0}", badge);
    case Kind::knob: return badge;
    case Kind::pace: return say(translate, "{0} speed", badge);
    case Kind::recordings: break;
    }
    return say(translate, "run {0}", badge);
}

std::string comparingSentence(const Comparison &comparison, const std::vector<RunFigures> &runs, Translate translate)
{
    if (runs.empty() || runs.size() != comparison.variants.size())
        return {};
    if (std::string ended = howTheyEnded(comparison, runs, translate); !ended.empty())
        return ended;
    if (runs.size() < fewestPanes)
        return {};
    std::string text = difference(comparison, runs, translate);
    if (!text.empty())
        return text;
    return comparison.varied.kind == Kind::modes ? say(translate, "The modes make no noticeable difference here.")
                                                 : say(translate, "That makes no noticeable difference here.");
}

} // namespace synchroscope
