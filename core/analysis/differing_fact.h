// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "analysis/run_figures.h"
#include "analysis/time_unit.h"

namespace synchroscope {

/// By how much runs must differ to be called different.
struct Noticeable
{
    explicit Noticeable(const std::vector<RunFigures> &runs);
    double longestMs = 0;   // of the runs
    bool fullSpeed = false; // of all of them
    double share = 0.02;    // of the longest run (times) or of the greater one (counts)
    double leastMs = 0;

    [[nodiscard]] bool operator()(double ms) const { return ms > share * longestMs && ms >= leastMs; }
};

/// A figure in which runs can differ, and how a sentence says by how much.
struct DifferingFact
{
    enum class About : std::uint8_t { loss, senders, messages, receivers, processor } about;
    std::optional<double> (*value)(const RunFigures &);
    double weight; // how striking a difference of the whole run (times) or of all (counts) is
    bool moreIsBetter;
    /// By how much the first of two runs differs from the second: "the sender is done 3.1 s earlier".
    std::string (*difference)(double one, double other, const TimeUnit &time, Translate translate);
    /// "the sender is done after 5.1–6.3 s"
    std::string (*spread)(double least, double most, const TimeUnit &time, Translate translate);
    bool isTime;
    double leastCount = 1; // by which counts must differ to be called different
    /// For where there is little room; may be absent.
    std::string (*shortDifference)(double one, double other, const TimeUnit &time, Translate translate) = nullptr;

    /// 0: the two are not noticeably different. Otherwise the greater, the more striking.
    [[nodiscard]] double strikingness(double one, double other, const Noticeable &noticeable) const;
};
/// The most important first.
const std::vector<DifferingFact> &differingFacts();

} // namespace synchroscope
