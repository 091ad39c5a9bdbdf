// SPDX-License-Identifier: GPL-3.0-or-later
// `picture`: what the window would show, in a file, without a display.
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace synchroscope;

class TestPictureCommand : public QObject
{
    Q_OBJECT

private slots:
    void aPngHasTheSizeThatWasAskedFor_data();
    void aPngHasTheSizeThatWasAskedFor();
    void lightAndDarkAreDifferentPictures();
    void anSvgIsDrawnInTheSizeThatWasAskedFor();
    void aPdfIsAPdf();
    void aMomentShowsNoMoreThanHasHappened();
    void anUnwritableFileIsRefused_data();
    void anUnwritableFileIsRefused();
    void aWrongScenarioMakesNoPicture();
    void whatIsVariedBelongsToTheComparePage();
    void theAnswerToWhyIsThereInEverySize_data();
    void theAnswerToWhyIsThereInEverySize();
    void whyIsAskedOfWhoIsThere();

private:
    Answer picture(const QString &file, const QStringList &options = {}) const
    {
        return m_program.ask(QStringList{"picture", "four-modes", "--speed", "50", "-o", file} + options);
    }
    static int shades(const QImage &image);

    Program m_program;
};

/// How many colours there are: a page that was drawn has dozens, one that was not has one.
int TestPictureCommand::shades(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

void TestPictureCommand::whatIsVariedBelongsToTheComparePage()
{
    const QString file = m_program.path("varied.png");
    for (const QStringList &options : {QStringList{"--vary", "capacity"}, QStringList{"--view", "lesson", "--values", "1,2"}}) {
        const Answer answer = picture(file, options);
        VERIFY_ANSWER(answer.ended && answer.status == 2 && answer.complainedOnce() && answer.out.isEmpty(), answer);
        VERIFY_ANSWER(answer.err.contains("--view compare"), answer);
        QVERIFY(!QFile::exists(file));
    }
}

void TestPictureCommand::theAnswerToWhyIsThereInEverySize_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QByteArray>("asks");
    QTest::newRow("one, beside the stage") << "Anna" << "1440x900" << QByteArray("Why does Anna wait?");
    QTest::newRow("one, over the stage") << "Anna" << "900x700" << QByteArray("Why does Anna wait?");
    QTest::newRow("everybody, over the stage") << "everybody" << "640x700" << QByteArray("Who waits for whom?");
}

void TestPictureCommand::theAnswerToWhyIsThereInEverySize()
{
    QFETCH(QString, who);
    QFETCH(QString, size);
    QFETCH(QByteArray, asks);
    const Answer answer = m_program.ask({"picture", "face-to-face", "--speed", "10", "--at", "1.1", "--why", who, "--size",
                                         size, "-o", "why.svg"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QFile file(m_program.path("why.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(asks));
}

void TestPictureCommand::whyIsAskedOfWhoIsThere()
{
    const QString file = m_program.path("why.png");
    const Answer nobody = picture(file, {"--why", "Nobody"});
    VERIFY_ANSWER(nobody.status == 2 && nobody.complainedOnce() && nobody.err.contains("`Sender` and `Receiver`"), nobody);
    const Answer elsewhere = picture(file, {"--why", "Sender", "--view", "compare"});
    VERIFY_ANSWER(elsewhere.status == 2 && elsewhere.complainedOnce(), elsewhere);
    QVERIFY(!QFile::exists(file));
}

void TestPictureCommand::aPngHasTheSizeThatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it comes") << QStringList() << QSize(1440, 900);
    QTest::newRow("of a projector") << QStringList{"--size", "1024x768"} << QSize(1024, 768);
    QTest::newRow("fine") << QStringList{"--size", "800x600", "--scale", "2"} << QSize(1600, 1200);
    QTest::newRow("compared") << QStringList{"--view", "compare", "--size", "1200x900"} << QSize(1200, 900);
    QTest::newRow("tiny") << QStringList{"--size", "200x200"} << QSize(200, 200);
}

void TestPictureCommand::aPngHasTheSizeThatWasAskedFor()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const Answer answer = picture("p.png", options);
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    const QImage image(m_program.path("p.png"), "PNG");
    QCOMPARE(image.size(), size);
    QVERIFY(shades(image) > 10);
}

void TestPictureCommand::lightAndDarkAreDifferentPictures()
{
    VERIFY_ANSWER(picture("light.png").status == 0, picture("light.png"));
    VERIFY_ANSWER(picture("dark.png", {"--theme", "dark"}).status == 0, picture("dark.png", {"--theme", "dark"}));
    const auto lightness = [this](const QString &name) {
        return QImage(m_program.path(name)).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0).lightness();
    };
    QVERIFY(lightness("light.png") > 150);
    QVERIFY(lightness("dark.png") < 110);
}

void TestPictureCommand::anSvgIsDrawnInTheSizeThatWasAskedFor()
{
    const Answer answer = picture("p.svg", {"--size", "1000x700"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QFile file(m_program.path("p.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("viewBox=\"0 0 1000 700\""));
    QVERIFY(text.contains("Sender"));
    const QSvgRenderer renderer(text);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), QSize(1000, 700));
}

void TestPictureCommand::aPdfIsAPdf()
{
    const Answer answer = picture("p.pdf", {"--view", "compare"});
    VERIFY_ANSWER(answer.ended && answer.status == 0 && answer.err.isEmpty(), answer);
    QFile file(m_program.path("p.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.contains("/MediaBox [0 0 1080"));
}

void TestPictureCommand::aMomentShowsNoMoreThanHasHappened()
{
    const QString endless = m_program.write("endless.toml", twoProcesses("while true do work(100) end", patientReceiver));
    // It is not waited for the end, which does not exist.
    const Answer answer = m_program.ask({"picture", endless, "--at", "1", "--speed", "10", "-o", "p.png"});
    VERIFY_ANSWER(answer.ended && answer.status == 0, answer);
    QVERIFY(!QImage(m_program.path("p.png")).isNull());
}

void TestPictureCommand::anUnwritableFileIsRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const char *ending : {".png", ".svg", ".pdf"}) {
        QTest::addRow("no such folder, %s", ending) << QString("nowhere/p") + ending;
        QTest::addRow("a folder of that name, %s", ending) << QString("folder") + ending;
    }
}

void TestPictureCommand::anUnwritableFileIsRefused()
{
    QFETCH(QString, file);
    if (!file.contains('/'))
        QVERIFY(QDir(m_program.path("")).mkpath(file));
    const Answer answer = picture(file);
    VERIFY_ANSWER(answer.ended && answer.status == 3 && answer.complainedOnce(), answer);
    VERIFY_ANSWER(answer.err.contains("cannot write " + file.toUtf8()), answer);
}

void TestPictureCommand::aWrongScenarioMakesNoPicture()
{
    const QString file = m_program.write("wrong.toml", "title = 1\n");
    const Answer answer = m_program.ask({"picture", file, "-o", "w.png"});
    VERIFY_ANSWER(answer.ended && answer.status == 1 && answer.err.contains(file.toUtf8() + ":1:9: "), answer);
    QVERIFY(!QFile::exists(m_program.path("w.png")));
}

QTEST_GUILESS_MAIN(TestPictureCommand)
#include "tst_picture_command.moc"
