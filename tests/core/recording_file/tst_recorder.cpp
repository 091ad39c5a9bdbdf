// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are written into a file while they go on: whatever happens to the program or the disk.
#include "base/clock.h"
#include "recording_file/recorder.h"
#include "recording_file/recording_reader.h"
#include "support/run_rig.h"
#include "support/same_recording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace synchroscope;

namespace {

/// Many short messages, and a log line each.
Scenario talkers()
{
    return senderAndReceiverOf("for i = 1, 4000 do send('c', 'order ' .. i) end",
                               "repeat local m, why = receive('c') if m then log(m) end until why == 'closed'");
}

Settings fastest()
{
    Settings settings;
    settings.fullSpeed = true;
    return settings;
}

const std::uint64_t start = monotonicNow();

RecordedEvent logAt(std::int64_t at)
{
    RecordedEvent event;
    event.at = at;
    event.event.time = start + static_cast<std::uint64_t>(at);
    event.event.kind = EventKind::logged;
    event.event.length = 4;
    return event;
}

// What the children do is this program again, so that they begin with one thread (ThreadSanitizer follows no others
// through a fork): tst_recorder CHILD FILE [DESCRIPTOR].

/// Writes until it is killed, and says into the pipe up to when all that has happened is in the file.
int writeUntilKilled(const std::string &path, int pipe)
{
    const Scenario lesson = talkers();
    Recording recording(lesson, fastest());
    auto recorder = Recorder::create(path, {{&recording, &lesson}}, {});
    if (!recorder)
        return 1;
    for (;;) {
        const auto now = static_cast<std::int64_t>(monotonicNow() - start);
        for (int i = 0; i < 2000; ++i)
            recording.append(logAt(now), "text");
        recording.now = now;
        recorder.value()->take(0, recording);
        const auto sure = now - static_cast<std::int64_t>(recorder.value()->behind() * 1e9) - 1;
        const auto &events = recording.events();
        const auto later =
            std::partition_point(events.begin(), events.end(), [sure](const RecordedEvent &one) { return one.at <= sure; });
        const std::int64_t there = later == events.begin() ? 0 : std::prev(later)->at;
        if (::write(pipe, &there, sizeof there) != sizeof there)
            return 2;
        ::usleep(10'000);
    }
}

/// There is no room for a beginning. 0: it has been told so.
int beginOnAFullDisk(const std::string &path)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{40'000, 40'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Scenario lesson = talkers();
    const Recording recording(lesson, fastest());
    const auto recorder = Recorder::create(path, {{&recording, &lesson}}, {});
    return !recorder && recorder.error().what.find("a.synchroscope") != std::string::npos ? 0 : 2;
}

/// Its files may not grow beyond a limit. 0: it has been told so, and nothing else has happened.
int writeOnAFullDisk(const std::string &path)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{600'000, 600'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Scenario lesson = talkers();
    Recording recording(lesson, fastest());
    auto recorder = Recorder::create(path, {{&recording, &lesson}}, {});
    if (!recorder)
        return 1;
    for (std::int64_t i = 1; i <= 1'000'000; ++i) {
        recording.append(logAt(i), "text");
        recording.now = i;
        if (i % 4000 == 0) {
            recorder.value()->take(0, recording);
            ::usleep(2000);
        }
    }
    const bool told = recorder.value()->failure().has_value();
    const auto done = recorder.value()->finish({&recording});
    if (!done)
        (void)!::write(STDERR_FILENO, done.error().what.c_str(), done.error().what.size());
    return told && !done && done.error().what.find("a.synchroscope") != std::string::npos ? 0 : 2;
}

pid_t startChild(const char *what, const std::string &path, int pipe = -1)
{
    const std::string descriptor = std::to_string(pipe);
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/proc/self/exe", "tst_recorder", what, path.c_str(), descriptor.c_str(), nullptr);
        ::_exit(127);
    }
    return child;
}

/// Waits for it; −1 if it did not end by itself.
int exitStatusOf(pid_t child)
{
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void aRunIsWrittenWhileItGoesOn();
    void aRunThatIsFasterThanTheDiskLosesNothing();
    void choicesThatNoLongerCountAreNotKept();
    void killedAtAnyMomentTheFileHoldsWhatWasBefore();
    void aFullDiskIsToldAndEndsNothing();
    void whereNothingCanBeginTheEarlierRecordingStays();
    void onlyOneProgramRecordsIntoAFile();

private:
    [[nodiscard]] std::string path() const { return m_folder.filePath(QStringLiteral("a.synchroscope")).toStdString(); }
    QTemporaryDir m_folder;
};

void TestRecorder::aRunIsWrittenWhileItGoesOn()
{
    const Scenario lesson = talkers();
    auto run = Run::create(lesson, fastest());
    QVERIFY2(run.ok(), run.ok() ? "" : run.error().what.c_str());
    Recording recording = run.value()->emptyRecording();
    auto recorder = Recorder::create(path(), {{&recording, &lesson}}, {});
    QVERIFY2(recorder.ok(), recorder.ok() ? "" : recorder.error().what.c_str());
    run.value()->play();
    while (!recording.finished) {
        run.value()->waitForEnd(0.01);
        run.value()->collect(recording);
        recorder.value()->take(0, recording);
    }
    const auto done = recorder.value()->finish({&recording});
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().what.c_str());
    QVERIFY(recording.events().size() > 20'000);
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QCOMPARE(differenceOf(recording, file.value().runs.front().recording), std::string());
    QVERIFY(file.value().closed);
}

void TestRecorder::aRunThatIsFasterThanTheDiskLosesNothing()
{
    const Scenario lesson = talkers();
    Recording recording(lesson, fastest());
    auto recorder = Recorder::create(path(), {{&recording, &lesson}}, {});
    QVERIFY(recorder.ok());
    for (std::int64_t i = 1; i <= 3'000'000; ++i) {
        recording.append(logAt(i), "text");
        recording.now = i;
        if (i % 500'000 == 0)
            recorder.value()->take(0, recording);
    }
    QVERIFY(recorder.value()->behind() >= 0);
    QVERIFY(recorder.value()->finish({&recording}).ok());
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QCOMPARE(file.value().runs.front().recording.events().size(), std::size_t{3'000'000});
}

void TestRecorder::choicesThatNoLongerCountAreNotKept()
{
    const Scenario lesson = talkers();
    Recording recording(lesson, fastest());
    recording.counts.resize(2);
    auto recorder = Recorder::create(path(), {{&recording, &lesson}}, {});
    QVERIFY(recorder.ok());
    recording.choices = {Choice{}, Choice{}};
    recorder.value()->take(0, recording);
    recording.choices.clear(); // it was let go on live
    recorder.value()->take(0, recording);
    QVERIFY(recorder.value()->finish({&recording}).ok());
    const auto file = readRecordingFile(path());
    QVERIFY(file.ok());
    QCOMPARE(differenceOf(recording, file.value().runs.front().recording), std::string());
}

/// The child says how much is in the file for sure: all that is older than what waits.
void TestRecorder::killedAtAnyMomentTheFileHoldsWhatWasBefore()
{
    for (int round = 0; round < 25; ++round) {
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = startChild("until-killed", path(), pipe[1]);
        ::close(pipe[1]);
        std::int64_t last = 0, wanted = 100'000'000 + round * 31'000'000;
        while (last < wanted && ::read(pipe[0], &last, sizeof last) == sizeof last)
            ;
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        while (::read(pipe[0], &last, sizeof last) == sizeof last)
            ;
        ::close(pipe[0]);
        QVERIFY(WIFSIGNALED(status));
        const auto file = readRecordingFile(path());
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
        const auto &events = file.value().runs.front().recording.events();
        QVERIFY(!events.empty());
        QVERIFY2(events.back().at >= last,
                 qPrintable(QString("%1 of %2 ms").arg(events.back().at / 1'000'000).arg(last / 1'000'000)));
        QVERIFY(!file.value().closed);
    }
}

void TestRecorder::aFullDiskIsToldAndEndsNothing()
{
    QCOMPARE(exitStatusOf(startChild("full-disk", path())), 0);
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QVERIFY(!file.value().closed);
}

void TestRecorder::whereNothingCanBeginTheEarlierRecordingStays()
{
    const Scenario lesson = talkers();
    Recording earlier(lesson, fastest());
    earlier.counts.resize(2);
    earlier.append(logAt(1), "text");
    QVERIFY(saveRecording(path(), {{&earlier, &lesson}}, {}).ok());
    QCOMPARE(exitStatusOf(startChild("no-beginning", path())), 0);
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QVERIFY(file.value().closed);
    QCOMPARE(file.value().runs.front().recording.events().size(), std::size_t{1});
}

void TestRecorder::onlyOneProgramRecordsIntoAFile()
{
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    const pid_t child = startChild("until-killed", path(), pipe[1]);
    ::close(pipe[1]);
    std::int64_t sure = 0;
    const auto goOnUntil = [&](std::int64_t wanted) {
        while (sure < wanted && ::read(pipe[0], &sure, sizeof sure) == sizeof sure)
            ;
        return sure >= wanted;
    };
    QVERIFY(goOnUntil(1));
    const Scenario lesson = talkers();
    const Recording another(lesson, fastest());
    const auto recorder = Recorder::create(path(), {{&another, &lesson}}, {});
    QVERIFY(!recorder.ok());
    QVERIFY2(recorder.error().what.find("is being used by another program") != std::string::npos,
             recorder.error().what.c_str());
    // Who looks meanwhile sees as much as there is, and is in nobody's way.
    for (int look = 1; look <= 3; ++look) {
        const std::int64_t before = sure;
        const auto file = readRecordingFile(path());
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
        QVERIFY(!file.value().closed);
        QVERIFY(file.value().runs.front().recording.events().back().at >= before);
        QVERIFY(goOnUntil(before + 100'000'000));
    }
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(pipe[0]);
    QVERIFY(WIFSIGNALED(status)); // it had come to no end by itself
    const auto file = readRecordingFile(path());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QVERIFY(file.value().runs.front().recording.events().back().at >= sure);
}

int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "until-killed")
        return writeUntilKilled(argv[2], std::atoi(argv[3]));
    if (argc == 4 && std::string_view(argv[1]) == "full-disk")
        return writeOnAFullDisk(argv[2]);
    if (argc == 4 && std::string_view(argv[1]) == "no-beginning")
        return beginOnAFullDisk(argv[2]);
    QCoreApplication application(argc, argv);
    TestRecorder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recorder.moc"
