// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace_writer.h"

#include <algorithm>
#include <cstring>

namespace synchroscope {

TraceWriter::TraceWriter(std::byte *ring, const ProcessControl &control, const StampMap &stamps)
    : m_header(reinterpret_cast<RingHeader *>(ring)),
      m_events(reinterpret_cast<Event *>(ring + ringEventsOffset)),
      m_text(reinterpret_cast<char *>(ring + ringTextOffset)),
      m_control(&control),
      m_clock(stamps)
{
}

bool TraceWriter::hasRoomFor(std::uint64_t events)
{
    if (m_next + events <= m_room)
        return true;
    m_room = m_control->eventsRead.load(std::memory_order_acquire) + ringEvents; // the reader has left those places
    return m_next + events <= m_room;
}

/// Where room is short. A gap is reported as soon as there is room again, at the place where the events are missing.
void TraceWriter::putOrLose(const Event &event, std::uint64_t time, std::string_view text)
{
    if (m_pendingGap > 0 && hasRoomFor(2)) {
        Event gap;
        gap.kind = EventKind::gap;
        gap.value = m_pendingGap;
        put(gap, time);
        m_pendingGap = 0;
    }
    if (m_pendingGap > 0 || !hasRoomFor(1)) {
        ++m_pendingGap;
        m_room = 0; // whatever comes next comes here
        countOne(m_header->lost);
    } else {
        put(event, time, text);
        publish();
    }
}

bool TraceWriter::writeText(std::string_view text)
{
    if (m_textNext + text.size() - m_textRead > ringTextBytes) {
        m_textRead = m_control->textRead.load(std::memory_order_acquire);
        if (m_textNext + text.size() - m_textRead > ringTextBytes)
            return false;
    }
    const std::uint64_t start = m_textNext % ringTextBytes;
    const std::size_t first = std::min<std::size_t>(text.size(), ringTextBytes - start);
    std::memcpy(m_text + start, text.data(), first);
    std::memcpy(m_text, text.data() + first, text.size() - first);
    m_textNext += text.size();
    m_header->text.store(m_textNext, std::memory_order_relaxed); // published by the event that follows
    return true;
}

} // namespace synchroscope
