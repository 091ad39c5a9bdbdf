// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/channel_rig.h"
#include "support/trace_model.h"

#include <QTest>

using namespace synchroscope;

namespace {

constexpr std::int64_t ms = 1'000'000;
constexpr std::int64_t beyondTheTest = 60'000 * ms;
constexpr SendOptions synchronousSend{Style::synchronous, {}};
constexpr SendOptions asynchronousSend{Style::asynchronous, {}};
constexpr ReceiveOptions synchronousReceive{Style::synchronous, {}};
constexpr ReceiveOptions asynchronousReceive{Style::asynchronous, {}};

/// What the model has against the trace; empty is good. All that was published must have been.
QString objections(ChannelRig &rig, bool everybodyHasLeft = false)
{
    Recording &recording = rig.collect();
    recording.finished = true;
    recording.outcome = everybodyHasLeft ? Outcome::completed : Outcome::stopped;
    QString all;
    for (const std::string &one : contradictions(recording))
        all += QString::fromStdString(one) + '\n';
    return all;
}

void fill(ChannelRig &rig, int sender, int count)
{
    for (int i = 1; i <= count; ++i)
        QCOMPARE(rig.at(sender).send("message " + std::to_string(i), asynchronousSend).outcome, SendOutcome::posted);
}

void policyColumns()
{
    QTest::addColumn<WhenFull>("policy");
    QTest::addColumn<Style>("style");
    for (const WhenFull policy : {WhenFull::wait, WhenFull::refuse, WhenFull::discard, WhenFull::overwrite})
        for (const Style style : {Style::synchronous, Style::asynchronous})
            QTest::addRow("%s, %s send", wordFor(policy).data(), wordFor(style).data()) << policy << style;
}

void capacityColumn()
{
    QTest::addColumn<int>("capacity");
    for (const int capacity : {0, 1, 2, 3, 8, 64})
        QTest::addRow("capacity %d", capacity) << capacity;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private slots:
    void everythingArrivesInOrderInEveryMode_data();
    void everythingArrivesInOrderInEveryMode();
    void severalSendersAndReceiversLoseNothing_data() { capacityColumn(); }
    void severalSendersAndReceiversLoseNothing();
    void theQueueWraps_data() { capacityColumn(); }
    void theQueueWraps();
    void aSynchronousSendBlocksUntilReceipt();
    void anAsynchronousSendNeedsNobody();
    void aFullQueueBlocksTheSender_data() { policyColumns(); }
    void aFullQueueBlocksTheSender();
    void anOverwrittenSynchronousSenderIsTold();
    void anEmptyQueueBlocksASynchronousReceiver();
    void anEmptyPollReturnsAtOnce_data() { capacityColumn(); }
    void anEmptyPollReturnsAtOnce();
    void aRendezvousNeedsAPartner_data() { policyColumns(); }
    void aRendezvousNeedsAPartner();
    void aRendezvousWithAWaitingReceiver_data() { policyColumns(); }
    void aRendezvousWithAWaitingReceiver();
    void aPollTakesFromTheHandOfAWaitingSender();
    void aTimedOutSendFreesItsPlaceAtOnce();
    void aTimedOutSendNeverGetsRoom();
    void aTimedOutOfferIsWithdrawn();
    void aTimedOutReceiveLeavesTheLine();
    void aReceiptBeforeTheTimeoutCounts();
    void theChannelClosesWhenTheLastSenderEnds_data() { capacityColumn(); }
    void theChannelClosesWhenTheLastSenderEnds();
    void aClosedChannelStaysClosed();
    void whatIsQueuedIsReceivedBeforeClosed();
    void theCallerNeverCounts();
    void theCallerNeverCountsAmongReceivers();
    void aTimedReceiverMayStillSend();
    void anEndedOwnerTakesNothing_data() { policyColumns(); }
    void anEndedOwnerTakesNothing();
    void waitingSendersAreToldThatNoReceiverIsLeft();
    void aMailboxOutlivesItsReceivers();
    void waitingReceiversAreServedInTheOrderOfArrival();
    void aPollDoesNotOvertakeAWaitingReceiver();
    void waitingSendersGetRoomInTheOrderOfArrival();
    void everyWakeUpNamesOneProcess();
    void aDeadSendersMessageStays();
};

void TestChannel::everythingArrivesInOrderInEveryMode_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("mode");
    for (const int capacity : {0, 1, 2, 3, 8, 64})
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("capacity %d, mode %d", capacity, mode) << capacity << mode;
}

void TestChannel::everythingArrivesInOrderInEveryMode()
{
    QFETCH(int, capacity);
    QFETCH(int, mode);
    const Mode modes = Mode::fromNumber(mode);
    constexpr int count = 300;
    ChannelRig rig({.capacity = capacity});
    auto sender = std::async(std::launch::async, [&] {
        for (int i = 1; i <= count; ++i)
            rig.at(0).send("order " + std::to_string(i), {modes.send, {}});
        rig.leave(0);
    });
    std::vector<std::string> received;
    int polls = 0;
    for (;;) {
        const ReceiveResult result = rig.at(1).receive({modes.receive, {}});
        if (result.outcome == ReceiveOutcome::closed)
            break;
        if (result.outcome == ReceiveOutcome::message)
            received.push_back(result.body);
        else if (++polls % 500 == 0)
            rig.collect(); // so that its ring of events does not run over
        else
            std::this_thread::yield();
    }
    sender.get();
    rig.leave(1);
    QCOMPARE(static_cast<int>(received.size()), count);
    for (int i = 1; i <= count; ++i)
        QCOMPARE(received[static_cast<std::size_t>(i - 1)], "order " + std::to_string(i));
    QCOMPARE(objections(rig, true), QString());
    if (modes.receive == Style::synchronous)
        QCOMPARE(polls, 0);
    else
        for (const RecordedEvent &event : rig.events(EventKind::blocked))
            QVERIFY(event.process != 1);
}

void TestChannel::severalSendersAndReceiversLoseNothing()
{
    QFETCH(int, capacity);
    constexpr int perSender = 200;
    ChannelRig rig({.capacity = capacity, .senders = {0, 1, 2}, .receivers = {3, 4}});
    std::vector<std::future<void>> senders;
    for (int p = 0; p < 3; ++p)
        senders.push_back(std::async(std::launch::async, [&rig, p] {
            for (int i = 0; i < perSender; ++i)
                rig.at(p).send(std::to_string(p), i % 2 ? synchronousSend : asynchronousSend);
            rig.leave(p);
        }));
    std::vector<std::future<int>> receivers;
    for (int p = 3; p < 5; ++p)
        receivers.push_back(std::async(std::launch::async, [&rig, p] {
            int received = 0;
            for (;;) {
                const ReceiveResult result = rig.at(p).receive(synchronousReceive);
                if (result.outcome != ReceiveOutcome::message)
                    return received;
                received += result.body == std::to_string(result.sender);
            }
        }));
    for (auto &sender : senders)
        sender.get();
    int received = 0;
    for (auto &receiver : receivers)
        received += receiver.get();
    QCOMPARE(received, 3 * perSender);
    rig.leave(3);
    rig.leave(4);
    QCOMPARE(objections(rig, true), QString());
}

void TestChannel::theQueueWraps()
{
    QFETCH(int, capacity);
    ChannelRig rig({.capacity = std::max(capacity, 1)});
    int sent = 0, received = 0;
    for (int round = 0; round < 500; ++round) {
        const int some = 1 + round % std::max(capacity, 1);
        for (int i = 0; i < some; ++i)
            QCOMPARE(rig.at(0).send(std::to_string(++sent), asynchronousSend).outcome, SendOutcome::posted);
        for (int i = 0; i < some; ++i)
            QCOMPARE(rig.at(1).receive(asynchronousReceive).body, std::to_string(++received));
        if (round % 50 == 0)
            rig.collect();
    }
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aSynchronousSendBlocksUntilReceipt()
{
    ChannelRig rig({.capacity = 4});
    auto sending = rig.sendSoon(0, "hello", synchronousSend);
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    QCOMPARE(rig.figures().depth, 1U);
    const ReceiveResult result = rig.at(1).receive(synchronousReceive);
    QCOMPARE(result.body, std::string("hello"));
    QCOMPARE(result.sender, 0);
    QVERIFY(arrives(sending));
    QCOMPARE(sending.get().outcome, SendOutcome::delivered);
    QCOMPARE(objections(rig), QString());
    const auto blocked = rig.events(EventKind::blocked);
    QCOMPARE(blocked.size(), 1U);
    QCOMPARE(blocked[0].event.detail, static_cast<std::uint8_t>(BlockReason::awaitingReceipt));
    QCOMPARE(rig.events(EventKind::receipt).size(), 1U);
}

void TestChannel::anAsynchronousSendNeedsNobody()
{
    ChannelRig rig({.capacity = 4});
    fill(rig, 0, 4);
    QCOMPARE(rig.figures().depth, 4U);
    QVERIFY(rig.events(EventKind::blocked).empty());
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aFullQueueBlocksTheSender()
{
    QFETCH(WhenFull, policy);
    QFETCH(Style, style);
    ChannelRig rig({.capacity = 2, .whenFull = policy});
    fill(rig, 0, 2);
    auto sending = rig.sendSoon(0, "message 3", {style, {}});
    const bool synchronous = style == Style::synchronous;
    std::vector<std::string> expected = {"message 1", "message 2"};
    if (policy == WhenFull::wait) {
        QVERIFY(rig.awaitWaiting(0, Side::notFull));
        expected.push_back("message 3");
    } else if (policy == WhenFull::overwrite) {
        expected = {"message 2", "message 3"};
        if (synchronous)
            QVERIFY(rig.awaitWaiting(0, Side::receipt));
    } else {
        QVERIFY(arrives(sending));
    }
    if (!synchronous && policy != WhenFull::wait)
        QVERIFY(arrives(sending)); // it never waits for anybody
    for (const std::string &body : expected)
        QCOMPARE(rig.at(1).receive(synchronousReceive).body, body);
    QVERIFY(arrives(sending));
    const SendOutcome good = synchronous ? SendOutcome::delivered : SendOutcome::posted;
    QCOMPARE(sending.get().outcome, policy == WhenFull::refuse ? SendOutcome::refused
                                    : policy == WhenFull::discard ? SendOutcome::discarded
                                                                  : good);
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::anOverwrittenSynchronousSenderIsTold()
{
    ChannelRig rig({.capacity = 1, .whenFull = WhenFull::overwrite, .senders = {0, 2}});
    auto first = rig.sendSoon(0, "first", synchronousSend);
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    QCOMPARE(rig.at(2).send("second", asynchronousSend).outcome, SendOutcome::posted);
    QVERIFY(arrives(first));
    QCOMPARE(first.get().outcome, SendOutcome::overwritten);
    QCOMPARE(rig.at(1).receive(synchronousReceive).body, std::string("second"));
    QCOMPARE(objections(rig), QString());
}

void TestChannel::anEmptyQueueBlocksASynchronousReceiver()
{
    ChannelRig rig({.capacity = 4});
    auto receiving = rig.receiveSoon(1, synchronousReceive);
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    rig.at(0).send("here", asynchronousSend);
    QVERIFY(arrives(receiving));
    QCOMPARE(receiving.get().body, std::string("here"));
    QVERIFY(rig.events(EventKind::emptyPoll).empty());
    QCOMPARE(objections(rig), QString());
}

void TestChannel::anEmptyPollReturnsAtOnce()
{
    QFETCH(int, capacity);
    ChannelRig rig({.capacity = capacity});
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    QCOMPARE(rig.events(EventKind::emptyPoll).size(), 1U);
    QVERIFY(rig.events(EventKind::blocked).empty());
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aRendezvousNeedsAPartner()
{
    QFETCH(WhenFull, policy);
    QFETCH(Style, style);
    ChannelRig rig({.capacity = 0, .whenFull = policy});
    auto sending = rig.sendSoon(0, "by hand", {style, {}});
    if (policy != WhenFull::wait) {
        QVERIFY(arrives(sending));
        QCOMPARE(sending.get().outcome, policy == WhenFull::refuse ? SendOutcome::refused : SendOutcome::discarded);
        QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    } else {
        const bool synchronous = style == Style::synchronous;
        QVERIFY(rig.awaitWaiting(0, synchronous ? Side::receipt : Side::notFull));
        QCOMPARE(rig.at(1).receive(synchronousReceive).body, std::string("by hand"));
        QVERIFY(arrives(sending));
        QCOMPARE(sending.get().outcome, synchronous ? SendOutcome::delivered : SendOutcome::posted);
    }
    for (const RecordedEvent &event : rig.collect().events())
        QCOMPARE(event.event.depth, 0);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aRendezvousWithAWaitingReceiver()
{
    QFETCH(WhenFull, policy);
    QFETCH(Style, style);
    ChannelRig rig({.capacity = 0, .whenFull = policy});
    auto receiving = rig.receiveSoon(1, synchronousReceive);
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    const SendResult sent = rig.at(0).send("by hand", {style, beyondTheTest});
    QCOMPARE(sent.outcome, style == Style::synchronous ? SendOutcome::delivered : SendOutcome::posted);
    QVERIFY(arrives(receiving));
    QCOMPARE(receiving.get().body, std::string("by hand"));
    QCOMPARE(rig.figures().maxDepth, 0U);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aPollTakesFromTheHandOfAWaitingSender()
{
    ChannelRig rig({.capacity = 0});
    auto sending = rig.sendSoon(0, "by hand", asynchronousSend);
    QVERIFY(rig.awaitWaiting(0, Side::notFull));
    QCOMPARE(rig.at(1).receive(asynchronousReceive).body, std::string("by hand"));
    QVERIFY(arrives(sending));
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aTimedOutSendFreesItsPlaceAtOnce()
{
    ChannelRig rig({.capacity = 1, .senders = {0, 2}});
    QCOMPARE(rig.at(0).send("too late", {Style::synchronous, 2 * ms}).outcome, SendOutcome::timedOut);
    QCOMPARE(rig.figures().depth, 0U);
    QCOMPARE(rig.at(2).send("in time", asynchronousSend).outcome, SendOutcome::posted);
    QCOMPARE(rig.at(1).receive(synchronousReceive).body, std::string("in time"));
    QCOMPARE(rig.figures().withdrawn, 1U);

    // Somebody who waits for room gets the place of a message that is taken back.
    const auto &ticket = rig.parts().waiter(Side::receipt, 0).ticket;
    const std::uint64_t before = ticket.load();
    auto timed = rig.sendSoon(0, "taken back", {Style::synchronous, 20 * ms});
    QVERIFY(eventually([&] { return ticket.load() > before; }));
    auto waiting = rig.sendSoon(2, "goes on", asynchronousSend);
    QVERIFY(arrives(timed));
    QVERIFY(arrives(waiting));
    QCOMPARE(timed.get().outcome, SendOutcome::timedOut);
    QCOMPARE(waiting.get().outcome, SendOutcome::posted);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aTimedOutSendNeverGetsRoom()
{
    ChannelRig rig({.capacity = 1});
    fill(rig, 0, 1);
    QCOMPARE(rig.at(0).send("no room", {Style::asynchronous, 2 * ms}).outcome, SendOutcome::timedOut);
    QCOMPARE(rig.at(0).send("no room", {Style::asynchronous, 0}).outcome, SendOutcome::timedOut);
    QCOMPARE(rig.header().sendersWaiting, 0U);
    QCOMPARE(rig.at(1).receive(synchronousReceive).body, std::string("message 1"));
    QCOMPARE(rig.at(0).send("room", asynchronousSend).outcome, SendOutcome::posted);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aTimedOutOfferIsWithdrawn()
{
    ChannelRig rig({.capacity = 0});
    for (const Style style : {Style::synchronous, Style::asynchronous})
        QCOMPARE(rig.at(0).send("nobody comes", {style, 2 * ms}).outcome, SendOutcome::timedOut);
    QCOMPARE(rig.figures().withdrawn, 2U);
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aTimedOutReceiveLeavesTheLine()
{
    ChannelRig rig({.capacity = 2, .receivers = {1, 2}});
    QCOMPARE(rig.at(1).receive({Style::synchronous, 2 * ms}).outcome, ReceiveOutcome::timedOut);
    QCOMPARE(rig.header().receiversWaiting, 0U);
    fill(rig, 0, 1);
    QCOMPARE(rig.at(2).receive(asynchronousReceive).body, std::string("message 1"));
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aReceiptBeforeTheTimeoutCounts()
{
    ChannelRig rig({.capacity = 2});
    auto sending = rig.sendSoon(0, "in time", {Style::synchronous, beyondTheTest});
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    QCOMPARE(rig.at(1).receive({Style::synchronous, beyondTheTest}).body, std::string("in time"));
    QVERIFY(arrives(sending));
    QCOMPARE(sending.get().outcome, SendOutcome::delivered);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::theChannelClosesWhenTheLastSenderEnds()
{
    QFETCH(int, capacity);
    ChannelRig rig({.capacity = capacity, .senders = {0, 3}, .receivers = {1, 2, 4}});
    auto one = rig.receiveSoon(1, synchronousReceive);
    auto other = rig.receiveSoon(2, {Style::synchronous, beyondTheTest});
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    QVERIFY(rig.awaitWaiting(2, Side::notEmpty));
    rig.leave(0);
    QVERIFY(rig.isWaiting(1, Side::notEmpty) && rig.isWaiting(2, Side::notEmpty)); // one sender is left
    rig.leave(3);
    QVERIFY(arrives(one));
    QVERIFY(arrives(other));
    QCOMPARE(one.get().outcome, ReceiveOutcome::closed);
    QCOMPARE(other.get().outcome, ReceiveOutcome::closed);
    QCOMPARE(rig.at(4).receive(asynchronousReceive).outcome, ReceiveOutcome::closed);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aClosedChannelStaysClosed()
{
    // Process 0 may send and receive; while it waits for itself alone, the channel closes under it.
    ChannelRig rig({.capacity = 2, .senders = {0}, .receivers = {0, 1}});
    QCOMPARE(rig.at(0).receive(synchronousReceive).outcome, ReceiveOutcome::closed);
    for (const Style style : {Style::synchronous, Style::asynchronous})
        QCOMPARE(rig.at(0).send("too late", {style, {}}).outcome, SendOutcome::closed);
    QCOMPARE(rig.at(1).receive(synchronousReceive).outcome, ReceiveOutcome::closed);
    QCOMPARE(rig.events(EventKind::closed).size(), 1U);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::whatIsQueuedIsReceivedBeforeClosed()
{
    ChannelRig rig({.capacity = 4});
    fill(rig, 0, 3);
    rig.leave(0);
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(rig.at(1).receive(asynchronousReceive).body, "message " + std::to_string(i));
    QCOMPARE(rig.at(1).receive(asynchronousReceive).outcome, ReceiveOutcome::closed);
    rig.leave(1);
    QCOMPARE(objections(rig, true), QString());
}

void TestChannel::theCallerNeverCounts()
{
    // Three who may all send and receive: when the last one also begins to wait, nobody can send any more.
    ChannelRig rig({.capacity = 2, .senders = {0, 1, 2}, .receivers = {0, 1, 2}});
    auto first = rig.receiveSoon(0, synchronousReceive);
    auto second = rig.receiveSoon(1, synchronousReceive);
    QVERIFY(rig.awaitWaiting(0, Side::notEmpty));
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    QCOMPARE(rig.at(2).receive(synchronousReceive).outcome, ReceiveOutcome::closed);
    QVERIFY(arrives(first));
    QVERIFY(arrives(second));
    QCOMPARE(first.get().outcome, ReceiveOutcome::closed);
    QCOMPARE(second.get().outcome, ReceiveOutcome::closed);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::theCallerNeverCountsAmongReceivers()
{
    ChannelRig rig({.capacity = 1, .senders = {0, 1}, .receivers = {0, 1}});
    auto first = rig.sendSoon(0, "to you", synchronousSend);
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    QCOMPARE(rig.at(1).send("and to you", synchronousSend).outcome, SendOutcome::noReceiver);
    QVERIFY(arrives(first));
    QCOMPARE(first.get().outcome, SendOutcome::noReceiver);
    QCOMPARE(rig.figures().depth, 0U);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aTimedReceiverMayStillSend()
{
    // Both may send. While both look at the clock, either may come back and send to the other.
    ChannelRig rig({.capacity = 2, .senders = {0, 1}, .receivers = {0, 1}});
    auto waiting = rig.receiveSoon(1, {Style::synchronous, beyondTheTest});
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    QCOMPARE(rig.at(0).receive({Style::synchronous, 2 * ms}).outcome, ReceiveOutcome::timedOut);
    QCOMPARE(rig.at(0).send("I am back", asynchronousSend).outcome, SendOutcome::posted);
    QVERIFY(arrives(waiting));
    QCOMPARE(waiting.get().body, std::string("I am back"));
    QCOMPARE(objections(rig), QString());
}

void TestChannel::anEndedOwnerTakesNothing()
{
    QFETCH(WhenFull, policy);
    QFETCH(Style, style);
    for (const int capacity : {0, 1, 8}) {
        ChannelRig rig({.capacity = capacity, .whenFull = policy, .senders = {0, 2}});
        rig.leave(1);
        QCOMPARE(rig.at(0).send("to nobody", {style, {}}).outcome, SendOutcome::noReceiver);
        QCOMPARE(rig.at(2).send("to nobody", {style, 5 * ms}).outcome, SendOutcome::noReceiver);
        QCOMPARE(rig.figures().depth, 0U);
        QCOMPARE(objections(rig), QString());
    }
}

void TestChannel::waitingSendersAreToldThatNoReceiverIsLeft()
{
    for (const int capacity : {0, 2}) {
        ChannelRig rig({.capacity = capacity, .senders = {0, 1, 2}, .receivers = {3, 4}});
        auto receipt = rig.sendSoon(0, "a", synchronousSend);
        QVERIFY(rig.awaitWaiting(0, Side::receipt));
        if (capacity > 0)
            fill(rig, 1, 1);
        auto room = rig.sendSoon(1, "b", asynchronousSend);
        QVERIFY(rig.awaitWaiting(1, Side::notFull));
        auto timed = rig.sendSoon(2, "c", {Style::asynchronous, beyondTheTest});
        QVERIFY(rig.awaitWaiting(2, Side::notFull));
        rig.leave(3);
        QVERIFY(rig.isWaiting(0, Side::receipt)); // one receiver is left
        rig.leave(4);
        for (auto *sending : {&receipt, &room, &timed}) {
            QVERIFY(arrives(*sending));
            QCOMPARE(sending->get().outcome, SendOutcome::noReceiver);
        }
        // What nobody waits for stays; what was waited for has been taken back.
        QCOMPARE(rig.figures().depth, capacity > 0 ? 1U : 0U);
        QCOMPARE(rig.events(EventKind::abandoned).size(), 1U);
        QCOMPARE(objections(rig), QString());
    }
}

void TestChannel::aMailboxOutlivesItsReceivers()
{
    ChannelRig rig({.capacity = 2, .receivers = {1, 2}});
    rig.leave(1);
    rig.leave(2);
    fill(rig, 0, 2); // posted: somebody may look into the mailbox later, here nobody does
    QCOMPARE(rig.at(0).send("full", asynchronousSend).outcome, SendOutcome::noReceiver);
    QCOMPARE(rig.at(0).send("told", synchronousSend).outcome, SendOutcome::noReceiver);
    rig.leave(0);
    QCOMPARE(objections(rig, true), QString());
}

void TestChannel::waitingReceiversAreServedInTheOrderOfArrival()
{
    for (const int capacity : {0, 1, 8}) {
        ChannelRig rig({.capacity = capacity, .senders = {0}, .receivers = {1, 2, 3, 4, 5}});
        std::map<int, std::future<ReceiveResult>> receiving;
        for (const int p : {3, 1, 5, 2, 4}) {
            receiving[p] = rig.receiveSoon(p, synchronousReceive);
            QVERIFY(rig.awaitWaiting(p, Side::notEmpty));
        }
        for (int i = 0; i < 5; ++i)
            rig.at(0).send("m", synchronousSend);
        for (auto &[process, result] : receiving)
            QVERIFY(arrives(result));
        const auto issued = rig.events(EventKind::wakeupIssued);
        std::vector<int> woken;
        for (const RecordedEvent &event : issued)
            if (event.process == 0)
                woken.push_back(event.event.peer);
        QCOMPARE(woken, (std::vector<int>{3, 1, 5, 2, 4}));
        QCOMPARE(objections(rig), QString());
    }
}

void TestChannel::aPollDoesNotOvertakeAWaitingReceiver()
{
    // What a receiver was promised is not there for a newcomer, even before the receiver has come for it.
    ChannelRig rig({.capacity = 4, .receivers = {1, 2}});
    for (int round = 0; round < 200; ++round) {
        auto waiting = rig.receiveSoon(1, synchronousReceive);
        QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
        rig.at(0).send("for the one who waited", asynchronousSend);
        QCOMPARE(rig.at(2).receive(asynchronousReceive).outcome, ReceiveOutcome::empty);
        QVERIFY(arrives(waiting));
        QCOMPARE(waiting.get().body, std::string("for the one who waited"));
    }
    QCOMPARE(objections(rig), QString());
}

void TestChannel::waitingSendersGetRoomInTheOrderOfArrival()
{
    ChannelRig rig({.capacity = 1, .senders = {0, 1, 2, 3, 4}, .receivers = {5}});
    fill(rig, 0, 1);
    std::map<int, std::future<SendResult>> sending;
    for (const int p : {2, 4, 1, 3}) {
        sending[p] = rig.sendSoon(p, std::to_string(p), asynchronousSend);
        QVERIFY(rig.awaitWaiting(p, Side::notFull));
    }
    QCOMPARE(rig.at(5).receive(synchronousReceive).body, std::string("message 1"));
    auto newcomer = rig.sendSoon(0, "0", asynchronousSend);
    for (const char *body : {"2", "4", "1", "3", "0"})
        QCOMPARE(rig.at(5).receive(synchronousReceive).body, std::string(body));
    for (auto &[process, result] : sending)
        QVERIFY(arrives(result));
    QVERIFY(arrives(newcomer));
    QCOMPARE(objections(rig), QString());
}

void TestChannel::everyWakeUpNamesOneProcess()
{
    ChannelRig rig({.capacity = 8, .receivers = {1, 2, 3}});
    std::vector<std::future<ReceiveResult>> receiving;
    for (const int p : {1, 2, 3}) {
        receiving.push_back(rig.receiveSoon(p, synchronousReceive));
        QVERIFY(rig.awaitWaiting(p, Side::notEmpty));
    }
    rig.at(0).send("for 1", asynchronousSend);
    QVERIFY(arrives(receiving[0]));
    QVERIFY(rig.isWaiting(2, Side::notEmpty) && rig.isWaiting(3, Side::notEmpty));
    const auto issued = rig.events(EventKind::wakeupIssued);
    QCOMPARE(issued.size(), 1U);
    QCOMPARE(issued[0].event.peer, 1);
    QCOMPARE(rig.events(EventKind::woken).size(), 1U);
    rig.leave(0);
    QVERIFY(arrives(receiving[1]));
    QVERIFY(arrives(receiving[2]));
    QCOMPARE(rig.events(EventKind::wakeupIssued).size(), 3U);
    QCOMPARE(objections(rig), QString());
}

void TestChannel::aDeadSendersMessageStays()
{
    ChannelRig rig({.capacity = 4});
    fill(rig, 0, 2);
    QVERIFY(rig.bury(0));
    QCOMPARE(rig.at(1).receive(synchronousReceive).body, std::string("message 1"));
    QCOMPARE(rig.at(1).receive(asynchronousReceive).body, std::string("message 2"));
    QCOMPARE(rig.at(1).receive(synchronousReceive).outcome, ReceiveOutcome::closed);
    QCOMPARE(objections(rig), QString());
}


QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
