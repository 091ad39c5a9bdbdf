// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/byte_map.h"
#include "channel/message_queue.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <random>

using namespace synchroscope;

namespace {

const ByteNames names{"orders", {"Producer", "Consumer"}};

std::size_t at(const ByteMap &map, const char *name)
{
    const ByteField *field = map.find(name);
    return field ? field->offset : SIZE_MAX;
}

std::string value(const ByteMap &map, const char *name)
{
    const ByteField *field = map.find(name);
    return field ? field->value : "there is no such field";
}

/// Between process 0 and process 1.
ChannelEntry entryOf(int capacity, bool direct)
{
    ChannelEntry entry{};
    entry.senders = 1;
    entry.receivers = 2;
    entry.capacity = static_cast<std::uint32_t>(capacity);
    entry.direct = direct;
    return entry;
}

/// What a sender puts, without a sender.
void putDirect(const ChannelParts &parts, std::uint32_t number, const std::string &body)
{
    const std::uint64_t place = PutWord::placeOf(parts.direct->put) + 1;
    const auto index = static_cast<std::uint32_t>((place - 1) % parts.slotCount);
    parts.directSlots[index].number = number;
    parts.directSlots[index].bytes = static_cast<std::uint32_t>(body.size());
    body.copy(parts.directBody(index, body.size()), body.size());
    parts.direct->put = PutWord::of(place, 0);
}

/// No byte in two fields, none in no field.
std::string whyNotCovered(const ByteMap &map, std::size_t size)
{
    std::size_t reached = 0;
    for (const ByteField &field : map.fields) {
        if (field.offset != reached || field.size == 0)
            return field.name + " begins at " + std::to_string(field.offset) + ", not at " + std::to_string(reached);
        reached += field.size;
    }
    return reached == size ? "" : "it ends at " + std::to_string(reached) + " of " + std::to_string(size);
}

} // namespace

/// Each part begins on a pair of lines of its own.
constexpr std::size_t wholeLines(std::size_t bytes) { return (bytes + linesApart - 1) / linesApart * linesApart; }

class TestByteMap : public QObject
{
    Q_OBJECT

private slots:
    void theFieldsAreTheWholeChannelOnce_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("processes");
        QTest::addColumn<bool>("direct");
        for (const bool direct : {false, true})
            for (const int capacity : {0, 1, 4, 31, 32, 33, 4096})
                for (const int processes : {2, 5, 64})
                    if (capacity > 0 || !direct)
                        QTest::addRow("%s, %d for %d", direct ? "direct" : "locked", capacity, processes)
                            << capacity << processes << direct;
    }
    void theFieldsAreTheWholeChannelOnce()
    {
        QFETCH(int, capacity);
        QFETCH(int, processes);
        QFETCH(bool, direct);
        const ChannelEntry entry = entryOf(capacity, direct);
        const auto people = static_cast<std::uint32_t>(processes);
        const ChannelBytes bytes(entry, people);
        const ByteMap map = byteMap(bytes, names);
        QCOMPARE(whyNotCovered(map, ChannelParts::bytesFor(entry, people)), std::string());
        for (const ByteField &field : map.fields) // whatever is bigger than alignment leaves free has a name
            QVERIFY2(field.name != "(unused)" || field.size < linesApart, field.name.c_str());
    }

    void theyLieWhereTheLayoutSays()
    {
        const ByteMap map = byteMap(ChannelBytes(entryOf(4, false), 2), names);
        QCOMPARE(at(map, "lock"), offsetof(ChannelHeader, lock));
        QCOMPARE(at(map, "order"), offsetof(ChannelHeader, order));
        QCOMPARE(at(map, "queueHead"), offsetof(ChannelHeader, queueHead));
        QCOMPARE(at(map, "queueCount"), offsetof(ChannelHeader, queueCount));
        QCOMPARE(at(map, "senders"), offsetof(ChannelHeader, senders));
        QCOMPARE(at(map, "numbers"), offsetof(ChannelHeader, numbers));
        const std::size_t waiters = wholeLines(sizeof(ChannelHeader));
        QCOMPARE(at(map, "orders.not_full[Producer]"), waiters);
        QCOMPARE(at(map, "orders.not_empty[Consumer]"), waiters + 3 * sizeof(Waiter));
        QCOMPARE(at(map, "orders.receipt[Producer].waker"), waiters + 4 * sizeof(Waiter) + offsetof(Waiter, waker));
        QCOMPARE(at(map, "orders.not_empty[Consumer].seen"), waiters + 3 * sizeof(Waiter) + offsetof(Waiter, seen));
        const std::size_t order = waiters + 6 * sizeof(Waiter), slotsBegin = order + linesApart;
        QCOMPARE(at(map, "order[3]"), order + 3 * sizeof(std::uint16_t));
        QCOMPARE(at(map, "slot[0].state"), slotsBegin);
        QCOMPARE(at(map, "slot[2].body"), slotsBegin + 2 * sizeof(Slot) + offsetof(Slot, body));
        QCOMPARE(map.find("slot[2].body")->size, maxMessageBytes);
        QCOMPARE(map.find("lock")->size, sizeof(FutexWord));
    }

    void theyLieWhereTheLayoutOfADirectChannelSays()
    {
        const ByteMap map = byteMap(ChannelBytes(entryOf(4, true), 2), names);
        QVERIFY(!map.find("lock") && !map.find("queueHead") && !map.find("order[0]"));
        QCOMPARE(at(map, "numbers"), offsetof(ChannelHeader, numbers));
        const std::size_t waiters = wholeLines(sizeof(ChannelHeader)), direct = waiters + 6 * sizeof(Waiter);
        QCOMPARE(at(map, "orders.receipt[Producer]"), waiters + 4 * sizeof(Waiter));
        QCOMPARE(at(map, "put"), direct + offsetof(DirectHeader, put));
        QCOMPARE(at(map, "taken"), direct + offsetof(DirectHeader, taken));
        QCOMPARE(at(map, "recorded"), direct + offsetof(DirectHeader, recorded));
        QCOMPARE(at(map, "receiverPays"), direct + offsetof(DirectHeader, receiverPays));
        const std::size_t slotsBegin = direct + sizeof(DirectHeader);
        QCOMPARE(at(map, "slot[0].retraction"), slotsBegin);
        QCOMPARE(at(map, "slot[2].body"), slotsBegin + 2 * sizeof(DirectSlot) + offsetof(DirectSlot, body));
        QCOMPARE(at(map, "slot[1].largeBody"), slotsBegin + 4 * sizeof(DirectSlot) + maxMessageBytes);
    }

    void aFullQueueHasThatManyFullSlotsInTheirOrder()
    {
        const ChannelBytes bytes(entryOf(4, false), 2);
        MessageQueue queue(bytes.parts());
        for (std::uint32_t number = 1; number <= 4; ++number)
            queue.put(number, 0, "order " + std::to_string(number), false, Side::receipt);
        queue.beginTaking();
        queue.release();
        queue.put(5, 0, "order 5", false, Side::receipt); // where 1 lay
        const ByteMap map = byteMap(bytes, names);
        QCOMPARE(map.count, 4U);
        QCOMPARE(map.head, 1U);
        QCOMPARE(map.tail, 1U);
        std::vector<std::uint32_t> numbers(4), placeOfNumber(6, 99);
        for (const SlotBytes &slot : map.queueSlots) {
            QVERIFY(slot.full);
            QCOMPARE(slot.sender, 0);
            QCOMPARE(slot.body, "order " + std::to_string(slot.number));
            QVERIFY(slot.place >= 0 && slot.place < 4);
            numbers[static_cast<std::size_t>(slot.place)] = slot.number;
        }
        QCOMPARE(numbers, (std::vector<std::uint32_t>{2, 3, 4, 5}));
        QCOMPARE(map.queueSlots[0].number, 5U);
        QCOMPARE(value(map, "slot[0].state"), std::string("full (2)"));
        QCOMPARE(value(map, "queueCount"), std::string("4"));
    }

    void aFullDirectQueueIsWhatLiesBetweenTheCounts()
    {
        const ChannelBytes bytes(entryOf(4, true), 2);
        const std::string large(sizeof(DirectSlot::body) + 1, 'x');
        for (std::uint32_t number = 1; number <= 4; ++number)
            putDirect(bytes.parts(), number, number == 3 ? large : "order " + std::to_string(number));
        bytes.parts().direct->taken = 1;
        putDirect(bytes.parts(), 6, "order 6"); // where 1 lay; 5 was refused
        const ByteMap map = byteMap(bytes, names);
        QVERIFY(map.direct);
        QCOMPARE(map.count, 4U);
        QCOMPARE(map.head, 1U);
        QCOMPARE(map.tail, 1U);
        QCOMPARE(map.queueSlots[0].number, 6U);
        QCOMPARE(map.queueSlots[0].place, 3);
        QCOMPARE(map.queueSlots[0].body, std::string("order 6"));
        QCOMPARE(map.queueSlots[2].body, large);
        QCOMPARE(value(map, "put"), std::string("place 5, generation 0"));
        QCOMPARE(value(map, "taken"), std::string("1"));
        bytes.parts().direct->put = PutWord::of(4, 1); // 6 was taken back
        const ByteMap after = byteMap(bytes, names);
        QCOMPARE(after.count, 3U);
        QVERIFY(!after.queueSlots[0].full);
        QCOMPARE(value(after, "put"), std::string("place 4, generation 1"));
    }

    void ofALargeChannelWhatIsNotReadIsSaid()
    {
        const ChannelBytes all(entryOf(100, true), 2, UINT32_MAX);
        putDirect(all.parts(), 1, "short");
        putDirect(all.parts(), 2, std::string(500, 'x'));
        ChannelBytes beginning(entryOf(100, true), 2);
        beginning.read(all);
        const ByteMap map = byteMap(beginning, names);
        QVERIFY(map.queueSlots[0].bodyIsHeld && map.queueSlots[0].body == "short");
        QVERIFY(map.queueSlots[1].full && !map.queueSlots[1].bodyIsHeld && map.queueSlots[1].body.empty());
        QVERIFY(byteMap(all, names).queueSlots[1].bodyIsHeld);
    }

    void aWaitingWordIsNamedAndRead()
    {
        const ChannelBytes bytes(entryOf(4, false), 2);
        Waiter &waiter = bytes.parts().waiter(Side::notFull, 0);
        waiter.message = 7;
        setState(waiter, WaitState::waiting);
        bytes.parts().header->lock = 2;
        const ByteMap map = byteMap(bytes, names);
        QCOMPARE(value(map, "orders.not_full[Producer]"), std::string("waiting (1)"));
        QVERIFY(map.find("orders.not_full[Producer]")->isWord);
        QCOMPARE(map.find("orders.not_full[Producer]")->message, 7U);
        QCOMPARE(value(map, "lock"), std::string("held by Consumer"));
    }

    void whateverStandsThereAMapIsMadeOfIt()
    {
        std::mt19937 random(42);
        for (int round = 0; round < 300; ++round) {
            const ChannelEntry entry = entryOf(round % 7, round % 7 != 0 && round % 2 == 0);
            const ChannelBytes bytes(entry, 2);
            auto *memory = const_cast<std::byte *>(bytes.bytes().data());
            for (std::size_t i = 0; i < bytes.bytes().size(); ++i)
                memory[i] = static_cast<std::byte>(round == 0 ? 0xFFU : random());
            const ByteMap map = byteMap(bytes, names);
            QCOMPARE(whyNotCovered(map, ChannelParts::bytesFor(entry, 2)), std::string());
            QVERIFY(map.count <= map.slotCount && map.head < map.slotCount && map.tail < map.slotCount);
            for (const SlotBytes &slot : map.queueSlots)
                QVERIFY(slot.body.size() <= maxMessageBytes);
        }
    }

    void aCopyIsOfOneInstantOrSaysThatItIsNot()
    {
        const ChannelBytes shared(entryOf(4, false), 2);
        ChannelBytes copy(entryOf(4, false), 2);
        QVERIFY(copy.read(shared.parts()));
        shared.parts().header->lock = 1; // somebody is in the middle of something
        QVERIFY(!copy.read(shared.parts()));
        QCOMPARE(copy.parts().header->lock.load(), 1U); // but it is what stood there
    }

    void aCopyOfADirectChannelToo()
    {
        const ChannelBytes shared(entryOf(4, true), 2);
        ChannelBytes copy(entryOf(4, true), 2);
        putDirect(shared.parts(), 1, "x");
        QVERIFY(copy.read(shared.parts()));
        setState(shared.parts().waiter(Side::notEmpty, 1), WaitState::waking);
        QVERIFY(!copy.read(shared.parts()));
        QCOMPARE(value(byteMap(copy, names), "orders.not_empty[Consumer]"), std::string("waking (8)"));
        QCOMPARE(byteMap(copy, names).count, 1U);
    }
};

QTEST_GUILESS_MAIN(TestByteMap)
#include "tst_byte_map.moc"
