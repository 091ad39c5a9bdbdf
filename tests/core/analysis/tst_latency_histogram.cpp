// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/latency_histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace synchroscope;

namespace {

constexpr double shares[] = {0, 0.001, 0.25, 0.5, 0.9, 0.99, 0.999, 1};

/// The exact one: the least value that the share of all do not exceed.
std::int64_t exactQuantile(const std::vector<std::int64_t> &sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(share * static_cast<double>(sorted.size()))));
    return sorted[rank - 1];
}

} // namespace

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private slots:
    void bucketsJoinWithoutGapsAndAreNarrow();
    void quantilesAreThoseOfAllValues_data();
    void quantilesAreThoseOfAllValues();
    void nonsenseIsCountedSomewhere();
    void nothingHasNoQuantiles();
};

void TestLatencyHistogram::bucketsJoinWithoutGapsAndAreNarrow()
{
    constexpr std::int64_t hundredSeconds = 100'000'000'000;
    QVERIFY(LatencyHistogram::bucketOf(hundredSeconds) < LatencyHistogram::buckets - 1);
    for (std::size_t i = 0; i <= LatencyHistogram::bucketOf(hundredSeconds); ++i) {
        const std::int64_t low = LatencyHistogram::lowerEnd(i), next = LatencyHistogram::lowerEnd(i + 1);
        QVERIFY(low < next);
        QCOMPARE(LatencyHistogram::bucketOf(low), i);
        QCOMPARE(LatencyHistogram::bucketOf(next - 1), i);
        QVERIFY(static_cast<double>(next - 1 - low) <= 0.016 * static_cast<double>(std::max<std::int64_t>(1, low)));
    }
}

void TestLatencyHistogram::quantilesAreThoseOfAllValues_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("one value") << 0;
    QTest::newRow("small whole numbers") << 1;
    QTest::newRow("evenly up to a millisecond") << 2;
    QTest::newRow("over all decades") << 3;
    QTest::newRow("two heaps") << 4;
}

void TestLatencyHistogram::quantilesAreThoseOfAllValues()
{
    QFETCH(int, shape);
    std::mt19937_64 random(static_cast<std::uint64_t>(shape) + 1);
    for (const std::size_t count : {1U, 2U, 7U, 1000U, 50'000U}) {
        LatencyHistogram histogram;
        std::vector<std::int64_t> all;
        for (std::size_t i = 0; i < count; ++i) {
            std::int64_t value = 4711;
            switch (shape) {
            case 1: value = static_cast<std::int64_t>(random() % 64); break;
            case 2: value = static_cast<std::int64_t>(random() % 1'000'000); break;
            case 3: value = static_cast<std::int64_t>(std::pow(10.0, std::uniform_real_distribution(0.0, 11.0)(random))); break;
            case 4: value = static_cast<std::int64_t>(random() % 100 == 0 ? 50'000'000 + random() % 1000 : 300 + random() % 100); break;
            default: break;
            }
            histogram.add(value);
            all.push_back(value);
        }
        std::sort(all.begin(), all.end());
        QCOMPARE(histogram.count(), static_cast<std::uint64_t>(count));
        QCOMPARE(histogram.max(), all.back());
        for (const double share : shares) {
            const std::int64_t exact = exactQuantile(all, share), measured = histogram.quantile(share);
            QVERIFY2(measured >= exact && static_cast<double>(measured - exact) <= 0.016 * static_cast<double>(exact),
                     qPrintable(QStringLiteral("%1 of %2: %3 instead of %4").arg(share).arg(count).arg(measured).arg(exact)));
        }
    }
}

void TestLatencyHistogram::nonsenseIsCountedSomewhere()
{
    LatencyHistogram histogram;
    for (const std::int64_t value : {INT64_MIN, std::int64_t{-1}, INT64_MAX})
        histogram.add(value);
    QCOMPARE(histogram.count(), 3U);
    QCOMPARE(histogram.at(0), 2U);
    QCOMPARE(histogram.at(LatencyHistogram::buckets - 1), 1U);
    for (const double share : {-1.0, 2.0})
        QVERIFY(histogram.quantile(share) >= 0);
}

void TestLatencyHistogram::nothingHasNoQuantiles()
{
    LatencyHistogram histogram;
    QCOMPARE(histogram.quantile(0.5), 0);
    histogram.add(10);
    histogram.clear();
    QCOMPARE(histogram.count(), 0U);
    QCOMPARE(histogram.max(), 0);
    QCOMPARE(histogram.quantile(0.99), 0);
}

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latency_histogram.moc"
