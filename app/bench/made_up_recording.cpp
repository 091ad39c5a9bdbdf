// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/made_up_recording.h"

#include <algorithm>
#include <array>
#include <deque>
#include <random>
#include <string>

namespace synchroscope {

namespace {

constexpr int mostPairs = 3;
constexpr std::array<int, mostPairs> capacities = {8, 64, 1024};

Scenario scenarioOf(int pairs)
{
    Scenario scenario;
    scenario.identifier = scenario.title = "made-up";
    for (int i = 0; i < pairs; ++i) {
        const std::string number = std::to_string(i + 1);
        ChannelSpec channel;
        channel.name = "orders " + number;
        channel.noun = "order";
        channel.capacity = capacities[static_cast<std::size_t>(i)];
        channel.senders = {2 * i};
        channel.receivers = {2 * i + 1};
        scenario.channels.push_back(std::move(channel));
        // A program each, so that it is a lesson that can be written and read; nobody runs it.
        scenario.processes.emplace_back().name = "Sender " + number;
        scenario.processes.back().program = "while true do send(\"" + scenario.channels.back().name + "\", \"order\") end";
        scenario.processes.emplace_back().name = "Receiver " + number;
        scenario.processes.back().program = "while receive(\"" + scenario.channels.back().name + "\") do end";
    }
    return scenario;
}

Settings inMode(Mode mode)
{
    Settings settings;
    settings.mode = mode;
    return settings;
}

/// Sends wait for room; the rest is as the mode says.
class Author
{
public:
    Author(std::size_t events, std::uint32_t seed, int pairs, Mode mode)
        : m_events(events),
          m_pairCount(pairs),
          m_mode(mode),
          m_recording(scenarioOf(pairs), inMode(mode)),
          m_random(seed)
    {
    }

    Recording write()
    {
        growTo(m_events);
        return std::move(m_recording);
    }

    void growTo(std::size_t events)
    {
        for (int process = 0; m_recording.events().empty() && process < 2 * m_pairCount; ++process)
            event(process, {.value = 4711U + static_cast<std::uint32_t>(process), .kind = EventKind::processStarted});
        events = std::min(events, m_events);
        while (m_recording.events().size() < events) {
            const std::size_t pair = m_random() % static_cast<unsigned>(m_pairCount);
            // Now the sender is faster, now the receiver: by turns queues fill and run empty.
            const bool filling = m_recording.events().size() / 20'000 % 2 == 0;
            act(m_pairs[pair], static_cast<int>(pair), m_random() % 10 < (filling ? 6U : 4U));
        }
        m_recording.now = m_recording.events().back().at;
    }

    [[nodiscard]] const Recording &recording() const { return m_recording; }
    void finish() { m_recording.finished = true; }

private:
    struct Pair
    {
        std::deque<std::uint32_t> queue;
        std::uint32_t next = 1;   // number of the next message
        std::uint32_t inHand = 0; // the sender sleeps with this message until there is room
        std::uint32_t awaited = 0; // the sender sleeps until this message is received
        bool receiverSleeps = false;
    };

    void event(int process, Event what, std::string_view text = {})
    {
        if (m_recording.events().size() == m_events)
            return;
        m_at += 1'000 + static_cast<std::int64_t>(m_random() % 9'000);
        RecordedEvent recorded;
        recorded.at = m_at;
        recorded.process = static_cast<std::uint8_t>(process);
        recorded.event = what;
        recorded.event.time = 1'000'000'000U + static_cast<std::uint64_t>(m_at);
        recorded.event.line = static_cast<std::uint16_t>(1 + m_random() % 6);
        recorded.event.length = static_cast<std::uint16_t>(text.size());
        m_recording.append(recorded, text);
    }

    void act(Pair &pair, int index, bool sends)
    {
        m_channel = static_cast<std::uint8_t>(index);
        const int sender = 2 * index, receiver = sender + 1;
        if (sends && pair.inHand == 0 && pair.awaited == 0)
            send(pair, sender, receiver);
        else if (!sends && !pair.receiverSleeps)
            receive(pair, sender, receiver);
    }

    void send(Pair &pair, int sender, int receiver)
    {
        work(sender);
        const std::uint32_t number = pair.next++;
        on(sender, {.message = number, .kind = EventKind::sendCalled, .detail = detail(m_mode.send)},
           "order " + std::to_string(number));
        if (pair.queue.size() == capacity()) {
            on(sender, {.message = number, .kind = EventKind::blocked, .detail = detail(BlockReason::queueFull)});
            pair.inHand = number;
            return;
        }
        put(pair, sender, number);
        if (pair.receiverSleeps) {
            pair.receiverSleeps = false;
            wake(sender, receiver, number, BlockReason::queueEmpty);
            take(pair, sender, receiver);
        }
    }

    void receive(Pair &pair, int sender, int receiver)
    {
        work(receiver);
        on(receiver, {.kind = EventKind::receiveCalled, .detail = detail(m_mode.receive)});
        if (pair.queue.empty() && m_mode.receive == Style::asynchronous) {
            on(receiver, {.kind = EventKind::emptyPoll});
            on(receiver, {.kind = EventKind::receiveReturned, .detail = detail(ReceiveOutcome::empty)});
            work(receiver, WorkKind::otherWork);
            return;
        }
        if (pair.queue.empty()) {
            on(receiver, {.kind = EventKind::blocked, .detail = detail(BlockReason::queueEmpty)});
            pair.receiverSleeps = true;
            return;
        }
        const std::uint32_t taken = pair.queue.front();
        take(pair, sender, receiver);
        if (const std::uint32_t waiting = std::exchange(pair.inHand, 0); waiting != 0) {
            wake(receiver, sender, taken, BlockReason::queueFull, waiting);
            put(pair, sender, waiting);
        }
        if (taken % 1000 == 0)
            event(receiver, {.kind = EventKind::logged}, "got order " + std::to_string(taken));
    }

    void put(Pair &pair, int sender, std::uint32_t number)
    {
        pair.queue.push_back(number);
        on(sender, {.message = number, .depth = depth(pair), .kind = EventKind::enqueued});
        if (m_mode.send == Style::synchronous) {
            on(sender, {.message = number, .kind = EventKind::blocked, .detail = detail(BlockReason::awaitingReceipt)});
            pair.awaited = number;
        } else {
            on(sender, {.message = number, .kind = EventKind::sendReturned, .detail = detail(SendOutcome::posted)});
        }
    }

    void take(Pair &pair, int sender, int receiver)
    {
        const std::uint32_t number = pair.queue.front();
        pair.queue.pop_front();
        const auto from = static_cast<std::uint8_t>(sender);
        on(receiver, {.message = number, .depth = depth(pair), .kind = EventKind::dequeued, .peer = from});
        on(receiver, {.message = number,
                      .kind = EventKind::receiveReturned,
                      .detail = detail(ReceiveOutcome::message),
                      .peer = from});
        if (pair.awaited != number)
            return;
        wake(receiver, sender, number, BlockReason::awaitingReceipt, number);
        on(sender, {.message = number, .kind = EventKind::receipt, .peer = static_cast<std::uint8_t>(receiver)});
        on(sender, {.message = number, .kind = EventKind::sendReturned, .detail = detail(SendOutcome::delivered)});
        pair.awaited = 0;
    }

    void wake(int waker, int sleeper, std::uint32_t because, BlockReason reason, std::uint32_t inHand = 0)
    {
        const std::uint32_t number = ++m_wakeUps;
        on(waker, {.message = because,
                   .value = number,
                   .kind = EventKind::wakeupIssued,
                   .peer = static_cast<std::uint8_t>(sleeper)});
        on(sleeper, {.message = inHand,
                     .value = number,
                     .kind = EventKind::woken,
                     .detail = detail(reason),
                     .peer = static_cast<std::uint8_t>(waker)});
    }

    void work(int process, WorkKind kind = WorkKind::work)
    {
        event(process, {.value = 5, .kind = EventKind::workBegan, .detail = detail(kind)}, "cooking");
        event(process, {.kind = EventKind::workEnded, .detail = detail(kind)});
    }

    void on(int process, Event what, std::string_view text = {})
    {
        what.channel = m_channel;
        event(process, what, text);
    }

    template<typename Value>
    static std::uint8_t detail(Value value)
    {
        return static_cast<std::uint8_t>(value);
    }
    static std::uint16_t depth(const Pair &pair) { return static_cast<std::uint16_t>(pair.queue.size()); }
    [[nodiscard]] std::size_t capacity() const { return static_cast<std::size_t>(capacities[m_channel]); }

    std::size_t m_events;
    int m_pairCount;
    Mode m_mode;
    Recording m_recording;
    std::mt19937 m_random;
    std::array<Pair, mostPairs> m_pairs;
    std::uint8_t m_channel = 0; // on which the pair that acts exchanges
    std::int64_t m_at = 0;
    std::uint32_t m_wakeUps = 0;
};

} // namespace

struct GrowingRecording::Impl
{
    Author author;
};

GrowingRecording::GrowingRecording(std::size_t events, std::uint32_t seed)
    : m_impl(std::make_unique<Impl>(Impl{Author(events, seed, mostPairs, Mode{})}))
{
}
GrowingRecording::~GrowingRecording() = default;
const Recording &GrowingRecording::recording() const { return m_impl->author.recording(); }
void GrowingRecording::growTo(std::size_t events) { m_impl->author.growTo(events); }
void GrowingRecording::finish() { m_impl->author.finish(); }

Recording madeUpRecording(std::size_t events, std::uint32_t seed)
{
    return Author(events, seed, mostPairs, Mode{}).write();
}

Recording madeUpRecordingOfPair(std::size_t events, std::uint32_t seed, Mode mode)
{
    return Author(events, seed, 1, mode).write();
}

} // namespace synchroscope
