// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_builder.h"
#include "window/replay_cursor.h"

#include <QTest>

using namespace synchroscope;

namespace {

/// Three orders put at 100, 200 and 300 ms into a queue for three; the last one fills it.
Recording threeOrders(std::vector<Checkpoint> checkpoints = {})
{
    Scenario scenario = senderAndReceiver(3);
    scenario.checkpoints = std::move(checkpoints);
    RecordingBuilder run(scenario);
    run.started(0, 0).started(0, 1);
    for (std::uint32_t order = 1; order <= 3; ++order) {
        run.sendCalled(100.0 * order, 0, order).enqueued(100.0 * order, 0, order, static_cast<int>(order));
        run.sendReturned(100.0 * order, 0, order, SendOutcome::posted);
    }
    run.recording.now = 400'000'000;
    return std::move(run.recording);
}

RecordedRun runOf(Recording recording)
{
    RecordedRun run(std::move(recording), 1);
    run.update();
    return run;
}

} // namespace

class ReplayCursorTest : public QObject
{
    Q_OBJECT

private slots:
    void itFollowsTheNewestUntilItIsMoved()
    {
        Recording recording = threeOrders();
        ReplayCursor cursor;
        QVERIFY(!cursor.replaying());
        QCOMPARE(cursor.moment(recording), recording.events().size());
        QCOMPARE(cursor.time(recording), recording.now);
        QVERIFY(cursor.back(recording, Grain::event));
        QVERIFY(cursor.replaying());
        QCOMPARE(cursor.moment(recording), recording.events().size() - 1);
        QCOMPARE(cursor.time(recording), 300'000'000);
        cursor.followNewest();
        QVERIFY(!cursor.replaying());
    }

    void aShownMomentStaysWhereItIsWhileTheRecordingGrows()
    {
        Recording recording = threeOrders();
        ReplayCursor cursor;
        cursor.showTime(recording, 150'000'000);
        const std::size_t moment = cursor.moment(recording);
        recording.append({.at = 500'000'000, .process = 0, .event = {.kind = EventKind::logged}}, {});
        recording.now = 600'000'000;
        QCOMPARE(cursor.moment(recording), moment);
        QCOMPARE(cursor.time(recording), 150'000'000);
    }

    void atTheEndThereIsNowhereToGo()
    {
        const Recording recording = threeOrders();
        ReplayCursor cursor;
        cursor.show(recording, recording.events().size());
        QVERIFY(!cursor.forth(recording, Grain::event));
        QVERIFY(cursor.replaying()); // until somebody asks for the newest
        cursor.show(recording, 0);
        QVERIFY(!cursor.back(recording, Grain::event));
        QVERIFY(cursor.forth(recording, Grain::event));
    }

    void aTimeOutsideTheRunIsItsNearestEnd()
    {
        const Recording recording = threeOrders();
        ReplayCursor cursor;
        cursor.showTime(recording, -5);
        QCOMPARE(cursor.time(recording), 0);
        cursor.showTime(recording, INT64_MAX);
        QCOMPARE(cursor.time(recording), recording.now);
        QCOMPARE(cursor.moment(recording), recording.events().size());
    }

    void playedBackItReachesTheEndAndStops()
    {
        const Recording recording = threeOrders();
        ReplayCursor cursor;
        cursor.show(recording, 3); // the first of three events at 100 ms
        QVERIFY(cursor.advance(recording, 0) == false || cursor.moment(recording) == 5);
        QVERIFY(cursor.advance(recording, 50'000'000));
        QCOMPARE(cursor.time(recording), 150'000'000);
        QCOMPARE(cursor.moment(recording), 5U);
        QVERIFY(cursor.advance(recording, 900'000'000));
        QCOMPARE(cursor.moment(recording), recording.events().size());
        QVERIFY(!cursor.advance(recording, 1));
    }

    void stopsAreGoneToAndFro()
    {
        RecordedRun run = runOf(threeOrders({{allModes, "2nd enqueued orders", "two"}}));
        const StopList &stops = run.stops(only(StopKind::checkpoint) | only(StopKind::full));
        ReplayCursor cursor;
        cursor.show(run.recording, 0);
        QVERIFY(cursor.forthToStop(run.recording, stops));
        QCOMPARE(cursor.moment(run.recording), 7U); // order 2 has been put
        QCOMPARE(run.checkpointAt(cursor.moment(run.recording)), 0);
        QVERIFY(cursor.forthToStop(run.recording, stops));
        QCOMPARE(cursor.moment(run.recording), 10U); // order 3 took the last place
        QCOMPARE(run.checkpointAt(cursor.moment(run.recording)), -1);
        QVERIFY(cursor.backToStop(run.recording, stops));
        QCOMPARE(cursor.moment(run.recording), 7U);
        QVERIFY(cursor.backToStop(run.recording, stops)); // before the first: the beginning
        QCOMPARE(cursor.moment(run.recording), 0U);
    }

    void otherKindsAreOtherStops()
    {
        RecordedRun run = runOf(threeOrders({{allModes, "2nd enqueued orders", "two"}}));
        QCOMPARE(run.stops(only(StopKind::full)).after(0)->event, std::size_t{9});
        QCOMPARE(run.stops(checkpointsOnly).after(0)->event, std::size_t{6});
        QVERIFY(run.stops(only(StopKind::lost)).after(0) == nullptr);
    }
};

QTEST_GUILESS_MAIN(ReplayCursorTest)
#include "tst_replay_cursor.moc"
