// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/stops.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

constexpr StopSet allStops = (1U << stopKindCount) - 1;
constexpr StopSet allButCheckpoints = allStops & ~checkpointsOnly;

constexpr int nothing = -1; // instead of a StopKind
constexpr int of(StopKind kind) { return static_cast<int>(kind); }

/// The stop that each event is, as (kind, checkpoint).
using Stops = QList<std::pair<int, int>>;
Stops stopsOf(const Recording &recording, StopSet wanted)
{
    StopWatch watch(recording.scenario());
    Stops stops;
    for (const RecordedEvent &event : recording.events()) {
        const auto stop = watch.take(event, wanted);
        stops.append(stop ? std::pair(of(stop->kind), stop->checkpoint) : std::pair(nothing, -1));
    }
    return stops;
}

Scenario withCheckpoints(std::initializer_list<Checkpoint> checkpoints, int capacity = 4)
{
    Scenario scenario = senderAndReceiver(capacity);
    scenario.checkpoints = checkpoints;
    return scenario;
}

} // namespace

class TestStops : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsRecognised_data();
    void eachKindIsRecognised();
    void whatIsNotWantedIsNoStop();
    void aCheckpointStopsOnceAndIsWeightierThanTheRest();
    void aCheckpointThatHasBeenPassedIsUsedUp();
    void twoCheckpointsAtOneEventAreOneStop();
    void onlyTheCheckpointsOfTheModeStop();
    void aCheckpointThatTheCapacityRulesOutIsLeftOut();
    void withOtherSettingsOnlyWhatAlwaysHoldsStops();
    void nonsenseIsSurvived();
};

void TestStops::eachKindIsRecognised_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("process");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("detail");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("stop");
    struct More
    {
        int depth = 0, detail = 0, channel = 0, flags = 0, capacity = 4, process = 0;
    };
    const auto row = [](const char *name, EventKind kind, More more, int stop) {
        QTest::newRow(name) << more.capacity << more.process << static_cast<int>(kind) << more.depth << more.detail
                            << more.channel << more.flags << stop;
    };
    row("falls asleep", EventKind::blocked, {.detail = 2}, of(StopKind::blocked));
    row("blocked for no reason that there is", EventKind::blocked, {.detail = 3}, nothing);
    row("blocked on no channel that there is", EventKind::blocked, {.channel = 1}, nothing);
    row("blocked, but nobody that there is", EventKind::blocked, {.process = 2}, nothing);
    row("goes on", EventKind::woken, {}, of(StopKind::woken));
    row("need not sleep", EventKind::woken, {.flags = EventFlag::cameFirst}, nothing);
    row("a wake-up is issued", EventKind::wakeupIssued, {}, nothing);
    row("the last place", EventKind::enqueued, {.depth = 4}, of(StopKind::full));
    row("the last place but one", EventKind::enqueued, {.depth = 3}, nothing);
    row("the only place", EventKind::enqueued, {.depth = 1, .capacity = 1}, of(StopKind::full));
    row("no place at a rendezvous", EventKind::enqueued, {.capacity = 0}, nothing);
    row("deeper than it can be", EventKind::enqueued, {.depth = 5}, nothing);
    row("enqueued nowhere", EventKind::enqueued, {.depth = 4, .channel = none}, nothing);
    row("the last message", EventKind::dequeued, {}, of(StopKind::empty));
    row("the last message but one", EventKind::dequeued, {.depth = 1}, nothing);
    row("from hand to hand", EventKind::dequeued, {.capacity = 0}, nothing);
    row("no message", EventKind::emptyPoll, {}, of(StopKind::empty));
    row("no message at a rendezvous", EventKind::emptyPoll, {.capacity = 0}, of(StopKind::empty));
    row("refused", EventKind::refused, {.depth = 4}, of(StopKind::lost));
    row("discarded", EventKind::discarded, {.depth = 4}, of(StopKind::lost));
    row("overwritten", EventKind::overwritten, {.depth = 3}, of(StopKind::lost));
    row("withdrawn", EventKind::withdrawn, {}, of(StopKind::lost));
    row("withdrawn for the dead", EventKind::withdrawn, {.process = supervisorIndex}, of(StopKind::lost));
    row("events were lost", EventKind::gap, {.channel = none}, of(StopKind::lost));
    row("a death loses no message", EventKind::peerDied, {.detail = 2, .channel = none, .process = supervisorIndex},
        nothing);
    row("redelivered", EventKind::redelivered, {.depth = 1, .process = supervisorIndex}, nothing);
    row("closed", EventKind::closed, {}, nothing);
    row("no kind of event", static_cast<EventKind>(200), {}, nothing);
}

void TestStops::eachKindIsRecognised()
{
    QFETCH(int, capacity);
    QFETCH(int, process);
    QFETCH(int, event);
    QFETCH(int, depth);
    QFETCH(int, detail);
    QFETCH(int, channel);
    QFETCH(int, flags);
    QFETCH(int, stop);
    RecordedEvent recorded;
    recorded.process = static_cast<std::uint8_t>(process);
    recorded.event.kind = static_cast<EventKind>(event);
    recorded.event.message = 1;
    recorded.event.depth = static_cast<std::uint16_t>(depth);
    recorded.event.detail = static_cast<std::uint8_t>(detail);
    recorded.event.channel = static_cast<std::uint8_t>(channel);
    recorded.event.flags = static_cast<std::uint8_t>(flags);
    StopWatch watch(senderAndReceiver(capacity));
    const auto found = watch.take(recorded, allStops);
    QCOMPARE(found ? of(found->kind) : nothing, stop);
    QCOMPARE(found ? found->checkpoint : -1, -1);
}

void TestStops::whatIsNotWantedIsNoStop()
{
    for (int mode = 1; mode <= 4; ++mode) {
        const Recording recording = oneOrder(mode);
        const Stops all = stopsOf(recording, allStops);
        for (int kind = 0; kind < stopKindCount; ++kind) {
            const Stops some = stopsOf(recording, only(static_cast<StopKind>(kind)));
            for (qsizetype i = 0; i < all.size(); ++i)
                QCOMPARE(some[i].first, all[i].first == kind ? kind : nothing);
        }
        for (const auto &stop : stopsOf(recording, 0))
            QCOMPARE(stop.first, nothing);
    }
}

void TestStops::aCheckpointStopsOnceAndIsWeightierThanTheRest()
{
    RecordingBuilder run(withCheckpoints({{allModes, "second blocked Receiver", {}}}));
    for (int i = 0; i < 3; ++i)
        run.blocked(i, 1, BlockReason::queueEmpty);
    const std::pair blocked(of(StopKind::blocked), -1);
    QCOMPARE(stopsOf(run.recording, allStops), (Stops{blocked, {of(StopKind::checkpoint), 0}, blocked}));
    QCOMPARE(stopsOf(run.recording, checkpointsOnly),
             (Stops{{nothing, -1}, {of(StopKind::checkpoint), 0}, {nothing, -1}}));
}

void TestStops::aCheckpointThatHasBeenPassedIsUsedUp()
{
    RecordingBuilder run(withCheckpoints({{allModes, "logged Sender", {}}}));
    run.logged(1, 0, "one").logged(2, 0, "two");
    StopWatch watch(run.recording.scenario());
    QVERIFY(!watch.take(run.recording.events()[0], allButCheckpoints));
    QVERIFY(!watch.take(run.recording.events()[1], allStops));
}

void TestStops::twoCheckpointsAtOneEventAreOneStop()
{
    RecordingBuilder run(withCheckpoints({{allModes, "second enqueued orders", {}},
                                          {allModes, "depth orders 1", {}},
                                          {allModes, "enqueued orders 1", {}}}));
    run.enqueued(1, 0, 1, 1).enqueued(2, 0, 2, 2).enqueued(3, 0, 1, 1);
    QCOMPARE(stopsOf(run.recording, checkpointsOnly),
             (Stops{{of(StopKind::checkpoint), 1}, {of(StopKind::checkpoint), 0}, {nothing, -1}}));
}

void TestStops::onlyTheCheckpointsOfTheModeStop()
{
    const Scenario scenario = withCheckpoints({{0b0010, "started Sender", {}}, {0b1100, "started Sender", {}}});
    for (int mode = 1; mode <= 4; ++mode) {
        RecordingBuilder run(scenario, inMode(mode));
        run.started(0, 0);
        QCOMPARE(stopsOf(run.recording, allStops)[0].second, mode == 1 ? -1 : mode == 2 ? 0 : 1);
    }
}

void TestStops::aCheckpointThatTheCapacityRulesOutIsLeftOut()
{
    RecordingBuilder run(withCheckpoints({{allModes, "depth orders 4", {}}, {allModes, "full orders", {}}}, 2));
    run.enqueued(1, 0, 1, 1).enqueued(2, 0, 2, 2);
    QCOMPARE(stopsOf(run.recording, allStops), (Stops{{nothing, -1}, {of(StopKind::checkpoint), 1}}));
}

void TestStops::withOtherSettingsOnlyWhatAlwaysHoldsStops()
{
    Scenario scenario = withCheckpoints({{allModes, "depth orders 2", {}}, {allModes, "always first full orders", {}}}, 2);
    scenario.knobs.push_back({"Cooking time", "cook", 1000, 0, 2000, 100});
    const auto stops = [&](Settings settings) {
        RecordingBuilder run(scenario, std::move(settings));
        run.enqueued(1, 0, 1, 1).enqueued(2, 0, 2, 2).enqueued(3, 0, 3, 3);
        return stopsOf(run.recording, checkpointsOnly);
    };
    const std::pair none{nothing, -1}, depth{of(StopKind::checkpoint), 0}, full{of(StopKind::checkpoint), 1};
    Settings own = inMode(3);
    own.knobs = {1000};
    own.capacity = 2;
    QCOMPARE(stops(own), (Stops{none, depth, none}));
    Settings more = own;
    more.capacity = 3;
    QCOMPARE(stops(more), (Stops{none, none, full}));
    Settings slower = own;
    slower.knobs = {1100};
    QCOMPARE(stops(slower), (Stops{none, full, none}));
    Settings refusing = own;
    refusing.whenFull = WhenFull::refuse;
    QCOMPARE(stops(refusing), (Stops{none, full, none}));
    QCOMPARE(stops(inMode(1)), (Stops{none, depth, none})); // of modes each says itself
}

void TestStops::nonsenseIsSurvived()
{
    const Recording recording = nonsense(11, 100'000);
    Scenario scenario = recording.scenario();
    scenario.checkpoints = {{allModes, "90th blocked Sender", {}},
                            {allModes, "depth orders 4", {}},
                            {allModes, "killed Receiver", {}},
                            {allModes, "10th receipt orders 7", {}},
                            {allModes, "not a condition", {}}};
    StopWatch watch(scenario);
    QList<int> checkpoints;
    int others = 0;
    for (const RecordedEvent &event : recording.events()) {
        const auto stop = watch.take(event, allStops);
        if (stop && stop->kind == StopKind::checkpoint)
            checkpoints.append(stop->checkpoint);
        others += stop && stop->kind != StopKind::checkpoint;
    }
    QVERIFY(others > 1000);
    for (const int checkpoint : {0, 1, 3})
        QCOMPARE(checkpoints.count(checkpoint), 1);
    QVERIFY(checkpoints.count(2) <= 1);
    QCOMPARE(checkpoints.count(4), 0);
}

QTEST_GUILESS_MAIN(TestStops)
#include "tst_stops.moc"
