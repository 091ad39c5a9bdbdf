// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a run that is stepped, and of a moment that is replayed.
#include "analysis/conclusion.h"
#include "analysis/narration.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

SystemState newestOf(const Recording &recording)
{
    StateAt states;
    return states.afterEvents(recording, recording.events().size());
}

QString pastCaption(const Recording &recording, std::size_t moment)
{
    History history(recording);
    history.update(recording);
    StateAt states;
    const Caption words =
        caption(recording, history, states.afterEvents(recording, moment), nullptr, Tense::past);
    return QString::fromStdString(words.subject + (words.rest.empty() ? "" : " " + words.rest));
}

QString why(const Recording &recording, int process)
{
    return QString::fromStdString(whoCouldWake(recording, newestOf(recording), process));
}

/// The receiver sleeps; the sender stands at a gate.
RecordingBuilder receiverSleeps()
{
    RecordingBuilder run(senderAndReceiver());
    run.started(0, 0).started(0, 1).receiveCalled(1, 1).blocked(2, 1, BlockReason::queueEmpty);
    run.recording.drive = Drive::step;
    run.recording.standing = true;
    run.recording.turn = 0;
    return run;
}

constexpr const char *notStepped = "A process that is blocked in the kernel cannot be stepped.";

} // namespace

class SteppingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aStepIsToldAndNotWhatWasBefore()
    {
        // A message is put and wakes the receiver; then the sender goes on to another line.
        Scenario scenario = senderAndReceiver();
        scenario.processes[0].program = "send('c', 'x')\n  work(3)";
        RecordingBuilder run(scenario);
        run.event(1, 0, {.kind = EventKind::wakeupIssued, .channel = 0, .peer = 1});
        run.event(1, 0, {.line = 2, .kind = EventKind::lineReached});
        run.recording.choices = {{Choice::Kind::step, 0, 0}, {Choice::Kind::step, 0, 1}};
        QCOMPARE(pastCaption(run.recording, 2), QStringLiteral("Sender went on: “work(3)”."));
        QVERIFY2(pastCaption(run.recording, 1).startsWith(QStringLiteral("Sender woke Receiver:")), qPrintable(pastCaption(run.recording, 1)));
        run.recording.choices.clear(); // live, the wake-up is what a class has to be told
        QVERIFY(pastCaption(run.recording, 2).startsWith(QStringLiteral("Sender woke Receiver:")));
    }

    void aStepByWhichNothingIsSeenDoesNotHideTheOneBefore()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).workBegan(0, 0, 1000).event(1, 0, {.kind = EventKind::held});
        run.recording.choices = {{Choice::Kind::step, 0, 0}, {Choice::Kind::step, 0, 1}, {Choice::Kind::step, 0, 2}};
        QCOMPARE(pastCaption(run.recording, 2), QStringLiteral("Sender was working: it had no message in hand."));
        QCOMPARE(pastCaption(run.recording, 3), pastCaption(run.recording, 2));
    }

    void oneCaptionHasOneTense()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 1).receiveCalled(1, 1).blocked(2, 1, BlockReason::queueEmpty).woken(3, 1, 0, 1, BlockReason::queueEmpty);
        run.recording.choices = {{Choice::Kind::step, 1, 0}, {Choice::Kind::step, 1, 3}};
        QCOMPARE(pastCaption(run.recording, 4), QStringLiteral("Receiver was awake: the wake-up had reached it."));
    }

    void whoWorksAfterItHasSentIsNotSaidToHaveSentNothing()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).sendReturned(1, 0, 1, SendOutcome::posted);
        run.workBegan(2, 0, 300'000);
        run.recording.choices = {{Choice::Kind::step, 0, 0}, {Choice::Kind::step, 0, 4}};
        QCOMPARE(pastCaption(run.recording, 5), QStringLiteral("Sender was working: it had no message in hand."));
    }

    void aRunThatSomebodyFailedInIsNotSaidToBeWell()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1);
        run.event(1, 0, {.kind = EventKind::processEnded, .detail = static_cast<std::uint8_t>(ExitKind::error)});
        run.event(1, 1, {.kind = EventKind::processEnded});
        const Caption end = conclusion(run.recording, newestOf(run.recording));
        QVERIFY2(end.subject.find("not well") != std::string::npos, end.subject.c_str());
        QVERIFY2(end.rest.find("Sender failed") == 0, end.rest.c_str());
    }

    void aWaitThatIsReplayedIsToldInThePast_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("timeout");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no room") << int(BlockReason::queueFull) << 4 << 0
                                 << "there was no room for order 7. It slept, waiting for someone to take an order.";
        QTest::newRow("no room, timed")
            << int(BlockReason::queueFull) << 4 << 1
            << "there was no room for order 7. It slept, waiting for someone to take an order, or for its time to be up.";
        QTest::newRow("nobody there") << int(BlockReason::queueFull) << 0 << 0
                                      << "nobody was there to take order 7. It slept, waiting for someone.";
        QTest::newRow("until received") << int(BlockReason::awaitingReceipt) << 4 << 0
                                        << "it slept, waiting for order 7 to be received.";
        QTest::newRow("no message") << int(BlockReason::queueEmpty) << 4 << 0
                                    << "there was no message. It slept, waiting for someone to send one.";
    }
    void aWaitThatIsReplayedIsToldInThePast()
    {
        QFETCH(int, reason);
        QFETCH(int, capacity);
        QFETCH(int, timeout);
        QFETCH(QString, sentence);
        RecordingBuilder run(senderAndReceiver(capacity));
        run.started(0, 0).sendCalled(1, 0, 7);
        run.blocked(2, 0, static_cast<BlockReason>(reason), 7, static_cast<std::uint32_t>(timeout));
        run.woken(900, 0, 1, 1, static_cast<BlockReason>(reason));
        QCOMPARE(pastCaption(run.recording, 3), "Sender was blocked: " + sentence);
    }

    void noCaptionOfAReplaySpeaksOfThePresent_data()
    {
        QTest::addColumn<int>("mode");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode;
    }
    void noCaptionOfAReplaySpeaksOfThePresent()
    {
        QFETCH(int, mode);
        const Recording recording = oneOrder(mode);
        for (std::size_t moment = 0; moment < recording.events().size(); ++moment) {
            const QString text = pastCaption(recording, moment);
            for (const char *word : {" is ", " has ", " sends ", " takes ", " wakes ", " says", " sleeps ", " carries "})
                QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(text));
        }
    }

    void whatIsNextIsWhatItIsAboutToDo()
    {
        RecordingBuilder run = receiverSleeps();
        run.sendCalled(3, 0, 3);
        run.recording.standpoints[0] = {GateKind::put, 3'000'000, 0, 2};
        QCOMPARE(nextSentence(run.recording, newestOf(run.recording)),
                 std::string("Next: Sender tries to put order 3."));
        run.recording.standpoints[0].next = GateKind::call;
        QCOMPARE(nextSentence(run.recording, newestOf(run.recording)),
                 std::string("Next: Sender calls send on orders."));
        run.recording.standing = false;
        QCOMPARE(nextSentence(run.recording, newestOf(run.recording)), std::string());
    }

    void everyGateHasItsWords()
    {
        RecordingBuilder run = receiverSleeps();
        for (int gate = static_cast<int>(GateKind::start); gate <= static_cast<int>(GateKind::end); ++gate) {
            run.recording.standpoints[0] = {static_cast<GateKind>(gate), 0, 0, 1};
            QVERIFY2(!aboutTo(run.recording, newestOf(run.recording), 0).empty(), qPrintable(QString::number(gate)));
        }
        QCOMPARE(aboutTo(run.recording, newestOf(run.recording), 1), std::string());
        QCOMPARE(aboutTo(run.recording, newestOf(run.recording), 99), std::string());
    }

    void aSleeperSaysWhoCouldWakeIt()
    {
        const RecordingBuilder run = receiverSleeps();
        QCOMPARE(why(run.recording, 1),
                 QString("Receiver sleeps until someone sends an order: only Sender can wake it. ") + notStepped);
        QCOMPARE(why(run.recording, 0), QString());
    }

    void severalCouldWakeItAndTheDeadCannot()
    {
        Scenario scenario = senderAndReceiver();
        for (const char *name : {"Anna", "Ben"}) {
            scenario.channels[0].senders.push_back(static_cast<int>(scenario.processes.size()));
            scenario.processes.emplace_back().name = name;
        }
        RecordingBuilder run(scenario);
        run.started(0, 1).receiveCalled(1, 1).blocked(2, 1, BlockReason::queueEmpty, 0, 1);
        QCOMPARE(why(run.recording, 1),
                 QString("Receiver sleeps until someone sends an order, or until its time is up: only Sender, Anna or Ben "
                         "can wake it. ")
                     + notStepped);
        run.died(3, 0, ExitKind::killed, 9).ended(4, 2);
        QVERIFY(why(run.recording, 1).contains("only Ben can wake it."));
        run.ended(5, 3);
        QVERIFY(why(run.recording, 1).contains("nobody is left who could wake it before."));
    }

    void aSenderSaysWhatItWaitsFor()
    {
        RecordingBuilder full(senderAndReceiver(1));
        full.started(0, 0).started(0, 1).sendCalled(1, 0, 2).blocked(2, 0, BlockReason::queueFull, 2);
        QVERIFY(why(full.recording, 0).startsWith(
            "Sender sleeps until someone takes an order, so that there is room for order 2: only Receiver"));
        RecordingBuilder receipt(senderAndReceiver(1), inMode(1));
        receipt.started(0, 0).started(0, 1).sendCalled(1, 0, 2).enqueued(1, 0, 2, 1);
        receipt.blocked(2, 0, BlockReason::awaitingReceipt, 2);
        QVERIFY(why(receipt.recording, 0).startsWith("Sender sleeps until order 2 is received: only Receiver"));
    }

    void theSuspendedAndTheEndedSayWhyToo()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).event(1, supervisorIndex, {.kind = EventKind::peerStopped, .peer = 0});
        run.ended(2, 1);
        QVERIFY(why(run.recording, 0).startsWith("Sender is suspended by a signal"));
        QVERIFY(why(run.recording, 1).startsWith("Receiver has ended"));
        QCOMPARE(why(run.recording, -1), QString());
    }

    void whetherAnEventIsToldIsKnownWithoutTellingIt()
    {
        for (const Recording &recording : {oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4), nonsense(3, 20'000)}) {
            History history(recording);
            history.update(recording);
            for (const RecordedEvent &event : recording.events())
                QCOMPARE(isTold(recording, event), !narrate(recording, history, event).empty());
        }
    }
};

QTEST_GUILESS_MAIN(SteppingWordsTest)
#include "tst_stepping_words.moc"
