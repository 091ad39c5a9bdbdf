// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says, as it is shown: badges, the legend that explains them, and the words behind a click.
#include "style/look.h"
#include "style/state_style.h"
#include "support/recording_builder.h"
#include "views/evidence_note.h"
#include "views/evidence_painter.h"
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
             {"pid 4711", "S · asleep in futex_do_wait on orders.not_empty[Receiver]", "● Linux confirms"})
            QVERIFY2(text.contains(words), qPrintable(text));
    }
};

QTEST_MAIN(TestEvidenceViews)
#include "tst_evidence_views.moc"
