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

class TestByteMap : public QObject
{
    Q_OBJECT

private slots:
    void theFieldsAreTheWholeChannelOnce_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("processes");
        for (const int capacity : {0, 1, 4, 31, 32, 33, 4096})
            for (const int processes : {1, 2, 64})
                QTest::addRow("%d for %d", capacity, processes) << capacity << processes;
    }
    void theFieldsAreTheWholeChannelOnce()
    {
        QFETCH(int, capacity);
        QFETCH(int, processes);
        const auto room = static_cast<std::uint32_t>(capacity), people = static_cast<std::uint32_t>(processes);
        const ChannelBytes bytes(room, people);
        const ByteMap map = byteMap(bytes, names);
        QCOMPARE(whyNotCovered(map, ChannelParts::bytesFor(room, people)), std::string());
        for (const ByteField &field : map.fields) // whatever is bigger than alignment leaves free has a name
            QVERIFY2(field.part != ByteField::Part::padding || field.size < cacheLine, field.name.c_str());
    }

    void theyLieWhereTheLayoutSays()
    {
        const ByteMap map = byteMap(ChannelBytes(4, 2), names);
        QCOMPARE(at(map, "lock"), offsetof(ChannelHeader, lock));
        QCOMPARE(at(map, "order"), offsetof(ChannelHeader, order));
        QCOMPARE(at(map, "queueHead"), offsetof(ChannelHeader, queueHead));
        QCOMPARE(at(map, "queueCount"), offsetof(ChannelHeader, queueCount));
        QCOMPARE(at(map, "senders.process"), offsetof(ChannelHeader, senders) + offsetof(ChannelHeader::Line, process));
        QCOMPARE(at(map, "numbers"), offsetof(ChannelHeader, numbers));
        const std::size_t waiters = sizeof(ChannelHeader);
        QCOMPARE(at(map, "orders.not_full[Producer]"), waiters);
        QCOMPARE(at(map, "orders.not_empty[Consumer]"), waiters + 3 * sizeof(Waiter));
        QCOMPARE(at(map, "orders.receipt[Producer].waker"), waiters + 4 * sizeof(Waiter) + offsetof(Waiter, waker));
        const std::size_t order = waiters + 6 * sizeof(Waiter), slotsBegin = order + 2 * cacheLine;
        QCOMPARE(at(map, "order[3]"), order + 3 * sizeof(std::uint16_t));
        QCOMPARE(at(map, "free[0]"), order + cacheLine);
        QCOMPARE(at(map, "slot[0].state"), slotsBegin);
        QCOMPARE(at(map, "slot[2].body"), slotsBegin + 2 * sizeof(Slot) + offsetof(Slot, body));
        QCOMPARE(map.find("slot[2].body")->size, maxMessageBytes);
        QCOMPARE(map.find("lock")->size, sizeof(FutexWord));
    }

    void aFullQueueHasThatManyFullSlotsInTheirOrder()
    {
        const ChannelBytes bytes(4, 2);
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

    void aWaitingWordIsNamedAndRead()
    {
        const ChannelBytes bytes(4, 2);
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
            const auto capacity = static_cast<std::uint32_t>(round % 7);
            const ChannelBytes bytes(capacity, 2);
            auto *memory = const_cast<std::byte *>(bytes.bytes().data());
            for (std::size_t i = 0; i < bytes.bytes().size(); ++i)
                memory[i] = static_cast<std::byte>(round == 0 ? 0xFFU : random());
            const ByteMap map = byteMap(bytes, names);
            QCOMPARE(whyNotCovered(map, ChannelParts::bytesFor(capacity, 2)), std::string());
            QVERIFY(map.count <= map.slotCount && map.head < map.slotCount && map.tail < map.slotCount);
            for (const SlotBytes &slot : map.queueSlots)
                QVERIFY(slot.body.size() <= maxMessageBytes);
        }
    }

    void aCopyIsOfOneInstantOrSaysThatItIsNot()
    {
        const ChannelBytes shared(4, 2);
        ChannelBytes copy(4, 2);
        QVERIFY(copy.read(shared.parts()));
        shared.parts().header->lock = 1; // somebody is in the middle of something
        QVERIFY(!copy.read(shared.parts()));
        QCOMPARE(copy.parts().header->lock.load(), 1U); // but it is what stood there
    }
};

QTEST_GUILESS_MAIN(TestByteMap)
#include "tst_byte_map.moc"
