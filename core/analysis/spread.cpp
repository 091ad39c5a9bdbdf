// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/spread.h"

#include "analysis/ending_words.h"

#include <algorithm>
#include <set>

namespace synchroscope {

namespace {

/// Ever more, until no two labels are the same.
constexpr Quoting quotings[] = {{3, 40}, {8, 120}, Quoting::everything()};

} // namespace

void Spread::add(const Ending &ending)
{
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&ending](const EndingGroup &one) { return one.ending == ending; });
    if (group != m_groups.end())
        group->runs.push_back(m_runs);
    else
        m_groups.push_back({ending, {m_runs}, {}});
    ++m_runs;
}

std::vector<EndingGroup> Spread::groups(Translate translate) const
{
    std::vector<EndingGroup> groups = m_groups;
    std::stable_sort(groups.begin(), groups.end(), [](const EndingGroup &one, const EndingGroup &other) {
        return one.runs.size() > other.runs.size();
    });
    std::vector<const Ending *> all;
    all.reserve(groups.size());
    for (const EndingGroup &group : groups)
        all.push_back(&group.ending);
    for (const Quoting &quoting : quotings) {
        std::set<std::string> labels;
        for (EndingGroup &group : groups) {
            group.label = endingLabel(group.ending, all, quoting, translate);
            labels.insert(group.label);
        }
        if (labels.size() == groups.size())
            break;
    }
    return groups;
}

std::string endingText(const Ending &ending, Translate translate)
{
    return endingLabel(ending, {&ending}, quotings[0], translate);
}

} // namespace synchroscope
