// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

using sentence::say;
using Kind = Varied::Kind;

namespace {

constexpr std::string_view speedPrefix = "speed:";
constexpr double slowestPace = 0.01, fastestPace = 100, highestSeed = 1e9;

const Knob &knobOf(const Varied &varied, const Scenario &scenario)
{
    return scenario.knobs[static_cast<std::size_t>(varied.index)];
}

const std::string &processOf(const Varied &varied, const Scenario &scenario)
{
    return scenario.processes[static_cast<std::size_t>(varied.index)].name;
}

/// What a process can be given to do faster or slower.
bool works(const ProcessSpec &process) { return process.program.find("work(") != std::string::npos; }

/// Four values over a knob's range that the knob can be turned to: equally far apart, or where the greatest is many times the
/// least, each a multiple of the one before.
std::vector<double> spreadOver(const Knob &knob)
{
    const double step = knob.step > 0 ? knob.step : 1;
    const auto steps = std::floor((knob.max - knob.min) / step + 1e-9);
    const auto count = std::min(4.0, steps + 1);
    std::vector<double> values;
    constexpr double wide = 20;
    const bool multiples = knob.min > 0 && knob.max / knob.min >= wide;
    for (double i = 0; i < count; ++i) {
        const double share = count > 1 ? i / (count - 1) : 0;
        const double wanted = multiples ? knob.min * std::pow(knob.max / knob.min, share)
                                        : knob.min + steps * step * share;
        const double value = knob.min + step * std::round((wanted - knob.min) / step);
        if (values.empty() || value > values.back())
            values.push_back(std::min(value, knob.max));
    }
    return values;
}

std::string number(double value) { return fmt::format("{:g}", value); }

std::string policyTitle(WhenFull policy, Translate translate)
{
    switch (policy) {
    case WhenFull::wait: return say(translate, "When full: wait\nuntil there is room");
    case WhenFull::refuse: return say(translate, "When full: refuse\nthe sender is told");
    case WhenFull::discard: return say(translate, "When full: discard\nthe new one is lost");
    case WhenFull::overwrite: break;
    }
    return say(translate, "When full: overwrite\nthe oldest is lost");
}

Variant variantOf(const Varied &varied, double value, const Scenario &scenario, const Settings &base,
                  Translate translate)
{
    Variant one{base, number(value), {}, {}};
    Settings &settings = one.settings;
    switch (varied.kind) {
    case Kind::modes:
        settings.mode = Mode::fromNumber(static_cast<int>(value));
        one.title = modeTitle(settings.mode, translate);
        one.brief = modeBriefly(settings.mode, translate);
        if (settings.mode.number() == 2)
            one.remark = say(translate, "uncommon");
        else if (settings.mode.number() == 3)
            one.remark = say(translate, "most common");
        break;
    case Kind::capacity:
        settings.capacity = static_cast<int>(value);
        one.title = value == 0 ? say(translate, "No room:\nfrom hand to hand")
                    : value == 1 ? say(translate, "Room for\n1 message")
                                 : say(translate, "Room for\n{0} messages", number(value));
        break;
    case Kind::whenFull:
        settings.whenFull = static_cast<WhenFull>(static_cast<int>(value));
        one.badge = std::string(1, "WRDO"[static_cast<int>(value)]);
        one.title = policyTitle(*settings.whenFull, translate);
        one.brief = policyBriefly(*settings.whenFull, translate);
        break;
    case Kind::seed:
        settings.seed = static_cast<std::uint64_t>(value);
        one.title = say(translate, "Random numbers\nfrom seed {0}", number(value));
        break;
    case Kind::knob: {
        const Knob &knob = knobOf(varied, scenario);
        if (settings.knobs.empty())
            std::transform(scenario.knobs.begin(), scenario.knobs.end(), std::back_inserter(settings.knobs),
                           [](const Knob &k) { return k.value; });
        settings.knobs[static_cast<std::size_t>(varied.index)] = value;
        one.title = fmt::format("{}:\n{}", sentence::inLesson(knob.name, translate), number(value));
        if (value == knob.value)
            one.remark = say(translate, "as in the lesson");
        break;
    }
    case Kind::pace:
        settings.paces.assign(scenario.processes.size(), 1);
        settings.paces[static_cast<std::size_t>(varied.index)] = value;
        one.badge = fmt::format("{}×", number(value));
        one.title = value == 1  ? say(translate, "{0} works\nas in the lesson", processOf(varied, scenario))
                    : value < 1 ? say(translate, "{0} works\n{1} times slower", processOf(varied, scenario),
                                      number(1 / value))
                                : say(translate, "{0} works\n{1} times faster", processOf(varied, scenario),
                                      number(value));
        break;
    case Kind::recordings: break;
    }
    return one;
}

std::string rangeObjection(double low, double high, bool whole, const std::string &what, Translate translate)
{
    return whole ? say(translate, "{0}: whole numbers from {1} to {2}.", what, number(low), number(high))
                 : say(translate, "{0}: numbers from {1} to {2}.", what, number(low), number(high));
}

} // namespace

std::string modeTitle(Mode mode, Translate translate)
{
    const std::string send =
        mode.send == Style::synchronous ? say(translate, "Synchronous send") : say(translate, "Asynchronous send");
    return send + "\n"
           + (mode.receive == Style::synchronous ? say(translate, "synchronous receive")
                                                 : say(translate, "asynchronous receive"));
}

std::string policyBriefly(WhenFull policy, Translate translate)
{
    switch (policy) {
    case WhenFull::wait: return say(translate, "wait");
    case WhenFull::refuse: return say(translate, "refuse");
    case WhenFull::discard: return say(translate, "discard");
    case WhenFull::overwrite: break;
    }
    return say(translate, "overwrite");
}

std::string modeBriefly(Mode mode, Translate translate)
{
    const auto word = [translate](Style style) {
        return style == Style::synchronous ? say(translate, "sync") : say(translate, "async");
    };
    return word(mode.send) + "\n" + word(mode.receive);
}

std::string commonMode(const Comparison &comparison, Translate translate)
{
    const Kind kind = comparison.varied.kind;
    if (kind == Kind::modes || kind == Kind::recordings || comparison.variants.empty())
        return {};
    return modeInOneLine(comparison.variants.front().settings.mode, translate);
}

std::string modeInOneLine(Mode mode, Translate translate)
{
    const bool sends = mode.send == Style::synchronous, receives = mode.receive == Style::synchronous;
    const char *words = sends ? (receives ? "mode {0}: synchronous send, synchronous receive"
                                          : "mode {0}: synchronous send, asynchronous receive")
                              : (receives ? "mode {0}: asynchronous send, synchronous receive"
                                          : "mode {0}: asynchronous send, asynchronous receive");
    return say(translate, words, mode.number());
}

std::vector<Varied> comparable(const Scenario &scenario)
{
    std::vector<Varied> all{{Kind::modes, -1}, {Kind::capacity, -1}, {Kind::whenFull, -1}};
    for (std::size_t i = 0; i < scenario.knobs.size(); ++i) {
        if (spreadOver(scenario.knobs[i]).size() >= fewestPanes)
            all.push_back({Kind::knob, static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        if (works(scenario.processes[i]))
            all.push_back({Kind::pace, static_cast<int>(i)});
    }
    all.push_back({Kind::seed, -1});
    return all;
}

std::string nameOf(const Varied &varied, const Scenario &scenario, Translate translate)
{
    switch (varied.kind) {
    case Kind::modes: return say(translate, "Four modes");
    case Kind::capacity: return say(translate, "Room in the queue");
    case Kind::whenFull: return say(translate, "When the queue is full");
    case Kind::seed: return say(translate, "Random numbers (seed)");
    case Kind::knob: return sentence::inLesson(knobOf(varied, scenario).name, translate);
    case Kind::pace: return say(translate, "Speed of {0}", processOf(varied, scenario));
    case Kind::recordings: break;
    }
    return say(translate, "Runs of this lesson");
}

std::string wordOf(const Varied &varied, const Scenario &scenario)
{
    switch (varied.kind) {
    case Kind::modes: return "modes";
    case Kind::capacity: return "capacity";
    case Kind::whenFull: return "when-full";
    case Kind::seed: return "seed";
    case Kind::knob: return knobOf(varied, scenario).var;
    case Kind::pace: return std::string(speedPrefix) + processOf(varied, scenario);
    case Kind::recordings: break;
    }
    return "recordings";
}

std::optional<Varied> variedNamed(std::string_view word, const Scenario &scenario)
{
    for (const Varied &one : comparable(scenario)) {
        if (word == wordOf(one, scenario))
            return one;
    }
    return {};
}

std::vector<double> usualValues(const Varied &varied, const Scenario &scenario)
{
    switch (varied.kind) {
    case Kind::capacity: return {0, 1, 4, 64};
    case Kind::seed: return {1, 2};
    case Kind::knob: return spreadOver(knobOf(varied, scenario));
    case Kind::pace: return {0.5, 1, 2, 4};
    case Kind::modes:
    case Kind::whenFull:
    case Kind::recordings: break;
    }
    return {};
}

std::string objectionTo(const Varied &varied, const std::vector<double> &values, const Scenario &scenario,
                        Translate translate)
{
    double low = 0, high = 0;
    bool whole = true;
    switch (varied.kind) {
    case Kind::modes:
    case Kind::whenFull:
    case Kind::recordings: return {};
    case Kind::capacity: high = maxCapacity; break;
    case Kind::seed: high = highestSeed; break;
    case Kind::knob:
        low = knobOf(varied, scenario).min;
        high = knobOf(varied, scenario).max;
        whole = false;
        break;
    case Kind::pace:
        low = slowestPace;
        high = fastestPace;
        whole = false;
        break;
    }
    if (values.size() < fewestPanes || values.size() > mostPanes)
        return say(translate, "From {0} to {1} values can be compared, such as {2}.", fewestPanes, mostPanes,
                   fmt::format("{}", fmt::join(usualValues(varied, scenario), ", ")));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        if (!(value >= low && value <= high) || (whole && value != std::floor(value)))
            return rangeObjection(low, high, whole, nameOf(varied, scenario, translate), translate);
        if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i), value)
            != values.begin() + static_cast<std::ptrdiff_t>(i))
            return say(translate, "{0} stands there twice.", number(value));
    }
    return {};
}

Comparison compareIn(const Varied &varied, const std::vector<double> &values, const Scenario &scenario,
                     const Settings &base, Translate translate)
{
    Comparison comparison{varied, nameOf(varied, scenario, translate), {}};
    std::vector<double> all = values;
    if (varied.kind == Kind::modes)
        all = {1, 2, 3, 4};
    else if (varied.kind == Kind::whenFull)
        all = {0, 1, 2, 3};
    for (const double value : all)
        comparison.variants.push_back(variantOf(varied, value, scenario, base, translate));
    return comparison;
}

} // namespace synchroscope
