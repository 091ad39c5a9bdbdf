// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/stamp_keeper.h"

#include "base/clock.h"

#include <cmath>

namespace synchroscope {

namespace {

constexpr std::uint64_t shortest = 1'000'000;      // ns between two readings that say something about the rate
constexpr std::uint64_t longest = 10'000'000'000;  // ns until a reading is too old: the machine may have slept
constexpr std::uint64_t sliding = 1'000'000'000;   // ns until a younger reading takes the place of the older one
constexpr std::uint64_t keeping = 5'000'000;       // ns between two anchors
constexpr std::int64_t mostApart = 1'000'000;      // ns; beyond, something has happened to the counter
// A difference would be gone after this time if the rate stayed; kept up for much longer, by a parent that is suspended,
// it grows on the other side in the same measure.
constexpr double horizon = 250e6; // ns
constexpr double slowestCounter = 0.9; // ns per count; see StampAnchor::rate
constexpr double mostSlew = 200e-6;

/// The system's clock is read between two looks at the counter; the quickest of some attempts was not interrupted.
ClockReading readBoth()
{
    ClockReading best;
    std::uint64_t shortestSpan = UINT64_MAX;
    for (int attempt = 0; attempt < 8; ++attempt) {
        loadBeforeCounter();
        const std::uint64_t before = processorCounter();
        const std::uint64_t ns = monotonicNow();
        loadBeforeCounter();
        const std::uint64_t span = processorCounter() - before;
        if (span < shortestSpan) {
            shortestSpan = span;
            best = {before + span / 2, ns};
        }
    }
    return best;
}

const ClockReading atTheBeginning = readBoth(); // of this process: when a run begins, some time has passed already

double rateBetween(const ClockReading &from, const ClockReading &to)
{
    return static_cast<double>(to.ns - from.ns) / static_cast<double>(to.counter - from.counter);
}

std::uint64_t inUnits(double nsPerCount)
{
    return static_cast<std::uint64_t>(std::llround(std::ldexp(nsPerCount, StampAnchor::fractionBits)));
}

std::int64_t ahead(const StampAnchor &anchor, const ClockReading &now)
{
    return static_cast<std::int64_t>(anchor.nsAt(now.counter) - now.ns);
}

} // namespace

StampAnchor followingAnchor(const StampAnchor &before, const ClockReading &now, double nsPerCount)
{
    if (now.counter < before.counter || std::abs(ahead(before, now)) > mostApart)
        return {};
    const double slew = std::clamp(static_cast<double>(-ahead(before, now)) / horizon, -mostSlew, mostSlew);
    return {now.counter, before.nsAt(now.counter), static_cast<std::uint32_t>(before.since(now.counter)),
            inUnits(nsPerCount * (1 + slew))};
}

StampKeeper::StampKeeper(StampMap &map, bool useCounter) : m_map(&map), m_clock(map)
{
    if (!useCounter)
        return;
    m_older = atTheBeginning;
    ClockReading now = readBoth();
    if (now.ns - m_older.ns > longest)
        m_older = now;
    while (now.ns - m_older.ns < shortest)
        now = readBoth();
    if (now.counter <= m_older.counter || rateBetween(m_older, now) > slowestCounter)
        return;
    m_newer = now;
    m_anchor = {now.counter, now.ns, 0, inUnits(rateBetween(m_older, now))};
    write(map, m_anchor);
    m_clock = StampClock(map);
}

void StampKeeper::keep()
{
    if (m_anchor.nsAt(processorCounter()) - m_anchor.ns >= keeping)
        anchorAgain();
}

void StampKeeper::anchorAgain()
{
    if (m_anchor.rate == 0)
        return;
    const ClockReading now = readBoth();
    m_anchor = followingAnchor(m_anchor, now, rateBetween(m_older, now));
    write(*m_map, m_anchor);
    // How fast the system's clock goes may change with time.
    if (now.ns - m_newer.ns > sliding) {
        m_older = m_newer;
        m_newer = now;
    }
}

std::uint64_t StampKeeper::now()
{
    loadBeforeCounter();
    return m_clock.now();
}

} // namespace synchroscope
