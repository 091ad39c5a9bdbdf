// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/rows.h"

#include "bench/messaging/channel_transport.h"
#include "bench/messaging/games.h"
#include "bench/messaging/limits.h"
#include "bench/messaging/peers.h"

namespace synchroscope {

using namespace bench;

namespace {

using Play = Result<RoundOutcome> (*)(const MakeTransport &, const Game &);

/// The contestants of one row, all at the same game.
class Row
{
public:
    Row(Play play, Game game, std::string unit) : m_play(play), m_game(std::move(game)), m_unit(std::move(unit)) {}

    Row &with(const std::string &name, const MakeTransport &make) { return at(m_game.placement, name, make); }
    Row &unpinned(const std::string &name, const MakeTransport &make) { return at(Placement::unpinned, name, make); }
    /// All that a user would pick instead.
    Row &withPeers()
    {
        return with("boost", boostTransport).with("pipe", pipeTransport).with("sysv", sysvTransport)
            .with("mqueue", mqueueTransport).with("unix-socket", unixSocketTransport);
    }
    /// The same, for synchronous sends: with a receipt for each message.
    Row &withPeersAndReceipts()
    {
        return receipts("boost", boostTransport).receipts("pipe", pipeTransport).receipts("sysv", sysvTransport)
            .receipts("mqueue", mqueueTransport).receipts("unix-socket", unixSocketTransport);
    }

    [[nodiscard]] Result<BenchRow> measure(int rounds) const { return hold(m_contestants, rounds, m_unit); }

private:
    Row &at(Placement placement, const std::string &name, const MakeTransport &make)
    {
        Game game = m_game;
        game.placement = placement;
        m_contestants.push_back({name, [play = m_play, make, game] { return play(make, game); }});
        return *this;
    }
    Row &receipts(const std::string &name, MakeTransport make)
    {
        return with(name, [make = std::move(make)](const Shape &shape) { return withReceipts(make, shape); });
    }

    Play m_play;
    Game m_game;
    std::string m_unit;
    std::vector<Contestant> m_contestants;
};

constexpr int rounds = 7;

Row streamRow(std::size_t bytes, int slots, Placement placement = Placement::twoCores)
{
    Game game;
    game.shape = {.bytes = bytes, .slots = slots};
    game.placement = placement;
    return {playStream, game, "messages/s"};
}

/// As in a lesson: who waits sleeps at once.
Row roundTripRow(Placement placement)
{
    Game game;
    game.shape.fullSpeed = false;
    game.placement = placement;
    return {playRoundTrip, game, "ns"};
}

Row syncSendRow(Placement placement, bool fullSpeed)
{
    Game game;
    game.shape.fullSpeed = fullSpeed;
    game.placement = placement;
    return {playStreamForTime, game, "ns"};
}

std::unique_ptr<Transport> atFullSpeed(Shape shape)
{
    shape.fullSpeed = true;
    return channelTransport(shape);
}

} // namespace

Result<BenchRow> measureStream64x1024()
{
    return streamRow(64, 1024)
        .with("ours", channelTransport).with("limit", spinRingTransport).with("futex_ring", futexRingTransport)
        .withPeers()
        .unpinned("unpinned", channelTransport).unpinned("unpinned_limit", spinRingTransport)
        .measure(rounds);
}

Result<BenchRow> measureStream64x1024Traced()
{
    return streamRow(64, 1024)
        .with("ours", tracedChannelTransport).with("limit", spinRingTransport).with("trace_off", channelTransport)
        .withPeers()
        .unpinned("unpinned", tracedChannelTransport).unpinned("unpinned_limit", spinRingTransport)
        .measure(rounds);
}

Result<BenchRow> measureStream64x64()
{
    return streamRow(64, 64)
        .with("ours", channelTransport).with("limit", spinRingTransport).with("futex_ring", futexRingTransport)
        .with("traced", tracedChannelTransport)
        .withPeers()
        .unpinned("unpinned", channelTransport).unpinned("unpinned_limit", spinRingTransport)
        .measure(rounds);
}

Result<BenchRow> measureStream64x64SameCore()
{
    return streamRow(64, 64, Placement::sameCore)
        .with("ours", channelTransport).with("limit", futexRingTransport)
        .with("futex_ring_woken_at_half", halfFutexRingTransport).with("traced", tracedChannelTransport)
        .withPeers()
        .measure(rounds);
}

Result<BenchRow> measureStream4096x64()
{
    return streamRow(4096, 64)
        .with("ours", channelTransport).with("limit", spinRingTransport).with("futex_ring", futexRingTransport)
        .with("traced", tracedChannelTransport)
        .withPeers()
        .unpinned("unpinned", channelTransport).unpinned("unpinned_limit", spinRingTransport)
        .measure(rounds);
}

Result<BenchRow> measureRoundTripSameCore()
{
    return roundTripRow(Placement::sameCore)
        .with("ours", channelTransport).with("limit", futexHandOff).with("futex_ring", futexRingTransport)
        .with("traced", tracedChannelTransport).with("full_speed", atFullSpeed)
        .withPeers()
        .measure(rounds);
}

Result<BenchRow> measureRoundTripTwoCores()
{
    return roundTripRow(Placement::twoCores)
        .with("ours", channelTransport).with("limit", futexHandOff).with("futex_ring", futexRingTransport)
        .with("spin", spinHandOff)
        .with("traced", tracedChannelTransport).with("full_speed", atFullSpeed)
        .withPeers()
        .unpinned("unpinned", channelTransport).unpinned("unpinned_limit", futexHandOff)
        .measure(rounds);
}

Result<BenchRow> measureSyncSendSameCore()
{
    return syncSendRow(Placement::sameCore, false)
        .with("ours", syncChannelTransport).with("limit", futexRendezvous)
        .with("traced", tracedSyncChannelTransport)
        .withPeersAndReceipts()
        .measure(rounds);
}

Result<BenchRow> measureSyncSendTwoCores()
{
    return syncSendRow(Placement::twoCores, true)
        .with("ours", syncChannelTransport).with("limit", spinRendezvous).with("blocking", futexRendezvous)
        .with("traced", tracedSyncChannelTransport)
        .withPeersAndReceipts()
        .unpinned("unpinned", syncChannelTransport).unpinned("unpinned_limit", spinRendezvous)
        .measure(rounds);
}

/// More processes than processors: a round must be long beside the time that the system gives to each in turn.
Result<BenchRow> measurePairs4()
{
    Game game;
    game.lines = 4;
    game.pace.measuring = std::chrono::milliseconds(80);
    return Row(playStream, game, "messages/s")
        .with("ours", channelTransport).with("limit", futexRingTransport).with("spin", spinRingTransport)
        .withPeers()
        .unpinned("unpinned", channelTransport).unpinned("unpinned_limit", futexRingTransport)
        .measure(5);
}

Result<BenchRow> measureManyToMany8()
{
    Game game;
    game.shape.senders = game.shape.receivers = 8;
    game.pace.measuring = std::chrono::milliseconds(2000); // some eighty turns of eight receivers on a processor: fewer tell of turns
    return Row(playStream, game, "messages/s")
        .with("ours", channelTransport).with("boost", boostTransport)
        .unpinned("unpinned", channelTransport).unpinned("unpinned_boost", boostTransport)
        .measure(3);
}

Result<BenchRow> measureEmptyReceive()
{
    return Row(playEmptyReceive, {}, "ns")
        .with("ours", channelTransport).with("bare_ring", spinRingTransport).with("traced", tracedChannelTransport)
        .with("boost", boostTransport).with("sysv", sysvTransport).with("mqueue", mqueueTransport)
        .measure(rounds);
}

} // namespace synchroscope
