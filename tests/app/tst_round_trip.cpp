// SPDX-License-Identifier: GPL-3.0-or-later
// Run, record, open: what is told and what is painted of it is the same, pixel by pixel.
#include "analysis/recorded_comparison.h"
#include "analysis/report.h"
#include "analysis/step_lines.h"
#include "picture/picture.h"
#include "recording_file/recording_reader.h"
#include "support/run_rig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

RunReport reportOf(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return reportOn(recording, history);
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aRunComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<bool>("live");
        for (const char *identifier : {"four-modes", "fast-producer", "face-to-face"}) {
            QTest::addRow("%s, stepped", identifier) << identifier << false;
            QTest::addRow("%s, live", identifier) << identifier << true;
        }
    }
    void aRunComesBackAsItWas()
    {
        QFETCH(QString, identifier);
        QFETCH(bool, live);
        const Scenario lesson = shipped(identifier.toStdString());
        Settings settings;
        settings.mode = lesson.mode;
        settings.speed = 10;
        const Finished run = live ? runToEnd(lesson, settings) : stepToEnd(lesson, settings);
        QVERIFY2(run.startFailure.empty(), run.startFailure.c_str());
        const std::vector<Recording> again = throughAFile({run.recording}, lesson, {});
        QCOMPARE(stepLinesText(again.front()), stepLinesText(run.recording));
        QCOMPARE(json({again.front()}), json({run.recording}));
        PictureRequest request;
        request.scenario = run.recording.scenario();
        request.settings = run.recording.settings();
        const double end = static_cast<double>(run.recording.now) / 1e9;
        for (const double at : {end / 3, end}) {
            request.at = at;
            for (const std::optional<int> why : {std::optional<int>(), std::optional(-1)}) {
                request.why = why;
                compare(request, {run.recording}, again);
            }
        }
    }

    void aComparisonComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("modes") << "modes";
        QTest::newRow("capacity") << "capacity";
        QTest::newRow("when full") << "when-full";
        QTest::newRow("a knob") << "cook";
    }
    void aComparisonComesBackAsItWas()
    {
        QFETCH(QString, word);
        const Scenario lesson = shipped("fast-producer");
        const auto varied = variedNamed(word.toStdString(), lesson);
        QVERIFY(varied.has_value());
        Settings settings;
        settings.mode = lesson.mode;
        const Comparison comparison = compareIn(*varied, usualValues(*varied, lesson), lesson, settings);
        std::vector<Recording> runs;
        for (const Variant &variant : comparison.variants)
            runs.push_back(stepToEnd(lesson, variant.settings).recording);
        const std::vector<Recording> again = throughAFile(runs, lesson, {{"varied", word.toStdString()}});
        QCOMPARE(again.size(), runs.size());
        std::vector<const Recording *> all;
        for (std::size_t i = 0; i < again.size(); ++i) {
            QCOMPARE(stepLinesText(again[i]), stepLinesText(runs[i]));
            all.push_back(&again[i]);
        }
        const Comparison asRecorded = comparisonOf(word.toStdString(), lesson, all);
        QVERIFY(asRecorded.varied == comparison.varied);
        QCOMPARE(asRecorded.name, comparison.name);
        const auto reports = [](const std::vector<Recording> &recordings) {
            std::vector<RunReport> result;
            for (const Recording &one : recordings)
                result.push_back(reportOf(one));
            return result;
        };
        QCOMPARE(compareText(asRecorded, lesson, reports(again)), compareText(comparison, lesson, reports(runs)));
        QCOMPARE(json(again), json(runs));
        PictureRequest request;
        request.view = PictureView::compare;
        request.scenario = lesson;
        request.settings = runs.front().settings();
        request.comparison = comparison;
        for (const std::optional<double> at : {std::optional(2.0), std::optional<double>()}) {
            request.at = at;
            compare(request, runs, again, asRecorded);
        }
    }

private:
    [[nodiscard]] std::string path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    std::vector<Recording> throughAFile(const std::vector<Recording> &recordings, const Scenario &lesson, const AboutFile &about) const
    {
        std::vector<RunToRecord> runs;
        for (const Recording &one : recordings)
            runs.push_back({&one, &lesson});
        if (const auto saved = saveRecording(path("a.synchroscope"), runs, about); !saved)
            qFatal("%s", saved.error().what.c_str());
        auto file = readRecordingFile(path("a.synchroscope"));
        if (!file)
            qFatal("%s", file.error().what.c_str());
        std::vector<Recording> again;
        for (RecordingFile::OneRun &run : file.value().runs)
            again.push_back(std::move(run.recording));
        return again;
    }

    static std::string json(const std::vector<Recording> &recordings)
    {
        std::vector<RunReport> reports;
        for (const Recording &one : recordings)
            reports.push_back(reportOf(one));
        return runsToJson(recordings.front().scenario().identifier, 1, recordings.front().evidenceTier, reports);
    }

    QByteArray pictureOf(PictureRequest request, const std::vector<Recording> &recordings, const char *name) const
    {
        request.recordings = recordings;
        request.output = path(name);
        QFile::remove(QString::fromStdString(request.output));
        if (makePicture(request) != 0)
            return {};
        QFile file(QString::fromStdString(request.output));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void compare(PictureRequest request, const std::vector<Recording> &before, const std::vector<Recording> &after,
                 const std::optional<Comparison> &as = {}) const
    {
        const QByteArray expected = pictureOf(request, before, "before.png");
        QVERIFY(expected.size() > 10'000);
        request.comparison = as.value_or(request.comparison);
        request.scenario = after.front().scenario();
        request.settings = after.front().settings();
        QVERIFY2(pictureOf(request, after, "after.png") == expected, qPrintable(m_folder.path()));
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
