// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explore_panel.h"
#include "support/run_rig.h"
#include "window/main_window.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace synchroscope;

namespace {

/// Two who need two forks; who comes first to which decides whether both eat.
Scenario twoForks()
{
    const std::string eater = "receive('%1') work(10) receive('%2') send('%1', 'f') send('%2', 'f') work(300)";
    const auto named = [&eater](const char *first, const char *second) {
        std::string program = eater;
        for (const auto &[mark, name] : {std::pair{"%1", first}, std::pair{"%2", second}})
            for (std::size_t at = 0; (at = program.find(mark)) != std::string::npos;)
                program.replace(at, 2, name);
        return program;
    };
    Scenario scenario = scenarioOf({{"Table", "send('left', 'f') send('right', 'f') work(400)"},
                                    {"Plato", named("left", "right")},
                                    {"Kant", "work(200) " + named("right", "left")}});
    scenario.identifier = scenario.title = "forks";
    scenario.channels.resize(2, scenario.channels[0]);
    scenario.channels[0].name = std::string("left");
    scenario.channels[1].name = std::string("right");
    for (ChannelSpec &channel : scenario.channels) {
        channel.senders = {0, 1, 2};
        channel.receivers = {1, 2};
    }
    return scenario;
}

Scenario harmless()
{
    Scenario scenario = senderAndReceiverOf("for i = 1, 3 do send('c', 'm') end", "while receive('c') do end");
    scenario.identifier = scenario.title = "harmless";
    return scenario;
}

Scenario endless()
{
    Scenario scenario = senderAndReceiverOf("('a'):rep(40):find(('a*'):rep(40) .. 'b')", "while receive('c') do end");
    scenario.identifier = "endless";
    return scenario;
}

Look light() { return lookFor(ThemeChoice::light, {}); }

struct Panel : ExplorePanel
{
    explicit Panel(const Scenario &scenario) : ExplorePanel(light(), nullptr)
    {
        setSubject(scenario, {});
        resize(1080, 720);
        show();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    bool finish() const
    {
        return QTest::qWaitFor([this] { return !explorer().running(); }, 60'000);
    }
    QString finding() const { return findChild<QLabel *>(QStringLiteral("finding"))->text(); }
    std::vector<EndingGroup> groups() const { return explorer().spread().groups(); }

    /// The length of the bar of a group, of whatever kind it is.
    double bar(int group) const
    {
        const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(chart()->chart()->series().front());
        double length = 0;
        for (const QBarSet *set : series->barSets())
            length += set->at(set->count() - 1 - group);
        return length;
    }
};

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<const synchroscope::Recording>)
Q_DECLARE_METATYPE(synchroscope::Settings)
Q_DECLARE_METATYPE(std::vector<synchroscope::Choice>)

/// "Run it 50 times" and the adversary, with real processes.
class TestExplore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        qRegisterMetaType<std::shared_ptr<const Recording>>();
        qRegisterMetaType<Settings>();
        qRegisterMetaType<std::vector<Choice>>();
    }
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

    void nothingRunsUntilItIsAskedFor()
    {
        const Panel panel(twoForks());
        QVERIFY(!panel.explorer().running() && panel.explorer().explored().empty());
        QVERIFY(!panel.button("Replay it")->isEnabled() && !panel.button("Stop")->isEnabled());
        QVERIFY(!panel.finding().isEmpty());
    }

    void theKeyThatOpensItClosesIt()
    {
        Panel panel(twoForks());
        QTest::keyClick(panel.button("Run it 50 times"), Qt::Key_X);
        QVERIFY(!panel.isVisible());
    }

    void theCountsAddUpToFiftyAndTheBarsShowThem()
    {
        const Panel panel(twoForks());
        panel.press("Run it 50 times");
        QVERIFY(panel.explorer().running());
        QVERIFY(panel.button("Stop")->isEnabled() && !panel.button("Run it 50 times")->isEnabled());
        QVERIFY(panel.finish());
        const auto groups = panel.groups();
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].runs.size() + groups[1].runs.size(), std::size_t{50});
        QCOMPARE(panel.table()->model()->rowCount(), 2);
        for (int group = 0; group < 2; ++group) {
            const auto &one = groups[static_cast<std::size_t>(group)];
            QCOMPARE(panel.bar(group), static_cast<double>(one.runs.size()));
            QCOMPARE(panel.table()->model()->index(group, SpreadTableModel::Runs).data().toInt(),
                     static_cast<int>(one.runs.size()));
            QCOMPARE(panel.table()->model()->index(group, SpreadTableModel::Label).data().toString(),
                     QString::fromStdString(one.label));
            QVERIFY(panel.chart()->accessibleDescription().contains(QString::fromStdString(one.label)));
        }
        QCOMPARE(panel.finding(), "50 runs: 2 different endings.");
        QVERIFY(panel.chart()->hasFocus()); // the next thing is to choose one
    }

    void itGrowsWhileItRuns()
    {
        const Panel panel(twoForks());
        panel.press("Run it 50 times");
        QTRY_VERIFY(panel.explorer().explored().size() > 3);
        QVERIFY(panel.explorer().running());
        QTRY_VERIFY(panel.table()->model()->rowCount() > 0);
        const auto labels = panel.findChildren<QLabel *>();
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [](const QLabel *l) { return l->text().endsWith(" of 50"); }));
        QVERIFY(panel.finish());
    }

    void aClickOnABarChoosesARunThatEndedSo()
    {
        const Panel panel(twoForks());
        QSignalSpy replay(&panel, &ExplorePanel::replayRun), repeat(&panel, &ExplorePanel::repeatRun);
        panel.press("Run it 50 times");
        QVERIFY(panel.finish());
        for (int group = 0; group < 2; ++group) {
            QTest::mouseClick(panel.chart()->viewport(), Qt::LeftButton, {}, panel.chart()->rowRect(group).center());
            QCOMPARE(panel.chart()->selected(), group);
            panel.press("Replay it");
            panel.press("Step through it");
            const Ending ending = panel.groups()[static_cast<std::size_t>(group)].ending;
            const auto recording = replay.last()[0].value<std::shared_ptr<const Recording>>();
            QVERIFY(endingOf(*recording) == ending);
            const auto settings = repeat.last()[0].value<Settings>();
            const auto choices = repeat.last()[1].value<std::vector<Choice>>();
            const Finished again = stepToEnd(twoForks(), settings, asChosen(choices));
            QVERIFY(endingOf(again.recording) == ending);
            QCOMPARE(trail(again.recording), trail(*recording));
        }
        QCOMPARE(replay.count(), 2);
    }

    void everythingCanBeDoneByKeyboard()
    {
        Panel panel(twoForks());
        QSignalSpy replay(&panel, &ExplorePanel::replayRun);
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QCOMPARE(panel.focusWidget(), panel.button("Run it 50 times"));
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
        QVERIFY(panel.explorer().running());
        QVERIFY(panel.finish());
        QTest::keyClick(panel.chart(), Qt::Key_Home);
        QCOMPARE(panel.chart()->selected(), 0);
        QTest::keyClick(panel.chart(), Qt::Key_Down);
        QCOMPARE(panel.chart()->selected(), 1);
        QTest::keyClick(panel.chart(), Qt::Key_Return);
        QCOMPARE(panel.focusWidget(), panel.button("Replay it"));
        QCOMPARE(replay.count(), 0);
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
        QCOMPARE(replay.count(), 1);

        panel.button("Table")->setFocus();
        QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
        QVERIFY(panel.table()->isVisible() && panel.table()->hasFocus());
        QTest::keyClick(panel.table(), Qt::Key_Up);
        QCOMPARE(panel.chart()->selected(), 0);
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(panel.focusWidget(), panel.button("Replay it"));
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
        const auto recording = replay.last()[0].value<std::shared_ptr<const Recording>>();
        QVERIFY(endingOf(*recording) == panel.groups()[0].ending);
        for (const QWidget *widget : panel.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QLabel *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void theAdversaryOffersTheRunThatItHasFound()
    {
        const Panel panel(twoForks());
        QSignalSpy repeat(&panel, &ExplorePanel::repeatRun);
        panel.press("Find an order that goes wrong");
        QVERIFY(panel.finish());
        QVERIFY2(panel.finding().contains("deadlock · 2 received"), qPrintable(panel.finding()));
        QVERIFY(panel.explorer().found());
        panel.press("Step through it"); // chosen already
        const Finished again = stepToEnd(twoForks(), repeat.last()[0].value<Settings>(),
                                         asChosen(repeat.last()[1].value<std::vector<Choice>>()));
        QCOMPARE(again.recording.outcome, Outcome::deadlock);
    }

    void theAdversarySaysHowManyOrdersItHasTried()
    {
        const Panel panel(harmless());
        panel.press("Find an order that goes wrong");
        QVERIFY(panel.finish());
        const QString tried = QString("was tried, %1 runs: none goes wrong").arg(panel.explorer().explored().size());
        QVERIFY2(panel.finding().contains(tried), qPrintable(panel.finding()));
    }

    void stopEndsItAndKeepsWhatWasFound()
    {
        const Panel panel(twoForks());
        panel.press("Run it 50 times");
        QTRY_VERIFY(panel.explorer().explored().size() > 2);
        panel.press("Stop");
        QCOMPARE(childProcesses(), std::string());
        const std::size_t found = panel.explorer().explored().size();
        QVERIFY(!panel.explorer().running() && found > 2 && found < 50);
        QCOMPARE(panel.explorer().spread().runs(), found);
        QVERIFY2(panel.finding().startsWith(QString("Stopped after %1 of 50 runs").arg(found)),
                 qPrintable(panel.finding()));
        QVERIFY(panel.button("Run it 50 times")->isEnabled());
    }

    void closingItEndsItsProcesses_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("Esc") << true;
        QTest::newRow("the window's own button") << false;
    }
    void closingItEndsItsProcesses()
    {
        QFETCH(bool, byEscape);
        Panel panel(endless());
        panel.press("Run it 50 times");
        QVERIFY(!childProcesses().empty());
        if (byEscape)
            QTest::keyClick(&panel, Qt::Key_Escape);
        else
            panel.close();
        QVERIFY(!panel.isVisible());
        QCOMPARE(childProcesses(), std::string());
    }

    void theWindowIsNotKeptWaiting()
    {
        const Panel panel(endless());
        panel.press("Run it 50 times");
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(ticks > 20, 5'000);
        QVERIFY(panel.explorer().running());
    }

    void anotherLessonForgetsWhatWasFound()
    {
        Panel panel(harmless());
        panel.press("Run it 50 times");
        QVERIFY(panel.finish());
        Settings mode2;
        mode2.mode = Mode::fromNumber(2);
        panel.setSubject(harmless(), mode2); // only its settings: what was found about the others stays
        QCOMPARE(panel.explorer().explored().size(), std::size_t{50});
        panel.setSubject(twoForks(), {});
        QVERIFY(panel.explorer().explored().empty());
        QCOMPARE(panel.chart()->selected(), -1);
        QVERIFY(!panel.button("Replay it")->isEnabled());
    }

    void manyEndingsAllHaveTheirFullLabels()
    {
        SpreadChart chart;
        chart.setLook(light());
        chart.resize(600, 400);
        chart.show();
        Spread spread;
        for (std::uint64_t i = 0; i < 40; ++i) {
            Ending ending;
            ending.received = i;
            ending.badEnds.push_back(
                {"A process with a rather long name", "error: line 7: " + std::string(80, 'x'), false});
            spread.add(ending);
        }
        chart.showGroups(spread.groups(), 50);
        QStringList shown;
        for (const QGraphicsItem *item : chart.scene()->items())
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                shown << text->toPlainText();
        for (const EndingGroup &group : spread.groups())
            QVERIFY(shown.contains(QString::fromStdString(group.label)));
        QVERIFY(chart.minimumHeight() > 40 * 40);
        chart.resize(600, chart.minimumHeight());
        for (int i = 0; i + 1 < 40; ++i)
            QVERIFY(chart.rowRect(i).height() >= 40 && chart.rowRect(i).bottom() <= chart.rowRect(i + 1).top() + 1);
    }

    void theWindowReplaysAndStepsWhatWasChosen()
    {
        Lessons lessons;
        lessons.list.push_back(twoForks());
        MainWindow window(std::move(lessons), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_X);
        ExplorePanel &panel = window.explorePanel();
        QVERIFY(panel.isVisible());
        panel.findBadOrder();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.explorer().running(), 60'000);
        const auto &found = *panel.explorer().explored()[*panel.explorer().found()].recording;
        const auto press = [&panel](const QString &text) {
            for (QPushButton *button : panel.findChildren<QPushButton *>())
                if (button->text() == text)
                    button->click();
        };
        press("Replay it");
        QCOMPARE(window.session().phase(), Phase::replay);
        QCOMPARE(window.session().scene().recording.outcome, Outcome::deadlock);
        QCOMPARE(window.session().scene().recording.choices.size(), found.choices.size());
        QVERIFY(!panel.isVisible());

        QTest::keyClick(&window, Qt::Key_X);
        press("Step through it");
        QCOMPARE(window.session().pace().kind, PaceKind::step);
        QCOMPARE(window.session().phase(), Phase::ready);
        QTRY_VERIFY_WITH_TIMEOUT((window.session().nextStop(), window.session().phase() == Phase::finished), 60'000);
        QCOMPARE(trail(window.session().scene().recording), trail(found));
    }
};

QTEST_MAIN(TestExplore)
#include "tst_explore.moc"
