// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/run_figures.h"
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
};
RunReport reportOn(const Recording &recording, const History &history);

/// The JSON of `run --json`, ending in a newline.
std::string runsToJson(std::string_view scenario, std::uint64_t seed, int evidenceTier,
                       const std::vector<RunReport> &runs);
/// The JSON of `compare --json`: the same, and what is compared, each run's badge and title, its figures by the words of
/// figureColumns() (null: there is none), and the sentence.
std::string comparisonToJson(const Scenario &scenario, std::uint64_t seed, int evidenceTier, const Comparison &comparison,
                             const std::vector<RunReport> &runs);

/// One run in figures: a table of its processes, one of its channels, and the explanation.
std::string summaryText(const RunReport &run);

/// A line a run, at most 100 columns; a second table with what else there is; and a sentence that compares them.
std::string compareText(const Comparison &comparison, const std::vector<RunFigures> &runs);

} // namespace synchroscope
