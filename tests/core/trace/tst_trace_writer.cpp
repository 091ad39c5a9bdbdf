// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace_reader.h"
#include "trace/trace_writer.h"

#include <QTest>

#include <array>
#include <memory>
#include <string>
#include <vector>

#undef emit // Qt's word for nothing hides ours

using namespace synchroscope;

namespace {

struct alignas(cacheLine) AlignedRing
{
    std::byte bytes[ringSegmentBytes] = {};
};

/// A ring with both its ends.
class Ring
{
public:
    TraceWriter &writer() { return m_writer; }
    TraceReader &reader() { return m_reader; }
    TraceReader::Batch read()
    {
        TraceReader::Batch batch;
        m_reader.readUpTo(m_reader.published(), batch);
        return batch;
    }
    /// Until so many places are left.
    void fill(std::uint64_t left)
    {
        while (m_reader.published() - m_control.eventsRead < ringEvents - left)
            m_writer.emit({.kind = EventKind::lineReached});
    }

private:
    std::unique_ptr<AlignedRing> m_memory = std::make_unique<AlignedRing>();
    ProcessControl m_control{};
    StampMap m_stamps{}; // CLOCK_MONOTONIC
    TraceWriter m_writer{m_memory->bytes, m_control, m_stamps};
    TraceReader m_reader{m_memory->bytes, m_control};
};

constexpr Event called{.message = 7, .kind = EventKind::sendCalled};
constexpr Event enqueued{.message = 7, .kind = EventKind::enqueued};
constexpr Event returned{.message = 7, .kind = EventKind::sendReturned};

std::vector<EventKind> kindsOf(const TraceReader::Batch &batch)
{
    std::vector<EventKind> kinds;
    for (const Event &event : batch.events)
        kinds.push_back(event.kind);
    return kinds;
}

std::uint64_t countOf(const TraceReader &reader, EventKind kind)
{
    return reader.counts()[static_cast<std::size_t>(kind)];
}

} // namespace

class TestTraceWriter : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsInTheRingOnceItIsEmitted();
    void aWriterWithoutARingWritesNothing();
    void wakeUpsAreNumberedAlsoWhileTheTraceIsOff();
    void whatHappenedTogetherHasOneStamp();
    void togetherAroundTheEndOfTheRing();
    void togetherIntoAFullRing();
    void aTextWithoutRoomIsLostAlone();
};

void TestTraceWriter::anEventIsInTheRingOnceItIsEmitted()
{
    Ring ring;
    ring.writer().emit({.kind = EventKind::logged}, "hello");
    QCOMPARE(ring.reader().published(), std::uint64_t{1});
    QCOMPARE(countOf(ring.reader(), EventKind::logged), std::uint64_t{1});
}

void TestTraceWriter::aWriterWithoutARingWritesNothing()
{
    TraceWriter off;
    for (int kind = 0; kind < eventKindCount; ++kind) {
        Event event;
        event.kind = static_cast<EventKind>(kind);
        off.emit(event, "nobody reads this"); // a write would go to address 0
    }
}

void TestTraceWriter::wakeUpsAreNumberedAlsoWhileTheTraceIsOff()
{
    TraceWriter off;
    const std::uint32_t first = off.newWakeNumber(3);
    QVERIFY(off.newWakeNumber(3) != first);
}

void TestTraceWriter::whatHappenedTogetherHasOneStamp()
{
    Ring ring;
    ring.writer().setLine(3);
    ring.writer().emitTogether(called, "hello", enqueued, returned);
    QCOMPARE(ring.reader().published(), std::uint64_t{3});
    const TraceReader::Batch batch = ring.read();
    QCOMPARE(kindsOf(batch), (std::vector{called.kind, enqueued.kind, returned.kind}));
    QCOMPARE(batch.text, std::string("hello"));
    const std::array<std::uint16_t, 3> lengths{5, 0, 0};
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(batch.events[i].time, batch.events[0].time);
        QCOMPARE(batch.events[i].line, std::uint16_t{3});
        QCOMPARE(batch.events[i].message, 7U);
        QCOMPARE(batch.events[i].length, lengths[i]);
        QCOMPARE(countOf(ring.reader(), batch.events[i].kind), std::uint64_t{1});
    }
    ring.writer().emit(called);
    QVERIFY(ring.read().events[0].time >= batch.events[0].time);
}

void TestTraceWriter::togetherAroundTheEndOfTheRing()
{
    Ring ring;
    ring.fill(1);
    QCOMPARE(ring.read().events.size(), ringEvents - 1);
    ring.writer().emitTogether(called, "around", enqueued, returned);
    const TraceReader::Batch batch = ring.read();
    QCOMPARE(kindsOf(batch), (std::vector{called.kind, enqueued.kind, returned.kind}));
    QCOMPARE(batch.text, std::string("around"));
    QCOMPARE(ring.reader().lost(), std::uint64_t{0});
}

void TestTraceWriter::togetherIntoAFullRing()
{
    for (const std::uint64_t left : {0, 1, 2}) {
        Ring ring;
        ring.fill(left);
        ring.writer().emitTogether(called, "text", enqueued, returned);
        QCOMPARE(ring.reader().lost(), 3 - left);
        QCOMPARE(ring.reader().published(), ringEvents);
        for (const EventKind kind : {called.kind, enqueued.kind, returned.kind})
            QCOMPARE(countOf(ring.reader(), kind), std::uint64_t{1}); // also what is lost is counted
        TraceReader::Batch batch = ring.read();
        QCOMPARE(batch.text, std::string(left > 0 ? "text" : ""));
        // There is room again: first of all it says what is missing.
        ring.writer().emitTogether(called, {}, enqueued);
        batch = ring.read();
        QCOMPARE(kindsOf(batch), (std::vector{EventKind::gap, called.kind, enqueued.kind}));
        QCOMPARE(batch.events[0].value, static_cast<std::uint32_t>(3 - left));
        QCOMPARE(ring.reader().lost(), 3 - left);
    }
}

void TestTraceWriter::aTextWithoutRoomIsLostAlone()
{
    Ring ring;
    const std::string text(maxMessageBytes, 'x');
    for (std::uint64_t written = 0; written + text.size() <= ringTextBytes; written += text.size())
        ring.writer().emit({.kind = EventKind::logged}, text);
    const std::uint64_t before = ring.reader().published();
    ring.writer().emitTogether(called, text, enqueued);
    const TraceReader::Batch batch = ring.read();
    QCOMPARE(batch.events.size(), before + 2);
    const Event &lost = batch.events[before], &other = batch.events[before + 1];
    QCOMPARE(lost.kind, called.kind);
    QCOMPARE(lost.flags, EventFlag::textLost);
    QCOMPARE(lost.length, std::uint16_t{0});
    QCOMPARE(other.kind, enqueued.kind);
    QCOMPARE(other.flags, std::uint8_t{0});
}

QTEST_APPLESS_MAIN(TestTraceWriter)
#include "tst_trace_writer.moc"
