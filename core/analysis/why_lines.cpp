// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to "why?" as lines of text.
#include "analysis/sentence.h"
#include "analysis/why.h"

#include <algorithm>

namespace synchroscope {

namespace {

using Verdict = Why::Verdict;

bool contains(const std::vector<std::string> &lines, const std::string &line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

std::vector<std::string> linesOf(const Why &why)
{
    std::vector<std::string> lines{why.question};
    for (const std::string &line : why.chain)
        lines.push_back("  " + line);
    if (!why.conclusion.empty())
        lines.push_back(why.conclusion);
    for (const std::string &line : why.evidence)
        lines.push_back("  " + line);
    return lines;
}

std::vector<std::string> linesOfAll(const Recording &recording, const SystemState &state, std::int64_t now,
                                    Translate translate)
{
    const Why all = whyOf(recording, state, now, -1, translate);
    std::vector<std::string> lines{all.question};
    for (int p = 0; p < static_cast<int>(recording.scenario().processes.size()); ++p) {
        const Why one = whyOf(recording, state, now, p, translate);
        if (!one.chain.empty())
            lines.push_back("  " + one.chain.front());
        for (const std::string &line : one.evidence)
            if (!contains(all.evidence, line))
                lines.push_back("    " + line);
        // Who does not wait has nothing to conclude, and what holds for all is said once, below.
        const bool waits = one.verdict != Verdict::goesOn && one.verdict != Verdict::ended;
        if (waits && !all.conclusion.ends_with(one.conclusion))
            lines.push_back("    " + one.conclusion);
    }
    if (!all.conclusion.empty())
        lines.push_back(all.conclusion);
    for (const std::string &line : all.evidence)
        lines.push_back("  " + line);
    if (!all.remedies.empty())
        lines.push_back(sentence::say(translate, "What would open it?"));
    for (const std::string &line : all.remedies)
        lines.push_back("  - " + line);
    return lines;
}

} // namespace synchroscope
