// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/variant_words.h"

#include "analysis/sentence.h"

#include <algorithm>

namespace synchroscope {

using sentence::say;
using Kind = Varied::Kind;

namespace {

struct KnobName
{
    std::string name, unit; // the unit with a space before it
};

/// "Cooking time (ms)" has a unit, "Busy (1 = yes)" has none.
KnobName knobName(const std::string &whole)
{
    const std::size_t open = whole.rfind(" (");
    if (open == std::string::npos || whole.back() != ')' || whole.find(' ', open + 1) != std::string::npos)
        return {whole, {}};
    return {whole.substr(0, open), " " + whole.substr(open + 2, whole.size() - open - 3)};
}

std::size_t indexOf(const Varied &varied) { return static_cast<std::size_t>(std::max(0, varied.index)); }

} // namespace

std::string VariantWords::value(std::size_t i) const
{
    switch (m_comparison.varied.kind) {
    case Kind::modes: return fmt::format("{}", settings(i).mode.number());
    case Kind::capacity: return fmt::format("{}", settings(i).capacity.value_or(0));
    case Kind::whenFull: return policyBriefly(settings(i).whenFull.value_or(WhenFull::wait), m_translate);
    case Kind::seed: return fmt::format("{}", settings(i).seed);
    case Kind::knob: return fmt::format("{:g}", turnedTo(i));
    case Kind::pace: return fmt::format("{:g}×", turnedTo(i));
    case Kind::recordings: break;
    }
    return m_comparison.variants[i].badge;
}

double VariantWords::turnedTo(std::size_t i) const
{
    const std::size_t index = indexOf(m_comparison.varied);
    switch (m_comparison.varied.kind) {
    case Kind::knob: return index < settings(i).knobs.size() ? settings(i).knobs[index] : 0;
    case Kind::pace: return index < settings(i).paces.size() ? settings(i).paces[index] : 1;
    default: return 0;
    }
}

std::string VariantWords::called(const std::vector<std::size_t> &who) const
{
    std::vector<std::string> values;
    for (const std::size_t i : who)
        values.push_back(value(i));
    const std::string which = listed(values);
    const bool isOne = who.size() == 1;
    const std::size_t index = indexOf(m_comparison.varied);
    switch (m_comparison.varied.kind) {
    case Kind::modes: return say(m_translate, isOne ? "mode {0}" : "modes {0}", which);
    case Kind::capacity: return say(m_translate, "room for {0}", which);
    case Kind::whenFull: return say(m_translate, "when full: {0}", which);
    case Kind::seed: return say(m_translate, isOne ? "seed {0}" : "seeds {0}", which);
    case Kind::knob: {
        const auto [name, unit] = knobName(sentence::inLesson(m_scenario.knobs[index].name, m_translate));
        return name + " " + which + unit;
    }
    case Kind::pace: return say(m_translate, "{0} at {1}", m_scenario.processes[index].name, which);
    case Kind::recordings: break;
    }
    return say(m_translate, isOne ? "run {0}" : "runs {0}", which);
}

std::string VariantWords::insteadOf(std::size_t one, std::size_t other) const
{
    const std::string a = value(one), b = value(other);
    const std::size_t index = indexOf(m_comparison.varied);
    switch (m_comparison.varied.kind) {
    case Kind::modes: return say(m_translate, "In mode {0} instead of {1}", a, b);
    case Kind::capacity: return say(m_translate, "With room for {0} instead of {1}", a, b);
    case Kind::whenFull: return say(m_translate, "With {0} instead of {1}", a, b);
    case Kind::seed: return say(m_translate, "With seed {0} instead of {1}", a, b);
    case Kind::knob: {
        const auto [name, unit] = knobName(sentence::inLesson(m_scenario.knobs[index].name, m_translate));
        return say(m_translate, "{0} {1} instead of {2}{3}:", name, a, b, unit);
    }
    case Kind::pace:
        return say(m_translate, "With {0} {1} instead of {2} as fast", m_scenario.processes[index].name, a, b);
    case Kind::recordings: break;
    }
    return say(m_translate, "Run {0} beside run {1}:", a, b);
}

std::string VariantWords::listed(const std::vector<std::string> &parts) const
{
    if (parts.size() < 2)
        return parts.empty() ? std::string() : parts.front();
    const std::vector<std::string> first(parts.begin(), parts.end() - 1);
    return say(m_translate, "{0} and {1}", fmt::format("{}", fmt::join(first, ", ")), parts.back());
}

} // namespace synchroscope
