// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks rest on; the figures themselves are nobody's to assert.
#include "bench/bench.h"
#include "bench/made_up_recording.h"
#include "recording/stops.h"
#include "support/trace_model.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace synchroscope;

class TestBench : public QObject
{
    Q_OBJECT

private slots:
    void aPercentileIsOneOfTheValues();
    void theMadeUpRecordingCouldHaveHappened();
    void theMadeUpRecordingHasAllThatASeekMeets();
    void theMadeUpRecordingIsTheSameForTheSameSeed();
};

void TestBench::aPercentileIsOneOfTheValues()
{
    std::vector<double> values(200);
    std::iota(values.rbegin(), values.rend(), 1); // 200 … 1
    QCOMPARE(percentile(values, 99), 198.0);
    QCOMPARE(percentile(values, 100), 200.0);
    QCOMPARE(percentile(values, 0), 1.0);
    QCOMPARE(percentile(values, 50), 100.0);
    QCOMPARE(percentile({7}, 99), 7.0);
    QCOMPARE(percentile({}, 99), 0.0);
    QCOMPARE(median(values), 100.5);
}

void TestBench::theMadeUpRecordingCouldHaveHappened()
{
    for (const std::size_t events : {1U, 20U, 1'000U, 70'001U}) {
        const Recording recording = madeUpRecording(events, 1);
        QCOMPARE(recording.events().size(), events);
        const std::vector<std::string> wrong = contradictions(recording);
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong.front().c_str());
    }
}

void TestBench::theMadeUpRecordingHasAllThatASeekMeets()
{
    const Recording recording = madeUpRecording(70'000, 1);
    StopWatch watch(recording.scenario());
    std::set<StopKind> kinds;
    for (const RecordedEvent &event : recording.events())
        if (const auto stop = watch.take(event, usualStops | only(StopKind::empty)))
            kinds.insert(stop->kind);
    QCOMPARE(kinds, (std::set{StopKind::blocked, StopKind::woken, StopKind::full, StopKind::empty}));
}

void TestBench::theMadeUpRecordingIsTheSameForTheSameSeed()
{
    const auto same = [](const Recording &a, const Recording &b) {
        return std::equal(a.events().begin(), a.events().end(), b.events().begin(), b.events().end(),
                          [](const RecordedEvent &one, const RecordedEvent &other) {
                              return one.at == other.at && one.process == other.process
                                     && one.event.kind == other.event.kind && one.event.message == other.event.message;
                          });
    };
    QVERIFY(same(madeUpRecording(5'000, 3), madeUpRecording(5'000, 3)));
    QVERIFY(!same(madeUpRecording(5'000, 3), madeUpRecording(5'000, 4)));
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
