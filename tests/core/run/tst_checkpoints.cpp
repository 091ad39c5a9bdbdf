// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that ship: what they stop at and what they tick off really happens, in every mode they name.
#include "recording/condition_watch.h"
#include "recording/stops.h"
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace synchroscope;

namespace {

/// All four modes side by side, so that the longest lesson decides how long it takes.
std::vector<Recording> liveInAllModes(const Scenario &scenario)
{
    std::vector<std::unique_ptr<Run>> runs;
    std::vector<Recording> recordings;
    for (int mode = 1; mode <= 4; ++mode) {
        Settings settings;
        settings.mode = Mode::fromNumber(mode);
        settings.speed = 4;
        auto run = Run::create(scenario, settings);
        if (!run)
            return {};
        recordings.push_back(run.value()->emptyRecording());
        runs.push_back(std::move(run).value());
    }
    for (const auto &run : runs)
        run->play();
    for (std::size_t i = 0; i < runs.size(); ++i)
        collectToEnd(*runs[i], recordings[i]);
    return recordings;
}

std::vector<Recording> steppedInAllModes(const Scenario &scenario)
{
    std::vector<Recording> recordings;
    for (int mode = 1; mode <= 4; ++mode) {
        Settings settings;
        settings.mode = Mode::fromNumber(mode);
        recordings.push_back(stepToEnd(scenario, settings).recording);
    }
    return recordings;
}

QString missedCheckpoints(const Recording &recording)
{
    const Scenario &scenario = recording.scenario();
    std::set<int> reached;
    StopWatch stops(scenario);
    for (const RecordedEvent &event : recording.events())
        if (const auto stop = stops.take(event, checkpointsOnly))
            reached.insert(stop->checkpoint);
    QString missed;
    for (std::size_t i = 0; i < scenario.checkpoints.size(); ++i) {
        const Checkpoint &checkpoint = scenario.checkpoints[i];
        if (contains(checkpoint.modes, scenario.mode) != reached.contains(static_cast<int>(i)))
            missed += QString::fromStdString(checkpoint.when) + '\n';
    }
    return missed;
}

QString missedWatches(const Recording &recording)
{
    const Scenario &scenario = recording.scenario();
    QString missed;
    for (const Watch &one : scenario.watches) {
        if (!contains(one.modes, scenario.mode))
            continue;
        const auto parsed = parseCondition(one.when, scenario);
        ConditionWatch watch(std::get<Condition>(parsed), scenario);
        for (const RecordedEvent &event : recording.events())
            watch.take(event);
        if (!watch.happened())
            missed += QString::fromStdString(one.when) + '\n';
    }
    return missed;
}

} // namespace

class TestCheckpoints : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonStopsWhereItSaysInEveryMode_data();
    void everyLessonStopsWhereItSaysInEveryMode();
    void aStopThatClosesTheCircleComesBeforeTheEnd_data();
    void aStopThatClosesTheCircleComesBeforeTheEnd();
};

void TestCheckpoints::aStopThatClosesTheCircleComesBeforeTheEnd_data()
{
    QTest::addColumn<bool>("stepped");
    QTest::newRow("stepped") << true;
    QTest::newRow("live") << false;
}

void TestCheckpoints::aStopThatClosesTheCircleComesBeforeTheEnd()
{
    QFETCH(bool, stepped);
    Settings settings;
    settings.mode = Mode::fromNumber(1);
    settings.speed = 4;
    auto run = Run::create(shipped("face-to-face"), settings);
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    run.value()->setStops(checkpointsOnly, checkpointsOnly);
    const auto asleep = [&] {
        const auto &events = recording.events();
        return std::count_if(events.begin(), events.end(),
                             [](const RecordedEvent &one) { return one.event.kind == EventKind::blocked; });
    };
    for (int stop = 1; stop <= 2; ++stop) { // Anna sleeps; Ben sleeps too
        StepRequest request;
        request.until = StepRequest::Until::stop;
        stepped ? run.value()->step(request) : run.value()->play();
        QVERIFY(collectUntil(*run.value(), recording, [&](const Recording &r) { return r.standing && asleep() == stop; }));
        QVERIFY(!recording.finished);
        QVERIFY(recording.stoppedAt >= 0);
    }
    stepped ? run.value()->step({}) : run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::deadlock);
    QCOMPARE(int(asleep()), 2);
}

void TestCheckpoints::everyLessonStopsWhereItSaysInEveryMode_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<bool>("stepped");
    for (const std::string &identifier : shippedIdentifiers())
        for (const bool stepped : {false, true})
            QTest::addRow("%s, %s", identifier.c_str(), stepped ? "stepped" : "live")
                << QString::fromStdString(identifier) << stepped;
}

void TestCheckpoints::everyLessonStopsWhereItSaysInEveryMode()
{
    QFETCH(QString, identifier);
    QFETCH(bool, stepped);
    const Scenario scenario = shipped(identifier.toStdString());
    QVERIFY(!scenario.processes.empty());
    const std::vector<Recording> recordings = stepped ? steppedInAllModes(scenario) : liveInAllModes(scenario);
    QCOMPARE(recordings.size(), 4U);
    for (const Recording &recording : recordings) {
        QVERIFY2(recording.finished, described(recording).c_str());
        QVERIFY2(scenario.expects(recording.settings().mode, recording.outcome), described(recording).c_str());
        const QString missed = missedCheckpoints(recording) + missedWatches(recording);
        QVERIFY2(missed.isEmpty(), qPrintable(missed + QString::fromStdString(described(recording))));
    }
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
