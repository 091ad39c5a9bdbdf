// SPDX-License-Identifier: GPL-3.0-or-later
// One event of the trace, beside one look at the processor's clock and one store of as many bytes. Also: after a look
// at what another process has written, three of one call together, and as it is where the counter cannot be used.
#include "base/clock.h"
#include "bench/messaging/contest.h"
#include "bench/messaging/rows.h"
#include "bench/messaging/shared_bytes.h"
#include "memory/stamp_keeper.h"
#include "trace/trace_writer.h"

namespace synchroscope {

using namespace bench;

namespace {

std::uint64_t cycles()
{
#if defined(__x86_64__) || defined(__i386__)
    return __builtin_ia32_rdtsc();
#else
    return monotonicNow();
#endif
}

/// ns of one cycle, against the system's clock.
double nsPerCycle()
{
    static const double ns = [] {
        const std::uint64_t began = monotonicNow(), before = cycles();
        while (monotonicNow() - began < 20'000'000) {
        }
        const std::uint64_t after = cycles();
        return static_cast<double>(monotonicNow() - began) / static_cast<double>(after - before);
    }();
    return ns;
}

Event someEvent()
{
    Event event;
    event.kind = EventKind::enqueued;
    event.channel = 0;
    event.message = 1;
    return event;
}

/// A ring of the same size in shared memory, without reader.
class BareRing
{
public:
    void put()
    {
        Event &event = m_events[m_next % ringEvents];
        event = m_event;
        event.time = cycles();
        ++m_next;
        asm volatile("" ::: "memory"); // every store is made
    }
    void makeRoom() {}

private:
    Mapping m_memory = sharedBytes(ringEvents * sizeof(Event));
    Event *m_events = reinterpret_cast<Event *>(m_memory.data());
    std::uint64_t m_next = 0;
    const Event m_event = someEvent();
};

enum class Manner { local, observed, together };
constexpr int ofOneCall = 3; // events

class Trace
{
public:
    explicit Trace(bool useCounter)
        : m_shared(*new (m_memory.data() + ringSegmentBytes) Shared{}),
          m_keeper(m_shared.stamps, useCounter),
          m_writer(m_memory.data(), m_shared.control, m_shared.stamps)
    {
    }

    template<Manner manner = Manner::local>
    void put()
    {
        if constexpr (manner == Manner::observed)
            m_writer.observed();
        if constexpr (manner == Manner::together)
            m_writer.emitTogether(m_event, {}, m_event, m_event);
        else
            m_writer.emit(m_event);
    }
    /// As if the parent had read all: nothing is ever lost here.
    void makeRoom()
    {
        const auto &header = *reinterpret_cast<const RingHeader *>(m_memory.data());
        m_shared.control.eventsRead.store(header.events.load(std::memory_order_relaxed), std::memory_order_relaxed);
        m_keeper.keep();
    }
    [[nodiscard]] bool byCounter() const { return read(m_shared.stamps).anchor.rate != 0; }

private:
    struct Shared
    {
        ProcessControl control;
        alignas(cacheLine) StampMap stamps;
    };
    Mapping m_memory = sharedBytes(ringSegmentBytes + sizeof(Shared));
    Shared &m_shared;
    StampKeeper m_keeper;
    TraceWriter m_writer;
    const Event m_event = someEvent();
};

/// The same ring, written in another way.
template<Manner manner>
struct Written
{
    Trace &trace;
    void put() { trace.put<manner>(); }
    void makeRoom() { trace.makeRoom(); }
};

/// One after the other, so that all it needs is in the nearest cache.
template<typename Ring>
Result<RoundOutcome> hotRound(Ring &ring)
{
    constexpr int batches = 200, ofABatch = 4096;
    std::uint64_t spent = 0;
    for (int batch = 0; batch < batches; ++batch) {
        ring.makeRoom();
        const std::uint64_t before = cycles();
        for (int i = 0; i < ofABatch; ++i)
            ring.put();
        spent += cycles() - before;
    }
    return RoundOutcome{static_cast<double>(spent) * nsPerCycle() / (batches * ofABatch), {}};
}

/// Before each, more memory is touched than the near caches hold. A single one is timed; what the timing itself takes
/// is taken off.
template<typename Ring>
Result<RoundOutcome> coldRound(Ring &ring, std::vector<char> &elsewhere)
{
    constexpr int events = 150;
    std::vector<double> times, empty;
    for (int i = 0; i < events; ++i) {
        ring.makeRoom();
        for (std::size_t at = 0; at < elsewhere.size(); at += cacheLine)
            ++elsewhere[at];
        const std::uint64_t before = cycles();
        const std::uint64_t between = cycles();
        ring.put();
        const std::uint64_t after = cycles();
        empty.push_back(static_cast<double>(between - before));
        times.push_back(static_cast<double>(after - between));
    }
    return RoundOutcome{(median(times) - median(empty)) * nsPerCycle(), {}};
}

/// Each ring is written once all through: its pages are there.
template<typename Ring>
void warm(Ring &ring)
{
    for (std::uint64_t i = 0; i < ringEvents; ++i) {
        if (i % 1024 == 0)
            ring.makeRoom();
        ring.put();
    }
}

struct Rings
{
    Rings()
    {
        warm(trace);
        warm(bySystemClock);
        warm(bare);
    }
    Trace trace{processorCounterIsCommon()}, bySystemClock{false};
    Written<Manner::observed> observed{trace};
    Written<Manner::together> together{trace};
    BareRing bare;
};

/// Says which clock it was.
BenchRow told(BenchRow row, const Rings &rings)
{
    for (BenchRow::Part &part : row.parts)
        if (part.name == "each_of_three_together")
            part.value /= ofOneCall;
    row.parts.push_back({"stamped_by_counter", "of 1", rings.trace.byCounter() ? 1.0 : 0.0});
    return row;
}

template<typename Round>
Result<BenchRow> holdAll(Rings &rings, int rounds, Round round)
{
    auto row = hold({{"ours", [&] { return round(rings.trace); }},
                     {"limit", [&] { return round(rings.bare); }},
                     {"after_an_observation", [&] { return round(rings.observed); }},
                     {"each_of_three_together", [&] { return round(rings.together); }},
                     {"by_clock_monotonic", [&] { return round(rings.bySystemClock); }}},
                    rounds, "ns");
    return row ? Result<BenchRow>(told(std::move(row).value(), rings)) : row;
}

template<typename Measure>
Result<BenchRow> withRings(Measure measure)
{
    try {
        Rings rings;
        return measure(rings);
    } catch (const TransportFailure &failure) {
        return Error{failure.what(), 0};
    }
}

} // namespace

Result<BenchRow> measureTraceEventHot()
{
    return withRings([](Rings &rings) { return holdAll(rings, 41, [](auto &ring) { return hotRound(ring); }); });
}

Result<BenchRow> measureTraceEventCold()
{
    return withRings([](Rings &rings) {
        std::vector<char> elsewhere(std::size_t{8} << 20, 0);
        return holdAll(rings, 9, [&](auto &ring) { return coldRound(ring, elsewhere); });
    });
}

} // namespace synchroscope
