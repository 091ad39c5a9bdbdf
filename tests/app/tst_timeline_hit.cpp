// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_hit.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

/// Two lanes on an axis of 1000 pixels for one second, from x = 100; under them the overview of two seconds.
TimelineParts plainParts()
{
    TimelineParts parts;
    parts.axis = {0, 1'000'000'000, 100, 1000};
    parts.ticks = QRectF(0, 0, 1200, 30);
    parts.lanes = {QRectF(100, 50, 1000, 40), QRectF(100, 120, 1000, 40)};
    parts.bottom = 200;
    parts.overview = QRectF(100, 220, 1000, 20);
    parts.wholeRun = {0, 2'000'000'000, 100, 1000};
    parts.playhead = 400;
    return parts;
}

/// Works from 100 to 300 ms, and sleeps from then on.
struct Slept
{
    Slept() : recording(make()), history(recording) { history.update(recording); }
    static Recording make()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(100, 1).workBegan(100, 1, 200'000).event(300, 1, {.kind = EventKind::workEnded});
        run.receiveCalled(300, 1).blocked(300, 1, BlockReason::queueEmpty);
        run.recording.now = 500'000'000;
        return std::move(run.recording);
    }
    [[nodiscard]] std::optional<std::size_t> under(QPointF place, const std::vector<TimelineMark> &marks = {}) const
    {
        return momentUnder(plainParts(), place, marks, recording, history);
    }
    Recording recording;
    History history;
};

} // namespace

class TimelineHitTest : public QObject
{
    Q_OBJECT

private slots:
    void aPressTakesHoldOf_data()
    {
        QTest::addColumn<QPointF>("place");
        QTest::addColumn<int>("grip");
        QTest::newRow("the row of the ticks") << QPointF(700, 10) << int(Grip::playhead);
        QTest::newRow("beside the axis") << QPointF(50, 10) << int(Grip::nothing);
        QTest::newRow("near the playhead") << QPointF(405, 100) << int(Grip::playhead);
        QTest::newRow("far from it") << QPointF(410, 100) << int(Grip::nothing);
        QTest::newRow("under it") << QPointF(400, 210) << int(Grip::nothing);
        QTest::newRow("the overview") << QPointF(700, 230) << int(Grip::overview);
    }
    void aPressTakesHoldOf()
    {
        QFETCH(QPointF, place);
        QTEST(int(gripAt(plainParts(), place, 7)), "grip");
    }

    void withoutAPlayheadOnlyTheTicksAreHeld()
    {
        TimelineParts parts = plainParts();
        parts.playhead.reset();
        QVERIFY(gripAt(parts, QPointF(400, 100), 7) == Grip::nothing);
        QVERIFY(gripAt(parts, QPointF(400, 10), 7) == Grip::playhead);
    }

    void aGripLeadsToATimeWithinTheRun()
    {
        const TimelineParts parts = plainParts();
        QCOMPARE(grippedTime(parts, Grip::playhead, 600, 900'000'000), 500'000'000);
        QCOMPARE(grippedTime(parts, Grip::overview, 600, 2'000'000'000), 1'000'000'000);
        QCOMPARE(grippedTime(parts, Grip::playhead, 5000, 900'000'000), 900'000'000);
        QCOMPARE(grippedTime(parts, Grip::playhead, -5000, 900'000'000), 0);
    }

    void aNameStandsLeftOfItsLane()
    {
        QCOMPARE(nameAt(plainParts(), QPointF(20, 60)), 0);
        QCOMPARE(nameAt(plainParts(), QPointF(20, 130)), 1);
        QCOMPARE(nameAt(plainParts(), QPointF(20, 100)), -1);
        QCOMPARE(nameAt(plainParts(), QPointF(200, 60)), -1);
    }

    void aSpanLeadsToItsBegin()
    {
        const Slept slept;
        QCOMPARE(slept.under({250, 140}), std::optional<std::size_t>(2)); // the work
        QCOMPARE(slept.under({450, 140}), std::optional<std::size_t>(5)); // the sleep, which lasts
    }

    void whereNothingHappenedNothingIsHit()
    {
        const Slept slept;
        QVERIFY(!slept.under({150, 140})); // before it started
        QVERIFY(!slept.under({700, 140})); // the run has not come so far
        QVERIFY(!slept.under({250, 60}));  // somebody else's lane
        QVERIFY(!slept.under({250, 100})); // between the lanes
    }

    void anArrowStandsOverTheSpanAndTheNearestOneCounts()
    {
        const Slept slept;
        const std::vector<TimelineMark> marks{{QPointF(250, 140), 10, 3}, {QPointF(258, 140), 10, 4}};
        QCOMPARE(slept.under({251, 141}, marks), std::optional<std::size_t>(3));
        QCOMPARE(slept.under({257, 141}, marks), std::optional<std::size_t>(4));
        QCOMPARE(slept.under({290, 140}, marks), std::optional<std::size_t>(2));
    }
};

QTEST_GUILESS_MAIN(TimelineHitTest)
#include "tst_timeline_hit.moc"
