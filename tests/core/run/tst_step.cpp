// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_rig.h"

#include <QtTest>

using namespace synchroscope;

/// Real processes, stepped: the same every time, and under a hand that chooses.
class StepTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameScenarioGivesTheSameEventsEveryTime_data();
    void theSameScenarioGivesTheSameEventsEveryTime();
    void aStepIsOneHappening();
};

void StepTest::theSameScenarioGivesTheSameEventsEveryTime_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<int>("mode");
    for (const std::string &identifier : shippedIdentifiers())
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("%s, mode %d", identifier.c_str(), mode) << QString::fromStdString(identifier) << mode;
}

void StepTest::theSameScenarioGivesTheSameEventsEveryTime()
{
    QFETCH(QString, identifier);
    QFETCH(int, mode);
    const Scenario scenario = shipped(identifier.toStdString());
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    std::string first;
    for (int i = 0; i < 5; ++i) {
        const Finished run = stepToEnd(scenario, settings);
        QVERIFY2(run.startFailure.empty(), run.startFailure.c_str());
        QVERIFY2(run.inTime, described(run.recording).c_str());
        const std::string text = trail(run.recording);
        if (i == 0)
            first = text;
        QCOMPARE(text, first);
    }
}

void StepTest::aStepIsOneHappening()
{
    const Scenario scenario = shipped("fast-producer");
    auto run = Run::create(scenario, {});
    QVERIFY(run.ok());
    Recording recording = run.value()->emptyRecording();
    for (int i = 0; i < 20; ++i) {
        const std::size_t before = recording.events().size();
        QVERIFY(stepAndCollect(*run.value(), recording));
        QVERIFY2(recording.standing, described(recording).c_str());
        QVERIFY(recording.events().size() > before);
    }
    qDebug("%s", described(recording).c_str());
}

QTEST_GUILESS_MAIN(StepTest)
#include "tst_step.moc"
