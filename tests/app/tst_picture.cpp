// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"
#include "picture/picture.h"
#include "picture/picture_file.h"
#include "picture/picture_run.h"
#include "recording/up_to.h"
#include "scenario/load.h"
#include "support/recording_builder.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

Look plainLook()
{
    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    return look;
}

std::vector<Recording> allFourModes()
{
    std::vector<Recording> runs;
    for (int mode = 1; mode <= 4; ++mode)
        runs.push_back(oneOrder(mode));
    return runs;
}

/// What is painted matters little here, but it has lines, hatches, curves and text.
void paintAll(QPainter &painter)
{
    std::vector<std::shared_ptr<RecordedRun>> runs;
    const Comparison comparison = compareIn({}, {}, senderAndReceiver(), inMode(1));
    CompareScene scene{comparison, runs};
    for (const Recording &recording : allFourModes()) {
        runs.push_back(std::make_shared<RecordedRun>(recording, 1));
        runs.back()->update();
        scene.newest = std::max(scene.newest, recording.now);
    }
    scene.now = scene.newest;
    scene.phase = Phase::finished;
    ComparePage page(plainLook());
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(1440, 900);
    page.show();
    page.showScene(scene);
    QCoreApplication::processEvents();
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void theEndingDecidesTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QStringLiteral("four.png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("four.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("four.PDF") << QByteArray("%PDF");
    }
    void theEndingDecidesTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto written = writePicture(path, QSize(1440, 900), 1, QStringLiteral("four"), paintAll);
        QVERIFY(written.ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(begin));
        QVERIFY(file.size() > 5000);
    }

    void theSvgShowsWhatThePngShows()
    {
        const auto paint = paintAll;
        const QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("a.png")), svg = folder.filePath(QStringLiteral("a.svg"));
        QVERIFY(writePicture(png, QSize(1440, 900), 1, {}, paint).ok());
        QVERIFY(writePicture(svg, QSize(1440, 900), 1, {}, paint).ok());
        const QImage expected = QImage(png).scaled(48, 30, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QImage shown(1440, 900, QImage::Format_RGB32);
        QPainter painter(&shown);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, 1440, 900));
        painter.end();
        shown = shown.scaled(48, 30, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 48; ++x)
                different += std::abs(qGray(expected.pixel(x, y)) - qGray(shown.pixel(x, y))) > 40 ? 1 : 0;
        }
        QVERIFY2(different < 48 * 30 / 50, qPrintable(QString::number(different)));
    }

    void noOtherEndingIsAPicture()
    {
        QVERIFY(!isPictureName(QStringLiteral("four.jpeg")));
        QVERIFY(!isPictureName(QStringLiteral("png")));
    }

    void scaleMultipliesThePixels()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("big.png"));
        QVERIFY(writePicture(path, QSize(300, 200), 2.5, {}, [](QPainter &p) {
                    p.fillRect(0, 0, 300, 200, Qt::red);
                }).ok());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(750, 500));
        QCOMPARE(image.pixelColor(749, 499), QColor(Qt::red));
    }

    void aFileThatCannotBeWrittenIsAnErrorThatNamesIt()
    {
        for (const char *name : {"/nowhere/at/all.png", "/nowhere/at/all.svg", "/nowhere/at/all.pdf"}) {
            const auto written = writePicture(QString::fromUtf8(name), QSize(10, 10), 1, {}, [](QPainter &) {});
            QVERIFY(!written.ok());
            QVERIFY(written.error().what.find(name) != std::string::npos);
        }
    }

    void aPartOfARecordingKnowsNothingOfTheRest()
    {
        const Recording whole = oneOrder(4);
        const Recording part = upTo(whole, 110'000'000);
        QVERIFY(!part.finished);
        QCOMPARE(part.now, 110'000'000);
        QVERIFY(part.events().size() < whole.events().size());
        for (const RecordedEvent &event : part.events())
            QVERIFY(event.at <= 110'000'000);
        const Recording all = upTo(whole, 10'000'000'000);
        QCOMPARE(all.events().size(), whole.events().size());
        QVERIFY(all.finished);
    }

    void aRealRunIsRecordedUntilTheMomentAskedFor()
    {
        Loaded loaded = loadScenario(SCENARIO_FOLDER "/fast-producer.toml");
        QVERIFY(loaded.scenario.has_value());
        Settings settings;
        settings.mode = loaded.scenario->mode;
        settings.speed = 4;
        const auto recorded = recordUntil(*loaded.scenario, {settings}, 0.8, 30);
        QVERIFY(recorded.ok());
        const Recording &recording = recorded.value().front();
        QCOMPARE(recording.now, 800'000'000);
        QVERIFY(!recording.finished);
        QVERIFY(!recording.events().empty());
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    TestPicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_picture.moc"
