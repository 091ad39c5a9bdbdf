// SPDX-License-Identifier: GPL-3.0-or-later
// What the back row of a class can read, and what a presenter's remote does.
#include "support/painted_texts.h"
#include "support/window_lessons.h"
#include "window/blank_screen.h"
#include "window/main_window.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace synchroscope;

namespace {

double sizeOf(const std::vector<PaintedText> &texts, const QString &part)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const PaintedText &one) { return one.text.contains(part); });
    return found == texts.end() ? 0 : found->size;
}

Lessons lessons() { return shippedLessons({"fast-producer"}); }

} // namespace

class TestPresenting : public QObject
{
    Q_OBJECT

private:
    static void verifyLeast(QWidget &window)
    {
        const double least = window.height() * 28.0 / 1080;
        const auto texts = paintedTexts(window);
        QVERIFY(texts.size() > 10);
        for (const PaintedText &one : texts) {
            const bool sign = one.text == QStringLiteral("?"); // in the badge of a wait: told by its shape as well
            QVERIFY2(sign || one.size >= least,
                     qPrintable(QStringLiteral("“%1” has %2 pixels of %3").arg(one.text).arg(one.size).arg(least)));
        }
    }

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void theBackRowReadsBothPages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("16:9, 1080 lines") << QSize(1920, 1080);
        QTest::newRow("4:3, 1080 lines") << QSize(1440, 1080);
        QTest::newRow("an old projector") << QSize(1024, 768);
        QTest::newRow("scaled by 1.5") << QSize(1280, 720);
        QTest::newRow("scaled by 2") << QSize(960, 540);
    }

    void theBackRowReadsBothPages()
    {
        QFETCH(QSize, size);
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_F11);
        window.setWindowState(Qt::WindowNoState); // the test's screen has another size
        window.resize(size);
        window.session().setStops(only(StopKind::full));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().phase() == Phase::paused, 20'000);
        verifyLeast(window);
        const auto lesson = paintedTexts(window);
        const double large = window.height() * 44.0 / 1080;
        for (const char *part : {"WORKING", "4 of 4", "Asynchronous send"})
            QVERIFY2(sizeOf(lesson, QLatin1String(part)) >= large, part);
        for (const Qt::Key column : {Qt::Key_T, Qt::Key_W, Qt::Key_N}) {
            QTest::keyClick(&window, column);
            QCoreApplication::processEvents();
            verifyLeast(window);
            QTest::keyClick(&window, column);
        }

        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY(window.comparePage().isVisible());
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.comparePage().session().scene().now > 1'000'000'000, 20'000);
        QTest::keyClick(&window, Qt::Key_Space);
        verifyLeast(window);
        const auto compared = paintedTexts(window);
        const auto digit = std::find_if(compared.begin(), compared.end(), [&](const PaintedText &one) {
            return one.text == QStringLiteral("3") && one.size >= large;
        });
        QVERIFY(digit != compared.end());
    }

    /// No line of a program is cut, and those of all cards are of one size; presented or not.
    void programsAreReadWhole()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.show();
        window.session().setStops(only(StopKind::full));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().phase() == Phase::paused, 20'000);
        const QString mono = lookFor(ThemeChoice::light, {}).mono;
        for (const bool presenting : {true, false}) {
            if (window.page().presenting() != presenting)
                QTest::keyClick(&window, Qt::Key_F5);
            window.setWindowState(Qt::WindowNoState);
            for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
                window.resize(size);
                QCoreApplication::processEvents();
                double type = 0;
                int rows = 0;
                for (const PaintedText &one : paintedTexts(window)) {
                    if (one.family != mono || one.text.trimmed().size() < 2)
                        continue;
                    const QByteArray about = QStringLiteral("%1x%2: %3").arg(size.width()).arg(size.height()).arg(one.text).toUtf8();
                    QVERIFY2(!one.text.contains(QChar(0x2026)), about);
                    QVERIFY2(type == 0 || type == one.size, about);
                    type = one.size;
                    ++rows;
                }
                QVERIFY2(rows >= 6, qPrintable(QStringLiteral("%1 lines at %2x%3").arg(rows).arg(size.width()).arg(size.height())));
            }
        }
    }

    void theBytesAreReadWhole()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.session().setStops(only(StopKind::full));
        QTest::keyClick(&window, Qt::Key_M);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().phase() == Phase::paused, 20'000);
        QTest::keyClick(&window, Qt::Key_F5);
        window.setWindowState(Qt::WindowNoState);
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
            window.resize(size);
            QCoreApplication::processEvents();
            verifyLeast(window);
            const auto texts = paintedTexts(window);
            QVERIFY2(unreadable(texts).isEmpty(), qPrintable(QString::number(size.width()) + unreadable(texts)));
            for (const char *part : {"orders.not_full[Producer]", "no. 3", "tail"})
                QVERIFY2(sizeOf(texts, QLatin1String(part)) > 0, part);
        }
        QTest::keyClick(&window, Qt::Key_F5);
        window.setWindowState(Qt::WindowNoState);
        window.resize(1024, 768);
        QCoreApplication::processEvents();
        QVERIFY(sizeOf(paintedTexts(window), QStringLiteral("orders.not_full[Producer]")) >= 14);
        QVERIFY(window.page().timeline()->isVisible());
    }

    /// Whatever a teacher goes to while presenting.
    void theBackRowReadsTheOtherPages()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_F5);
        window.setWindowState(Qt::WindowNoState);
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)}) {
            window.resize(size);
            window.showStart();
            QCoreApplication::processEvents();
            verifyLeast(window);
            QTest::keyClick(&window, Qt::Key_Escape);
            QVERIFY(window.page().presenting() || !window.isFullScreen());
            if (!window.page().presenting()) // Esc ends it, on each page
                QTest::keyClick(&window, Qt::Key_F5);
            window.setWindowState(Qt::WindowNoState);
            window.resize(size);
            QTest::keyClick(&window, Qt::Key_F1);
            for (const Qt::Key part : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
                QTest::keyClick(&window, part);
                QCoreApplication::processEvents();
                verifyLeast(window);
            }
            QTest::keyClick(&window, Qt::Key_F1);
            window.showFullSpeed();
            QTest::keyClick(&window, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(window.fullSpeedPage().session().result().taken > 1000, 20'000);
            QTest::keyClick(&window, Qt::Key_F);
            QTRY_VERIFY(window.fullSpeedPage().session().state() == StreamSession::State::frozen);
            QCoreApplication::processEvents();
            verifyLeast(window);
            QTest::keyClick(&window, Qt::Key_Space);
            QTest::keyClick(&window, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(window.fullSpeedPage().session().state() == StreamSession::State::idle, 20'000);
            QCoreApplication::processEvents();
            verifyLeast(window);
            QVERIFY2(unreadable(paintedTexts(window)).isEmpty(), qPrintable(unreadable(paintedTexts(window))));
            window.showLesson();
        }
    }

    void aClassSeesWhatIsCompared_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const char *lesson : {"fast-producer", "four-modes", "acknowledge", "request-reply", "divide-the-work"})
            QTest::newRow(lesson) << QString::fromLatin1(lesson);
    }

    /// Each mode with its words, each process with its name, and nothing over anything else: on every projector.
    void aClassSeesWhatIsCompared()
    {
        QFETCH(QString, lesson);
        const QByteArray name = lesson.toLatin1();
        MainWindow window(shippedLessons({name.constData()}), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_F5);
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY(window.comparePage().isVisible());
        CompareSession &session = window.comparePage().session();
        Pace fast = session.pace();
        fast.speed = nearestSpeed(4);
        session.setPace(fast);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(session.phase() == Phase::finished, 30'000);
        window.setWindowState(Qt::WindowNoState);
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080), QSize(960, 540)}) {
            window.resize(size);
            QCoreApplication::processEvents();
            const CompareView &view = *window.comparePage().view();
            const auto texts = paintedTexts(window);
            const auto about = [&](const QString &what) {
                return QStringLiteral("%1x%2: %3").arg(size.width()).arg(size.height()).arg(what).toUtf8();
            };
            QVERIFY2(unreadable(texts).isEmpty(), about(unreadable(texts)));
            const auto count = [&](const QString &said) {
                return std::count_if(texts.begin(), texts.end(),
                                     [&](const PaintedText &one) { return one.text == said; });
            };
            for (const ProcessSpec &process : session.scene().runs.front()->recording.scenario().processes)
                QVERIFY(count(QString::fromStdString(process.name)) >= 4);
            QVERIFY2(count(QStringLiteral("sync")) == 4 || count(QStringLiteral("Synchronous send")) == 2,
                     about(QStringLiteral("the modes have no words")));
            QVERIFY(view.plan().strips.front().lanes.front().width() >= size.width() * 0.25);
        }
    }

    /// Page Up, Page Down, B or a full stop, F5 and Esc are all that such a device can say.
    void aPresentersRemoteLeadsThroughALesson()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(window.isFullScreen());
        Session &session = window.session();
        QTest::keyClick(&window, Qt::Key_PageDown);
        QTRY_VERIFY(session.scene().now > 0 && !session.moving());
        const std::int64_t stop = session.scene().now;
        for (const Qt::Key blank : {Qt::Key_Period, Qt::Key_B}) {
            QTest::keyClick(&window, blank, Qt::NoModifier);
            BlankScreen *screen = window.findChild<BlankScreen *>();
            QVERIFY(screen);
            QTest::keyClick(screen, Qt::Key_PageDown); // shows the lesson again, and nothing else
            QTRY_VERIFY(!window.findChild<BlankScreen *>());
            QCOMPARE(session.scene().now, stop);
        }
        QTest::keyClick(&window, Qt::Key_PageUp);
        QTRY_VERIFY(session.scene().now < stop);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isFullScreen());
    }
};

QTEST_MAIN(TestPresenting)
#include "tst_presenting.moc"
