// SPDX-License-Identifier: GPL-3.0-or-later
// The log is read as ShiViz reads it, and its clocks are held against reachability in a graph that is built here.
#include "core/export/exported.h"

#include "export/shiviz.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <bitset>

using namespace synchroscope;

namespace {

struct Entry
{
    QString host, event;
    QJsonObject clock;
};

/// The entries of each run, by the expressions in the first two lines of the log.
std::vector<std::vector<Entry>> read(const std::string &log)
{
    const QString text = QString::fromStdString(log);
    const qsizetype first = text.indexOf('\n'), second = text.indexOf('\n', first + 1);
    const QString parser = text.left(first), delimiter = text.mid(first + 1, second - first - 1);
    QStringList runs{text.mid(second + 1)};
    if (!delimiter.isEmpty())
        runs = runs.front().split(QRegularExpression('^' + delimiter + '$', QRegularExpression::MultilineOption),
                                  Qt::SkipEmptyParts);
    std::vector<std::vector<Entry>> all;
    for (const QString &run : runs) {
        std::vector<Entry> &entries = all.emplace_back();
        const QRegularExpression expression('^' + parser + '$', QRegularExpression::MultilineOption);
        for (auto matches = expression.globalMatch(run); matches.hasNext();) {
            const auto match = matches.next();
            const auto clock = QJsonDocument::fromJson(match.captured("clock").toUtf8());
            entries.push_back({match.captured("host"), match.captured("event"), clock.object()});
        }
        // Nothing is left over: every line belongs to an entry.
        if (run.trimmed().count('\n') + (run.trimmed().isEmpty() ? 0 : 1) != qsizetype(entries.size()) * 2)
            entries.clear();
    }
    return all;
}

/// Is a's clock below b's: no count greater, and one less?
bool isBefore(const QJsonObject &a, const QJsonObject &b)
{
    for (auto count = a.begin(); count != a.end(); ++count) {
        if (count->toInt() > b[count.key()].toInt())
            return false;
    }
    return a != b;
}

bool isTold(const Recording &recording, const RecordedEvent &event)
{
    const bool known = event.process == supervisorIndex || event.process < recording.scenario().processes.size();
    return known && static_cast<int>(event.event.kind) < eventKindCount && event.event.kind != EventKind::lineReached
           && event.event.kind != EventKind::held && event.event.kind != EventKind::released;
}

/// Does `cause`, which stands above, tell `effect` something at once?
bool tells(const Recording &recording, const RecordedEvent &cause, const RecordedEvent &effect)
{
    using K = EventKind;
    const Event &c = cause.event, &e = effect.event;
    const bool sameMessage = c.channel == e.channel && c.message == e.message;
    switch (e.kind) {
    case K::dequeued:
    case K::overwritten: return sameMessage && (c.kind == K::enqueued || c.kind == K::offered || c.kind == K::redelivered);
    case K::receipt: return sameMessage && c.kind == K::dequeued;
    case K::woken: return c.kind == K::wakeupIssued && c.value == e.value && c.peer == effect.process;
    case K::textRead:
    case K::textDiffers:
        return c.kind == K::textWritten && c.channel == e.channel && recording.scenario().sharedTextOf(e.channel) >= 0;
    case K::peerDied:
    case K::redelivered:
    case K::inDoubt: return effect.process == supervisorIndex && cause.process == e.peer;
    default: return false;
    }
}

constexpr std::size_t most = 6000;
using Set = std::bitset<most>;

/// For each event that is told: those before it.
std::vector<Set> reachability(const Recording &recording)
{
    std::vector<const RecordedEvent *> events;
    for (const RecordedEvent &event : recording.events()) {
        if (isTold(recording, event))
            events.push_back(&event);
    }
    std::vector<Set> before(events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        bool own = false, cause = false;
        for (std::size_t j = i; j-- > 0 && !(own && cause);) { // the nearest of each counts, the others lie before it
            const bool isOwn = !own && events[j]->process == events[i]->process;
            const bool isCause = !cause && tells(recording, *events[j], *events[i]);
            own = own || isOwn;
            cause = cause || isCause;
            if (isOwn || isCause)
                (before[i] |= before[j]).set(j);
        }
    }
    return before;
}

} // namespace

class TestShiviz : public QObject
{
    Q_OBJECT

private slots:
    void theClocksAreHappenedBefore_data();
    void theClocksAreHappenedBefore();
    void aHostsOwnClockCountsItsEvents_data() { theClocksAreHappenedBefore_data(); }
    void aHostsOwnClockCountsItsEvents();
    void theLogOfOneOrder();
    void severalRunsHaveNames();
    void hostileNamesAreOneWordAndTextsOneLine();
};

void TestShiviz::theClocksAreHappenedBefore_data()
{
    QTest::addColumn<int>("example");
    int number = 0;
    for (const Example &example : examples()) {
        const bool isNonsense = example.name.starts_with("nonsense"); // there causes have no one effect
        if (!isNonsense && example.name != "nothing")
            QTest::newRow(example.name.c_str()) << number;
        ++number;
    }
}

static Exported exampleOf(int number)
{
    Exported exported;
    exported.add(examples()[static_cast<std::size_t>(number)].make());
    return exported;
}

void TestShiviz::theClocksAreHappenedBefore()
{
    QFETCH(int, example);
    const Exported exported = exampleOf(example);
    const auto runs = read(exported.as(writeShiviz));
    QCOMPARE(runs.size(), std::size_t(1));
    const std::vector<Entry> &entries = runs.front();
    const std::vector<Set> before = reachability(exported.front().recording);
    QVERIFY(entries.size() <= most);
    QCOMPARE(entries.size(), before.size());
    // All pairs where there are few, otherwise every event with what stands near it and a sample of the rest.
    const std::size_t stride = entries.size() > 600 ? entries.size() / 150 : 1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t j = 0; j < i; j += i - j < 40 ? 1 : stride) {
            const bool told = isBefore(entries[j].clock, entries[i].clock);
            if (told != before[i].test(j))
                QFAIL(qPrintable(QString("%1: %2\n%3: %4").arg(j).arg(entries[j].event).arg(i).arg(entries[i].event)));
            QVERIFY(!isBefore(entries[i].clock, entries[j].clock));
        }
    }
}

void TestShiviz::aHostsOwnClockCountsItsEvents()
{
    QFETCH(int, example);
    std::map<QString, int> counts;
    const auto runs = read(exampleOf(example).as(writeShiviz));
    for (const Entry &entry : runs.front())
        QCOMPARE(entry.clock[entry.host].toInt(), ++counts[entry.host]);
}

void TestShiviz::theLogOfOneOrder()
{
    Exported exported;
    exported.add(oneOrder(3));
    const QString log = QString::fromStdString(exported.as(writeShiviz));
    QVERIFY(log.startsWith("(?<host>\\S*) (?<clock>{.*})\\n(?<event>.*)\n\nSender {\"Sender\":1}\n0.000 ms: "));
    const QString put = "Sender {\"Sender\":5}\n100.010 ms: Sender puts order 1 into orders (1 of 4)\n";
    QVERIFY2(log.contains(put), qPrintable(log));
    const QString taken = QRegularExpression("\nReceiver (\\{.*\\})\n100.030 ms: Receiver takes order 1").match(log).captured(1);
    const QJsonObject clock = QJsonDocument::fromJson(taken.toUtf8()).object();
    QCOMPARE(clock["Sender"].toInt(), 6); // it knows of the wake-up too
}

void TestShiviz::severalRunsHaveNames()
{
    Exported exported;
    exported.add(oneOrder(1), "1", "synchronous");
    exported.add(oneOrder(4), "4", "asynchronous");
    const std::string log = exported.as(writeShiviz);
    QVERIFY(log.find("\n=== (?<trace>.*) ===\n=== 1: synchronous ===\n") != std::string::npos);
    const auto runs = read(log);
    QCOMPARE(runs.size(), std::size_t(2));
    QVERIFY(!runs[0].empty() && !runs[1].empty());
}

void TestShiviz::hostileNamesAreOneWordAndTextsOneLine()
{
    Exported exported;
    exported.add(hostileRun(), hostile, hostile);
    const auto runs = read(exported.as(writeShiviz));
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(!runs.front().empty());
    for (const Entry &entry : runs.front()) {
        QVERIFY(!entry.clock.isEmpty());
        QVERIFY(entry.clock.contains(entry.host));
        for (const QChar c : entry.event)
            QVERIFY(c.isPrint() || c == QChar(0xFFFD));
    }
}

QTEST_GUILESS_MAIN(TestShiviz)
#include "tst_shiviz.moc"
