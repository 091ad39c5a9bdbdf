// SPDX-License-Identifier: GPL-3.0-or-later
// A process suspended outside every lock holds up nobody who does not wait for what it has.
#include "support/run_rig.h"
#include "support/segments.h"

#include <QTest>

#include <csignal>

using namespace synchroscope;

class TestSuspended : public QObject
{
    Q_OBJECT

private slots:
    void whoWasServedButNotWokenIsWoken_data();
    void whoWasServedButNotWokenIsWoken();
};

void TestSuspended::whoWasServedButNotWokenIsWoken_data()
{
    QTest::addColumn<bool>("fromOutside");
    QTest::addColumn<bool>("locked");
    for (const bool locked : {true, false}) {
        const char *protocol = locked ? "locked" : "direct";
        QTest::addRow("suspended by hand, %s channel", protocol) << false << locked;
        QTest::addRow("suspended by a signal from outside, %s channel", protocol) << true << locked;
    }
}

/// A waker changes the channel and wakes afterwards. What it looks like when it is suspended in between, is made up here:
/// the word of a sleeping receiver says that a message is kept for it, and nobody calls the kernel; or, in a direct
/// channel, a message has been put, and nobody has looked at who waits for it.
void TestSuspended::whoWasServedButNotWokenIsWoken()
{
    QFETCH(bool, fromOutside);
    QFETCH(bool, locked);
    Scenario scenario = senderAndReceiverOf("while true do spin(1) end", "receive('c')");
    if (locked)
        scenario.channels[0].whenFull = WhenFull::overwrite;
    auto run = Run::create(scenario, {});
    QVERIFY(bool(run));
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    const ChannelParts channel = firstChannel(scenario);
    Waiter &receiver = channel.waiter(Side::notEmpty, 1);
    QTRY_COMPARE(futexSleepers(receiver.word), 1);
    if (locked) {
        channel.header->promisedMessages = 1;
        channel.header->receiversWaiting = 0;
        setState(receiver, WaitState::promised);
    } else {
        channel.direct->put = PutWord::of(1, 0);
    }
    if (fromOutside)
        ::kill(run.value()->emptyRecording().processes[0].pid, SIGSTOP);
    else
        QVERIFY(bool(run.value()->send(Run::Signal::stop, 0)));
    QVERIFY(collectUntil(*run.value(), recording, [](const Recording &r) { return has(r, EventKind::woken, 1); }));
}

QTEST_GUILESS_MAIN(TestSuspended)
#include "tst_suspended.moc"
