// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace_reader.h"

#include <algorithm>

namespace synchroscope {

TraceReader::TraceReader(const std::byte *ring, ProcessControl &control)
    : m_header(reinterpret_cast<const RingHeader *>(ring)),
      m_events(reinterpret_cast<const Event *>(ring + ringEventsOffset)),
      m_text(reinterpret_cast<const char *>(ring + ringTextOffset)),
      m_control(&control)
{
}

std::uint64_t TraceReader::published() const { return m_header->events.load(std::memory_order_acquire); }

void TraceReader::readUpTo(std::uint64_t cut, Batch &into)
{
    if (cut - m_read > ringEvents) { // an honest writer never goes further: the header was scribbled on
        ++m_skipped; // how many is unknowable
        m_read = cut;
    }
    for (; m_read != cut; ++m_read) {
        Event &event = into.events.emplace_back(m_events[m_read % ringEvents]);
        event.length = static_cast<std::uint16_t>(std::min<std::size_t>(event.length, maxMessageBytes));
        if (event.length > 0)
            readText(event.length, into.text);
    }
    m_control->textRead.store(m_textRead, std::memory_order_release);
    m_control->eventsRead.store(m_read, std::memory_order_release); // the places are the writer's again
}

EventCounts TraceReader::counts() const
{
    EventCounts all{};
    for (std::size_t kind = 0; kind < all.size(); ++kind)
        all[kind] = m_header->counts[kind].load(std::memory_order_relaxed);
    return all;
}

std::uint64_t TraceReader::lost() const { return m_header->lost.load(std::memory_order_relaxed) + m_skipped; }

void TraceReader::readText(std::size_t bytes, std::string &into)
{
    const std::uint64_t start = m_textRead % ringTextBytes;
    const std::size_t first = std::min<std::size_t>(bytes, ringTextBytes - start);
    into.append(m_text + start, first);
    into.append(m_text, bytes - first);
    m_textRead += bytes;
}

} // namespace synchroscope
