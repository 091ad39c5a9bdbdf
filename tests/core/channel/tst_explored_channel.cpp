// SPDX-License-Identifier: GPL-3.0-or-later
// Small cases of both protocols, gone through to the end: see support/explored_channel.h and support/explorer.h.
#include "support/explored_channel.h"
#include "support/explored_text.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace synchroscope;
using Broken = ExploredCase::Broken;

Q_DECLARE_METATYPE(ExploredCase)

namespace {

constexpr int unbounded = -1;

void addRow(const ExploredCase &one)
{
    QByteArray name = one.direct ? "direct" : one.pairs == 1 ? "locked 1:1" : "locked 2:2";
    name += ", capacity " + QByteArray::number(one.capacity);
    name += one.send == Style::synchronous ? ", synchronous" : ", asynchronous";
    name += one.receive == Style::asynchronous ? ", polling" : "";
    name += std::array{"", ", refuses", ", discards", ", overwrites"}[static_cast<std::size_t>(one.whenFull)];
    name += one.timed ? ", timed" : "";
    name += one.fullSpeed ? ", full speed" : "";
    name += one.storesMayBeLate ? ", late stores" : "";
    name += one.leave ? "" : ", nobody leaves";
    name += ", " + QByteArray::number(one.messages) + " each";
    name += one.deaths == 0 ? "" : one.deaths == 1 ? ", deaths" : ", more deaths";
    name += one.bystanders > 0 ? ", a bystander" : "";
    name += one.eventsAreSteps ? ", between events" : "";
    QTest::addRow("%s", name.constData()) << one;
}

/// For searches by hand that take their time: so many more preemptions than in the row; −1: as many as can be.
int deeper(int preemptions)
{
    bool isSet = false;
    const int more = qEnvironmentVariableIntValue("SYNCHROSCOPE_EXPLORE_PREEMPTIONS", &isSet);
    if (!isSet || preemptions == unbounded)
        return preemptions;
    return more < 0 ? unbounded : preemptions + more;
}

} // namespace

class TestExploredChannel : public QObject
{
    Q_OBJECT

private slots:
    void nothingGoesWrongWhateverHappens_data();
    void nothingGoesWrongWhateverHappens();
    void whatIsBrokenIsFound_data();
    void whatIsBrokenIsFound();
    void nothingGoesWrongWithASharedText_data();
    void nothingGoesWrongWithASharedText();
    void aWritingThatNobodyTellsOfIsFound();
};

void TestExploredChannel::nothingGoesWrongWhateverHappens_data()
{
    QTest::addColumn<ExploredCase>("one");
    for (const int deaths : {0, 1}) {
        // Everything that can happen with one message, where that does not take minutes.
        addRow({.messages = 1, .deaths = deaths, .preemptions = unbounded});
        addRow({.send = Style::synchronous, .messages = 1, .deaths = deaths, .preemptions = deaths ? 2 : unbounded});
        for (const int capacity : {0, 1})
            addRow({.direct = false,
                    .capacity = capacity,
                    .messages = 1,
                    .deaths = deaths,
                    .preemptions = deaths ? 1 : unbounded});
        // More of them, and time limits.
        for (const int capacity : {1, 2})
            for (const Style send : {Style::asynchronous, Style::synchronous})
                for (const bool timed : {false, true})
                    addRow({.capacity = capacity,
                            .send = send,
                            .timed = timed,
                            .messages = 1 + capacity,
                            .deaths = deaths,
                            .preemptions = capacity == 1 || !deaths ? 1 : 0});
        for (const int capacity : {0, 1, 2})
            for (const Style send : {Style::asynchronous, Style::synchronous})
                addRow({.direct = false,
                        .capacity = capacity,
                        .send = send,
                        .timed = true,
                        .deaths = deaths,
                        .preemptions = deaths ? 0 : 1});
    }
    addRow({.receive = Style::asynchronous, .timed = true, .preemptions = 2});
    // A message that its sender takes back while the receiver looks.
    for (const int deaths : {0, 1})
        addRow({.send = Style::synchronous,
                .receive = Style::asynchronous,
                .timed = true,
                .messages = 1,
                .deaths = deaths,
                .eventsAreSteps = true,
                .preemptions = deaths ? 1 : 3});
    // Those that lose messages.
    for (const int deaths : {0, 1}) {
        for (const WhenFull whenFull : {WhenFull::refuse, WhenFull::discard, WhenFull::overwrite}) {
            for (const Style send : {Style::asynchronous, Style::synchronous}) {
                addRow({.direct = false, .whenFull = whenFull, .send = send, .deaths = deaths, .preemptions = 1 - deaths});
                if (whenFull != WhenFull::overwrite)
                    addRow({.whenFull = whenFull, .send = send, .deaths = deaths, .preemptions = 1});
            }
        }
    }
    // Without a lock it matters when a store is seen, above all where remote barriers take the place of one's own.
    for (const bool fullSpeed : {false, true})
        for (const Style send : {Style::asynchronous, Style::synchronous})
            addRow({.send = send,
                    .messages = 1,
                    .fullSpeed = fullSpeed,
                    .storesMayBeLate = true,
                    .preemptions = unbounded});
    addRow({.messages = 1, .deaths = 1, .fullSpeed = true, .storesMayBeLate = true, .preemptions = 2});
    addRow({.messages = 2, .leave = false, .fullSpeed = true, .storesMayBeLate = true, .preemptions = 2});
    // Both die, or two of four.
    addRow({.messages = 1, .deaths = 2, .preemptions = 1});
    addRow({.send = Style::synchronous, .messages = 1, .deaths = 2, .preemptions = 1});
    addRow({.send = Style::synchronous, .timed = true, .messages = 1, .deaths = 2, .preemptions = 0});
    for (const int capacity : {0, 1})
        for (const Style send : {Style::asynchronous, Style::synchronous})
            addRow({.direct = false, .capacity = capacity, .send = send, .messages = 1, .deaths = 2, .preemptions = 0});
    if (deeper(0) != 0) // 40 s
        addRow({.direct = false, .pairs = 2, .messages = 1, .deaths = 2, .preemptions = 0});
    // Somebody who only looks on.
    for (const bool fullSpeed : {false, true})
        addRow({.bystanders = 1, .send = Style::synchronous, .messages = 1, .fullSpeed = fullSpeed, .preemptions = 2});
    addRow({.direct = false, .bystanders = 1, .messages = 1, .deaths = 1, .preemptions = 0});
    // Two of each.
    for (const int capacity : {0, 1, 2})
        for (const Style send : {Style::asynchronous, Style::synchronous})
            for (const int deaths : {0, 1})
                addRow({.direct = false,
                        .pairs = 2,
                        .capacity = capacity,
                        .send = send,
                        .messages = 1,
                        .deaths = deaths,
                        .preemptions = deaths ? 0 : 1});
}

void TestExploredChannel::nothingGoesWrongWhateverHappens()
{
    QFETCH(ExploredCase, one);
    one.preemptions = deeper(one.preemptions);
    QElapsedTimer timer;
    timer.start();
    const ExploredReport report = explore(one);
    qInfo(
        "%s preemptions: %llu executions, %llu to the end, %llu states, %llu steps, at most %llu choices deep, %lld ms",
        one.preemptions == unbounded ? "all" : QByteArray::number(one.preemptions).constData(),
        qulonglong(report.executions), qulonglong(report.complete), qulonglong(report.states), qulonglong(report.steps),
        qulonglong(report.deepest), timer.elapsed());
    const QByteArray objection = QByteArray::fromStdString(report.objection);
    for (const QByteArray &step : objection.isEmpty() ? QByteArrayList() : objection.split('\n'))
        qInfo("%s", step.constData());
    QVERIFY2(objection.isEmpty(), objection.left(objection.indexOf('\n')).constData());
    QVERIFY(report.exhausted);
}

void TestExploredChannel::whatIsBrokenIsFound_data()
{
    QTest::addColumn<ExploredCase>("one");
    QTest::addColumn<QByteArray>("found");
    constexpr Style synchronous = Style::synchronous;
    const QByteArray lost = "sleeps for ever";
    QTest::newRow("the message is there only after the look for a waiter")
        << ExploredCase{.send = synchronous, .messages = 1, .broken = Broken::messageShownAfterTheLook} << lost;
    QTest::newRow("the second look comes before the announcement")
        << ExploredCase{.send = synchronous, .messages = 1, .broken = Broken::waitAnnouncedAfterTheLook} << lost;
    QTest::newRow("the remote barrier does nothing") << ExploredCase{.send = synchronous,
                                                                     .messages = 1,
                                                                     .fullSpeed = true,
                                                                     .storesMayBeLate = true,
                                                                     .broken = Broken::noRemoteBarrier}
                                                     << lost;
    QTest::newRow("direct: released before recorded")
        << ExploredCase{.send = synchronous, .messages = 1, .deaths = 1, .broken = Broken::releasedBeforeRecorded}
        << QByteArray() /* a receiver that dies has and has not got it: there are several ways to notice */;
    QTest::newRow("locked: released before recorded")
        << ExploredCase{.direct = false, .messages = 1, .deaths = 1, .broken = Broken::releasedBeforeRecordedLocked}
        << QByteArray("received 0, queued 0, in doubt false, but its sender was told 1");
    QTest::newRow("the kernel does not compare the word")
        << ExploredCase{.direct = false, .messages = 1, .broken = Broken::sleepsThoughWordHasChanged} << lost;
}

/// The explorer can fail, and says how it comes to it.
void TestExploredChannel::whatIsBrokenIsFound()
{
    QFETCH(ExploredCase, one);
    QFETCH(QByteArray, found);
    const ExploredReport report = explore(one);
    const QByteArray objection = QByteArray::fromStdString(report.objection);
    QVERIFY(!objection.isEmpty());
    QVERIFY2(objection.contains(found), objection.constData());
    qInfo("after %llu executions: %s", qulonglong(report.executions),
          objection.left(objection.indexOf('\n')).constData());
}

void TestExploredChannel::nothingGoesWrongWithASharedText_data()
{
    QTest::addColumn<int>("deaths");
    QTest::addColumn<int>("preemptions");
    QTest::newRow("nobody dies") << 0 << 2;
    QTest::newRow("a death at every step") << 1 << 0;
    if (deeper(0) != 0) // 10 s
        QTest::newRow("two deaths") << 2 << 0;
}

void TestExploredChannel::nothingGoesWrongWithASharedText()
{
    QFETCH(int, deaths);
    QFETCH(int, preemptions);
    const ExploredReport report = explore(ExploredTextCase{.deaths = deaths, .preemptions = deeper(preemptions)});
    qInfo("%llu executions, %llu to the end, %llu steps", qulonglong(report.executions), qulonglong(report.complete),
          qulonglong(report.steps));
    QVERIFY2(report.objection.empty(), report.objection.c_str());
    QVERIFY(report.exhausted);
}

void TestExploredChannel::aWritingThatNobodyTellsOfIsFound()
{
    const ExploredReport report = explore(ExploredTextCase{.deaths = 1, .preemptions = 0, .told = false});
    QVERIFY(!report.objection.empty()); // what is read is not what was said to be written, or the count is wrong
}

QTEST_GUILESS_MAIN(TestExploredChannel)
#include "tst_explored_channel.moc"
