// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/time_axis.h"

#include <QTest>

using namespace synchroscope;

namespace {

constexpr std::int64_t second = 1'000'000'000;

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private slots:
    void aTimeComesBackFromItsPixel()
    {
        const TimeAxis axis{2 * second, 6 * second, 100, 1200};
        for (std::int64_t time = axis.begin; time <= axis.end(); time += second / 7)
            QVERIFY(std::abs(axis.toTime(axis.toX(time)) - time) <= axis.perPixel());
        QCOMPARE(axis.toX(axis.begin), 100.0);
        QCOMPARE(axis.toX(axis.end()), 1300.0);
    }

    void zeroWidthPutsEverythingAtTheLeft()
    {
        const TimeAxis axis{second, 6 * second, 40, 0};
        QCOMPARE(axis.toX(3 * second), 40.0);
        QCOMPARE(axis.toTime(900), second);
        QVERIFY(ticks(axis, 70).empty());
        QCOMPARE(axis.clampedX(INT64_MAX), 40.0);
    }

    void zeroLengthDividesByNothing()
    {
        const TimeAxis axis{second, 0, 40, 100};
        QCOMPARE(axis.toX(5 * second), 40.0);
        QVERIFY(ticks(axis, 70).empty());
    }

    void timesOutOfRangeAreClampedAndNeverOverflow()
    {
        const TimeAxis axis{0, 6 * second, 100, 600};
        QCOMPARE(axis.clampedX(INT64_MAX), 700.0);
        QCOMPARE(axis.clampedX(INT64_MIN), 100.0);
        QVERIFY(axis.toX(INT64_MAX) > 700.0);
    }

    void theAxisStandsStillForItsSpan()
    {
        QCOMPARE(followedBegin(0, 6 * second), 0);
        QCOMPARE(followedBegin(6 * second, 6 * second), 0);
    }

    void thenThePlayheadStaysAtFourFifths()
    {
        for (std::int64_t now = 8 * second; now < 100 * second; now += second / 3) {
            const TimeAxis axis{followedBegin(now, 6 * second), 6 * second, 0, 1000};
            QVERIFY2(std::abs(axis.toX(now) - 800) < 1, qPrintable(QString::number(axis.toX(now))));
        }
    }

    void followingNeverJumpsNorGoesBack()
    {
        std::int64_t before = 0;
        constexpr std::int64_t frame = second / 60;
        for (std::int64_t now = 0; now < 20 * second; now += frame) {
            const std::int64_t begin = followedBegin(now, 6 * second);
            QVERIFY(begin >= before);
            QVERIFY(begin - before <= 2 * frame);
            QVERIFY(begin + 6 * second >= now);
            before = begin;
        }
    }

    void ticksAreRoundAndFarEnoughApart_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("decimals");
        QTest::newRow("six seconds") << qint64(6 * second) << 1;
        QTest::newRow("half a second") << qint64(second / 2) << 2;
        QTest::newRow("ten minutes") << qint64(600 * second) << 0;
        QTest::newRow("two microseconds") << qint64(2000) << 7;
    }
    void ticksAreRoundAndFarEnoughApart()
    {
        QFETCH(qint64, length);
        QFETCH(int, decimals);
        const TimeAxis axis{0, length, 0, 1000};
        const auto marks = ticks(axis, 70);
        QVERIFY(marks.size() >= 3);
        QVERIFY(marks.size() <= 15);
        for (std::size_t i = 1; i < marks.size(); ++i)
            QVERIFY(axis.toX(marks[i].at) - axis.toX(marks[i - 1].at) >= 70);
        QCOMPARE(marks.front().decimals, decimals);
    }

    void withLessMotionTheAxisStandsStillBetweenLeaps()
    {
        const std::int64_t span = 6 * second;
        QCOMPARE(followedBegin(span, span, true), 0);
        int leaps = 0;
        std::int64_t before = 0;
        for (std::int64_t now = 0; now < 60 * second; now += second / 50) {
            const std::int64_t begin = followedBegin(now, span, true);
            QVERIFY(begin >= before);
            QVERIFY(now <= begin + span); // in view
            leaps += begin != before;
            before = begin;
        }
        QVERIFY2(leaps > 5 && leaps < 20, qPrintable(QString::number(leaps)));
    }
};

QTEST_APPLESS_MAIN(TestTimeAxis)
#include "tst_time_axis.moc"
