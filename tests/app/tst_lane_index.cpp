// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lane_index.h"

#include <QTest>

using namespace synchroscope;

namespace {

std::vector<Span> alternating(std::size_t count, std::int64_t length)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < count; ++i) {
        Span span;
        span.begin = static_cast<std::int64_t>(i) * length;
        span.end = span.begin + length;
        span.activity = i % 2 == 0 ? Activity::working : Activity::blockedEmpty;
        spans.push_back(span);
    }
    return spans;
}

std::int64_t of(const ActivityTimes &times, Activity activity) { return times[static_cast<std::size_t>(activity)]; }

} // namespace

class TestLaneIndex : public QObject
{
    Q_OBJECT

private slots:
    void timesAreExactOverAnyStretch()
    {
        const auto spans = alternating(1000, 10);
        LaneIndex index;
        index.update(spans);
        const ActivityTimes all = index.times(spans, 0, 10'000, 10'000);
        QCOMPARE(of(all, Activity::working), 5000);
        QCOMPARE(of(all, Activity::blockedEmpty), 5000);
        const ActivityTimes part = index.times(spans, 1995, 2015, 10'000);
        QCOMPARE(of(part, Activity::blockedEmpty), 10); // 1995–2000 and 2010–2015
        QCOMPARE(of(part, Activity::working), 10);      // 2000–2010
    }

    void updatingBitByBitIsTheSameAsAtOnce()
    {
        const auto spans = alternating(500, 7);
        LaneIndex atOnce, slowly;
        atOnce.update(spans);
        for (std::size_t count = 1; count <= spans.size(); count += 13)
            slowly.update({spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(count)});
        slowly.update(spans);
        QCOMPARE(slowly.times(spans, 333, 3001, 3500), atOnce.times(spans, 333, 3001, 3500));
    }

    void anOpenSpanLastsUntilNow()
    {
        auto spans = alternating(2, 10);
        spans.back().end = openEnd;
        LaneIndex index;
        index.update(spans);
        QCOMPARE(of(index.times(spans, 0, 1000, 25), Activity::blockedEmpty), 15);
        const auto pieces = index.pieces(spans, {0, 100, 0, 100}, 25, 3);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces.back().right, 25.0);
    }

    void wideSpansAreDrawnAsTheyAre()
    {
        const auto spans = alternating(10, 10);
        LaneIndex index;
        index.update(spans);
        const auto pieces = index.pieces(spans, {0, 100, 50, 1000}, 100, 3);
        QCOMPARE(pieces.size(), std::size_t{10});
        for (const LanePiece &piece : pieces)
            QVERIFY(!piece.merged && qFuzzyCompare(piece.right - piece.left, 100.0));
    }

    void narrowSpansShareTheirColumnInProportion()
    {
        const auto spans = alternating(100'000, 10);
        LaneIndex index;
        index.update(spans);
        const auto pieces = index.pieces(spans, {0, 1'000'000, 0, 1000}, 1'000'000, 3);
        QVERIFY2(pieces.size() <= 350, "as many pieces as pixels allow, not as many as spans");
        for (const LanePiece &piece : pieces) {
            QVERIFY(piece.merged);
            const std::int64_t worked = of(piece.shares, Activity::working),
                               blocked = of(piece.shares, Activity::blockedEmpty);
            QVERIFY(std::abs(worked - blocked) <= 20);
        }
    }

    void piecesNeverOverlapNorLeaveTheAxis()
    {
        auto spans = alternating(4000, 3);
        spans[2000].end = spans[2000].begin + 900; // a long one in the middle
        for (std::size_t i = 2001; i < spans.size(); ++i) {
            spans[i].begin += 897;
            spans[i].end += 897;
        }
        LaneIndex index;
        index.update(spans);
        const TimeAxis axis{3000, 6000, 10, 500};
        double x = axis.left;
        for (const LanePiece &piece : index.pieces(spans, axis, 20'000, 3)) {
            QVERIFY(piece.left >= x - 0.01);
            QVERIFY(piece.right >= piece.left);
            QVERIFY(piece.right <= axis.right() + 0.01);
            x = piece.right;
        }
        QVERIFY(x > axis.right() - 4);
    }
};

QTEST_APPLESS_MAIN(TestLaneIndex)
#include "tst_lane_index.moc"
