// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/collector.h"
#include "trace/trace_writer.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cstring>
#include <deque>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <thread>

#undef emit // Qt's word for nothing hides ours

using namespace synchroscope;

namespace {

#ifdef SYNCHROSCOPE_SANITIZED
constexpr int scribbles = 1'000;
#else
constexpr int scribbles = 10'000;
#endif

struct alignas(cacheLine) RingMemory
{
    std::byte bytes[ringSegmentBytes];
};

/// Rings with their writers, read by one collector.
class Rings
{
public:
    /// `supervised`: one more, of the supervisor.
    explicit Rings(int count, bool supervised = false)
    {
        for (int i = 0; i < count + supervised; ++i) {
            m_memory.push_back(std::make_unique<RingMemory>());
            std::memset(m_memory.back()->bytes, 0, ringSegmentBytes);
            m_control.emplace_back();
            m_writers.emplace_back(m_memory.back()->bytes, m_control.back(), m_stamps);
            m_collector.addSource(i < count ? i : int{supervisorIndex}, TraceReader(m_memory.back()->bytes, m_control.back()));
        }
    }
    TraceWriter &writer(int ring) { return m_writers[static_cast<std::size_t>(ring)]; }
    std::byte *memory(int ring) { return m_memory[static_cast<std::size_t>(ring)]->bytes; }
    RingHeader &header(int ring) { return *reinterpret_cast<RingHeader *>(memory(ring)); }
    /// Publishes an event exactly as given, its stamp included.
    void publish(int ring, const Event &event)
    {
        const std::uint64_t at = header(ring).events.load();
        std::memcpy(memory(ring) + ringEventsOffset + at % ringEvents * sizeof event, &event, sizeof event);
        header(ring).events.store(at + 1);
    }
    Collector &collector() { return m_collector; }

    struct Merged
    {
        int process;
        Event event;
        std::string text;
    };
    std::vector<Merged> drain(std::uint64_t horizon = UINT64_MAX)
    {
        std::vector<Merged> merged;
        m_collector.drain(horizon, [&](int process, const Event &event, std::string_view text) {
            merged.push_back({process, event, std::string(text)});
        });
        return merged;
    }

private:
    std::vector<std::unique_ptr<RingMemory>> m_memory;
    std::deque<ProcessControl> m_control;
    StampMap m_stamps{}; // CLOCK_MONOTONIC
    std::deque<TraceWriter> m_writers;
    Collector m_collector;
};

Event change(std::uint64_t time, std::uint32_t order, std::uint8_t channel = 0)
{
    return {.time = time, .order = order, .kind = EventKind::enqueued, .channel = channel};
}

std::vector<int> processesOf(const std::vector<Rings::Merged> &merged)
{
    std::vector<int> order;
    for (const Rings::Merged &one : merged)
        order.push_back(one.process);
    return order;
}

ChannelEntry directFrom0To1()
{
    ChannelEntry entry{};
    entry.direct = true;
    entry.senders = 1;
    entry.receivers = 2;
    return entry;
}

/// What one side of a direct channel tells: see TwoSides.
Event told(EventKind kind, std::uint64_t time, std::uint32_t order, std::uint32_t value = 0, std::uint16_t generation = 0)
{
    return {.time = time, .order = order, .value = value, .depth = generation, .kind = kind, .channel = 0,
            .flags = EventFlag::ownCount};
}

std::vector<std::pair<EventKind, int>> kindsAndDepths(const std::vector<Rings::Merged> &merged)
{
    std::vector<std::pair<EventKind, int>> all;
    for (const Rings::Merged &one : merged)
        all.emplace_back(one.event.kind, one.event.depth);
    return all;
}

} // namespace

class TestCollector : public QObject
{
    Q_OBJECT

private slots:
    void eventsComeInTheOrderOfTime();
    void textsComeWithTheirEvents();
    void anEffectStampedBeforeItsCauseFollowsIt();
    void aWakingFollowsItsWakeUp();
    void causesPullWhatStandsBeforeThem();
    void theOrderOfAChannelMayWrap();
    void theTwoSidesOfADirectChannelArePutTogetherByTheirCounts();
    void onlyTheTwoTellOfADirectChannel();
    void whatIsTakenBackIsToldOnceAlthoughTheSupervisorTellsItAgain();
    void whatIsNewerThanTheHorizonWaits();
    void aLostCauseIsWaitedForNoLonger();
    void manyThreadsAreMergedCausally();
    void aFullRingCountsAndNeverBlocks();
    void aFullTextRingLosesTheTextOnly();
    void scribblesDoNoHarm();
    void nonsenseInAnyOrderCostsNoMoreThanEvents();
};

void TestCollector::eventsComeInTheOrderOfTime()
{
    Rings rings(3);
    for (const int ring : {2, 0, 1, 1, 0, 2})
        rings.writer(ring).emit({.kind = EventKind::logged});
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{2, 0, 1, 1, 0, 2}));
    QVERIFY(rings.collector().empty());
    QVERIFY(rings.drain().empty());
}

void TestCollector::textsComeWithTheirEvents()
{
    Rings rings(1);
    for (int i = 0; i < 1000; ++i) { // more than the ring of texts holds at once, so that it wraps
        rings.writer(0).setLine(i + 1);
        rings.writer(0).emit({.kind = EventKind::logged}, std::string(static_cast<std::size_t>(i % 5000), 'a') + "end");
        const auto merged = rings.drain();
        QCOMPARE(merged.size(), 1U);
        QCOMPARE(merged[0].text.size(), std::min<std::size_t>(static_cast<std::size_t>(i % 5000) + 3, maxMessageBytes));
        QCOMPARE(merged[0].event.line, i + 1);
        QVERIFY(!(merged[0].event.flags & EventFlag::textLost));
    }
}

void TestCollector::anEffectStampedBeforeItsCauseFollowsIt()
{
    Rings rings(2);
    rings.publish(0, change(200, 1)); // the send, stamped late
    rings.publish(1, change(100, 2)); // the receive
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{0, 1}));
    // On another channel the same stamps mean nothing.
    rings.publish(0, change(400, 3, 0));
    rings.publish(1, change(300, 1, 1));
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{1, 0}));
}

void TestCollector::aWakingFollowsItsWakeUp()
{
    Rings rings(2);
    rings.publish(0, {.time = 300, .value = 77, .kind = EventKind::wakeupIssued, .channel = 0, .peer = 1});
    rings.publish(1, {.time = 100, .value = 77, .kind = EventKind::woken, .channel = 0, .peer = 0});
    rings.publish(1, {.time = 150, .value = 78, .kind = EventKind::woken, .channel = 0, .peer = 0}); // its cause is lost
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{0, 1, 1}));
}

void TestCollector::causesPullWhatStandsBeforeThem()
{
    Rings rings(3);
    rings.publish(2, change(90, 3));
    rings.publish(1, {.time = 200, .value = 5, .kind = EventKind::woken, .channel = 0, .peer = 0});
    rings.publish(1, change(210, 2));
    rings.publish(0, change(300, 1));
    rings.publish(0, {.time = 310, .value = 5, .kind = EventKind::wakeupIssued, .channel = 0, .peer = 1});
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{0, 0, 1, 1, 2}));
}

void TestCollector::theOrderOfAChannelMayWrap()
{
    Rings rings(2);
    rings.publish(0, change(200, 0xffffffffU));
    rings.publish(1, change(100, 1));
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{0, 1}));
}

void TestCollector::theTwoSidesOfADirectChannelArePutTogetherByTheirCounts()
{
    using enum EventKind;
    Rings rings(2);
    rings.collector().addChannel(0, directFrom0To1());
    // Everything of the sender is stamped late, everything of the receiver early.
    rings.publish(0, told(enqueued, 900, 1));
    rings.publish(0, told(enqueued, 901, 2));
    rings.publish(0, told(refused, 902, 2, 0));
    rings.publish(0, told(withdrawn, 903, 2, 1, 0));
    rings.publish(0, told(enqueued, 904, 2, 1, 1));
    rings.publish(1, told(dequeued, 100, 1));
    rings.publish(1, told(emptyPoll, 101, 1, 0, 1)); // after the withdrawal, before the next
    rings.publish(1, told(dequeued, 102, 2));
    QCOMPARE(kindsAndDepths(rings.drain()),
             (std::vector<std::pair<EventKind, int>>{{enqueued, 1}, {enqueued, 2}, {refused, 2}, {dequeued, 1},
                                                     {withdrawn, 0}, {emptyPoll, 0}, {enqueued, 1}, {dequeued, 0}}));
}

void TestCollector::onlyTheTwoTellOfADirectChannel()
{
    using enum EventKind;
    Rings rings(3);
    rings.collector().addChannel(0, directFrom0To1());
    rings.publish(2, told(enqueued, 50, 7)); // a stranger who says that it has put seven
    rings.publish(1, told(enqueued, 60, 8)); // a receiver who says that it sends
    rings.publish(0, told(enqueued, 900, 1));
    rings.publish(1, told(dequeued, 100, 1));
    const auto merged = rings.drain();
    QCOMPARE(processesOf(merged), (std::vector<int>{2, 1, 0, 1}));
    QCOMPARE(merged[2].event.depth, 1);
    QCOMPARE(merged[3].event.depth, 0);
}

void TestCollector::whatIsTakenBackIsToldOnceAlthoughTheSupervisorTellsItAgain()
{
    using enum EventKind;
    for (const bool toldItself : {true, false}) {
        Rings rings(2, true);
        rings.collector().addChannel(0, directFrom0To1());
        rings.publish(2, told(withdrawn, 500, 1, 0, 0));
        rings.publish(1, told(emptyPoll, 600, 0, 0, 1));
        rings.publish(0, told(enqueued, 900, 1));
        if (toldItself)
            rings.publish(0, told(withdrawn, 901, 1, 0, 0));
        const auto merged = rings.drain();
        QCOMPARE(kindsAndDepths(merged),
                 (std::vector<std::pair<EventKind, int>>{{enqueued, 1}, {withdrawn, 0}, {emptyPoll, 0}}));
        QCOMPARE(merged[1].process, toldItself ? 0 : int{supervisorIndex});
    }
}

void TestCollector::whatIsNewerThanTheHorizonWaits()
{
    Rings rings(2);
    rings.publish(0, change(100, 1));
    rings.publish(0, change(300, 3));
    rings.publish(1, change(200, 2));
    QCOMPARE(processesOf(rings.drain(250)), (std::vector<int>{0, 1}));
    QVERIFY(!rings.collector().empty());
    QCOMPARE(processesOf(rings.drain(300)), (std::vector<int>{0}));
    // A cause is handed over with its effect, even from beyond the horizon.
    rings.publish(0, change(900, 4));
    rings.publish(1, change(400, 5));
    QCOMPARE(processesOf(rings.drain(500)), (std::vector<int>{0, 1}));
}

void TestCollector::aLostCauseIsWaitedForNoLonger()
{
    Rings rings(2);
    rings.publish(1, change(100, 7)); // 1 to 6 were never written
    rings.publish(0, change(200, 9));
    QCOMPARE(processesOf(rings.drain()), (std::vector<int>{1, 0}));
}

/// Threads that change channels under locks and wake each other, merged while they are at it.
void TestCollector::manyThreadsAreMergedCausally()
{
    constexpr int threads = 4, channels = 2, changes = 20'000;
    Rings rings(threads);
    std::array<std::mutex, channels> locks;
    std::array<std::uint32_t, channels> orders{};
    std::array<std::atomic<std::uint32_t>, threads> wakeUps{}; // the number of one that has been issued to the thread
    std::atomic<int> running = threads;
    std::vector<std::thread> workers;
    for (int t = 0; t < threads; ++t)
        workers.emplace_back([&, t] {
            TraceWriter &writer = rings.writer(t);
            std::mt19937 random(static_cast<unsigned>(t));
            for (int i = 0; i < changes; ++i) {
                if (const std::uint32_t number = wakeUps[static_cast<std::size_t>(t)].exchange(0))
                    writer.emit({.value = number, .kind = EventKind::woken});
                const auto c = static_cast<std::uint8_t>(random() % channels);
                const std::lock_guard guard(locks[c]);
                writer.emit({.order = ++orders[c], .kind = EventKind::enqueued, .channel = c});
                const auto peer = static_cast<std::uint8_t>(random() % threads);
                if (wakeUps[peer].load() == 0) {
                    const std::uint32_t number = writer.newWakeNumber(t);
                    writer.emit({.value = number, .kind = EventKind::wakeupIssued, .peer = peer});
                    wakeUps[peer].store(number);
                }
            }
            --running;
        });
    std::array<std::uint32_t, channels> last{};
    std::set<std::uint32_t> issued;
    std::uint64_t seen = 0, gaps = 0;
    bool causal = true;
    for (bool more = true; more;) {
        more = running > 0;
        for (const Rings::Merged &one : rings.drain(more ? 0 : UINT64_MAX)) {
            ++seen;
            gaps += one.event.kind == EventKind::gap ? one.event.value : 0;
            if (one.event.order != 0)
                causal = causal && one.event.order > std::exchange(last[one.event.channel], one.event.order);
            if (one.event.kind == EventKind::wakeupIssued)
                issued.insert(one.event.value);
            // A wake-up that was lost in a full ring cannot be shown.
            if (one.event.kind == EventKind::woken && rings.collector().lost() == 0)
                causal = causal && issued.contains(one.event.value);
        }
    }
    for (std::thread &worker : workers)
        worker.join();
    QVERIFY(causal);
    QVERIFY(seen > ringEvents);
    if (rings.collector().lost() == 0) {
        QCOMPARE(last[0] + last[1], static_cast<std::uint32_t>(threads * changes));
        QCOMPARE(gaps, 0U);
    }
}

void TestCollector::aFullRingCountsAndNeverBlocks()
{
    Rings rings(1);
    constexpr std::uint64_t tooMany = 1234;
    for (std::uint64_t i = 0; i < ringEvents + tooMany; ++i)
        rings.writer(0).emit({.value = static_cast<std::uint32_t>(i), .kind = EventKind::logged});
    QCOMPARE(rings.collector().lost(), tooMany);
    QCOMPARE(rings.drain().size(), ringEvents);
    rings.writer(0).emit({.value = 1, .kind = EventKind::logged});
    const auto merged = rings.drain();
    QCOMPARE(merged.size(), 2U);
    QCOMPARE(merged[0].event.kind, EventKind::gap); // where they are missing
    QCOMPARE(merged[0].event.value, static_cast<std::uint32_t>(tooMany));
    QCOMPARE(merged[1].event.kind, EventKind::logged);
    QCOMPARE(rings.collector().lost(), tooMany);
}

void TestCollector::aFullTextRingLosesTheTextOnly()
{
    Rings rings(1);
    const std::string text(maxMessageBytes, 't');
    constexpr auto fits = ringTextBytes / maxMessageBytes;
    for (std::uint64_t i = 0; i <= fits; ++i)
        rings.writer(0).emit({.kind = EventKind::logged}, text);
    const auto merged = rings.drain();
    QCOMPARE(merged.size(), fits + 1);
    QCOMPARE(merged[fits - 1].text, text);
    QVERIFY(merged[fits].text.empty());
    QVERIFY(merged[fits].event.flags & EventFlag::textLost);
    rings.writer(0).emit({.kind = EventKind::logged}, "again");
    QCOMPARE(rings.drain()[0].text, std::string("again"));
}

void TestCollector::scribblesDoNoHarm()
{
    std::mt19937_64 random(1);
    auto rings = std::make_unique<Rings>(3);
    std::uint64_t seen = 0;
    for (int round = 0; round < scribbles; ++round) {
        if (round % 500 == 0)
            rings = std::make_unique<Rings>(3);
        for (int ring = 0; ring < 3; ++ring) {
            RingHeader &header = rings->header(ring);
            for (int i = 0; i < 8; ++i) {
                Event event;
                std::uint64_t noise[sizeof event / 8];
                for (std::uint64_t &word : noise)
                    word = random();
                std::memcpy(&event, noise, sizeof event);
                if (random() % 2) { // plausible, but wrong
                    event.channel = 0;
                    event.order = static_cast<std::uint32_t>(random() % 50);
                    event.value = static_cast<std::uint32_t>(random() % 50);
                    event.kind = random() % 2 ? EventKind::woken : EventKind::wakeupIssued;
                }
                rings->publish(ring, event);
            }
            if (random() % 4 == 0)
                header.events.store(random() % 2 ? random() : header.events.load() - random() % 100);
            header.text.store(random());
            header.lost.store(random());
        }
        seen += rings->drain(random()).size();
    }
    QVERIFY(seen > 0);
}

/// Each of these places is handed over out of turn: looking for it among all others would take minutes.
void TestCollector::nonsenseInAnyOrderCostsNoMoreThanEvents()
{
    constexpr int rings = 8;
    Rings all(rings);
    std::mt19937 random(1);
    for (int ring = 0; ring < rings; ++ring)
        for (std::uint64_t i = 0; i < ringEvents; ++i) {
            Event event;
            event.kind = EventKind::enqueued;
            event.channel = 0;
            event.order = static_cast<std::uint32_t>(random());
            event.time = random();
            all.publish(ring, event);
        }
    QCOMPARE(all.drain().size(), rings * ringEvents);
    QVERIFY(all.collector().empty());
}

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
