// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/look.h"
#include "support/recording_builder.h"
#include "views/caption_strip.h"
#include "views/card_view.h"
#include "views/legend.h"
#include "views/message_life_model.h"
#include "views/process_table.h"
#include "views/queue_view.h"
#include "views/stage_view.h"
#include "views/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace synchroscope;

namespace {

/// A recording with everything that is computed from it, and the scene of its last moment.
struct Moment
{
    explicit Moment(Recording made) : recording(std::move(made)), history(recording) { history.update(recording); }

    [[nodiscard]] Scene scene(Phase phase = Phase::live) const
    {
        return {recording, history, history.newest(), recording.now, phase};
    }

    Recording recording;
    History history;
};

Look plainLook() { return lookFor(ThemeChoice::light, {}); }

/// Four orders in a queue for four, and a fifth for which there is no room.
Recording fullQueue(int capacity = 4)
{
    RecordingBuilder run(senderAndReceiver(capacity));
    run.started(0, 0).started(0, 1);
    for (std::uint32_t order = 1; order <= static_cast<std::uint32_t>(capacity); ++order) {
        run.sendCalled(100.0 * order, 0, order, "order").enqueued(100.0 * order, 0, order, static_cast<int>(order));
        run.sendReturned(100.0 * order, 0, order, SendOutcome::posted);
    }
    const auto last = static_cast<std::uint32_t>(capacity) + 1;
    run.sendCalled(100.0 * last, 0, last, "order").blocked(100.0 * last, 0, BlockReason::queueFull, last);
    return std::move(run.recording);
}

bool paintsSomething(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void aFullQueueSaysSoAndNamesWhoWaits()
    {
        const Moment moment(fullQueue());
        QueueView view(plainLook(), 0, true);
        view.resize(400, 300);
        view.showScene(moment.scene());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("4 of 4 — FULL")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("1, 2, 3, 4")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("waiting to send: Sender with order 5")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("waiting to receive: nobody")));
        QVERIFY(paintsSomething(view));
    }

    void aLongQueueShowsItsEndsOnly()
    {
        const Moment moment(fullQueue(20));
        QueueView view(plainLook(), 0, true);
        view.showScene(moment.scene());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("1, 2, 3, 18, 19, 20")));
    }

    void theFrameOfTheSlotsStaysInsideItsView()
    {
        const Moment moment(fullQueue());
        QueueView view(plainLook(), 0, true);
        view.showScene(moment.scene());
        for (const QSize size : {QSize(400, 300), QSize(120, 90), QSize(900, 120), QSize(150, 500)}) {
            view.resize(size);
            QVERIFY(QRectF(view.rect()).contains(view.frame()));
        }
    }

    void aCardSaysTheStateInWords()
    {
        const Moment moment(fullQueue());
        CardView card(plainLook(), 0, QStringLiteral("send(\"orders\", \"x\")"), CardDetail::program);
        card.resize(340, 300);
        card.showScene(moment.scene());
        QCOMPARE(card.accessibleName(), QStringLiteral("Process Sender"));
        QCOMPARE(card.accessibleDescription(), QStringLiteral("BLOCKED, no room for order 5"));
        QVERIFY(paintsSomething(card));
    }

    /// However many there are: what decides is the room in the card.
    void aCardShowsTheProgramRoundTheCurrentLineWhereThereIsRoom()
    {
        Scenario scenario = senderAndReceiver();
        RecordingBuilder run(scenario, inMode(1));
        run.started(0, 0).started(0, 1);
        run.event(100, 0, {.line = 2, .kind = EventKind::lineReached});
        const Moment moment(std::move(run.recording));
        const auto picture = [&](CardDetail detail, const QString &nextLine, const QSize &size) {
            CardView card(plainLook(), 0, QStringLiteral("work(1)\nwork(2)\n") + nextLine + QStringLiteral("\nwork(4)"),
                          detail);
            card.resize(size);
            card.showScene(moment.scene());
            return card.grab().toImage();
        };
        const QString one = QStringLiteral("work(3)"), other = QStringLiteral("send('orders', 'x')");
        for (const CardDetail detail : {CardDetail::program, CardDetail::currentLine, CardDetail::brief}) {
            const QSize large(260, 260), small(260, 150);
            QVERIFY(picture(detail, one, large) != picture(detail, other, large));
            QVERIFY(picture(detail, one, small) == picture(detail, other, small)); // the current line only
        }
    }

    void theStageMakesACardAProcessAndAViewAChannel()
    {
        const Moment moment(fullQueue());
        StageView stage(plainLook());
        stage.resize(1100, 400);
        stage.setScenario(moment.recording.scenario(), moment.recording.settings().mode);
        stage.showScene(moment.scene());
        QCOMPARE(stage.findChildren<CardView *>().size(), 2);
        QCOMPARE(stage.findChildren<QueueView *>().size(), 1);
        QVERIFY(stage.accessibleDescription().contains(QStringLiteral("Asynchronous send · synchronous receive")));
        for (const CardView *card : stage.findChildren<CardView *>())
            QVERIFY(stage.rect().contains(card->geometry()));
    }

    void manyProcessesBecomeATable()
    {
        Scenario scenario = senderAndReceiver();
        scenario.processes.resize(12);
        for (std::size_t i = 0; i < scenario.processes.size(); ++i)
            scenario.processes[i].name = "P" + std::to_string(i);
        const Moment moment(Recording(scenario, inMode(3)));
        StageView stage(plainLook());
        stage.setScenario(scenario, {});
        stage.showScene(moment.scene(Phase::ready));
        QVERIFY(stage.findChildren<CardView *>().isEmpty());
        const auto *table = stage.findChild<QTableView *>();
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 12);
        QCOMPARE(table->model()->index(11, 0).data().toString(), QStringLiteral("P11"));
    }

    void theProcessTableKeepsTheRulesOfModels()
    {
        ProcessTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Moment before(Recording(senderAndReceiver(), inMode(3)));
        model.showScene(before.scene(Phase::ready));
        const Moment after(fullQueue());
        model.showScene(after.scene());
        QCOMPARE(model.index(0, ProcessTableModel::State).data().toString(), QStringLiteral("BLOCKED"));
        QCOMPARE(model.index(0, ProcessTableModel::Sent).data().toInt(), 4);
        // What the kernel says of a wait, and of nothing else.
        const QModelIndex known = model.index(0, ProcessTableModel::Known), notBlocked = model.index(1, ProcessTableModel::Known);
        QCOMPARE(known.data().toString(), QStringLiteral("○"));
        QVERIFY(known.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("○ It is not known")));
        QVERIFY(notBlocked.data().toString().isEmpty());
    }

    void theLegendExplainsWhatOccursAndNothingElse()
    {
        const Moment moment(oneOrder(4));
        LegendCollector collector;
        collector.update(moment.history, 2, 2'000'000);
        const LegendContents contents = collector.contents();
        const auto has = [&](Activity activity) {
            return std::find(contents.activities.begin(), contents.activities.end(), activity)
                   != contents.activities.end();
        };
        QVERIFY(has(Activity::working));
        QVERIFY(has(Activity::otherWork));
        QVERIFY(!has(Activity::blockedEmpty));
        QVERIFY(contents.emptyPolls);
        QVERIFY(contents.messages);
        QVERIFY(!contents.wakeUps);
    }

    void theBadgeTellsThePhases()
    {
        Moment moment(fullQueue());
        const auto badge = [&moment](Phase phase, std::int64_t now, std::size_t steps = 0, int pastRun = 0) {
            Scene scene = moment.scene(phase);
            scene.now = now;
            scene.newest = 9'600'000'000;
            scene.steps = steps;
            scene.pastRun = pastRun;
            return badgeText(scene);
        };
        QCOMPARE(badge(Phase::live, 2'200'000'000), QStringLiteral("● LIVE 2.2 s"));
        QCOMPARE(badge(Phase::paused, 2'200'000'000), QStringLiteral("❚❚ PAUSED 2.2 s"));
        QCOMPARE(badge(Phase::finished, 9'600'000'000), QStringLiteral("■ FINISHED 9.6 s"));
        moment.recording.outcome = Outcome::deadlock;
        QCOMPARE(badge(Phase::finished, 1'400'000'000), QStringLiteral("■ DEADLOCK 1.4 s"));
        moment.recording.outcome = Outcome::completed;
        QCOMPARE(badge(Phase::replay, 1'300'000'000), QStringLiteral("↶ REPLAY 1.3 of 9.6 s · L = live"));
        QCOMPARE(badge(Phase::replay, 1'300'000'000, 0, 3), QStringLiteral("↶ REPLAY 1.3 of 9.6 s · run 3 · L = live"));
        QCOMPARE(badge(Phase::stepping, 0, 17), QStringLiteral("▶| STEP 17"));
        Scene slow = moment.scene(Phase::stepping);
        slow.steps = 17;
        slow.slowly = true;
        QCOMPARE(badgeText(slow), QStringLiteral("▶ SLOW 17"));
        Scene replay = moment.scene(Phase::replay);
        replay.steps = 76;
        replay.allSteps = 79;
        QCOMPARE(badgeText(replay), QStringLiteral("↶ REPLAY step 76 of 79 · L = live"));
        replay.pastRun = 2;
        QCOMPARE(badgeText(replay), QStringLiteral("↶ REPLAY step 76 of 79 · run 2 · L = live"));
        moment.recording.steppedFrom = 2'200'000'000;
        QCOMPARE(badge(Phase::stepping, 2'300'000'000, 3), QStringLiteral("▶| STEP 3 from 2.2 s"));
    }

    void theAxisAtFullSpeedFitsTheRun()
    {
        Recording recording = oneOrder(3);
        QCOMPARE(visibleSpan(recording, 30'000'000'000), std::llround(recording.scenario().span * 1e9));
        QCOMPARE(timeText(recording, 2'240'000'000), QStringLiteral("2.2 s"));
        Settings fast = recording.settings();
        fast.fullSpeed = true;
        const Recording quick(recording.scenario(), fast);
        for (const std::int64_t now : {0LL, 90'000LL, 1'300'000LL, 70'000'000'000LL}) {
            const std::int64_t span = visibleSpan(quick, now);
            QVERIFY(span > now && span <= std::max<std::int64_t>(100'000, now * 3));
        }
        QCOMPARE(timeText(quick, 310'000), QStringLiteral("310 µs"));
        QCOMPARE(timeText(quick, 1'340'000), QStringLiteral("1.3 ms"));
    }

    void aLongCaptionTakesMoreLinesInsteadOfBeingCut()
    {
        CaptionStrip strip(plainLook());
        strip.show(Phase::live, QStringLiteral("● LIVE 0.0 s"), QStringLiteral("Producer is blocked:"),
                   QStringLiteral("no room for order 7. It sleeps until someone takes an order."));
        QVERIFY(strip.heightForWidth(500) > strip.heightForWidth(1400));
    }

    void theCaptionOnlyGrowsUntilAnotherRunBegins()
    {
        CaptionStrip strip(plainLook());
        strip.resize(500, 50);
        const QString badge = QStringLiteral("● LIVE 0.0 s");
        strip.show(Phase::live, badge, QStringLiteral("Producer is blocked:"),
                   QStringLiteral("no room for order 7. It sleeps until someone takes an order."));
        const int tall = strip.heightForWidth(500);
        strip.show(Phase::live, badge, QStringLiteral("Producer is done."), {});
        QVERIFY(strip.heightForWidth(1400) < tall);
        QCOMPARE(strip.heightForWidth(500), tall);
        strip.forgetHeight();
        QVERIFY(strip.heightForWidth(500) < tall);
    }

    void twoLinesAreThereFromTheBeginningIfOneOfTheLessonsSentencesNeedsThem()
    {
        CaptionStrip strip(plainLook());
        strip.resize(900, 50);
        const QString longer = QStringLiteral("No room for order 7. It sleeps until someone takes an order from the queue.");
        const auto show = [&](const QString &what) { strip.show(Phase::live, QStringLiteral("● LIVE 0.0 s"), {}, what); };
        show(QStringLiteral("Short."));
        strip.beginRun({QStringLiteral("Also short.")});
        const int one = strip.heightForWidth(900);
        strip.beginRun({QStringLiteral("Also short."), longer});
        const int before = strip.heightForWidth(900);
        QVERIFY(before > one);
        show(longer);
        QCOMPARE(strip.heightForWidth(900), before);
        QCOMPARE(strip.heightForWidth(1800), one);
    }

    void theTimelineShowsFourQueuesWhereThereIsRoomAndNamesTheOthersWhereNot()
    {
        Scenario scenario = senderAndReceiver();
        for (const char *name : {"second", "third", "fourth", "fifth"}) {
            scenario.channels.push_back(scenario.channels[0]);
            scenario.channels.back().name = name;
        }
        const Moment moment(Recording(scenario, inMode(3)));
        TimelineView view(plainLook());
        view.showScene(moment.scene());
        view.resize(1100, 600);
        QCOMPARE(view.plan().depthChannels.size(), std::size_t{4});
        QCOMPARE(view.hoverTextAt(view.plan().more.center()).contains(QStringLiteral("fifth")), true);
        view.resize(1100, 190);
        QCOMPARE(view.plan().depthChannels.size(), std::size_t{2});
        const QString hidden = view.hoverTextAt(view.plan().more.center());
        QVERIFY2(hidden.contains(QStringLiteral("third, fourth, fifth")), qPrintable(hidden));
        for (const QRectF &strip : view.plan().depths)
            QVERIFY(QRectF(view.rect()).contains(strip));
    }

    void theCaptionShrinksOnceNothingHasNeededItsHeightForAWhile()
    {
        CaptionStrip strip(plainLook());
        strip.resize(500, 50);
        const QString badge = QStringLiteral("● LIVE 0.0 s");
        strip.show(Phase::live, badge, QStringLiteral("Producer is blocked:"),
                   QStringLiteral("no room for order 7. It sleeps until someone takes an order."));
        const int tall = strip.heightForWidth(500);
        strip.show(Phase::live, badge, QStringLiteral("Producer is done."), {});
        QVERIFY(QTest::qWaitFor([&] { return strip.heightForWidth(500) < tall; }));
    }

    void theMomentsOfAMessageAreToldApart()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1);
        run.sendCalled(100, 0, 1, "order 1").enqueued(100.004, 0, 1, 1).dequeued(100.019, 1, 1, 0, 0);
        const Moment moment(std::move(run.recording));
        MessageStory story({0, 1});
        story.update(moment.recording, moment.history);
        MessageLifeModel life;
        life.show(moment.scene(), story);
        QStringList times;
        for (int row = 0; row < life.rowCount(); ++row)
            times << life.data(life.index(row), Qt::DisplayRole).toString().section(QStringLiteral("  "), 0, 0);
        QVERIFY2(times.size() >= 3, qPrintable(times.join(',')));
        times.removeDuplicates();
        QCOMPARE(times.first(), QStringLiteral("0.100000 s"));
        QVERIFY2(times.contains(QStringLiteral("0.100004 s")) && times.contains(QStringLiteral("0.100019 s")),
                 qPrintable(times.join(',')));
    }

    void aProcessCutOffWhileBlockedStillShowsItsLine()
    {
        Scenario scenario = senderAndReceiver();
        scenario.processes[0].program = "work(1)\nsend('orders', 'x')\n";
        RecordingBuilder run(std::move(scenario), inMode(1));
        run.started(0, 0).started(0, 1);
        run.event(100, 0, {.line = 2, .kind = EventKind::lineReached});
        run.sendCalled(100, 0, 1, "x").enqueued(100, 0, 1, 1).blocked(100, 0, BlockReason::awaitingReceipt, 1);
        run.ended(200, 0, ExitKind::stopped).ended(200, 1, ExitKind::ok);
        const Moment moment(std::move(run.recording));
        CardView card(plainLook(), 0, QString(), CardDetail::program), other(plainLook(), 1, {}, CardDetail::program);
        card.showScene(moment.scene(Phase::finished));
        other.showScene(moment.scene(Phase::finished));
        QCOMPARE(card.line(), 2);
        QCOMPARE(other.line(), 0);
    }

    void theTimelineFollowsUntilItIsScrolledAndAgainWhenAsked()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).workBegan(0, 0, 60'000'000);
        run.recording.now = 60'000'000'000;
        const Moment moment(std::move(run.recording));
        TimelineView view(plainLook());
        view.resize(900, 400);
        view.showScene(moment.scene());
        QVERIFY(view.following());
        QWheelEvent wheel(QPointF(400, 100), view.mapToGlobal(QPointF(400, 100)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(!view.following());
        view.follow();
        QVERIFY(view.following());
    }

    void nothingBreaksAtTinySizes()
    {
        const Moment moment(fullQueue());
        StageView stage(plainLook());
        stage.setScenario(moment.recording.scenario(), {});
        TimelineView timeline(plainLook());
        for (const QSize size : {QSize(1, 1), QSize(30, 200), QSize(400, 20)}) {
            stage.resize(size);
            stage.showScene(moment.scene());
            QCOMPARE(stage.grab().isNull(), false);
            timeline.resize(size);
            timeline.showScene(moment.scene());
            QCOMPARE(timeline.grab().isNull(), false);
        }
    }
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
