// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trade_off.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

using sentence::say;

std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }));
}

TradeOff::TradeOff(const VariantWords &names, const std::vector<RunFigures> &runs, Translate translate)
    : m_names(names),
      m_runs(runs),
      m_translate(translate),
      m_noticeable(runs)
{
}

/// In how far the first of two runs is better (above 0) or worse (below 0) than the second.
double TradeOff::gain(const DifferingFact &fact, std::size_t one, std::size_t other) const
{
    const std::optional<double> a = fact.value(m_runs[one]), b = fact.value(m_runs[other]);
    if (!a || !b)
        return 0;
    const double striking = fact.strikingness(*a, *b, m_noticeable);
    return (*a > *b) == fact.moreIsBetter ? striking : -striking;
}

bool TradeOff::areAlike(std::size_t one, std::size_t other) const
{
    const std::vector<DifferingFact> &facts = differingFacts();
    return std::all_of(facts.begin(), facts.end(),
                       [&](const DifferingFact &fact) { return gain(fact, one, other) == 0; });
}

std::string TradeOff::between(std::size_t one, std::size_t other, bool sayAlso) const
{
    const DifferingFact *gained = nullptr, *also = nullptr, *paid = nullptr;
    double most = 0, second = 0, least = 0;
    for (const DifferingFact &fact : differingFacts()) {
        const double by = gain(fact, one, other);
        if (by > most) {
            most = by;
            gained = &fact;
        }
        if (by < least) {
            least = by;
            paid = &fact;
        }
    }
    for (const DifferingFact &fact : differingFacts()) {
        const double by = gain(fact, one, other);
        if (gained && fact.about != gained->about && by > second) {
            second = by;
            also = &fact;
        }
    }
    const TimeUnit time(m_noticeable.longestMs, m_translate);
    const auto told = [&](const DifferingFact &fact, auto inWords) {
        return inWords(fact.value(m_runs[one]).value_or(0), fact.value(m_runs[other]).value_or(0), time, m_translate);
    };
    const std::string begin = m_names.insteadOf(one, other);
    if (!gained)
        return paid ? say(m_translate, "{0} {1}.", begin, told(*paid, paid->difference)) : std::string();
    const std::string gainText = told(*gained, gained->difference);
    const std::string alone = say(m_translate, "{0} {1}.", begin, gainText);
    std::string whole = alone;
    if (paid) {
        whole = say(m_translate, "{0} {1}, but {2}.", begin, gainText, told(*paid, paid->difference));
        if (characters(whole) > easilyRead && paid->shortDifference)
            whole = say(m_translate, "{0} {1}, but {2}.", begin, gainText, told(*paid, paid->shortDifference));
    } else if (also && sayAlso) {
        whole = say(m_translate, "{0} {1}, and {2}.", begin, gainText, told(*also, also->difference));
    }
    return characters(whole) <= backRow ? whole : alone;
}

/// Every fact in which some two runs differ, the most striking first.
std::vector<TradeOff::Difference> TradeOff::differences() const
{
    std::vector<Difference> all;
    for (const DifferingFact &fact : differingFacts()) {
        Difference most{&fact};
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            for (std::size_t j = 0; j < m_runs.size(); ++j) {
                if (const double by = gain(fact, i, j); by > most.strikingness)
                    most = {&fact, by, i, j};
            }
        }
        if (most.strikingness > 0)
            all.push_back(most);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Difference &a, const Difference &b) { return a.strikingness > b.strikingness; });
    return all;
}

/// Of all runs that are as good or bad as `which`, that which is turned farthest from `other`: beside 20 ms, 2000 rather than
/// 1340 if both are alike.
std::size_t TradeOff::farthest(const DifferingFact &fact, std::size_t which, std::size_t other) const
{
    const auto distance = [&](std::size_t i) { return std::abs(m_names.turnedTo(i) - m_names.turnedTo(other)); };
    std::size_t far = which;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (fact.value(m_runs[i]) && gain(fact, i, which) == 0 && distance(i) > distance(far))
            far = i;
    }
    return far;
}

std::string TradeOff::mostStriking() const
{
    const std::vector<Difference> all = differences();
    if (all.empty())
        return {};
    const DifferingFact &fact = *all.front().fact;
    const std::size_t worst = farthest(fact, all.front().worst, all.front().best);
    const std::size_t best = farthest(fact, all.front().best, worst);
    // "0.5× instead of 4× as fast" would be hard to follow.
    return m_names.isSlower(best, worst) ? between(worst, best) : between(best, worst);
}

std::vector<std::string> TradeOff::spreads() const
{
    const std::vector<Difference> all = differences();
    std::vector<std::string> texts;
    for (const Difference &one : all) {
        if (texts.size() == 2 || (!texts.empty() && one.fact->about == all.front().fact->about))
            continue;
        const double best = one.fact->value(m_runs[one.best]).value_or(0);
        const double worst = one.fact->value(m_runs[one.worst]).value_or(0);
        texts.push_back(one.fact->spread(std::min(best, worst), std::max(best, worst), TimeUnit(m_noticeable.longestMs, m_translate),
                                         m_translate));
    }
    return texts;
}

} // namespace synchroscope
