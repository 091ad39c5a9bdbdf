// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/hostile_rings.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace synchroscope::fuzz {

void HostileRings::Free::operator()(std::byte *memory) const { std::free(memory); }

HostileRings::HostileRings(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        static_assert(ringSegmentBytes % cacheLine == 0);
        auto *memory = static_cast<std::byte *>(std::aligned_alloc(cacheLine, ringSegmentBytes));
        if (!memory)
            throw std::bad_alloc();
        std::memset(memory, 0, ringSegmentBytes);
        m_rings.push_back({std::unique_ptr<std::byte[], Free>(memory), std::make_unique<ProcessControl>(), 0});
    }
}

HostileRings::~HostileRings() = default;

RingHeader &HostileRings::header(std::size_t ring) { return *reinterpret_cast<RingHeader *>(m_rings[ring].bytes.get()); }

TraceReader HostileRings::reader(std::size_t ring)
{
    return TraceReader(m_rings[ring].bytes.get(), *m_rings[ring].control);
}

void HostileRings::store(std::size_t ring, std::size_t offset, const void *from, std::size_t bytes)
{
    std::memcpy(m_rings[ring].bytes.get() + offset, from, bytes);
    m_stored.push_back({ring, offset, bytes});
}

void HostileRings::publish(std::size_t ring, const Event &event)
{
    const std::uint64_t at = header(ring).events.load();
    store(ring, ringEventsOffset + at % ringEvents * sizeof event, &event, sizeof event);
    header(ring).events.store(at + 1);
}

void HostileRings::putText(std::size_t ring, std::string_view text)
{
    std::uint64_t &next = m_rings[ring].nextText;
    const std::uint64_t start = next % ringTextBytes;
    const std::size_t first = std::min<std::size_t>(text.size(), ringTextBytes - start);
    store(ring, ringTextOffset + start, text.data(), first);
    store(ring, ringTextOffset, text.data() + first, text.size() - first);
    next += text.size();
}

void HostileRings::countPublished(std::size_t ring, std::uint64_t more) { header(ring).events.fetch_add(more); }

void HostileRings::scribbleHeader(std::size_t ring, std::size_t offset, std::uint64_t value)
{
    store(ring, offset % (sizeof(RingHeader) - sizeof value + 1), &value, sizeof value);
}

void HostileRings::scribble(std::size_t ring, std::size_t offset, std::uint64_t value)
{
    store(ring, offset % (ringSegmentBytes - sizeof value + 1), &value, sizeof value);
}

void HostileRings::takeBack()
{
    for (const Stored &stored : m_stored)
        std::memset(m_rings[stored.ring].bytes.get() + stored.offset, 0, stored.bytes);
    m_stored.clear();
    for (Ring &ring : m_rings) {
        std::memset(ring.bytes.get(), 0, sizeof(RingHeader));
        ring.control = std::make_unique<ProcessControl>();
        ring.nextText = 0;
    }
}

} // namespace synchroscope::fuzz
