// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into a recording file comes out of it again, and can be asked with SQL.
#include "analysis/report.h"
#include "analysis/step_lines.h"
#include "recording_file/recording_reader.h"
#include "recording_file/schema.h"
#include "support/recording_builder.h"
#include "support/run_rig.h"
#include "support/same_recording.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace synchroscope;

namespace {

const AboutFile about = {{"kernel", "Linux"}, {"program", "a test"}};

std::string figuresOf(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return runsToJson(recording.scenario().identifier, 1, recording.evidenceTier, {reportOn(recording, history)});
}

/// The answer to one query, line by line; the columns have a | between them.
QStringList ask(const std::string &path, const QByteArray &query)
{
    sqlite3 *database = nullptr;
    QStringList lines;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        char *error = nullptr;
        const auto take = [](void *to, int columns, char **values, char **) {
            QStringList line;
            for (int i = 0; i < columns; ++i)
                line << QString::fromUtf8(values[i] ? values[i] : "NULL");
            static_cast<QStringList *>(to)->append(line.join('|'));
            return 0;
        };
        if (sqlite3_exec(database, query.constData(), take, &lines, &error) != SQLITE_OK)
            lines = {QString::fromUtf8(error)};
        sqlite3_free(error);
    }
    sqlite3_close(database);
    return lines;
}

Settings settingsIn(int mode)
{
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    return settings;
}

} // namespace

class TestRecordingFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aRunComesOutAsItWentIn_data();
    void aRunComesOutAsItWentIn();
    void everyLessonComesOutAsItWentIn();
    void settingsThatChangeTheLessonComeOut();
    void bytesThatAreNoTextComeOut();
    void severalRunsStayApart();
    void aFileThatIsNotFinishedSaysSo();
    void theLessonKeepsItsComments();
    void anEarlierRecordingIsKeptUnderAnotherName();
    void noOtherFileIsOverwritten();
    void aPlaceWhereNothingCanBeWrittenIsNamed();
    void nothingStandsBesideAFinishedFile();
    void readingChangesNothing();
    void theQueriesOfTheDocumentationAnswer();
    void theViewsTellTheStory();
    void everyColumnIsExplained();
    void aFileOfTheFirstVersionIsRead();

private:
    [[nodiscard]] std::string path(const char *name = "a.synchroscope") const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    /// Written and read again.
    [[nodiscard]] Recording throughAFile(const Recording &recording, const Scenario &lesson) const
    {
        if (const auto saved = saveRecording(path(), {{&recording, &lesson}}, about); !saved)
            qFatal("%s", saved.error().what.c_str());
        auto file = readRecordingFile(path());
        if (!file)
            qFatal("%s", file.error().what.c_str());
        return std::move(file.value().runs.front().recording);
    }

    QTemporaryDir m_folder;
};

void TestRecordingFile::aRunComesOutAsItWentIn_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("stepped");
    for (int mode = 1; mode <= 4; ++mode) {
        QTest::addRow("mode %d, live", mode) << mode << false;
        QTest::addRow("mode %d, stepped", mode) << mode << true;
    }
}

void TestRecordingFile::aRunComesOutAsItWentIn()
{
    QFETCH(int, mode);
    QFETCH(bool, stepped);
    const Scenario lesson = shipped("fast-producer");
    Settings settings = settingsIn(mode);
    settings.speed = 20;
    const Finished run = stepped ? stepToEnd(lesson, settings) : runToEnd(lesson, settings);
    QVERIFY2(run.inTime, run.startFailure.c_str());

    const Recording again = throughAFile(run.recording, lesson);
    QCOMPARE(differenceOf(run.recording, again), std::string());
    QCOMPARE(stepLinesText(again), stepLinesText(run.recording));
    QCOMPARE(figuresOf(again), figuresOf(run.recording));
    if (stepped)
        QVERIFY(!again.choices.empty());
    else if (again.evidenceTier > 0)
        QVERIFY(!again.samples[0].empty());
}

/// Deaths, shared texts, knobs, priorities, rendezvous: whatever lessons have.
void TestRecordingFile::everyLessonComesOutAsItWentIn()
{
    for (const std::string &identifier : shippedIdentifiers()) {
        const Scenario lesson = shipped(identifier);
        const Finished run = stepToEnd(lesson, settingsIn(lesson.mode.number()));
        QVERIFY2(run.startFailure.empty(), run.startFailure.c_str());
        const Recording again = throughAFile(run.recording, lesson);
        QVERIFY2(differenceOf(run.recording, again).empty(),
                 (identifier + ": " + differenceOf(run.recording, again)).c_str());
        QCOMPARE(stepLinesText(again), stepLinesText(run.recording));
        QCOMPARE(figuresOf(again), figuresOf(run.recording));
    }
}

void TestRecordingFile::settingsThatChangeTheLessonComeOut()
{
    const Scenario lesson = shipped("fast-producer");
    Settings settings = settingsIn(2);
    settings.capacity = 0;
    settings.whenFull = WhenFull::discard;
    settings.seed = 18'446'744'073'709'551'615U;
    settings.speed = 0.25;
    settings.fullSpeed = true;
    settings.mostEvidence = 1;
    for (const Knob &knob : lesson.knobs)
        settings.knobs.push_back(knob.min);
    settings.paces.assign(lesson.processes.size(), 1.5);
    Recording recording(lesson, settings);
    recording.counts.resize(lesson.processes.size());
    recording.outcome = Outcome::failed;
    recording.failure = "the reason";
    recording.difference = "where they part";
    recording.turn = 1;
    recording.standpoints[1] = {GateKind::put, 1234, 0, 3};

    const Recording again = throughAFile(recording, lesson);
    QCOMPARE(differenceOf(recording, again), std::string());
    QCOMPARE(again.scenario().channels.front().capacity, 0);
}

void TestRecordingFile::bytesThatAreNoTextComeOut()
{
    const Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    RecordingBuilder run(lesson);
    const std::string texts[] = {std::string("\0\xFF\x80 bytes", 9), std::string(4096, '\xE9'), "Größe 3 — ✓", "'; DROP TABLE event"};
    std::uint32_t number = 0;
    for (const std::string &text : texts) {
        ++number;
        run.sendCalled(number, 0, number, text).enqueued(number, 0, number, 1);
    }
    run.recording.counts.resize(2);
    const Recording again = throughAFile(run.recording, lesson);
    QCOMPARE(differenceOf(run.recording, again), std::string());
    QCOMPARE(ask(path(), "SELECT typeof(text), length(text) FROM event WHERE text IS NOT NULL ORDER BY id"),
             QStringList({"blob|9", "blob|4096", "text|11", "text|19"}));
}

void TestRecordingFile::severalRunsStayApart()
{
    const Scenario lesson = shipped("four-modes");
    std::vector<Recording> recordings;
    std::vector<RunToRecord> runs;
    for (int mode = 1; mode <= 4; ++mode)
        recordings.push_back(stepToEnd(lesson, settingsIn(mode)).recording);
    for (const Recording &recording : recordings)
        runs.push_back({&recording, &lesson, "mode " + std::to_string(runs.size() + 1)});
    QVERIFY(saveRecording(path(), runs, about).ok());
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QCOMPARE(file.value().runs.size(), recordings.size());
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        QCOMPARE(differenceOf(recordings[i], file.value().runs[i].recording), std::string());
        QCOMPARE(file.value().runs[i].title, runs[i].title);
    }
    QCOMPARE(ask(path(), "SELECT count(*) FROM scenario"), QStringList("1"));
}

void TestRecordingFile::aFileThatIsNotFinishedSaysSo()
{
    const Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    const Recording recording(lesson, {});
    {
        auto writer = RecordingWriter::create(path(), {{&recording, &lesson}}, about);
        QVERIFY(writer.ok());
        const auto meanwhile = readRecordingFile(path());
        QVERIFY2(meanwhile.ok(), meanwhile.ok() ? "" : meanwhile.error().what.c_str());
        QVERIFY(!meanwhile.value().closed);
    } // and away
    QVERIFY(!readRecordingFile(path()).value().closed);
    QVERIFY(saveRecording(path(), {{&recording, &lesson}}, about).ok());
    const auto file = readRecordingFile(path());
    QVERIFY(file.ok() && file.value().closed);
    QCOMPARE(QString::fromStdString(file.value().said("kernel")), QString("Linux"));
    QCOMPARE(QString::fromStdString(file.value().said("nothing")), QString());
}

void TestRecordingFile::theLessonKeepsItsComments()
{
    const std::string name = path("lesson.toml");
    const Scenario lesson = shipped("fast-producer");
    QVERIFY(QFile::copy(QString::fromStdString(lesson.file), QString::fromStdString(name)));
    QFile file(QString::fromStdString(name));
    QVERIFY(file.open(QIODevice::Append) && file.write("# of my own\n") > 0);
    file.close();
    Scenario own = lesson;
    own.file = name;
    (void)throughAFile(Recording(own, settingsIn(3)), own);
    QVERIFY(ask(path(), "SELECT text FROM scenario").join('\n').trimmed().endsWith("# of my own"));
    // Changed since: what was run is kept, not what the file says now.
    own.title = "Another title";
    QCOMPARE(throughAFile(Recording(own, settingsIn(3)), own).scenario().title, std::string("Another title"));
}

void TestRecordingFile::anEarlierRecordingIsKeptUnderAnotherName()
{
    Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    const auto titleIn = [](const std::string &file) {
        const auto read = readRecordingFile(file);
        return read ? QString::fromStdString(read.value().runs.front().lesson.title) : QString::fromStdString(read.error().what);
    };
    const std::string name = path("again.synchroscope");
    std::string earlier;
    for (const char *title : {"first", "second", "third"}) {
        lesson.title = title;
        const Recording recording(lesson, {});
        auto writer = RecordingWriter::create(name, {{&recording, &lesson}}, about);
        QVERIFY2(writer.ok(), writer.ok() ? "" : writer.error().what.c_str());
        earlier = writer.value().earlier();
        QCOMPARE(earlier.empty(), QByteArray(title) == "first");
        QVERIFY(writer.value().finish().ok());
    }
    QCOMPARE(titleIn(name), QString("third"));
    QCOMPARE(titleIn(earlier), QString("second"));
    // What has the other name and is no recording is not taken for one.
    QFile essay(QString::fromStdString(earlier));
    QVERIFY(essay.open(QIODevice::WriteOnly) && essay.write("three weeks of work") > 0);
    essay.close();
    const Recording recording(lesson, {});
    QVERIFY(!saveRecording(name, {{&recording, &lesson}}, about).ok());
    QCOMPARE(titleIn(name), QString("third"));
}

void TestRecordingFile::noOtherFileIsOverwritten()
{
    const Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    const Recording recording(lesson, {});
    QFile file(QString::fromStdString(path("essay.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("three weeks of work") > 0);
    file.close();
    const auto saved = saveRecording(path("essay.txt"), {{&recording, &lesson}}, about);
    QVERIFY(!saved.ok());
    QVERIFY2(QString::fromStdString(saved.error().what).contains("is not a recording"), saved.error().what.c_str());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("three weeks of work"));
    QVERIFY(!saveRecording("/dev/null", {{&recording, &lesson}}, about).ok());
    QVERIFY(!saveRecording(m_folder.path().toStdString(), {{&recording, &lesson}}, about).ok());
}

void TestRecordingFile::aPlaceWhereNothingCanBeWrittenIsNamed()
{
    const Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    const Recording recording(lesson, {});
    const auto saved = saveRecording("/proc/nowhere/a.synchroscope", {{&recording, &lesson}}, about);
    QVERIFY(!saved.ok());
    QVERIFY2(QString::fromStdString(saved.error().what).contains("/proc/nowhere/a.synchroscope"), saved.error().what.c_str());
}

void TestRecordingFile::nothingStandsBesideAFinishedFile()
{
    const Scenario lesson = shipped("four-modes");
    QVERIFY(QFile::remove(QString::fromStdString(path())));
    (void)throughAFile(stepToEnd(lesson).recording, lesson);
    QCOMPARE(QDir(m_folder.path()).entryList({"a.synchroscope*"}, QDir::Files).filter(QRegularExpression("[^~]$")),
             QStringList("a.synchroscope"));
    QCOMPARE(ask(path(), "PRAGMA journal_mode"), QStringList("delete"));
    QCOMPARE(ask(path(), "PRAGMA integrity_check"), QStringList("ok"));
}

void TestRecordingFile::readingChangesNothing()
{
    const Scenario lesson = shipped("four-modes");
    (void)throughAFile(stepToEnd(lesson).recording, lesson);
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(readRecordingFile(path()).ok());
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void TestRecordingFile::theQueriesOfTheDocumentationAnswer()
{
    const Scenario lesson = shipped("fast-producer");
    Settings settings = settingsIn(3);
    const Recording recording = stepToEnd(lesson, settings).recording;
    (void)throughAFile(recording, lesson);
    const QStringList queries = QString::fromUtf8(recordingQueries).split(';', Qt::SkipEmptyParts);
    QStringList answers;
    for (const QString &query : queries) {
        if (query.trimmed().isEmpty())
            continue;
        const QStringList answer = ask(path(), query.toUtf8());
        QVERIFY2(!answer.isEmpty() && answer.front().contains('|'), qPrintable(query + answer.join('\n')));
        answers << answer.front();
    }
    QCOMPARE(answers.size(), 3);
    // The producer waits for room, and nobody longer than it.
    History history(recording);
    history.update(recording);
    const Statistics figures = statistics(recording, history);
    const QStringList longest = answers[0].split('|');
    QCOMPARE(longest[1], QString::fromStdString(figures.processes[0].name));
    QCOMPARE(longest[2], QString("no room"));
    QCOMPARE(longest[4].toDouble(), figures.processes[0].blockedMs[0] / 1000);
}

void TestRecordingFile::theViewsTellTheStory()
{
    const Scenario lesson = shipped("fast-producer");
    const Recording recording = stepToEnd(lesson, settingsIn(3)).recording;
    (void)throughAFile(recording, lesson);
    History history(recording);
    history.update(recording);
    QCOMPARE(ask(path(), "SELECT count(*) FROM message WHERE received_at IS NOT NULL"),
             QStringList(QString::number(history.messages().size())));
    QCOMPARE(ask(path(), "SELECT text FROM message WHERE number = 2"), QStringList("order 2"));
    QCOMPARE(ask(path(), "SELECT count(*) FROM story"), QStringList(QString::number(recording.events().size())));
    QCOMPARE(ask(path(), "SELECT count(*) FROM gap"), QStringList("0"));
    QCOMPARE(ask(path(), "SELECT count(*) FROM pause"), QStringList("0"));
}

/// The schema is what people read; a column of which it says nothing has a name that says all.
void TestRecordingFile::everyColumnIsExplained()
{
    QVERIFY(QByteArray(recordingSchema).contains("application_id 0x53796E63, user_version 1"));
    const Scenario lesson = senderAndReceiverOf("send('c', 'x')", "receive('c')");
    (void)throughAFile(Recording(lesson, {}), lesson);
    QCOMPARE(ask(path(), "PRAGMA user_version").front().toInt(), recordingVersion);
    QCOMPARE(ask(path(), "PRAGMA application_id").front().toInt(), recordingApplicationId);
    QCOMPARE(ask(path(), "SELECT count(*) FROM event_kind WHERE word <> ''"), QStringList(QString::number(eventKindCount)));
}

/// Written by the first Synchroscope that recorded; it must be read for ever.
void TestRecordingFile::aFileOfTheFirstVersionIsRead()
{
    const auto file = readRecordingFile(VERSION_1);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QCOMPARE(file.value().runs.size(), std::size_t{2});
    const Recording &recording = file.value().runs[0].recording;
    QCOMPARE(recording.scenario().identifier, std::string("fast-producer"));
    QVERIFY(recording.finished && recording.outcome == Outcome::completed);
    const QStringList lines = QString::fromStdString(stepLinesText(recording)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 165);
}

QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_recording_file.moc"
