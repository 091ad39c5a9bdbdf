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
    void aWaiterThatNobodyHoldsEndsTheRun_data();
    void aWaiterThatNobodyHoldsEndsTheRun();
    void whoMeetsTheDamageHangsNobody_data();
    void whoMeetsTheDamageHangsNobody();
};

void TestDamaged::aLockThatNobodyHasEndsTheRun()
{
    Scenario scenario = senderAndReceiverOf("while true do send('c', 'x') end", "while true do receive('c') end");
    scenario.channels[0].whenFull = WhenFull::overwrite; // a channel with a lock
    auto run = Run::create(scenario, {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    firstChannel(scenario).header->lock = 4711;
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::failed);
    QCOMPARE(recording.failure, std::string("channel c was never let go: its memory has been damaged"));
}

void TestDamaged::aWaiterThatNobodyHoldsEndsTheRun_data()
{
    QTest::addColumn<bool>("suspended");
    QTest::newRow("it is looked at") << false;
    QTest::newRow("who seems to hold it is suspended") << true;
}

/// Who takes hold of another's word lets it go within a microsecond: nobody may be suspended meanwhile.
void TestDamaged::aWaiterThatNobodyHoldsEndsTheRun()
{
    QFETCH(bool, suspended);
    const Scenario scenario = senderAndReceiverOf("work(60000) send('c', 'x')", "receive('c')");
    auto run = Run::create(scenario, {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    const ChannelParts channel = firstChannel(scenario);
    QVERIFY(channel.direct);
    run.value()->play();
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::blocked, 1); }));
    setState(channel.waiter(Side::notEmpty, 1), WaitState::waking);
    if (suspended)
        QVERIFY(bool(run.value()->send(Run::Signal::stop, 0)));
    QVERIFY(collectToEnd(*run.value(), recording));
    QCOMPARE(recording.outcome, Outcome::failed);
    QCOMPARE(recording.failure, std::string("channel c was never let go: its memory has been damaged"));
}

void TestDamaged::whoMeetsTheDamageHangsNobody_data()
{
    QTest::addColumn<bool>("overwrites");
    QTest::newRow("locked channel") << true;
    QTest::newRow("direct channel") << false;
}

void TestDamaged::whoMeetsTheDamageHangsNobody()
{
    QFETCH(bool, overwrites);
    Scenario scenario = senderAndReceiverOf("work(50) send('c', 'x') work(50)", "receive('c')");
    if (overwrites)
        scenario.channels[0].whenFull = WhenFull::overwrite;
    auto run = Run::create(scenario, {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    const ChannelParts channel = firstChannel(scenario);
    if (channel.direct)
        channel.direct->put = PutWord::of(4711, 0);
    else
        std::fill_n(channel.order, channel.slotCount, std::uint16_t{0xffff});
    run.value()->play();
    QVERIFY(collectToEnd(*run.value(), recording));
    const std::size_t whoMeetsIt = overwrites ? 0 : 1;
    QCOMPARE(recording.processes[whoMeetsIt].exitText,
             std::string("error: the shared memory of a channel has been damaged"));
    QCOMPARE(recording.processes[1 - whoMeetsIt].exitText, std::string("ok")); // told that nobody is left
    QCOMPARE(recording.outcome, Outcome::completed);
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
