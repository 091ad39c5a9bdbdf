// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come into the window: dropped on it, or opened before.
#include "recording_file/recording_writer.h"
#include "support/run_rig.h"
#include "support/window_lessons.h"
#include "window/drop_hint.h"
#include "window/main_window.h"
#include "window/recent_files.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"four-modes"}); }

QList<QUrl> urls(const QStringList &files)
{
    QList<QUrl> all;
    for (const QString &file : files)
        all << QUrl::fromLocalFile(file);
    return all;
}

/// As a file manager does it; false where the window does not want it. `hint`: what is said meanwhile.
bool drop(MainWindow &window, const QMimeData &data, QString *hint = nullptr)
{
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(300, 300), offered, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    const auto *shown = window.findChild<DropHint *>();
    if (hint)
        *hint = shown->isVisible() ? shown->text() : QString();
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(300, 300), offered, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QApplication::processEvents();
    // A file manager would remove what has been moved.
    return event.isAccepted() && event.dropAction() == Qt::CopyAction && !shown->isVisible();
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        const Scenario lesson = shipped("fast-producer");
        Recording recording = stepToEnd(lesson).recording;
        QVERIFY(saveRecording(path("monday.synchroscope").toStdString(), {{&recording, &lesson}}, {}).ok());
        QVERIFY(QFile::copy(QString::fromStdString(lesson.file), path("mine.toml")));
        write("picture.png", "\x89PNG\r\n");
        write("broken.synchroscope", "SQLite format 3");
        write("wrong.toml", "title = ");
    }

    void aLessonThatIsDroppedIsOpened()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QString hint;
        QMimeData data;
        data.setUrls(urls({path("mine.toml")}));
        QVERIFY(drop(window, data, &hint));
        QCOMPARE(hint, QString("Drop to open mine.toml"));
        QCOMPARE(QString::fromStdString(window.session().lesson().file), path("mine.toml"));
    }

    void aRecordingThatIsDroppedIsOpened()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QMimeData data;
        data.setUrls(urls({path("monday.synchroscope")}));
        QVERIFY(drop(window, data));
        QCOMPARE(window.session().phase(), Phase::replay);
        QCOMPARE(window.session().lesson().identifier, std::string("fast-producer"));
    }

    void whatCannotBeOpenedIsSaidAndNothingChanges_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a picture") << QStringList(path("picture.png")) << "picture.png is neither a lesson";
        QTest::newRow("a folder") << QStringList(m_folder.path()) << "is neither a lesson";
        QTest::newRow("two files") << QStringList({path("mine.toml"), path("monday.synchroscope")}) << "One file at a time";
        QTest::newRow("nothing") << QStringList(path("gone.toml")) << "gone.toml is not there";
        QTest::newRow("a damaged recording") << QStringList(path("broken.synchroscope")) << "broken.synchroscope";
        QTest::newRow("a lesson with a mistake") << QStringList(path("wrong.toml")) << "wrong.toml:1";
        QTest::newRow("a page of the web") << QStringList("https://example.org/a.toml") << "not a file on this computer";
    }
    void whatCannotBeOpenedIsSaidAndNothingChanges()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, sentence);
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QMimeData data;
        data.setUrls(files.front().startsWith("https") ? QList<QUrl>{QUrl(files.front())} : urls(files));
        QVERIFY(drop(window, data));
        QVERIFY2(noticeOf(window.page()).contains(sentence), qPrintable(noticeOf(window.page())));
        QCOMPARE(window.session().lesson().identifier, std::string("four-modes"));
        QVERIFY(!window.session().showsPastRun());
        QVERIFY(window.recentFiles().files().isEmpty());
    }

    void whatIsNoFileIsNotForTheWindow()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QMimeData data;
        data.setText("some text");
        QVERIFY(!drop(window, data));
    }

    void theHintGoesWhenTheFileIsTakenAwayAgain()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QMimeData data;
        data.setUrls(urls({path("mine.toml")}));
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(window.findChild<DropHint *>()->isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window, &leave);
        QVERIFY(!window.findChild<DropHint *>()->isVisible());
        QCOMPARE(window.session().lesson().identifier, std::string("four-modes"));
    }

    void whatWasOpenedLastIsAtHand()
    {
        {
            MainWindow window(lessons(), ThemeChoice::light);
            window.show();
            window.remember();
            QVERIFY(window.recentFiles().files().isEmpty()); // what ships is in the list of lessons
            window.openFile(path("monday.synchroscope"));
            window.openFile(path("mine.toml"));
            window.openFile(path("picture.png"));
            QCOMPARE(window.recentFiles().files(), QStringList({path("mine.toml"), path("monday.synchroscope")}));
        }
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.remember();
        QCOMPARE(window.recentFiles().files(), QStringList({path("mine.toml"), path("monday.synchroscope")}));
        emit window.recentFiles().aboutToShow();
        window.recentFiles().actions().at(1)->trigger();
        QCOMPARE(window.session().phase(), Phase::replay);
        QCOMPARE(window.recentFiles().files().front(), path("monday.synchroscope"));
        window.recentFiles().actions().last()->trigger(); // forget
        QVERIFY(window.recentFiles().files().isEmpty());
        MainWindow another(lessons(), ThemeChoice::light);
        another.remember();
        QVERIFY(another.recentFiles().files().isEmpty());
    }

    void noMoreThanTenAndWhatIsGoneCannotBeChosen()
    {
        RecentFiles recent;
        for (int i = 1; i <= 12; ++i)
            recent.add(path(QStringLiteral("%1.toml").arg(i)));
        recent.add(path("mine.toml"));
        QCOMPARE(recent.files().size(), RecentFiles::most);
        emit recent.aboutToShow();
        QVERIFY(recent.actions().at(0)->isEnabled());
        QVERIFY(!recent.actions().at(1)->isEnabled());
        QVERIFY2(recent.actions().at(1)->text().contains("not there"), qPrintable(recent.actions().at(1)->text()));
        write("12.toml", "title = ");
        emit recent.aboutToShow(); // it is there again
        QVERIFY(recent.actions().at(1)->isEnabled());
        QVERIFY(QFile::remove(path("12.toml")));
    }

    void withoutBeingAskedToNothingIsKept()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.openFile(path("mine.toml"));
        MainWindow another(lessons(), ThemeChoice::light);
        another.remember();
        QVERIFY(another.recentFiles().files().isEmpty());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const char *bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }

    QTemporaryDir m_folder, m_config;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
