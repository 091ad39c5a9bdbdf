// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that the supervisor reads, and those that are worked out of a recording.
#include "run/byte_replay.h"
#include "support/forked_child.h"
#include "support/segments.h"
#include "support/stepped.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <random>

using namespace synchroscope;
using synchroscope::test::ForkedChild;

namespace {

ByteNames namesOf(const Recording &recording, int channel = 0)
{
    ByteNames names{recording.scenario().channels[static_cast<std::size_t>(channel)].name, {}};
    for (const ProcessSpec &process : recording.scenario().processes)
        names.processes.push_back(process.name);
    return names;
}

/// Where what was read and what was worked out disagree first, in words; empty: nowhere. Without waiters: they are not
/// looked at.
std::string disagreement(const ChannelBytes &read, const ChannelBytes &workedOut, const ByteNames &names,
                         bool withWaiters = true)
{
    const ByteMap ofRead = byteMap(read, names);
    ChannelBytes cut = read; // as many slots
    cut.read(workedOut);
    const ByteMap ofWorkedOut = byteMap(cut, names);
    for (std::size_t i = 0; i < ofRead.fields.size(); ++i) {
        const ByteField &field = ofRead.fields[i];
        if (field.unrecorded || field.part == ByteField::Part::unread || field.part == ByteField::Part::padding
            || (field.part == ByteField::Part::waiter && !withWaiters))
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
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("direct"); // −1: as it happens
        for (const std::string &lesson : shippedIdentifiers()) {
            if (shipped(lesson).channels.empty())
                continue; // it has nothing of which there would be a map
            for (int mode = 1; mode <= 4; ++mode)
                QTest::addRow("%s in mode %d", lesson.c_str(), mode) << lesson << mode << -1 << -1 << -1;
        }
        for (int policy = 0; policy < 4; ++policy) {
            for (int mode = 1; mode <= 4; ++mode) {
                for (const int capacity : {0, 1, 3}) {
                    const bool direct = capacity > 0 && policy != static_cast<int>(WhenFull::overwrite);
                    QTest::addRow("fast-producer in mode %d, policy %d, capacity %d: %s", mode, policy, capacity,
                                  direct ? "direct" : "locked")
                        << std::string("fast-producer") << mode << policy << capacity << int{direct};
                }
            }
        }
    }
    void steppedTheBytesReadAreTheBytesWorkedOut()
    {
        QFETCH(std::string, lesson);
        QFETCH(int, mode);
        QFETCH(int, policy);
        Settings settings = inMode(mode);
        if (policy >= 0)
            settings.whenFull = static_cast<WhenFull>(policy);
        QFETCH(int, capacity);
        QFETCH(int, direct);
        if (capacity >= 0)
            settings.capacity = capacity;
        Stepped s = begin(shipped(lesson), settings);
        s.run->watchMemory(0);
        ByteReplay replay(s.recording, 0);
        const ByteNames names = namesOf(s.recording);
        for (int i = 0; i < 150 && !s.recording.finished; ++i) {
            QVERIFY(s.step());
            const MemoryLook look = lookAt(*s.run, s.recording);
            QCOMPARE(look.events, s.recording.events().size());
            QVERIFY(look.oneInstant);
            QVERIFY(direct == -1 || look.bytes.entry().direct == (direct == 1));
            const std::string where = disagreement(look.bytes, replay.after(s.recording, look.events), names);
            QVERIFY2(where.empty(), fmt::format("after step {}: {}\n{}", i, where, described(s.recording)).c_str());
        }
        // Back and forth again it is the same.
        const std::size_t all = s.recording.events().size();
        ChannelBytes end(replay.after(s.recording, all).entry(), static_cast<std::uint32_t>(names.processes.size()));
        end.read(replay.after(s.recording, all));
        replay.after(s.recording, all / 2);
        QCOMPARE(disagreement(end, replay.after(s.recording, all), names), std::string());
    }

    /// A wait that is over before it is a sleep, a message that its sender takes back, one too large for its slot, and
    /// the end of either side. Who has announced its wait and not yet come to sleep has recorded nothing so far.
    void aDirectChannelAlsoInAnOrderByChance_data()
    {
        QTest::addColumn<std::string>("sender");
        QTest::addColumn<std::string>("receiver");
        const std::string large = "string.rep('x', 500)", limited = "{style = 'synchronous', timeout = 5}";
        QTest::newRow("full") << "for i = 1, 6 do send('c', i % 3 == 0 and " + large + " or 'm' .. i) end"
                              << std::string("for i = 1, 6 do receive('c') work(2) end");
        QTest::newRow("taken back") << "for i = 1, 6 do send('c', 'm' .. i, " + limited + ") work(1) end"
                                    << std::string("for i = 1, 3 do work(8) receive('c', {timeout = 3}) end");
        QTest::newRow("the receiver ends") << std::string("for i = 1, 6 do send('c', 'm' .. i) end")
                                           << std::string("receive('c') work(3)");
        QTest::newRow("the sender ends") << std::string("work(3) send('c', 'm')")
                                         << std::string("receive('c') receive('c') receive('c')");
    }
    void aDirectChannelAlsoInAnOrderByChance()
    {
        QFETCH(std::string, sender);
        QFETCH(std::string, receiver);
        int takenBack = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Scenario scenario = senderAndReceiverOf(sender, receiver, 2);
            Settings settings = inMode(1 + static_cast<int>(seed % 4));
            settings.seed = seed;
            Stepped s = begin(scenario, settings, atRandom(seed));
            s.run->watchMemory(0);
            ByteReplay replay(s.recording, 0);
            for (int i = 0; i < 150 && !s.recording.finished; ++i) {
                QVERIFY(s.step());
                const MemoryLook look = lookAt(*s.run, s.recording);
                QVERIFY(look.bytes.entry().direct);
                const std::string where = disagreement(look.bytes, replay.after(s.recording, look.events),
                                                       namesOf(s.recording), s.recording.finished);
                QVERIFY2(where.empty(), fmt::format("seed {}, after step {}: {}\n{}", seed, i, where,
                                                    described(s.recording)).c_str());
            }
            takenBack += has(s.recording, EventKind::withdrawn);
        }
        QVERIFY(takenBack > 0 || std::string(QTest::currentDataTag()).find("taken back") == std::string::npos);
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

    void aScribbledSegmentIsReadAndHarmsNobody_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("direct") << true;
        QTest::newRow("locked") << false;
    }
    void aScribbledSegmentIsReadAndHarmsNobody()
    {
        QFETCH(bool, direct);
        Scenario scenario = senderAndReceiverOf("work(60000) send('c', 'x')", "receive('c')", 4);
        if (!direct)
            scenario.channels[0].whenFull = WhenFull::overwrite;
        auto run = Run::create(scenario, {});
        QVERIFY(bool(run));
        Recording recording = run.value()->emptyRecording();
        run.value()->watchMemory(0);
        run.value()->play();
        QVERIFY(
            collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::blocked, 1); }));
        const ChannelParts parts = firstChannel(scenario);
        ForkedChild scribbler([&] {
            if (direct) {
                std::memset(static_cast<void *>(parts.directSlots), 0xFF, 4 * sizeof(DirectSlot));
                parts.direct->taken = parts.direct->put = UINT64_MAX;
            } else {
                std::memset(static_cast<void *>(&parts.slot(0)), 0xFF, 4 * sizeof(Slot));
                std::memset(parts.order, 0xFF, 8);
                parts.header->queueHead = 0xFFFFFFFF;
                parts.header->queueCount = 0xFFFFFFFF;
                parts.header->sendersWaiting = 0xFFFFFFFF;
            }
            return 0;
        });
        QCOMPARE(scribbler.wait(), 0);
        QVERIFY(QTest::qWaitFor([&] {
            const auto look = run.value()->memoryLook();
            if (!look)
                return false;
            (void)byteMap(look->bytes, namesOf(recording));
            const ChannelParts seen = look->bytes.parts();
            return direct ? seen.direct->taken == UINT64_MAX : seen.header->queueCount == 0xFFFFFFFF;
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
            if (round % 3 == 0)
                one.channels[0].whenFull = WhenFull::overwrite;
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
