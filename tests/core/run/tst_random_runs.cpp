// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random scenarios on real processes, each compared with a model of what should have happened.
// SYNCHROSCOPE_RANDOM_RUNS: how many; SYNCHROSCOPE_RANDOM_SEED: the first one's seed.
#include "base/clock.h"
#include "support/random_scenario.h"
#include "support/run_rig.h"
#include "support/trace_model.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <utility>

using namespace synchroscope;

namespace {

#ifdef SYNCHROSCOPE_SANITIZED
constexpr int runsByDefault = 250;
#else
constexpr int runsByDefault = 1000;
#endif
constexpr double limitSeconds = 10;
enum Tampering { leftOut, doubled, otherMessage, otherDepth };

/// What the programs logged must be what was sent.
QString wrongContents(const Recording &recording)
{
    std::map<std::pair<int, std::uint32_t>, std::string_view> sent;
    std::map<int, std::string> expected; // by process: the line that it must log next
    for (const RecordedEvent &event : recording.events()) {
        const int who = event.process;
        const std::string_view text = recording.text(event);
        if (event.event.kind == EventKind::sendCalled)
            sent[{event.event.channel, event.event.message}] = text;
        if (event.event.kind == EventKind::receiveReturned && event.event.message != 0)
            expected[who] = recording.scenario().channels[event.event.channel].name + ':'
                + std::string(sent[{event.event.channel, event.event.message}]);
        if (event.event.kind == EventKind::logged) {
            if (expected[who] != text)
                return QString("logged \"%1\" instead of \"%2\"")
                    .arg(QString::fromStdString(std::string(text)), QString::fromStdString(expected[who]));
            expected.erase(who);
        }
    }
    return {};
}

/// The collector puts right what stands before its cause; here the stamps themselves are looked at. In a direct channel
/// nothing but the message itself goes from one side to the other: who saw nothing may have been stamped after what it
/// did not see.
QString wrongStamps(const Recording &recording)
{
    std::array<std::uint64_t, maxChannels> lastChange{};
    std::map<std::pair<int, std::uint32_t>, std::uint64_t> put;
    std::map<std::uint32_t, std::uint64_t> issued;
    QString wrong;
    const auto expect = [&wrong](const Event &event, std::uint64_t cause) {
        if (event.time < cause)
            wrong += QString("an event of kind %1 is stamped %2 ns before its cause\n")
                         .arg(static_cast<int>(event.kind)).arg(cause - event.time);
    };
    for (const RecordedEvent &recorded : recording.events()) { // in the order of causes
        const Event &event = recorded.event;
        if (event.order != 0 && isDirect(recording.scenario().channels[event.channel])) {
            if (event.kind == EventKind::enqueued)
                put[{event.channel, event.message}] = event.time;
            if (event.kind == EventKind::dequeued)
                expect(event, put[{event.channel, event.message}]);
        } else if (event.order != 0) {
            expect(event, std::exchange(lastChange[event.channel], event.time));
        }
        if (event.kind == EventKind::wakeupIssued)
            issued[event.value] = event.time;
        if (event.kind == EventKind::woken && event.value != 0)
            expect(event, issued[event.value]);
    }
    return wrong;
}

} // namespace

class TestRandomRuns : public QObject
{
    Q_OBJECT

private slots:
    void theModelNoticesWhatIsWrong();
    void everyRunAgreesWithTheModel();
};

/// The model is worth something: in good recordings it finds every event that is left out, doubled or changed.
void TestRandomRuns::theModelNoticesWhatIsWrong()
{
    std::mt19937 random(1);
    int tampered = 0;
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        const RandomCase scenario = randomCase(seed);
        const Finished finished = runToEnd(scenario.scenario, scenario.settings, limitSeconds);
        QVERIFY(finished.inTime);
        const std::vector<RecordedEvent> &events = finished.recording.events();
        for (int round = 0; round < 100; ++round) {
            const std::size_t victim = random() % events.size();
            const EventKind kind = events[victim].event.kind;
            if (events[victim].event.channel == none || kind == EventKind::wakeupIssued)
                continue; // those that no other event of a channel depends on
            const auto tampering = static_cast<Tampering>(random() % 4);
            const bool hasMessage = events[victim].event.message != 0;
            const bool hasDepth = kind == EventKind::enqueued || kind == EventKind::dequeued;
            if ((tampering == otherMessage && !hasMessage) || (tampering == otherDepth && !hasDepth)
                || (tampering == otherMessage && kind == EventKind::woken) || kind == EventKind::abandoned
                || (tampering == leftOut && (kind == EventKind::blocked || kind == EventKind::closed)))
                continue;
            Recording rewritten(finished.recording.scenario(), finished.recording.settings());
            for (std::size_t i = 0; i < events.size(); ++i) {
                RecordedEvent event = events[i];
                if (i == victim) {
                    if (tampering == leftOut)
                        continue;
                    if (tampering == doubled)
                        rewritten.append(event, finished.recording.text(events[i]));
                    event.event.message += tampering == otherMessage;
                    event.event.depth = static_cast<std::uint16_t>(event.event.depth + (tampering == otherDepth));
                }
                rewritten.append(event, finished.recording.text(events[i]));
            }
            rewritten.totals = finished.recording.totals;
            rewritten.outcome = finished.recording.outcome;
            rewritten.finished = true;
            ++tampered;
            QVERIFY2(!contradictions(rewritten).empty(),
                     qPrintable(QString("event %1 of kind %2, tampering %3, was not noticed\n%4")
                                    .arg(victim).arg(static_cast<int>(kind)).arg(static_cast<int>(tampering))
                                    .arg(QString::fromStdString(described(rewritten)))));
        }
    }
    QVERIFY(tampered > 200);
}

void TestRandomRuns::everyRunAgreesWithTheModel()
{
    bool given = false;
    int runs = qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_RUNS", &given);
    if (!given)
        runs = runsByDefault;
    const auto first = static_cast<std::uint32_t>(qEnvironmentVariableIntValue("SYNCHROSCOPE_RANDOM_SEED"));
    std::array<int, 6> outcomes{};
    std::array<std::size_t, eventKindCount> kinds{};
    const std::uint64_t start = monotonicNow();
    for (int i = 0; i < runs; ++i) {
        const RandomCase random = randomCase(first + static_cast<std::uint32_t>(i));
        const Finished finished = runToEnd(random.scenario, random.settings, limitSeconds);
        QVERIFY2(finished.startFailure.empty(), finished.startFailure.c_str());
        const Recording &recording = finished.recording;
        QString wrong = wrongContents(recording) + wrongStamps(recording);
        for (const std::string &one : contradictions(recording))
            wrong += QString::fromStdString(one) + '\n';
        if (!finished.inTime)
            wrong += "it did not come to an end\n";
        for (std::size_t p = 0; p < random.scenario.processes.size(); ++p) {
            const std::string &exit = recording.processes[p].exitText;
            if (exit != "ok" && !(recording.outcome == Outcome::deadlock && exit == "stopped"))
                wrong += QString("process %1: %2\n").arg(p).arg(QString::fromStdString(exit));
        }
        if (!wrong.isEmpty())
            QFAIL(qPrintable(wrong + QString::fromStdString(described(recording))));
        ++outcomes[static_cast<std::size_t>(recording.outcome)];
        for (const RecordedEvent &event : recording.events())
            ++kinds[static_cast<std::size_t>(event.event.kind)];
    }
    qInfo("%d runs in %.1f s: %d completed, %d ended in deadlock", runs,
          static_cast<double>(monotonicNow() - start) / 1e9, outcomes[static_cast<std::size_t>(Outcome::completed)],
          outcomes[static_cast<std::size_t>(Outcome::deadlock)]);
    // The scenarios were worth while: everything that can happen between living processes has happened.
    if (runs >= 200) {
        using enum EventKind;
        for (const EventKind kind : {offered, blocked, enqueued, refused, discarded, overwritten, withdrawn,
                                     wakeupIssued, woken, receipt, emptyPoll, dequeued, closed, abandoned})
            QVERIFY2(kinds[static_cast<std::size_t>(kind)] > 0, qPrintable(QString::number(static_cast<int>(kind))));
        QVERIFY(outcomes[static_cast<std::size_t>(Outcome::deadlock)] > 0);
        QVERIFY(outcomes[static_cast<std::size_t>(Outcome::completed)] > runs / 4);
    }
    QCOMPARE(childProcesses(), std::string());
}

QTEST_GUILESS_MAIN(TestRandomRuns)
#include "tst_random_runs.moc"
