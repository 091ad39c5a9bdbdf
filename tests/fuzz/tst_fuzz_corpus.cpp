// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entries.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace synchroscope::fuzz;

namespace {

void addRows(const QStringList &folders)
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : folders) {
        const QDir files(folder);
        const QStringList names = files.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), qPrintable(folder));
        for (const QString &name : names)
            QTest::newRow(qPrintable(files.dirName() + '/' + name)) << files.filePath(name);
    }
}

void replay(const QString &path, std::string (*entry)(Bytes))
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const std::string objection = entry({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                         static_cast<std::size_t>(bytes.size())});
    QCOMPARE(QString::fromStdString(objection), QString());
}

} // namespace

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonIsReadOrRefused_data()
    {
        addRows({QStringLiteral(CORPUS_FOLDER "/scenario"), QStringLiteral(WRONG_FOLDER), QStringLiteral(SCENARIO_FOLDER)});
    }
    void everyLessonIsReadOrRefused()
    {
        QFETCH(QString, path);
        replay(path, readScenario);
    }
    void everyTraceIsSurvived_data() { addRows({QStringLiteral(CORPUS_FOLDER "/trace")}); }
    void everyTraceIsSurvived()
    {
        QFETCH(QString, path);
        replay(path, readTrace);
    }
    void everyRecordingIsReadOrRefused_data() { addRows({QStringLiteral(CORPUS_FOLDER "/recording"), QStringLiteral(RECORDING_FOLDER)}); }
    void everyRecordingIsReadOrRefused()
    {
        QFETCH(QString, path);
        replay(path, readRecording);
    }
    void everyRecordingWithALogIsReadOrRefused_data() { addRows({QStringLiteral(CORPUS_FOLDER "/log")}); }
    void everyRecordingWithALogIsReadOrRefused()
    {
        QFETCH(QString, path);
        replay(path, readRecordingWithLog);
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
