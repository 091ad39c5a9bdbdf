// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/step_lines.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace synchroscope;

namespace {

QStringList linesOf(const Recording &recording)
{
    QStringList lines;
    StepLines steps;
    while (const auto line = steps.next(recording))
        lines += QString::fromStdString(toText(*line));
    return lines;
}

struct Row
{
    const char *name;
    Event event;
    std::string_view text;
    int process;
    const char *line; // after the step and the time
};

constexpr std::uint8_t as(auto value) { return static_cast<std::uint8_t>(value); }

std::vector<Row> rows()
{
    using K = EventKind;
    constexpr int sender = 0, receiver = 1, system = supervisorIndex;
    return {
        {"a start has no pid", {.value = 4711, .kind = K::processStarted}, "", 0, "Sender process-started - - - -"},
        {"a good end", {.kind = K::processEnded}, "", sender, "Sender process-ended - - - ok"},
        {"a bad end",
         {.kind = K::processEnded, .detail = as(ExitKind::error)},
         "line 3: \"no\"\n",
         sender,
         "Sender process-ended - - - error \"line 3: %22no%22%0A\""},
        {"a line", {.line = 12, .kind = K::lineReached}, "", sender, "Sender line-reached - - - line 12"},
        {"work", {.value = 300'001, .kind = K::workBegan}, "", sender, "Sender work-began - - - work 300.001"},
        {"other work with a label",
         {.value = 500, .kind = K::workBegan, .detail = as(WorkKind::otherWork)},
         "a nap",
         0,
         "Sender work-began - - - other-work 0.500 \"a nap\""},
        {"a spin ends", {.kind = K::workEnded, .detail = as(WorkKind::spin)}, "", 0, "Sender work-ended - - - spin"},
        {"a send",
         {.message = 7, .kind = K::sendCalled, .channel = 0},
         "order 7",
         sender,
         "Sender send-called orders 7 - synchronous \"order 7\""},
        {"an empty message, timed",
         {.message = 8, .value = 500, .kind = K::sendCalled, .detail = 1, .channel = 0},
         "",
         0,
         "Sender send-called orders 8 - asynchronous timeout 500 \"\""},
        {"a text that was lost",
         {.message = 8, .kind = K::sendCalled, .channel = 0, .flags = EventFlag::textLost},
         "",
         sender,
         "Sender send-called orders 8 - synchronous \"\" text-lost"},
        {"an offer", {.message = 1, .kind = K::offered, .channel = 0}, "", sender, "Sender offered orders 1 - -"},
        {"blocked: full",
         {.message = 5, .kind = K::blocked, .channel = 0},
         "",
         0,
         "Sender blocked orders 5 - queue-full"},
        {"blocked: receipt",
         {.message = 5, .value = 1, .kind = K::blocked, .detail = 1, .channel = 0},
         "",
         sender,
         "Sender blocked orders 5 - awaiting-receipt timed"},
        {"blocked: empty",
         {.kind = K::blocked, .detail = 2, .channel = 0},
         "",
         receiver,
         "Receiver blocked orders - - queue-empty"},
        {"enqueued",
         {.message = 3, .depth = 2, .kind = K::enqueued, .channel = 0},
         "",
         0,
         "Sender enqueued orders 3 2 -"},
        {"refused", {.message = 3, .depth = 4, .kind = K::refused, .channel = 0}, "", 0, "Sender refused orders 3 - -"},
        {"discarded", {.message = 3, .kind = K::discarded, .channel = 0}, "", 0, "Sender discarded orders 3 - -"},
        {"overwritten",
         {.message = 3, .depth = 3, .kind = K::overwritten, .channel = 0, .peer = 0},
         "",
         sender,
         "Sender overwritten orders 3 3 sender Sender"},
        {"withdrawn for the dead",
         {.message = 3, .kind = K::withdrawn, .channel = 0, .peer = 0},
         "",
         system,
         "- withdrawn orders 3 0 sender Sender"},
        {"a wake-up",
         {.message = 3, .value = 99, .kind = K::wakeupIssued, .channel = 0, .peer = 1},
         "",
         sender,
         "Sender wakeup-issued orders 3 - to Receiver"},
        {"woken",
         {.value = 99, .kind = K::woken, .detail = 2, .channel = 0, .peer = 0},
         "",
         receiver,
         "Receiver woken orders - - queue-empty by Sender"},
        {"woken by the system",
         {.value = 9,
          .kind = K::woken,
          .detail = 2,
          .channel = 0,
          .peer = supervisorIndex,
          .flags = EventFlag::cameFirst},
         "",
         receiver,
         "Receiver woken orders - - queue-empty by - came-first"},
        {"woken by the clock",
         {.message = 3, .kind = K::woken, .detail = 1, .channel = 0},
         "",
         sender,
         "Sender woken orders 3 - awaiting-receipt timed-out"},
        {"receipt",
         {.message = 3, .kind = K::receipt, .channel = 0, .peer = 1},
         "",
         sender,
         "Sender receipt orders 3 - receiver Receiver"},
        {"a send returns",
         {.message = 3, .kind = K::sendReturned, .detail = as(SendOutcome::noReceiver), .channel = 0},
         "",
         sender,
         "Sender send-returned orders 3 - no-receiver"},
        {"a receive",
         {.value = 20, .kind = K::receiveCalled, .detail = 1, .channel = 0},
         "",
         receiver,
         "Receiver receive-called orders - - asynchronous timeout 20"},
        {"an empty poll",
         {.depth = 1, .kind = K::emptyPoll, .channel = 0},
         "",
         receiver,
         "Receiver empty-poll orders - 1 -"},
        {"dequeued",
         {.message = 3, .kind = K::dequeued, .channel = 0, .peer = 0},
         "",
         receiver,
         "Receiver dequeued orders 3 0 sender Sender"},
        {"a receive returns",
         {.message = 3, .kind = K::receiveReturned, .channel = 0, .peer = 0},
         "",
         receiver,
         "Receiver receive-returned orders 3 - message sender Sender"},
        {"a receive returns with nothing",
         {.kind = K::receiveReturned, .detail = 3, .channel = 0},
         "",
         receiver,
         "Receiver receive-returned orders - - closed"},
        {"a log", {.kind = K::logged}, "50 % \xff\x1b[31m Öl", sender, "Sender log - - - \"50 %25 %FF%1B[31m Öl\""},
        {"a death",
         {.value = 9, .kind = K::peerDied, .detail = as(ExitKind::killed), .peer = 1},
         "",
         system,
         "- peer-died - - - process Receiver killed SIGKILL"},
        {"a death with a reason",
         {.value = 31, .kind = K::peerDied, .detail = as(ExitKind::sandbox), .peer = 1},
         "why",
         system,
         "- peer-died - - - process Receiver sandbox \"why\""},
        {"redelivered",
         {.message = 3, .depth = 1, .kind = K::redelivered, .channel = 0, .peer = 1},
         "",
         system,
         "- redelivered orders 3 1 receiver Receiver"},
        {"in doubt",
         {.message = 3, .depth = 1, .kind = K::inDoubt, .channel = 0, .peer = 1},
         "",
         system,
         "- in-doubt orders 3 1 receiver Receiver"},
        {"suspended", {.kind = K::peerStopped, .peer = 1}, "", system, "- peer-stopped - - - process Receiver"},
        {"goes on", {.kind = K::peerContinued, .peer = 1}, "", system, "- peer-continued - - - process Receiver"},
        {"closed", {.kind = K::closed, .channel = 0}, "", sender, "Sender closed orders - - -"},
        {"abandoned", {.kind = K::abandoned, .channel = 0}, "", system, "- abandoned orders - - -"},
        {"put with a priority",
         {.message = 3, .depth = 2, .kind = K::enqueued, .detail = 5, .channel = 0},
         "",
         sender,
         "Sender enqueued orders 3 2 priority 5"},
        {"a text is read", {.kind = K::textRead, .channel = 1}, "a \"b\"", sender, "Sender text-read note - - \"a %22b%22\""},
        {"a text is emptied", {.kind = K::textWritten, .channel = 1}, "", sender, "Sender text-written note - - \"\""},
        {"a sleep", {.kind = K::textWaitCalled, .channel = 1}, "", receiver, "Receiver wait-called note - - -"},
        {"a sleep that compares",
         {.value = 300, .kind = K::textWaitCalled, .detail = 1, .channel = 1},
         "0",
         receiver,
         "Receiver wait-called note - - while \"0\" timeout 300"},
        {"it differs", {.kind = K::textDiffers, .channel = 1}, "1", receiver, "Receiver text-differs note - - \"1\""},
        {"asleep on a text",
         {.kind = K::blocked, .detail = 3, .channel = 1},
         "",
         receiver,
         "Receiver blocked note - - until-woken"},
        {"a wake", {.value = 1, .kind = K::textWakeCalled, .channel = 1}, "", sender, "Sender wake-called note - - asleep 1"},
        {"a gap", {.value = 3, .kind = K::gap}, "", sender, "Sender gap - - - lost 3"},
        {"nobody, nowhere, nothing", {.kind = static_cast<K>(99), .channel = 9}, "", 9, "? ? ? - - -"},
        {"details that there are not",
         {.kind = K::woken, .detail = 9, .channel = 0, .peer = 9},
         "",
         1,
         "Receiver woken orders - - ? timed-out"},
        {"a peer that there is not",
         {.value = 70, .kind = K::peerDied, .detail = 2, .peer = 9},
         "",
         system,
         "- peer-died - - - process ? killed signal-70"},
    };
}

Scenario withANote()
{
    Scenario scenario = senderAndReceiver();
    scenario.sharedTexts.push_back({"note", "", {}, 1}); // its entry is the one behind the channel
    return scenario;
}

} // namespace

class TestStepLines : public QObject
{
    Q_OBJECT

private slots:
    void eachEventHasItsLine_data();
    void eachEventHasItsLine();
    void everyKindHasARowButThoseOfTheStepper();
    void aNameIsAlwaysOneWord_data();
    void aNameIsAlwaysOneWord();
    void eventsOfOneChoiceAreOneStep();
    void aRecordingMayGrow();
    void nonsenseHasItsColumnsToo();
};

void TestStepLines::eachEventHasItsLine_data()
{
    QTest::addColumn<QString>("got");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows()) {
        RecordingBuilder run(withANote());
        run.event(12.345678, row.process, row.event, row.text);
        QTest::newRow(row.name) << linesOf(run.recording).join('\n')
                                << QStringLiteral("0 12.346 ") + QString::fromUtf8(row.line);
    }
}

void TestStepLines::eachEventHasItsLine()
{
    QFETCH(QString, got);
    QFETCH(QString, expected);
    QCOMPARE(got, expected);
}

void TestStepLines::everyKindHasARowButThoseOfTheStepper()
{
    std::set<EventKind> covered;
    for (const Row &row : rows())
        covered.insert(row.event.kind);
    for (int kind = 0; kind < eventKindCount; ++kind) {
        RecordingBuilder run(withANote());
        run.event(0, 0, {.kind = static_cast<EventKind>(kind)});
        QCOMPARE(covered.contains(static_cast<EventKind>(kind)), !linesOf(run.recording).isEmpty());
    }
    QCOMPARE(covered.size(), static_cast<std::size_t>(eventKindCount) - 2 + 1); // and one that is no kind
}

void TestStepLines::aNameIsAlwaysOneWord_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("a plain name") << QByteArray("Producer") << QByteArray("Producer");
    QTest::newRow("a blank") << QByteArray("The helper") << QByteArray("The%20helper");
    QTest::newRow("a percent sign") << QByteArray("100%20") << QByteArray("100%2520");
    QTest::newRow("a control character") << QByteArray("a\tb\n") << QByteArray("a%09b%0A");
    QTest::newRow("letters of others") << QByteArray("Zoë猫") << QByteArray("Zoë猫");
    QTest::newRow("a wide blank") << QByteArray("a\u3000b\u00a0c") << QByteArray("a%E3%80%80b%C2%A0c");
    QTest::newRow("what cannot be seen") << QByteArray("a\u200bb") << QByteArray("a%E2%80%8Bb");
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << QByteArray("a%FF");
    QTest::newRow("what stands for nothing") << QByteArray("-") << QByteArray("%2D");
    QTest::newRow("what stands for nonsense") << QByteArray("?") << QByteArray("%3F");
    QTest::newRow("a longer one") << QByteArray("--") << QByteArray("--");
}

void TestStepLines::aNameIsAlwaysOneWord()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, column);
    QCOMPARE(QByteArray::fromStdString(asColumn(name.toStdString())), column);
    Scenario scenario = senderAndReceiver();
    scenario.processes[0].name = name.toStdString();
    scenario.channels[0].name = name.toStdString();
    RecordingBuilder run(scenario);
    run.enqueued(1, 0, 1, 1);
    QCOMPARE(linesOf(run.recording), QStringList{"0 1.000 " + column + " enqueued " + column + " 1 1 -"});
}

void TestStepLines::eventsOfOneChoiceAreOneStep()
{
    RecordingBuilder run(senderAndReceiver());
    run.started(0, 0).started(0, 1); // before anything was chosen
    run.event(0, 0, {.kind = EventKind::held});
    run.sendCalled(1, 0, 1).enqueued(2, 0, 1, 1); // the first choice
    run.event(2, 0, {.kind = EventKind::held});   // the second: only what is not told
    run.event(3, 0, {.kind = EventKind::released});
    run.logged(3, 0, "x"); // the fourth, after one without any event
    run.logged(4, 1, "y"); // the fifth
    using Kind = Choice::Kind;
    run.recording.choices = {{Kind::step, 0, 3}, {Kind::step, 0, 5}, {Kind::step, 1, 6},
                             {Kind::step, 0, 6}, {Kind::kill, 1, 8}, {Kind::step, 1, 9}};
    QStringList steps;
    for (const QString &line : linesOf(run.recording))
        steps += line.section(' ', 0, 0) + ' ' + line.section(' ', 3, 3);
    QCOMPARE(steps,
             (QStringList{"0 process-started", "0 process-started", "1 send-called", "1 enqueued", "2 log", "3 log"}));
}

void TestStepLines::aRecordingMayGrow()
{
    const Recording whole = nonsense(21, 3000);
    Recording growing(whole.scenario(), whole.settings());
    StepLines steps;
    QStringList lines;
    std::size_t choice = 0;
    for (const RecordedEvent &event : whole.events()) {
        if (growing.events().size() % 7 == 0)
            growing.choices.push_back({Choice::Kind::step, 0, growing.events().size()});
        growing.append(event, whole.text(event));
        if (++choice % 5 == 0)
            while (const auto line = steps.next(growing))
                lines += QString::fromStdString(toText(*line));
    }
    while (const auto line = steps.next(growing))
        lines += QString::fromStdString(toText(*line));
    QCOMPARE(lines, linesOf(growing));
    QVERIFY(!steps.next(growing));
}

void TestStepLines::nonsenseHasItsColumnsToo()
{
    const Recording recording = nonsense(4, 50'000);
    static const QRegularExpression columns("^\\d+ \\d+\\.\\d{3} (Sender|Receiver|-|\\?) [a-z?-]+ (orders|-|\\?) "
                                            "(\\d+|-) (\\d+|-) [^ ].*$");
    int wrong = 0;
    for (const QString &line : linesOf(recording)) {
        wrong += !columns.match(line).hasMatch();
        QVERIFY2(wrong == 0, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestStepLines)
#include "tst_step_lines.moc"
