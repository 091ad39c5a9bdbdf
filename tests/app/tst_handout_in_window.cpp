// SPDX-License-Identifier: GPL-3.0-or-later
// The handout that is asked for in the window: of runs that are made for it, of those that are compared, of a recording.
#include "support/recording_builder.h"
#include "support/run_rig.h"
#include "support/scenario_text.h"
#include "support/window_lessons.h"
#include "window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

const char *const shortLesson = R"(
title = "Two letters"
goal = "Short."
[modes]
send = "asynchronous"
receive = "synchronous"
[[channel]]
name = "letters"
senders = ["Anna"]
receivers = ["Bert"]
[[process]]
name = "Anna"
program = '''
work(50)
send("letters", "one")
'''
[[process]]
name = "Bert"
program = '''
repeat
  local m, why = receive("letters")
  if why == "empty" then other_work(20) end
until m or why == "closed"
'''
)";

Lessons lessons()
{
    Lessons some;
    some.list.push_back(scenarioFrom(shortLesson));
    return some;
}

} // namespace

class TestHandoutInWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aLessonIsRunForItInEachMode()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.makeHandout(path("a.html"));
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(window.page()).contains("a.html"), 60000);
        const QByteArray page = read("a.html");
        QVERIFY(page.contains("Two letters") && page.contains("Mode 3: asynchronous send, synchronous receive"));
        QVERIFY(page.contains("Four modes"));
        QCOMPARE(window.session().phase(), Phase::ready); // what is shown is left as it was
    }

    void comparedRunsAreThoseOfTheHandout()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.showCompare();
        window.comparePage().session().togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(window.comparePage().session().scene().allFinished(), 60000);
        const auto pid = window.comparePage().session().run(0)->recording.processes[0].pid;
        QVERIFY(pid > 0);
        window.makeHandout(path("c.html"));
        QVERIFY2(noticeOf(window.comparePage()).contains("c.html"), qPrintable(noticeOf(window.comparePage()))); // at once
        QVERIFY(read("c.html").contains("Four modes"));
    }

    void aRecordingIsOfTheMachineOnWhichItWasMade()
    {
        const Scenario lesson = scenarioFrom(shortLesson);
        for (const std::size_t runs : {std::size_t{1}, std::size_t{2}}) { // the lesson page, the Compare page
            const QString file = path(QStringLiteral("%1.synchroscope").arg(runs));
            std::vector<Recording> recordings;
            for (std::size_t i = 0; i < runs; ++i)
                recordings.push_back(recorded(lesson, 10));
            save(file, recordings);
            MainWindow window(lessons(), ThemeChoice::light);
            window.resize(1440, 900);
            window.show();
            window.openRecording(file);
            window.makeHandout(path("r.html"));
            const QByteArray page = read("r.html");
            QVERIFY(page.contains("2026-01-02 03:04:05Z") && page.contains("Abacus 5, 77 processors"));
            QVERIFY(!page.contains("broken off"));
            QVERIFY(QFile::remove(path("r.html")));
        }
    }

    void aRecordingThatIsBeingReadHasNoHandoutYet()
    {
        const QString file = path("long.synchroscope");
        save(file, {recorded(scenarioFrom(shortLesson), 200'000)});
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openRecording(file);
        QVERIFY(window.readsRecording());
        window.makeHandout(path("l.html"));
        QVERIFY2(noticeOf(window.page()).contains("still being read"), qPrintable(noticeOf(window.page())));
        QVERIFY(!QFile::exists(path("l.html")));
    }

    void whatIsWrongIsSaid()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.makeHandout(path("a.doc"));
        QVERIFY(noticeOf(window.page()).contains(".pdf or .html"));
        window.makeHandout("/proc/nowhere/a.pdf");
        QTRY_VERIFY_WITH_TIMEOUT(noticeOf(window.page()).contains("/proc/nowhere/a.pdf"), 60000);
    }

private:
    static Recording recorded(const Scenario &lesson, int events)
    {
        RecordingBuilder builder(lesson);
        builder.started(0, 0).started(0, 1);
        for (int i = 0; i < events; ++i)
            builder.event(1 + i, 0, {.kind = EventKind::lineReached});
        builder.ended(2 + events, 0).ended(2 + events, 1);
        builder.recording.finished = true;
        return builder.recording;
    }
    static void save(const QString &file, const std::vector<Recording> &recordings)
    {
        std::vector<RunToRecord> runs;
        for (const Recording &one : recordings)
            runs.push_back({&one});
        QVERIFY(saveRecording(file.toStdString(), runs,
                              {{"begun", "2026-01-02T03:04:05Z"}, {"kernel", "Abacus 5"}, {"processors", "77"}}));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHandoutInWindow)
#include "tst_handout_in_window.moc"
