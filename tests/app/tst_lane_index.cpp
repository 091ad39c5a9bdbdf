// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lane_index.h"

#include <QTest>

#include <random>

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

/// Spans of all lengths, most of them short, some a thousand times longer.
std::vector<Span> randomSpans(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<Span> spans(count);
    std::int64_t at = 0;
    for (Span &span : spans) {
        span.begin = at;
        at += 1 + static_cast<std::int64_t>(random() % (random() % 5000 == 0 ? 100'000 : 100));
        span.end = at;
        span.activity = static_cast<Activity>(random() % activityCount);
    }
    return spans;
}

ActivityTimes timesByLooking(const std::vector<Span> &spans, std::int64_t from, std::int64_t to)
{
    ActivityTimes sum{};
    for (const Span &span : spans)
        sum[static_cast<std::size_t>(span.activity)] +=
            std::max<std::int64_t>(0, std::min(span.end, to) - std::max(span.begin, from));
    return sum;
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

    void aMillionRandomSpansAreSummedExactly()
    {
        const auto spans = randomSpans(1'000'000, 1);
        const std::int64_t whole = spans.back().end;
        LaneIndex index;
        index.update(spans);
        std::mt19937_64 random(2);
        for (int i = 0; i < 40; ++i) {
            std::int64_t from = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(whole));
            std::int64_t to = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(whole));
            if (from > to)
                std::swap(from, to);
            QCOMPARE(index.times(spans, from, to, whole), timesByLooking(spans, from, to));
        }
    }

    void piecesHoldEverySpanOnce_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {3, 100, 1500, 40'000})
            QTest::addRow("%d pixels", width) << width;
    }
    /// Proportions of all that a column holds, never of a few of them.
    void piecesHoldEverySpanOnce()
    {
        QFETCH(int, width);
        const auto spans = randomSpans(1'000'000, 3);
        const std::int64_t whole = spans.back().end;
        LaneIndex index;
        index.update(spans);
        const auto pieces = index.pieces(spans, {0, whole, 0, static_cast<double>(width)}, whole, 3);
        std::size_t next = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            QCOMPARE(pieces[i].span, next);
            next = i + 1 < pieces.size() ? pieces[i + 1].span : spans.size();
            if (!pieces[i].merged) {
                QCOMPARE(next, pieces[i].span + 1);
                continue;
            }
            ActivityTimes sum{};
            for (std::size_t s = pieces[i].span; s < next; ++s)
                sum[static_cast<std::size_t>(spans[s].activity)] += spans[s].end - spans[s].begin;
            QCOMPARE(pieces[i].shares, sum);
        }
        QCOMPARE(next, spans.size());
    }

    void thereAreAsManyPiecesAsPixelsAllow_data()
    {
        QTest::addColumn<std::size_t>("spans");
        for (const std::size_t count : {10'000U, 100'000U, 1'000'000U})
            QTest::addRow("%zu spans", count) << count;
    }
    void thereAreAsManyPiecesAsPixelsAllow()
    {
        QFETCH(std::size_t, spans);
        const auto all = randomSpans(spans, 4);
        LaneIndex index;
        index.update(all);
        const auto pieces = index.pieces(all, {0, all.back().end, 0, 1500}, all.back().end, 3);
        // A column of three pixels, and beside it at most one long span that ends it early.
        QVERIFY2(pieces.size() <= 1500 / 3 * 2 + 2, qPrintable(QString::number(pieces.size())));
    }

    /// The cost follows pixels: where a column holds very many spans they are not looked at, only the index is. So
    /// it makes no difference what stands in them afterwards.
    void spansWithinAFullColumnAreNotLookedAt()
    {
        auto spans = alternating(1'000'000, 10);
        LaneIndex index;
        index.update(spans);
        const TimeAxis axis{0, 10'000'000, 0, 1000};
        const auto before = index.pieces(spans, axis, 10'000'000, 3);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (i % 64 != 0)
                spans[i].activity = Activity::spinning;
        }
        const auto after = index.pieces(spans, axis, 10'000'000, 3);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const std::size_t end = i + 1 < before.size() ? before[i + 1].span : spans.size();
            if (end - before[i].span > 2000) // a column at the right edge may be short, and is then summed span by span
                QCOMPARE(after[i].shares, before[i].shares);
        }
        QVERIFY(std::count_if(before.begin(), before.end(), [](const LanePiece &p) { return p.merged; }) > 300);
    }
};

QTEST_APPLESS_MAIN(TestLaneIndex)
#include "tst_lane_index.moc"
