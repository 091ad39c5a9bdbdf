// SPDX-License-Identifier: GPL-3.0-or-later
// Random scenarios on real processes, stepped: every order is one that the model allows, and the same decisions give
// the same events. SYNCHROSCOPE_RANDOM_RUNS: how many of each; SYNCHROSCOPE_RANDOM_SEED: the first one's seed.
#include "support/random_scenario.h"
#include "support/run_rig.h"
#include "support/trace_model.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace synchroscope;

namespace {

#ifdef SYNCHROSCOPE_SANITIZED
constexpr int runsByDefault = 25;
#else
constexpr int runsByDefault = 80;
#endif

int count()
{
    bool given = false;
    const int runs = qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_RUNS", &given);
    return given ? runs : runsByDefault;
}

RandomCase steppedCase(int i)
{
    const int first = qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_SEED");
    RandomCase random = randomCase(static_cast<std::uint32_t>(first + i));
    random.settings.fullSpeed = false;
    random.settings.speed = 1;
    return random;
}

QString objections(const Finished &run)
{
    QString wrong = QString::fromStdString(run.startFailure + run.recording.difference + run.recording.failure);
    if (!run.inTime)
        wrong += "it did not come to an end\n";
    for (const std::string &one : contradictions(run.recording))
        wrong += QString::fromStdString(one) + '\n';
    return wrong.isEmpty() ? wrong : wrong + QString::fromStdString(described(run.recording));
}

} // namespace

class TestRandomSteps : public QObject
{
    Q_OBJECT

private slots:
    void theClocksGiveOneOrder();
    void aRandomScheduleIsAllowedAndRepeatable();
    void recordedChoicesGiveTheSameEvents();
    void aLiveRunIsRepeatedOrTheFirstDifferenceIsNamed();
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }
};

void TestRandomSteps::theClocksGiveOneOrder()
{
    for (int i = 0; i < count(); ++i) {
        const RandomCase random = steppedCase(i);
        const Finished first = stepToEnd(random.scenario, random.settings);
        const QString wrong = objections(first);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const Finished second = stepToEnd(random.scenario, random.settings);
        QCOMPARE(QString::fromStdString(parting(trail(second.recording), trail(first.recording))), QString());
    }
}

void TestRandomSteps::aRandomScheduleIsAllowedAndRepeatable()
{
    std::set<std::string> orders;
    for (int i = 0; i < count(); ++i) {
        const RandomCase random = steppedCase(i % 10);
        const auto seed = static_cast<std::uint64_t>(i);
        const Finished first = stepToEnd(random.scenario, random.settings, atRandom(seed));
        const QString wrong = objections(first);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const Finished second = stepToEnd(random.scenario, random.settings, atRandom(seed));
        QCOMPARE(QString::fromStdString(parting(trail(second.recording), trail(first.recording))), QString());
        orders.insert(trail(first.recording));
    }
    QVERIFY(static_cast<int>(orders.size()) > std::min(count(), 40) / 2); // it really does something else each time
}

void TestRandomSteps::recordedChoicesGiveTheSameEvents()
{
    for (int i = 0; i < count(); ++i) {
        const RandomCase random = steppedCase(i);
        const Finished first = stepToEnd(random.scenario, random.settings, atRandom(static_cast<std::uint64_t>(i)));
        QVERIFY(!first.recording.choices.empty());
        const Finished again = stepToEnd(random.scenario, random.settings, asChosen(first.recording.choices));
        QCOMPARE(QString::fromStdString(parting(trail(again.recording), trail(first.recording))), QString());
        QVERIFY(again.recording.choices == first.recording.choices);
    }
}

/// Without times, lines and holds: what each did, in which order each queue saw it.
static std::map<int, std::vector<std::string>> deeds(const Recording &recording)
{
    std::map<int, std::vector<std::string>> all;
    for (const RecordedEvent &e : recording.events()) {
        if (e.process == supervisorIndex || e.event.kind == EventKind::lineReached)
            continue;
        const std::string words = QString("%1 c%2 m%3 depth %4 detail %5").arg(static_cast<int>(e.event.kind))
                                      .arg(e.event.channel).arg(e.event.message).arg(e.event.depth)
                                      .arg(e.event.detail).toStdString();
        all[e.process].push_back(words);
        if (e.event.order != 0)
            all[1000 + e.event.channel].push_back(words);
    }
    return all;
}

void TestRandomSteps::aLiveRunIsRepeatedOrTheFirstDifferenceIsNamed()
{
    int repeated = 0, different = 0;
    for (int i = 0; i < count(); ++i) {
        const RandomCase random = steppedCase(i);
        const Finished live = runToEnd(random.scenario, random.settings);
        QVERIFY(live.inTime);
        auto created = Run::create(random.scenario, random.settings, asHappened(live.recording));
        QVERIFY(created.ok());
        Run &run = *created.value();
        Recording again = run.emptyRecording();
        QVERIFY(stepAndCollect(run, again, {StepRequest::Until::end}));
        if (!again.difference.empty()) {
            ++different;
            if (different < 6)
                qInfo("%s", again.difference.c_str());
            continue;
        }
        ++repeated;
        const auto then = deeds(live.recording), now = deeds(again);
        for (const auto &[who, what] : then)
            QVERIFY2(now.contains(who) && now.at(who) == what,
                     (described(live.recording) + "\n---- repeated:\n" + described(again)).c_str());
    }
    qInfo("%d repeated, %d not", repeated, different);
    // How many can be repeated depends on how often two processes got between each other's deed and its record: about one
    // in a hundred on an idle machine, one in six under a sanitizer on a busy one. That it is a matter of timing is why
    // only a majority is asked for; that the others name their difference is what `different` counts.
    QVERIFY(repeated > count() / 2);
    QCOMPARE(repeated + different, count());
}

QTEST_GUILESS_MAIN(TestRandomSteps)
#include "tst_random_steps.moc"
