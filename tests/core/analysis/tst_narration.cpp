// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narration.h"
#include "analysis/sentence.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

struct Told
{
    explicit Told(const Recording &recording) : history(recording) { history.update(recording); }
    History history;
};

QString captionOf(const Recording &recording, Translate translate = nullptr)
{
    const Told told(recording);
    const Caption words = caption(recording, told.history, told.history.newest(), translate);
    return QString::fromStdString(words.subject + (words.rest.empty() ? "" : " " + words.rest));
}

QString wordsOf(const Recording &recording, int process)
{
    const StateWords words = stateWords(recording, Told(recording).history.newest(), process);
    return QString::fromStdString(words.word + " / " + words.reason);
}

QStringList linesOf(const Recording &recording)
{
    const Told told(recording);
    QStringList lines;
    for (const RecordedEvent &event : recording.events()) {
        if (const std::string line = narrate(recording, told.history, event); !line.empty())
            lines << QString::fromStdString(line);
    }
    return lines;
}

RecordingBuilder blockedForRoom()
{
    RecordingBuilder run(senderAndReceiver(4));
    run.started(0, 0).started(0, 1).receiveCalled(0, 1).dequeued(1, 1, 2, 0, 4).received(1, 1, 2, 0);
    run.workBegan(1, 1, 1'000'000).sendCalled(100, 0, 7).blocked(100, 0, BlockReason::queueFull, 7);
    return run;
}

Scenario threeInACircle()
{
    Scenario scenario;
    const char *names[] = {"Alpha", "Beta", "Gamma"};
    for (int i = 0; i < 3; ++i) {
        scenario.processes.emplace_back().name = names[i];
        ChannelSpec &channel = scenario.channels.emplace_back();
        channel.name = std::string("to-") + names[(i + 1) % 3];
        channel.noun = "letter";
        channel.capacity = 1;
        channel.senders = {i};
        channel.receivers = {(i + 1) % 3};
    }
    return scenario;
}

std::string brokenTranslation(const char *) { return "{0} {1} {2} {3} {4} {5} {"; }
std::string louder(const char *english) { return std::string(english) + "!"; }

} // namespace

class NarrationTest : public QObject
{
    Q_OBJECT

private slots:
    void beforeAnythingNothingHasHappened()
    {
        QCOMPARE(captionOf(Recording(senderAndReceiver(), inMode(1))), QString("Nothing has happened yet."));
    }

    void noRoomIsSaidAsInTheLesson()
    {
        QCOMPARE(captionOf(blockedForRoom().recording),
                 QString("Sender is blocked: no room for order 7. It sleeps until someone takes an order."));
        QCOMPARE(wordsOf(blockedForRoom().recording, 0), QString("BLOCKED / no room for order 7"));
        QCOMPARE(wordsOf(blockedForRoom().recording, 1), QString("WORKING / on order 2"));
    }

    void awaitingReceiptIsSaidAsInTheLesson()
    {
        RecordingBuilder run(senderAndReceiver(), inMode(1));
        run.started(0, 0).sendCalled(1, 0, 3).enqueued(1, 0, 3, 1).blocked(1, 0, BlockReason::awaitingReceipt, 3);
        QCOMPARE(wordsOf(run.recording, 0), QString("BLOCKED / until order 3 is received"));
        QCOMPARE(captionOf(run.recording), QString("Sender is blocked: it sleeps until order 3 is received."));
    }

    void anEmptyPollCarriesOn()
    {
        RecordingBuilder run(senderAndReceiver(), inMode(4));
        run.started(0, 1).receiveCalled(1, 1).emptyPoll(1, 1).workBegan(1, 1, 5000, WorkKind::otherWork);
        QCOMPARE(wordsOf(run.recording, 1), QString("OTHER WORK / looked: no message — carries on"));
        QCOMPARE(captionOf(run.recording), QString("Receiver looked: no message. It carries on."));
    }

    void aWaitThatIsOverIsNotTheCaption()
    {
        RecordingBuilder run = blockedForRoom();
        run.receiveCalled(300, 1).dequeued(300, 1, 3, 0, 3).wakes(300, 1, 0, 5, 3);
        run.woken(300.02, 0, 1, 5, BlockReason::queueFull).enqueued(300.04, 0, 7, 4);
        QVERIFY2(captionOf(run.recording).startsWith("Receiver wakes Sender:"), qPrintable(captionOf(run.recording)));
    }

    void aWaitThatLastsStaysTheCaption()
    {
        RecordingBuilder run = blockedForRoom();
        run.event(900, 1, {.kind = EventKind::workEnded}).workBegan(901, 1, 1000);
        QVERIFY(captionOf(run.recording).startsWith("Sender is blocked:"));
    }

    void theEndIsAConclusion_data()
    {
        QTest::addColumn<int>("mode");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode;
    }
    void theEndIsAConclusion()
    {
        QFETCH(int, mode);
        const QString text = captionOf(oneOrder(mode));
        QVERIFY2(text.startsWith("Finished after 1") && text.endsWith("1 order received, none lost."),
                 qPrintable(text));
    }

    void aDeadlockNamesItsCircle()
    {
        RecordingBuilder run(threeInACircle(), inMode(1));
        for (int i = 0; i < 3; ++i) {
            run.channel = std::uint8_t(i);
            run.started(0, i).sendCalled(10, i, 1).enqueued(10, i, 1, 1);
            run.blocked(10, i, BlockReason::awaitingReceipt, 1);
        }
        QCOMPARE(wordsOf(run.recording, 1), QString("BLOCKED / until letter B1 is received"));
        for (int i = 0; i < 3; ++i)
            run.died(3000, i, ExitKind::stopped, 0);
        run.recording.finished = true;
        run.recording.outcome = Outcome::deadlock;
        QCOMPARE(captionOf(run.recording),
                 QString("Nobody could go on: Alpha waited for Beta, Beta for Gamma, Gamma for Alpha."));
        QCOMPARE(wordsOf(run.recording, 0), QString("WAS BLOCKED / until letter A1 is received"));
    }

    void severalSendersAreToldApart()
    {
        Scenario scenario = senderAndReceiver();
        scenario.processes.resize(4);
        scenario.processes[0].name = "Anna";
        scenario.processes[1].name = "Waiter";
        scenario.processes[2].name = "Client 1";
        scenario.processes[3].name = "Client 2";
        scenario.channels[0].senders = {0, 2, 3};
        const Recording recording(scenario, inMode(3));
        QCOMPARE(messageName(recording, 0, 3, 0, nullptr), std::string("order A3"));
        QCOMPARE(messageLabel(recording, 0, 5, 3), std::string("C2·5"));
        QCOMPARE(messageLabel(Recording(senderAndReceiver(), inMode(3)), 0, 5, 0), std::string("5"));
        QCOMPARE(messageLabel(recording, 9, 5, 77), std::string("5"));
    }

    void theArticleFollowsTheSound_data()
    {
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("text");
        for (const char *text : {"an order", "a message", "an hour", "a unit", "an XML file", "a PDF", "a user",
                                 "an update", "an unimportant note", "an acknowledgement", "a euro", "a job"}) {
            const QString all(text);
            QTest::newRow(text) << all.mid(all.indexOf(' ') + 1) << all;
        }
    }
    void theArticleFollowsTheSound()
    {
        QFETCH(QString, noun);
        QTEST(QString::fromStdString(sentence::withArticle(noun.toStdString(), nullptr)), "text");
    }

    void countsAreInWords()
    {
        const Translate german = [](const char *english) {
            return std::string(english) == "a reply | reply | replies" ? std::string("eine Antwort | Antwort | Antworten") : english;
        };
        QCOMPARE(sentence::counted(2, "reply", german), std::string("2 Antworten"));
        QCOMPARE(sentence::bare("reply", german), std::string("Antwort"));
        QCOMPARE(sentence::withArticle("reply", german), std::string("eine Antwort"));
        QCOMPARE(sentence::counted(2, "box", german), std::string("2 boxes")); // as it is in no catalogue
        QCOMPARE(sentence::counted(1, "reply", nullptr), std::string("1 reply"));
        QCOMPARE(sentence::counted(2, "reply", nullptr), std::string("2 replies"));
        QCOMPARE(sentence::counted(0, "box", nullptr), std::string("0 boxes"));
        QCOMPARE(sentence::counted(3, "day", nullptr), std::string("3 days"));
    }

    void eventsAreToldInOrder()
    {
        const QStringList lines = linesOf(oneOrder(1));
        const QStringList expected{"Sender starts (pid 4700)",
                                   "Receiver starts (pid 4701)",
                                   "Receiver is blocked: no message",
                                   "Sender works (100 ms)",
                                   "Sender puts order 1 into orders (1 of 4)",
                                   "Sender wakes Receiver",
                                   "Sender is blocked: until order 1 is received",
                                   "Receiver takes order 1 out of orders (0 of 4 left)",
                                   "Receiver wakes Sender",
                                   "Sender learns that order 1 was received",
                                   "Sender ends: its program is over",
                                   "Receiver works on order 1 (50 ms)",
                                   "Receiver: got order 1",
                                   "Receiver ends: its program is over"};
        QCOMPARE(lines, expected);
    }

    void aWrongTranslationFallsBackToEnglish()
    {
        QCOMPARE(captionOf(blockedForRoom().recording, brokenTranslation), captionOf(blockedForRoom().recording));
        QVERIFY(captionOf(blockedForRoom().recording, louder).endsWith("takes an order.!"));
    }

    void theExplanationIsComputedFromTheFigures()
    {
        const Recording recording = oneOrder(1);
        const QString text = QString::fromStdString(explanation(recording, Told(recording).history));
        QVERIFY2(text.contains("Receiver spent 67 % of its time (100 ms) blocked, because there was no message."),
                 qPrintable(text));
        const Recording polling = oneOrder(4);
        QVERIFY(explanation(polling, Told(polling).history).find("looked 1 time in vain") != std::string::npos);
    }

    void nonsenseIsSurvived()
    {
        Recording recording = nonsense(5, 100'000);
        const Told told(recording);
        std::size_t told_lines = 0;
        for (const RecordedEvent &event : recording.events())
            told_lines += !narrate(recording, told.history, event).empty();
        QVERIFY(told_lines > 0);
        StateAt states;
        recording.finished = false;
        for (std::size_t count = 0; count <= recording.events().size(); count += 97) {
            const SystemState &state = states.afterEvents(recording, count);
            QVERIFY(!caption(recording, told.history, state).subject.empty());
            for (int process : {-1, 0, 1, 2})
                stateWords(recording, state, process);
        }
        for (const Outcome outcome : {Outcome::completed, Outcome::deadlock, Outcome::livelock, Outcome::timeout,
                                      Outcome::stopped}) {
            recording.finished = true;
            recording.outcome = outcome;
            QVERIFY(!caption(recording, told.history, told.history.newest()).subject.empty());
        }
    }
};

QTEST_GUILESS_MAIN(NarrationTest)
#include "tst_narration.moc"
