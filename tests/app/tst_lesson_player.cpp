// SPDX-License-Identifier: GPL-3.0-or-later
// A class is taken through the course: votes, what to watch for, something to change, progress.
#include "support/window_lessons.h"
#include "views/vote_bar.h"
#include "window/main_window.h"
#include "window/pace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <memory>

using namespace synchroscope;

namespace {

Lessons lessons(std::initializer_list<const char *> names = {"two-worlds", "fast-producer", "hostage"})
{
    return shippedLessons(names);
}

constexpr int producer = 1; // in that list

std::unique_ptr<MainWindow> shownWindow(Lessons some = lessons())
{
    auto window = std::make_unique<MainWindow>(std::move(some), ThemeChoice::light);
    window->resize(1440, 900);
    window->show();
    return window;
}

template<typename Widget>
Widget *visible(MainWindow &window, const QString &name)
{
    for (Widget *one : window.page().panel()->findChildren<Widget *>()) {
        if (one->isVisibleTo(&window) && (one->accessibleName() == name || one->property("text").toString() == name))
            return one;
    }
    return nullptr;
}

/// The votes that are to be seen, one an answer.
QStringList votes(MainWindow &window)
{
    QStringList all;
    for (const VoteBar *bar : window.page().panel()->findChildren<VoteBar *>()) {
        if (bar->isVisibleTo(&window))
            all << bar->accessibleName().section(u' ', 0, 0);
    }
    return all;
}

/// All that can be read in the panel.
QString panelText(MainWindow &window)
{
    QString text;
    for (const QLabel *label : window.page().panel()->findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            text += label->text() + u'\n';
    }
    return text;
}

MomentList *watchFor(MainWindow &window) { return visible<MomentList>(window, QStringLiteral("Watch for")); }

QToolButton *tick(MainWindow &window, int row)
{
    MomentList *list = watchFor(window);
    return list ? list->findChildren<QToolButton *>().value(row) : nullptr;
}

QString ticks(MainWindow &window)
{
    QString all;
    MomentList *list = watchFor(window);
    for (const QToolButton *box : list ? list->findChildren<QToolButton *>() : QList<QToolButton *>())
        all += box->text().isEmpty() ? u'-' : u'+';
    return all;
}

/// From stop to stop, stepped: whatever the machine is doing, nothing happens after the stop.
bool stepUntil(MainWindow &window, const QString &wanted)
{
    for (int i = 0; i < 100 && ticks(window) != wanted; ++i) {
        QTest::keyClick(&window, i == 0 ? Qt::Key_Right : Qt::Key_PageDown); // from now on the pace is Step
        if (!QTest::qWaitFor([&] { return !window.session().moving(); }, 30'000))
            return false;
    }
    return ticks(window) == wanted;
}

bool runToTheEnd(MainWindow &window)
{
    window.session().setStops(0);
    window.session().setPace({PaceKind::live, speeds.size() - 1});
    QTest::keyClick(&window, Qt::Key_Space);
    return QTest::qWaitFor([&] { return window.session().phase() == Phase::finished; }, 30'000);
}

QAction *menuAction(MainWindow &window, const QString &begin)
{
    for (QAction *action : window.page().transport()->findChildren<QAction *>()) {
        if (action->text().startsWith(begin))
            return action;
    }
    return nullptr;
}

} // namespace

class TestLessonPlayer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        QVERIFY(m_config.isValid());
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit()); // nothing of the person's own is touched
        QCOMPARE(lessons().list.size(), std::size_t{3});
    }

    void lettersAreVotesOnlyWhileAVoteIsOpen()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QTest::keyClick(window.get(), Qt::Key_A);
        QVERIFY(votes(*window).isEmpty());
        QTest::keyClick(window.get(), Qt::Key_V);
        QCOMPARE(votes(*window), QStringList({"0", "0", "0", "0"}));
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_C, Qt::Key_C, Qt::Key_D, Qt::Key_A})
            QTest::keyClick(window.get(), key);
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ShiftModifier);
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ShiftModifier); // none are below nothing
        QCOMPARE(votes(*window), QStringList({"1", "1", "2", "0"}));
        QVERIFY(window->page().isVisible()); // C has not led to the comparison, nor B to a blank screen
        QVERIFY(!panelText(*window).contains(QStringLiteral("right")));
        QTest::keyClick(window.get(), Qt::Key_4); // the other keys do what they always do
        QCOMPARE(window->session().settings().mode.number(), 4);
        QTest::keyClick(window.get(), Qt::Key_3);
        QCOMPARE(votes(*window), QStringList({"1", "1", "2", "0"})); // nobody votes twice for a slip of the hand
        QTest::keyClick(window.get(), Qt::Key_V);
        QTest::keyClick(window.get(), Qt::Key_Escape); // closes it
        QTest::keyClick(window.get(), Qt::Key_A);
        QCOMPARE(votes(*window).value(0), QStringLiteral("1"));
        auto *clear = visible<QPushButton>(*window, QStringLiteral("Clear the votes"));
        QVERIFY(clear);
        clear->click();
        QVERIFY(votes(*window).isEmpty());
        QTest::keyClick(window.get(), Qt::Key_C);
        QVERIFY(window->comparePage().isVisible());
    }

    void aVoteShowsThePanelAlsoForTheBackRow()
    {
        const auto window = shownWindow();
        QTest::keyClick(window.get(), Qt::Key_P);
        QVERIFY(!window->page().panelShown());
        QTest::keyClick(window.get(), Qt::Key_V);
        QVERIFY(window->page().panelShown());
        QVERIFY(!votes(*window).isEmpty());
        QTest::keyClick(window.get(), Qt::Key_Escape); // first the vote, then the full screen
        QVERIFY(window->isFullScreen());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(!window->isFullScreen());
    }

    void aCommittedAnswerIsNoLongerVotedOn()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QTest::keyClick(window.get(), Qt::Key_V);
        QTest::keyClick(window.get(), Qt::Key_A);
        window->page().panel()->findChildren<QRadioButton *>().front()->click();
        visible<QPushButton>(*window, QStringLiteral("Commit"))->click();
        QVERIFY(!window->page().panel()->voting());
        QTest::keyClick(window.get(), Qt::Key_V);
        QVERIFY(!window->page().panel()->voting()); // this mode has one question only
        QCOMPARE(votes(*window).value(0), QStringLiteral("1")); // what the class thought stays beside the answer
        window->openLesson(producer); // for the next class
        QVERIFY(votes(*window).isEmpty());
        QTest::keyClick(window.get(), Qt::Key_V);
        QVERIFY(window->page().panel()->voting());
    }

    void whatToWatchForTicksAndUnticksWithTheMoment()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QCOMPARE(ticks(*window), QStringLiteral("--"));
        QVERIFY(!panelText(*window).contains("the queue is full")); // it would help to guess
        QVERIFY(!tick(*window, 0)->isEnabled());
        QVERIFY2(stepUntil(*window, QStringLiteral("+-")), qPrintable(ticks(*window)));
        QVERIFY2(panelText(*window).contains("1.8 s · the queue is full"), qPrintable(panelText(*window)));
        QVERIFY(!panelText(*window).contains("waits for room"));
        QTest::keyClick(window.get(), Qt::Key_Home);
        QCOMPARE(ticks(*window), QStringLiteral("--"));
        QTest::keyClick(window.get(), Qt::Key_L);
        QCOMPARE(ticks(*window), QStringLiteral("+-"));
        QVERIFY(runToTheEnd(*window));
        QCOMPARE(ticks(*window), QStringLiteral("++"));
        tick(*window, 1)->click();
        const Scene scene = window->session().scene();
        QCOMPARE(scene.phase, Phase::replay);
        QCOMPARE(scene.state.processes[0].activity, Activity::blockedFull); // Producer, just now
        QCOMPARE(scene.checkpoint, 1);
        QCOMPARE(ticks(*window), QStringLiteral("++"));
        QTest::keyClick(window.get(), Qt::Key_Left);
        QCOMPARE(ticks(*window), QStringLiteral("+-"));
    }

    void whoGoesBackIsToldWhatBelongsToThatMoment()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QVERIFY(runToTheEnd(*window));
        const QString end = panelText(*window);
        QVERIFY2(end.contains("of its time"), qPrintable(end)); // what is said of the whole run
        QTest::keyClick(window.get(), Qt::Key_Home);
        QVERIFY2(!panelText(*window).contains("of its time"), qPrintable(panelText(*window)));
        QCOMPARE(ticks(*window), QStringLiteral("--"));
        QVERIFY2(!panelText(*window).contains(QStringLiteral(" s · ")), qPrintable(panelText(*window)));
        QVERIFY(panelText(*window).contains(QStringLiteral("order 7 ✓ right"))); // that has been asked and answered
        QTest::keyClick(window.get(), Qt::Key_L);
        QCOMPARE(panelText(*window), end);
    }

    void withOtherSettingsOnlyWhatIsTrueOfThemIsTold()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        window->session().setCapacity(16);
        QVERIFY(panelText(*window).contains("The lesson as it was written: "));
        QVERIFY(!window->page().caption()->text().contains("Which order"));
        QVERIFY(runToTheEnd(*window));
        QVERIFY(!panelText(*window).contains(QStringLiteral("✓ right")));
        QCOMPARE(ticks(*window), QStringLiteral("--")); // never full, and nobody waited for room
        window->session().setCapacity(2);
        QVERIFY(runToTheEnd(*window));
        QCOMPARE(ticks(*window), QStringLiteral("++"));
        window->session().resetSettings();
        QVERIFY(!panelText(*window).contains(QStringLiteral("✓ right"))); // not before a run of its own
        QVERIFY(!panelText(*window).contains("The lesson as it was written: "));
        QVERIFY(runToTheEnd(*window));
        QVERIFY(panelText(*window).contains(QStringLiteral("order 7 ✓ right")));
    }

    void anAnswerIsJudgedOnlyIfItWasCommitted()
    {
        for (const bool committed : {false, true}) {
            const auto window = shownWindow();
            window->openLesson(producer);
            window->page().panel()->findChildren<QRadioButton *>().front()->click();
            if (committed)
                visible<QPushButton>(*window, QStringLiteral("Commit"))->click();
            QVERIFY(runToTheEnd(*window));
            QCOMPARE(panelText(*window).contains("No — it is: order 7."), committed);
            QCOMPARE(panelText(*window).contains("Your choice was not committed."), !committed);
        }
    }

    void withoutAQuestionOrOnceItIsDecidedOneKnowsWhatToWatchFor()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        window->page().panel()->findChildren<QRadioButton *>().front()->click();
        visible<QPushButton>(*window, QStringLiteral("Commit"))->click();
        QVERIFY2(panelText(*window).contains("the queue is full"), qPrintable(panelText(*window)));
        QCOMPARE(ticks(*window), QStringLiteral("--"));
    }

    void anEarlierRunInAnotherModeTicksNothingOfThisOne()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QVERIFY(runToTheEnd(*window));
        QTest::keyClick(window.get(), Qt::Key_1);
        QCOMPARE(ticks(*window), QStringLiteral("-"));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window->session().shownRun().recording.settings().mode.number(), 3);
        QCOMPARE(ticks(*window), QStringLiteral("-"));
    }

    void afterTheRunSomethingIsToBeChanged()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QVERIFY(!panelText(*window).contains("Now change this"));
        QVERIFY(!visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?")));
        QVERIFY(runToTheEnd(*window));
        QVERIFY2(panelText(*window).contains("Now change this"), qPrintable(panelText(*window)));
        QVERIFY(panelText(*window).contains("Cooking time"));
        QVERIFY(panelText(*window).contains(QStringLiteral("order 7 ✓ right")));
        auto *other = visible<QPushButton>(*window, QStringLiteral("Mode 1: sync · sync"));
        QVERIFY(other);
        other->click();
        QTRY_COMPARE(window->session().settings().mode.number(), 1);
        QCOMPARE(window->session().phase(), Phase::ready);
        QVERIFY(!panelText(*window).contains("Now change this"));
    }

    void whatWasSeenIsKeptWithItsLesson()
    {
        {
            const auto window = shownWindow();
            window->remember();
            window->openLesson(producer);
            QVERIFY(runToTheEnd(*window));
            auto *seen = visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?"));
            QVERIFY(seen);
            seen->setFocus();
            QTest::keyClicks(seen, "a b v? 7 waits");
            QCOMPARE(seen->toPlainText(), QStringLiteral("a b v? 7 waits")); // no key does anything else
            QVERIFY(!window->page().panel()->voting());
            QCOMPARE(window->session().phase(), Phase::finished);
        }
        const auto window = shownWindow();
        window->remember();
        QVERIFY(!visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?"))); // another lesson
        window->openLesson(producer);
        auto *seen = visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?"));
        QVERIFY(seen);
        QCOMPARE(seen->toPlainText(), QStringLiteral("a b v? 7 waits"));
        QTest::keyClick(window.get(), Qt::Key_1);
        seen = visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?"));
        QVERIFY(seen);
        QCOMPARE(seen->toPlainText(), QStringLiteral("a b v? 7 waits"));
    }

    void whatWasSeenGoesWithALessonThatIsSavedElsewhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.toml"));
        const auto seen = [](MainWindow &window) {
            auto *field = visible<QPlainTextEdit>(window, QStringLiteral("What did you see?"));
            return field ? field->toPlainText() : QString();
        };
        const auto window = shownWindow();
        QVERIFY(runToTheEnd(*window));
        auto *field = visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?"));
        QVERIFY(field);
        QTest::keyClicks(field, "one");
        QVERIFY(window->saveLesson(path));
        QCOMPARE(seen(*window), QStringLiteral("one"));
        QTest::keyClicks(visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?")), " two");
        window->page().setFocus();
        QTest::keyClick(window.get(), Qt::Key_R); // the same programs once more
        const QString mine = seen(*window);
        QVERIFY(mine.contains("one") && mine.contains("two"));
        const auto opened = [&](int index) {
            window->openLesson(index);
            return seen(*window);
        };
        QCOMPARE(opened(0), QStringLiteral("one")); // two-worlds itself; the one that was saved stands behind the course
        QCOMPARE(opened(3), mine);
    }

    /// Answered with Cancel, the explanation of the run that is shown stays too.
    void whoDoesNotLeaveALessonLosesNoTicks()
    {
        const auto window = shownWindow();
        QVERIFY(runToTheEnd(*window));
        QTRY_VERIFY(panelText(*window).contains("1 done"));
        QTest::keyClick(window.get(), Qt::Key_E);
        window->workshop().editor(0)->setPlainText(QStringLiteral("work(1)\nsend(\"notes\", \"1\")\n"));
        const QString before = panelText(*window);
        int asked = 0;
        const auto cancel = [&asked] {
            QTimer::singleShot(0, qApp, [&asked] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                ++asked;
                box->button(QMessageBox::Cancel)->click();
            });
        };
        cancel();
        menuAction(*window, QStringLiteral("Begin the course anew"))->trigger();
        cancel();
        QVERIFY(!window->openLesson(producer));
        QCOMPARE(asked, 2);
        QCOMPARE(panelText(*window), before);
    }

    void progressIsKeptUntilTheCourseBeginsAnew()
    {
        const auto list = [](MainWindow &window) {
            return window.page().panel()->findChild<QComboBox *>()->itemText(producer);
        };
        {
            const auto window = shownWindow();
            window->remember();
            menuAction(*window, QStringLiteral("Begin the course anew"))->trigger();
            window->openLesson(producer);
            QVERIFY2(panelText(*window).contains("Lesson 2 of 3 · 0 done"), qPrintable(panelText(*window)));
            QTest::keyClick(window.get(), Qt::Key_Right); // begun is not done
            QTRY_VERIFY(!window->session().moving());
            QVERIFY(panelText(*window).contains("0 done"));
            QTest::keyClick(window.get(), Qt::Key_R);
            QVERIFY(runToTheEnd(*window));
            QTRY_VERIFY(panelText(*window).contains("Lesson 2 of 3 · 1 done"));
            QVERIFY(list(*window).startsWith(u'✓'));
        }
        {
            MainWindow stranger(lessons(), ThemeChoice::light); // a measurement, say: it asks for nothing to be kept
            QVERIFY(!list(stranger).startsWith(u'✓'));
        }
        const auto window = shownWindow();
        window->remember();
        QVERIFY(panelText(*window).contains("Lesson 1 of 3 · 1 done"));
        QVERIFY(list(*window).startsWith(u'✓'));
        window->openLesson(2);
        menuAction(*window, QStringLiteral("Begin the course anew"))->trigger();
        QVERIFY(panelText(*window).contains("Lesson 1 of 3 · 0 done"));
        QVERIFY(!list(*window).startsWith(u'✓'));
        window->openLesson(producer); // what was written is not lost with it
        QVERIFY(visible<QPlainTextEdit>(*window, QStringLiteral("What did you see?")));
    }

    void onlyTheLessonsOwnProgramsMakeItDone()
    {
        const auto window = shownWindow();
        window->openLesson(producer);
        QTest::keyClick(window.get(), Qt::Key_E);
        window->workshop().editor(0)->setPlainText(QStringLiteral("error('tried')\n"));
        window->session().setStops(0);
        QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window->session().phase(), Phase::finished);
        window->setWorkshopShown(false); // it stands where the text stood
        QTRY_VERIFY(panelText(*window).contains("Lesson 2 of 3 ·"));
        QVERIFY2(panelText(*window).contains("· 0 done"), qPrintable(panelText(*window)));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestLessonPlayer)
#include "tst_lesson_player.moc"
