// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked up in an index is what a look at everything finds.
#include "analysis/depth_index.h"
#include "analysis/flow_meter.h"
#include "analysis/gallop.h"
#include "analysis/latency_histogram.h"
#include "support/recording_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace synchroscope;

namespace {

std::vector<DepthStep> randomSteps(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<DepthStep> steps{{}};
    while (steps.size() < count) {
        const DepthStep &last = steps.back();
        steps.push_back({last.at + 1 + static_cast<std::int64_t>(random() % 5),
                         static_cast<int>(random() % 64)});
    }
    return steps;
}

/// Counts as the processes of a stream report them.
void count(Recording &recording, EventKind kind, std::uint64_t to)
{
    if (recording.counts.empty())
        recording.counts.resize(2);
    recording.counts[0][static_cast<std::size_t>(kind)] = to;
}

} // namespace

class TestIndexes : public QObject
{
    Q_OBJECT

private slots:
    void theRangeOfDepthsIsThatOfAllSteps()
    {
        const std::vector<DepthStep> all = randomSteps(40'000, 1);
        std::mt19937 random(2);
        DepthIndex index;
        std::vector<DepthStep> steps; // it grows
        for (const std::size_t length : {1U, 31U, 32U, 33U, 1000U, 1024U, 5000U, 40'000U}) {
            steps.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(length));
            index.update(steps);
            for (int i = 0; i < 300; ++i) {
                const std::size_t first = random() % length, last = first + 1 + random() % (length - first);
                const auto [least, greatest] = std::minmax_element(
                    steps.begin() + static_cast<std::ptrdiff_t>(first), steps.begin() + static_cast<std::ptrdiff_t>(last),
                    [](const DepthStep &a, const DepthStep &b) { return a.depth < b.depth; });
                const DepthRange range = index.over(steps, first, last);
                QCOMPARE(range.least, least->depth);
                QCOMPARE(range.greatest, greatest->depth);
            }
        }
    }

    void columnsHoldEveryStepOnce_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("indexed");
        for (const double width : {1.0, 7.0, 400.0, 20'000.0}) {
            QTest::addRow("%g, all steps looked at", width) << width << false;
            QTest::addRow("%g, from the index", width) << width << true;
        }
    }
    void columnsHoldEveryStepOnce()
    {
        QFETCH(double, width);
        QFETCH(bool, indexed);
        const std::vector<DepthStep> steps = randomSteps(60'000, 3);
        DepthIndex index;
        if (indexed)
            index.update(steps);
        const std::int64_t from = steps[500].at, to = steps[59'000].at;
        int atBegin = -1;
        const auto columns = depthColumns(steps, index, from, to, width, atBegin);
        std::size_t step = 0;
        while (steps[step].at <= from)
            ++step;
        QCOMPARE(atBegin, steps[step - 1].depth);
        int depth = atBegin;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            QCOMPARE(columns[i].at, steps[step].at);
            QCOMPARE(columns[i].before, depth);
            int least = depth, greatest = depth;
            std::size_t end = step;
            while (end < steps.size() && steps[end].at <= to
                   && (end == step || i + 1 == columns.size() || steps[end].at < columns[i + 1].at)) {
                least = std::min(least, steps[end].depth);
                greatest = std::max(greatest, steps[end].depth);
                depth = steps[end++].depth;
            }
            QCOMPARE(columns[i].least, least);
            QCOMPARE(columns[i].greatest, greatest);
            QCOMPARE(columns[i].after, depth);
            QVERIFY(static_cast<double>(steps[end - 1].at - columns[i].at) < std::max(1.0, width));
            step = end;
        }
        QVERIFY(step >= steps.size() || steps[step].at > to);
    }

    void stepsAtTheSameTimeShareAColumn()
    {
        std::mt19937 random(6);
        std::vector<DepthStep> steps{{}};
        while (steps.size() < 50'000)
            steps.push_back({steps.back().at + static_cast<std::int64_t>(random() % 40 == 0),
                             static_cast<int>(random() % 64)});
        DepthIndex index;
        index.update(steps);
        int atBegin = -1;
        const std::int64_t last = steps.back().at;
        std::size_t next = 0;
        while (steps[next].at == 0)
            ++next;
        for (const DepthColumn &column : depthColumns(steps, index, 0, last, 1, atBegin)) {
            QCOMPARE(column.at, steps[next].at);
            while (next < steps.size() && steps[next].at == column.at)
                ++next;
            QCOMPARE(column.after, steps[next - 1].depth);
        }
        QCOMPARE(next, steps.size());
    }

    /// The cost follows pixels: the index answers for whole blocks, so it makes no difference what stands in them
    /// afterwards.
    void stepsWithinARangeAreNotLookedAt()
    {
        std::vector<DepthStep> steps = randomSteps(1'000'000, 7);
        DepthIndex index;
        index.update(steps);
        std::mt19937 random(8);
        for (int i = 0; i < 200; ++i) {
            const std::size_t first = random() % 400'000, last = first + 500'000 + random() % 90'000;
            const DepthRange before = index.over(steps, first, last);
            const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(first);
            const std::vector<DepthStep> kept(begin, steps.begin() + static_cast<std::ptrdiff_t>(last));
            for (std::size_t s = first + 32; s + 32 < last; ++s)
                steps[s].depth = 1'000'000;
            const DepthRange after = index.over(steps, first, last);
            std::copy(kept.begin(), kept.end(), begin);
            QCOMPARE(after.least, before.least);
            QCOMPARE(after.greatest, before.greatest);
        }
    }

    void thereAreAsManyColumnsAsPixels()
    {
        for (const std::size_t count : {10'000U, 100'000U, 1'000'000U}) {
            const std::vector<DepthStep> steps = randomSteps(count, 9);
            DepthIndex index;
            index.update(steps);
            int atBegin = 0;
            const std::int64_t last = steps.back().at;
            const auto columns = depthColumns(steps, index, 0, last, static_cast<double>(last) / 1500, atBegin);
            // A column of very many steps may end a block early, and leaves that much to the next.
            QVERIFY2(columns.size() <= 1700, qPrintable(QString::number(columns.size())));
        }
    }

    void gallopingLooksAtFewHoweverLongTheListIs()
    {
        std::vector<int> all(1'000'000);
        std::iota(all.begin(), all.end(), 0);
        for (const int answer : {0, 1, 2, 10, 1000, 999'999, 1'000'000}) {
            int looks = 0;
            const auto found = gallop(all.begin(), all.end(), [&](int value) {
                ++looks;
                return value < answer;
            });
            QCOMPARE(found - all.begin(), answer);
            QVERIFY2(looks <= 2 * std::log2(answer + 2) + 3, qPrintable(QString::number(looks)));
        }
    }

    void quantilesAreRightToOneSixtyFourth()
    {
        std::mt19937_64 random(4);
        for (const double spread : {2.0, 5.0, 9.0}) { // decades
            LatencyHistogram histogram;
            std::vector<std::int64_t> values;
            std::uniform_real_distribution<double> decades(0, spread);
            for (int i = 0; i < 20'000; ++i) {
                values.push_back(std::llround(std::pow(10, decades(random))));
                histogram.add(values.back());
            }
            std::sort(values.begin(), values.end());
            for (const double q : {0.0, 0.01, 0.5, 0.99, 0.999, 1.0}) {
                const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(q * 20'000)));
                const auto exact = static_cast<double>(values[rank - 1]);
                const auto found = static_cast<double>(histogram.quantile(q));
                QVERIFY2(found >= exact && found <= exact * (1 + 1.0 / 64), qPrintable(QString("%1: %2, %3").arg(q).arg(exact).arg(found)));
            }
            QCOMPARE(histogram.max(), values.back());
        }
    }

    void bucketsAreOneAfterTheOther()
    {
        for (std::size_t i = 1; i < LatencyHistogram::buckets; ++i) {
            const std::int64_t low = LatencyHistogram::lowerEnd(i);
            QVERIFY(low > LatencyHistogram::lowerEnd(i - 1));
            QCOMPARE(LatencyHistogram::bucketOf(low), i);
            QCOMPARE(LatencyHistogram::bucketOf(low - 1), i - 1);
        }
        LatencyHistogram histogram;
        histogram.add(-5);
        histogram.add(INT64_MAX);
        QCOMPARE(histogram.count(), 2U);
        QCOMPARE(histogram.quantile(0), 0);
    }

    void aStreamIsMeasuredInColumns()
    {
        RecordingBuilder run(senderAndReceiver(64));
        // Depth 1 from 10 to 60 ms, then 2 until 80 ms, then 1.
        run.enqueued(10, 0, 1, 1).enqueued(60, 0, 2, 2).dequeued(80, 1, 1, 0, 1);
        run.recording.now = 100'000'000;
        count(run.recording, EventKind::dequeued, 1000);
        FlowMeter meter;
        meter.take(run.recording);
        QCOMPARE(meter.columns().size(), std::size_t{2});
        const FlowColumn &first = meter.columns()[0], &second = meter.columns()[1];
        QCOMPARE(first.greatest, 1);
        QCOMPARE(first.least, 0);
        QVERIFY(qFuzzyCompare(first.meanDepth(), 0.8)); // 40 of 50 ms
        QCOMPARE(second.greatest, 2);
        QCOMPARE(second.least, 1);
        QVERIFY(qFuzzyCompare(second.meanDepth(), (10 * 1 + 20 * 2 + 20 * 1) / 50.0));
        QVERIFY(qFuzzyCompare(first.taken, 500.0) && qFuzzyCompare(second.taken, 500.0)); // by the time between two looks
        QCOMPARE(meter.latencies().count(), 1U);
        QVERIFY(std::abs(static_cast<double>(meter.latencies().quantile(0.5)) - 70e6) <= 70e6 / 64);
    }

    void whatIsLostIsKnownToBeLost()
    {
        RecordingBuilder run(senderAndReceiver(64));
        run.enqueued(10, 0, 1, 1);
        run.event(20, 0, {.value = 500, .kind = EventKind::gap});
        run.dequeued(30, 1, 400, 0, 7); // its putting is among the lost ones
        run.recording.now = 40'000'000;
        FlowMeter meter;
        meter.take(run.recording);
        QCOMPARE(meter.columns()[0].lost, 500U);
        QCOMPARE(meter.ageless(), 1U);
        QCOMPARE(meter.latencies().count(), 0U);
        QVERIFY(qFuzzyCompare(meter.columns()[0].known, 30e6)); // not from 20 to 30 ms
    }

    void memoryDoesNotGrowWithTheStream()
    {
        FlowMeter meter;
        RecordingBuilder run(senderAndReceiver(64));
        for (int second = 0; second < 200; ++second) {
            run.recording.forget();
            for (int i = 0; i < 500; ++i)
                run.enqueued(second * 1000 + i, 0, static_cast<std::uint32_t>(second * 500 + i + 1), i % 60);
            meter.take(run.recording);
        }
        QCOMPARE(meter.columns().size(), FlowMeter::mostColumns);
        const Recording last = meter.lastEvents(run.recording);
        QCOMPARE(last.events().size(), FlowMeter::mostLast);
        QCOMPARE(last.events().front().at, 0);
        QCOMPARE(last.now, run.recording.events().back().at - meter.lastBegin());
    }

    void nonsenseIsSurvived()
    {
        std::mt19937_64 random(5);
        FlowMeter meter;
        for (int i = 0; i < 50; ++i) {
            Recording chunk(senderAndReceiver(), inMode(3));
            for (int e = 0; e < 200; ++e) {
                RecordedEvent event;
                event.at = static_cast<std::int64_t>(random() >> (random() % 40 + 2));
                event.process = static_cast<std::uint8_t>(random());
                event.event.kind = static_cast<EventKind>(random() % eventKindCount);
                event.event.message = static_cast<std::uint32_t>(random());
                event.event.depth = static_cast<std::uint16_t>(random());
                event.event.value = static_cast<std::uint32_t>(random());
                chunk.append(event, {});
            }
            chunk.now = static_cast<std::int64_t>(random() >> 2);
            chunk.counts.resize(3, EventCounts{});
            for (EventCounts &one : chunk.counts)
                one.fill(random());
            chunk.switches[0].push_back({static_cast<std::int64_t>(random() >> 1), 0, true, true});
            meter.take(chunk);
        }
        QVERIFY(meter.columns().size() <= FlowMeter::mostColumns);
    }
};

QTEST_GUILESS_MAIN(TestIndexes)
#include "tst_indexes.moc"
