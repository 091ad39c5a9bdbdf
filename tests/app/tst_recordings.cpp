// SPDX-License-Identifier: GPL-3.0-or-later
// Recording files in the window: opened, replayed, compared, and made of what is shown.
#include "bench/made_up_recording.h"
#include "compare/compare_page.h"
#include "recording_file/recording_reader.h"
#include "support/run_rig.h"
#include "support/same_recording.h"
#include "support/window_lessons.h"
#include "views/scene.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"four-modes"}); }

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aRecordingIsReplayedFromItsBeginning()
    {
        const Recording recording = saved("fast-producer");
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openFile(path());
        QCOMPARE(window.session().phase(), Phase::replay);
        QCOMPARE(window.session().moment(), std::size_t{0});
        QCOMPARE(differenceOf(window.session().scene().recording, recording), std::string());
        QCOMPARE(window.session().lesson().identifier, std::string("fast-producer"));
        QVERIFY2(noticeOf(window.page()).startsWith("A recording"), qPrintable(noticeOf(window.page())));
        QTest::keyClick(&window, Qt::Key_Right);
        QCOMPARE(window.session().phase(), Phase::replay);
        QVERIFY(window.session().moment() > 0);
        QTest::keyClick(&window, Qt::Key_W); // why
        QTest::keyClick(&window, Qt::Key_M); // Linux
        QTest::keyClick(&window, Qt::Key_End); // as the notice has said
        QVERIFY(window.session().showsPastRun());
        QCOMPARE(window.session().moment(), recording.events().size());
        // New processes of the same lesson are there too.
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(!window.session().showsPastRun());
        // What is changed in the lesson is nobody's file.
        QVERIFY(window.workshop().draft().file().empty());
    }

    /// A class is to find out what happens, and when: at its beginning a recording tells no more than a run does.
    void aRecordingTellsNothingOfWhatIsToCome()
    {
        const Recording recording = saved("fast-producer");
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openFile(path());
        const auto told = [&window] {
            QStringList all;
            for (const QLabel *label : window.page().panel()->findChildren<QLabel *>())
                all << (label->isVisibleTo(&window) ? label->text() : QString());
            for (const QToolButton *button : window.page().runs()->findChildren<QToolButton *>())
                all << button->text();
            return all.join(u'\n');
        };
        const QString full = QStringLiteral("the queue is full"), ended = QStringLiteral("completed");
        QVERIFY2(!told().contains(full) && !told().contains(ended), qPrintable(told()));
        QVERIFY2(told().contains("not yet"), qPrintable(told()));
        window.session().showMoment(recording.events().size());
        QVERIFY2(told().contains(full) && told().contains(ended), qPrintable(told()));
        window.session().showBeginning();
        QVERIFY2(!told().contains(full), qPrintable(told()));
    }

    void aRecordedRunHasOneNumber()
    {
        QVERIFY(saved("fast-producer").finished);
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openFile(path());
        QStringList chips;
        for (const QToolButton *button : window.page().runs()->findChildren<QToolButton *>()) {
            if (button->isCheckable())
                chips << button->text().section(u' ', 0, 3) + (button->isChecked() ? u'!' : u' ');
        }
        QCOMPARE(chips, QStringList({"Run 1 · mode!", "Run 2 · not "}));
        const QString badge = badgeText(window.session().scene());
        QVERIFY2(badge.contains("run 1 ·"), qPrintable(badge));
        window.session().showNewest();
        QTest::keyClick(&window, Qt::Key_R);
        QCOMPARE(window.session().shownRun().number, 3); // 2 was never a run, but a number is not given twice
    }

    void aLongRecordingIsSeenBeforeAllOfItIsRead()
    {
        GrowingRecording growing(400'000, 1);
        growing.growTo(400'000);
        growing.finish();
        QVERIFY(saveRecording(path().toStdString(), {{&growing.recording()}}, {}).ok());
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openFile(path());
        QVERIFY(window.readsRecording());
        QCOMPARE(window.session().phase(), Phase::replay);
        QTRY_VERIFY_WITH_TIMEOUT(!window.readsRecording(), 30'000);
        QCOMPARE(window.session().scene().recording.events().size(), growing.recording().events().size());
        QVERIFY(window.session().scene().recording.finished);
        QCOMPARE(window.session().moment(), std::size_t{0});
    }

    void aComparisonIsComparedAgain()
    {
        std::vector<Recording> recordings;
        std::vector<RunToRecord> runs;
        const Scenario lesson = shipped("four-modes");
        for (int mode = 1; mode <= 4; ++mode) {
            Settings settings;
            settings.mode = Mode::fromNumber(mode);
            recordings.push_back(stepToEnd(lesson, settings).recording);
        }
        for (const Recording &recording : recordings)
            runs.push_back({&recording, &lesson});
        QVERIFY(saveRecording(path().toStdString(), runs, {{"varied", "modes"}}).ok());
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openFile(path());
        QVERIFY(window.comparePage().isVisible());
        QCOMPARE(window.comparePage().session().comparison().variants.size(), std::size_t{4});
        QCOMPARE(QString::fromStdString(window.comparePage().session().comparison().name), QString("Four modes"));
        QCOMPARE(window.comparePage().session().phase(), Phase::finished);
        QVERIFY(window.comparePage().session().comparison().varied.kind == Varied::Kind::modes);
        QVERIFY(!window.comparePage().session().canRestart()); // there are no processes
        const auto boxes = window.comparePage().findChildren<QComboBox *>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->currentText() == "Four modes, recorded"; }));
        QTest::keyClick(&window, Qt::Key_Home);
        QCOMPARE(window.comparePage().session().phase(), Phase::replay);
        // Kept once more it is still the comparison of modes.
        const QString copy = m_folder.filePath(QStringLiteral("copy.synchroscope"));
        window.keepRun(copy);
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(window.comparePage()).contains("holds the recording"), 20'000);
        const auto file = readRecordingFile(copy.toStdString());
        QVERIFY(file.ok());
        QCOMPARE(QString::fromStdString(file.value().said("varied")), QString("modes"));
        QCOMPARE(file.value().runs.size(), std::size_t{4});
    }

    void whatIsNoRecordingIsSaidAndNothingChanges()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") > 0);
        file.close();
        const auto removed = qScopeGuard([&file] { file.remove(); });
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openFile(path());
        QVERIFY2(noticeOf(window.page()).contains("a.synchroscope"), qPrintable(noticeOf(window.page())));
        QCOMPARE(window.session().lesson().identifier, std::string("four-modes"));
        QVERIFY(!window.session().showsPastRun());
    }

    void aRunIsKeptWithAllThatIsStillToCome()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        Pace pace = window.session().pace();
        pace.kind = PaceKind::step;
        window.session().setPace(pace);
        window.session().stepForth();
        window.keepRun(path());
        QVERIFY2(noticeOf(window.page()).contains("as it happens"), qPrintable(noticeOf(window.page())));
        window.session().stepForth();
        window.session().stepForth();
        QTRY_VERIFY(window.session().scene().recording.standing && window.session().scene().recording.events().size() > 3);
        const std::size_t events = window.session().newestRun()->recording.events().size();
        window.session().restart(); // its processes end
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(window.page()).contains("holds the recording"), 20'000);
        const auto file = readRecordingFile(path().toStdString());
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
        QVERIFY(file.value().closed && file.value().runs.front().recording.events().size() >= events);
    }

    /// Somebody else holds the file for more than a second, which is as slow as a disk can be.
    void aFileThatFallsBehindIsSaidUntilItHasCaughtUp()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        Pace pace = window.session().pace();
        pace.kind = PaceKind::step;
        window.session().setPace(pace);
        window.session().stepForth();
        window.keepRun(path());
        auto other = Database::open(path().toStdString(), Database::Access::write);
        QVERIFY(other.ok());
        std::optional<Database> database(std::move(other).value());
        QVERIFY(database->execute("BEGIN IMMEDIATE").ok());
        window.session().stepForth();
        QTRY_VERIFY(noticeOf(window.page()).contains("s behind"));
        QVERIFY(database->execute("ROLLBACK").ok());
        QTRY_VERIFY(noticeOf(window.page()).contains("has caught up"));
        window.session().restart();
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(window.page()).contains("holds the recording"), 20'000);
        // Who looked into it to the end leaves one file.
        database.reset();
        QVERIFY(!QFile::exists(path() + "-wal"));
        const auto file = readRecordingFile(path().toStdString());
        QVERIFY2(file.ok() && file.value().closed, file.ok() ? "it says that it was broken off" : file.error().what.c_str());
    }

    void anEarlierRecordingIsNotLost()
    {
        const Recording earlier = saved("fast-producer");
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.session().stepForth();
        window.keepRun(path());
        QVERIFY2(noticeOf(window.page()).contains(path() + "~"), qPrintable(noticeOf(window.page())));
        const auto kept = readRecordingFile(path().toStdString() + "~");
        QVERIFY2(kept.ok(), kept.ok() ? "" : kept.error().what.c_str());
        QCOMPARE(differenceOf(earlier, kept.value().runs.front().recording), std::string());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.keepRun(QStringLiteral("/proc/nowhere/a.synchroscope"));
        QVERIFY2(noticeOf(window.page()).contains("/proc/nowhere"), qPrintable(noticeOf(window.page())));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.synchroscope")); }
    /// A run of the lesson, in the file.
    [[nodiscard]] Recording saved(const std::string &identifier) const
    {
        const Scenario lesson = shipped(identifier);
        Recording recording = stepToEnd(lesson).recording;
        if (const auto done = saveRecording(path().toStdString(), {{&recording, &lesson}}, {}); !done)
            qFatal("%s", done.error().what.c_str());
        return recording;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestRecordings)
#include "tst_recordings.moc"
