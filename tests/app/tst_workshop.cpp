// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop: programs are changed, run, saved and opened again.
#include "scenario/edit.h"
#include "scenario/write.h"
#include "support/lesson_text.h"
#include "support/window_lessons.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace synchroscope;

namespace {

Lessons lessons(const std::string &file = {})
{
    Lessons some = shippedLessons({"four-modes", "fast-producer"});
    if (!file.empty())
        some.list.insert(some.list.begin(), *loadScenario(file).scenario);
    return some;
}

/// Beside the stage, with the workshop open on four-modes.
struct Opened
{
    explicit Opened(Lessons list = lessons()) : window(std::move(list), ThemeChoice::light)
    {
        window.resize(1440, 900);
        window.show();
        QTest::keyClick(&window, Qt::Key_E);
    }

    QToolButton *button(const QString &text)
    {
        for (QToolButton *one : window.workshop().findChildren<QToolButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    CodeEditor *editor(int process) { return window.workshop().editor(process); }
    const Scenario &draft() { return window.workshop().draft().lesson(); }

    QString told()
    {
        const auto *notice = window.page().findChild<QLabel *>(QStringLiteral("notice"));
        return notice->isHidden() ? QString() : notice->text();
    }

    MainWindow window;
};

/// Answers the question that comes next.
void answerWith(QMessageBox::StandardButton answer, bool &asked)
{
    QTimer::singleShot(0, qApp, [answer, &asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        asked = box != nullptr;
        if (box)
            box->button(answer)->click();
    });
}

const QString mended = QStringLiteral("for i = 1, 2 do\n  send(\"mailbox\", \"hello \" .. i)\nend\n");

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void ofOtherProgramsNoAnswerIsToldNorIsAnythingTicked()
    {
        Opened it;
        const auto rightIsTold = [&] {
            for (const QLabel *label : it.window.page().panel()->findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("✓ right"))) // the text may have no room beside the workshop
                    return true;
            return false;
        };
        const auto run = [&] {
            QTest::keyClick(&it.window, Qt::Key_Return, Qt::ControlModifier);
            it.window.session().setStops(0);
            it.window.session().setPace({PaceKind::live, speeds.size() - 1});
            if (!it.window.session().moving())
                it.window.session().togglePlay();
            return QTest::qWaitFor([&] { return it.window.session().phase() == Phase::finished; }, 30'000);
        };
        QVERIFY(run());
        QVERIFY(it.window.session().ownSettings());
        QVERIFY(rightIsTold());
        it.editor(0)->setPlainText(mended);
        QVERIFY(run());
        QVERIFY(!it.window.session().ownSettings());
        QVERIFY(!rightIsTold());
        for (const Checkpoint &one : it.window.session().lesson().checkpoints)
            QVERIFY(one.when.empty() || one.when.starts_with("always "));
    }

    void itHasATabForEachProcess()
    {
        Opened it;
        QTabWidget *tabs = it.window.workshop().tabs();
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(0), QStringLiteral("Sender"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Receiver"));
        QCOMPARE(it.editor(0)->toPlainText().toStdString(), it.draft().processes[0].program);
        QVERIFY(it.editor(0)->hasFocus() || !it.window.isActiveWindow());
        QVERIFY(!it.window.workshop().draft().changed());
        QVERIFY(it.window.workshop().notes()->isHidden());
    }

    void aProgramIsColouredFromTheStart()
    {
        Opened it;
        const auto colours = [&](int process, int line) {
            QStringList all;
            for (const auto &part : it.editor(process)->document()->findBlockByNumber(line).layout()->formats())
                all << part.format.foreground().color().name();
            return all;
        };
        QTRY_VERIFY(!colours(0, 0).isEmpty()); // gaps = {1400, …}
        QTRY_COMPARE(colours(1, 0).size(), 1); // repeat
        const QString keyword = colours(1, 0)[0];
        QVERIFY(keyword != it.editor(1)->palette().color(QPalette::Text).name());
        it.editor(1)->setPlainText(QStringLiteral("log(\"repeat\")\n-- repeat\n"));
        QTRY_COMPARE(colours(1, 0).size(), 2); // a call and a text
        QVERIFY(!colours(1, 0).contains(keyword) && !colours(1, 1).contains(keyword));
    }

    void aMistakeIsShownAtItsLineWithWhatWouldBeRight()
    {
        Opened it;
        it.editor(0)->setPlainText(QStringLiteral("-- é\nwork(1)\n  sned(\"mailbox\", \"1\")\n"));
        QTRY_COMPARE(it.editor(0)->marks().size(), std::size_t{1});
        QCOMPARE(it.editor(0)->marks()[0].line, 3);
        QCOMPARE(it.editor(0)->marks()[0].column, 3);
        const QString said = it.editor(0)->marks()[0].text;
        QVERIFY2(said.contains("did you mean `send`?"), qPrintable(said));
        it.editor(0)->setPlainText(QStringLiteral("work(1)\nsend(\"mailbx\", \"1\")\n"));
        QTRY_VERIFY(!it.window.workshop().notes()->isHidden()
                    && it.window.workshop().notes()->item(0)->text().contains("did you mean `mailbox`?"));
        QVERIFY2(it.window.workshop().notes()->item(0)->text().startsWith(QStringLiteral("✗ Sender:2:6: ")),
                 qPrintable(it.window.workshop().notes()->item(0)->text()));
        QCOMPARE(it.window.workshop().tabs()->tabText(0), QStringLiteral("✗ Sender"));
        it.editor(0)->setPlainText(QStringLiteral("for i = 1, 2 do\n  work(1)\n"));
        QTRY_VERIFY(!it.editor(0)->marks().empty() && it.editor(0)->marks()[0].text.contains("line 1"));
    }

    void whatIsWrongDoesNotStartAndTheCursorGoesThere()
    {
        Opened it;
        it.window.session().togglePlay();
        const auto run = it.window.session().newestRun();
        it.editor(1)->setPlainText(QStringLiteral("repeat\n  work(1)\nuntil\n"));
        QTest::keyClick(it.editor(1), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(it.window.session().newestRun(), run); // the run before goes on
        QCOMPARE(it.window.workshop().tabs()->currentIndex(), 1);
        QVERIFY2(it.told().startsWith(QStringLiteral("Not started: Receiver:")), qPrintable(it.told()));
    }

    void oneKeyRunsTheChangedPrograms()
    {
        Opened it;
        it.window.session().setStops(0); // its checkpoints are about other programs
        it.editor(0)->setPlainText(mended);
        QTest::keyClick(it.editor(0), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(it.window.session().failure(), QString());
        QVERIFY(it.window.session().moving());
        QCOMPARE(it.window.session().lesson().processes[0].program, mended.toStdString());
        QCOMPARE(it.editor(0)->toPlainText(), mended); // the key has put nothing into it
        QTRY_COMPARE_WITH_TIMEOUT(it.window.session().phase(), Phase::finished, 20'000);
        QCOMPARE(it.window.session().scene().recording.outcome, Outcome::completed);
        QVERIFY(it.window.workshop().draft().changed());
    }

    void oneMoreReceiverTakesOneClick()
    {
        Opened it;
        it.button(QStringLiteral("+ Receiver"))->click();
        QCOMPARE(it.draft().processes.size(), std::size_t{3});
        QCOMPARE(it.window.workshop().tabs()->tabText(2), QStringLiteral("Receiver 2"));
        it.button(QStringLiteral("+ Sender"))->click();
        QCOMPARE(it.window.workshop().tabs()->tabText(1), QStringLiteral("Sender 2"));
        QCOMPARE(it.editor(1)->toPlainText(), it.editor(0)->toPlainText());
        QTest::keyClick(&it.window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(it.window.session().failure(), QString());
        QCOMPARE(it.window.session().scene().recording.scenario().processes.size(), std::size_t{4});
        it.window.workshop().tabs()->setCurrentIndex(1);
        it.button(QStringLiteral("Remove"))->click();
        QCOMPARE(it.draft().processes.size(), std::size_t{3});
        QCOMPARE(it.window.workshop().tabs()->tabText(1), QStringLiteral("Receiver"));
    }

    void whatIsSavedIsOpenedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.toml"));
        Opened it;
        it.button(QStringLiteral("+ Receiver"))->click();
        it.editor(0)->setPlainText(mended);
        QVERIFY(it.window.isWindowModified());
        QVERIFY(it.window.saveLesson(path));
        QVERIFY(!it.window.isWindowModified());
        QVERIFY(it.window.origin().isEmpty()); // one's own
        const Loaded again = loadScenario(path.toStdString());
        QVERIFY(again.scenario);
        QVERIFY(sameLesson(*again.scenario, it.draft()));

        Opened other;
        other.window.openFile(path);
        QVERIFY(sameLesson(other.window.session().lesson(), *again.scenario));
        QCOMPARE(other.editor(0)->toPlainText(), mended);
        QVERIFY2(other.window.origin().startsWith(QStringLiteral("This lesson comes from elsewhere: ") + path),
                 qPrintable(other.window.origin()));
        QVERIFY(other.window.origin().contains(QStringLiteral("sandbox: no files, no network")));
        other.window.openLesson(1);
        QVERIFY(other.window.origin().isEmpty());
    }

    void thatALessonComesFromElsewhereIsClosedWithTheKeys()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("theirs.toml"));
        QVERIFY(QFile::copy(QStringLiteral(SCENARIO_FOLDER "/rendezvous.toml"), path));
        const QString another = folder.filePath(QStringLiteral("another.toml"));
        QVERIFY(QFile::copy(path, another));
        Opened it;
        it.window.openFile(path);
        auto *bar = it.window.findChild<OriginBar *>();
        auto *close = bar->findChild<QToolButton *>();
        QVERIFY(bar->isVisible() && !close->accessibleName().isEmpty());
        QTest::keyClick(&it.window, Qt::Key_F5); // presented: the class has no use for it
        QVERIFY(!bar->isVisible());
        QTest::keyClick(&it.window, Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        close->setFocus(Qt::TabFocusReason);
        QVERIFY(it.window.focusWidget() == close);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!bar->isVisible());
        QVERIFY(it.window.focusWidget() == &it.window.page()); // the keys are the lesson's again
        it.window.openFile(another);
        QVERIFY(bar->isVisible());
        it.window.openFile(path);
        QVERIFY(!bar->isVisible());
    }

    void aSaveThatFailsSaysWhyAndKeepsTheText()
    {
        Opened it;
        it.editor(0)->setPlainText(mended);
        QVERIFY(!it.window.saveLesson(QStringLiteral("/proc/no/such.toml")));
        QVERIFY2(it.told().contains("cannot be saved: No such file or directory"), qPrintable(it.told()));
        QVERIFY(it.window.workshop().draft().changed());
        QCOMPARE(it.editor(0)->toPlainText(), mended);
    }

    void unsavedChangesAreAskedAbout()
    {
        Opened it;
        it.editor(0)->setPlainText(mended);
        bool asked = false;
        answerWith(QMessageBox::Cancel, asked);
        it.window.openLesson(1);
        QVERIFY(asked);
        QCOMPARE(it.window.session().lesson().identifier, std::string("four-modes"));
        QCOMPARE(it.editor(0)->toPlainText(), mended);
        QCOMPARE(it.window.page().panel()->findChild<QComboBox *>()->currentIndex(), 0);
        answerWith(QMessageBox::Cancel, asked = false);
        QVERIFY(!it.window.close());
        QVERIFY(asked);
        answerWith(QMessageBox::Discard, asked = false);
        it.window.openLesson(1);
        QVERIFY(asked);
        QCOMPARE(it.window.session().lesson().identifier, std::string("fast-producer"));
        answerWith(QMessageBox::Cancel, asked = false);
        QVERIFY(it.window.close()); // nothing has been changed
        QCoreApplication::processEvents(); // no question is left for the answer
        QVERIFY(!asked);
    }

    void whatIsSavedOnLeavingDoesNotMoveWhatWasWanted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.toml"));
        Opened it;
        it.editor(0)->setPlainText(mended);
        QTimer::singleShot(0, qApp, [&] { // as answering with Save does, without its dialog
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(question);
            QVERIFY(it.window.saveLesson(path));
            question->button(QMessageBox::Discard)->click();
        });
        QVERIFY(it.window.openLesson(1));
        QVERIFY(loadScenario(path.toStdString()).scenario);
        QCOMPARE(it.window.session().lesson().identifier, std::string("fast-producer")); // though one now stands before it
    }

    void theLessonsOwnSettingsComeBackInTheDraftToo()
    {
        Opened it;
        const int room = it.draft().channels[0].capacity;
        it.window.session().setCapacity(room + 1);
        QCOMPARE(it.draft().channels[0].capacity, room + 1);
        it.window.session().resetSettings();
        QCOMPARE(it.draft().channels[0].capacity, room);
    }

    void theSwitchesOfTheStageLeaveAFileToBeMendedAlone()
    {
        const QTemporaryDir folder;
        Scenario wrong = lessons().list[0];
        wrong.processes[0].program = "send(\"mailbox\", \"1\"\n";
        const QString path = folder.filePath(QStringLiteral("wrong.toml"));
        QVERIFY(saveScenario(wrong, path.toStdString()));
        Opened it;
        it.window.openFile(path);
        it.window.session().setCapacity(77);
        QCOMPARE(it.draft().channels[0].capacity, wrong.channels[0].capacity);
    }

    void theSwitchesAreSavedButNotAskedAbout()
    {
        const QTemporaryDir folder;
        Opened it;
        it.window.session().setMode(Mode::fromNumber(4));
        it.window.session().setCapacity(3);
        it.window.session().setKnob(0, 900);
        QVERIFY(!it.window.workshop().draft().changed());
        QVERIFY(it.window.saveLesson(folder.filePath(QStringLiteral("set.toml"))));
        const Scenario saved = *loadScenario(folder.filePath(QStringLiteral("set.toml")).toStdString()).scenario;
        QCOMPARE(saved.mode.number(), 4);
        QCOMPARE(saved.channels[0].capacity, 3);
        QCOMPARE(saved.knobs[0].value, 900.0);
    }

    void aLessonWithAMistakeIsOpenedToBeMended()
    {
        const QTemporaryDir folder;
        Scenario wrong = lessons().list[0];
        wrong.processes[0].program = "send(\"mailbox\", \"1\"\n";
        const QString path = folder.filePath(QStringLiteral("wrong.toml"));
        QVERIFY(saveScenario(wrong, path.toStdString()));
        Opened it;
        it.window.openFile(path);
        QCOMPARE(it.editor(0)->toPlainText().toStdString(), wrong.processes[0].program);
        QVERIFY(!it.editor(0)->marks().empty());
        it.editor(0)->setPlainText(mended);
        QTest::keyClick(&it.window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(it.window.session().lesson().processes[0].program, mended.toStdString());
        QVERIFY(it.window.saveLesson(path));

        QFile other(folder.filePath(QStringLiteral("other.toml"))); // a key that the loader does not know would be lost
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray::fromStdString("titel = \"x\"\n" + plain));
        other.close();
        it.window.openFile(other.fileName());
        QVERIFY2(it.told().contains(QStringLiteral("did you mean `title`?")), qPrintable(it.told()));
        QCOMPARE(it.window.workshop().draft().file(), path.toStdString());
    }

    void aNewLessonBeginsFromATemplate()
    {
        const QTemporaryDir folder;
        Opened it;
        QTest::keyClick(&it.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(it.window.session().lesson().title, std::string("A new lesson"));
        QVERIFY(it.window.workshop().isVisible());
        QVERIFY(it.window.origin().isEmpty());
        QVERIFY(it.window.saveLesson(folder.filePath(QStringLiteral("new.toml"))));
        QVERIFY(loadScenario(folder.filePath(QStringLiteral("new.toml")).toStdString()).scenario);
    }

    void ownLessonsStandAfterTheCourseAndANewOneGoesUnlessItIsSaved()
    {
        const QTemporaryDir folder;
        Opened it;
        auto *list = it.window.page().panel()->findChild<QComboBox *>();
        QTest::keyClick(&it.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentIndex(), 2);
        QVERIFY2(list->currentText().startsWith(QStringLiteral("Own 1 · A new lesson")), qPrintable(list->currentText()));
        QVERIFY(list->itemText(0).startsWith(QStringLiteral("1 · ")));
        QVERIFY(it.window.openLesson(1)); // nothing has been changed: nothing is asked
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentIndex(), 1);
        const QString path = folder.filePath(QStringLiteral("mine.toml"));
        QTest::keyClick(&it.window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(it.window.saveLesson(path));
        QVERIFY(it.window.openLesson(0));
        QCOMPARE(list->count(), 3);
        QVERIFY(it.window.openLesson(2));
        QCOMPARE(it.window.session().lesson().file, path.toStdString());
    }

    void theCardsShowTheProgramsThatTheRunExecutesWhateverIsTyped()
    {
        Opened it;
        const auto cards = [&] {
            QList<QImage> all;
            for (CardView *card : it.window.page().stage()->findChildren<CardView *>())
                all << card->grab().toImage();
            return all;
        };
        const QList<QImage> before = cards();
        it.editor(0)->setFocus();
        QTest::keyClicks(it.editor(0), QStringLiteral("log('typed') "));
        QVERIFY(it.draft().processes[0].program.starts_with("log('typed')"));
        QTRY_VERIFY(it.window.isWindowModified());
        QVERIFY(cards() == before);
        QTest::keyClick(it.editor(0), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(cards() != before);
    }

    void itIsExportedAsText()
    {
        const QTemporaryDir folder;
        Opened it;
        it.editor(0)->setPlainText(mended);
        it.window.exportText(folder.filePath(QStringLiteral("page.md")));
        const QString page = QString::fromUtf8(contentsOf(folder.filePath(QStringLiteral("page.md"))));
        QVERIFY(page.contains(QStringLiteral("Sender ──▶ [ mailbox, room for 8 ] ──▶ Receiver")));
        QVERIFY(page.contains(QStringLiteral("send(\"mailbox\", \"hello \" .. i)")));
    }

    void aProgramThatIsToldToEndKeepsWhatIsUnsaved()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QDir kept(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved"));
        QDir(kept).removeRecursively();
        Opened it;
        it.editor(0)->setPlainText(mended);
        it.window.endAtOnce();
        QVERIFY(!it.window.isVisible());
        const QStringList files = kept.entryList({QStringLiteral("four-modes-*.toml")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        const Loaded loaded = loadScenario(kept.filePath(files[0]).toStdString());
        QCOMPARE(loaded.scenario->processes[0].program, mended.toStdString());
        QDir(kept).removeRecursively();
    }
};

QTEST_MAIN(TestWorkshop)
#include "tst_workshop.moc"
