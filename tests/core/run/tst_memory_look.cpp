// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that the supervisor reads, and those that are worked out of a recording.
#include "run/byte_replay.h"
#include "support/segments.h"
#include "support/stepped.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <random>

using namespace synchroscope;

namespace {

ByteNames namesOf(const Recording &recording, int channel = 0)
{
    ByteNames names{recording.scenario().channels[static_cast<std::size_t>(channel)].name, {}};
    for (const ProcessSpec &process : recording.scenario().processes)
        names.processes.push_back(process.name);
    return names;
}

/// Where what was read and what was worked out disagree first, in words; empty: nowhere.
std::string disagreement(const ChannelBytes &read, const ChannelBytes &workedOut, const ByteNames &names)
{
    const ByteMap ofRead = byteMap(read, names);
    ChannelBytes cut = read; // as many slots
    cut.read(workedOut);
    const ByteMap ofWorkedOut = byteMap(cut, names);
    for (std::size_t i = 0; i < ofRead.fields.size(); ++i) {
        const ByteField &field = ofRead.fields[i];
        if (field.unrecorded || field.part == ByteField::Part::unread || field.part == ByteField::Part::padding)
            continue;
        if (std::memcmp(read.bytes().data() + field.offset, cut.bytes().data() + field.offset, field.size) != 0)
            return fmt::format("{}: read {}, worked out {}", field.name, field.value, ofWorkedOut.fields[i].value);
    }
    return {};
}

MemoryLook lookAt(Run &run, const Recording &recording)
{
    std::optional<MemoryLook> look;
    [[maybe_unused]] const bool seen = QTest::qWaitFor(
        [&] {
            if (auto newer = run.memoryLook())
                look = std::move(newer);
            return look && look->events >= recording.events().size();
        },
        5000);
    return look ? std::move(*look) : MemoryLook{};
}

} // namespace

class TestMemoryLook : public QObject
{
    Q_OBJECT

private slots:
    void steppedTheBytesReadAreTheBytesWorkedOut_data()
    {
        QTest::addColumn<std::string>("lesson");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("policy");
        for (const std::string &lesson : shippedIdentifiers())
            for (int mode = 1; mode <= 4; ++mode)
                QTest::addRow("%s in mode %d", lesson.c_str(), mode) << lesson << mode << -1;
        for (int policy = 0; policy < 4; ++policy)
            for (const int mode : {1, 3})
                QTest::addRow("fast-producer in mode %d, policy %d", mode, policy)
                    << std::string("fast-producer") << mode << policy;
    }
    void steppedTheBytesReadAreTheBytesWorkedOut()
    {
        QFETCH(std::string, lesson);
        QFETCH(int, mode);
        QFETCH(int, policy);
        Settings settings = inMode(mode);
        if (policy >= 0)
            settings.whenFull = static_cast<WhenFull>(policy);
        Stepped s = begin(shipped(lesson), settings);
        s.run->watchMemory(0);
        ByteReplay replay(s.recording, 0);
        const ByteNames names = namesOf(s.recording);
        for (int i = 0; i < 150 && !s.recording.finished; ++i) {
            QVERIFY(s.step());
            const MemoryLook look = lookAt(*s.run, s.recording);
            QCOMPARE(look.events, s.recording.events().size());
            QVERIFY(look.oneInstant);
            const std::string where = disagreement(look.bytes, replay.after(s.recording, look.events), names);
            QVERIFY2(where.empty(), fmt::format("after step {}: {}\n{}", i, where, described(s.recording)).c_str());
        }
        // Back and forth again it is the same.
        const std::size_t all = s.recording.events().size();
        ChannelBytes end(replay.after(s.recording, all).capacity(), static_cast<std::uint32_t>(names.processes.size()));
        end.read(replay.after(s.recording, all));
        replay.after(s.recording, all / 2);
        QCOMPARE(disagreement(end, replay.after(s.recording, all), names), std::string());
    }

    void aLiveFullQueueIsReadAsSuch()
    {
        auto run = Run::create(
            senderAndReceiverOf("for i = 1, 9 do send('c', 'order ' .. i) end", "work(60000) receive('c')", 4), {});
        QVERIFY(bool(run));
        Recording recording = run.value()->emptyRecording();
        run.value()->watchMemory(0);
        run.value()->play();
        QVERIFY(
            collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::blocked, 0); }));
        const MemoryLook look = lookAt(*run.value(), recording);
        QVERIFY(look.oneInstant);
        const ByteMap map = byteMap(look.bytes, namesOf(recording));
        QCOMPARE(map.count, 4U);
        for (const SlotBytes &slot : map.queueSlots) {
            QVERIFY(slot.full);
            QCOMPARE(slot.body, fmt::format("order {}", slot.number));
            QCOMPARE(slot.place, static_cast<int>(slot.number) - 1);
        }
        const std::string word = futexWordName(namesOf(recording), Side::notFull, 0);
        QCOMPARE(map.find(word)->value, std::string("waiting (1)"));
        QCOMPARE(map.find(word)->message, 5U);
        ByteReplay replay(recording, 0);
        QCOMPARE(disagreement(look.bytes, replay.after(recording, recording.events().size()), namesOf(recording)),
                 std::string());
    }

    void aScribbledSegmentIsReadAndHarmsNobody()
    {
        auto run = Run::create(senderAndReceiverOf("work(60000) send('c', 'x')", "receive('c')", 4), {});
        QVERIFY(bool(run));
        Recording recording = run.value()->emptyRecording();
        run.value()->watchMemory(0);
        run.value()->play();
        QVERIFY(
            collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::blocked, 1); }));
        const ChannelParts parts = firstChannel(4);
        std::memset(static_cast<void *>(&parts.slot(0)), 0xFF, 4 * sizeof(Slot));
        std::memset(parts.order, 0xFF, 8);
        parts.header->queueHead = 0xFFFFFFFF;
        parts.header->queueCount = 0xFFFFFFFF;
        parts.header->senders.count = 0xFFFFFFFF;
        std::uint32_t seen = 0;
        QVERIFY(QTest::qWaitFor([&] {
            if (const auto look = run.value()->memoryLook()) {
                seen = look->bytes.parts().header->queueCount;
                (void)byteMap(look->bytes, namesOf(recording));
            }
            return seen == 0xFFFFFFFF;
        }));
    }

    void nobodyLooksUnlessAsked()
    {
        auto run = Run::create(senderAndReceiverOf("send('c', 'x')", "receive('c')"), {});
        QVERIFY(bool(run));
        Recording recording = run.value()->emptyRecording();
        run.value()->watchMemory(7); // there is no such channel
        run.value()->play();
        QVERIFY(collectToEnd(*run.value(), recording));
        QVERIFY(!run.value()->memoryLook());
    }

    /// After a death the places may differ; which messages are queued may not.
    void afterADeathTheSameMessagesAreQueued()
    {
        auto run = Run::create(scenarioOf({{"A", "for i = 1, 3 do send('c', 'a') work(10) end work(60000)"},
                                           {"B", "for i = 1, 3 do send('c', 'b') work(10) end work(60000)"},
                                           {"C", "receive('c') work(60000)"}},
                                          8),
                               {});
        QVERIFY(bool(run));
        Recording recording = run.value()->emptyRecording();
        run.value()->watchMemory(0);
        run.value()->play();
        QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) {
            return eventsOf(r, EventKind::enqueued).size() == 6 && has(r, EventKind::dequeued);
        }));
        QVERIFY(bool(run.value()->send(Run::Signal::kill, 0)));
        QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::peerDied); }));
        const MemoryLook look = lookAt(*run.value(), recording);
        const auto queued = [&](const ChannelBytes &bytes) {
            std::vector<std::uint32_t> numbers;
            for (const SlotBytes &slot : byteMap(bytes, namesOf(recording)).queueSlots)
                if (slot.full)
                    numbers.push_back(slot.number);
            std::sort(numbers.begin(), numbers.end());
            return numbers;
        };
        ByteReplay replay(recording, 0);
        QCOMPARE(queued(look.bytes).size(), std::size_t{5});
        QCOMPARE(queued(replay.after(recording, recording.events().size())), queued(look.bytes));
    }

    /// What a damaged process may have written into its trace.
    void nonsenseEventsAreCarriedOutAsFarAsTheyGo()
    {
        std::mt19937 random(7);
        const Scenario scenario = senderAndReceiverOf("send('c', 'x')", "receive('c')", 2);
        for (int round = 0; round < 200; ++round) {
            Scenario one = scenario;
            one.channels[0].capacity = round % 4;
            Recording recording(one, {});
            for (int i = 0; i < 400; ++i) {
                RecordedEvent event;
                event.process = static_cast<std::uint8_t>(random() % 20 == 0  ? random()
                                                          : random() % 3 == 0 ? 64
                                                                              : random() % 2);
                event.event.kind = static_cast<EventKind>(random() % (eventKindCount + 2));
                event.event.channel = static_cast<std::uint8_t>(random() % 10 == 0 ? random() : 0);
                event.event.message = static_cast<std::uint32_t>(random() % 30 == 0 ? random() : random() % 6);
                event.event.peer = static_cast<std::uint8_t>(random() % 10 == 0 ? random() : random() % 2);
                event.event.detail = static_cast<std::uint8_t>(random() % 9);
                event.event.order = static_cast<std::uint32_t>(random());
                event.event.value = static_cast<std::uint32_t>(random());
                recording.append(event, {});
            }
            ByteReplay replay(recording, 0);
            const ByteMap map = byteMap(replay.after(recording, recording.events().size()), namesOf(recording));
            QVERIFY(map.count <= map.slotCount);
        }
    }

    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

QTEST_GUILESS_MAIN(TestMemoryLook)
#include "tst_memory_look.moc"
