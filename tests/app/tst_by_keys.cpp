// SPDX-License-Identifier: GPL-3.0-or-later
// A whole lesson and a whole comparison by keys alone, each sent to whatever has the focus, as a keyboard does.
#include "start/start_page.h"
#include "style/desktop_motion.h"
#include "support/window_lessons.h"
#include "views/moment_sheet.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QDoubleSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"four-modes", "fast-producer"}); }

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *there = QApplication::focusWidget();
    QTest::keyClick(there ? there : QApplication::activeWindow(), key, modifiers);
}

/// Tab until a control is reached of which `wanted` is true; null if none is.
template<typename Control>
Control *tabTo(const std::function<bool(const Control &)> &wanted)
{
    constexpr int furthest = 120;
    for (int i = 0; i < furthest; ++i) {
        press(Qt::Key_Tab);
        auto *one = qobject_cast<Control *>(QApplication::focusWidget());
        if (one && one->isVisible() && wanted(*one))
            return one;
    }
    return nullptr;
}

} // namespace

class TestByKeys : public QObject
{
    Q_OBJECT

private:
    static void open(MainWindow &window)
    {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aWholeLesson()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        open(window);
        Session &session = window.session();
        press(Qt::Key_PageDown, Qt::ControlModifier); // choose the lesson
        QCOMPARE(QString::fromStdString(session.lesson().identifier), QStringLiteral("fast-producer"));

        QVERIFY(tabTo<QRadioButton>([](const QRadioButton &) { return true; })); // predict
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        auto *answer = qobject_cast<QRadioButton *>(QApplication::focusWidget());
        QVERIFY(answer);
        press(Qt::Key_Space);
        QVERIFY(answer->isChecked());
        const auto *commit = tabTo<QPushButton>([](const QPushButton &one) { return one.text() == QStringLiteral("Commit"); });
        QVERIFY(commit);
        press(Qt::Key_Space);
        QVERIFY(!answer->isEnabled());
        press(Qt::Key_Escape); // the keys are the lesson's again

        for (int stops = 0; stops < 5 && session.scene().now < 2'000'000'000; ++stops) {
            press(Qt::Key_Space); // run, from checkpoint to checkpoint, until the queue is full
            QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Phase::paused, 20'000);
        }
        const std::int64_t stop = session.scene().now;
        QVERIFY(stop > 0);
        QVERIFY(session.scene().checkpoint >= 0);
        press(Qt::Key_Left); // back, on, and to the newest moment again
        QTRY_VERIFY(session.phase() == Phase::replay);
        const std::int64_t earlier = session.scene().now;
        press(Qt::Key_Right);
        QTRY_VERIFY(session.scene().now >= earlier);
        press(Qt::Key_L);
        QTRY_COMPARE(session.phase(), Phase::paused);
        QCOMPARE(session.scene().now, stop);
        press(Qt::Key_W); // why?
        QVERIFY(window.page().why()->isVisible());
        QVERIFY2(window.page().why()->text().contains(QStringLiteral("Producer is blocked")),
                 qPrintable(window.page().why()->text()));
        press(Qt::Key_W);
        press(Qt::Key_D); // the same as a table
        MomentSheet *sheet = window.momentSheet();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY(sheet->table()->hasFocus());
        const QAbstractItemModel &rows = *sheet->table()->model();
        const auto cell = [&](int row, int column) { return rows.index(row, column).data().toString(); };
        QCOMPARE(cell(0, MomentTableModel::Who), QStringLiteral("Producer"));
        QVERIFY2(cell(0, MomentTableModel::What).startsWith(QStringLiteral("BLOCKED, no room for order 7")),
                 qPrintable(cell(0, MomentTableModel::What)));
        QCOMPARE(cell(2, MomentTableModel::Who), QStringLiteral("Queue orders"));
        QVERIFY2(cell(2, MomentTableModel::What).contains(QStringLiteral("4 of 4")), qPrintable(cell(2, 1)));
        press(Qt::Key_Down);
        QCOMPARE(sheet->table()->currentIndex().row(), 1);
        QTest::keyClick(sheet->table(), Qt::Key_Space); // the other keys are the lesson's
        QTRY_COMPARE(session.phase(), Phase::live);
        QTest::keyClick(sheet->table(), Qt::Key_Space);
        QTRY_COMPARE(session.phase(), Phase::paused);
        QTest::keyClick(sheet->table(), Qt::Key_D);
        QVERIFY(!sheet->isVisible());
        QApplication::setActiveWindow(&window);
        press(Qt::Key_D);
        QTRY_VERIFY(sheet->table()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QApplication::setActiveWindow(&window);

        press(Qt::Key_Right); // a step of the processes
        QTRY_COMPARE(session.phase(), Phase::stepping);

        const int before = session.newestRun()->number;
        auto *knob = tabTo<QDoubleSpinBox>([](const QDoubleSpinBox &one) { return !one.accessibleName().isEmpty(); }); // change it
        QVERIFY(knob);
        const double value = knob->value();
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_VERIFY(knob->value() > value);
        QTRY_VERIFY(session.newestRun()->number != before);
        press(Qt::Key_Escape);
        QVERIFY(window.page().hasFocus());
        press(Qt::Key_BracketRight); // from step by step to slow, and to live
        press(Qt::Key_BracketRight);
        press(Qt::Key_Space); // run again
        QTRY_VERIFY_WITH_TIMEOUT(session.scene().now > 0, 10'000);
    }

    void aWholeComparison()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        open(window);
        press(Qt::Key_C);
        ComparePage &page = window.comparePage();
        QVERIFY(page.isVisible());
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(page.session().scene().now > 1'500'000'000, 20'000);
        press(Qt::Key_Space);
        QVERIFY(!page.session().moving());
        press(Qt::Key_Left); // the playhead
        QTRY_COMPARE(page.session().phase(), Phase::replay);
        const std::int64_t there = page.session().scene().now;
        press(Qt::Key_Plus);
        press(Qt::Key_0);
        for (const auto &[key, part] : {std::pair(Qt::Key_M, ComparePart::table), std::pair(Qt::Key_G, ComparePart::charts)}) {
            press(key);
            QCOMPARE(page.part(), part);
            press(key);
            QCOMPARE(page.part(), ComparePart::strips);
        }
        press(Qt::Key_Down); // the first run, and the second
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(window.page().isVisible());
        QCOMPARE(window.session().scene().recording.settings().mode.number(), 2);
        QVERIFY(window.session().scene().now <= there);
        press(Qt::Key_C);
        QTRY_VERIFY(page.isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(window.page().isVisible());
    }

    void theStartPageLeadsEverywhereByKeys()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        open(window);
        press(Qt::Key_Home, Qt::AltModifier);
        StartPage *start = window.startPage();
        QVERIFY(start && start->isVisible());
        press(Qt::Key_2);
        QVERIFY(window.comparePage().isVisible());
        press(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(start->isVisible());
        press(Qt::Key_Right);
        QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget())); // seen by its frame
        press(Qt::Key_Space);
        QVERIFY(window.page().isVisible());
        press(Qt::Key_Home, Qt::AltModifier);
        press(Qt::Key_Escape);
        QVERIFY(window.page().isVisible());
    }

    void withoutALessonTheStartPageSaysWhatHelps()
    {
        MainWindow window(Lessons{}, ThemeChoice::dark);
        open(window);
        QVERIFY(window.startPage() && window.startPage()->isVisible());
        press(Qt::Key_Escape); // there is nothing to go back to
        QVERIFY(window.startPage()->isVisible());
        press(Qt::Key_1);
        QVERIFY(window.startPage()->isVisible());
        window.openFile(QStringLiteral(SCENARIO_FOLDER "/four-modes.toml")); // as its dialog does
        QTRY_VERIFY(window.page().isVisible());
        QCOMPARE(window.session().phase(), Phase::ready);
    }

    void lessMotionIsTheDesktopsWishAndCanBeChosen()
    {
        QTemporaryDir folder;
        const auto restored = qScopeGuard([before = qgetenv("XDG_CONFIG_HOME")] {
            before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
        });
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        QVERIFY(!desktopWantsLessMotion());
        QFile settings(folder.filePath(QStringLiteral("kdeglobals")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[KDE]\nAnimationDurationFactor=0\n");
        settings.close();
        QVERIFY(desktopWantsLessMotion());
        MainWindow window(lessons(), ThemeChoice::light);
        const auto actions = window.page().transport()->findChildren<QAction *>();
        const auto chosen = std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
            return one->text().startsWith(QStringLiteral("Less motion"));
        });
        QVERIFY(chosen != actions.end() && (*chosen)->isChecked());
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
        (*chosen)->trigger(); // against the desktop's wish
        QVERIFY(!(*chosen)->isChecked());
    }

    void escInTheWorkshopGivesTheKeysBackAndLosesNothing()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        open(window);
        press(Qt::Key_E);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor->isVisible());
        const QString before = editor->toPlainText();
        press(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("x = 1"));
        press(Qt::Key_Escape);
        QVERIFY(!editor->hasFocus());
        QVERIFY(window.page().hasFocus());
        QCOMPARE(editor->toPlainText(), QStringLiteral("x = 1") + before);
    }
};

QTEST_MAIN(TestByKeys)
#include "tst_by_keys.moc"
