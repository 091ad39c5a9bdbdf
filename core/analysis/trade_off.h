// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/differing_fact.h"
#include "analysis/variant_words.h"

#include <string>
#include <vector>

namespace synchroscope {

inline constexpr std::size_t backRow = 128; // characters that can just be read from there
inline constexpr std::size_t easilyRead = 120;
std::size_t characters(const std::string &text);

/// What one run gains beside another, and what that costs.
class TradeOff
{
public:
    TradeOff(const VariantWords &names, const std::vector<RunFigures> &runs, Translate translate);

    /// "With room for 64 instead of 0 the sender is done 6.3 s earlier, but a message waits 2.5 s more." Empty when
    /// the two are alike. `sayAlso`: a second gain where nothing is lost.
    [[nodiscard]] std::string between(std::size_t one, std::size_t other, bool sayAlso = true) const;
    /// The same of those two that differ most; empty when all are alike.
    [[nodiscard]] std::string mostStriking() const;
    /// "the sender is done after 5.1–6.3 s": how far all lie apart, in up to two figures.
    [[nodiscard]] std::vector<std::string> spreads() const;
    [[nodiscard]] bool areAlike(std::size_t one, std::size_t other) const;

    [[nodiscard]] const Noticeable &noticeable() const { return m_noticeable; }

private:
    struct Difference
    {
        const DifferingFact *fact = nullptr;
        double strikingness = 0;
        std::size_t best = 0, worst = 0;
    };
    [[nodiscard]] std::vector<Difference> differences() const;
    [[nodiscard]] double gain(const DifferingFact &fact, std::size_t one, std::size_t other) const;
    [[nodiscard]] std::size_t farthest(const DifferingFact &fact, std::size_t which, std::size_t other) const;

    const VariantWords &m_names;
    const std::vector<RunFigures> &m_runs;
    Translate m_translate;
    Noticeable m_noticeable;
};

} // namespace synchroscope
