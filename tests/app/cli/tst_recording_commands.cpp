// SPDX-License-Identifier: GPL-3.0-or-later
// `--record`, and the commands that take a recording in the place of a scenario.
#include "recording_file/recording_reader.h"
#include "analysis/step_lines.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace synchroscope;

namespace {

const QByteArray fiveMessages = "for i = 1, 5 do work(20) send(\"c\", \"m\" .. i) end";

} // namespace

class TestRecordingCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() // an earlier recording of the same name would be kept, and that is said
    {
        QFile::remove(m_program.path("a.synchroscope"));
        QFile::remove(m_program.path("a.synchroscope~"));
    }
    void aSteppedRunIsRecordedAsItIsPrinted_data();
    void aSteppedRunIsRecordedAsItIsPrinted();
    void aLiveRunIsRecordedWithItsFigures();
    void aComparisonIsOneFile();
    void allRunsOfAVerificationAreOneFile();
    void aVerificationRecordsOneScenario();
    void thePictureOfARecordingIsAlwaysTheSame();
    void onlyModesChooseAmongRecordedRuns();
    void aFileThatCannotBeWrittenIsNamedBeforeAnythingRuns();
    void noOtherFileIsOverwritten();
    void anInterruptedRunIsKept();
    void aKilledProgramLeavesItsRecording();
    void aDamagedRecordingIsRefused();

private:
    [[nodiscard]] RecordingFile read(const QString &name) const
    {
        auto file = readRecordingFile(m_program.path(name).toStdString());
        if (!file)
            qFatal("%s", file.error().what.c_str());
        return std::move(file).value();
    }
    QString scenario() const { return m_program.write("s.toml", twoProcesses(fiveMessages, patientReceiver)); }

    Program m_program;
};

void TestRecordingCommands::aSteppedRunIsRecordedAsItIsPrinted_data()
{
    QTest::addColumn<QStringList>("mode");
    for (const char *send : {"sync", "async"}) {
        for (const char *receive : {"sync", "async"})
            QTest::addRow("%s send, %s receive", send, receive) << QStringList{"--send", send, "--receive", receive};
    }
}

void TestRecordingCommands::aSteppedRunIsRecordedAsItIsPrinted()
{
    QFETCH(QStringList, mode);
    const Answer answer = m_program.ask(QStringList{"step", scenario(), "--record", "a.synchroscope"} + mode);
    VERIFY_ANSWER(answer.status == 0 && answer.err.isEmpty(), answer);
    const RecordingFile file = read("a.synchroscope");
    QCOMPARE(file.runs.size(), std::size_t{1});
    QVERIFY(file.closed);
    QCOMPARE(QByteArray::fromStdString(stepLinesText(file.runs.front().recording)), answer.out);
}

void TestRecordingCommands::aLiveRunIsRecordedWithItsFigures()
{
    const Answer answer = m_program.ask({"run", scenario(), "--record", "a.synchroscope", "--json", "--seed", "7"});
    VERIFY_ANSWER(answer.status == 0 && answer.err.isEmpty(), answer);
    const RecordingFile file = read("a.synchroscope");
    const Recording &recording = file.runs.front().recording;
    QCOMPARE(recording.settings().seed, std::uint64_t{7});
    QCOMPARE(static_cast<int>(recording.events().size()), answer.run()["events"].toInt());
    QCOMPARE(recording.processes[0].pid, answer.run()["processes"].toArray()[0].toObject()["pid"].toInt());
    QCOMPARE(file.said("program").substr(0, 12), std::string("synchroscope"));
    QVERIFY(!file.said("kernel").empty() && !file.said("begun").empty());
}

void TestRecordingCommands::aComparisonIsOneFile()
{
    const Answer answer = m_program.ask({"compare", scenario(), "--vary", "capacity", "--values", "1,4", "--record", "c.synchroscope"});
    VERIFY_ANSWER(answer.status == 0, answer);
    const RecordingFile file = read("c.synchroscope");
    QCOMPARE(file.runs.size(), std::size_t{2});
    QCOMPARE(file.said("varied"), std::string("capacity"));
    QCOMPARE(file.runs[1].recording.scenario().channels[0].capacity, 4);
    QVERIFY(file.runs[0].recording.finished && file.runs[1].recording.finished);
    const Answer picture = m_program.ask({"picture", "c.synchroscope", "--view", "compare", "-o", "c.png"});
    VERIFY_ANSWER(picture.status == 0, picture);
    QVERIFY(QFile(m_program.path("c.png")).size() > 10'000);
}

void TestRecordingCommands::allRunsOfAVerificationAreOneFile()
{
    const QByteArray claims = "[[claim]]\nmodes = [1, 3]\nthat = \"c delivers messages 1 to 5\"\n"
                              "[[claim]]\nmodes = [3]\nthat = \"c gets 2 deep\"\nwith = { capacity = 2 }\n";
    const QString lesson = m_program.write("v.toml", twoProcesses(fiveMessages, patientReceiver, claims));
    const Answer answer = m_program.ask({"verify", lesson, "--send", "async", "--receive", "sync", "--json", "--record", "v.synchroscope"});
    VERIFY_ANSWER(answer.err.isEmpty() || answer.status == 1, answer);
    const RecordingFile file = read("v.synchroscope");
    QVERIFY(file.closed);
    QCOMPARE(file.runs.size(), std::size_t{4}); // live and stepped, as it is and with room for two
    QStringList titles;
    for (const RecordingFile::OneRun &run : file.runs) {
        titles << QString::fromStdString(run.title);
        QVERIFY(run.recording.finished);
        QVERIFY(run.recording.events().size() > 20);
        QCOMPARE(run.recording.scenario().channels[0].capacity, titles.back().contains("capacity = 2") ? 2 : 8);
        QCOMPARE(run.recording.drive == Drive::live, titles.back().startsWith("live"));
    }
    titles.sort();
    QCOMPARE(titles, (QStringList{"live, mode 3", "live, mode 3, capacity = 2", "stepped, mode 3", "stepped, mode 3, capacity = 2"}));
}

void TestRecordingCommands::aVerificationRecordsOneScenario()
{
    const Answer answer = m_program.ask({"verify", "hostage", "four-modes", "--record", "v2.synchroscope"});
    VERIFY_ANSWER(answer.status == 2 && answer.complainedOnce() && answer.err.contains("one scenario") && answer.out.isEmpty(), answer);
    QVERIFY(!QFile::exists(m_program.path("v2.synchroscope")));
}

void TestRecordingCommands::thePictureOfARecordingIsAlwaysTheSame()
{
    QVERIFY(m_program.ask({"run", scenario(), "--record", "a.synchroscope"}).status == 0);
    QByteArray first;
    for (const char *name : {"1.png", "2.png"}) {
        const Answer answer = m_program.ask({"picture", "a.synchroscope", "--at", "0.05", "-o", name});
        VERIFY_ANSWER(answer.status == 0 && answer.err.isEmpty(), answer);
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(first.isEmpty() || bytes == first);
        first = bytes;
    }
    QCOMPARE(QDir(m_program.path("")).entryList({"a.synchroscope*"}), QStringList("a.synchroscope"));
}

void TestRecordingCommands::onlyModesChooseAmongRecordedRuns()
{
    QVERIFY(m_program.ask({"step", scenario(), "--record", "a.synchroscope", "--send", "sync"}).status == 0);
    VERIFY_ANSWER(m_program.ask({"picture", "a.synchroscope", "--send", "sync", "-o", "p.png"}).status == 0,
                  m_program.ask({"picture", "a.synchroscope", "--send", "sync", "-o", "p.png"}));
    for (const QStringList &wrong : {QStringList{"--send", "async"}, {"--capacity", "3"}, {"--seed", "2"}, {"--view", "compare"}}) {
        const Answer answer = m_program.ask(QStringList{"picture", "a.synchroscope", "-o", "p.png"} + wrong);
        VERIFY_ANSWER(answer.status == 2 && answer.complainedOnce(), answer);
    }
}

void TestRecordingCommands::aFileThatCannotBeWrittenIsNamedBeforeAnythingRuns()
{
    for (const char *command : {"run", "step", "compare", "verify"}) {
        const Answer answer = m_program.ask({command, scenario(), "--record", "/proc/nowhere/a.synchroscope"});
        VERIFY_ANSWER(answer.status == 3 && answer.complainedOnce() && answer.out.isEmpty(), answer);
        VERIFY_ANSWER(answer.err.contains("/proc/nowhere/a.synchroscope"), answer);
    }
}

void TestRecordingCommands::noOtherFileIsOverwritten()
{
    const QString lesson = scenario();
    const Answer answer = m_program.ask({"run", lesson, "--record", lesson});
    VERIFY_ANSWER(answer.status == 3 && answer.complainedOnce() && answer.err.contains("not a recording"), answer);
    QVERIFY(m_program.ask({"check", lesson}).status == 0);
}

void TestRecordingCommands::anInterruptedRunIsKept()
{
    const QString lesson = m_program.write("long.toml", twoProcesses("for i = 1, 1000 do send(\"c\", i) work(20) end", patientReceiver));
    const auto process = m_program.start({"run", lesson, "--record", "i.synchroscope"});
    QVERIFY(process->waitForReadyRead(20'000));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Answer answer = Program::finish(*process);
    VERIFY_ANSWER(answer.status == 130, answer);
    const RecordingFile file = read("i.synchroscope");
    QVERIFY(file.closed);
    QVERIFY(file.runs.front().recording.finished && file.runs.front().recording.outcome == Outcome::stopped);
}

void TestRecordingCommands::aKilledProgramLeavesItsRecording()
{
    const QString lesson = m_program.write("long.toml", twoProcesses("for i = 1, 1000 do send(\"c\", i) work(20) end", patientReceiver));
    const auto process = m_program.start({"run", lesson, "--record", "k.synchroscope"});
    const std::string path = m_program.path("k.synchroscope").toStdString();
    // While it is written it can be read already.
    QVERIFY(QTest::qWaitFor([&] {
        const auto file = readRecordingFile(path);
        return file && file.value().runs.front().recording.events().size() > 50;
    }, 30'000));
    process->kill();
    process->waitForFinished();
    const RecordingFile file = read("k.synchroscope");
    QVERIFY(!file.closed && file.runs.front().recording.events().size() > 50);
    VERIFY_ANSWER(m_program.ask({"picture", "k.synchroscope", "-o", "k.png"}).status == 0,
                  m_program.ask({"picture", "k.synchroscope", "-o", "k.png"}));
    QCOMPARE(QDir(m_program.path("")).entryList({"k.synchroscope*"}), QStringList("k.synchroscope"));
}

void TestRecordingCommands::aDamagedRecordingIsRefused()
{
    QVERIFY(m_program.ask({"step", scenario(), "--record", "d.synchroscope"}).status == 0);
    QVERIFY(QFile::resize(m_program.path("d.synchroscope"), 50'000));
    const Answer answer = m_program.ask({"picture", "d.synchroscope", "-o", "d.png"});
    VERIFY_ANSWER(answer.status == 1 && answer.complainedOnce() && answer.err.contains("d.synchroscope"), answer);
    VERIFY_ANSWER(m_program.ask({"picture", "none.synchroscope", "-o", "d.png"}).status == 2,
                  m_program.ask({"picture", "none.synchroscope", "-o", "d.png"}));
}

QTEST_GUILESS_MAIN(TestRecordingCommands)
#include "tst_recording_commands.moc"
