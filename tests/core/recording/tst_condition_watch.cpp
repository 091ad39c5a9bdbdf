// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/condition_watch.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

#include <set>

using namespace synchroscope;

Q_DECLARE_METATYPE(RecordedEvent)
using Events = std::vector<RecordedEvent>;
Q_DECLARE_METATYPE(Events)

namespace {

constexpr int anna = 0, ben = 1, nobody = 7; // processes
constexpr std::uint8_t orders = 0, meeting = 1, elsewhere = 2;

/// Anna and Ben; a channel "orders" with room for 4, a rendezvous "meeting", and a channel "elsewhere".
Scenario annaAndBen()
{
    Scenario scenario = senderAndReceiver(4);
    scenario.processes[0].name = "Anna";
    scenario.processes[1].name = "Ben";
    scenario.channels.resize(3);
    scenario.channels[1].name = "meeting";
    scenario.channels[1].capacity = 0;
    scenario.channels[2].name = "elsewhere";
    return scenario;
}

template<typename Detail>
RecordedEvent by(int process, EventKind kind, Detail detail)
{
    RecordedEvent recorded;
    recorded.process = static_cast<std::uint8_t>(process);
    recorded.event.kind = kind;
    recorded.event.detail = static_cast<std::uint8_t>(detail);
    recorded.event.channel = orders;
    return recorded;
}
RecordedEvent by(int process, EventKind kind) { return by(process, kind, 0); }

RecordedEvent bySupervisor(EventKind kind, int peer, ExitKind detail = ExitKind::ok)
{
    RecordedEvent recorded = by(supervisorIndex, kind, detail);
    recorded.event.channel = none;
    recorded.event.peer = static_cast<std::uint8_t>(peer);
    return recorded;
}

RecordedEvent wokenBySupervisor(int process)
{
    RecordedEvent recorded = by(process, EventKind::woken);
    recorded.event.value = 9;
    recorded.event.peer = supervisorIndex;
    return recorded;
}

RecordedEvent woken(int process, std::uint32_t wakeUp, std::uint8_t flags = 0)
{
    RecordedEvent recorded = by(process, EventKind::woken);
    recorded.event.value = wakeUp;
    recorded.event.flags = flags;
    return recorded;
}

RecordedEvent on(std::uint8_t channel, EventKind kind, std::uint32_t message = 0, int depth = 0, int process = anna)
{
    RecordedEvent recorded = by(process, kind);
    recorded.event.channel = channel;
    recorded.event.message = message;
    recorded.event.depth = static_cast<std::uint16_t>(depth);
    return recorded;
}

ConditionWatch watchFor(const QString &text, const Scenario &scenario = annaAndBen())
{
    const auto parsed = parseCondition(text.toStdString(), scenario);
    if (const auto *mistake = std::get_if<ConditionMistake>(&parsed))
        qFatal("%s: %s", qPrintable(text), mistake->what.c_str());
    return {std::get<Condition>(parsed), scenario};
}

/// Places of the events with which the condition comes true: none or one.
QList<int> trueAt(ConditionWatch watch, const Events &events)
{
    QList<int> places;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (watch.take(events[i]))
            places.append(static_cast<int>(i));
    return places;
}

struct Row
{
    const char *condition;
    Events others; // with none of them it comes true
    RecordedEvent itsEvent;
};

std::vector<Row> rows()
{
    using K = EventKind;
    return {
        {"started Anna",
         {by(ben, K::processStarted), by(nobody, K::processStarted), by(anna, K::lineReached)},
         by(anna, K::processStarted)},
        {"ended Anna",
         {by(ben, K::processEnded), by(anna, K::processEnded, 200), bySupervisor(K::peerDied, ben),
          by(anna, K::peerDied), bySupervisor(K::peerStopped, anna)},
         by(anna, K::processEnded, ExitKind::error)},
        {"ended Ben",
         {bySupervisor(K::peerDied, anna, ExitKind::killed)},
         bySupervisor(K::peerDied, ben, ExitKind::sandbox)},
        {"killed Anna",
         {bySupervisor(K::peerDied, ben, ExitKind::killed), by(anna, K::peerDied, ExitKind::killed)},
         bySupervisor(K::peerDied, anna, ExitKind::killed)},
        {"working Anna",
         {by(anna, K::workBegan, WorkKind::otherWork), by(anna, K::workBegan, WorkKind::spin),
          by(ben, K::workBegan, WorkKind::work), by(anna, K::workEnded, WorkKind::work)},
         by(anna, K::workBegan, WorkKind::work)},
        {"other-working Anna", {by(anna, K::workBegan, WorkKind::work)}, by(anna, K::workBegan, WorkKind::otherWork)},
        {"spinning Anna", {by(anna, K::workBegan, WorkKind::work)}, by(anna, K::workBegan, WorkKind::spin)},
        {"logged Anna", {by(ben, K::logged)}, by(anna, K::logged)},
        {"blocked Anna",
         {by(ben, K::blocked), by(anna, K::blocked, blockReasonCount), by(anna, K::woken)},
         by(anna, K::blocked, BlockReason::queueEmpty)},
        {"blocked Anna queue-full",
         {by(anna, K::blocked, BlockReason::awaitingReceipt)},
         by(anna, K::blocked, BlockReason::queueFull)},
        {"blocked Anna awaiting-receipt",
         {by(anna, K::blocked, BlockReason::queueFull)},
         by(anna, K::blocked, BlockReason::awaitingReceipt)},
        {"blocked Anna queue-empty",
         {by(anna, K::blocked, BlockReason::queueFull)},
         by(anna, K::blocked, BlockReason::queueEmpty)},
        {"woken Anna",
         {woken(ben, 1), woken(anna, 0), woken(anna, 2, EventFlag::cameFirst), by(anna, K::wakeupIssued), wokenBySupervisor(anna)},
         woken(anna, 3)},
        {"sent Anna",
         {by(anna, K::sendCalled), by(anna, K::enqueued), by(anna, K::sendReturned, SendOutcome::refused),
          by(anna, K::sendReturned, SendOutcome::timedOut), by(anna, K::sendReturned, SendOutcome::overwritten),
          by(ben, K::sendReturned)},
         by(anna, K::sendReturned, SendOutcome::delivered)},
        {"sent Ben",
         {by(ben, K::sendReturned, SendOutcome::noReceiver), by(ben, K::sendReturned, SendOutcome::closed)},
         by(ben, K::sendReturned, SendOutcome::discarded)},
        {"refused Anna",
         {by(anna, K::sendReturned, SendOutcome::posted), by(anna, K::refused),
          by(ben, K::sendReturned, SendOutcome::refused)},
         by(anna, K::sendReturned, SendOutcome::refused)},
        {"received Anna",
         {by(anna, K::dequeued), by(anna, K::receiveReturned, ReceiveOutcome::empty),
          by(anna, K::receiveReturned, ReceiveOutcome::closed), by(ben, K::receiveReturned)},
         by(anna, K::receiveReturned, ReceiveOutcome::message)},
        {"empty-poll Anna",
         {by(ben, K::emptyPoll), by(anna, K::receiveReturned, ReceiveOutcome::empty)},
         by(anna, K::emptyPoll)},
        {"timed-out Anna",
         {by(anna, K::sendReturned, SendOutcome::noReceiver), by(anna, K::receiveReturned, ReceiveOutcome::closed),
          woken(anna, 0), by(ben, K::sendReturned, SendOutcome::timedOut)},
         by(anna, K::sendReturned, SendOutcome::timedOut)},
        {"timed-out Ben",
         {by(ben, K::sendReturned, SendOutcome::refused)},
         by(ben, K::receiveReturned, ReceiveOutcome::timedOut)},
        {"enqueued orders",
         {on(elsewhere, K::enqueued, 1, 1), on(orders, K::offered, 1), on(none, K::enqueued, 1),
          on(orders, K::enqueued, 1, 1, nobody)},
         on(orders, K::enqueued, 1, 1)},
        {"enqueued orders 3",
         {on(orders, K::enqueued, 2, 1), on(orders, K::dequeued, 3)},
         on(orders, K::enqueued, 3, 1)},
        {"enqueued meeting 2", {on(meeting, K::offered, 2), on(meeting, K::dequeued, 1)}, on(meeting, K::dequeued, 2)},
        {"dequeued orders", {on(orders, K::enqueued, 1, 1)}, on(orders, K::dequeued, 1, 0, ben)},
        {"dequeued orders 2", {on(orders, K::dequeued, 1)}, on(orders, K::dequeued, 2)},
        {"receipt orders", {on(orders, K::dequeued, 1), on(meeting, K::receipt, 1)}, on(orders, K::receipt, 1)},
        {"receipt orders 2", {on(orders, K::receipt, 1)}, on(orders, K::receipt, 2)},
        {"discarded orders 5", {on(orders, K::discarded, 4), on(orders, K::refused, 5)}, on(orders, K::discarded, 5)},
        {"overwritten orders 5",
         {on(orders, K::overwritten, 4), on(orders, K::withdrawn, 5)},
         on(orders, K::overwritten, 5)},
        {"withdrawn orders 5",
         {on(orders, K::withdrawn, 4), on(orders, K::overwritten, 5)},
         on(orders, K::withdrawn, 5, 0, supervisorIndex)},
        {"depth orders 3",
         {on(orders, K::enqueued, 2, 2), on(elsewhere, K::enqueued, 1, 3), on(orders, K::blocked, 1, 3)},
         on(orders, K::enqueued, 3, 3)},
        {"depth orders 2",
         {on(orders, K::enqueued, 2, 1), on(orders, K::dequeued, 2, 0, ben)},
         on(orders, K::redelivered, 2, 4, supervisorIndex)},
        {"full orders",
         {on(orders, K::enqueued, 3, 3), on(meeting, K::dequeued, 1, 4), on(orders, K::refused, 4, 4)},
         on(orders, K::enqueued, 4, 4)},
        {"closed orders", {on(orders, K::abandoned), on(elsewhere, K::closed)}, on(orders, K::closed)},
    };
}

} // namespace

class TestConditionWatch : public QObject
{
    Q_OBJECT

private slots:
    void aConditionComesTrueWithItsEventAndWithNoOther_data();
    void aConditionComesTrueWithItsEventAndWithNoOther();
    void everyEventOfAConditionHasARow();
    void theNthTimeCounts();
    void aProcessEndsOnce();
    void aDepthIsReachedFromBelow();
    void fullFollowsTheCapacityOfTheRun();
    void onlyTheKindsThatItNamesMatter();
    void nonsenseIsSurvived();
};

void TestConditionWatch::aConditionComesTrueWithItsEventAndWithNoOther_data()
{
    QTest::addColumn<Events>("others");
    QTest::addColumn<RecordedEvent>("itsEvent");
    for (const Row &row : rows())
        QTest::newRow(row.condition) << row.others << row.itsEvent;
}

void TestConditionWatch::aConditionComesTrueWithItsEventAndWithNoOther()
{
    QFETCH(Events, others);
    QFETCH(RecordedEvent, itsEvent);
    ConditionWatch watch = watchFor(QTest::currentDataTag());
    for (std::size_t i = 0; i < others.size(); ++i)
        QVERIFY2(!watch.take(others[i]), qPrintable(QString("it came true with the other event %1").arg(i)));
    QVERIFY(!watch.happened());
    QVERIFY(watch.take(itsEvent));
    QVERIFY(watch.happened());
    QVERIFY(watch.kinds() & kindBit(itsEvent.event.kind));
    QVERIFY(!watch.take(itsEvent)); // only once, whatever else happens
}

void TestConditionWatch::everyEventOfAConditionHasARow()
{
    std::set<Condition::Event> covered;
    for (const Row &row : rows()) {
        const auto parsed = parseCondition(row.condition, annaAndBen());
        covered.insert(std::get<Condition>(parsed).event);
    }
    QCOMPARE(covered.size(), static_cast<std::size_t>(Condition::Event::closed) + 1);
}

void TestConditionWatch::theNthTimeCounts()
{
    const RecordedEvent poll = by(ben, EventKind::emptyPoll), other = by(anna, EventKind::emptyPoll);
    const Events events = {poll, other, poll, other, poll, poll};
    QCOMPARE(trueAt(watchFor("empty-poll Ben"), events), QList<int>{0});
    QCOMPARE(trueAt(watchFor("third empty-poll Ben"), events), QList<int>{4});
    QCOMPARE(trueAt(watchFor("5th empty-poll Ben"), events), QList<int>{});
    ConditionWatch watch = watchFor("second empty-poll Ben");
    for (const RecordedEvent &event : events)
        watch.take(event);
    QCOMPARE(watch.times(), 4);
}

void TestConditionWatch::aProcessEndsOnce()
{
    // It says that it ends, and is killed before it has left: it ended by itself.
    const Events events = {by(anna, EventKind::processEnded), bySupervisor(EventKind::peerDied, anna, ExitKind::killed),
                           bySupervisor(EventKind::peerDied, anna, ExitKind::killed)};
    QCOMPARE(trueAt(watchFor("ended Anna"), events), QList<int>{0});
    QCOMPARE(trueAt(watchFor("second ended Anna"), events), QList<int>{});
    QCOMPARE(trueAt(watchFor("killed Anna"), events), QList<int>{});
    QCOMPARE(trueAt(watchFor("second killed Anna"), {events[1], events[2]}), QList<int>{});
}

void TestConditionWatch::aDepthIsReachedFromBelow()
{
    using K = EventKind;
    const Events events = {on(orders, K::enqueued, 1, 1),      on(orders, K::enqueued, 2, 2),
                           on(orders, K::enqueued, 3, 3),      on(orders, K::dequeued, 1, 2, ben),
                           on(orders, K::dequeued, 2, 1, ben), on(orders, K::enqueued, 4, 2)};
    QCOMPARE(trueAt(watchFor("depth orders 2"), events), QList<int>{1});
    QCOMPARE(trueAt(watchFor("second depth orders 2"), events), QList<int>{5});
    QCOMPARE(trueAt(watchFor("second depth orders 3"), events), QList<int>{});
    // Where events were lost, the depth may jump over the one that is waited for.
    QCOMPARE(trueAt(watchFor("depth orders 2"), {on(orders, K::enqueued, 9, 4)}), QList<int>{0});
}

void TestConditionWatch::fullFollowsTheCapacityOfTheRun()
{
    using K = EventKind;
    Scenario scenario = annaAndBen();
    const Events events = {on(orders, K::enqueued, 1, 1), on(orders, K::enqueued, 2, 2), on(orders, K::enqueued, 3, 3)};
    for (const int capacity : {1, 2, 3}) {
        scenario.channels[orders].capacity = capacity;
        QCOMPARE(trueAt(watchFor("full orders", scenario), events), QList<int>{capacity - 1});
    }
    scenario.channels[orders].capacity = 0;
    QCOMPARE(trueAt(watchFor("full orders", scenario), {on(orders, K::dequeued, 1)}), QList<int>{});
}

void TestConditionWatch::onlyTheKindsThatItNamesMatter()
{
    const Recording recording = nonsense(5, 20'000);
    for (const char *text : {"ended Sender", "blocked Receiver", "timed-out Sender", "40th depth orders 3",
                             "30th full orders", "9th receipt orders 3", "closed orders"}) {
        ConditionWatch all = watchFor(text, recording.scenario()), some = all;
        for (const RecordedEvent &event : recording.events()) {
            all.take(event);
            if (some.kinds() & kindBit(event.event.kind))
                some.take(event);
        }
        QCOMPARE(some.times(), all.times());
        QVERIFY(std::string_view(text).starts_with("ended") || all.times() > 0);
    }
}

void TestConditionWatch::nonsenseIsSurvived()
{
    const Recording recording = nonsense(3, 50'000);
    Condition strange;
    strange.channel = 200;
    strange.process = 200;
    for (int event = 0; event <= static_cast<int>(Condition::Event::closed); ++event) {
        strange.event = static_cast<Condition::Event>(event);
        for (Condition condition :
             {strange, Condition{strange.event, 1, 0, -1, {}, 0}, Condition{strange.event, 1, -1, 0, {}, 0}}) {
            ConditionWatch watch(condition, recording.scenario());
            int cameTrue = 0;
            for (const RecordedEvent &recorded : recording.events())
                cameTrue += watch.take(recorded);
            QCOMPARE(cameTrue, watch.happened() ? 1 : 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestConditionWatch)
#include "tst_condition_watch.moc"
