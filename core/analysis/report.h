// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/statistics.h"

#include <string>
#include <string_view>
#include <vector>

/// The figures of runs as text: for scripts (JSON, names and order are a promise) and for people.
namespace synchroscope {

struct RunReport
{
    Statistics figures;
    std::string explanation;
    std::vector<std::string> why;    // of one that ended in deadlock or livelock: what each waited for, and the figures
    std::vector<std::string> circle; // of a deadlock: names, each waited for the next
};
RunReport reportOn(const Recording &recording, const History &history, Translate translate = nullptr);

/// The JSON of `run --json`, ending in a newline.
std::string runsToJson(std::string_view scenario, std::uint64_t seed, int evidenceTier,
                       const std::vector<RunReport> &runs);

/// The JSON of `compare --json`: that of its runs, and what is compared, by what figures, and the sentence.
std::string comparisonToJson(const Comparison &comparison, const Scenario &scenario, std::uint64_t seed,
                             int evidenceTier, const std::vector<RunReport> &runs);

/// One run in figures: a table of its processes, one of its channels, and the explanation.
std::string summaryText(const RunReport &run);

/// One line a run, at most 100 columns where names allow it, a second table with what else was measured, best and worst
/// marked, and the sentence that compares them.
std::string compareText(const Comparison &comparison, const Scenario &scenario, const std::vector<RunReport> &runs);

} // namespace synchroscope
