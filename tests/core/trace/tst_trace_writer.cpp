// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace_reader.h"
#include "trace/trace_writer.h"

#include <QTest>

#include <memory>

#undef emit // Qt's word for nothing hides ours

using namespace synchroscope;

namespace {

struct alignas(cacheLine) AlignedRing
{
    std::byte bytes[ringSegmentBytes] = {};
};

} // namespace

class TestTraceWriter : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsInTheRingOnceItIsEmitted();
    void aWriterWithoutARingWritesNothing();
    void wakeUpsAreNumberedAlsoWhileTheTraceIsOff();
};

void TestTraceWriter::anEventIsInTheRingOnceItIsEmitted()
{
    const auto ring = std::make_unique<AlignedRing>();
    ProcessControl control{};
    TraceWriter writer(ring->bytes, control);
    const TraceReader reader(ring->bytes, control);
    Event event;
    event.kind = EventKind::logged;
    writer.emit(event, "hello");
    QCOMPARE(reader.published(), std::uint64_t{1});
    QCOMPARE(reader.counts()[static_cast<std::size_t>(EventKind::logged)], std::uint64_t{1});
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

QTEST_APPLESS_MAIN(TestTraceWriter)
#include "tst_trace_writer.moc"
