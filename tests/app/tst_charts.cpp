// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_column.h"
#include "support/recording_builder.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTest>

using namespace synchroscope;

namespace {

struct Moment
{
    explicit Moment(Recording made) : recording(std::move(made)), history(recording) { history.update(recording); }

    [[nodiscard]] Scene scene() const { return {recording, history, history.newest(), recording.now, Phase::finished}; }

    Recording recording;
    History history;
};

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void aStepLineKeepsTheDepthBetweenItsSteps()
    {
        const std::vector<DepthStep> steps{{1'000'000'000, 1}, {2'000'000'000, 0}};
        const QList<QPointF> points = stepPoints(steps, 0, 3'000'000'000, 300);
        const QList<QPointF> expected{{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 0}, {3, 0}};
        QCOMPARE(points, expected);
    }

    void aStepLineCostsColumnsNotSteps()
    {
        std::vector<DepthStep> steps;
        for (int i = 0; i < 200'000; ++i)
            steps.push_back({i * 10'000LL, i % 2});
        const QList<QPointF> points = stepPoints(steps, 0, 2'000'000'000, 300);
        QVERIFY(points.size() < 300 * 5);
        bool high = false, low = false;
        for (const QPointF &point : points) {
            high = high || point.y() == 1;
            low = low || point.y() == 0;
        }
        QVERIFY(high && low);
    }

    void theWaitOfAMessageIsItsTimeInTheQueue()
    {
        const Moment moment(oneOrder(4)); // enqueued at 100.01 ms, taken at 120 ms
        WaitChart chart(nullptr);
        chart.setScenario(moment.recording.scenario());
        chart.showScene(moment.scene());
        const auto *bars = qobject_cast<QAreaSeries *>(chart.chart()->series().front());
        QVERIFY(bars);
        QCOMPARE(bars->upperSeries()->count(), 4);
        QVERIFY(std::abs(bars->upperSeries()->at(1).y() - 0.01999) < 1e-6);
    }

    void oneReplaceASeriesAndTick()
    {
        const Moment moment(oneOrder(3));
        DepthChart chart(nullptr);
        chart.setScenario(moment.recording.scenario());
        auto *line = qobject_cast<QLineSeries *>(chart.chart()->series().front());
        QSignalSpy replaced(line, &QXYSeries::pointsReplaced), added(line, &QXYSeries::pointAdded);
        chart.showScene(moment.scene());
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(added.count(), 0);
    }

    void theTimeOfAProcessAddsUpToItsLife()
    {
        const Moment moment(oneOrder(1));
        TimeChart chart(nullptr);
        chart.setScenario(moment.recording.scenario());
        chart.showScene(moment.scene());
        const auto *bars = qobject_cast<QHorizontalStackedBarSeries *>(chart.chart()->series().front());
        QVERIFY(bars);
        double receiver = 0;
        for (const QBarSet *set : bars->barSets())
            receiver += set->at(0); // the axis counts from below: the last process stands there
        QVERIFY(std::abs(receiver - 0.15003) < 1e-3);
    }

    void everyChartHasATitleUnitsAndAName()
    {
        ChartsColumn column(lookFor(ThemeChoice::light, {}));
        const auto charts = column.findChildren<ChartPanel *>();
        QCOMPARE(charts.size(), 3);
        for (const ChartPanel *chart : charts) {
            QVERIFY(!chart->accessibleName().isEmpty());
            QVERIFY(!chart->chart()->title().isEmpty());
            QCOMPARE(chart->chart()->animationOptions(), QChart::NoAnimation);
            int titled = 0;
            for (const QAbstractAxis *axis : chart->chart()->axes())
                titled += axis->titleText().isEmpty() ? 0 : 1;
            QVERIFY(titled >= 1);
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
