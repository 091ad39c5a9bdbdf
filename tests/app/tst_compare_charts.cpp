// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a comparison: what they show, tell, copy and save is what was recorded.
#include "compare/charts/compare_charts.h"
#include "style/state_style.h"
#include "support/recording_builder.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

Look plainLook()
{
    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    return look;
}

struct Shown
{
    std::vector<std::shared_ptr<RecordedRun>> runs;
    Comparison comparison;
    CompareScene scene{comparison, runs};

    explicit Shown(const std::vector<Recording> &recordings, const Varied &varied = {}, const std::vector<double> &values = {})
        : comparison(compareIn(varied, values, senderAndReceiver(), inMode(1)))
    {
        for (const Recording &recording : recordings) {
            runs.push_back(std::make_shared<RecordedRun>(recording, 1));
            runs.back()->update();
            scene.newest = std::max(scene.newest, recording.now);
        }
        scene.now = scene.newest;
        scene.phase = Phase::finished;
    }
};

std::vector<Recording> fourModes() { return {oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)}; }

std::unique_ptr<CompareCharts> chartsOf(const Shown &shown)
{
    auto charts = std::make_unique<CompareCharts>(plainLook());
    charts->resize(1200, 800);
    charts->setComparison(shown.scene);
    charts->show();
    charts->showScene(shown.scene);
    QApplication::processEvents();
    return charts;
}

} // namespace

class TestCompareCharts : public QObject
{
    Q_OBJECT

private slots:
    void depthsAreToldAndCopiedAsRecordedThoughLinesAreApart()
    {
        const Shown shown(fourModes());
        const auto charts = chartsOf(shown);
        auto *depth = charts->findChild<DepthOfAllChart *>();
        // Mode 4: in the queue from 100.01 to 120 ms.
        QCOMPARE(depth->depths(3), (QList<QPointF>{{0, 0}, {0.10001, 0}, {0.10001, 1}, {0.12, 1}, {0.12, 0}, {0.17, 0}}));
        QVERIFY(depth->lines()[3]->points()[2].y() > 1); // drawn above the others
        QVERIFY(depth->asText().contains(QStringLiteral("mode 4\t0.10001\t1\n")));
        const QPointF middle(0.11, depth->lines()[3]->points()[2].y()); // between two corners
        QCOMPARE(depth->valueAt(depth->chart()->mapToPosition(middle, depth->lines()[3])),
                 QStringLiteral("mode 4: 1 in the queue at 110 ms"));
    }

    void secondsOfStatesAreThoseOfTheRecording()
    {
        const Shown shown(fourModes());
        const auto charts = chartsOf(shown);
        auto *time = charts->findChild<TimeByStateChart *>();
        QVERIFY(std::abs(time->secondsOf(0, 0, Activity::working) - 0.1) < 1e-6);
        QVERIFY(std::abs(time->secondsOf(0, 1, Activity::blockedEmpty) - 0.10003) < 1e-6);
        QVERIFY(std::abs(time->secondsOf(3, 1, Activity::otherWork) - 0.12) < 1e-6);
        const QList<ChartValue> values = time->values();
        QCOMPARE(values.front().words, QStringLiteral("1 · Sender: working 100 ms"));
        QCOMPARE(time->valueAt(values.front().place), values.front().words);
        QVERIFY(time->asText().startsWith(QStringLiteral("1 · Sender\tworking\t0.1\n")));
    }

    void theMomentOfAReplayCounts()
    {
        Shown shown(fourModes());
        shown.scene.now = 50'000'000;
        shown.scene.phase = Phase::replay;
        const auto charts = chartsOf(shown);
        QCOMPARE(charts->findChild<TimeByStateChart *>()->secondsOf(0, 0, Activity::working), 0.05);
        QCOMPARE(charts->findChild<LatencyChart *>()->lines()[0]->count(), 0);
        QCOMPARE(charts->findChild<LatencyChart *>()->note(), QStringLiteral("Nothing has been received yet"));
    }

    void aMomentLeftOutIsAskedForAgain()
    {
        Shown shown(fourModes());
        shown.scene.phase = Phase::replay;
        const auto charts = chartsOf(shown);
        QSignalSpy wanted(charts.get(), &CompareCharts::sceneWanted);
        shown.scene.now = 50'000'000;
        charts->showScene(shown.scene); // too soon
        QVERIFY(wanted.wait(2000));
        charts->showScene(shown.scene);
        QCOMPARE(charts->findChild<TimeByStateChart *>()->secondsOf(0, 0, Activity::working), 0.05);
    }

    void processorTimeIsShownOnceARunIsOver()
    {
        Shown shown(fourModes());
        for (auto &run : shown.runs) {
            run->recording.finished = false;
            run->recording.processes[0].cpuMs = 2;
            run->recording.processes[1].cpuMs = 3;
        }
        const auto charts = chartsOf(shown);
        auto *tradeOff = charts->findChild<TradeOffChart *>();
        QCOMPARE(tradeOff->note(), QStringLiteral("Processor time is known when a run is over"));
        QCOMPARE(tradeOff->points()[3]->count(), 0);
        shown.runs[3]->recording.finished = true;
        charts->showScene(shown.scene);
        QCOMPARE(tradeOff->points()[3]->points(), (QList<QPointF>{{0.01999, 5}}));
        QCOMPARE(tradeOff->note(), QStringLiteral("1 of 4 runs are over; the others follow"));
        QCOMPARE(tradeOff->asText(), QStringLiteral("mode 4\t0.01999\t5\n"));
        QCOMPARE(tradeOff->valueAt(tradeOff->chart()->mapToPosition({0.01999, 5}, tradeOff->points()[3])),
                 QStringLiteral("mode 4: a message lay in the queue for 19.99 ms on average; 5.0 ms of processor time"));
    }

    void pointsOfNumbersAreJoinedInTheirOrder()
    {
        const Shown shown({oneOrder(4), oneOrder(3), oneOrder(1)}, {Varied::Kind::capacity, -1}, {64, 1, 4});
        const auto charts = chartsOf(shown);
        const auto *path = qobject_cast<QLineSeries *>(charts->findChild<TradeOffChart *>()->chart()->series().front());
        QVERIFY(path);
        QCOMPARE(path->count(), 3);
        QCOMPARE(path->points().back(), charts->findChild<TradeOffChart *>()->points()[0]->points().front()); // 64
    }

    // A long range with the ticks of a short one had Qt lay out millions of them.
    void anEmptyBeginningDoesNotLeaveTinyTicks()
    {
        Shown shown(fourModes());
        shown.scene.now = 0;
        shown.scene.phase = Phase::replay;
        const auto charts = chartsOf(shown);
        for (ChartPanel *chart : charts->charts()) {
            for (QAbstractAxis *axis : chart->chart()->axes()) {
                auto *value = qobject_cast<QValueAxis *>(axis);
                if (!value)
                    continue;
                int most = 0;
                connect(value, &QValueAxis::rangeChanged, this, [&most, value](double from, double to) {
                    most = std::max(most, static_cast<int>(std::min(1e6, (to - from) / value->tickInterval())));
                });
                ChartPanel::setRoundRange(*value, 0, 1e-6);
                ChartPanel::setRoundRange(*value, 0, 1);
                QVERIFY2(most > 0 && most < 20, qPrintable(QString::number(most)));
                value->disconnect(this);
            }
        }
    }

    void linesAreToldApartWithoutColourInTheLegendToo()
    {
        const Shown shown(fourModes());
        const auto charts = chartsOf(shown);
        for (const ChartPanel *chart : {charts->charts()[0], charts->charts()[2]}) {
            QSet<QByteArray> pictures;
            for (LineEntry entry : chart->lineLegend()) {
                QVERIFY(!entry.name.isEmpty());
                entry.name.clear();
                entry.pen.setColor(Qt::black);
                QImage picture(70, 30, QImage::Format_RGB32);
                picture.fill(Qt::white);
                QPainter painter(&picture);
                paintLineLegend(painter, plainLook(), QRectF(2, 2, 66, 26), {entry});
                painter.end();
                pictures.insert(QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
            }
            QCOMPARE(pictures.size(), 4);
        }
    }

    void everyFormatIsReadableAndKeepsTheColoursOfBars()
    {
        const Shown shown(fourModes());
        const auto charts = chartsOf(shown);
        const QTemporaryDir folder;
        for (ChartPanel *chart : charts->charts()) {
            for (const char *name : {"a.png", "a.svg", "a.pdf"})
                QVERIFY(chart->saveTo(folder.filePath(QString::fromLatin1(name))).ok());
            QVERIFY(!QImage(folder.filePath(QStringLiteral("a.png"))).isNull());
            QFile pdf(folder.filePath(QStringLiteral("a.pdf")));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
            QVERIFY(QSvgRenderer(folder.filePath(QStringLiteral("a.svg"))).isValid());
            const auto refused = chart->saveTo(QStringLiteral("/nowhere/at/all.svg"));
            QVERIFY(!refused.ok());
            QVERIFY(QString::fromStdString(refused.error().what).startsWith(QStringLiteral("cannot write /nowhere")));
        }
        auto *time = charts->findChild<TimeByStateChart *>();
        QVERIFY(time->saveTo(folder.filePath(QStringLiteral("bars.svg"))).ok());
        QSvgRenderer svg(folder.filePath(QStringLiteral("bars.svg")));
        QImage picture(time->size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        svg.render(&painter);
        painter.end();
        int working = 0;
        const QPoint inBar = time->values().front().place.toPoint();
        for (int x = inBar.x() - 40; x < inBar.x() + 40; ++x)
            working += picture.pixelColor(x, inBar.y()) == styleFor(Activity::working).colour ? 1 : 0;
        QVERIFY2(working > 10, qPrintable(QString::number(working)));
    }

    void valuesAndEnlargingByKeyboard()
    {
        const Shown shown(fourModes());
        const auto charts = chartsOf(shown);
        ChartPanel *time = charts->charts()[1];
        QVERIFY(!time->accessibleDescription().isEmpty());
        QTest::keyClick(time, Qt::Key_Right);
        QCOMPARE(time->pointedAt(), qsizetype{0});
        QTest::keyClick(time, Qt::Key_End);
        QCOMPARE(time->pointedAt(), time->values().size() - 1);
        QTest::keyClick(time, Qt::Key_Return);
        QCOMPARE(charts->enlarged(), time);
        QVERIFY(time->isVisible() && !charts->charts()[0]->isVisible());
        QTest::keyClick(time, Qt::Key_Escape);
        QVERIFY(!charts->enlarged() && charts->charts()[0]->isVisible());
        const QPoint title(time->width() / 2, 8);
        QTest::mouseClick(time->viewport(), Qt::LeftButton, {}, title);
        QCOMPARE(charts->enlarged(), time);
    }

    void manyMessagesAreToldTruly()
    {
        constexpr std::uint32_t count = 30'000; // more than are told exactly
        RecordingBuilder made(senderAndReceiver(), inMode(3));
        made.started(0, 0).started(0, 1);
        for (std::uint32_t i = 1; i <= count; ++i) {
            const double at = i;
            made.sendCalled(at, 0, i).enqueued(at, 0, i, 1).dequeued(at + 0.001 * (1 + i % 500), 1, i, 0, 0);
        }
        RecordedRun run(std::move(made.recording), 1);
        run.update();
        AgeIndex index;
        index.update(run);
        QCOMPARE(index.receivedUntil(INT64_MAX), std::size_t{count});
        const std::vector<AgeShare> steps = index.distribution(INT64_MAX);
        QVERIFY(steps.size() < 2000);
        QCOMPARE(steps.back().share, 1.0);
        for (const AgeShare &step : steps) {
            std::size_t noOlder = 0;
            for (const MessageLife &life : run.history.messages())
                noOlder += life.latency(false) <= step.age ? 1 : 0;
            QCOMPARE(step.share, static_cast<double>(noOlder) / count);
        }
        QCOMPARE(index.distribution(run.history.messages()[9].taken).back().share, 1.0); // back to ten messages
        QCOMPARE(index.receivedUntil(run.history.messages()[9].taken), std::size_t{10});
    }
};

QTEST_MAIN(TestCompareCharts)
#include "tst_compare_charts.moc"
