// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/condition_times.h"

#include <variant>

namespace synchroscope {

ConditionTimes::ConditionTimes(const std::vector<std::string> &conditions, const Scenario &scenario)
    : m_moments(conditions.size())
{
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (conditions[i].empty())
            continue;
        const auto parsed = parseCondition(conditions[i], scenario);
        if (const auto *condition = std::get_if<Condition>(&parsed))
            m_open.push_back({i, ConditionWatch(*condition, scenario)});
    }
}

ConditionTimes::ConditionTimes(const Condition &condition, const Scenario &scenario)
    : m_open{{0, ConditionWatch(condition, scenario)}}, m_moments(1)
{
}

void ConditionTimes::update(const Recording &recording)
{
    const auto &events = recording.events();
    for (; m_taken < events.size() && !m_open.empty(); ++m_taken) {
        const auto happened = [&](Open &one) {
            if (!one.watch.take(events[m_taken]))
                return false;
            m_moments[one.condition] = m_taken + 1;
            return true;
        };
        std::erase_if(m_open, happened);
    }
}

} // namespace synchroscope
