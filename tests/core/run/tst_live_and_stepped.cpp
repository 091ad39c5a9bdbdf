// SPDX-License-Identifier: GPL-3.0-or-later
// Where work times decide the order, a live run and a stepped run agree.
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <random>

using namespace synchroscope;

namespace {

constexpr int scenarios = 12;
constexpr std::int64_t apart = 20'000'000; // ns between decisions of two processes about one queue
// A busy machine may hold a process up for longer than that: then the same again, more slowly, which leaves more room.
constexpr double speeds[] = {1, 1, 0.5, 0.25};

/// Two or three senders and one or two receivers on one or two queues; everybody works between its calls.
Scenario randomScenario(std::mt19937 &random)
{
    const auto between = [&](int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    const int senders = between(1, 3), receivers = between(1, 2);
    std::vector<NamedProgram> programs;
    for (int p = 0; p < senders; ++p) {
        std::string program;
        for (int i = between(2, 3); i > 0; --i)
            program += fmt::format("work({}) send('c', me() .. {})\n", between(10, 300), i);
        programs.emplace_back(fmt::format("S{}", p), program);
    }
    for (int p = 0; p < receivers; ++p)
        programs.emplace_back(fmt::format("R{}", p), fmt::format("work({}) repeat local m, why = receive('c') if m then work({}) else other_work({}) end until why == 'closed'",
                                                                  between(10, 90), between(30, 250), between(60, 200)));
    Scenario scenario = scenarioOf(programs, between(0, 3));
    scenario.channels[0].senders.clear();
    scenario.channels[0].receivers.clear();
    for (int p = 0; p < senders + receivers; ++p)
        (p < senders ? scenario.channels[0].senders : scenario.channels[0].receivers).push_back(p);
    scenario.channels[0].whenFull = static_cast<WhenFull>(between(0, 3));
    return scenario;
}

/// Calls and ends of different processes do not lie close together, unless one is the consequence of the other: whoever
/// has just been woken comes after its waker, and as soon as that.
bool isDecidedByWork(const Recording &recording)
{
    std::map<int, std::int64_t> woken;
    int last = -1;
    std::int64_t when = -apart;
    for (const RecordedEvent &event : recording.events()) {
        const EventKind kind = event.event.kind;
        if (kind == EventKind::woken)
            woken[event.process] = event.at;
        if (kind != EventKind::sendCalled && kind != EventKind::receiveCalled && kind != EventKind::processEnded)
            continue;
        const bool consequence = woken.contains(event.process) && event.at - woken[event.process] < 1'000'000;
        if (consequence)
            continue;
        if (last != event.process && event.at - when < apart)
            return false;
        last = event.process;
        when = event.at;
    }
    return true;
}

/// The order in which each queue saw what was done, and what each process did.
std::map<int, std::vector<std::string>> ordersOf(const Recording &recording)
{
    std::map<int, std::vector<std::string>> orders;
    for (const RecordedEvent &e : recording.events()) {
        const EventKind kind = e.event.kind;
        if (e.process == supervisorIndex || kind == EventKind::lineReached || kind == EventKind::closed
            || kind == EventKind::abandoned) // by whichever of those that end together comes first
            continue;
        if (e.event.order != 0)
            orders[-1 - e.event.channel].push_back(fmt::format("{} kind {} m{} depth {}", e.process,
                                                               static_cast<int>(e.event.kind), e.event.message, e.event.depth));
        orders[e.process].push_back(fmt::format("kind {} m{} detail {} peer {}", static_cast<int>(e.event.kind),
                                                e.event.message, e.event.detail, e.event.peer));
    }
    return orders;
}

} // namespace

class TestLiveAndStepped : public QObject
{
    Q_OBJECT

private slots:
    void theOrdersAgree();
};

void TestLiveAndStepped::theOrdersAgree()
{
    std::mt19937 random(20);
    int compared = 0, drawn = 0;
    while (compared < scenarios) {
        QVERIFY(++drawn < 4000);
        const Scenario scenario = randomScenario(random);
        Settings settings;
        settings.mode = Mode::fromNumber(1 + drawn % 4);
        const Finished stepped = stepToEnd(scenario, settings);
        QVERIFY(stepped.inTime);
        if (!isDecidedByWork(stepped.recording))
            continue;
        ++compared;
        const auto expected = ordersOf(stepped.recording);
        bool agree = false;
        std::string live;
        for (const double speed : speeds) {
            settings.speed = speed;
            const Finished run = runToEnd(scenario, settings, 60);
            QVERIFY(run.inTime);
            agree = ordersOf(run.recording) == expected;
            live = described(run.recording);
            if (agree)
                break;
        }
        QVERIFY2(agree, qPrintable(QString::fromStdString(described(stepped.recording) + "\n---- live\n" + live)));
    }
    qInfo("%d scenarios of %d drawn", compared, drawn);
}

QTEST_GUILESS_MAIN(TestLiveAndStepped)
#include "tst_live_and_stepped.moc"
