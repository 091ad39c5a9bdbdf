// SPDX-License-Identifier: GPL-3.0-or-later
// A run that can never go on is recognised, soon, and never falsely: what real, live runs of random scenarios come to is
// compared with all that any order of their decisions can come to.
// SYNCHROSCOPE_RANDOM_RUNS: how many scenarios; SYNCHROSCOPE_RANDOM_SEED: the first one's seed.
#include "analysis/wait_graph.h"
#include "support/every_order.h"
#include "support/random_scenario.h"
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <random>

using namespace synchroscope;

namespace {

#ifdef SYNCHROSCOPE_SANITIZED
constexpr int scenariosByDefault = 6;
#else
constexpr int scenariosByDefault = 20;
#endif
constexpr int mostOrders = 250, liveRuns = 6;
constexpr double limitSeconds = 10;

int count(int byDefault)
{
    bool given = false;
    const int runs = qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_RUNS", &given);
    return given ? runs : byDefault;
}

std::uint32_t firstSeed()
{
    return static_cast<std::uint32_t>(qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_SEED"));
}

/// Two or three processes, one or two channels, at most four sends and receives each, no time limits and no loops: few
/// enough orders to try all. What a process does in between takes a different time in each run.
RandomCase smallCase(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto between = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    RandomCase made;
    made.settings.mode = Mode::fromNumber(between(1, 4));
    made.scenario.identifier = made.scenario.title = "small";
    const int processes = between(2, 3), channels = between(1, 2), mostDeeds = processes == 2 ? 4 : 3;
    for (int c = 0; c < channels; ++c) {
        ChannelSpec &channel = made.scenario.channels.emplace_back();
        channel.name = fmt::format("c{}", c);
        channel.capacity = between(0, 2);
        channel.whenFull = between(1, 4) > 1 ? WhenFull::wait : static_cast<WhenFull>(between(0, 3));
        for (int p = 0; p < processes; ++p) {
            const int side = between(0, 3); // both, one, the other, both
            if (side != 1)
                channel.senders.push_back(p);
            if (side != 2)
                channel.receivers.push_back(p);
        }
        if (channel.senders.empty())
            channel.senders.push_back(0);
        if (channel.receivers.empty())
            channel.receivers.push_back(processes - 1);
    }
    for (int p = 0; p < processes; ++p) {
        ProcessSpec &process = made.scenario.processes.emplace_back();
        process.name = fmt::format("P{}", p);
        const int deeds = between(1, mostDeeds);
        for (int deed = 0; deed < deeds; ++deed) {
            const ChannelSpec &channel = made.scenario.channels[static_cast<std::size_t>(between(0, channels - 1))];
            const auto isIn = [p](const std::vector<int> &side) {
                return std::find(side.begin(), side.end(), p) != side.end();
            };
            const char *mode = between(1, 3) > 1    ? ""
                               : between(0, 1) == 0 ? ", {mode = 'synchronous'}"
                                                    : ", {mode = 'asynchronous'}";
            const bool sends = isIn(channel.senders), receives = isIn(channel.receivers);
            process.program += "spin(random(0, 60) / 1000) ";
            if (sends && (!receives || between(0, 1) == 0))
                process.program += fmt::format("send('{}', 'x'{})\n", channel.name, mode);
            else if (receives)
                process.program += fmt::format("receive('{}'{})\n", channel.name, mode);
        }
    }
    return made;
}

Settings live(const RandomCase &random, std::uint64_t seed)
{
    Settings settings = random.settings;
    settings.fullSpeed = true;
    settings.seed = seed;
    return settings;
}

bool ofTheSupervisor(const RecordedEvent &event) { return event.process == supervisorIndex; }

/// Who is once called stuck does nothing more, to the end of the recording. Empty: so it is.
QString falselyStuck(const Recording &recording, int &said)
{
    const auto &events = recording.events();
    std::vector<std::size_t> lastOwn(recording.scenario().processes.size(), 0);
    for (std::size_t i = 0; i < events.size(); ++i)
        if (!ofTheSupervisor(events[i]) && events[i].process < lastOwn.size())
            lastOwn[events[i].process] = i;
    SystemState state = stateBeforeStart(recording);
    for (std::size_t i = 0; i < events.size(); ++i) {
        apply(state, recording, events[i]);
        const WaitGraph graph = waitGraph(recording, state, state.at);
        for (std::size_t p = 0; p < graph.nodes.size(); ++p) {
            if (graph.nodes[p].standing != WaitGraph::Standing::stuck)
                continue;
            ++said;
            if (lastOwn[p] > i)
                return QString("process %1 is called stuck after event %2, and went on\n%3")
                    .arg(p)
                    .arg(i)
                    .arg(QString::fromStdString(described(recording)));
        }
    }
    if (recording.outcome == Outcome::deadlock && !waitGraph(recording, state, recording.now).circles.empty())
        return {};
    return recording.outcome == Outcome::deadlock
               ? QString("a deadlock without a circle\n%1").arg(QString::fromStdString(described(recording)))
               : QString();
}

/// From the last time that somebody went to sleep to the first who was ended because of it; ms.
double recognisedAfter(const Recording &recording)
{
    std::uint64_t asleep = 0, known = 0;
    for (const RecordedEvent &event : recording.events()) {
        if (event.event.kind == EventKind::blocked)
            asleep = std::max(asleep, event.event.time);
        if (event.event.kind == EventKind::peerDied && known == 0)
            known = event.event.time;
    }
    return static_cast<double>(known - asleep) / 1e6;
}

QString shape(const Recording &recording) { return QString::fromStdString(described(recording)); }

} // namespace

class TestNeverFalsely : public QObject
{
    Q_OBJECT

private slots:
    void everyOrderFindsWhatIsRare();
    void aLiveRunEndsOnlyAsSomeOrderAllows();
    void whoIsCalledStuckNeverGoesOn();
    void aRingIsRecognised_data();
    void aRingIsRecognised();
};

/// The search is worth something: it finds that two philosophers may starve each other, and that they cannot where both
/// reach for the left fork first.
void TestNeverFalsely::everyOrderFindsWhatIsRare()
{
    const auto philosopher = [](const char *first, const char *second) {
        return fmt::format("receive('{}') receive('{}')", first, second); // and takes both along
    };
    const auto table = [&](const char *first, const char *second) {
        Scenario scenario = scenarioOf({{"Kant", philosopher("left", "right")},
                                        {"Plato", philosopher(first, second)},
                                        {"Table", "send('left', 'f') send('right', 'f')"}});
        scenario.channels.resize(2, scenario.channels[0]);
        scenario.channels[0].name = "left";
        scenario.channels[1].name = "right";
        return scenario;
    };
    const EveryOrder wrong = tryEveryOrder(table("right", "left"), {}, 20'000);
    QVERIFY2(wrong.failure.empty(), wrong.failure.c_str());
    QVERIFY(wrong.exhausted && wrong.anyDeadlock() && !wrong.onlyDeadlocks());
    const EveryOrder right = tryEveryOrder(table("left", "right"), {}, 20'000);
    QVERIFY2(right.failure.empty(), right.failure.c_str());
    QVERIFY(right.exhausted && !right.anyDeadlock());
    qInfo("two philosophers: %d orders in the wrong order of forks, %d in the right one", wrong.runs, right.runs);
}

void TestNeverFalsely::aLiveRunEndsOnlyAsSomeOrderAllows()
{
    int searched = 0, orders = 0, givenUp = 0, lives = 0, deadlocks = 0, cannot = 0, must = 0, may = 0;
    std::vector<double> after;
    for (int i = 0; i < count(scenariosByDefault); ++i) {
        const RandomCase random = smallCase(firstSeed() + static_cast<std::uint32_t>(i));
        const EveryOrder all = tryEveryOrder(random.scenario, random.settings, mostOrders);
        QVERIFY2(all.failure.empty(), all.failure.c_str());
        orders += all.runs;
        if (!all.exhausted) {
            ++givenUp;
            continue;
        }
        ++searched;
        ++(!all.anyDeadlock() ? cannot : all.onlyDeadlocks() ? must : may);
        for (int n = 0; n < liveRuns; ++n) {
            const Finished finished =
                runToEnd(random.scenario, live(random, static_cast<std::uint64_t>(n) + 1), limitSeconds);
            QVERIFY2(finished.inTime, qPrintable("it did not come to an end\n" + shape(finished.recording)));
            const std::string ending = endingText(finished.recording);
            ++lives;
            const bool dead = finished.recording.outcome == Outcome::deadlock;
            // Stepped, a process leaves all its channels in one step; live, somebody may come between two of them.
            const bool exact = random.scenario.channels.size() == 1;
            QVERIFY2(
                exact  ? all.endings.contains(ending)
                : dead ? all.anyDeadlock()
                       : !all.onlyDeadlocks(),
                qPrintable(QString("no order ends so (scenario %1): %2\n").arg(i).arg(QString::fromStdString(ending))
                           + shape(finished.recording)));
            if (dead) {
                ++deadlocks;
                after.push_back(recognisedAfter(finished.recording));
            }
        }
    }
    std::sort(after.begin(), after.end());
    qInfo("%d scenarios, %d orders tried (%d scenarios given up after %d): %d cannot deadlock, %d must, %d may",
          searched, orders, givenUp, mostOrders, cannot, must, may);
    qInfo("%d live runs, %d ended in deadlock; recognised after the last one fell asleep: median %.1f ms, longest %.1f "
          "ms",
          lives, deadlocks, after.empty() ? 0 : after[after.size() / 2], after.empty() ? 0 : after.back());
    if (count(scenariosByDefault) >= scenariosByDefault)
        QVERIFY(cannot > 0 && must > 0 && deadlocks > 0);
    QCOMPARE(childProcesses(), std::string());
}

/// Also a smaller set, while others go on; at every moment of larger scenarios, with timeouts and polls.
void TestNeverFalsely::whoIsCalledStuckNeverGoesOn()
{
    int said = 0, runs = 0, deadlocks = 0;
    for (int i = 0; i < 4 * count(scenariosByDefault); ++i) {
        const bool small = i % 2 == 0;
        const std::uint32_t seed = 10'000 + firstSeed() + static_cast<std::uint32_t>(i);
        const RandomCase random = small ? smallCase(seed) : randomCase(seed);
        const Finished finished = runToEnd(random.scenario, small ? live(random, seed) : random.settings, limitSeconds);
        QVERIFY2(finished.inTime, qPrintable("it did not come to an end\n" + shape(finished.recording)));
        const QString wrong = falselyStuck(finished.recording, said);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        ++runs;
        deadlocks += finished.recording.outcome == Outcome::deadlock;
    }
    qInfo("%d runs, %d of them ended in deadlock; at %d moments somebody was called stuck", runs, deadlocks, said);
    QVERIFY(said > 0);
}

void TestNeverFalsely::aRingIsRecognised_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("capacity");
    for (const int size : {2, 3, 8, 64})
        for (const int capacity : {0, 1})
            QTest::addRow("%d processes, room for %d", size, capacity) << size << capacity;
}

/// Everybody sends to the next before it receives from the one before.
void TestNeverFalsely::aRingIsRecognised()
{
    QFETCH(int, size);
    QFETCH(int, capacity);
    std::vector<NamedProgram> programs;
    for (int i = 0; i < size; ++i)
        programs.emplace_back(fmt::format("P{}", i + 1), fmt::format("work(5 * {}) send('to {}', 'x') receive('to {}')",
                                                                     i % 8, (i + 1) % size + 1, i + 1));
    Scenario scenario = scenarioOf(programs, capacity);
    scenario.channels.resize(static_cast<std::size_t>(size), scenario.channels[0]);
    std::vector<int> circle;
    for (int i = 0; i < size; ++i) {
        ChannelSpec &channel = scenario.channels[static_cast<std::size_t>(i)];
        channel.name = fmt::format("to {}", i + 1);
        channel.senders = {(i + size - 1) % size};
        channel.receivers = {i};
        circle.push_back(i);
    }
    Settings settings;
    settings.mode = Mode::fromNumber(1);
    const Finished finished = runToEnd(scenario, settings, limitSeconds);
    QVERIFY2(finished.inTime, finished.startFailure.c_str());
    QCOMPARE(int(finished.recording.outcome), int(Outcome::deadlock));
    StateAt states;
    const SystemState &end = states.afterEvents(finished.recording, finished.recording.events().size());
    const WaitGraph graph = waitGraph(finished.recording, end, finished.recording.now);
    QVERIFY(graph.everyoneStuck);
    QCOMPARE(graph.circles, std::vector<std::vector<int>>({circle}));
    qInfo("recognised %.1f ms after the last one fell asleep", recognisedAfter(finished.recording));
}

QTEST_GUILESS_MAIN(TestNeverFalsely)
#include "tst_never_falsely.moc"
