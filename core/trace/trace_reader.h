// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/ring_layout.h"

#include <algorithm>
#include <string>
#include <vector>

namespace synchroscope {

/// Reads one ring. What it reads is untrusted: counts that make no sense are treated as a gap, never followed.
class TraceReader
{
public:
    /// What has been read, one after the other: nothing is allocated for a single event. The text of an event is the
    /// next `length` bytes.
    struct Batch
    {
        std::vector<Event> events;
        std::string text;
    };

    /// `control` is where the writer looks for how far the reader is.
    TraceReader(const std::byte *ring, ProcessControl &control);

    /// Number of events published so far: a cut. Everything before it can be read now.
    [[nodiscard]] std::uint64_t published() const;
    /// How full the ring is when it holds everything up to the cut: 0 to 1.
    [[nodiscard]] double fullness(std::uint64_t cut) const
    {
        return static_cast<double>(std::min(cut - m_read, ringEvents)) / static_cast<double>(ringEvents);
    }
    /// Appends the events up to the cut that have not been read yet.
    void readUpTo(std::uint64_t cut, Batch &into);
    [[nodiscard]] std::uint64_t lost() const;
    /// What the process says that it has done, of each kind; exact also where events were lost.
    [[nodiscard]] EventCounts counts() const;

private:
    void readText(std::size_t bytes, std::string &into);

    const RingHeader *m_header;
    const Event *m_events;
    const char *m_text;
    ProcessControl *m_control;
    std::uint64_t m_read = 0, m_textRead = 0;
    std::uint64_t m_skipped = 0;
};

} // namespace synchroscope
