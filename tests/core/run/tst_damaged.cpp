// SPDX-License-Identifier: GPL-3.0-or-later
// A run whose shared memory holds nonsense ends, and says why.
#include "support/run_rig.h"
#include "support/segments.h"

#include <QTest>

using namespace synchroscope;

class TestDamaged : public QObject
{
    Q_OBJECT

private slots:
    void aLockThatNobodyHasEndsTheRun();
    void whoMeetsTheDamageHangsNobody();
};

void TestDamaged::aLockThatNobodyHasEndsTheRun()
{
    auto run =
        Run::create(senderAndReceiverOf("while true do send('c', 'x') end", "while true do receive('c') end"), {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    firstChannel(8).header->lock = 4711;
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::failed);
    QCOMPARE(recording.failure, std::string("the lock of channel c was never released: its memory has been damaged"));
}

void TestDamaged::whoMeetsTheDamageHangsNobody()
{
    auto run = Run::create(senderAndReceiverOf("work(50) send('c', 'x')", "receive('c')"), {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    firstChannel(8).header->freeCount = 4711;
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.processes[0].exitText, std::string("error: the shared memory of a channel has been damaged"));
    QCOMPARE(recording.processes[1].exitText, std::string("ok")); // told that nobody will send
    QCOMPARE(recording.outcome, Outcome::completed);
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
