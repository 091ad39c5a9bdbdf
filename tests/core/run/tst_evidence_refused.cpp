// SPDX-License-Identifier: GPL-3.0-or-later
// Where the kernel refuses to tell, everything works and says what it cannot know. What is refused stays refused until
// this program ends, so the tests stand in the order of the tiers.
#include "analysis/evidence_words.h"
#include "analysis/history.h"
#include "analysis/statistics.h"
#include "process/evidence.h"
#include "support/refused_calls.h"
#include "support/run_rig.h"

#include <QTest>

using namespace synchroscope;

namespace {

Finished oneWait()
{
    return runToEnd(senderAndReceiverOf("work(300) send('c', 'x')", "log(receive('c'))"));
}

const Span *theWait(const History &history)
{
    for (const Span &span : history.spans(1)) {
        if (span.activity == Activity::blockedEmpty)
            return &span;
    }
    return nullptr;
}

} // namespace

class EvidenceRefusedTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutPerfThereIsTheFirstTier()
    {
        QVERIFY(test::refusePerf());
        const EvidenceProbe probe = probeEvidence();
        QVERIFY2(probe.tier <= 1, probe.reason.c_str());
        if (probe.tier == 0)
            return; // this machine hides /proc as well
        QVERIFY(!probe.remedy.empty());
        const Finished run = oneWait();
        QVERIFY2(run.inTime, run.startFailure.c_str());
        QCOMPARE(run.recording.outcome, Outcome::completed);
        QCOMPARE(run.recording.evidenceTier, 1);
        QCOMPARE(run.recording.evidenceLack, probe.reason);
        QCOMPARE(run.recording.evidenceRemedy, probe.remedy);

        History history(run.recording);
        history.update(run.recording);
        const Span *wait = theWait(history);
        QVERIFY(wait);
        QVERIFY(wait->evidence == Evidence::confirmed); // by a sample that names the word
        QCOMPARE(wait->sleep, -1);
        QString told;
        for (const std::string &sentence : howKnown(run.recording, history, 1, *wait))
            told += QString::fromStdString(sentence) + "\n";
        QVERIFY2(told.contains("c.not_empty[Receiver]"), qPrintable(told));
        QVERIFY2(told.contains("tier 1") && told.contains("has not told when"), qPrintable(told));
        const Statistics figures = statistics(run.recording, history);
        QCOMPARE(figures.processes[1].contradicted, 0);
        QVERIFY(figures.processes[1].wakeLatencies.empty());
    }

    void withoutProcAsWellThereAreOurOwnRecords()
    {
        QVERIFY(test::refuseReadingProc());
        const EvidenceProbe probe = probeEvidence();
        QCOMPARE(probe.tier, 0);
        QVERIFY(!probe.remedy.empty());
        const Finished run = oneWait();
        QVERIFY2(run.inTime, run.startFailure.c_str());
        QCOMPARE(run.recording.outcome, Outcome::completed);
        QCOMPARE(logged(run.recording), std::vector<std::string>{"x\tSender"});
        QCOMPARE(run.recording.evidenceTier, 0);

        History history(run.recording);
        history.update(run.recording);
        const Span *wait = theWait(history);
        QVERIFY(wait);
        QVERIFY(wait->evidence == Evidence::unknown);
        const std::vector<std::string> told = howKnown(run.recording, history, 1, *wait);
        QVERIFY(QString::fromStdString(told.front()).startsWith("○ It is not known"));
        QVERIFY(kernelState(run.recording, 1, INT64_MAX).empty());
        QVERIFY(kernelFigures(run.recording, 1, INT64_MAX).empty());
        const Statistics figures = statistics(run.recording, history);
        QCOMPARE(figures.processes[1].confirmed + figures.processes[1].contradicted, 0);
        QVERIFY(figures.processes[1].waitedMs < 0);
    }

    void steppedItIsTheSame()
    {
        const Finished run = stepToEnd(senderAndReceiverOf("work(3) send('c', 'x')", "log(receive('c'))"));
        QVERIFY(run.inTime);
        QCOMPARE(run.recording.outcome, Outcome::completed);
    }
};

QTEST_GUILESS_MAIN(EvidenceRefusedTest)
#include "tst_evidence_refused.moc"
