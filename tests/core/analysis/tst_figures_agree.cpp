// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a comparison are the same in the table, in the JSON, and counted anew from the bare events: of runs of
// real processes.
#include "analysis/report.h"
#include "analysis/run_figures.h"
#include "support/event_figures.h"
#include "support/run_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace synchroscope;
using Kind = Varied::Kind;

namespace {

using Figures = std::map<std::string, std::optional<double>>;

/// Recordings of all runs of a comparison, one after the other.
std::vector<Recording> recordingsOf(const Comparison &comparison, const Scenario &scenario, double limitSeconds)
{
    std::vector<Recording> all;
    for (const Variant &variant : comparison.variants)
        all.push_back(runToEnd(scenario, variant.settings, limitSeconds).recording);
    return all;
}

RunReport reported(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    return reportOn(recording, history);
}

Figures counted(const Recording &recording)
{
    std::vector<RawChannel> channels;
    for (const ChannelSpec &channel : recording.scenario().channels)
        channels.push_back({channel.senders, channel.receivers, channel.capacity});
    const auto processes = recording.scenario().processes.size();
    Figures figures = figuresFrom(rawLines(recording), channels, static_cast<int>(processes), recording.now);
    // What the system says of each process stands in no event.
    double cpu = 0, switches = 0;
    std::vector<std::int64_t> woken;
    for (const ProcessStatistics &process : reported(recording).figures.processes)
        woken.insert(woken.end(), process.wakeLatencies.begin(), process.wakeLatencies.end());
    std::sort(woken.begin(), woken.end());
    const auto wakeUp = [&](std::size_t ofAHundred) { // by nearest rank
        const std::size_t rank = (woken.size() * ofAHundred + 99) / 100;
        return woken.empty() ? std::nullopt : std::optional(static_cast<double>(woken[rank - 1]) / 1e3);
    };
    figures["wake_p50_us"] = wakeUp(50);
    figures["wake_p99_us"] = wakeUp(99);
    figures["wake_max_us"] = wakeUp(100);
    for (std::size_t p = 0; p < processes; ++p) {
        cpu += recording.processes[p].cpuMs;
        switches +=
            static_cast<double>(recording.processes[p].voluntarySwitches + recording.processes[p].involuntarySwitches);
    }
    figures["cpu_ms"] = cpu;
    figures["context_switches"] = switches;
    return figures;
}

/// What a cell of the table says, in the unit of its column, and by how much it may be rounded.
struct Read
{
    std::optional<double> value;
    double rounding = 0;
};

Read read(const std::string &cell, FigureColumn::Unit unit)
{
    const QString text = QString::fromStdString(cell);
    if (text == "–")
        return {};
    if (text.endsWith("×"))
        return {text.chopped(1).toDouble(), 0};
    const QStringList parts = text.split(' ');
    if (parts.size() == 1)
        return {text.toDouble(), 0};
    const double inMs = parts[1] == "s" ? 1000 : parts[1] == "ms" ? 1 : parts[1] == "µs" ? 0.001 : NAN;
    const double scale = unit == FigureColumn::Unit::us ? inMs * 1000 : inMs;
    const double lastDigit = parts[0].contains('.') ? 0.1 : 1;
    return {parts[0].toDouble() * scale, lastDigit * scale * 0.5001};
}

QString shownValue(const std::optional<double> &value) { return value ? QString::number(*value, 'f', 6) : "none"; }

/// An empty string when the two are the same.
QString difference(const std::string &what, const std::optional<double> &one, const std::optional<double> &other,
                   double tolerance)
{
    if (one.has_value() == other.has_value() && (!one || std::abs(*one - *other) <= tolerance))
        return {};
    return QString("%1: %2 and %3\n").arg(QString::fromStdString(what), shownValue(one), shownValue(other));
}

bool containsWord(const QString &line, const QString &cell)
{
    const QString marked = QString(line).remove(QChar(0x25B2)).remove(QChar(0x25BD)); // ▲ ▽
    return marked.contains(" " + cell);
}

/// Each waits for the other's first word, in a channel of its own.
Scenario answering()
{
    Scenario scenario = senderAndReceiverOf("receive('d', {mode = 'synchronous'}) send('c', 'x')",
                                            "receive('c', {mode = 'synchronous'}) send('d', 'x')");
    ChannelSpec back = scenario.channels[0];
    back.name = std::string("d");
    back.senders = {1};
    back.receivers = {0};
    scenario.channels.push_back(back);
    return scenario;
}

/// Fast into little room, and impatient: some messages are taken back, where waiting for receipt has a limit.
Scenario crowded(int capacity)
{
    return senderAndReceiverOf("work(50) for i = 1, 12 do send('c', 'm' .. i, {timeout = 8}) work(2) end",
                               "repeat local m, why = receive('c') if m then work(30) else other_work(3) end "
                               "until why == 'closed'",
                               capacity);
}

/// So fast that a wake-up may come before the sleep.
Scenario breathless()
{
    return senderAndReceiverOf("for i = 1, 1500 do send('c', 'm') end",
                               "repeat local m, why = receive('c') until why == 'closed'", 1);
}

Scenario killed()
{
    Scenario scenario =
        senderAndReceiverOf("for i = 1, 9 do work(5) send('c', 'm') end",
                            "repeat local m, why = receive('c') other_work(1) until why == 'closed'", 2);
    Fault &fault = scenario.faults.emplace_back();
    fault.atMs = 22;
    fault.process = 0;
    fault.action = Fault::Action::kill;
    return scenario;
}

} // namespace

Q_DECLARE_METATYPE(Scenario)
Q_DECLARE_METATYPE(Varied)

class FiguresAgreeTest : public QObject
{
    Q_OBJECT

private slots:
    void tableJsonAndEventsAgree_data();
    void tableJsonAndEventsAgree();
    void everyFigureIsSomethingSomewhere();
    void aFigureThatIsWrongIsFound();
};

void FiguresAgreeTest::tableJsonAndEventsAgree_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Varied>("varied");
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("limit");
    const Varied modes{Kind::modes, -1}, policies{Kind::whenFull, -1}, room{Kind::capacity, -1};
    for (const char *lesson : {"four-modes", "rendezvous", "fast-producer", "fast-consumer", "polling", "hostage"})
        QTest::newRow(lesson) << shipped(lesson) << modes << 3 << 20.0 << 20.0;
    QTest::newRow("fast-producer, room") << shipped("fast-producer") << room << 3 << 20.0 << 20.0;
    for (const int mode : {1, 3}) {
        QTest::addRow("little room, policies in mode %d", mode) << crowded(1) << policies << mode << 1.0 << 20.0;
        QTest::addRow("no room at all, policies in mode %d", mode) << crowded(0) << policies << mode << 1.0 << 20.0;
    }
    QTest::newRow("very many, very fast") << breathless() << room << 1 << 1.0 << 20.0;
    QTest::newRow("everything ends waiting") << answering() << modes << 1 << 1.0 << 1.0;
    QTest::newRow("the sender is killed") << killed() << modes << 1 << 1.0 << 20.0;
}

void FiguresAgreeTest::tableJsonAndEventsAgree()
{
    QFETCH(Scenario, scenario);
    QFETCH(Varied, varied);
    QFETCH(int, mode);
    QFETCH(double, speed);
    QFETCH(double, limit);
    Settings base;
    base.mode = Mode::fromNumber(mode);
    base.speed = speed;
    const Comparison comparison = compareIn(varied, usualValues(varied, scenario), scenario, base);
    const std::vector<Recording> recordings = recordingsOf(comparison, scenario, limit);

    std::vector<RunReport> reports;
    std::vector<RunFigures> figures;
    for (const Recording &recording : recordings) {
        QCOMPARE(recording.eventsLost, 0U); // otherwise there is nothing to count from
        reports.push_back(reported(recording));
        figures.push_back(runFigures(scenario, reports.back().figures));
    }
    const QString table = QString::fromStdString(compareText(comparison, scenario, reports));
    const std::string text = comparisonToJson(comparison, scenario, 1, 0, reports);
    const QJsonArray runs = QJsonDocument::fromJson(QByteArray::fromStdString(text))["runs"].toArray();
    QCOMPARE(runs.size(), comparison.variants.size());

    for (std::size_t i = 0; i < recordings.size(); ++i) {
        const Figures events = counted(recordings[i]);
        const QJsonObject json = runs[static_cast<qsizetype>(i)]["figures"].toObject();
        QCOMPARE(events.size(), figureColumns().size());
        QCOMPARE(json.size(), static_cast<qsizetype>(figureColumns().size()));
        QString wrong;
        for (const FigureColumn &column : figureColumns()) {
            const std::string word = column.word;
            const std::optional<double> seen = events.at(word);
            const QJsonValue there = json[QString::fromStdString(word)];
            const std::optional<double> fromJson = there.isDouble() ? std::optional(there.toDouble()) : std::nullopt;
            const std::string cell = texts(column, figures)[i];
            const Read fromTable = read(cell, column.unit);
            wrong += difference("events and figures, " + word, seen, column.value(figures[i]), 1e-6);
            wrong += difference("events and JSON, " + word, seen, fromJson, 0.0005001);
            wrong += difference("events and table, " + word, seen, fromTable.value, fromTable.rounding);
            if (column.unit != FigureColumn::Unit::messages && !containsWord(table, QString::fromStdString(cell)))
                wrong += QString("%1 is not in the table\n").arg(QString::fromStdString(cell));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QString::fromStdString(described(recordings[i])).left(4000)));
    }
}

void FiguresAgreeTest::everyFigureIsSomethingSomewhere()
{
    // Otherwise the comparisons above would be of zeros.
    Settings settings;
    settings.mode = Mode::fromNumber(1);
    const RunFigures waits = runFigures(crowded(1), reported(runToEnd(crowded(1), settings, 20).recording).figures);
    QVERIFY(waits.refused > 0 && waits.delivered > 0 && waits.untilReceivedMs > 0 && waits.deepest > 0);
    settings.mode = Mode::fromNumber(4);
    settings.whenFull = WhenFull::discard;
    const RunFigures looks = runFigures(crowded(1), reported(runToEnd(crowded(1), settings, 20).recording).figures);
    QVERIFY(looks.lost > 0 && looks.lookedInVain > 0);
    const Recording stuck = runToEnd(answering(), settings, 20).recording;
    QCOMPARE(stuck.outcome, Outcome::deadlock);
}

void FiguresAgreeTest::aFigureThatIsWrongIsFound()
{
    // The second reckoning is not simply the first one again: without an event it comes to something else.
    const Finished run = runToEnd(crowded(1), {}, 20);
    const std::vector<std::string> lines = rawLines(run.recording);
    const std::vector<RawChannel> channels{{{0}, {1}, 1}};
    const Figures whole = figuresFrom(lines, channels, 2, run.recording.now);
    for (const EventKind kind : {EventKind::dequeued, EventKind::blocked, EventKind::wakeupIssued}) {
        std::vector<std::string> fewer = lines;
        const auto first = std::find_if(run.recording.events().begin(), run.recording.events().end(),
                                        [kind](const RecordedEvent &event) { return event.event.kind == kind; });
        QVERIFY(first != run.recording.events().end());
        fewer.erase(fewer.begin() + (first - run.recording.events().begin()));
        QVERIFY(figuresFrom(fewer, channels, 2, run.recording.now) != whole);
    }
}

QTEST_GUILESS_MAIN(FiguresAgreeTest)
#include "tst_figures_agree.moc"
