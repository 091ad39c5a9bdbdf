// SPDX-License-Identifier: GPL-3.0-or-later
// Streams at full speed on real processes: exact whatever the trace loses, bounded whatever nobody fetches.
#include "fullspeed/full_speed_page.h"
#include "run/outbox.h"
#include "support/run_rig.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace synchroscope;
using State = StreamSession::State;

namespace {

Look plainLook()
{
    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    return look;
}

std::uint64_t sum(const Recording &recording, EventKind kind)
{
    std::uint64_t all = 0;
    for (const EventCounts &one : recording.counts)
        all += one[static_cast<std::size_t>(kind)];
    return all;
}

} // namespace

class TestFullSpeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }
    void cleanup() { QCOMPARE(childProcesses(), std::string()); }

    void totalsAreExact_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("senders");
        QTest::addColumn<int>("receivers");
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("policy");
        for (int mode = 1; mode <= 4; ++mode)
            QTest::addRow("mode %d", mode) << mode << 1 << 1 << 64 << 0;
        QTest::newRow("many to many") << 3 << 3 << 2 << 16 << 0;
        QTest::newRow("hand to hand") << 1 << 1 << 1 << 0 << 0;
        QTest::newRow("refuse") << 4 << 2 << 1 << 4 << 1;
        QTest::newRow("discard") << 3 << 2 << 1 << 4 << 2;
        QTest::newRow("overwrite") << 3 << 2 << 1 << 4 << 3;
    }
    void totalsAreExact()
    {
        QFETCH(int, mode);
        QFETCH(int, senders);
        QFETCH(int, receivers);
        QFETCH(int, room);
        QFETCH(int, policy);
        StreamSession session;
        session.setMode(Mode::fromNumber(mode));
        session.setShape({senders, receivers, room, static_cast<WhenFull>(policy), 64});
        session.start();
        QCOMPARE(session.failure(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 20'000, 20'000);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 20'000);
        const StreamResult result = session.result();
        const Recording &recording = *session.recording();
        QVERIFY2(result.agrees,
                 qPrintable(QString("put %1, taken %2, left %3; counted: put %4, taken %5; lost %6 of %7 events")
                                .arg(result.put).arg(result.taken).arg(result.left)
                                .arg(sum(recording, EventKind::enqueued)).arg(sum(recording, EventKind::dequeued))
                                .arg(result.lost).arg(result.events)));
        QVERIFY(result.p50 > 0 && result.p50 <= result.p99 && result.p99 <= result.p999);
        QVERIFY(session.results()[static_cast<std::size_t>(mode - 1)].has_value());
    }

    void whatNobodyFetchesIsDroppedAndCounted()
    {
        constexpr std::size_t once = 1'500'000, times = 4; // more than is kept
        Outbox outbox;
        outbox.bound();
        RecordedEvent event;
        event.event.kind = EventKind::enqueued;
        for (std::size_t i = 0; i < times; ++i) {
            News news;
            event.at = static_cast<std::int64_t>(i);
            news.events.assign(once, event);
            Standing standing;
            standing.now = event.at;
            outbox.put(std::move(news), standing);
        }
        Recording recording(streamScenario({}), streamSettings(Mode::fromNumber(3)));
        outbox.collect(recording);
        const RecordedEvent &first = recording.events().front();
        QCOMPARE(first.event.kind, EventKind::gap);
        QCOMPARE(first.event.value + recording.events().size() - 1, once * times);
        QCOMPARE(recording.eventsLost, static_cast<std::uint64_t>(first.event.value));
        QVERIFY(first.event.value > 0);
        QCOMPARE(recording.events().back().at, static_cast<std::int64_t>(times - 1)); // the newest are kept
        outbox.collect(recording); // nothing is counted twice
        QCOMPARE(recording.eventsLost, static_cast<std::uint64_t>(first.event.value));
    }

    void allFourModesAreMeasuredInTurn()
    {
        StreamSession session;
        session.setAllInTurn(true);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 60'000);
        for (const auto &result : session.results()) {
            QVERIFY(result.has_value());
            QVERIFY(result->agrees && result->taken > 0);
        }
    }

    void frozenTheProcessesStandStillAndTheLastEventsAreThere()
    {
        FullSpeedPage page(plainLook());
        page.resize(1200, 800);
        page.show();
        StreamSession &session = page.session();
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 20'000, 20'000);
        QKeyEvent freeze(QEvent::KeyPress, Qt::Key_F, Qt::NoModifier);
        QVERIFY(page.handleKey(freeze));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::frozen, 20'000);
        QVERIFY(page.frozen()->isVisible() && !page.scope()->isVisible());
        QCOMPARE(page.frozen()->recording()->events().size(), FlowMeter::mostLast);
        const std::int64_t before = page.frozen()->visibleLength();
        page.frozen()->zoom(4);
        QVERIFY(page.frozen()->visibleLength() < before / 3);
        page.frozen()->showAll();
        QCOMPARE(page.frozen()->visibleLength(), page.frozen()->recording()->now);
        const std::uint64_t taken = session.result().taken;
        QVERIFY(page.handleKey(freeze));
        QCOMPARE(session.state(), State::running);
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > taken, 20'000);
        page.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 20'000);
        QVERIFY(page.caption()->text().contains(QStringLiteral("agree")));
    }

    void keysBeginAnewAndChooseAllInTurn()
    {
        FullSpeedPage page(plainLook());
        StreamSession &session = page.session();
        const auto press = [&page](int key) { return page.handleKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)); };
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 20'000, 20'000);
        const std::string before = childProcesses();
        QVERIFY(press(Qt::Key_R));
        QCOMPARE(session.state(), State::running);
        QVERIFY(childProcesses() != before && !childProcesses().empty()); // other processes
        QCOMPARE(session.result().taken, 0U);
        QVERIFY(press(Qt::Key_5));
        QVERIFY(session.allInTurn());
        QCOMPARE(session.mode().number(), 1);
        page.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 20'000);
        QCOMPARE(childProcesses(), std::string());
    }

    void whereAProcessIsGoneTheStreamHasEnded()
    {
        StreamSession session;
        session.setShape({2, 1, 16, WhenFull::wait, 64}); // the other sender would go on
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 1000, 20'000);
        QCOMPARE(::kill(session.recording()->processes[0].pid, SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 20'000);
        QVERIFY2(session.failure().contains(QStringLiteral("killed: SIGKILL")), qPrintable(session.failure()));
        QCOMPARE(childProcesses(), std::string());
        session.start();
        QCOMPARE(session.failure(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 1000, 20'000);
    }

    void whatRunsAlreadyIsNotBegunAnew()
    {
        FullSpeedPage page(plainLook());
        StreamSession &session = page.session();
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 1000, 20'000);
        const std::string before = childProcesses();
        session.setMode(session.mode());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, QString(), true);
        QVERIFY(page.handleKey(held));
        QCOMPARE(childProcesses(), before);
        page.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, 20'000);
    }

    void anotherShapeOrModeBeginsAnew()
    {
        StreamSession session;
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.result().taken > 1000, 20'000);
        session.setShape({2, 2, 16, WhenFull::wait, 1024});
        QCOMPARE(session.state(), State::running);
        QCOMPARE(session.recording()->scenario().processes.size(), std::size_t{4});
        session.setMode(Mode::fromNumber(2));
        QCOMPARE(session.state(), State::running);
        QCOMPARE(session.recording()->settings().mode.number(), 2);
    }

    void numbersAreSaidAsOneSaysThem()
    {
        QCOMPARE(bigNumber(0), QStringLiteral("0"));
        QCOMPARE(bigNumber(950), QStringLiteral("950"));
        QCOMPARE(bigNumber(27'531).remove(QRegularExpression(QStringLiteral("\\D"))), QStringLiteral("28000"));
        QCOMPARE(bigNumber(1'234'567), QStringLiteral("1.23 million"));
        QCOMPARE(shortTime(340), QStringLiteral("340 ns"));
        QCOMPARE(shortTime(2'140), QStringLiteral("2.1 µs"));
        QCOMPARE(shortTime(31'200'000), QStringLiteral("31 ms"));
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    TestFullSpeed test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_full_speed.moc"
