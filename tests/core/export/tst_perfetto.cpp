// SPDX-License-Identifier: GPL-3.0-or-later
// Held against the documented rules of Chrome's trace event format, and of Perfetto's reading of its flows.
#include "core/export/exported.h"

#include "export/perfetto.h"
#include "export/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace synchroscope;

namespace {

using LaneId = std::pair<int, int>;
LaneId laneOf(const QJsonObject &event) { return {event["pid"].toInt(), event["tid"].toInt()}; }
double begin(const QJsonObject &slice) { return slice["ts"].toDouble(); }
double end(const QJsonObject &slice) { return begin(slice) + slice["dur"].toDouble(); }
constexpr double halfANanosecond = 0.0005; // in µs: what adding two doubles may cost

struct Trace
{
    explicit Trace(const std::string &text)
        : document(QJsonDocument::fromJson(QByteArray::fromStdString(text), &error))
    {
        for (const QJsonValue &one : document.object()["traceEvents"].toArray()) {
            const QJsonObject event = one.toObject();
            all.push_back(event);
            const QString kind = event["ph"].toString();
            if (kind == "X")
                slices[laneOf(event)].push_back(event);
            if (kind == "s")
                starts.push_back(event);
            if (kind == "f")
                finishes[event["id"].toInteger()].push_back(event);
            if (kind == "M" && event["name"] == "thread_name")
                lanes[event["args"]["name"].toString()] = laneOf(event);
        }
    }
    QJsonParseError error;
    QJsonDocument document;
    std::vector<QJsonObject> all, starts;
    std::map<LaneId, std::vector<QJsonObject>> slices;
    std::map<qint64, std::vector<QJsonObject>> finishes;
    std::map<QString, LaneId> lanes;
};

/// The slice of a lane to which a flow's end at that time belongs: the last that has begun, which must not be over.
const QJsonObject *enclosing(const Trace &trace, const QJsonObject &end_)
{
    const auto lane = trace.slices.find(laneOf(end_));
    if (lane == trace.slices.end())
        return nullptr;
    const QJsonObject *found = nullptr;
    for (const QJsonObject &slice : lane->second) {
        if (begin(slice) <= begin(end_))
            found = &slice;
    }
    return found && end(*found) + halfANanosecond >= begin(end_) ? found : nullptr;
}

QString wrongWithEvents(const Trace &trace)
{
    static const std::set<QString> kinds{"X", "i", "C", "M", "s", "f"};
    bool flowsHaveBegun = false;
    for (const QJsonObject &event : trace.all) {
        const QString kind = event["ph"].toString();
        const QString text = QJsonDocument(event).toJson(QJsonDocument::Compact);
        if (!kinds.count(kind) || !event["pid"].isDouble() || !event["tid"].isDouble() || event["name"].toString().isEmpty())
            return "no event: " + text;
        if (kind != "M" && (!event["ts"].isDouble() || begin(event) < 0))
            return "no time: " + text;
        if (kind == "X" && (!event["dur"].isDouble() || event["dur"].toDouble() < 0))
            return "no duration: " + text;
        const bool isFlow = kind == "s" || kind == "f";
        if (flowsHaveBegun && !isFlow)
            return "after a flow: " + text;
        flowsHaveBegun = flowsHaveBegun || isFlow;
    }
    return {};
}

QString wrongWithLanes(const Trace &trace)
{
    for (const auto &[lane, slices] : trace.slices) {
        std::vector<double> open; // ends of the slices in which the next one lies
        double last = 0;
        for (const QJsonObject &slice : slices) {
            const QString text = QJsonDocument(slice).toJson(QJsonDocument::Compact);
            if (begin(slice) < last)
                return "back in time: " + text;
            last = begin(slice);
            while (!open.empty() && open.back() <= begin(slice) + halfANanosecond)
                open.pop_back();
            if (!open.empty())
                return "in another: " + text;
            open.push_back(end(slice));
        }
    }
    return {};
}

QString wrongWithFlows(const Trace &trace)
{
    std::set<qint64> ids;
    for (const QJsonObject &start : trace.starts) {
        const QString text = QJsonDocument(start).toJson(QJsonDocument::Compact);
        const qint64 id = start["id"].toInteger();
        if (!ids.insert(id).second)
            return "the same number twice: " + text;
        if (!enclosing(trace, start))
            return "in no slice: " + text;
        const auto finish = trace.finishes.find(id);
        if (finish == trace.finishes.end())
            continue;
        const QJsonObject &there = finish->second.front();
        if (finish->second.size() > 1 || there["bp"] != "e" || there["name"] != start["name"] || there["cat"] != start["cat"])
            return "ends otherwise than it began: " + text;
        if (begin(there) < begin(start) || !enclosing(trace, there))
            return "ends too early, or in no slice: " + text;
        if (std::find(trace.all.begin(), trace.all.end(), there) < std::find(trace.all.begin(), trace.all.end(), start))
            return "ends above its beginning: " + text;
    }
    for (const auto &[id, there] : trace.finishes) {
        if (!ids.count(id))
            return QString("%1 ends and never began").arg(id);
    }
    return {};
}

} // namespace

class TestPerfetto : public QObject
{
    Q_OBJECT

private slots:
    void theRulesOfTheFormatAreKept_data();
    void theRulesOfTheFormatAreKept();
    void everySpanHasItsLane_data() { theRulesOfTheFormatAreKept_data(); }
    void everySpanHasItsLane();
    void everyMessageIsOneFlow_data() { theRulesOfTheFormatAreKept_data(); }
    void everyMessageIsOneFlow();
    void aWakeUpIsAFlowFromWakerToWoken();
    void theDepthIsACounter();
    void whatTheKernelToldHasALane();
    void severalRunsAreGroupsWithOneZero();
    void hostileNamesAreOnlyNames();
    void aMessageThatNobodyReceivedSaysWhatBecameOfIt();
};

void TestPerfetto::theRulesOfTheFormatAreKept_data()
{
    QTest::addColumn<int>("example");
    int number = 0;
    for (const Example &example : examples())
        QTest::newRow(example.name.c_str()) << number++;
}

static Exported exampleOf(int number)
{
    Exported exported;
    exported.add(examples()[static_cast<std::size_t>(number)].make());
    return exported;
}

void TestPerfetto::theRulesOfTheFormatAreKept()
{
    QFETCH(int, example);
    const Trace trace(exampleOf(example).as(writePerfetto));
    QCOMPARE(trace.error.error, QJsonParseError::NoError);
    QCOMPARE(wrongWithEvents(trace), QString());
    QCOMPARE(wrongWithLanes(trace), QString());
    QCOMPARE(wrongWithFlows(trace), QString());
}

void TestPerfetto::everySpanHasItsLane()
{
    QFETCH(int, example);
    const Exported exported = exampleOf(example);
    const Trace trace(exported.as(writePerfetto));
    const ExportedRun &run = exported.front();
    const auto &processes = run.recording.scenario().processes;
    for (std::size_t process = 0; process < processes.size(); ++process) {
        const auto lane = trace.lanes.find(QString::fromStdString(processes[process].name));
        QVERIFY(lane != trace.lanes.end());
        std::vector<QJsonObject> slices;
        static const std::set<QString> calls{"send", "receive", "wake-up", "woken"};
        if (const auto found = trace.slices.find(lane->second); found != trace.slices.end()) {
            for (const QJsonObject &slice : found->second) {
                if (!calls.count(slice["name"].toString()))
                    slices.push_back(slice);
            }
        }
        const auto &spans = run.history.spans(static_cast<int>(process));
        QCOMPARE(slices.size(), spans.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const std::int64_t until = spans[i].end == openEnd ? run.end() : spans[i].end;
            QCOMPARE(std::llround(begin(slices[i]) * 1000), spans[i].begin);
            QCOMPARE(std::llround(end(slices[i]) * 1000), until);
            QCOMPARE(slices[i]["name"].toString().toStdString(), std::string(stateWord(spans[i].activity)));
        }
    }
}

void TestPerfetto::everyMessageIsOneFlow()
{
    QFETCH(int, example);
    const Exported exported = exampleOf(example);
    const Trace trace(exported.as(writePerfetto));
    const ExportedRun &run = exported.front();
    std::size_t flows = 0, arrived = 0;
    for (const QJsonObject &start : trace.starts) {
        if (start["name"] != "message")
            continue;
        // In the order of the sends.
        QVERIFY(flows < run.history.messages().size());
        const MessageLife &life = run.history.messages()[flows++];
        const auto &processes = run.recording.scenario().processes;
        const auto laneOfProcess = [&](int process) {
            return trace.lanes.at(QString::fromStdString(processes[static_cast<std::size_t>(process)].name));
        };
        QVERIFY(laneOf(start) == laneOfProcess(life.sender));
        const bool put = life.entered >= 0 && (life.taken < 0 || life.entered <= life.taken); // not so only in nonsense
        QCOMPARE(std::llround(begin(start) * 1000), put ? life.entered : life.called);
        const auto finish = trace.finishes.find(start["id"].toInteger());
        QCOMPARE(finish != trace.finishes.end(), life.taken >= 0 && life.receiver >= 0);
        if (finish == trace.finishes.end())
            continue;
        ++arrived;
        QVERIFY(laneOf(finish->second.front()) == laneOfProcess(life.receiver));
        QCOMPARE(std::llround(begin(finish->second.front()) * 1000), life.taken);
    }
    QCOMPARE(flows, run.history.messages().size());
    if (run.recording.finished && run.recording.totals[0].delivered > 0)
        QVERIFY(arrived > 0);
}

void TestPerfetto::aWakeUpIsAFlowFromWakerToWoken()
{
    Exported exported;
    exported.add(oneOrder(1)); // the sender wakes the receiver, the receiver the sender
    const Trace trace(exported.as(writePerfetto));
    std::vector<std::pair<LaneId, LaneId>> seen;
    for (const QJsonObject &start : trace.starts) {
        if (start["name"] == "wake-up")
            seen.push_back({laneOf(start), laneOf(trace.finishes.at(start["id"].toInteger()).front())});
    }
    const LaneId sender = trace.lanes.at("Sender"), receiver = trace.lanes.at("Receiver");
    const std::vector<std::pair<LaneId, LaneId>> expected{{sender, receiver}, {receiver, sender}};
    QVERIFY(seen == expected);
}

void TestPerfetto::theDepthIsACounter()
{
    Exported exported;
    exported.add(oneOrder(3));
    const Trace trace(exported.as(writePerfetto));
    QList<int> depths;
    for (const QJsonObject &event : trace.all) {
        if (event["ph"] == "C") {
            QCOMPARE(event["name"].toString(), QString("orders"));
            depths << event["args"]["messages"].toInt();
        }
    }
    QCOMPARE(depths, (QList<int>{0, 1, 0}));
}

void TestPerfetto::whatTheKernelToldHasALane()
{
    Recording recording = oneOrder(3);
    recording.evidenceTier = 2;
    recording.switches[1] = {{0, 1, false, false}, {1'000, 2, true, true}, {100'040'000, 3, false, false}};
    recording.samples[1] = {{50'000'000, 4, 5, 'S', {SleepWord::Kind::notEmpty, 0, 1}, 202, "futex_do_wait", 1, 0, 1, 1}};
    Exported exported;
    exported.add(std::move(recording));
    const Trace trace(exported.as(writePerfetto));
    QCOMPARE(wrongWithLanes(trace), QString());
    const auto &slices = trace.slices.at(trace.lanes.at("Receiver · Linux"));
    QCOMPARE(slices.size(), std::size_t(2));
    QCOMPARE(slices[0]["args"]["then"].toString(), QString("asleep"));
    QCOMPARE(slices[0]["dur"].toDouble(), 1.0);
    const bool named = std::any_of(trace.all.begin(), trace.all.end(), [](const QJsonObject &event) {
        return event["name"] == "asleep on orders.not_empty[Receiver]" && begin(event) == 50'000.0;
    });
    QVERIFY(named);
    QVERIFY(!trace.lanes.count("Sender · Linux"));
}

void TestPerfetto::severalRunsAreGroupsWithOneZero()
{
    Exported exported;
    for (int mode = 1; mode <= 4; ++mode)
        exported.add(oneOrder(mode), std::to_string(mode), "mode " + std::to_string(mode));
    const Trace trace(exported.as(writePerfetto));
    QCOMPARE(wrongWithEvents(trace), QString());
    QCOMPARE(wrongWithFlows(trace), QString());
    QStringList groups;
    std::set<int> tids;
    for (const QJsonObject &event : trace.all) {
        if (event["name"] == "process_name")
            groups << event["args"]["name"].toString();
        if (event["name"] == "thread_name")
            QVERIFY(tids.insert(event["tid"].toInt()).second);
    }
    QCOMPARE(groups, (QStringList{"1 · mode 1", "2 · mode 2", "3 · mode 3", "4 · mode 4"}));
    QCOMPARE(trace.starts.size(), std::size_t(4 + 2 + 1 + 1)); // four messages; wake-ups in modes 1 (two), 2 and 3 (one)
}

void TestPerfetto::hostileNamesAreOnlyNames()
{
    Exported exported;
    exported.add(hostileRun(), hostile, hostile);
    const std::string text = exported.as(writePerfetto);
    for (const char c : text)
        QVERIFY(c == '\n' || (c >= 0x20 && c < 0x7F));
    QVERIFY(text.find('<') == std::string::npos);
    const Trace trace(text);
    QCOMPARE(trace.error.error, QJsonParseError::NoError);
    QCOMPARE(wrongWithEvents(trace), QString());
    QCOMPARE(wrongWithFlows(trace), QString());
    const QString shownAs = QString::fromUtf8(QByteArray::fromStdString(hostile));
    const bool logged = std::any_of(trace.all.begin(), trace.all.end(), [&](const QJsonObject &event) {
        return event["name"] == "log" && event["args"]["text"].toString().startsWith("\"<script>\n\r,;'\t\\{}</script>");
    });
    QVERIFY(logged);
}

void TestPerfetto::aMessageThatNobodyReceivedSaysWhatBecameOfIt()
{
    RecordingBuilder run(senderAndReceiver(1));
    run.started(0, 0).started(0, 1).work(0, 1, 0);
    run.sendCalled(1, 0, 1).enqueued(1, 0, 1, 1).sendReturned(1.1, 0, 1, SendOutcome::posted);
    run.sendCalled(2, 0, 2).change(2, 0, EventKind::refused, 2, 1, none).sendReturned(2.1, 0, 2, SendOutcome::refused);
    Exported exported;
    exported.add(std::move(run.recording));
    const Trace trace(exported.as(writePerfetto));
    QCOMPARE(trace.starts.size(), std::size_t(2));
    QVERIFY(trace.finishes.empty());
    QStringList said;
    for (const QJsonObject &event : trace.all) {
        if (event["ph"] == "i")
            said << event["name"].toString() + ' ' + event["args"]["message"].toString();
    }
    QCOMPARE(said, QStringList{"refused order 2"});
}

QTEST_GUILESS_MAIN(TestPerfetto)
#include "tst_perfetto.moc"
