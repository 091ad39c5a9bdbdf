// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of which nobody keeps the events: what is lost is counted, to the event.
#include "run/outbox.h"
#include "support/run_rig.h"

#include <QTest>

#include <numeric>

using namespace synchroscope;

namespace {

constexpr std::size_t mostUnfetched = std::size_t{128} << 20; // bytes, as Run::streamEvents() promises

News newsOf(std::size_t events, std::int64_t at, std::string_view text = {})
{
    News news;
    RecordedEvent one;
    one.at = at;
    one.event.kind = EventKind::enqueued;
    one.event.length = static_cast<std::uint16_t>(text.size());
    for (std::size_t i = 0; i < events; ++i)
        news.add(one, text);
    return news;
}

Recording nothing() { return Recording(senderAndReceiverOf("", ""), {}); }

struct Told // by the events of a recording
{
    std::uint64_t events = 0, inGaps = 0;
    explicit Told(const Recording &recording)
    {
        for (const RecordedEvent &one : recording.events()) {
            const bool gap = one.event.kind == EventKind::gap;
            events += gap ? 0 : 1;
            inGaps += gap ? one.event.value : 0;
        }
    }
};

std::uint64_t countOf(const Recording &recording, EventKind kind)
{
    return std::accumulate(recording.counts.begin(), recording.counts.end(), std::uint64_t{0},
                           [kind](std::uint64_t sum, const EventCounts &one) { return sum + one[static_cast<std::size_t>(kind)]; });
}

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private slots:
    void textsNobodyFetchesAreBoundedToo();
    void aDroppedGapIsNotCountedTwice();
    void newsAreAddedWithTheirTexts();
    void everythingIsKeptUnlessItIsAStream();
    void whatRingsLostIsCountedToTheEvent_data();
    void whatRingsLostIsCountedToTheEvent();
};

void TestStream::textsNobodyFetchesAreBoundedToo()
{
    constexpr std::size_t times = 60, once = 1000;
    const std::string text(4096, 'x');
    Outbox outbox;
    outbox.bound();
    for (std::size_t i = 0; i < times; ++i) { // 240 MiB of text, but few events
        Standing standing;
        standing.now = static_cast<std::int64_t>(i);
        outbox.put(newsOf(once, standing.now, text), standing);
    }
    Recording recording = nothing();
    outbox.collect(recording);
    const Told told(recording);
    QVERIFY(told.events * (text.size() + sizeof(RecordedEvent)) <= mostUnfetched);
    QVERIFY(told.inGaps > 0);
    QCOMPARE(told.events + told.inGaps, std::uint64_t{times * once});
    QCOMPARE(recording.eventsLost, told.inGaps);
    QCOMPARE(recording.text(recording.events().back()), std::string_view(text)); // the newest are whole
}

void TestStream::aDroppedGapIsNotCountedTwice()
{
    Outbox outbox;
    outbox.bound();
    News first = newsOf(100, 1); // together with the others too much
    RecordedEvent gap;
    gap.event.kind = EventKind::gap;
    gap.event.value = 500;
    first.add(gap, {});
    Standing standing;
    standing.lost = 500; // in the ring, where the gap was
    outbox.put(std::move(first), standing);
    const std::string text(4096, 'x');
    standing.now = 2;
    outbox.put(newsOf(mostUnfetched / (text.size() + sizeof(RecordedEvent)), 2, text), standing);
    Recording recording = nothing();
    outbox.collect(recording);
    QCOMPARE(Told(recording).inGaps, 600U); // a hundred that were dropped, and what was missing among them
    QCOMPARE(recording.eventsLost, 600U);   // a gap is no event of a process
    outbox.put(newsOf(1, 3), standing);
    outbox.collect(recording);
    QCOMPARE(Told(recording).inGaps, 600U);
    QCOMPARE(recording.eventsLost, 600U);
}

void TestStream::newsAreAddedWithTheirTexts()
{
    Outbox outbox; // nothing is dropped here
    for (const char *text : {"one", "", "three"})
        outbox.put(newsOf(2, 1, text), {});
    Recording recording = nothing();
    outbox.collect(recording);
    outbox.put(newsOf(1, 2, "four"), {});
    outbox.collect(recording);
    std::string all;
    for (const RecordedEvent &one : recording.events())
        all += std::string(recording.text(one)) + "|";
    QCOMPARE(all, std::string("one|one|||three|three|four|"));
}

void TestStream::everythingIsKeptUnlessItIsAStream()
{
    Outbox outbox;
    const std::string text(4096, 'x');
    for (int i = 0; i < 40; ++i)
        outbox.put(newsOf(1000, i, text), {}); // 160 MiB
    Recording recording = nothing();
    outbox.collect(recording);
    QCOMPARE(Told(recording).events, 40'000U);
    QCOMPARE(Told(recording).inGaps, 0U);
}

void TestStream::whatRingsLostIsCountedToTheEvent_data()
{
    QTest::addColumn<int>("mode");
    for (int mode = 1; mode <= 4; ++mode)
        QTest::addRow("mode %d", mode) << mode;
}

/// Programs that end by themselves: then everybody has counted all that it did. While they run, nobody fetches.
void TestStream::whatRingsLostIsCountedToTheEvent()
{
    QFETCH(int, mode);
    const std::uint64_t each = mode == 1 ? 20'000 : 150'000;
    const std::string sender = "for i = 1, " + std::to_string(each) + " do send(\"c\", \"m\") end";
    Scenario scenario = scenarioOf({{"S1", sender}, {"S2", sender},
                                    {"R1", "repeat local m, why = receive(\"c\") until why == \"closed\""},
                                    {"R2", "repeat local m, why = receive(\"c\") until why == \"closed\""}}, 64);
    scenario.channels[0].senders = {0, 1};
    scenario.channels[0].receivers = {2, 3};
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    settings.fullSpeed = true;
    auto run = Run::create(scenario, settings);
    QVERIFY2(run, run ? "" : run.error().what.c_str());
    run.value()->streamEvents();
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    QVERIFY(run.value()->waitForEnd(120));
    run.value()->collect(recording);
    QVERIFY(recording.finished);
    QCOMPARE(recording.outcome, Outcome::completed);

    const ChannelTotals &channel = recording.totals[0];
    QCOMPARE(channel.enqueued, 2 * each);
    QCOMPARE(channel.delivered, 2 * each);
    QCOMPARE(countOf(recording, EventKind::enqueued), channel.enqueued);
    QCOMPARE(countOf(recording, EventKind::dequeued), channel.delivered);
    QCOMPARE(countOf(recording, EventKind::sendReturned), 2 * each);
    QCOMPARE(countOf(recording, EventKind::gap), 0U); // nobody does a gap
    std::uint64_t done = 0, seen = 0;
    for (const EventCounts &one : recording.counts)
        done += std::accumulate(one.begin(), one.end(), std::uint64_t{0});
    for (const RecordedEvent &one : recording.events())
        seen += one.process != supervisorIndex && one.event.kind != EventKind::gap ? 1 : 0;
    QCOMPARE(seen + recording.eventsLost, done);
    // A process whose ring is full to its end has no place for its last gap.
    QVERIFY(Told(recording).inGaps <= recording.eventsLost);
    if (mode == 2 || mode == 4) // two that look without pause write more than anybody can read
        QVERIFY(recording.eventsLost > 0);
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
