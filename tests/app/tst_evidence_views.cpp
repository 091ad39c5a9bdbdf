// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says, as it is shown: badges, the legend that explains them, and the words behind a click.
#include "analysis/flow_meter.h"
#include "compare/compare_view.h"
#include "fullspeed/frozen_view.h"
#include "style/look.h"
#include "style/state_style.h"
#include "support/recording_builder.h"
#include "terms/hover.h"
#include "terms/state_terms.h"
#include "views/evidence_note.h"
#include "views/evidence_painter.h"
#include "views/wake_up_painter.h"
#include "views/stage_view.h"
#include "views/timeline_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace synchroscope;

namespace {

constexpr double waitBegins = 1000, waitEnds = 3000; // ms

/// One wait of the receiver, and what the kernel recorded of it.
struct Waited
{
    explicit Waited(const std::vector<Switch> &switches, int tier, bool complete = true) : recording(made())
    {
        recording.evidenceTier = tier;
        recording.evidenceLack = tier == 2 ? "" : "The kernel does not report context switches.";
        recording.evidenceRemedy = tier == 2 ? "" : "sudo sysctl kernel.perf_event_paranoid=2";
        recording.switches[1] = switches;
        recording.switchesComplete = complete && tier == 2;
        recording.finished = true;
        history.emplace(recording);
        history->update(recording);
    }
    static Recording made()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).receiveCalled(waitBegins, 1);
        run.blocked(waitBegins, 1, BlockReason::queueEmpty).wakes(waitEnds - 5, 0, 1, 7, 1);
        run.woken(waitEnds, 1, 0, 7, BlockReason::queueEmpty);
        run.work(waitEnds, 5000, 1);
        return std::move(run.recording);
    }
    [[nodiscard]] Scene scene() const
    {
        return {recording, *history, history->newest(), recording.now, Phase::finished};
    }

    Recording recording;
    std::optional<History> history;
};

Switch at(double ms, bool out, bool voluntary)
{
    const auto ns = static_cast<std::int64_t>(ms * 1e6);
    return {ns, RecordingBuilder::startStamp + static_cast<std::uint64_t>(ns), out, voluntary};
}

Look plainLook() { return lookFor(ThemeChoice::light, {}); }

} // namespace

class TestEvidenceViews : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnABadgeSaysHowItIsKnown_data()
    {
        QTest::addColumn<QList<double>>("slept"); // ms: out and on
        QTest::addColumn<int>("tier");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("confirmed") << QList<double>{1000.003, 2995.03} << 2
                                   << QStringList{"● Linux confirms", "3.0 µs after", "30 µs after the wake-up",
                                                  "tier 2"};
        QTest::newRow("contradicted") << QList<double>{} << 2
                                      << QStringList{"! Linux contradicts", "was on a processor"};
        QTest::newRow("not known") << QList<double>{} << 1
                                   << QStringList{"○ It is not known", "tier 1",
                                                  "sudo sysctl kernel.perf_event_paranoid=2"};
        QTest::newRow("nothing told") << QList<double>{} << 0 << QStringList{"○ It is not known", "tier 0"};
    }
    void aClickOnABadgeSaysHowItIsKnown()
    {
        QFETCH(QList<double>, slept);
        QFETCH(int, tier);
        QFETCH(QStringList, told);
        const Waited waited(slept.isEmpty() ? std::vector<Switch>{}
                                            : std::vector{at(slept[0], true, true), at(slept[1], false, false)},
                            tier);
        TimelineView view(plainLook());
        view.resize(900, 420);
        view.showScene(waited.scene());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy moments(&view, &TimelineView::momentWanted);

        const TimelinePlan plan = view.plan();
        const auto middle = static_cast<std::int64_t>((waitBegins + waitEnds) / 2 * 1e6);
        const QPointF badge(plan.parts.axis.toX(middle), plan.parts.lanes[1].center().y());
        QTest::mouseClick(&view, Qt::LeftButton, {}, badge.toPoint());
        const auto *note = view.findChild<EvidenceNote *>();
        QVERIFY(note && note->isVisible());
        for (const QString &words : told)
            QVERIFY2(note->text().contains(words), qPrintable(note->text()));
        QCOMPARE(moments.count(), 0); // it explains, and does not lead anywhere
    }

    void aBadgeWithoutRoomIsLeftOutUnlessItContradicts_data()
    {
        QTest::addColumn<QList<double>>("slept");
        QTest::addColumn<int>("marks");
        QTest::newRow("confirmed") << QList<double>{1000.003, 2995.03} << 0;
        QTest::newRow("contradicted") << QList<double>{} << 1;
    }
    void aBadgeWithoutRoomIsLeftOutUnlessItContradicts()
    {
        QFETCH(QList<double>, slept);
        const Waited waited(slept.isEmpty() ? std::vector<Switch>{}
                                            : std::vector{at(slept[0], true, true), at(slept[1], false, false)},
                            2);
        std::vector<LaneIndex> indices(2);
        for (std::size_t p : {0U, 1U})
            indices[p].update(waited.history->spans(static_cast<int>(p)));
        const TimeAxis axis{0, 100'000'000'000, 0, 300}; // two seconds are six pixels
        QPainter nowhere;
        const Look look = plainLook();
        const TimelineContext context{nowhere, look, waited.recording, *waited.history, indices, axis,
                                      waited.recording.now, {QRectF(0, 0, 300, 40), QRectF(0, 80, 300, 40)}};
        QTEST(static_cast<int>(evidenceMarks(context).size()), "marks");
    }

    void betweenWakeUpAndProcessorThereIsASliver_data()
    {
        QTest::addColumn<int>("tier");
        QTest::addColumn<double>("ends"); // ms: on a processor, as far as is known
        QTest::newRow("the kernel says when") << 2 << 2997.0;
        QTest::newRow("only its own word") << 1 << waitEnds;
    }
    void betweenWakeUpAndProcessorThereIsASliver()
    {
        QFETCH(int, tier);
        QFETCH(double, ends);
        std::vector<Switch> switches;
        if (tier == 2)
            switches = {at(1000.003, true, true), at(2997, false, false)};
        const Waited waited(switches, tier);
        std::vector<LaneIndex> indices(2);
        for (std::size_t p : {0U, 1U})
            indices[p].update(waited.history->spans(static_cast<int>(p)));
        QImage image(1000, 130, QImage::Format_RGB32);
        const Look look = plainLook();
        image.fill(look.theme.page);
        QPainter painter(&image);
        const TimeAxis axis{2'990'000'000, 20'000'000, 0, 1000}; // 50 pixels a ms; the wake-up is issued at 2,995 ms
        const TimelineContext context{painter, look, waited.recording, *waited.history, indices, axis,
                                      waited.recording.now, {QRectF(0, 0, 1000, 40), QRectF(0, 80, 1000, 40)}};
        paintEvidence(context);
        painter.end();
        const QRgb orange = wokenStyle().colour.rgb(), page = look.theme.page.rgb();
        int first = -1, last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 80; y < 120; ++y) {
                if (image.pixel(x, y) == orange) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        QVERIFY2(std::abs(first - axis.toX(2'995'000'000)) <= 3, QByteArray::number(first));
        QVERIFY2(std::abs(last - axis.toX(static_cast<std::int64_t>(ends * 1e6))) <= 3, QByteArray::number(last));
        QCOMPARE(image.pixel((first + last) / 2, 84), page); // lower than the wait that it ends
    }

    void aWakeUpIsDrawnAtItsTime_data()
    {
        QTest::addColumn<bool>("withMessage");
        QTest::addColumn<bool>("both"); // it wakes the sender in turn
        QTest::newRow("alone") << false << false;
        QTest::newRow("with its message") << true << false;
        QTest::newRow("and one back at once") << true << true;
    }
    void aWakeUpIsDrawnAtItsTime()
    {
        QFETCH(bool, withMessage);
        QFETCH(bool, both);
        RecordingBuilder run(senderAndReceiver(), inMode(1));
        run.started(0, 0).started(0, 1).receiveCalled(1000, 1).blocked(1000, 1, BlockReason::queueEmpty);
        if (withMessage)
            run.sendCalled(3000, 0, 1, "x").enqueued(3000, 0, 1, 1);
        run.wakes(3000, 0, 1, 7, 1);
        if (both)
            run.blocked(3000, 0, BlockReason::awaitingReceipt, 1);
        run.woken(3000.1, 1, 0, 7, BlockReason::queueEmpty);
        if (withMessage)
            run.dequeued(3000.1, 1, 1, 0, 0);
        if (both)
            run.wakes(3000.2, 1, 0, 8, 1).woken(3000.3, 0, 1, 8, BlockReason::awaitingReceipt);
        run.work(3001, 8000, 1);
        History history(run.recording);
        history.update(run.recording);
        const std::vector<LaneIndex> indices(2);
        const TimeAxis axis{0, 10'000'000'000, 0, 1000};
        QPainter nowhere;
        const Look look = plainLook();
        const TimelineContext context{nowhere, look, run.recording, history, indices, axis, run.recording.now,
                                      {QRectF(0, 0, 1000, 40), QRectF(0, 90, 1000, 40)}};
        const auto marks = wakeUpMarks(context);
        QCOMPARE(marks.size(), std::size_t{both ? 2U : 1U});
        for (const WakeUpMark &mark : marks)
            QVERIFY(std::abs(mark.at - axis.toX(mark.wakeUp->issued)) < 0.01);
        QCOMPARE(marks[0].message.has_value(), withMessage);
        QCOMPARE(marks[0].tail.x(), marks[0].at);
        QCOMPARE(marks[0].tip.x(), marks[0].at);
        if (both) { // beside the arrow that stands there, and no further than it must
            QVERIFY(!marks[1].message);
            QVERIFY(std::abs(marks[1].tip.x() - marks[1].at) > look.px(5));
            QVERIFY(std::abs(marks[1].tip.x() - marks[1].at) <= look.px(10.5));
        }
    }

    void badgesAreToldApartByShapeAndByColour_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::light;
        QTest::newRow("dark") << ThemeChoice::dark;
    }
    void badgesAreToldApartByShapeAndByColour()
    {
        QFETCH(ThemeChoice, theme);
        const Look look = lookFor(theme, {});
        constexpr int size = 17; // as on a lane
        struct Told
        {
            int dark = 0;     // pixels
            QColor atEdge, corner;
        };
        const auto painted = [&](Evidence evidence) {
            QImage image(24, 24, QImage::Format_RGB32);
            const QColor ground = styleFor(Activity::blockedReceipt).colour;
            image.fill(ground);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paintBadge(painter, look, {12, 12}, size, evidence);
            painter.end();
            Told told;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    told.dark += qGray(image.pixel(x, y)) < 100;
            told.atEdge = image.pixelColor(6, 9); // within either badge
            told.corner = image.pixelColor(4, 4);  // of the square, outside the disc
            return told;
        };
        const Told asleep = painted(Evidence::confirmed), unknown = painted(Evidence::unknown);
        QVERIFY2(asleep.dark > 2 * unknown.dark, qPrintable(QString("%1 %2").arg(asleep.dark).arg(unknown.dark)));
        QVERIFY(qGray(unknown.atEdge.rgb()) - qGray(asleep.atEdge.rgb()) > 80);
        QCOMPARE(asleep.corner, styleFor(Activity::blockedReceipt).colour);
        QVERIFY(unknown.corner != asleep.corner);
    }

    void aNoteLeavesWhatItExplainsInSight_data()
    {
        QTest::addColumn<QRect>("about");
        QTest::newRow("lanes") << QRect(270, 560, 1100, 130);
        QTest::newRow("a card on the left") << QRect(280, 160, 370, 350);
        QTest::newRow("a card on the right") << QRect(1020, 160, 370, 350);
        QTest::newRow("at the top") << QRect(10, 2, 80, 30);
        QTest::newRow("at the bottom") << QRect(10, 700, 1400, 190);
    }
    void aNoteLeavesWhatItExplainsInSight()
    {
        QFETCH(QRect, about);
        const QRect screen(0, 0, 1440, 900);
        const QRect note(EvidenceNote::besides(about, {552, 240}, screen), QSize(552, 240));
        QVERIFY(screen.contains(note));
        QVERIFY(!note.intersects(about));
    }

    void theComparePageShowsAndExplainsBadgesToo()
    {
        const Waited waited({at(1000.003, true, true), at(2995.03, false, false)}, 2);
        Comparison comparison = compareIn({}, {}, senderAndReceiver(), inMode(1));
        comparison.variants.resize(2);
        std::vector<std::shared_ptr<RecordedRun>> runs;
        CompareScene scene{comparison, runs};
        for (int i = 0; i < 2; ++i) {
            runs.push_back(std::make_shared<RecordedRun>(waited.recording, 1));
            runs.back()->update();
        }
        scene.now = scene.newest = waited.recording.now;
        scene.phase = Phase::finished;
        Look look = plainLook();
        look.scale = 1;
        CompareView view(look);
        view.resize(1200, 700);
        view.showScene(scene, std::vector<RunFigures>(2));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy times(&view, &CompareView::timeWanted);
        const ComparePlan plan = view.plan();
        const auto woken = static_cast<std::int64_t>((waitEnds - 5) * 1e6);
        const double middle = (plan.axis.toX(static_cast<std::int64_t>(waitBegins * 1e6)) + plan.axis.toX(woken)) / 2;
        const QPointF badge(middle, plan.strips[1].lanes[1].center().y());
        QTest::mouseClick(&view, Qt::LeftButton, {}, badge.toPoint());
        const auto *note = view.findChild<EvidenceNote *>();
        QVERIFY(note && note->isVisible());
        QVERIFY2(note->text().contains("● Linux confirms") && note->text().contains("tier 2"), qPrintable(note->text()));
        QCOMPARE(times.count(), 0); // it explains, and does not lead anywhere
    }

    void theFrozenStreamShowsAndExplainsBadgesToo()
    {
        const Waited waited({at(1000.003, true, true), at(2995.03, false, false)}, 2);
        // As the stream keeps it: its last events, counted from the first of them.
        FlowMeter meter;
        meter.take(waited.recording);
        FrozenView view(plainLook());
        view.resize(1200, 600);
        view.showRecording(meter.lastEvents(waited.recording));
        view.showAll();
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto *note = view.findChild<EvidenceNote *>();
        QVERIFY(note);
        // Wherever it stands: a badge is explained where it is clicked.
        for (int y = 40; y < view.height() && !note->isVisible(); y += 8)
            for (int x = 100; x < view.width() && !note->isVisible(); x += 8)
                QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(x, y));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains("● Linux confirms") && note->text().contains("tier 2"), qPrintable(note->text()));
        // And whatever stands there says what it is, where the pointer rests.
        QStringList told;
        for (int y = 0; y < view.height(); y += 8)
            for (int x = 0; x < view.width(); x += 8)
                told << view.hoverTextAt(QPointF(x, y));
        QVERIFY(told.contains(stateHoverText(Activity::blockedEmpty)));
        QVERIFY(told.contains(evidenceHoverText(Evidence::confirmed, QStringLiteral("Click: how this is known"))));
        QVERIFY(told.contains(hoverText({}, QStringLiteral("depth"))));
        QVERIFY(told.contains(hoverText({}, QStringLiteral("wake-up")))); // of the legend
    }

    void aProcessIsExplainedByTheWordOnWhichItSleeps()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).receiveCalled(waitBegins, 1);
        run.blocked(waitBegins, 1, BlockReason::queueEmpty);
        run.recording.evidenceTier = 1;
        run.recording.processes[1].pid = 4711;
        KernelSample sample;
        sample.at = static_cast<std::int64_t>(waitBegins * 1e6) + 1000;
        sample.asked = sample.told = RecordingBuilder::startStamp + static_cast<std::uint64_t>(sample.at);
        sample.state = 'S';
        sample.word = {SleepWord::Kind::notEmpty, 0, 1};
        sample.waitingIn = "futex_do_wait";
        run.recording.samples[1] = {sample};
        run.recording.now = sample.at + 1000;
        History history(run.recording);
        history.update(run.recording);
        const Scene scene{run.recording, history, history.newest(), run.recording.now, Phase::live};

        TimelineView timeline(plainLook());
        timeline.showScene(scene);
        timeline.explainProcess(1, {});
        const QString text = timeline.findChild<EvidenceNote *>()->text();
        for (const char *words :
             {"pid 4711", "/proc says: S · asleep in futex_do_wait on orders.not_empty[Receiver]", "● Linux confirms"})
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void ofADeadProcessIsSaidThatItHasEndedAndWhenItWasAskedLast()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).receiveCalled(waitBegins, 1);
        run.blocked(waitBegins, 1, BlockReason::queueEmpty);
        KernelSample sample;
        sample.at = static_cast<std::int64_t>(waitBegins * 1e6) + 1000;
        sample.state = 'S';
        run.recording.samples[1] = {sample};
        run.died(waitBegins + 10, 1, ExitKind::killed, 9);
        run.recording.now = static_cast<std::int64_t>((waitBegins + 20) * 1e6);
        History history(run.recording);
        history.update(run.recording);
        TimelineView timeline(plainLook());
        timeline.showScene({run.recording, history, history.newest(), run.recording.now, Phase::live});
        timeline.explainProcess(1, {});
        const QString text = timeline.findChild<EvidenceNote *>()->text();
        QVERIFY2(text.contains("It has ended") && text.contains("Asked for the last time while it lived, at ")
                     && !text.contains("/proc says"),
                 qPrintable(text));
    }
};

QTEST_MAIN(TestEvidenceViews)
#include "tst_evidence_views.moc"
