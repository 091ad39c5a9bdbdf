// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The JSON of `run --json` and `compare --json`, ending in a newline.
std::string runsToJson(std::string_view scenario, std::uint64_t seed, int evidenceTier,
                       const std::vector<RunReport> &runs);

/// One run in figures: a table of its processes, one of its channels, and the explanation.
std::string summaryText(const RunReport &run);

/// One line a mode, at most 100 columns, and a sentence that compares them.
std::string compareText(const Scenario &scenario, const std::vector<RunReport> &runs);

/// "The sender finishes 1.5–2.9 s earlier when it need not wait until each message is received."
std::string comparingSentence(const Scenario &scenario, const std::vector<RunReport> &runs);

} // namespace synchroscope
