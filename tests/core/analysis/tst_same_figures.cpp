// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a comparison are the same in the table, in JSON, and when somebody else computes them from nothing but
// the events, as they are exported: one line each.
#include "analysis/report.h"
#include "support/run_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>

using namespace synchroscope;

namespace {

/// An event as a spreadsheet would hold it.
struct Line
{
    double ms = 0;
    int process = 0;
    QString what;
    int channel = -1, message = 0, depth = 0, detail = 0, peer = -1;
};

QString nameOf(EventKind kind)
{
    switch (kind) {
    case EventKind::processEnded: return "ended";
    case EventKind::sendCalled: return "send";
    case EventKind::blocked: return "blocked";
    case EventKind::woken: return "woken";
    case EventKind::wakeupIssued: return "wakes";
    case EventKind::enqueued: return "put";
    case EventKind::dequeued: return "take";
    case EventKind::emptyPoll: return "vain";
    case EventKind::refused: return "refused";
    case EventKind::discarded: return "discarded";
    case EventKind::overwritten: return "overwritten";
    case EventKind::withdrawn: return "withdrawn";
    case EventKind::redelivered: return "redelivered";
    default: return {};
    }
}

std::vector<Line> exported(const Recording &recording)
{
    std::vector<Line> lines;
    for (const RecordedEvent &e : recording.events()) {
        const QString what = nameOf(e.event.kind);
        if (!what.isEmpty())
            lines.push_back({static_cast<double>(e.at) / 1e6, e.process, what, e.event.channel,
                             static_cast<int>(e.event.message), e.event.depth, e.event.detail, e.event.peer});
    }
    return lines;
}

/// The same figures by other means: one pass over the lines with a few maps.
std::map<QString, double> recomputed(const std::vector<Line> &lines, const std::vector<int> &capacities,
                                     const std::vector<int> &senders)
{
    std::map<QString, double> f;
    for (const char *word : {"no_room_ms", "until_received_ms", "receiver_waited_ms", "looked_in_vain", "wakeups",
                             "deepest", "delivered", "lost"})
        f[word] = 0;
    const QString reasons[] = {"no_room_ms", "until_received_ms", "receiver_waited_ms"};
    std::map<int, std::pair<double, int>> asleep;            // process: since when, why
    std::map<std::pair<int, int>, double> put, called;       // channel and message: when
    std::map<std::pair<int, int>, double> ages;
    std::map<int, double> ended;
    for (const Line &line : lines) {
        const std::pair<int, int> message{line.channel, line.message};
        if (const auto sleep = asleep.find(line.process); sleep != asleep.end()
            && (line.what == "woken" || line.what == "ended")) {
            f[reasons[sleep->second.second]] += line.ms - sleep->second.first;
            asleep.erase(sleep);
        }
        if (line.what == "blocked")
            asleep[line.process] = {line.ms, line.detail};
        else if (line.what == "wakes" && line.process < maxProcesses)
            ++f["wakeups"];
        else if (line.what == "send")
            called[message] = line.ms;
        else if (line.what == "put")
            put[message] = line.ms;
        else if (line.what == "vain")
            ++f["looked_in_vain"];
        else if (line.what == "ended")
            ended[line.process] = line.ms;
        else if (line.what == "take") {
            ++f["delivered"];
            const bool rendezvous = capacities[static_cast<std::size_t>(line.channel)] == 0;
            ages[message] = line.ms - (rendezvous ? called : put)[message];
        } else if (line.what == "refused" || line.what == "discarded" || line.what == "overwritten"
                   || line.what == "withdrawn")
            ++f["lost"];
        f["deepest"] = std::max(f["deepest"], static_cast<double>(line.depth));
    }
    f["sender_waited_ms"] = f["no_room_ms"] + f["until_received_ms"];
    double done = 0;
    for (const int sender : senders)
        done = ended.contains(sender) && done >= 0 ? std::max(done, ended[sender]) : -1;
    f["sender_done_ms"] = done;
    std::vector<double> sorted;
    for (const auto &[message, age] : ages) {
        sorted.push_back(age);
        f["mean_age_ms"] += age / static_cast<double>(ages.size());
    }
    std::sort(sorted.begin(), sorted.end());
    const auto rank = [&](int percent) { // the nearest one
        const std::size_t place = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
        return sorted[std::max<std::size_t>(1, place) - 1] * 1000;
    };
    if (!sorted.empty()) {
        f["latency_p50_us"] = rank(50);
        f["latency_p99_us"] = rank(99);
    }
    return f;
}

} // namespace

class TestSameFigures : public QObject
{
    Q_OBJECT

private slots:
    void tableJsonAndEventsAgree_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("varied");
        for (const std::string &identifier : shippedIdentifiers())
            QTest::newRow(identifier.c_str()) << QString::fromStdString(identifier) << "modes";
        QTest::newRow("room") << "fast-producer" << "capacity";
        QTest::newRow("policies") << "fast-producer" << "when-full";
        QTest::newRow("speed") << "fast-producer" << "speed:Consumer";
    }
    void tableJsonAndEventsAgree()
    {
        QFETCH(QString, identifier);
        QFETCH(QString, varied);
        const Scenario scenario = shipped(identifier.toStdString());
        Settings base;
        base.mode = scenario.mode;
        base.speed = 16;
        const auto what = variedNamed(varied.toStdString(), scenario);
        QVERIFY(what);
        const Comparison comparison = compareIn(*what, usualValues(*what, scenario), scenario, base);
        std::vector<Recording> recordings;
        std::vector<RunReport> reports;
        std::vector<RunFigures> figures;
        for (const Variant &variant : comparison.variants) {
            Finished run = runToEnd(scenario, variant.settings);
            QVERIFY2(run.inTime, run.startFailure.c_str());
            History history(run.recording);
            history.update(run.recording);
            reports.push_back(reportOn(run.recording, history));
            figures.push_back(runFigures(run.recording.scenario(), reports.back().figures));
            recordings.push_back(std::move(run.recording));
        }
        const auto json = QJsonDocument::fromJson(
            QByteArray::fromStdString(comparisonToJson(scenario, 1, 2, comparison, reports)));
        QCOMPARE(json["compared"].toString(), varied);
        QCOMPARE(json["runs"].toArray().size(), static_cast<qsizetype>(recordings.size()));

        for (std::size_t i = 0; i < recordings.size(); ++i) {
            const Scenario &ran = recordings[i].scenario();
            std::vector<int> capacities, senders;
            for (const ChannelSpec &channel : ran.channels)
                capacities.push_back(channel.capacity);
            for (const std::size_t p : sendersOf(ran))
                senders.push_back(static_cast<int>(p));
            const QJsonObject written = json["runs"][static_cast<qsizetype>(i)]["figures"].toObject();
            for (const auto &[word, value] : recomputed(exported(recordings[i]), capacities, senders)) {
                QVERIFY2(written.contains(word), qPrintable(word));
                const double inJson = written[word].isNull() ? -1 : written[word].toDouble();
                QVERIFY2(std::abs(inJson - value) <= 0.002 + 1e-9 * std::abs(value),
                         qPrintable(QString("%1 of %2: %3 in JSON, %4 from the events")
                                        .arg(word, QString::fromStdString(comparison.variants[i].badge))
                                        .arg(inJson).arg(value)
                                    + QString::fromStdString("\n" + described(recordings[i]))));
            }
        }
        // The table shows the figures of the JSON, rounded in the unit of its column.
        for (const FigureColumn &column : figureColumns()) {
            const std::vector<std::string> cells = texts(column, figures);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const QString cell = QString::fromStdString(cells[i]);
                const QJsonValue value = json["runs"][static_cast<qsizetype>(i)]["figures"][column.word];
                QCOMPARE(cell == QStringLiteral("–"), value.isNull());
                if (value.isNull())
                    continue;
                const QString number = cell.section(' ', 0, 0).remove(QStringLiteral("×"));
                const double unit = cell.endsWith(" s") ? 1000 : cell.endsWith(" µs") ? 0.001 : 1;
                const double inCell = number.toDouble() * unit * (column.unit == FigureColumn::Unit::us ? 1000 : 1);
                const double step = unit * (column.unit == FigureColumn::Unit::us ? 1000 : 1) * 0.051;
                QVERIFY2(std::abs(inCell - value.toDouble()) <= step + 0.5 * !cell.contains(' '),
                         qPrintable(QString("%1: %2 against %3").arg(column.word, cell).arg(value.toDouble())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSameFigures)
#include "tst_same_figures.moc"
