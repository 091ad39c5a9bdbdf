// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string>
#include <vector>

namespace synchroscope {

/// How a sentence names the runs that are compared.
class VariantWords
{
public:
    VariantWords(const Comparison &comparison, const Scenario &scenario, Translate translate)
        : m_comparison(comparison),
          m_scenario(scenario),
          m_translate(translate)
    {
    }

    [[nodiscard]] const Settings &settings(std::size_t i) const { return m_comparison.variants[i].settings; }
    /// That in which a run differs from the others: "4", "wait", "2×".
    [[nodiscard]] std::string value(std::size_t i) const;
    /// The same as a number, for knobs and paces; 0 for all else.
    [[nodiscard]] double turnedTo(std::size_t i) const;
    /// Where speeds are compared.
    [[nodiscard]] bool isSlower(std::size_t one, std::size_t other) const
    {
        return m_comparison.varied.kind == Varied::Kind::pace && turnedTo(one) < turnedTo(other);
    }
    /// The same of several, with what it is: "modes 1 and 2", "room for 0".
    [[nodiscard]] std::string called(const std::vector<std::size_t> &who) const;
    /// The beginning of a sentence about one run beside another: "With room for 4 instead of 0".
    [[nodiscard]] std::string insteadOf(std::size_t one, std::size_t other) const;
    /// "1", "1 and 2", "1, 2 and 3".
    [[nodiscard]] std::string listed(const std::vector<std::string> &parts) const;

private:
    const Comparison &m_comparison;
    const Scenario &m_scenario;
    Translate m_translate;
};

} // namespace synchroscope
