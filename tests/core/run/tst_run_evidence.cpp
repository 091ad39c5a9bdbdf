// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says of the processes of a run.
#include "analysis/evidence_words.h"
#include "analysis/history.h"
#include "analysis/statistics.h"
#include "analysis/wake_latency.h"
#include "process/evidence.h"
#include "support/run_rig.h"

#include <QTest>

#include <algorithm>

using namespace synchroscope;

namespace {

History historyOf(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return history;
}

bool sleepsOn(const Recording &recording, int process, const SleepWord &word)
{
    const auto &samples = recording.samples[static_cast<std::size_t>(process)];
    return std::any_of(samples.begin(), samples.end(), [&](const KernelSample &one) { return one.word == word; });
}

/// In its order of declaration: the spans in which a process was blocked.
std::vector<Span> blockedSpans(const History &history, int process)
{
    std::vector<Span> blocked;
    for (const Span &span : history.spans(process)) {
        if (isBlocked(span.activity))
            blocked.push_back(span);
    }
    return blocked;
}

} // namespace

class RunEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void theWordOnWhichAProcessSleepsHasItsName_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<int>("process");
        QTest::addColumn<QString>("name");
        QTest::newRow("no message") << 3 << "work(100000)" << "receive('c')" << 1 << "c.not_empty[Receiver]";
        QTest::newRow("no room") << 3 << "send('c', 'a') send('c', 'b')" << "work(100000)" << 0 << "c.not_full[Sender]";
        QTest::newRow("until received") << 1 << "send('c', 'a')" << "work(100000)" << 0 << "c.receipt[Sender]";
        QTest::newRow("a timer") << 3 << "work(100000)" << "work(100000)" << 0 << "work[Sender]";
    }
    void theWordOnWhichAProcessSleepsHasItsName()
    {
        QFETCH(int, mode);
        QFETCH(QString, sender);
        QFETCH(QString, receiver);
        QFETCH(int, process);
        QFETCH(QString, name);
        if (probeEvidence().tier == 0)
            return; // nothing is told here: another test's matter
        Settings settings;
        settings.mode = Mode::fromNumber(mode);
        auto run = Run::create(senderAndReceiverOf(sender.toStdString(), receiver.toStdString(), 1), settings);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().what.c_str());
        Recording recording = run.value()->emptyRecording();
        run.value()->play();
        const auto named = [&](const Recording &seen) {
            const KernelSample *sample = sampleAt(seen, process, INT64_MAX);
            return sample && nameOf(seen, sample->word) == name.toStdString();
        };
        QVERIFY2(collectUntil(*run.value(), recording, named), kernelState(recording, process, INT64_MAX).c_str());
        const KernelSample *sample = sampleAt(recording, process, INT64_MAX);
        QCOMPARE(sample->state, 'S');
        QVERIFY(sample->voluntarySwitches > 0);
        QVERIFY(QString::fromStdString(kernelState(recording, process, INT64_MAX)).contains(name));
    }

    void atItsGateAProcessIsHeldAndNotBlocked()
    {
        if (probeEvidence().tier == 0)
            return;
        auto run = Run::create(senderAndReceiverOf("work(1) work(1)", "receive('c')"), {});
        QVERIFY(run.ok());
        Recording recording = run.value()->emptyRecording();
        QVERIFY(stepAndCollect(*run.value(), recording));
        const SleepWord step{SleepWord::Kind::step, -1, 0};
        QVERIFY(collectUntil(*run.value(), recording, [&](const Recording &seen) { return sleepsOn(seen, 0, step); }));
        QCOMPARE(nameOf(recording, step), std::string("step[Sender]"));
    }

    void everyWaitOfAnHonestProcessIsConfirmed()
    {
        if (probeEvidence().tier < 2)
            return;
        const Finished run = runToEnd(senderAndReceiverOf("for i = 1, 20 do work(5) send('c', 'x') end",
                                                          "while receive('c') do end"));
        QVERIFY(run.inTime);
        const Statistics figures = statistics(run.recording, historyOf(run.recording));
        const ProcessStatistics &receiver = figures.processes[1];
        QVERIFY2(receiver.confirmed + receiver.wokenFirst == receiver.blockedSpans, described(run.recording).c_str());
        QVERIFY(receiver.confirmed >= 15);
        QCOMPARE(receiver.contradicted, 0);
        QVERIFY(receiver.waitedMs >= 0);
        // Measured for each of them, and between the wake-up and where it goes on.
        QVERIFY(!receiver.wakeLatencies.empty());
        const History history = historyOf(run.recording);
        int measured = 0;
        for (const Span &span : blockedSpans(history, 1)) {
            const auto latency = wakeLatency(run.recording, history, 1, span);
            if (!latency || latency->toProcessor < 0)
                continue;
            ++measured;
            QVERIFY(latency->toProcessor <= latency->toGoingOn);
            QVERIFY(latency->issuedAt <= latency->onAt && latency->onAt <= span.end);
        }
        QVERIFY(measured >= 15);
    }

    void whoSaysThatItIsBlockedAndComputesIsContradicted()
    {
        qputenv("SYNCHROSCOPE_PROCESS", LYING_PROGRAM);
        const Finished run = runToEnd(senderAndReceiverOf("", ""));
        qunsetenv("SYNCHROSCOPE_PROCESS");
        QVERIFY2(run.inTime, run.startFailure.c_str());
        const History history = historyOf(run.recording);
        const Statistics figures = statistics(run.recording, history);
        const bool complete = run.recording.evidenceTier == 2;
        for (int p : {0, 1}) {
            const auto index = static_cast<std::size_t>(p);
            QCOMPARE(figures.processes[index].blockedSpans, 1);
            QCOMPARE(figures.processes[index].confirmed, 0);
            QCOMPARE(figures.processes[index].contradicted, complete ? 1 : 0);
            const std::vector<std::string> told = howKnown(run.recording, history, p, blockedSpans(history, p).front());
            QCOMPARE(told.front().front(), complete ? '!' : "○"[0]);
        }
        QCOMPARE(history.evidence().contradictions().size(), complete ? 2U : 0U);
    }

    void askedForLessTheKernelIsAskedForLess_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << 0;
        QTest::newRow("/proc alone") << 1;
    }
    void askedForLessTheKernelIsAskedForLess()
    {
        QFETCH(int, most);
        Settings settings;
        settings.mostEvidence = most;
        const Finished run = runToEnd(senderAndReceiverOf("work(50) send('c', 'x')", "receive('c')"), settings);
        QVERIFY(run.inTime);
        QVERIFY(run.recording.evidenceTier <= most);
        QVERIFY(!run.recording.evidenceLack.empty());
        for (std::size_t p : {0U, 1U}) {
            QVERIFY(run.recording.switches[p].empty());
            QVERIFY(most > 0 || run.recording.samples[p].empty());
        }
    }
};

QTEST_GUILESS_MAIN(RunEvidenceTest)
#include "tst_run_evidence.moc"
