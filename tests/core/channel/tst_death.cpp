// SPDX-License-Identifier: GPL-3.0-or-later
// What a process leaves behind when it is killed. The victims are real processes.
#include "support/channel_rig.h"
#include "support/channel_state.h"
#include "support/trace_model.h"

#include <QTest>

#include <csignal>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace synchroscope;

namespace {

#ifdef SYNCHROSCOPE_SANITIZED
constexpr int deathsPerRow = 60;
#else
constexpr int deathsPerRow = 300;
#endif

/// A forked process that runs `work` and never returns; killed and reaped at the latest when it goes out of scope.
class Victim
{
public:
    explicit Victim(const std::function<void()> &work) : m_pid(::fork())
    {
        if (m_pid == 0) {
            work();
            ::_exit(0);
        }
    }
    ~Victim() { kill(); }
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    void stop() const
    {
        ::kill(m_pid, SIGSTOP);
        siginfo_t info{};
        ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WSTOPPED);
    }
    void resume() const { ::kill(m_pid, SIGCONT); }
    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = -1;
    }
    bool endsByItself()
    {
        const bool ended = eventually([this] { return ::waitpid(m_pid, nullptr, WNOHANG) == m_pid; });
        if (ended)
            m_pid = -1;
        return ended;
    }

private:
    pid_t m_pid;
};

QString objections(ChannelRig &rig)
{
    Recording &recording = rig.collect();
    recording.finished = true;
    recording.outcome = Outcome::stopped;
    QString all;
    for (const std::string &one : contradictions(recording))
        all += QString::fromStdString(one) + '\n';
    return all;
}

QString inconsistency(ChannelRig &rig)
{
    return QString::fromStdString(inconsistency(rig.parts(), rig.control().channels[0]));
}

} // namespace

class TestDeath : public QObject
{
    Q_OBJECT

private slots:
    void nothingButTheSlotsIsBelievedAfterADeath();
    void aProcessKilledAtAnyInstantHangsNobody_data();
    void aProcessKilledAtAnyInstantHangsNobody();
    void theLockOfADeadProcessIsTakenOver();
    void twoDeadProcessesAreBuriedInAnyOrder();
    void halfWrittenMessagesVanish();
    void halfTakenMessagesComeBack();
    void whoWaitedForADeadReceiverIsTold();
    void whatWasKeptForADeadReceiverGoesToTheNext();
    void aPlaceKeptForADeadSenderGoesToTheNext();
    void aMessageInADeadHandIsGone();
    void aReceiverLateForItsMessageLearnsThatAllIsClosed();
    void receiversLateForTheirMessagesKeepTheirPlaces();
};

void TestDeath::aProcessKilledAtAnyInstantHangsNobody_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("senderDies");
    for (const bool senderDies : {true, false})
        for (int mode = 1; mode <= 4; ++mode) {
            const char *who = senderDies ? "sender" : "receiver";
            QTest::addRow("%s dies, mode %d, capacity 3", who, mode)
                << 3 << mode << static_cast<int>(WhenFull::wait) << senderDies;
            QTest::addRow("%s dies, mode %d, rendezvous", who, mode)
                << 0 << mode << static_cast<int>(WhenFull::wait) << senderDies;
            QTest::addRow("%s dies, mode %d, overwrite", who, mode)
                << 1 << mode << static_cast<int>(WhenFull::overwrite) << senderDies;
        }
}

/// Two senders (0, 1) and two receivers (2, 3) at full pace; one of them is a process that is killed at a random
/// moment. The three others, threads, must come to an end, and every message must be accounted for.
void TestDeath::aProcessKilledAtAnyInstantHangsNobody()
{
    QFETCH(int, capacity);
    QFETCH(int, mode);
    QFETCH(int, policy);
    QFETCH(bool, senderDies);
    const Mode modes = Mode::fromNumber(mode);
    const int dead = senderDies ? 0 : 2;
    std::mt19937 random(static_cast<unsigned>(mode * 10 + capacity));
    int redelivered = 0, diedInside = 0;

    for (int round = 0; round < deathsPerRow / 6; ++round) {
        ChannelRig rig({.capacity = capacity, .whenFull = static_cast<WhenFull>(policy), .senders = {0, 1},
                        .receivers = {2, 3}});
        std::atomic<bool> enough = false;
        const auto operate = [&](int process) {
            Channel &channel = rig.at(process);
            if (process < 2) {
                for (int i = 0; i < 2000 && !enough; ++i)
                    channel.send(std::to_string(process) + "." + std::to_string(i), {modes.send, 200'000});
                return;
            }
            for (int i = 0; i < 4000 && !enough; ++i)
                if (channel.receive({modes.receive, 200'000}).outcome == ReceiveOutcome::closed)
                    return;
        };
        Victim victim([&] { operate(dead); });
        std::vector<std::future<void>> survivors;
        for (int p = 0; p < 4; ++p)
            if (p != dead)
                survivors.push_back(std::async(std::launch::async, operate, p));
        const auto goal = static_cast<std::uint32_t>(1 + random() % 400);
        QVERIFY(eventually([&] { return rig.header().numbers.load() >= goal; }));
        for (auto spins = random() % 2000; spins > 0; --spins)
            __builtin_ia32_pause();
        victim.kill();
        diedInside += ChannelLock::isHeldBy(rig.header().lock, dead);
        QVERIFY(eventually([&] { return rig.bury(dead); }));
        enough = true;
        for (auto &survivor : survivors)
            QVERIFY(arrives(survivor));
        QCOMPARE(inconsistency(rig), QString());
        QCOMPARE(objections(rig), QString());
        redelivered += static_cast<int>(rig.figures().redelivered);
        QCOMPARE(rig.figures().redelivered, rig.events(EventKind::redelivered).size());

        // The channel works as if nothing had happened.
        const int sender = senderDies ? 1 : 0;
        auto sending = rig.sendSoon(sender, "the last", {Style::synchronous, {}});
        const int receiver = senderDies ? 2 : 3;
        ReceiveResult last;
        do
            last = rig.at(receiver).receive({Style::synchronous, {}});
        while (last.outcome == ReceiveOutcome::message && last.body != "the last");
        QCOMPARE(last.body, std::string("the last"));
        QVERIFY(arrives(sending));
        QCOMPARE(sending.get().outcome, SendOutcome::delivered);
    }
    if (redelivered + diedInside > 0)
        qInfo("%d died holding the lock, %d messages redelivered", diedInside, redelivered);
}

void TestDeath::theLockOfADeadProcessIsTakenOver()
{
    ChannelRig rig({.protocol = ChannelRig::Protocol::locked});
    Victim victim([&] {
        ChannelLock lock(rig.header().lock, 0);
        lock.lock();
        ::pause();
    });
    QVERIFY(eventually([&] { return ChannelLock::isHeldBy(rig.header().lock, 0); }));
    auto receiving = rig.receiveSoon(1); // sleeps on the lock
    victim.kill();
    QVERIFY(rig.bury(0));
    QVERIFY(arrives(receiving));
    QCOMPARE(receiving.get().outcome, ReceiveOutcome::closed);
}

void TestDeath::twoDeadProcessesAreBuriedInAnyOrder()
{
    ChannelRig rig({.receivers = {1, 2}});
    Victim holder([&] {
        ChannelLock lock(rig.header().lock, 2);
        lock.lock();
        ::pause();
    });
    QVERIFY(eventually([&] { return ChannelLock::isHeldBy(rig.header().lock, 2); }));
    holder.kill();
    QVERIFY(!rig.supervisor().bury(0)); // first the one who died inside
    QVERIFY(rig.bury(2));
    QVERIFY(rig.bury(0));
    QCOMPARE(rig.at(1).receive({}).outcome, ReceiveOutcome::closed);
}

void TestDeath::halfWrittenMessagesVanish()
{
    ChannelRig rig({.capacity = 2, .senders = {0, 2}});
    rig.at(0).send("whole", {});
    rig.parts().slot(1).state = static_cast<std::uint32_t>(SlotState::writing);
    rig.header().queueCount = 7; // as if it had died between any two stores
    rig.header().queueHead = 1;
    QVERIFY(rig.bury(0));
    QCOMPARE(inconsistency(rig), QString());
    QCOMPARE(rig.at(1).receive({}).body, std::string("whole"));
    QCOMPARE(rig.at(1).receive({Style::asynchronous, {}}).outcome, ReceiveOutcome::empty);
}

void TestDeath::halfTakenMessagesComeBack()
{
    ChannelRig rig({.capacity = 3, .receivers = {1, 2}});
    for (const char *body : {"a", "b", "c"})
        rig.at(0).send(body, {});
    rig.parts().slot(0).state = static_cast<std::uint32_t>(SlotState::taking);
    QVERIFY(rig.bury(1));
    QCOMPARE(inconsistency(rig), QString());
    const auto again = rig.events(EventKind::redelivered);
    QCOMPARE(again.size(), 1U);
    QCOMPARE(again[0].event.message, 1U);
    QCOMPARE(again[0].event.peer, 1);
    for (const char *body : {"a", "b", "c"})
        QCOMPARE(rig.at(2).receive({}).body, std::string(body));
}

void TestDeath::whoWaitedForADeadReceiverIsTold()
{
    ChannelRig rig({.capacity = 2, .receivers = {1, 2}});
    auto sending = rig.sendSoon(0, "taken", {Style::synchronous, {}});
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    // It took the message, recorded it, released its slot, and died before it told the sender.
    rig.parts().waiter(Side::notEmpty, 1).recorded = 1;
    rig.parts().slot(0).state = static_cast<std::uint32_t>(SlotState::empty);
    QVERIFY(rig.bury(1));
    QVERIFY(arrives(sending));
    QCOMPARE(sending.get().outcome, SendOutcome::delivered);
    QCOMPARE(inconsistency(rig), QString());

    // Who waits for the other receiver goes on waiting, and is told when that one dies as well.
    sending = rig.sendSoon(0, "for nobody", {Style::synchronous, {}});
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    QVERIFY(rig.bury(2));
    QVERIFY(arrives(sending));
    QCOMPARE(sending.get().outcome, SendOutcome::noReceiver);
    QCOMPARE(inconsistency(rig), QString());
}

void TestDeath::whatWasKeptForADeadReceiverGoesToTheNext()
{
    for (const int capacity : {0, 2}) {
        ChannelRig rig({.capacity = capacity, .receivers = {1, 2}});
        Victim victim([&] { rig.at(1).receive({}); });
        QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
        auto next = rig.receiveSoon(2);
        QVERIFY(rig.awaitWaiting(2, Side::notEmpty));
        victim.stop();
        QCOMPARE(rig.at(0).send("yours", {}).outcome, SendOutcome::posted); // kept for the stopped one
        QVERIFY(rig.isWaiting(2, Side::notEmpty));
        victim.kill();
        QVERIFY(rig.bury(1));
        QVERIFY(arrives(next));
        QCOMPARE(next.get().body, std::string("yours"));
        QCOMPARE(inconsistency(rig), QString());
        QCOMPARE(objections(rig), QString());
    }
}

void TestDeath::aPlaceKeptForADeadSenderGoesToTheNext()
{
    ChannelRig rig({.capacity = 1, .senders = {0, 2}});
    rig.at(0).send("first", {});
    Victim victim([&] { rig.at(0).send("never", {}); });
    QVERIFY(rig.awaitWaiting(0, Side::notFull));
    auto next = rig.sendSoon(2, "second", {});
    QVERIFY(rig.awaitWaiting(2, Side::notFull));
    victim.stop();
    QCOMPARE(rig.at(1).receive({}).body, std::string("first")); // the place is kept for the stopped one
    QVERIFY(rig.isWaiting(2, Side::notFull));
    victim.kill();
    QVERIFY(rig.bury(0));
    QVERIFY(arrives(next));
    QCOMPARE(rig.at(1).receive({}).body, std::string("second"));
    QCOMPARE(inconsistency(rig), QString());
}

void TestDeath::aMessageInADeadHandIsGone()
{
    ChannelRig rig({.capacity = 0, .senders = {0, 2}});
    Victim victim([&] { rig.at(0).send("in my hand", {Style::synchronous, {}}); });
    QVERIFY(rig.awaitWaiting(0, Side::receipt));
    victim.kill();
    QVERIFY(rig.bury(0));
    QCOMPARE(rig.at(1).receive({Style::asynchronous, {}}).outcome, ReceiveOutcome::empty);
    QCOMPARE(rig.figures().withdrawn, 1U);
    QCOMPARE(inconsistency(rig), QString());
}

void TestDeath::aReceiverLateForItsMessageLearnsThatAllIsClosed()
{
    ChannelRig rig({.capacity = 2, .senders = {0}, .receivers = {0, 1}});
    Victim late([&] {
        if (rig.at(1).receive({}).outcome != ReceiveOutcome::closed)
            ::pause();
    });
    QVERIFY(rig.awaitWaiting(1, Side::notEmpty));
    late.stop();
    QCOMPARE(rig.at(0).send("taken back", {Style::synchronous, 1'000'000}).outcome, SendOutcome::timedOut);
    QCOMPARE(rig.at(0).receive({}).outcome, ReceiveOutcome::closed); // nobody else may send
    late.resume();
    QVERIFY(late.endsByItself());
    QCOMPARE(objections(rig), QString());
}

void TestDeath::receiversLateForTheirMessagesKeepTheirPlaces()
{
    ChannelRig rig({.capacity = 2, .senders = {0, 4}, .receivers = {1, 2, 3}});
    std::deque<Victim> late;
    for (const int p : {1, 2}) {
        late.emplace_back([&rig, p] { rig.at(p).receive({}); });
        QVERIFY(rig.awaitWaiting(p, Side::notEmpty));
        late.back().stop();
    }
    auto third = rig.receiveSoon(3);
    QVERIFY(rig.awaitWaiting(3, Side::notEmpty));
    auto one = rig.sendSoon(0, "x", {Style::synchronous, 5'000'000});
    auto other = rig.sendSoon(4, "y", {Style::synchronous, 5'000'000});
    QVERIFY(arrives(one));
    QVERIFY(arrives(other));
    // Whichever comes back first, the line is again in the order of arrival.
    for (const int i : {0, 1}) {
        late[static_cast<std::size_t>(i)].resume();
        QVERIFY(rig.awaitWaiting(i + 1, Side::notEmpty));
    }
    QCOMPARE(rig.header().receiversWaiting, 3U);
    QCOMPARE(std::vector<int>(rig.header().receivers, rig.header().receivers + 3),
             (std::vector<int>{1, 2, 3}));
    for (const char *body : {"a", "b", "c"})
        rig.at(0).send(body, {});
    QVERIFY(arrives(third));
    QVERIFY(late[0].endsByItself());
    QVERIFY(late[1].endsByItself());
    QCOMPARE(third.get().outcome, ReceiveOutcome::message);
    QCOMPARE(objections(rig), QString());
}

void TestDeath::nothingButTheSlotsIsBelievedAfterADeath()
{
    ChannelRig rig({.protocol = ChannelRig::Protocol::locked});
    for (const char *body : {"one", "two", "three"})
        rig.at(0).send(body, {});
    // Whatever a dying process may have scribbled over the parts that only save searching.
    ChannelHeader &header = rig.header();
    header.queueHead = header.queueCount = header.promisedMessages = header.promisedPlaces = 0xfffffff0;
    header.sendersWaiting = header.receiversWaiting = 0xfffffff0;
    std::fill_n(rig.parts().order, rig.parts().slotCount, std::uint16_t{0xffff});
    QVERIFY(rig.bury(0));
    for (const char *body : {"one", "two", "three"})
        QCOMPARE(rig.at(1).receive({}).body, std::string(body));
    QCOMPARE(rig.at(1).receive({}).outcome, ReceiveOutcome::closed);
}

QTEST_GUILESS_MAIN(TestDeath)
#include "tst_death.moc"
