// SPDX-License-Identifier: GPL-3.0-or-later
// The few figures by which runs are compared: what they count, how they are written, which are best and worst.
#include "analysis/run_figures.h"
#include "support/recording_builder.h"

#include <QTest>

#include <set>

using namespace synchroscope;

namespace {

RunFigures of(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return runFigures(recording.scenario(), statistics(recording, history));
}

const FigureColumn &column(std::string_view word)
{
    for (const FigureColumn &one : figureColumns()) {
        if (one.word == word)
            return one;
    }
    qFatal("no such column");
}

QString joined(const std::vector<std::string> &texts)
{
    QStringList all;
    for (const std::string &text : texts)
        all += QString::fromStdString(text);
    return all.join(" | ");
}

/// b best, w worst, . neither.
QString letters(const std::vector<Mark> &marks)
{
    QString all;
    for (const Mark mark : marks)
        all += mark == Mark::best ? 'b' : mark == Mark::worst ? 'w' : '.';
    return all;
}

/// Runs of ten seconds that differ in one figure; below 0: there is none (times), or a deadlock (where `stuck` says so).
std::vector<RunFigures> runsWith(double RunFigures::*figure, const QList<double> &values)
{
    std::vector<RunFigures> runs;
    for (const double value : values) {
        RunFigures &run = runs.emplace_back();
        run.durationMs = 10'000;
        run.anyReceived = true;
        run.*figure = value;
    }
    return runs;
}

Statistics made(std::size_t processes)
{
    Statistics statistics;
    statistics.processes.resize(processes);
    return statistics;
}

} // namespace

class RunFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsSummedOverProcessesAndChannels()
    {
        Statistics all = made(2);
        all.durationMs = 400;
        all.outcome = Outcome::timeout;
        all.processes[0].doneMs = 300;
        all.processes[0].blockedMs = {1, 20, 300};
        all.processes[1].blockedMs = {4, 50, 600};
        all.processes[0].emptyPolls = 2;
        all.processes[1].emptyPolls = 5;
        all.processes[0].wakeupsIssued = 3;
        all.processes[1].wakeupsIssued = 4;
        all.processes[0].cpuMs = 1.5;
        all.processes[1].cpuMs = 2;
        all.processes[0].voluntarySwitches = 10;
        all.processes[1].involuntarySwitches = 7;
        all.channels.push_back({"a", 4, {.delivered = 5, .refused = 1, .discarded = 2, .maxDepth = 4}, 0});
        all.channels.push_back({"b", 4, {.delivered = 6, .overwritten = 3, .withdrawn = 4, .maxDepth = 2}, 0});
        all.latencies = {1'000'000, 2'000'000, 6'000'000};
        all.latencyP50Us = 2000;
        all.latencyP99Us = 6000;
        const RunFigures run = runFigures(senderAndReceiver(), all);
        QCOMPARE(run.outcome, Outcome::timeout);
        QCOMPARE(run.durationMs, 400.0);
        QCOMPARE(run.senderDoneMs, 300.0);
        QCOMPARE(run.noRoomMs, 5.0);
        QCOMPARE(run.untilReceivedMs, 70.0);
        QCOMPARE(run.senderWaitedMs(), 75.0);
        QCOMPARE(run.noMessageMs, 900.0);
        QCOMPARE(run.lookedInVain, 7);
        QCOMPARE(run.wakeUps, 7);
        QCOMPARE(run.cpuMs, 3.5);
        QCOMPARE(run.switches, 17);
        QCOMPARE(run.deepest, 4U);
        QCOMPARE(run.delivered, 11U);
        QCOMPARE(run.refused, 5U);
        QCOMPARE(run.lost, 5U);
        QVERIFY(run.anyReceived);
        QCOMPARE(run.meanAgeMs, 3.0);
        QCOMPARE(run.latencyP50Us, 2000.0);
        QCOMPARE(run.latencyP99Us, 6000.0);
    }

    void involuntarySwitchesComeFromTheSystemToo()
    {
        Recording recording = oneOrder(3);
        recording.processes[0].voluntarySwitches = 4;
        recording.processes[1].involuntarySwitches = 9;
        QCOMPARE(of(recording).switches, 13);
    }

    void whoAlsoReceivesIsNotTheSender()
    {
        Scenario scenario = senderAndReceiver();
        scenario.channels.push_back(scenario.channels[0]);
        scenario.channels[1].senders = {1}; // the receiver answers
        scenario.channels[1].receivers = {2};
        scenario.processes.resize(3);
        Statistics all = made(3);
        all.processes[0].doneMs = 10;
        all.processes[1].doneMs = 99;
        all.processes[2].doneMs = 50;
        QCOMPARE(runFigures(scenario, all).senderDoneMs, 10.0);
        scenario.channels[1].receivers = {0}; // now both send and receive, and both count
        QCOMPARE(runFigures(scenario, all).senderDoneMs, 99.0);
    }

    void aSenderThatNeverEndsIsNeverDone()
    {
        Scenario scenario = senderAndReceiver();
        scenario.channels[0].senders = {0, 2};
        scenario.processes.resize(3);
        Statistics all = made(3);
        all.processes[0].doneMs = 10;
        QCOMPARE(runFigures(scenario, all).senderDoneMs, -1.0);
        QVERIFY(!column("sender_done_ms").value(runFigures(scenario, all)));
        all.processes[2].doneMs = 30;
        QCOMPARE(*column("sender_done_ms").value(runFigures(scenario, all)), 30.0);
    }

    void nothingReceivedHasNoAge()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1);
        const RunFigures figures = of(run.recording);
        for (const char *word : {"mean_age_ms", "latency_p50_us", "latency_p99_us"}) {
            QVERIFY2(!column(word).value(figures), word);
            QCOMPARE(joined(texts(column(word), {figures, figures})), "– | –");
            QCOMPARE(letters(marks(column(word), {figures, figures})), "..");
        }
    }

    void theFourBesideTheStrips()
    {
        QStringList always;
        std::set<std::string> words;
        for (const FigureColumn &one : figureColumns()) {
            if (one.always)
                always += one.heading;
            words.insert(one.word);
            QVERIFY(QString(one.meaning).endsWith('.'));
        }
        QCOMPARE(always, QStringList({"Sender waited", "Receiver waited", "Looked in vain", "Mean age"}));
        QCOMPARE(words.size(), figureColumns().size());
    }

    void aColumnHasOneUnit_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("texts");
        QTest::newRow("seconds") << QList<double>{1500, 2944, 0, 49} << "1.5 s | 2.9 s | 0.0 s | 0.0 s";
        QTest::newRow("just a second") << QList<double>{999.6, 4} << "1.0 s | 0.0 s";
        QTest::newRow("milliseconds") << QList<double>{340.4, 12, 0} << "340 ms | 12 ms | 0 ms";
        QTest::newRow("few milliseconds") << QList<double>{3.44, 0.21} << "3.4 ms | 0.2 ms";
        QTest::newRow("microseconds") << QList<double>{0.05, 0.012} << "50 µs | 12 µs";
        QTest::newRow("nothing") << QList<double>{0, 0} << "0 s | 0 s";
    }
    void aColumnHasOneUnit()
    {
        QFETCH(QList<double>, values);
        std::vector<RunFigures> runs = runsWith(&RunFigures::untilReceivedMs, values);
        for (RunFigures &run : runs)
            run.durationMs = 0; // by itself, not beside the length of a run
        QTEST(joined(texts(column("until_received_ms"), runs)), "texts");
    }

    void besideRunsOfSecondsItIsSeconds()
    {
        std::vector<RunFigures> runs = runsWith(&RunFigures::untilReceivedMs, {260, 0});
        runs[0].durationMs = runs[1].durationMs = 9600;
        QCOMPARE(joined(texts(column("until_received_ms"), runs)), "0.3 s | 0.0 s");
        runs[0].untilReceivedMs = 3; // nothing would be seen of it
        QCOMPARE(joined(texts(column("until_received_ms"), runs)), "3.0 ms | 0.0 ms");
    }

    void eachUnitHasItsSign()
    {
        RunFigures run;
        run.lookedInVain = 9;
        run.deepest = 4;
        run.cpuMs = 2.25;
        run.anyReceived = true;
        run.latencyP99Us = 1'800'000;
        QCOMPARE(joined(texts(column("looked_in_vain"), {run})), "9×");
        QCOMPARE(joined(texts(column("deepest_queue"), {run})), "4");
        QCOMPARE(joined(texts(column("cpu_ms"), {run})), "2.2 ms");
        QCOMPARE(joined(texts(column("latency_p99_us"), {run})), "1.8 s");
        QCOMPARE(joined(texts(column("sender_done_ms"), {RunFigures{.senderDoneMs = -1}})), "–");
    }

    void bestAndWorstAreMarked_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("marks");
        QTest::newRow("one of each") << "sender_done_ms" << QList<double>{7500, 8900, 6000} << ".wb";
        QTest::newRow("a tie at the best") << "sender_done_ms" << QList<double>{7500, 8900, 6000, 6001} << ".wbb";
        QTest::newRow("no tie beside a much greater one") << "sender_done_ms" << QList<double>{2300, 2400, 9000} << "b.w";
        QTest::newRow("all the same") << "sender_done_ms" << QList<double>{6000, 6000} << "..";
        QTest::newRow("less than 2 %") << "sender_done_ms" << QList<double>{9000, 9150} << "..";
        QTest::newRow("more than 2 %") << "sender_done_ms" << QList<double>{8900, 9150} << "bw";
        QTest::newRow("nothing anywhere") << "sender_done_ms" << QList<double>{0, 0, 0} << "...";
        QTest::newRow("one alone") << "sender_done_ms" << QList<double>{7} << ".";
        QTest::newRow("none") << "sender_done_ms" << QList<double>{} << "";
        QTest::newRow("the third is never done") << "sender_done_ms" << QList<double>{7500, 6000, -1} << "wb.";
        QTest::newRow("less than the axis shows") << "until_received_ms" << QList<double>{0, 9} << "..";
        QTest::newRow("as much as the axis shows") << "until_received_ms" << QList<double>{0, 11} << "bw";
        QTest::newRow("measured by the system") << "cpu_ms" << QList<double>{100, 109} << "..";
        QTest::newRow("really more") << "cpu_ms" << QList<double>{100, 120} << "bw";
        QTest::newRow("a tick of the system") << "cpu_ms" << QList<double>{0.5, 1.4} << "..";
    }
    void bestAndWorstAreMarked()
    {
        QFETCH(QString, word);
        QFETCH(QList<double>, values);
        double RunFigures::*const figure = word == "cpu_ms"              ? &RunFigures::cpuMs
                                           : word == "until_received_ms" ? &RunFigures::untilReceivedMs
                                                                         : &RunFigures::senderDoneMs;
        QTEST(letters(marks(column(word.toStdString()), runsWith(figure, values))), "marks");
    }

    void moreIsBetterWhereThingsArrive()
    {
        std::vector<RunFigures> runs(3);
        runs[0].delivered = 5;
        runs[1].delivered = 10;
        runs[2].delivered = 7;
        QCOMPARE(letters(marks(column("delivered"), runs)), "wb.");
        runs[0].lost = 5;
        QCOMPARE(letters(marks(column("lost"), runs)), "wbb");
    }

    void atFullSpeedTimesMustDifferByHalfOfTheLongest()
    {
        std::vector<RunFigures> runs = runsWith(&RunFigures::senderDoneMs, {4000, 9500, 3900});
        QCOMPARE(letters(marks(column("sender_done_ms"), runs)), ".wb");
        for (RunFigures &run : runs)
            run.fullSpeed = true;
        QCOMPARE(letters(marks(column("sender_done_ms"), runs)), "bwb");
        runs[1].senderDoneMs = 8000;
        QCOMPARE(letters(marks(column("sender_done_ms"), runs)), "...");
        runs[0].lookedInVain = 5000;
        runs[1].lookedInVain = 7000; // as chance will have it
        QCOMPARE(letters(marks(column("looked_in_vain"), runs)), "wwb");
        runs[0].lost = 1;
        QCOMPARE(letters(marks(column("lost"), runs)), "wbb"); // one is one
        for (RunFigures &run : runs) {
            run.durationMs /= 100;
            run.senderDoneMs /= 100;
        }
        runs[1].senderDoneMs = 99; // the machine may have had something else to do
        QCOMPARE(letters(marks(column("sender_done_ms"), runs)), "...");
        runs[2].fullSpeed = false;
        QCOMPARE(letters(marks(column("sender_done_ms"), runs)), ".wb");
    }

    void aDeepQueueIsNeitherGoodNorBad()
    {
        std::vector<RunFigures> runs(2);
        runs[0].deepest = 64;
        QCOMPARE(letters(marks(column("deepest_queue"), runs)), "..");
    }

    void whoIsStuckHasNotWaitedLeast()
    {
        std::vector<RunFigures> runs = runsWith(&RunFigures::untilReceivedMs, {100, 2000, 3000});
        runs[0].outcome = Outcome::deadlock;
        QCOMPARE(letters(marks(column("sender_waited_ms"), runs)), ".bw");
        for (RunFigures &run : runs)
            run.outcome = Outcome::timeout; // nobody was completed: then all are compared
        QCOMPARE(letters(marks(column("sender_waited_ms"), runs)), "b.w");
    }
};

QTEST_GUILESS_MAIN(RunFiguresTest)
#include "tst_run_figures.moc"
