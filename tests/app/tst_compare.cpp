// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: what it compares, what it shows of it, and the way into the lesson and back.
#include "compare/compare_page.h"
#include "support/recording_builder.h"
#include "support/run_rig.h"
#include "window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace synchroscope;

namespace {

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
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

    void aRunOpensOnTheLessonPageAtTheSameMomentAndBack()
    {
        Lessons lessons;
        lessons.list.push_back(shipped("four-modes"));
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

    void theConclusionIsThereAgainUnlessAnotherMomentWasLookedAt()
    {
        Lessons lessons;
        lessons.list.push_back(shipped("four-modes"));
        MainWindow window(lessons, ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_C);
        ComparePage &page = window.comparePage();
        page.session().setPace(pace(PaceKind::live));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(page.session().phase(), Phase::finished, 20'000);
        for (const Qt::Key leave : {Qt::Key_2, Qt::Key_C, Qt::Key_Escape, Qt::Key_3}) {
            QTest::keyClick(&window, leave);
            QVERIFY(!page.isVisible());
            QTest::keyClick(&window, Qt::Key_C);
            QCOMPARE(page.session().phase(), Phase::finished);
        }
        QTest::keyClick(&window, Qt::Key_3);
        window.session().showTime(2'000'000'000);
        QTest::keyClick(&window, Qt::Key_C);
        QCOMPARE(page.session().phase(), Phase::replay);
        QCOMPARE(page.session().scene().now, 2'000'000'000);
        QTest::keyClick(&window, Qt::Key_L);
        QTest::keyClick(&window, Qt::Key_C); // the lesson still stands at 2 s, but nothing new was looked at
        QTest::keyClick(&window, Qt::Key_C);
        QCOMPARE(page.session().phase(), Phase::finished);
    }

    void aRunOfTheSessionIsOpenedAndNotCopied()
    {
        Lessons lessons;
        lessons.list.push_back(shipped("four-modes"));
        MainWindow window(lessons, ThemeChoice::light);
        window.show();
        Session &session = window.session();
        session.setPace(pace(PaceKind::max));
        for (int run = 0; run < 2; ++run) {
            if (run > 0)
                session.setMode(Mode::fromNumber(4));
            if (!session.moving())
                session.togglePlay();
            QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::finished, 10'000);
        }
        const auto kept = session.pastRuns();
        const auto newest = session.newestRun();
        emit window.page().runs()->comparisonWanted(kept.back()->number);
        ComparePage &page = window.comparePage();
        QVERIFY(page.isVisible());
        QTest::keyClick(&window, Qt::Key_2);
        QCOMPARE(session.sharedRun(), kept.back());
        QTest::keyClick(&window, Qt::Key_C);
        QCOMPARE(page.session().comparison().varied.kind, Varied::Kind::recordings);
        QTest::keyClick(&window, Qt::Key_1);
        QCOMPARE(session.sharedRun(), newest);
        QCOMPARE(session.pastRuns(), kept);
        QTest::keyClick(&window, Qt::Key_C);
        QStringList words;
        for (const QToolButton *button : page.bar()->findChildren<QToolButton *>())
            words << button->text();
        QVERIFY2(words.contains("Replay") && !words.contains("Live"), qPrintable(words.join(u' ')));
        page.session().setPace(pace(PaceKind::step)); // there are no processes that could step
        QVERIFY(page.session().pace().kind != PaceKind::step);
    }

    void whatIsReadOffGoesWithTheMoment()
    {
        Shown shown({oneOrder(1), oneOrder(2)});
        CompareView view(plainLook());
        view.resize(1200, 600);
        view.show();
        view.showScene(shown.scene, std::vector<RunFigures>(2));
        const ComparePlan plan = view.plan();
        const QPoint place(static_cast<int>(plan.axis.left + 40), static_cast<int>(plan.strips[0].area.center().y()));
        QTest::mouseMove(&view, place);
        QVERIFY(view.readsOff());
        QSignalSpy wanted(&view, &CompareView::timeWanted);
        QTest::mouseClick(&view, Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!view.readsOff());
        QTest::mouseMove(&view, place + QPoint(5, 0));
        QVERIFY(view.readsOff());
        view.dropReadout();
        QVERIFY(!view.readsOff());
    }

    void whatSpaceDoesIsSaid()
    {
        ComparePage page(plainLook());
        page.resize(1400, 800);
        page.show();
        const Scenario lesson = shipped("four-modes");
        page.setSubject(lesson, own(lesson));
        const auto play = [&] { return page.bar()->findChildren<QToolButton *>().front()->text(); };
        QCOMPARE(play(), "▶ Run all four");
        QVERIFY(page.caption()->text().contains("Space starts all four."));
        page.session().setPace(pace(PaceKind::step));
        QCOMPARE(play(), "▶ Step all four");
        QVERIFY(page.caption()->text().contains("Space steps all four."));
        page.compareIn({Varied::Kind::seed, -1});
        QCOMPARE(play(), "▶ Step both");
        QVERIFY2(page.caption()->text().contains("(seed), in mode 1: the same programs"),
                 qPrintable(page.caption()->text()));
        QVERIFY(page.caption()->text().contains("Space steps both."));
        page.session().setPace(pace(PaceKind::live));
        QCOMPARE(play(), "▶ Run both");
        page.end();
    }

    void otherThingsAreComparedWithValuesOfOnesOwn()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const Scenario scenario = shipped("fast-producer");
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
        QCOMPARE(latency->suggestedName(), "how-long-messages-lay-in-the-queue.png");
        QCOMPARE(latency->lines().size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(latency->lines()[i]->points().back().y(), 100.0);
        AgeIndex ages;
        ages.update(*shown.runs[3]);
        QCOMPARE(ages.distribution(shown.scene.now).front().age, std::int64_t{19'990'000});
        QVERIFY(ages.distribution(110'000'000).empty()); // not yet received
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

    /// Wherever the keys go.
    void escInAnEnlargedChartLeavesTheEnlargementOnly()
    {
        ComparePage page(plainLook());
        page.resize(1200, 800);
        page.show();
        const Scenario lesson = senderAndReceiver();
        page.setSubject(lesson, own(lesson));
        page.showPart(ComparePart::charts);
        QSignalSpy closed(&page, &ComparePage::closeWanted);
        page.charts()->enlarge(page.charts()->charts()[0]);
        const QKeyEvent esc(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(page.handleKey(esc));
        QVERIFY(!page.charts()->enlarged());
        QCOMPARE(closed.count(), 0);
        QVERIFY(page.handleKey(esc));
        QCOMPARE(closed.count(), 1);
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
