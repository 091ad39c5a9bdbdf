// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/load.h"
#include "start/start_page.h"
#include "support/window_lessons.h"
#include "views/panel_tab.h"
#include "window/blank_screen.h"
#include "window/keys_sheet.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"two-worlds", "four-modes", "fast-producer"}); }

QLineEdit *roomField(const MainWindow &window)
{
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Room for how many messages"))
            return box->lineEdit();
    }
    return nullptr;
}

bool switchPressed(MainWindow &window, const char *name)
{
    const auto buttons = window.page().transport()->findChildren<QToolButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
        return button->accessibleName() == QLatin1String(name) && button->isChecked();
    });
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        QCOMPARE(lessons().list.size(), std::size_t{3});
    }

    void itOpensPausedAtTheBeginningOfTheFirstLesson()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        QCOMPARE(window.session().failure(), QString());
        QCOMPARE(window.session().phase(), Phase::ready);
        QCOMPARE(window.session().scene().now, 0);
        QVERIFY(window.page().caption()->text().startsWith(QStringLiteral("Space: start.")));
        QVERIFY(window.windowTitle().contains(QString::fromStdString(window.session().lesson().title)));
    }

    void presentingLeavesWhatTheBackRowNeeds()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        const int captionBefore = window.page().caption()->heightForWidth(1000);
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(window.isFullScreen());
        QVERIFY(!window.page().transport()->isVisible());
        QVERIFY(!window.page().panelShown());
        QVERIFY(window.page().caption()->heightForWidth(1000) > captionBefore);
        QTest::keyClick(&window, Qt::Key_Right); // the keys work as before
        QTRY_VERIFY(!window.session().scene().recording.events().empty());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isFullScreen());
        QVERIFY(window.page().transport()->isVisible());
    }

    void whyIsAskedByKeyAndFollowsTheMoment()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        LessonPage &page = window.page();
        window.openLesson(2); // a producer meets a full queue
        QTest::keyClick(&window, Qt::Key_W);
        QVERIFY(page.why()->isVisible());
        window.session().setStops(only(StopKind::blocked));
        QTest::keyClick(&window, Qt::Key_Space);
        const auto says = [&](const char *what) { return page.why()->text().contains(QLatin1String(what)); };
        QTRY_VERIFY2(says("Consumer is blocked: it sleeps until Producer sends an order into orders."),
                     qPrintable(page.why()->text()));
        QVERIFY2(says("no deadlock"), qPrintable(page.why()->text()));
        QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(page.why()->asked(), 0);
        QVERIFY2(says("What does Producer do?"), qPrintable(page.why()->text()));
        QTest::keyClick(&window, Qt::Key_Home); // nothing has begun: the picture and the words are of that moment
        QVERIFY2(says("it has not started"), qPrintable(page.why()->text()));
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(page.why()->asked(), -1);
        QTest::keyClick(&window, Qt::Key_W);
        QVERIFY(!page.why()->isVisible());
    }

    /// Where there is no room beside the stage, it stands over it: never out of reach.
    void inANarrowWindowWhyStandsOverTheStage()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(800, 700);
        window.show();
        LessonPage &page = window.page();
        const int before = page.stage()->width();
        QTest::keyClick(&window, Qt::Key_W);
        QVERIFY(page.why()->isVisible());
        const auto placeOf = [&](QWidget *widget) { return QRect(widget->mapTo(&page, QPoint()), widget->size()); };
        QTRY_VERIFY(placeOf(page.why()).intersects(placeOf(page.stage())));
        QTRY_COMPARE(page.stage()->width(), before); // it takes no room from it
        QVERIFY(page.rect().contains(placeOf(page.why())));
        QVERIFY(page.why()->text().contains(QLatin1String("Who waits for whom?"))
                || page.why()->text().contains(QLatin1String("Nobody is blocked.")));
        window.resize(1440, 900); // and beside it as soon as there is room
        QTRY_VERIFY(!placeOf(page.why()).intersects(placeOf(page.stage())));
        window.resize(800, 700);
        QTRY_VERIFY(placeOf(page.why()).intersects(placeOf(page.stage())));
        QTest::keyClick(&window, Qt::Key_W);
        QVERIFY(!page.why()->isVisible());
    }

    void aKnobLeadsToItsTradeOffInOneClick()
    {
        Lessons polling;
        polling.list.push_back(*loadScenario(SCENARIO_FOLDER "/polling.toml").scenario);
        MainWindow window(std::move(polling), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QToolButton *compare = nullptr;
        for (QToolButton *button : window.page().panel()->findChildren<QToolButton *>())
            if (button->accessibleName() == QStringLiteral("Compare values: Time between two looks (ms)"))
                compare = button;
        QVERIFY(compare && compare->isVisible());
        compare->click();
        ComparePage &page = window.comparePage();
        QVERIFY(page.isVisible());
        QCOMPARE(int(page.session().comparison().varied.kind), int(Varied::Kind::knob));
        QCOMPARE(page.session().comparison().varied.index, 0);
        QCOMPARE(int(page.part()), int(ComparePart::charts));
        QVERIFY(page.session().comparison().variants.size() > 2);
    }

    void aDeadlockOpensTheColumnWithItsCircle()
    {
        Lessons stuck;
        stuck.list.push_back(*loadScenario(SCENARIO_FOLDER "/face-to-face.toml").scenario);
        MainWindow window(std::move(stuck), ThemeChoice::dark);
        window.resize(1440, 900);
        window.show();
        window.session().setStops(0);
        QVERIFY(!window.page().why()->isVisible());
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE(window.session().phase(), Phase::finished);
        LessonPage &page = window.page();
        for (const CardView *card : page.stage()->findChildren<CardView *>()) // where each of them is stuck
            QCOMPARE(card->line(), card->process() == 0 ? 5 : 11);
        QVERIFY(page.why()->isVisible());
        QVERIFY2(page.why()->text().contains("Anna waited for Ben, Ben for Anna."), qPrintable(page.why()->text()));
        QVERIFY2(page.caption()->text().contains("Anna waited for Ben, Ben for Anna."),
                 qPrintable(page.caption()->text()));
        auto *picture = page.why()->findChild<WhyPicture *>();
        QVERIFY(picture && picture->accessibleDescription().contains("Ben waits for Anna, queue to-Anna"));
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Right); // from everybody to the first
        QCOMPARE(page.why()->asked(), 0);
        QCOMPARE(page.stage()->selectedProcess(), 0);
        QTest::keyClick(&window, Qt::Key_R); // it had opened by itself, and so it goes
        QVERIFY(!page.why()->isVisible());
    }

    void aBlankScreenGoesWithAnyKeyAndNothingElseHappens()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_B);
        auto *blank = window.findChild<BlankScreen *>();
        QVERIFY(blank);
        QCOMPARE(blank->size(), window.size());
        QTest::keyClick(blank, Qt::Key_Space);
        QTRY_VERIFY(!window.findChild<BlankScreen *>());
        QCOMPARE(window.session().phase(), Phase::ready);
    }

    void spaceStartsAndPausesAndStarts()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.session().phase(), Phase::live);
        QTRY_VERIFY(window.session().scene().now > 100'000'000);
        QVERIFY(window.page().caption()->badge().startsWith(QStringLiteral("● LIVE")));
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.session().phase(), Phase::paused);
        QVERIFY(window.page().caption()->badge().startsWith(QStringLiteral("❚❚ PAUSED")));
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.session().phase(), Phase::live);
    }

    void theArrowsGoBackAndForthAndLBackToLive()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(window.session().scene().now > 300'000'000);
        QTest::keyClick(&window, Qt::Key_Left);
        QVERIFY2(window.page().caption()->badge().startsWith(QStringLiteral("↶ REPLAY")),
                 qPrintable(window.page().caption()->badge()));
        QVERIFY(window.page().findChild<ReplayFrame *>()->isVisible());
        QTest::keyClick(&window, Qt::Key_Home);
        QCOMPARE(window.session().scene().now, 0);
        QTest::keyClick(&window, Qt::Key_Right);
        QVERIFY(window.session().scene().state.eventsApplied > 0);
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.page().caption()->badge().startsWith(QStringLiteral("● LIVE")));
        QVERIFY(!window.page().findChild<ReplayFrame *>()->isVisible());
    }

    void stopsAreChosenByKeysAloneAndSlowMotionStandsStillThere()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_S);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(menu, key);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(window.session().stops(), checkpointsOnly | only(StopKind::woken));
        while (window.session().pace().kind != PaceKind::slow)
            QTest::keyClicks(&window, QStringLiteral("["));
        for (int i = 0; i + 1 < static_cast<int>(slowRates.size()); ++i)
            QTest::keyClicks(&window, QStringLiteral("}"));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(!window.session().moving());
        const Recording &recording = window.session().scene().recording;
        QVERIFY(recording.stoppedAt >= 0);
        QCOMPARE(recording.events()[static_cast<std::size_t>(recording.stoppedAt)].event.kind, EventKind::woken);
    }

    void earlierRunsTakeOneRowAndStayAtHand()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1024, 768);
        window.show();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&window, Qt::Key_Right);
            QTRY_VERIFY(!window.session().moving());
            QTest::keyClick(&window, Qt::Key_R);
        }
        const RunStrip *runs = window.page().runs();
        QVERIFY(runs->isVisible());
        int inRow = 0, chips = 0;
        for (const QToolButton *button : runs->findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY(runs->rect().contains(button->geometry()));
            if (button->isCheckable()) {
                ++chips;
                inRow += button->isVisible();
                QVERIFY(runs->height() < 2 * button->sizeHint().height());
            }
        }
        QCOMPARE(chips, 7);
        QVERIFY2(inRow >= 2 && inRow < 7, qPrintable(QString::number(inRow)));
        const auto *earlier = runs->findChild<QMenu *>(QStringLiteral("earlierRuns"));
        QVERIFY(earlier);
        QCOMPARE(static_cast<int>(earlier->actions().size()), 7 - inRow);
        earlier->actions().front()->trigger();
        QTRY_VERIFY2(window.page().caption()->badge().contains(QStringLiteral("run 1")),
                     qPrintable(window.page().caption()->badge()));
    }

    void inStepEveryoneAtAGateIsHeldByThePersonAndItIsSaidWhatIsNext()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&window, Qt::Key_Right);
            QTRY_VERIFY(!window.session().moving());
        }
        QVERIFY(window.page().caption()->badge().startsWith(QStringLiteral("▶| STEP 4")));
        QVERIFY2(window.page().caption()->text().contains(QStringLiteral("Next: ")),
                 qPrintable(window.page().caption()->text()));
        const Recording &recording = window.session().scene().recording;
        for (const CardView *card : window.page().stage()->findChildren<CardView *>()) {
            const auto process = static_cast<std::size_t>(card->process());
            const GateKind next = recording.standpoints[process].next;
            if (next != GateKind::none && next != GateKind::workEnd)
                QVERIFY2(card->accessibleDescription().startsWith(QStringLiteral("HELD BY YOU, next: ")),
                         qPrintable(card->accessibleDescription()));
        }
    }

    void altAndANumberLetThatProcessGoOnInStepAndSelectItOtherwise()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.page().stage()->selectedProcess(), 1);
        QCOMPARE(window.session().phase(), Phase::ready);
        while (window.session().pace().kind != PaceKind::step)
            QTest::keyClicks(&window, QStringLiteral("["));
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(!window.session().moving());
        const auto &processes = window.session().scene().state.processes;
        QVERIFY(processes[1].activity != Activity::notStarted);
        QVERIFY(processes[0].activity == Activity::notStarted || processes[0].activity == Activity::held);
        QCOMPARE(processes[0].line, 0);
    }

    void nOpensTheLogAndAClickOnTheTimelineGoesThere()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QVERIFY(!window.page().log()->isVisible());
        QTest::keyClick(&window, Qt::Key_N);
        QVERIFY(window.page().log()->isVisible());
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(window.session().scene().now > 300'000'000);
        QTest::keyClick(&window, Qt::Key_Space);
        TimelineView *timeline = window.page().timeline();
        const TimelineParts parts = timeline->plan().parts;
        const QPointF tick(parts.axis.toX(150'000'000), parts.ticks.center().y());
        QTest::mouseClick(timeline, Qt::LeftButton, {}, tick.toPoint());
        QCOMPARE(window.session().phase(), Phase::replay);
        QVERIFY(std::abs(window.session().scene().now - 150'000'000) <= 2 * parts.axis.perPixel());
    }

    void controlZShowsTheRunBefore()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_Right);
        QTRY_VERIFY(!window.session().moving());
        QVERIFY(!window.page().runs()->isVisible());
        QTest::keyClick(&window, Qt::Key_R);
        QVERIFY(window.page().runs()->isVisible());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(window.page().caption()->badge().contains(QStringLiteral("run 1")),
                 qPrintable(window.page().caption()->badge()));
        QTest::keyClick(&window, Qt::Key_L);
        QCOMPARE(window.session().phase(), Phase::ready);
    }

    void twoRunsAreComparedUntilEscape()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.session().nextStop();
        QTRY_VERIFY(!window.session().moving());
        QTest::keyClick(&window, Qt::Key_R);
        const auto *menu = window.page().runs()->findChild<QMenu *>(QStringLiteral("otherRuns"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1); // all but the shown one
        menu->actions().front()->trigger();
        QVERIFY(window.comparePage().isVisible() && !window.page().isVisible());
        QVERIFY2(window.comparePage().caption()->text().contains(QStringLiteral("Run 2: Writer has done nothing more so far.")),
                 qPrintable(window.comparePage().caption()->text()));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.comparePage().isVisible() && window.page().isVisible());
    }

    void theTransportFitsOneRow()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1424, 860); // 1440 with a frame round it
        window.show();
        const TransportBar *transport = window.page().transport();
        QVERIFY(transport->heightForWidth(1424) < 2 * transport->findChild<QToolButton *>()->height());
    }

    void digitsChooseTheModeAndBeginANewRunAtZero_data()
    {
        QTest::addColumn<int>("mode");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode;
    }
    void digitsChooseTheModeAndBeginANewRunAtZero()
    {
        QFETCH(int, mode);
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        const int other = mode % 4 + 1;
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + other));
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + mode));
        QCOMPARE(window.session().settings().mode.number(), mode);
        QCOMPARE(window.session().scene().recording.settings().mode.number(), mode);
        QCOMPARE(window.session().phase(), Phase::ready);
        QVERIFY(window.page().stage()->accessibleDescription().contains(modeInWords(Mode::fromNumber(mode))));
    }

    void aNewModeGoesOnPlayingWhenItPlayed()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(window.session().scene().now > 300'000'000);
        QTest::keyClick(&window, Qt::Key_1);
        QCOMPARE(window.session().phase(), Phase::live);
        QVERIFY(window.session().scene().now < 300'000'000);
    }

    void gOpensTheCharts()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        auto *charts = window.findChild<ChartsColumn *>();
        QVERIFY(charts && !charts->isVisible());
        QTest::keyClick(&window, Qt::Key_G);
        QVERIFY(charts->isVisible());
        QTest::keyClick(&window, Qt::Key_G);
        QVERIFY(!charts->isVisible());
    }

    void aNarrowWindowDropsTheTextThenTheChartsNeverTheStage()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_G);
        const auto *charts = window.findChild<ChartsColumn *>();
        window.resize(1440, 900);
        QVERIFY(window.page().panelShown() && charts->isVisible());
        window.resize(1060, 768);
        QVERIFY(!window.page().panelShown() && charts->isVisible());
        window.resize(800, 600);
        QVERIFY(!window.page().panelShown() && !charts->isVisible());
        QVERIFY(window.page().stage()->isVisible() && window.page().caption()->isVisible());
        auto *tab = window.findChild<PanelTab *>(); // and says where it has gone
        QVERIFY(tab->isVisible());
        QTest::mouseClick(tab, Qt::LeftButton);
        QVERIFY(window.page().panelShown() && !tab->isVisible());
        QTest::keyClick(&window, Qt::Key_T);
        QVERIFY(!window.page().panelShown() && tab->isVisible());
        QTest::keyClick(&window, Qt::Key_T);
        QVERIFY(window.page().panelShown());
    }

    void theKeysFitASmallScreen()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1024, 768);
        window.show();
        QTest::keyClicks(&window, QStringLiteral("?"));
        const auto *sheet = window.findChild<KeysSheet *>();
        QVERIFY(sheet && window.rect().contains(sheet->geometry()));
        QStringList told;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            QVERIFY2(label->height() >= label->sizeHint().height() && label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));
            told << label->text();
        }
        QVERIFY(told.contains(QStringLiteral("Click a badge")));
    }

    void theThemeIsChosenInTheMenu()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        const QList<QAction *> actions = window.page().transport()->findChildren<QAction *>();
        const auto named = [&](const char *name) {
            return *std::find_if(actions.begin(), actions.end(),
                                 [&](const QAction *one) { return one->text() == QLatin1String(name); });
        };
        QVERIFY(named("Light")->isChecked());
        named("Dark")->trigger();
        QVERIFY(named("Dark")->isChecked() && !named("Light")->isChecked());
        QCOMPARE(window.page().stage()->grab().toImage().pixelColor(2, 2), Theme::darkened().stage);
    }

    void aRunEndsAndTheAnswerAppears()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openLesson(2);
        Pace pace = window.session().pace(); // at Max the answer is not told: it speaks of the lesson's own times
        pace.speed = nearestSpeed(4);
        window.session().setPace(pace);
        window.session().setStops(0);
        const auto answers = [&window] {
            QString all;
            for (const QLabel *label : window.page().panel()->findChildren<QLabel *>())
                all += label->text();
            return all;
        };
        QVERIFY(!answers().contains(QStringLiteral("The answer:")));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().phase(), Phase::finished, 20'000);
        QVERIFY(answers().contains(QStringLiteral("The answer:")));
        QVERIFY(window.page().caption()->badge().startsWith(QStringLiteral("■ FINISHED")));
    }

    void everyControlHasAnAccessibleName()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
        }
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QLineEdit")
                && !widget->inherits("QAbstractScrollArea") && !widget->inherits("QLabel"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void aFieldWithTheFocusKeepsItsKeys()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        auto *field = window.page().transport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setFocus();
        const int mode = window.session().settings().mode.number();
        QTest::keyClicks(field, QStringLiteral("1"));
        QCOMPARE(window.session().settings().mode.number(), mode);
        QCOMPARE(window.session().phase(), Phase::ready);
    }

    void spaceAtTheEndSaysWhereTheRunIsThatWasShown()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.session().setStops(0);
        window.session().setPace({PaceKind::live, speeds.size() - 1});
        QTest::keyClick(&window, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return window.session().phase() == Phase::finished; }, 30'000));
        QTest::keyClick(&window, Qt::Key_Space);
        const auto *notice = window.page().findChild<QLabel *>(QStringLiteral("notice"));
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), QStringLiteral("Run 2. Run 1 is kept below (Ctrl+Z)."));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.session().shownRun().number, 1);
    }

    void whereTheTextIsFoldedAwayItsTabSaysThatAQuestionIsOpen()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1024, 768);
        window.show();
        window.openLesson(2);
        const auto *tab = window.page().findChild<PanelTab *>();
        QVERIFY(tab->isVisible());
        QVERIFY2(tab->text().contains(QStringLiteral("Your prediction")), qPrintable(tab->text()));
        window.page().panel()->reveal(nullptr, QString());
        QVERIFY2(!tab->text().contains(QStringLiteral("Your prediction")), qPrintable(tab->text()));
    }

    void roomSaysWhatIsPossibleAndKeepsTheKeysUntilEsc()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(2);
        const auto *notice = window.page().findChild<QLabel *>(QStringLiteral("notice"));
        auto *room = roomField(window);
        QVERIFY(notice && room);
        room->setFocus();
        room->selectAll();
        QTest::keyClicks(window.focusWidget(), QStringLiteral("99999999999"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(room->text(), QStringLiteral("4"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("from 0 to 4096")), qPrintable(notice->text()));
        QVERIFY2(notice->text().contains(QStringLiteral("stays 4")), qPrintable(notice->text()));
        QCOMPARE(window.focusWidget(), room->parentWidget());
        const Mode mode = window.session().settings().mode;
        QTest::keyClicks(window.focusWidget(), QStringLiteral("16")); // over what is selected
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(window.session().capacity(), 16);
        QCOMPARE(window.session().settings().mode, mode);
        QVERIFY(!notice->isVisible());
        QTest::keyClicks(window.focusWidget(), QStringLiteral("10")); // not 1024
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(window.session().capacity(), 10);
        QTest::keyClicks(window.focusWidget(), QStringLiteral("77"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(room->text(), QStringLiteral("10"));
        QCOMPARE(window.session().capacity(), 10);
        QCOMPARE(window.focusWidget(), &window.page());
        QTest::keyClick(window.focusWidget(), Qt::Key_1);
        QCOMPARE(window.session().settings().mode.number(), 1);
    }

    void theSwitchesShowTheSettingsOfTheShownRun()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(2);
        Session &session = window.session();
        const auto runInMode = [&](Qt::Key key) {
            QTest::keyClick(&window, key);
            QTest::keyClick(&window, Qt::Key_Right); // a run of which nothing has happened is not kept
            QTRY_VERIFY(!session.moving() && !session.scene().recording.events().empty());
        };
        runInMode(Qt::Key_2);
        session.setCapacity(7);
        runInMode(Qt::Key_3);
        QVERIFY(switchPressed(window, "Asynchronous send") && switchPressed(window, "Synchronous receive"));
        session.showRun(session.pastRuns().front()->number);
        QCOMPARE(session.shownRun().recording.settings().mode.number(), 2);
        QVERIFY(switchPressed(window, "Synchronous send") && switchPressed(window, "Asynchronous receive"));
        QCOMPARE(roomField(window)->text(), QStringLiteral("4"));
        QTest::keyClick(&window, Qt::Key_L); // and those of the newest one with it
        QVERIFY(switchPressed(window, "Asynchronous send") && switchPressed(window, "Synchronous receive"));
        QCOMPARE(roomField(window)->text(), QStringLiteral("7"));
        session.showRun(session.pastRuns().front()->number);
        for (QToolButton *button : window.page().transport()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Asynchronous send"))
                button->click(); // the other settings are those that are shown
        }
        QCOMPARE(session.settings().mode.number(), 4);
        QCOMPARE(session.capacity(), 4);
        QCOMPARE(session.scene().recording.settings().mode.number(), 4);
    }

    void anotherCapacityIsThatOfTheNextRun()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.session().setCapacity(2);
        QCOMPARE(window.session().scene().recording.scenario().channels.front().capacity, 2);
        QCOMPARE(window.session().phase(), Phase::ready);
        QTest::keyClick(&window, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(window.session().capacity(), window.session().lesson().channels.front().capacity);
    }

    void killingAProcessShowsThatItDied()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(window.session().scene().now > 50'000'000);
        window.session().signalProcess(0, Run::Signal::kill);
        const auto *card = window.page().stage()->findChildren<CardView *>().front();
        QTRY_VERIFY(card->accessibleDescription().startsWith(QStringLiteral("KILLED")));
    }

    void withoutLessonsItSaysWhatToDo()
    {
        MainWindow window(Lessons{}, ThemeChoice::light);
        window.show();
        const auto labels = window.startPage()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->isVisible() && one->text().contains(QStringLiteral("No lesson was found"));
        }));
        QTest::keyClick(&window, Qt::Key_Space); // nothing to play, and nothing that breaks
        QTest::keyClick(&window, Qt::Key_2);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
