// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narration.h"
#include "support/recording_builder.h"
#include "views/narration_panel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace synchroscope;

namespace {

/// A recording that grows, and the scene of any of its moments.
struct Growing
{
    explicit Growing(Recording made) : recording(std::move(made)), history(recording) { update(); }
    void update() { history.update(recording); }
    Scene scene(std::size_t moment)
    {
        return {recording, history, states.afterEvents(recording, moment), recording.now, Phase::replay};
    }
    Scene newest() { return scene(recording.events().size()); }

    Recording recording;
    History history;
    StateAt states;
};

void addOrder(Recording &recording, std::uint32_t number)
{
    const auto at = std::int64_t{number} * 1'000'000;
    Event event{.message = number, .kind = EventKind::sendCalled};
    event.channel = 0;
    recording.append({.at = at, .process = 0, .event = event}, {});
    event.kind = EventKind::enqueued;
    event.depth = 1;
    recording.append({.at = at, .process = 0, .event = event}, {});
    recording.now = at;
}

} // namespace

class NarrationModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsTheRulesOfModelsWhileItGrows()
    {
        Growing run(oneOrder(1));
        NarrationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showScene(run.newest());
        const int before = model.rowCount();
        addOrder(run.recording, 2);
        run.update();
        model.showScene(run.newest());
        QCOMPARE(model.rowCount(), before + 1); // the call is not worth a line, the order in the queue is
        model.showScene(run.scene(3));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aLineSaysWhenAndWhat()
    {
        Growing run(oneOrder(1));
        NarrationModel model;
        model.showScene(run.newest());
        QCOMPARE(model.index(4).data().toString(), QStringLiteral("0.10 s  Sender puts order 1 into orders (1 of 4)"));
    }

    void theLineOfTheMomentIsMarkedAndLeadsToIt()
    {
        Growing run(oneOrder(1));
        NarrationModel model;
        for (std::size_t moment = 1; moment <= run.recording.events().size(); ++moment) {
            model.showScene(run.scene(moment));
            if (isTold(run.recording, run.recording.events()[moment - 1]))
                QCOMPARE(model.momentOf(model.currentRow()), moment);
            else
                QVERIFY(model.momentOf(model.currentRow()) < moment);
        }
        model.showScene(run.scene(0));
        QCOMPARE(model.currentRow(), -1);
    }

    void aClickAndTheReturnKeyLeadToTheMoment()
    {
        Growing run(oneOrder(1));
        NarrationPanel panel(lookFor(ThemeChoice::light, {}));
        panel.resize(380, 400);
        panel.show();
        panel.showScene(run.newest());
        QSignalSpy wanted(&panel, &NarrationPanel::momentWanted);
        auto *list = panel.findChild<QListView *>();
        const QModelIndex third = list->model()->index(2, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
        QCOMPARE(wanted.size(), 1);
        list->setCurrentIndex(third);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0], wanted[1]);
    }

    void aMillionEventsAreTakenInWithoutTellingThem()
    {
        Recording recording(senderAndReceiver(), inMode(3));
        for (std::uint32_t number = 1; number <= 500'000; ++number)
            addOrder(recording, number);
        Growing run(std::move(recording));
        NarrationPanel panel(lookFor(ThemeChoice::light, {}));
        panel.resize(380, 400);
        panel.show();
        panel.showScene(run.newest());
        auto *list = panel.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 500'000);
        QVERIFY(list->visualRect(list->model()->index(499'999, 0)).intersects(list->viewport()->rect()));
    }
};

QTEST_MAIN(NarrationModelTest)
#include "tst_narration_model.moc"
