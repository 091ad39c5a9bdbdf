// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of messages rest on: that every contestant really delivers, and that one that does not is found
// out. The figures themselves are nobody's to assert.
#include "bench/messaging/channel_transport.h"
#include "bench/messaging/games.h"
#include "bench/messaging/limits.h"
#include "bench/messaging/message.h"
#include "bench/messaging/peers.h"
#include "bench/messaging/rows.h"
#include "support/forked_child.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mqueue.h>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace synchroscope;
using namespace synchroscope::bench;

namespace {

struct Named
{
    const char *name;
    std::unique_ptr<Transport> (*make)(const Shape &);
};

constexpr Named queues[] = {
    {"ours", channelTransport},
    {"ours, traced", tracedChannelTransport},
    {"ours, sync", syncChannelTransport},
    {"ours, sync, traced", tracedSyncChannelTransport},
    {"boost", boostTransport},
    {"pipe", pipeTransport},
    {"sysv", sysvTransport},
    {"mqueue", mqueueTransport},
    {"unix-socket", unixSocketTransport},
};
constexpr Named limits[] = {
    {"spinning ring", spinRingTransport},
    {"sleeping ring", futexRingTransport},
    {"sleeping ring, woken at half", halfFutexRingTransport},
    {"futex hand-off", futexHandOff},
    {"spinning hand-off", spinHandOff},
    {"futex rendezvous", futexRendezvous},
    {"spinning rendezvous", spinRendezvous},
};

/// A round of a certain number of messages, whatever the time.
Game counted(std::uint64_t messages)
{
    Game game;
    game.shape = {64, 8, 1, 1}; // bytes and places (whose name is taken by Qt), one sender, one receiver
    game.placement = Placement::unpinned;
    game.most = messages;
    return game;
}

/// Passes everything on but what `spoil` does to it, in the process that sends.
class Spoiled final : public Transport
{
public:
    using Spoil = std::function<void(Transport &, std::string)>;
    explicit Spoiled(Spoil spoil) : m_spoil(std::move(spoil)) {}

    void send(std::string_view body) override { m_spoil(*m_socket, std::string(body)); }
    std::string_view receive() override { return m_socket->receive(); }

private:
    std::unique_ptr<Transport> m_socket = unixSocketTransport({});
    Spoil m_spoil;
};

bool isMessage(const std::string &body, std::uint64_t number)
{
    Stamp stamp;
    std::memcpy(&stamp, body.data(), sizeof stamp);
    return stamp.number == number;
}

MakeTransport spoiled(Spoiled::Spoil spoil)
{
    return [spoil = std::move(spoil)](const Shape &) { return std::make_unique<Spoiled>(spoil); };
}

/// The error of a round, or "" if there was none.
QString failureOf(const Result<RoundOutcome> &outcome)
{
    return outcome ? QString() : QString::fromStdString(outcome.error().what);
}

/// Everything outside of this process that a benchmark might leave: what has a name, and System V queues.
std::set<std::string> things()
{
    std::set<std::string> found;
    for (const char *folder : {"/dev/shm", "/dev/mqueue"}) {
        std::error_code none;
        for (const auto &entry : std::filesystem::directory_iterator(folder, none))
            if (const std::string path = entry.path().string(); path.find("synchroscope-bench-") != std::string::npos)
                found.insert(path);
    }
    // The kernel's list: key, msqid, perms, cbytes, qnum, lspid, lrpid, uid …; ours have never been anybody else's.
    std::ifstream list("/proc/sysvipc/msg");
    std::string line;
    while (std::getline(list, line))
        found.insert("msg " + line.substr(0, line.find_first_of(' ', line.find_first_not_of(' ', 11))));
    return found;
}

/// POSIX queues are not always to be seen in a folder; but we know what ours were called.
bool aPosixQueueIsLeft()
{
    const std::string name = momentaryName(); // ends in a number, which only grows
    const std::size_t dash = name.rfind('-');
    for (int number = std::stoi(name.substr(dash + 1)); number > 0; --number)
        if (::mq_unlink(("/" + name.substr(0, dash + 1) + std::to_string(number)).c_str()) == 0)
            return true;
    return false;
}

bool hasChildren() { return ::waitpid(-1, nullptr, WNOHANG) >= 0 || errno != ECHILD; }

std::size_t descriptors()
{
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

} // namespace

class TestBenchMessaging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyContestantDeliversEverythingInOrder_data();
    void everyContestantDeliversEverythingInOrder();
    void everyContestantCarriesLargeMessages_data() { everyContestantDeliversEverythingInOrder_data(); }
    void everyContestantCarriesLargeMessages();
    void everyContestantAnswers_data() { everyContestantDeliversEverythingInOrder_data(); }
    void everyContestantAnswers();
    void peersSendWithReceipts_data();
    void peersSendWithReceipts();
    void manySendersAndReceiversShareAQueue_data();
    void manySendersAndReceiversShareAQueue();
    void linesBesideOneAnotherDoNotMix();
    void anEmptyQueueIsFoundEmpty_data();
    void anEmptyQueueIsFoundEmpty();

    void wrongMessagesAreFoundOut_data();
    void wrongMessagesAreFoundOut();
    void aReceiverThatDoublesAMessageOfManyIsFoundOut();
    void aFoundMessageWhereThereShouldBeNoneIsAFailure();
    void whoHangsIsEndedByTheDeadline();
    void whoDiesIsReported();
    void aTransportThatCannotBeMadeIsReported();
    void aSignalEndsTheRoundAndComesThroughAfterwards();
    void aSignalThatIsIgnoredDisturbsNobody();
    void playersDieWithWhoeverPlaysThem();
    void aRoundThatNeverGotTheProcessorIsPlayedAgain();
    void medianAndOrderOfAContest();

private:
    std::set<std::string> m_things;
    std::size_t m_descriptors = 0;
};

void TestBenchMessaging::init()
{
    m_things = things();
    m_descriptors = descriptors();
}

void TestBenchMessaging::cleanup()
{
    QVERIFY(!hasChildren());
    QCOMPARE(descriptors(), m_descriptors);
    QVERIFY(!aPosixQueueIsLeft());
    for (const std::string &thing : things())
        QVERIFY2(m_things.contains(thing), ("left behind: " + thing).c_str());
}

void TestBenchMessaging::everyContestantDeliversEverythingInOrder_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(queues) + std::size(limits); ++i)
        QTest::newRow(i < std::size(queues) ? queues[i].name : limits[i - std::size(queues)].name)
            << static_cast<int>(i);
}

namespace {

const Named &contestant(int index)
{
    const auto i = static_cast<std::size_t>(index);
    return i < std::size(queues) ? queues[i] : limits[i - std::size(queues)];
}

} // namespace

void TestBenchMessaging::everyContestantDeliversEverythingInOrder()
{
    QFETCH(const int, index);
    QCOMPARE(failureOf(playStream(contestant(index).make, counted(1'000))), QString());
}

void TestBenchMessaging::everyContestantCarriesLargeMessages()
{
    QFETCH(const int, index);
    Game game = counted(100);
    game.shape.bytes = 4096;
    QCOMPARE(failureOf(playStream(contestant(index).make, game)), QString());
}

void TestBenchMessaging::everyContestantAnswers()
{
    QFETCH(const int, index);
    const std::string name = contestant(index).name;
    if (name.find("sync") != std::string::npos || name.find("rendezvous") != std::string::npos)
        return; // the answer waits for nothing but itself: playStreamForTime() is for them
    QCOMPARE(failureOf(playRoundTrip(contestant(index).make, counted(300))), QString());
}

void TestBenchMessaging::peersSendWithReceipts_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 4; i < std::size(queues); ++i)
        QTest::newRow(queues[i].name) << static_cast<int>(i);
}

void TestBenchMessaging::peersSendWithReceipts()
{
    QFETCH(const int, index);
    const auto make = [&](const Shape &shape) { return withReceipts(contestant(index).make, shape); };
    QCOMPARE(failureOf(playStreamForTime(make, counted(300))), QString());
}

void TestBenchMessaging::manySendersAndReceiversShareAQueue_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("ours") << 0;
    QTest::newRow("ours, traced") << 1;
    QTest::newRow("boost") << 4;
}

void TestBenchMessaging::manySendersAndReceiversShareAQueue()
{
    QFETCH(const int, index);
    Game game = counted(200);
    game.shape.senders = game.shape.receivers = 8;
    QCOMPARE(failureOf(playStream(contestant(index).make, game)), QString());
}

void TestBenchMessaging::linesBesideOneAnotherDoNotMix()
{
    Game game = counted(200);
    game.lines = 4;
    for (const Named &queue : queues)
        QCOMPARE(failureOf(playStream(queue.make, game)), QString());
}

void TestBenchMessaging::anEmptyQueueIsFoundEmpty_data()
{
    QTest::addColumn<int>("index");
    for (const int index : {0, 1, 4, 6, 7, static_cast<int>(std::size(queues))})
        QTest::newRow(contestant(index).name) << index;
}

void TestBenchMessaging::anEmptyQueueIsFoundEmpty()
{
    QFETCH(const int, index);
    QCOMPARE(failureOf(playEmptyReceive(contestant(index).make, counted(1'000))), QString());
}

void TestBenchMessaging::wrongMessagesAreFoundOut_data()
{
    using Spoil = std::function<void(Transport &, std::string)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("said");
    QTest::newRow("a changed byte") << Spoil([](Transport &to, std::string body) {
        if (isMessage(body, 17))
            body[40] = static_cast<char>(body[40] ^ 1);
        to.send(body);
    }) << "receiver: message 17 came with other content than was sent";
    QTest::newRow("another number") << Spoil([](Transport &to, std::string body) {
        if (isMessage(body, 17))
            body[0] = 18;
        to.send(body);
    }) << "receiver: message 18 came with other content than was sent";
    QTest::newRow("doubled") << Spoil([](Transport &to, const std::string &body) {
        if (isMessage(body, 17))
            to.send(body);
        to.send(body);
    }) << "receiver: message 17 came after message 17";
    QTest::newRow("missing") << Spoil([](Transport &to, const std::string &body) {
        if (!isMessage(body, 17))
            to.send(body);
    }) << "receiver: message 18 came after message 16";
    QTest::newRow("too short") << Spoil([](Transport &to, const std::string &body) {
        to.send(isMessage(body, 17) ? body.substr(0, 24) : body);
    }) << "bytes came instead of 64";
    QTest::newRow("from nobody") << Spoil([](Transport &to, std::string body) {
        if (isMessage(body, 17))
            compose({body.data(), body.size()}, {.number = 17, .sender = 200, .last = 0});
        to.send(body);
    }) << "receiver: a message came from a sender that does not exist";
}

void TestBenchMessaging::wrongMessagesAreFoundOut()
{
    QFETCH(const Spoiled::Spoil, spoil);
    QFETCH(const QString, said);
    const QString failure = failureOf(playStream(spoiled(spoil), counted(50)));
    QVERIFY2(failure.contains(said), qPrintable(failure));
}

/// Two receivers: neither can tell alone that the other got the same message.
void TestBenchMessaging::aReceiverThatDoublesAMessageOfManyIsFoundOut()
{
    Game game = counted(50);
    game.shape.senders = game.shape.receivers = 2;
    const auto forget = spoiled([](Transport &to, const std::string &body) {
        if (!isMessage(body, 17))
            to.send(body);
    });
    const QString failure = failureOf(playStream(forget, game));
    QCOMPARE(failure, QString("50 messages were sent and 49 received, not each of them once"));
}

void TestBenchMessaging::aFoundMessageWhereThereShouldBeNoneIsAFailure()
{
    const auto make = [](const Shape &shape) {
        auto queue = sysvTransport(shape);
        queue->send(std::string(shape.bytes, 'x'));
        return queue;
    };
    QCOMPARE(failureOf(playEmptyReceive(make, counted(100))),
             QString("receiver: something was found in an empty queue"));
}

void TestBenchMessaging::whoHangsIsEndedByTheDeadline()
{
    Game game = counted(50);
    game.pace.deadline = std::chrono::milliseconds(300);
    const auto forgetLast = spoiled([](Transport &to, const std::string &body) {
        if (!isMessage(body, 50))
            to.send(body);
    });
    QCOMPARE(failureOf(playStream(forgetLast, game)), QString("not over after 300 ms; ended by force: receiver"));
}

void TestBenchMessaging::whoDiesIsReported()
{
    const auto die = spoiled([](Transport &to, const std::string &body) {
        if (isMessage(body, 17))
            ::raise(SIGKILL);
        to.send(body);
    });
    QCOMPARE(failureOf(playStream(die, counted(50))), QString("sender died of signal 9"));
}

void TestBenchMessaging::aTransportThatCannotBeMadeIsReported()
{
    Game game = counted(50);
    game.shape.bytes = 100'000;
    QCOMPARE(failureOf(playStream(pipeTransport, game)), QString("a pipe tears messages of more than 4096 bytes"));
}

/// Ctrl-C in the middle of a round: its processes and queues go first, then the program.
void TestBenchMessaging::aSignalEndsTheRoundAndComesThroughAfterwards()
{
    test::ForkedChild program([] {
        ::signal(SIGINT, SIG_DFL); // QTest's handler is not for children
        const auto interrupt = [](const Shape &shape) {
            ::raise(SIGINT); // held, as the queue is being made
            return sysvTransport(shape);
        };
        Game endless = counted(UINT64_MAX);
        endless.pace.measuring = std::chrono::hours(1);
        (void)hold({{"ours", [&] { return playStream(interrupt, endless); }}}, 3, "messages/s");
        return 0; // never: the signal has come through
    });
    const int status = program.wait();
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGINT);
}

void TestBenchMessaging::aSignalThatIsIgnoredDisturbsNobody()
{
    const auto before = ::signal(SIGHUP, SIG_IGN); // as under nohup
    const auto hangUp = [](const Shape &shape) {
        ::raise(SIGHUP);
        return pipeTransport(shape);
    };
    const QString failure = failureOf(playStream(hangUp, counted(100)));
    ::signal(SIGHUP, before);
    QCOMPARE(failure, QString());
}

void TestBenchMessaging::playersDieWithWhoeverPlaysThem()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    UniqueFd reads(ends[0]), writes(ends[1]);
    char byte = 0;
    {
        test::ForkedChild program([&] {
            Game endless = counted(UINT64_MAX);
            endless.pace.measuring = std::chrono::hours(1);
            const auto tell = spoiled([&](Transport &to, const std::string &body) {
                if (isMessage(body, 17) && ::write(writes.get(), "x", 1) != 1)
                    ::_exit(1);
                to.send(body);
            });
            return playStream(tell, endless) ? 0 : 1;
        });
        writes.reset();
        QCOMPARE(::read(reads.get(), &byte, 1), ssize_t{1});
    }                                                    // killed
    QCOMPARE(::read(reads.get(), &byte, 1), ssize_t{0}); // nobody is left who could write
}

void TestBenchMessaging::aRoundThatNeverGotTheProcessorIsPlayedAgain()
{
    int plays = 0, busyFor = 2;
    const Contestant busy{"ours", [&]() -> Result<RoundOutcome> {
                              if (++plays <= busyFor)
                                  return Error{"nothing was received", EAGAIN};
                              return RoundOutcome{1, {}};
                          }};
    QVERIFY(hold({busy}, 1, "ns").ok());
    QCOMPARE(plays, 3);
    plays = 0;
    busyFor = 100;
    const auto row = hold({busy}, 1, "ns");
    QVERIFY(!row.ok());
    QCOMPARE(row.error().what, std::string("ours: nothing was received"));
    QCOMPARE(plays, 3);
}

void TestBenchMessaging::medianAndOrderOfAContest()
{
    std::string order;
    int round = 0;
    const auto gives = [&](char name, double figure) {
        return [&order, name, figure]() -> Result<RoundOutcome> {
            order += name;
            return RoundOutcome{figure, {{"slots", "slots", 10}}};
        };
    };
    const auto row = hold({{"ours",
                            [&]() -> Result<RoundOutcome> {
                                order += 'o';
                                return RoundOutcome{std::array{5.0, 100.0, 7.0}[static_cast<std::size_t>(round++)], {}};
                            }},
                           {"limit", gives('l', 14)},
                           {"mqueue", gives('m', 2)},
                           {"spin", gives('s', 3)}},
                          3, "ns");
    QVERIFY(row.ok());
    QCOMPARE(order, std::string("olmslmsomsol"));
    QCOMPARE(row.value().ours, 7.0);
    QCOMPARE(row.value().limit.value_or(0), 14.0);
    QCOMPARE(row.value().peers, (std::map<std::string, double>{{"mqueue", 2}}));
    std::vector<std::string> parts;
    for (const BenchRow::Part &part : row.value().parts)
        parts.push_back(part.name);
    QCOMPARE(parts, (std::vector<std::string>{"limit_slots", "mqueue_slots", "spin", "spin_slots"}));
}

QTEST_GUILESS_MAIN(TestBenchMessaging)
#include "tst_bench_messaging.moc"
