// SPDX-License-Identifier: GPL-3.0-or-later
// The handout that is asked for in the window: of runs that are made for it, of those that are compared, of a recording.
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
