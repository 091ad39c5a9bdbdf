// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace_writer.h"

#include "base/clock.h"

#include <algorithm>
#include <cstring>

namespace synchroscope {

TraceWriter::TraceWriter(std::byte *ring, const ProcessControl &control)
    : m_header(reinterpret_cast<RingHeader *>(ring)),
      m_events(reinterpret_cast<Event *>(ring + ringEventsOffset)),
      m_text(reinterpret_cast<char *>(ring + ringTextOffset)),
      m_control(&control)
{
}

void TraceWriter::write(Event event, std::string_view text)
{
    event.time = monotonicNow();
    event.line = m_line;
    const auto kind = static_cast<std::size_t>(event.kind);
    m_header->counts[kind].store(++m_counts[kind], std::memory_order_relaxed); // a count, orders nothing
    // A gap is reported as soon as there is room again, at the place where the events are missing.
    if (m_pendingGap > 0 && hasRoomFor(2)) {
        Event gap;
        gap.time = event.time;
        gap.kind = EventKind::gap;
        gap.value = m_pendingGap;
        publish(gap);
        m_pendingGap = 0;
    }
    if (m_pendingGap > 0 || !hasRoomFor(1)) {
        ++m_pendingGap;
        m_header->lost.fetch_add(1, std::memory_order_relaxed); // a count, orders nothing
        return;
    }
    text = text.substr(0, maxMessageBytes);
    event.length = static_cast<std::uint16_t>(text.size());
    if (!text.empty() && !writeText(text)) {
        event.length = 0;
        event.flags |= EventFlag::textLost;
    }
    publish(event);
}

bool TraceWriter::hasRoomFor(std::uint64_t events)
{
    if (m_next + events - m_read <= ringEvents)
        return true;
    m_read = m_control->eventsRead.load(std::memory_order_acquire); // after it, the reader has left those places
    return m_next + events - m_read <= ringEvents;
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

void TraceWriter::publish(const Event &event)
{
    m_events[m_next % ringEvents] = event;
    ++m_next;
    m_header->events.store(m_next, std::memory_order_release); // the event and its text stand before the count
}

} // namespace synchroscope
