// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/stage_layout.h"

#include <QTest>

using namespace synchroscope;

namespace {

Scenario withChannels(std::size_t processes, const std::vector<std::pair<std::vector<int>, std::vector<int>>> &channels)
{
    Scenario scenario;
    scenario.processes.resize(processes);
    for (const auto &[senders, receivers] : channels) {
        ChannelSpec channel;
        channel.senders = senders;
        channel.receivers = receivers;
        scenario.channels.push_back(channel);
    }
    return scenario;
}

} // namespace

class TestStageLayout : public QObject
{
    Q_OBJECT

private slots:
    void aSenderStandsLeftOfItsReceiver()
    {
        const StageGrid grid = stageGrid(withChannels(2, {{{1}, {0}}}));
        QCOMPARE(grid.processes[1].column, 0);
        QCOMPARE(grid.processes[0].column, 1);
        QVERIFY(!grid.channels[0].below);
        QCOMPARE(grid.channels[0].gap, 0);
    }

    void aPipelineIsARowAndTheLongestPathCounts()
    {
        // 0 → 1 → 2, and 0 → 2 directly: 2 stands behind 1.
        const StageGrid grid = stageGrid(withChannels(3, {{{0}, {2}}, {{0}, {1}}, {{1}, {2}}}));
        QCOMPARE(grid.processes[0].column, 0);
        QCOMPARE(grid.processes[1].column, 1);
        QCOMPARE(grid.processes[2].column, 2);
        QVERIFY(grid.channels[0].below);
    }

    void aCircleIsBrokenWhereTheFileClosesIt()
    {
        const StageGrid grid = stageGrid(withChannels(3, {{{0}, {1}}, {{1}, {2}}, {{2}, {0}}}));
        QCOMPARE(grid.processes[0].column, 0);
        QCOMPARE(grid.processes[1].column, 1);
        QCOMPARE(grid.processes[2].column, 2);
        QVERIFY(grid.channels[2].below);
    }

    void oppositeChannelsOfAPairAreStacked()
    {
        const StageGrid grid = stageGrid(withChannels(2, {{{0}, {1}}, {{1}, {0}}}));
        QCOMPARE(grid.channels[0].gap, grid.channels[1].gap);
        QVERIFY(grid.channels[0].place != grid.channels[1].place);
    }

    void aColumnHoldsAtMostFour()
    {
        const StageGrid grid = stageGrid(withChannels(7, {{{0, 1, 2, 3, 4, 5}, {6}}}));
        for (const int rows : grid.rows)
            QVERIFY(rows <= 4);
    }

    void aPlaceInTheFileWins()
    {
        Scenario scenario = withChannels(2, {{{0}, {1}}});
        scenario.processes[0].place = {5, 0};
        scenario.processes[1].place = {2, 0};
        const StageGrid grid = stageGrid(scenario);
        QCOMPARE(grid.processes[0].column, 1);
        QCOMPARE(grid.processes[1].column, 0);
    }

    void nothingOverlapsAtAnySize_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QSizeF>("size");
        for (int shape = 0; shape < 5; ++shape) {
            for (const QSizeF size : {QSizeF(1136, 310), QSizeF(480, 160), QSizeF(2000, 900), QSizeF(40, 30)})
                QTest::addRow("shape %d at %gx%g", shape, size.width(), size.height()) << shape << size;
        }
    }
    void nothingOverlapsAtAnySize()
    {
        QFETCH(int, shape);
        QFETCH(QSizeF, size);
        const Scenario shapes[] = {withChannels(2, {{{0}, {1}}}), withChannels(3, {{{0}, {1}}, {{1}, {2}}, {{2}, {0}}}),
                                   withChannels(8, {{{0, 1, 2, 3, 4}, {5}}, {{5}, {6, 7}}}),
                                   withChannels(1, {{{0}, {0}}}),
                                   withChannels(2, {{{0}, {1}}, {{1}, {0}}, {{0}, {1}}})};
        const QRectF area(QPointF(16, 62), size);
        const StageLayout layout = stageLayout(stageGrid(shapes[shape]), area, 12);
        std::vector<QRectF> all = layout.cards;
        all.insert(all.end(), layout.channels.begin(), layout.channels.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(all[i]) || all[i].isEmpty());
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF common = all[i].intersected(all[j]);
                QVERIFY2(common.width() < 0.01 || common.height() < 0.01, "two parts of the stage overlap");
            }
        }
    }

    void detailFollowsTheNumberOfProcesses()
    {
        QCOMPARE(cardDetail(2), CardDetail::program);
        QCOMPARE(cardDetail(3), CardDetail::currentLine);
        QCOMPARE(cardDetail(5), CardDetail::brief);
        QCOMPARE(cardDetail(9), CardDetail::table);
    }
};

QTEST_APPLESS_MAIN(TestStageLayout)
#include "tst_stage_layout.moc"
