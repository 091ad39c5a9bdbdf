// SPDX-License-Identifier: GPL-3.0-or-later
// A moment shows the same state however one comes to it: step by step, backwards, forwards, or in leaps.
#include "analysis/history.h"
#include "analysis/state.h"
#include "support/random_events.h"
#include "support/random_scenario.h"
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace synchroscope;

namespace {

/// How a view comes to its moments, each a number of events.
std::vector<std::size_t> wanderings(std::mt19937 &random, std::size_t events, int count)
{
    std::vector<std::size_t> moments;
    std::size_t at = 0;
    const auto anywhere = [&] { return random() % (events + 1); };
    for (int i = 0; i < count; ++i) {
        switch (random() % 5) {
        case 0: at = anywhere(); break;                                   // a click into the overview
        case 1: at -= std::min<std::size_t>(at, 1 + random() % 3); break; // one step back
        case 2: at += 1 + random() % 3; break;                            // one step on
        case 3: at -= std::min<std::size_t>(at, random() % 3000); break;  // dragging
        default: at = at / 2048 * 2048 + random() % 3; break;             // about where a keyframe is kept
        }
        at = std::min(at, events);
        moments.push_back(at);
    }
    moments.push_back(0);
    moments.push_back(events);
    return moments;
}

/// What stepping event by event comes to, at each of the moments.
std::map<std::size_t, SystemState> stepped(const Recording &recording, std::vector<std::size_t> moments)
{
    std::sort(moments.begin(), moments.end());
    std::map<std::size_t, SystemState> states;
    SystemState state = stateBeforeStart(recording);
    for (const std::size_t moment : moments) {
        while (state.eventsApplied < moment)
            apply(state, recording, recording.events()[state.eventsApplied]);
        states.emplace(moment, state);
    }
    return states;
}

/// Where a seek comes to something else than stepping; empty when it never does.
QString differences(const Recording &recording, std::mt19937 &random, int count)
{
    const std::vector<std::size_t> moments = wanderings(random, recording.events().size(), count);
    const std::map<std::size_t, SystemState> expected = stepped(recording, moments);
    StateAt states;
    for (const std::size_t moment : moments)
        if (states.afterEvents(recording, moment) != expected.at(moment))
            return QString("after %1 of %2 events").arg(moment).arg(recording.events().size());
    History history(recording);
    history.update(recording);
    if (history.newest() != expected.at(recording.events().size()))
        return "at the newest";
    return {};
}

/// The same, asked while the recording grows, and with moments of the axis instead of numbers of events.
QString differencesWhileGrowing(const Recording &whole, std::mt19937 &random)
{
    Recording growing(whole.scenario(), whole.settings());
    StateAt states;
    SystemState newest = stateBeforeStart(whole);
    while (growing.events().size() < whole.events().size()) {
        const std::size_t begin = growing.events().size();
        const std::size_t end = std::min<std::size_t>(begin + 1 + random() % 4000, whole.events().size());
        for (std::size_t i = begin; i < end; ++i)
            growing.append(whole.events()[i], whole.text(whole.events()[i]));
        for (const std::size_t moment : wanderings(random, end, 3)) {
            const std::int64_t at = moment == 0 ? -1 : growing.events()[moment - 1].at;
            SystemState expected = stepped(whole, {moment}).at(moment);
            if (states.afterEvents(growing, moment) != expected)
                return QString("after %1 of %2 events so far").arg(moment).arg(end);
            while (expected.eventsApplied < end && growing.events()[expected.eventsApplied].at <= at)
                apply(expected, whole, whole.events()[expected.eventsApplied]);
            if (states.at(growing, at) != expected)
                return QString("at %1 ns of %2 events so far").arg(at).arg(end);
        }
        while (newest.eventsApplied < end)
            apply(newest, growing, growing.events()[newest.eventsApplied]);
        if (states.afterEvents(growing, SIZE_MAX) != newest)
            return QString("at the newest of %1 events so far").arg(end);
    }
    return {};
}

/// The recording as it would be had rings overflowed: here and there some events are missing, and a gap says so.
Recording withGaps(const Recording &whole, std::mt19937 &random)
{
    Recording result(whole.scenario(), whole.settings());
    const std::vector<RecordedEvent> &events = whole.events();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (random() % 40 == 0) {
            RecordedEvent gap = events[i];
            gap.event = {};
            gap.event.value = static_cast<std::uint32_t>(1 + random() % 10);
            result.append(gap, {});
            i += gap.event.value - 1;
        } else {
            result.append(events[i], whole.text(events[i]));
        }
    }
    return result;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void twoStatesThatDifferAreNotEqual();
    void nonsenseIsTheSameHoweverItIsReached();
    void realRunsAreTheSameHoweverTheyAreReached();
    void moreThanTheKeyframesHoldIsTheSameHoweverItIsReached();
};

/// The comparison on which everything here rests.
void TestReplay::twoStatesThatDifferAreNotEqual()
{
    const Recording recording = oneOrder(1);
    const std::size_t count = recording.events().size();
    std::vector<std::size_t> all(count + 1);
    for (std::size_t i = 0; i <= count; ++i)
        all[i] = i;
    const std::map<std::size_t, SystemState> states = stepped(recording, all);
    for (std::size_t i = 0; i <= count; ++i)
        for (std::size_t j = 0; j <= count; ++j)
            QCOMPARE(states.at(i) == states.at(j), i == j);
    SystemState changed = states.at(count / 2);
    QVERIFY(changed == states.at(count / 2));
    changed.channels[0].queue.push_back({1, 0, 0});
    SystemState other = changed;
    QVERIFY(changed == other);
    other.channels[0].queue.back().since = 7;
    QVERIFY(changed != other);
    other = changed;
    other.processes[1].label = "z";
    QVERIFY(changed != other);
    other = changed;
    other.channels[0].waitingToReceive.push_back({1, 0, 0});
    QVERIFY(changed != other);
}

void TestReplay::nonsenseIsTheSameHoweverItIsReached()
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        const Recording recording = nonsense(seed, 1 + random() % 20'000);
        QString wrong = differences(recording, random, 100);
        if (wrong.isEmpty())
            wrong = differencesWhileGrowing(recording, random);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void TestReplay::realRunsAreTheSameHoweverTheyAreReached()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const RandomCase random = randomCase(seed);
        const Finished finished = runToEnd(random.scenario, random.settings);
        QVERIFY2(finished.startFailure.empty(), finished.startFailure.c_str());
        std::mt19937 generator(seed);
        const Recording lossy = withGaps(finished.recording, generator);
        for (const Recording *recording : {&finished.recording, &lossy}) {
            QString wrong = differences(*recording, generator, 200);
            if (wrong.isEmpty())
                wrong = differencesWhileGrowing(*recording, generator);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1%2: %3\n%4")
                                                     .arg(seed)
                                                     .arg(recording == &lossy ? " with gaps" : "", wrong)
                                                     .arg(QString::fromStdString(described(*recording)))));
        }
    }
}

void TestReplay::moreThanTheKeyframesHoldIsTheSameHoweverItIsReached()
{
    constexpr std::uint32_t seed = 2;
    constexpr std::size_t moreThanFit = 512 * 2048 * 5 / 4;
    std::mt19937 random(seed);
    const Recording recording = nonsense(seed, moreThanFit);
    const QString wrong = differences(recording, random, 300);
    QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
