// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/ring_layout.h"

#include <string>
#include <vector>

namespace synchroscope {

/// Reads one ring. What it reads is untrusted: counts that make no sense are treated as a gap, never followed.
class TraceReader
{
public:
    struct Item
    {
        Event event;
        std::string text;
    };

    /// `control` is where the writer looks for how far the reader is.
    TraceReader(const std::byte *ring, ProcessControl &control);

    /// Number of events published so far: a cut. Everything before it can be read now.
    [[nodiscard]] std::uint64_t published() const;
    /// Appends the events up to the cut that have not been read yet.
    void readUpTo(std::uint64_t cut, std::vector<Item> &into);
    [[nodiscard]] std::uint64_t lost() const;
    /// What the process says that it has done, of each kind; exact also where events were lost.
    [[nodiscard]] EventCounts counts() const;

private:
    std::string readText(std::size_t bytes);

    const RingHeader *m_header;
    const Event *m_events;
    const char *m_text;
    ProcessControl *m_control;
    std::uint64_t m_read = 0, m_textRead = 0;
    std::uint64_t m_skipped = 0;
};

} // namespace synchroscope
