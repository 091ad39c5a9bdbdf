// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page on real processes: one clock, in turn, in lockstep, back and forth, into the lesson and back.
#include "compare/compare_page.h"
#include "scenario/load.h"
#include "support/recording_builder.h"
#include "window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace synchroscope;

namespace {

Scenario lesson(const char *name)
{
    Loaded loaded = loadScenario(std::string(SCENARIO_FOLDER "/") + name + ".toml");
    return loaded.scenario.value();
}

Settings own(const Scenario &scenario)
{
    Settings settings;
    settings.mode = scenario.mode;
    return settings;
}

Pace pace(PaceKind kind, std::size_t speed = 4)
{
    Pace one;
    one.kind = kind;
    one.speed = speed;
    one.grain = Grain::line;
    return one;
}

Look plainLook()
{
    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    return look;
}

/// A session with the four modes of a lesson, held at 0.
void openModes(CompareSession &session, const Scenario &scenario)
{
    session.open(scenario, compareIn({}, {}, scenario, own(scenario)));
}

/// The real time at which the axis of a run would have been at 0, at four times the speed, by what happened from `from` on.
/// An event that came late is drawn later than its stamp says; the largest is the one that is right.
double zeroOf(const Recording &recording, std::int64_t from = 0)
{
    double zero = -INFINITY;
    for (const RecordedEvent &event : recording.events()) {
        if (event.at >= from && event.process != supervisorIndex)
            zero = std::max(zero, static_cast<double>(event.event.time) - static_cast<double>(event.at) / 4);
    }
    return zero;
}

std::string childrenLeft()
{
    std::string children;
    std::ifstream file("/proc/self/task/" + std::to_string(::getpid()) + "/children");
    std::getline(file, children);
    return children;
}

/// Two recordings as runs, shown finished.
struct Shown
{
    std::vector<std::shared_ptr<RecordedRun>> runs;
    Comparison comparison;
    CompareScene scene{comparison, runs};

    explicit Shown(const std::vector<Recording> &recordings) : comparison(compareIn({}, {}, senderAndReceiver(), inMode(1)))
    {
        comparison.variants.resize(recordings.size());
        for (const Recording &recording : recordings) {
            runs.push_back(std::make_shared<RecordedRun>(recording, 1));
            runs.back()->update();
            scene.newest = std::max(scene.newest, recording.now);
        }
        scene.now = scene.newest;
        scene.phase = Phase::finished;
    }
};

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }
    void cleanup() { QCOMPARE(childrenLeft(), std::string()); }

    void allRunAtOnceOnOneClock()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, lesson("four-modes"));
        QCOMPARE(session.failure(), QString());
        QCOMPARE(session.phase(), Phase::ready);
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::live);
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        // A stamp of the clock is the same axis time in every run, to the nanosecond.
        const auto &runs = session.scene().runs;
        for (const auto &run : runs) {
            const double apart = zeroOf(run->recording) - zeroOf(runs.front()->recording);
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
        }
    }

    void pausedTogetherTheyGoOnTogether()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, lesson("four-modes"));
        session.togglePlay();
        QTRY_VERIFY(session.scene().newest > 300'000'000);
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::paused);
        const auto now = [&session](std::size_t i) { return session.run(i)->recording.now; };
        QTRY_VERIFY(now(0) > 0 && session.run(0)->recording.standing && session.run(3)->recording.standing);
        session.togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        const auto &runs = session.scene().runs;
        for (const auto &run : runs) { // by what happened after the pause
            const double apart = zeroOf(run->recording, 3'000'000'000) - zeroOf(runs.front()->recording, 3'000'000'000);
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
        }
    }

    void inTurnOnlyOneRunMoves()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        session.setInTurn(true);
        openModes(session, lesson("four-modes"));
        session.togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(session.run(1)->recording.now > 0, 10'000);
        QVERIFY(session.run(0)->recording.finished);
        QCOMPARE(session.run(2)->recording.events().size(), std::size_t{0});
        QCOMPARE(session.scene().going, std::size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 30'000);
        std::uint64_t before = 0; // by the real clock
        for (const auto &run : session.scene().runs) {
            QVERIFY(run->recording.events().front().event.time >= before);
            before = run->recording.events().back().event.time;
        }
    }

    void atMaxTheyRunInTurnByThemselves()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::max));
        openModes(session, lesson("four-modes"));
        QVERIFY(session.inTurn());
        session.togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 10'000);
    }

    void lockstepMovesAllToTheNextThingThatHappensInAny()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, lesson("four-modes"));
        std::vector<std::int64_t> moments;
        for (int i = 0; i < 12; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
            QCOMPARE(session.phase(), Phase::stepping);
            const CompareScene scene = session.scene();
            QVERIFY(moments.empty() || scene.now > moments.back());
            bool any = false;
            for (const auto &run : scene.runs) {
                // None has something left to do before the common moment, and nothing later is shown.
                const auto &recording = run->recording;
                QVERIFY(recording.finished || recording.events().back().at > scene.now);
                const std::size_t at = momentAt(recording, scene.now);
                const std::int64_t before = moments.empty() ? -1 : moments.back();
                any = any || at > momentAt(recording, before);
            }
            QVERIFY(any);
            moments.push_back(scene.now);
        }
        // The same again: virtual time is repeatable.
        session.restart();
        for (const std::int64_t moment : moments) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
            QCOMPARE(session.scene().now, moment);
        }
        session.end();
    }

    void lockstepComesToTheEnd()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, lesson("four-modes"));
        for (int i = 0; i < 300 && session.phase() != Phase::finished; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
        }
        QCOMPARE(session.phase(), Phase::finished);
        QCOMPARE(session.scene().now, session.scene().newest);
        for (const auto &run : session.scene().runs)
            QCOMPARE(run->recording.outcome, Outcome::completed);
    }

    void fromLockstepTheyGoOnTogether()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::step));
        openModes(session, lesson("four-modes"));
        for (int i = 0; i < 6; ++i) {
            session.stepForth();
            QTRY_VERIFY_WITH_TIMEOUT(!session.moving(), 10'000);
        }
        const std::int64_t from = session.scene().now;
        session.setPace(pace(PaceKind::live));
        session.togglePlay();
        QCOMPARE(session.phase(), Phase::live);
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 20'000);
        const auto &runs = session.scene().runs;
        for (const auto &run : runs) {
            const double apart = zeroOf(run->recording, from + 500'000'000) - zeroOf(runs.front()->recording, from + 500'000'000);
            QVERIFY2(std::abs(apart) <= 3, qPrintable(QString::number(apart)));
        }
    }

    void slowMotionStepsByItself()
    {
        CompareSession session;
        Pace slow = pace(PaceKind::slow);
        slow.rate = slowRates.size() - 1;
        session.setPace(slow);
        openModes(session, lesson("four-modes"));
        session.togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(session.scene().steps > 5, 10'000);
        QCOMPARE(session.phase(), Phase::stepping);
        QVERIFY(session.scene().slowly);
        session.togglePlay();
        QVERIFY(!session.moving());
        session.end();
    }

    void backMovesTheViewAndForthComesBack()
    {
        CompareSession session;
        session.setPace(pace(PaceKind::live));
        openModes(session, lesson("four-modes"));
        session.togglePlay();
        QTRY_VERIFY(session.scene().newest > 3'000'000'000);
        session.togglePlay();
        QTRY_VERIFY(session.run(0)->recording.standing);
        const std::size_t events = session.run(0)->recording.events().size();
        session.stepBack();
        QCOMPARE(session.phase(), Phase::replay);
        const std::int64_t first = session.scene().now;
        session.stepBack();
        const std::int64_t second = session.scene().now;
        QVERIFY(second < first);
        session.stepForth();
        QCOMPARE(session.scene().now, first);
        session.showBeginning();
        QCOMPARE(session.scene().now, 0);
        session.showTime(1'500'000'000);
        QCOMPARE(session.scene().momentOf(2), 1'500'000'000);
        QCOMPARE(session.run(0)->recording.events().size(), events); // no process has moved
        session.showNewest();
        QCOMPARE(session.phase(), Phase::paused);
        session.end();
    }

    void aRunOpensOnTheLessonPageAtTheSameMomentAndBack()
    {
        Lessons lessons;
        lessons.list.push_back(lesson("four-modes"));
        MainWindow window(lessons, ThemeChoice::light);
        window.resize(1200, 800);
        window.show();
        QTest::keyClick(&window, Qt::Key_C);
        ComparePage &page = window.comparePage();
        QVERIFY(page.isVisible());
        page.session().setPace(pace(PaceKind::live));
        QTest::keyClick(&window, Qt::Key_3); // nothing to be seen yet: it says so
        QVERIFY(page.isVisible());
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(page.session().phase(), Phase::finished, 20'000);
        page.session().showTime(3'300'000'000);
        QTest::keyClick(&window, Qt::Key_3);
        QVERIFY(window.page().isVisible() && !page.isVisible());
        QCOMPARE(window.session().phase(), Phase::replay);
        QCOMPARE(window.session().scene().now, 3'300'000'000);
        QCOMPARE(window.session().scene().recording.settings().mode.number(), 3);
        window.session().showTime(2'000'000'000);
        QTest::keyClick(&window, Qt::Key_C);
        QVERIFY(page.isVisible());
        QCOMPARE(page.session().scene().now, 2'000'000'000);
        QVERIFY(page.session().run(0)->recording.finished); // the same runs
        QTest::keyClick(&window, Qt::Key_3);
        QCOMPARE(window.session().pastRuns().size(), std::size_t{1}); // and not taken over twice
        QTest::keyClick(&window, Qt::Key_C);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.page().isVisible());
    }

    void otherThingsAreComparedWithValuesOfOnesOwn()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const Scenario scenario = lesson("fast-producer");
        page.setSubject(scenario, own(scenario));
        page.compareIn({Varied::Kind::capacity, -1});
        QCOMPARE(page.session().comparison().variants.size(), std::size_t{4});
        auto *values = page.bar()->findChild<QLineEdit *>();
        QCOMPARE(values->text(), QStringLiteral("0, 1, 4, 64"));
        values->setText(QStringLiteral("1, five"));
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(page.session().comparison().variants.size(), std::size_t{4}); // as it was
        values->setText(QStringLiteral("0, 1, 2, 3, 4, 5, 6, 7"));
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(page.session().comparison().variants.size(), std::size_t{8});
        QCOMPARE(page.session().run(7)->recording.scenario().channels[0].capacity, 7);
        page.end();
    }

    void twoRunsDifferWhereTheyBeginToDiffer()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const std::vector<Recording> recordings{oneOrder(3), oneOrder(4)};
        std::vector<std::shared_ptr<RecordedRun>> runs;
        for (const Recording &recording : recordings) {
            runs.push_back(std::make_shared<RecordedRun>(recording, static_cast<int>(runs.size()) + 1));
            runs.back()->update();
        }
        page.showRecordings(senderAndReceiver(), inMode(3), runs);
        QCOMPARE(page.session().phase(), Phase::finished);
        QVERIFY(!page.session().canRestart());
        QVERIFY2(page.caption()->text().contains(QStringLiteral("begin to differ")), qPrintable(page.caption()->text()));
        page.end();
    }

    void theTableHoldsEveryFigureAndIsCopiedAsText()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const Shown shown({oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)});
        page.showPart(ComparePart::table);
        page.showScene(shown.scene);
        QCOMPARE(page.table()->rowCount(), static_cast<int>(figureColumns().size()));
        QCOMPARE(page.table()->columnCount(), 4);
        QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.split('\n', Qt::SkipEmptyParts).size(), 1 + page.table()->rowCount());
        QVERIFY(text.contains(QStringLiteral("Looked in vain\t0×")));
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("runs");
        for (const int runs : {2, 4, 8}) {
            QTest::addRow("large, %d", runs) << QSize(1920, 1000) << 1.2 << runs;
            QTest::addRow("usual, %d", runs) << QSize(1440, 790) << 1.0 << runs;
            QTest::addRow("small, %d", runs) << QSize(1024, 620) << 0.85 << runs;
            QTest::addRow("twice the text, %d", runs) << QSize(1440, 1100) << 1.6 << runs;
        }
    }
    void everythingHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(int, runs);
        Look look = plainLook();
        look.scale = scale;
        Comparison comparison = compareIn({Varied::Kind::seed, -1}, {1, 2}, senderAndReceiver(), inMode(3));
        comparison.variants.resize(static_cast<std::size_t>(runs), comparison.variants[0]);
        CompareRoom room;
        room.size = size;
        room.length = 10'000'000'000;
        room.zoomed = true;
        const ComparePlan plan = planCompare(look, room, comparison, senderAndReceiver(), {});
        QCOMPARE(static_cast<int>(plan.strips.size()), runs);
        QVERIFY(plan.axis.width > 200);
        double above = plan.ticks.bottom();
        for (const StripPlan &strip : plan.strips) {
            QVERIFY(strip.area.top() >= above - 0.5 && strip.area.bottom() <= plan.bottom + 0.5);
            double y = strip.area.top();
            for (const QRectF &part : strip.lanes) {
                QVERIFY(part.top() >= y && part.height() >= 7);
                y = part.bottom();
            }
            for (const QRectF &part : strip.depths) {
                QVERIFY(part.top() >= y && part.bottom() <= strip.area.bottom());
                y = part.bottom();
            }
            QVERIFY(strip.badge.right() <= strip.names.front().left());
            QVERIFY(strip.title.isEmpty() || strip.title.right() <= strip.names.front().left() + 0.5);
            QVERIFY(strip.names.front().right() <= plan.axis.left);
            QVERIFY(strip.figures.front().left() >= plan.axis.right());
            QVERIFY(strip.figures.back().right() <= size.width() + 0.5);
            above = strip.area.bottom();
        }
        QVERIFY(plan.range.top() >= plan.bottom && plan.legend.top() >= plan.range.bottom());
    }

    void zoomKeepsTheTimeUnderThePointer()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const Shown shown({oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)});
        page.showScene(shown.scene);
        const ComparePlan before = page.view()->plan();
        const double x = before.axis.left + before.axis.width * 0.7;
        const std::int64_t time = before.axis.toTime(x);
        page.view()->zoom(4, x);
        QVERIFY(page.view()->zoomed());
        const ComparePlan after = page.view()->plan();
        QVERIFY(std::abs(after.axis.toTime(x) - time) < before.axis.perPixel());
        QVERIFY(after.axis.length < before.axis.length / 3);
        page.view()->showAll();
        QCOMPARE(page.view()->plan().axis.length, before.axis.length);
    }

    void chartsShowTheRecordedValuesAndCanBeKept()
    {
        CompareCharts charts(plainLook());
        charts.resize(1200, 800);
        charts.show();
        Shown shown({oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)});
        for (auto &run : shown.runs)
            run->recording.processes[0].cpuMs = 2;
        charts.setComparison(shown.scene);
        charts.showScene(shown.scene);
        const auto *latency = charts.findChild<LatencyChart *>();
        QCOMPARE(latency->lines().size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(latency->lines()[i]->points().back().y(), 100.0);
        QCOMPARE(agesUntil(*shown.runs[3], shown.scene.now), (std::vector<std::int64_t>{19'990'000}));
        QVERIFY(agesUntil(*shown.runs[3], 110'000'000).empty()); // not yet received
        const auto *tradeOff = charts.findChild<TradeOffChart *>();
        QCOMPARE(tradeOff->points()[3]->points(), (QList<QPointF>{{0.01999, 2}}));
        const auto *depth = charts.findChild<DepthOfAllChart *>();
        double deepest = 0;
        for (const QPointF &point : depth->lines()[3]->points())
            deepest = std::max(deepest, std::floor(point.y()));
        QCOMPARE(deepest, 1.0);
        QSet<QString> pens; // told apart without colour
        for (const QLineSeries *line : depth->lines()) {
            QString pen = QString::number(static_cast<int>(line->pen().style()));
            for (const qreal dash : line->pen().dashPattern())
                pen += QStringLiteral(" %1").arg(dash);
            pens.insert(pen);
        }
        QCOMPARE(pens.size(), 4);

        const QTemporaryDir folder;
        for (ChartPanel *chart : charts.charts()) {
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->asText().isEmpty());
            chart->copyValues();
            QCOMPARE(QApplication::clipboard()->text(), chart->asText());
            for (const char *name : {"a.png", "a.svg", "a.pdf"})
                QVERIFY(chart->saveTo(folder.filePath(QString::fromLatin1(name))).ok());
            QVERIFY(!QImage(folder.filePath(QStringLiteral("a.png"))).isNull());
            QVERIFY(!chart->saveTo(QStringLiteral("/nowhere/at/all.png")).ok());
        }
        charts.enlarge(charts.charts()[1]);
        QVERIFY(charts.charts()[1]->isVisible() && !charts.charts()[0]->isVisible());
        charts.enlarge(nullptr);
        QVERIFY(charts.charts()[0]->isVisible());
    }

    void whatThePointerRestsOnIsTold()
    {
        CompareCharts charts(plainLook());
        charts.resize(1200, 800);
        charts.show();
        Shown shown({oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)});
        charts.setComparison(shown.scene);
        charts.showScene(shown.scene);
        QApplication::processEvents();
        auto *latency = charts.findChild<LatencyChart *>();
        QLineSeries *line = latency->lines()[3];
        const QPointF place = latency->chart()->mapToPosition(line->points().back(), line);
        QVERIFY2(latency->valueAt(place).contains(QStringLiteral("100.0 % of the messages")), qPrintable(latency->valueAt(place)));
        QCOMPARE(latency->valueAt(QPointF(-500, -500)), QString());
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    TestCompare test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_compare.moc"
