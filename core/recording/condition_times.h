// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/condition_watch.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// When each of some conditions came true in one recording, which may still grow. One that cannot come true with the
/// run's capacities never does; neither does an empty one.
class ConditionTimes
{
public:
    /// `scenario`: that of the recording.
    ConditionTimes(const std::vector<std::string> &conditions, const Scenario &scenario);
    ConditionTimes(const Condition &condition, const Scenario &scenario);

    void update(const Recording &recording);
    /// The moment just after it has happened: so many events; nullopt: not yet.
    [[nodiscard]] std::optional<std::size_t> momentOf(std::size_t condition) const
    {
        return condition < m_moments.size() ? m_moments[condition] : std::nullopt;
    }

private:
    struct Open // one that has not come true
    {
        std::size_t condition;
        ConditionWatch watch;
    };
    std::vector<Open> m_open;
    std::vector<std::optional<std::size_t>> m_moments;
    std::size_t m_taken = 0;
};

} // namespace synchroscope
