// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace synchroscope {

/// From which time on a past that is still being written has changed, for any number of readers who look now and then.
/// Keeps only what nobody later undercuts: for changes at ever later times one entry an update, 16 bytes.
class ChangeJournal
{
public:
    /// Something at axis time `at`, or from there on, is no longer as it was.
    void touch(std::int64_t at) { m_touched = std::min(m_touched, at); }

    /// An update is over: what has been touched belongs to a new revision.
    void close()
    {
        if (m_touched == untouched)
            return;
        while (!m_entries.empty() && m_entries.back().from >= m_touched)
            m_entries.pop_back();
        m_entries.push_back({++m_revision, m_touched});
        m_touched = untouched;
    }

    [[nodiscard]] std::size_t revision() const { return m_revision; }

    /// The earliest time touched after `revision`; INT64_MAX: nothing was.
    [[nodiscard]] std::int64_t since(std::size_t revision) const
    {
        const auto first = std::partition_point(m_entries.begin(), m_entries.end(),
                                                [=](const Entry &entry) { return entry.revision <= revision; });
        return first == m_entries.end() ? untouched : first->from;
    }

private:
    static constexpr std::int64_t untouched = std::numeric_limits<std::int64_t>::max();
    struct Entry
    {
        std::size_t revision;
        std::int64_t from;
    };
    std::vector<Entry> m_entries; // both ascending
    std::size_t m_revision = 0;
    std::int64_t m_touched = untouched;
};

} // namespace synchroscope
