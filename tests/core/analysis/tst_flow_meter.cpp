// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/flow_meter.h"
#include "support/recording_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <random>

using namespace synchroscope;

namespace {

constexpr std::int64_t column = FlowMeter::columnLength;

RecordedEvent eventAt(std::int64_t at, EventKind kind, std::uint32_t message, int depth)
{
    RecordedEvent one;
    one.at = at;
    one.event.kind = kind;
    one.event.channel = 0;
    one.event.message = message;
    one.event.depth = static_cast<std::uint16_t>(depth);
    return one;
}

RecordedEvent gapAt(std::int64_t at, std::uint32_t events)
{
    RecordedEvent one = eventAt(at, EventKind::gap, 0, 0);
    one.event.channel = none;
    one.event.value = events;
    return one;
}

/// A queue that fills and empties at random, from which some events are missing; with the truth beside it.
struct RandomStream
{
    std::vector<RecordedEvent> events; // gaps in place of what is missing
    std::vector<std::int64_t> ages;    // of messages both of whose events are there
    std::uint64_t ageless = 0, lost = 0;
    std::int64_t end = 0;

    explicit RandomStream(unsigned seed)
    {
        std::mt19937 random(seed);
        std::map<std::uint32_t, std::int64_t> queued; // −1: its putting is missing
        std::uint32_t next = 0, missing = 0;
        for (int i = 0; i < 6000; ++i) {
            end += static_cast<std::int64_t>(random() % 1'000'000) * (random() % 500 == 0 ? 200 : 1);
            if (missing > 0 && random() % 8 == 0)
                events.push_back(gapAt(end, std::exchange(missing, 0)));
            const bool isMissing = missing > 0 || random() % 200 == 0;
            missing += isMissing ? 1 : 0;
            lost += isMissing ? 1 : 0;
            const bool put = queued.empty() || (queued.size() < 40 && random() % 2);
            if (put) {
                queued.emplace(++next, isMissing ? -1 : end);
            } else if (!isMissing) {
                const std::int64_t since = queued.begin()->second;
                since < 0 ? void(++ageless) : ages.push_back(end - since);
            }
            const std::uint32_t number = put ? next : queued.begin()->first;
            if (!put)
                queued.erase(queued.begin());
            if (!isMissing)
                events.push_back(eventAt(end, put ? EventKind::enqueued : EventKind::dequeued, number,
                                         static_cast<int>(queued.size())));
        }
        end += column / 3;
        lost -= missing; // no gap has told of them yet
    }
};

/// What one column should hold, found by going through everything for each of them.
FlowColumn slowly(const std::vector<RecordedEvent> &events, std::int64_t from, std::int64_t until)
{
    FlowColumn sum;
    const auto meet = [&sum](int depth) {
        sum.least = sum.least < 0 ? depth : std::min(sum.least, depth);
        sum.greatest = std::max(sum.greatest, depth);
    };
    for (std::size_t i = 0; i <= events.size(); ++i) { // the stretch before event i
        const bool known = i == 0 || events[i - 1].event.kind != EventKind::gap;
        const int depth = i == 0 ? 0 : events[i - 1].event.depth;
        const std::int64_t begin = std::max(from, i == 0 ? 0 : events[i - 1].at);
        const std::int64_t end = std::min(until, i == events.size() ? until : events[i].at);
        if (known && begin < end) {
            sum.known += static_cast<double>(end - begin);
            sum.depthTime += depth * static_cast<double>(end - begin);
            meet(depth);
        }
        if (i < events.size() && events[i].at >= from && events[i].at < until) {
            if (events[i].event.kind == EventKind::gap)
                sum.lost += events[i].event.value;
            else
                meet(events[i].event.depth);
        }
    }
    return sum;
}

Recording chunkOf(const std::vector<RecordedEvent> &events, std::int64_t now)
{
    Recording chunk(senderAndReceiver(64), inMode(3));
    for (const RecordedEvent &one : events)
        chunk.append(one, {});
    chunk.now = now;
    return chunk;
}

} // namespace

class TestFlowMeter : public QObject
{
    Q_OBJECT

private slots:
    void columnsAndAgesAreThoseOfASlowReckoning();
    void countsAreSpreadOverTheTimeSinceTheLastLook();
    void switchesFallIntoTheirColumns();
    void memoryIsBounded();
    void theLastEventsMakeARecording();
    void aMeetingWithoutAQueueHasAnAgeAndNoDepth();
    void nonsenseDoesNoHarm();
};

void TestFlowMeter::columnsAndAgesAreThoseOfASlowReckoning()
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const RandomStream stream(seed);
        std::mt19937 random(seed + 100);
        FlowMeter meter;
        for (std::size_t from = 0; from < stream.events.size();) {
            const std::size_t until = std::min(stream.events.size(), from + random() % 700);
            const auto at = [&stream](std::size_t i) { return stream.events.begin() + static_cast<std::ptrdiff_t>(i); };
            const bool last = until == stream.events.size();
            meter.take(chunkOf({at(from), at(until)}, last ? stream.end : until == 0 ? 0 : stream.events[until - 1].at));
            from = until;
        }
        QCOMPARE(meter.now(), stream.end);
        QVERIFY(stream.lost > 0 && stream.ageless > 0); // or nothing was tried
        QCOMPARE(meter.ageless(), stream.ageless);
        QCOMPARE(meter.latencies().count(), stream.ages.size());
        QCOMPARE(meter.latencies().max(), *std::max_element(stream.ages.begin(), stream.ages.end()));
        std::uint64_t lost = 0;
        for (std::size_t i = 0; i < meter.columns().size(); ++i) {
            const std::int64_t begin = meter.begin() + static_cast<std::int64_t>(i) * column;
            const FlowColumn &is = meter.columns()[i];
            const FlowColumn should = slowly(stream.events, begin, std::min(begin + column, stream.end));
            QCOMPARE(is.least, should.least);
            QCOMPARE(is.greatest, should.greatest);
            QVERIFY(std::abs(is.known - should.known) < 1);
            QVERIFY(std::abs(is.meanDepth() - should.meanDepth()) < 1e-6);
            QCOMPARE(is.lost, should.lost);
            lost += is.lost;
        }
        QCOMPARE(meter.begin(), 0); // all of it is there, so all losses are
        QCOMPARE(lost, stream.lost);
    }
}

void TestFlowMeter::countsAreSpreadOverTheTimeSinceTheLastLook()
{
    FlowMeter meter;
    Recording chunk = chunkOf({}, 2 * column);
    chunk.counts.resize(2);
    chunk.counts[1][static_cast<std::size_t>(EventKind::dequeued)] = 600;
    chunk.counts[0][static_cast<std::size_t>(EventKind::wakeupIssued)] = 20;
    chunk.counts[1][static_cast<std::size_t>(EventKind::wakeupIssued)] = 40;
    meter.take(chunk);
    QCOMPARE(meter.columns()[0].taken, 300.0);
    QCOMPARE(meter.columns()[1].taken, 300.0);
    QCOMPARE(meter.columns()[0].wakeUps, 30.0); // of all processes
    chunk.now = 2 * column + column / 2;
    chunk.counts[1][static_cast<std::size_t>(EventKind::dequeued)] = 700;
    chunk.counts[1][static_cast<std::size_t>(EventKind::emptyPoll)] = 8;
    meter.take(chunk);
    QCOMPARE(meter.columns()[2].taken, 100.0);
    QCOMPARE(meter.columns()[2].emptyPolls, 8.0);
    chunk.counts[1][static_cast<std::size_t>(EventKind::dequeued)] = 5; // scribbled over: fewer than there were
    chunk.now = 3 * column;
    meter.take(chunk);
    QCOMPARE(meter.columns()[2].taken, 100.0);
    std::int64_t length = 0;
    chunk.now = 4 * column;
    meter.take(chunk);
    QCOMPARE(meter.lastSecond(length).taken, 700.0); // the column that is still being filled does not count
    QCOMPARE(length, 3 * column);
}

void TestFlowMeter::switchesFallIntoTheirColumns()
{
    Recording chunk = chunkOf({}, 3 * column);
    chunk.switches[0] = {{.at = 5, .out = true}, {.at = 6, .out = false}, {.at = column + 1, .out = true}};
    chunk.switches[1] = {{.at = column + 2, .out = true}};
    FlowMeter meter;
    meter.take(chunk);
    QCOMPARE(meter.columns()[0].switches, 1U);
    QCOMPARE(meter.columns()[1].switches, 2U);
}

void TestFlowMeter::memoryIsBounded()
{
    FlowMeter meter;
    const std::int64_t hour = 3'600'000'000'000;
    std::uint32_t number = 0;
    for (std::int64_t now = 0; now < hour; now += hour / 200) {
        std::vector<RecordedEvent> events;
        for (int i = 0; i < 1000; ++i)
            events.push_back(eventAt(now + i, i % 2 ? EventKind::dequeued : EventKind::enqueued, (number += 1 - i % 2), 1 - i % 2));
        meter.take(chunkOf(events, now + 1000));
        QVERIFY(meter.columns().size() <= FlowMeter::mostColumns);
    }
    QCOMPARE(meter.lastEvents(chunkOf({}, 0)).events().size(), FlowMeter::mostLast);
    QCOMPARE(meter.latencies().count(), 200U * 500U); // what has left the columns is still in the distribution
}

void TestFlowMeter::theLastEventsMakeARecording()
{
    FlowMeter meter;
    std::vector<RecordedEvent> events{eventAt(1000, EventKind::enqueued, 1, 1), gapAt(1500, 7),
                                      eventAt(2000, EventKind::dequeued, 9, 0)};
    events[0].event.length = 12; // its text is not kept
    meter.take(chunkOf(events, 5000));
    const Recording last = meter.lastEvents(chunkOf({}, 0));
    QCOMPARE(last.events().size(), 3U);
    QCOMPARE(meter.lastBegin(), 1000);
    QCOMPARE(last.events()[0].at, 0);
    QCOMPARE(last.events()[1].event.value, 7U);
    QCOMPARE(last.events()[2].at, 1000);
    QCOMPARE(last.now, 1000);
    QVERIFY(last.text(last.events()[0]).empty());
    QVERIFY(FlowMeter().lastEvents(chunkOf({}, 0)).events().empty());
}

void TestFlowMeter::aMeetingWithoutAQueueHasAnAgeAndNoDepth()
{
    FlowMeter meter;
    meter.take(chunkOf({eventAt(100, EventKind::offered, 1, 0), eventAt(350, EventKind::dequeued, 1, 0)}, 400));
    QCOMPARE(meter.latencies().max(), 250);
    QCOMPARE(meter.columns()[0].greatest, 0);
}

void TestFlowMeter::nonsenseDoesNoHarm()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        FlowMeter meter;
        for (int look = 0; look < 5; ++look) {
            std::vector<RecordedEvent> events(random() % 50);
            for (RecordedEvent &one : events) {
                std::uint64_t noise[sizeof(Event) / 8];
                for (std::uint64_t &word : noise)
                    word = random();
                std::memcpy(&one.event, noise, sizeof one.event);
                one.at = static_cast<std::int64_t>(random() >> random() % 64);
                if (random() % 2)
                    one.event.kind = static_cast<EventKind>(random() % eventKindCount);
            }
            // As another reader might hand it over, without the order that a recording keeps.
            Recording chunk = chunkOf(events, static_cast<std::int64_t>(random()));
            chunk.counts.resize(3);
            for (EventCounts &one : chunk.counts)
                for (std::uint64_t &count : one)
                    count = random();
            chunk.switches[2] = {{.at = static_cast<std::int64_t>(random()), .out = true}};
            meter.take(chunk);
            QVERIFY(meter.columns().size() <= FlowMeter::mostColumns);
            for (const FlowColumn &one : meter.columns())
                QVERIFY(one.least <= one.greatest && std::isfinite(one.meanDepth()));
        }
        const Recording last = meter.lastEvents(chunkOf({}, 0));
        QVERIFY(last.events().size() <= FlowMeter::mostLast);
    }
}

QTEST_GUILESS_MAIN(TestFlowMeter)
#include "tst_flow_meter.moc"
