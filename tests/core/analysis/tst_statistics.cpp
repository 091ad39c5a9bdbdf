// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace synchroscope;

namespace {

RunReport report(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return reportOn(recording, history);
}

Statistics figures(const Recording &recording) { return report(recording).figures; }

/// Figures of one mode of "four-modes", as the lesson promises them.
RunReport promised(int mode, double senderDone, double senderWaited, double receiverWaited, int polls)
{
    RunReport run;
    Statistics &all = run.figures;
    all.mode = Mode::fromNumber(mode);
    all.durationMs = senderDone + 700;
    all.processes.resize(2);
    all.processes[0].name = "Sender";
    all.processes[0].doneMs = senderDone;
    all.processes[0].blockedMs[1] = senderWaited;
    all.processes[1].name = "Receiver";
    all.processes[1].doneMs = all.durationMs;
    all.processes[1].blockedMs[2] = receiverWaited;
    all.processes[1].emptyPolls = polls;
    all.channels.push_back({"orders", 8, {.enqueued = 6, .delivered = 6, .maxDepth = 3}, 0});
    return run;
}

std::vector<RunReport> fourModes()
{
    return {promised(1, 7500, 1500, 4000, 0), promised(2, 8900, 2900, 0, 9), promised(3, 6000, 0, 2500, 0),
            promised(4, 6000, 0, 0, 5)};
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void quantilesAreOfTheNearestRank()
    {
        const std::vector<std::int64_t> sorted{10, 20, 30, 40};
        QCOMPARE(quantile(sorted, 0), 10);
        QCOMPARE(quantile(sorted, 0.5), 20);
        QCOMPARE(quantile(sorted, 0.51), 30);
        QCOMPARE(quantile(sorted, 0.99), 40);
        QCOMPARE(quantile(sorted, 1), 40);
        QCOMPARE(quantile({}, 0.5), 0);
    }

    void eachModeHasItsOwnFigures_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("awaitingReceipt");
        QTest::addColumn<double>("queueEmpty");
        QTest::addColumn<int>("polls");
        QTest::newRow("sync sync") << 1 << 0.03 << 100.03 << 0;
        QTest::newRow("sync async") << 2 << 20.0 << 0.0 << 1;
        QTest::newRow("async sync") << 3 << 0.0 << 100.03 << 0;
        QTest::newRow("async async") << 4 << 0.0 << 0.0 << 1;
    }
    void eachModeHasItsOwnFigures()
    {
        QFETCH(int, mode);
        QFETCH(double, awaitingReceipt);
        QFETCH(double, queueEmpty);
        const Statistics all = figures(oneOrder(mode));
        QVERIFY(std::abs(all.processes[0].blockedMs[1] - awaitingReceipt) < 0.001);
        QVERIFY(std::abs(all.processes[1].blockedMs[2] - queueEmpty) < 0.001);
        QCOMPARE(all.processes[0].blockedMs[0], 0.0);
        QTEST(all.processes[1].emptyPolls, "polls");
        QCOMPARE(all.processes[0].blockedSpans, awaitingReceipt > 0 ? 1 : 0);
        QCOMPARE(all.processes[0].sent, 1);
        QCOMPARE(all.processes[0].wakeupsReceived, awaitingReceipt > 0 ? 1 : 0);
        QCOMPARE(all.processes[1].wakeupsIssued, awaitingReceipt > 0 ? 1 : 0);
        QCOMPARE(all.processes[1].received, 1);
        QCOMPARE(all.processes[0].workingMs, 100.0);
        QCOMPARE(all.latencies.size(), 1U);
        QCOMPARE(all.log, std::vector<std::string>{"Receiver: got order 1"});
        QVERIFY(all.processes[1].doneMs > 150);
    }

    void theChannelsOwnTotalsWinOverWhatWasSeen()
    {
        Recording recording = oneOrder(3);
        QCOMPARE(figures(recording).channels[0].totals.delivered, 1U);
        QCOMPARE(figures(recording).channels[0].totals.maxDepth, 1U);
        recording.totals[0].enqueued = recording.totals[0].delivered = 12;
        QCOMPARE(figures(recording).channels[0].totals.delivered, 12U);
    }

    void aMessageTakenByOneThatDiesIsInDoubt()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).receiveCalled(2, 1);
        run.dequeued(2, 1, 1, 0, 0).died(3, 1, ExitKind::killed, 9);
        QCOMPARE(figures(run.recording).channels[0].inDoubt, 1U);
    }

    void jsonKeepsItsPromise()
    {
        const Recording recording = oneOrder(2);
        const std::string text = runsToJson("made-up", 7, 2, {report(recording)});
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document["scenario"].toString(), "made-up");
        QCOMPARE(document["seed"].toInt(), 7);
        QCOMPARE(document["evidence_tier"].toInt(), 2);
        const QJsonObject run = document["runs"][0].toObject();
        QCOMPARE(run["send"].toString(), "sync");
        QCOMPARE(run["receive"].toString(), "async");
        QCOMPARE(run["outcome"].toString(), "completed");
        QCOMPARE(run["duration_ms"].toDouble(), 170.0);
        QCOMPARE(run["processes"][0]["blocked_ms"]["awaiting_receipt"].toDouble(), 20.0);
        QCOMPARE(run["channels"][0]["left_in_queue"].toInt(-1), 0);
        QCOMPARE(run["log"][0].toString(), "Receiver: got order 1");
        QVERIFY(run["latency_us"]["p99"].toDouble() > 0);
        QVERIFY(!run["explanation"].toString().isEmpty());
    }

    void jsonNamesStandInTheOrderOfTheContract()
    {
        const std::string text = runsToJson("made-up", 1, 0, {report(oneOrder(1))});
        std::size_t place = 0;
        for (const char *name :
             {"scenario", "seed", "evidence_tier", "runs", "send", "receive", "outcome", "duration_ms", "events",
              "events_lost", "processes", "name", "pid", "exit", "working_ms", "blocked_ms", "queue_full",
              "awaiting_receipt", "queue_empty", "blocked_spans", "blocked_spans_confirmed",
              "blocked_spans_contradicted", "sent", "received", "refused", "empty_polls", "wakeups_issued",
              "wakeups_received", "cpu_ms", "voluntary_switches", "channels", "name", "capacity", "max_depth",
              "enqueued", "delivered", "refused", "discarded", "overwritten", "withdrawn", "redelivered", "in_doubt",
              "left_in_queue", "log", "latency_us", "p50", "p99", "max", "explanation"}) {
            place = text.find("\"" + std::string(name) + "\":", place);
            QVERIFY2(place != std::string::npos, name);
        }
    }

    void theJsonOfAComparisonOnlyAdds()
    {
        const Scenario scenario = senderAndReceiver();
        Comparison comparison = compareIn({Varied::Kind::modes, -1}, {}, scenario, {});
        comparison.variants.resize(2);
        const std::vector<RunReport> runs{report(oneOrder(1)), report(oneOrder(2))};
        const auto parsed = [](const std::string &text) {
            return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        };
        const QJsonObject promised = parsed(runsToJson("made-up", 7, 2, runs));
        QJsonObject whole = parsed(comparisonToJson(comparison, scenario, 7, 2, runs));
        QCOMPARE(whole["runs"][1]["figures"].toObject()["until_received_ms"].toDouble(), 20.0);
        QVERIFY(whole["runs"][1]["figures"].toObject().contains("sender_done_ms"));
        QCOMPARE(whole.take("compared").toString(), "modes");
        QVERIFY(!whole.take("sentence").toString().isEmpty());
        QJsonArray without;
        for (const QJsonValue &value : whole["runs"].toArray()) {
            QJsonObject run = value.toObject();
            for (const char *added : {"badge", "title", "figures"})
                QVERIFY2(!run.take(QLatin1String(added)).isUndefined(), added);
            without.append(run);
        }
        whole["runs"] = without;
        QCOMPARE(whole, promised);
    }

    void whatThereIsNotIsNullInTheJson()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1);
        const Scenario scenario = senderAndReceiver();
        Comparison comparison = compareIn({Varied::Kind::modes, -1}, {}, scenario, {});
        comparison.variants.resize(1);
        const std::string text = comparisonToJson(comparison, scenario, 1, 0, {report(run.recording)});
        const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const QJsonObject figures = document["runs"][0]["figures"].toObject();
        for (const char *word : {"sender_done_ms", "mean_age_ms", "latency_p50_us", "latency_p99_us"})
            QVERIFY2(figures[QLatin1String(word)].isNull(), word);
        QCOMPARE(figures["delivered"].toInt(-1), 0);
        QCOMPARE(document["sentence"].toString("?"), "");
    }

    void bytesThatAreNotTextDoNotBreakTheJson()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).logged(1, 0, "\xff\xfe");
        const std::string text = runsToJson("made-up", 1, 0, {report(run.recording)});
        QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(text)).isNull());
    }

    void theComparisonFitsTheTerminal()
    {
        const QString text = QString::fromStdString(compareText(
            compareIn({Varied::Kind::modes, -1}, {}, senderAndReceiver(), {}), senderAndReceiver(), fourModes()));
        QVERIFY(text.contains("2 Synchronous send, asynchronous receive"));
        QVERIFY(text.contains("sender waited until received 2.9 s"));
        QVERIFY(text.contains(QString::fromUtf8("▽8.9 s")) && text.contains(QString::fromUtf8("▲6.0 s")));
        QCOMPARE(text.count("when it need not wait until each message is received."), 1);
        for (const QString &line : text.split('\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void whatIsLostOfTheTraceIsTakenFromTheCounts()
    {
        RecordingBuilder run(senderAndReceiver());
        run.wakes(1, 0, 1, 1, 1).wakes(2, 0, 1, 2, 2);
        run.recording.eventsLost = 1;
        run.recording.counts.resize(2, EventCounts{});
        run.recording.counts[0][static_cast<std::size_t>(EventKind::wakeupIssued)] = 3;
        QCOMPARE(figures(run.recording).processes[0].wakeupsIssued, 3);
    }

    void aGapOfTheSupervisorIsOfAll()
    {
        RecordingBuilder run(senderAndReceiver());
        run.event(1, supervisorIndex, {.value = 7, .kind = EventKind::gap, .peer = 1});
        History history(run.recording);
        history.update(run.recording);
        QCOMPARE(history.gaps().size(), std::size_t{1});
        QCOMPARE(history.gaps()[0].process, -1);
    }

    void theSummaryNamesEveryoneAndHowTheyEnded()
    {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).started(0, 1).ended(5, 0).ended(6, 1, ExitKind::error, "line 3: oops");
        const QString text = QString::fromStdString(summaryText(report(run.recording)));
        QVERIFY(text.contains("Sender"));
        QVERIFY(text.contains("error: line 3: oops"));
        QVERIFY(text.contains("orders"));
    }

    void nonsenseIsSurvived()
    {
        const RunReport run = report(nonsense(9, 100'000));
        QVERIFY(!summaryText(run).empty());
        QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(runsToJson("x", 1, 0, {run}))).isNull());
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
