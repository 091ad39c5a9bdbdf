// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/stamp_clock.h"

#include "base/clock.h"

namespace synchroscope {

StampVersion read(const StampMap &map)
{
    for (;;) {
        const std::uint32_t version = map.version.load(std::memory_order_acquire);
        const StampMap::Place &place = map.places[version % map.places.size()];
        const StampAnchor anchor{place.counter.load(std::memory_order_acquire),
                                 place.ns.load(std::memory_order_acquire),
                                 place.fraction.load(std::memory_order_acquire),
                                 place.rate.load(std::memory_order_acquire)};
        // The acquire loads above keep this one from moving before them. The place is written again only after the
        // version has gone on.
        if (map.version.load(std::memory_order_relaxed) == version)
            return {version, anchor};
    }
}

void write(StampMap &map, const StampAnchor &anchor)
{
    const std::uint32_t version = map.version.load(std::memory_order_relaxed) + 1;
    StampMap::Place &place = map.places[version % map.places.size()];
    place.counter.store(anchor.counter, std::memory_order_release); // not before the version that makes the place free
    place.ns.store(anchor.ns, std::memory_order_release);
    place.fraction.store(anchor.fraction, std::memory_order_release);
    place.rate.store(anchor.rate, std::memory_order_release);
    map.version.store(version, std::memory_order_release);
}

void StampClock::refresh()
{
    const StampVersion latest = read(*m_map);
    m_anchor = latest.anchor;
    m_version = latest.anchor.rate == 0 ? counterUnused : latest.version;
}

std::uint64_t StampClock::refreshedNow()
{
    for (;;) {
        if (m_anchor.rate == 0)
            return m_last = std::max(m_last, monotonicNow());
        refresh();
        const std::uint64_t time = m_anchor.nsAt(processorCounter());
        if (m_map->version.load(std::memory_order_acquire) == m_version)
            return m_last = std::max(m_last, time);
    }
}

} // namespace synchroscope
