// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/explored_channel.h"

#include "channel/channel.h"
#include "channel/direct_layout.h"
#include "recording/recording.h"
#include "support/channel_state.h"
#include "support/trace_model.h"
#include "trace/collector.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <new>
#include <optional>

namespace synchroscope {

namespace {

constexpr int mostParticipants = 5, mostCalls = 4;
constexpr std::size_t mostBytes = 128 * 1024;

struct Call
{
    bool returned = false;
    std::uint8_t outcome = 0;
    char body[2] = {};
};

/// What one participant has seen of its calls.
struct Life
{
    std::array<Call, mostCalls> calls{};
    int begun = 0;
};

class ChannelWorld : public ExploredWorld
{
public:
    explicit ChannelWorld(const ExploredCase &one);

    [[nodiscard]] int participants() const override { return 2 * m_case.pairs + m_case.bystanders; }
    void begin() override;
    void live(int participant) override;
    bool bury(int dead) override;
    [[nodiscard]] std::uint64_t fingerprint() const override;
    [[nodiscard]] std::string objection() const override;
    [[nodiscard]] std::string objectionAtTheEnd() override;
    [[nodiscard]] bool maySleep(int participant) const override;
    [[nodiscard]] std::string nameOf(const void *address) const override;
    [[nodiscard]] Guard guardOf(const void *address, int participant) const override;

private:
    /// How one of them sees the channel. In memory that is the same each time, down to its padding.
    struct Seat
    {
        std::optional<TraceWriter> trace;
        std::optional<Channel> channel;
    };
    [[nodiscard]] bool sends(int participant) const { return participant < m_case.pairs; }
    [[nodiscard]] bool takesPart(int participant) const { return participant < 2 * m_case.pairs; }
    [[nodiscard]] bool aReceiverDied() const
    {
        return std::find(m_toldDead.begin() + m_case.pairs, m_toldDead.end(), true) != m_toldDead.end();
    }
    void settled(int participant) const;
    void breakIt();
    Recording &record();
    [[nodiscard]] std::vector<std::string> queued() const;
    [[nodiscard]] std::string fateObjection(int sender, int index, const std::vector<std::string> &inQueue) const;
    [[nodiscard]] bool isTold(EventKind kind, const std::string &body) const;

    const ExploredCase m_case;
    mutable std::uint64_t m_states = 0;
    ChannelEntry m_entry{};
    std::unique_ptr<std::byte[]> m_segment, m_rings;
    std::optional<ChannelParts> m_parts;
    AxisMap m_axis{};
    StampMap m_stamps{};
    std::array<ProcessControl, mostParticipants + 1> m_controls{};
    alignas(64) std::array<std::array<std::byte, sizeof(Seat)>, mostParticipants + 1> m_seats{};
    std::array<Life, mostParticipants> m_lives;
    std::array<bool, mostParticipants> m_toldDead{};
    std::unique_ptr<Recording> m_recording;

    Seat &seat(int who)
    {
        return *std::launder(reinterpret_cast<Seat *>(m_seats[static_cast<std::size_t>(who)].data()));
    }
    std::byte *ring(int who) const { return m_rings.get() + static_cast<std::size_t>(who) * ringSegmentBytes; }
};

ChannelWorld::ChannelWorld(const ExploredCase &one) : m_case(one)
{
    m_entry.senders = (std::uint64_t{1} << one.pairs) - 1;
    m_entry.receivers = m_entry.senders << one.pairs;
    m_entry.capacity = static_cast<std::uint32_t>(one.capacity);
    m_entry.whenFull = one.whenFull;
    m_entry.spins = one.fullSpeed ? 1 : 0;
    m_entry.remoteBarriers = one.fullSpeed;
    m_entry.direct = one.direct;
    const auto count = static_cast<std::uint32_t>(participants());
    bytes = ChannelParts::bytesFor(m_entry, count);
    m_segment = std::make_unique<std::byte[]>(bytes + 4096);
    memory = m_segment.get() + (4096 - reinterpret_cast<std::uintptr_t>(m_segment.get()) % 4096);
    m_rings = std::make_unique<std::byte[]>(ringSegmentBytes * (count + 1));
    m_parts.emplace(memory, m_entry, count);
    spinWord = &m_parts->header->lock;
    mortals = one.deaths > 0 ? participants() : 0;
    deaths = one.deaths;
    storesMayBeLate = one.storesMayBeLate;
    for (int who = 0; one.eventsAreSteps && who < participants(); ++who)
        publications.push_back(&reinterpret_cast<const RingHeader *>(ring(who))->events);
    breakIt();
}

void ChannelWorld::breakIt()
{
    switch (m_case.broken) {
    case ExploredCase::Broken::nothing: break;
    case ExploredCase::Broken::messageShownAfterTheLook: mutation = {0, &m_parts->direct->put, 1}; break;
    case ExploredCase::Broken::waitAnnouncedAfterTheLook:
        mutation = {1, &m_parts->waiter(Side::notEmpty, 1).word, 2};
        break;
    case ExploredCase::Broken::noRemoteBarrier: mutation.noRemoteBarrier = true; break;
    case ExploredCase::Broken::releasedBeforeRecorded: mutation = {1, &m_parts->direct->recorded, 1}; break;
    case ExploredCase::Broken::releasedBeforeRecordedLocked:
        mutation = {participants() - 1, &m_parts->waiter(Side::notEmpty, participants() - 1).recorded, 30};
        break;
    case ExploredCase::Broken::sleepsThoughWordHasChanged: mutation.blindSleep = true; break;
    }
}

void ChannelWorld::begin()
{
    std::memset(memory, 0, bytes);
    m_parts->initialise();
    m_lives = {};
    m_toldDead = {};
    for (int who = 0; who <= participants(); ++who) {
        new (ring(who)) RingHeader{};
        ProcessControl &control = m_controls[static_cast<std::size_t>(who)];
        control.eventsRead = 0;
        control.textRead = 0;
        auto &place = m_seats[static_cast<std::size_t>(who)];
        place.fill(std::byte{0});
        Seat &seat = *new (place.data()) Seat;
        seat.trace.emplace(ring(who), control, m_stamps);
        seat.channel.emplace(*m_parts, m_entry, 0, who < participants() ? who : supervisorIndex, *seat.trace,
                             AxisClock(m_axis));
    }
}

/// Between two calls only what it has seen of them and what stands in its object makes a difference.
void ChannelWorld::settled(int participant) const
{
    const auto &place = m_seats[static_cast<std::size_t>(participant)];
    const std::size_t trace = sizeof(std::optional<TraceWriter>); // knows the time, and decides nothing
    const auto &life = m_lives[static_cast<std::size_t>(participant)];
    Explorer::running()->settledAs(
        fingerprintOf(place.data() + trace, place.size() - trace, fingerprintOf(&life, sizeof life)));
}

void ChannelWorld::live(int participant)
{
    Seat &mine = seat(participant);
    Life &life = m_lives[static_cast<std::size_t>(participant)];
    const std::optional<std::int64_t> timeout = m_case.timed ? std::optional<std::int64_t>(1'000'000) : std::nullopt;
    ReceiveResult received;
    for (int i = 0; i < m_case.messages && takesPart(participant); ++i) {
        settled(participant);
        Explorer::running()->step();
        Call &call = life.calls[static_cast<std::size_t>(life.begun++)];
        if (sends(participant)) {
            call.body[0] = static_cast<char>('a' + participant);
            call.body[1] = static_cast<char>('0' + i);
            call.outcome =
                static_cast<std::uint8_t>(mine.channel->send({call.body, 2}, {m_case.send, timeout}).outcome);
        } else {
            mine.channel->receive({m_case.receive, timeout}, received);
            call.outcome = static_cast<std::uint8_t>(received.outcome);
            if (received.body.size() == 2)
                std::memcpy(call.body, received.body.data(), 2);
        }
        call.returned = true;
        if (!sends(participant) && received.outcome == ReceiveOutcome::closed)
            break;
    }
    settled(participant);
    if (!m_case.leave)
        return;
    Explorer::running()->step();
    Event ended;
    ended.kind = EventKind::processEnded;
    mine.trace->emit(ended);
    mine.channel->leave();
}

bool ChannelWorld::bury(int dead)
{
    Seat &mine = seat(participants());
    if (bool &told = m_toldDead[static_cast<std::size_t>(dead)]; !told) {
        told = true;
        Event died;
        died.kind = EventKind::peerDied;
        died.peer = static_cast<std::uint8_t>(dead);
        died.detail = static_cast<std::uint8_t>(ExitKind::killed);
        mine.trace->emit(died);
    }
    return mine.channel->bury(dead);
}

std::uint64_t ChannelWorld::fingerprint() const
{
    const ChannelHeader &header = *m_parts->header;
    if (m_case.eventsAreSteps)
        return ++m_states; // like no other
    std::uint64_t all = fingerprintOf(m_lives.data(), sizeof m_lives);
    all = fingerprintOf(&header, sizeof header, all);
    all = fingerprintOf(&m_parts->waiter(Side::notFull, 0), sizeof(Waiter) * sideCount * m_parts->processCount, all);
    if (m_parts->direct) {
        all = fingerprintOf(m_parts->direct, sizeof(DirectHeader), all);
        return fingerprintOf(m_parts->directSlots, sizeof(DirectSlot) * m_parts->slotCount, all);
    }
    all = fingerprintOf(m_parts->order, sizeof(std::uint16_t) * m_parts->slotCount, all);
    for (std::uint32_t i = 0; i < m_parts->slotCount; ++i) // the text follows from the number
        all = fingerprintOf(&m_parts->slot(i), offsetof(Slot, body), all);
    return all;
}

std::string ChannelWorld::objection() const
{
    const std::uint64_t depth = figuresOf(*m_parts, m_entry).depth;
    return depth > m_entry.capacity ? fmt::format("{} messages in the queue", depth) : std::string();
}

Recording &ChannelWorld::record()
{
    Scenario scenario;
    ChannelSpec spec;
    spec.name = "orders";
    spec.capacity = m_case.capacity;
    spec.whenFull = m_case.whenFull;
    Collector collector;
    for (int who = 0; who <= participants(); ++who) {
        const bool supervises = who == participants();
        collector.addSource(supervises ? supervisorIndex : who,
                            TraceReader(ring(who), m_controls[static_cast<std::size_t>(who)]));
        if (supervises)
            continue;
        scenario.processes.push_back({"P" + std::to_string(who), "", 1, {}, 1});
        if (takesPart(who))
            (sends(who) ? spec.senders : spec.receivers).push_back(who);
    }
    collector.addChannel(0, m_entry);
    scenario.channels.push_back(spec);
    m_recording = std::make_unique<Recording>(scenario, Settings{});
    collector.drain(UINT64_MAX, [&](int process, const Event &event, std::string_view text) {
        RecordedEvent recorded;
        recorded.at = static_cast<std::int64_t>(event.time);
        recorded.process = static_cast<std::uint8_t>(process);
        recorded.event = event;
        m_recording->append(recorded, text);
    });
    const ChannelFigures f = figuresOf(*m_parts, m_entry);
    m_recording->totals[0] = {f.enqueued,  f.delivered,   f.refused,  f.discarded, f.overwritten,
                              f.withdrawn, f.redelivered, f.maxDepth, f.depth};
    m_recording->eventsLost = collector.lost();
    m_recording->finished = true;
    m_recording->outcome = m_case.leave ? Outcome::completed : Outcome::stopped;
    return *m_recording;
}

std::vector<std::string> ChannelWorld::queued() const
{
    std::vector<std::string> bodies;
    if (const DirectHeader *direct = m_parts->direct) {
        for (std::uint64_t place = direct->taken; place < PutWord::placeOf(direct->put); ++place)
            bodies.emplace_back(m_parts->directSlots[place % m_parts->slotCount].body, 2);
        return bodies;
    }
    const ChannelHeader &header = *m_parts->header;
    for (std::uint32_t i = 0; i < header.queueCount; ++i)
        bodies.emplace_back(m_parts->slot(m_parts->order[(header.queueHead + i) % m_parts->slotCount]).body, 2);
    return bodies;
}

/// Has something been told of the message that was sent with this text?
bool ChannelWorld::isTold(EventKind kind, const std::string &body) const
{
    std::uint32_t number = 0;
    for (const RecordedEvent &event : m_recording->events())
        if (event.event.kind == EventKind::sendCalled && m_recording->text(event) == body)
            number = event.event.message;
    return std::any_of(m_recording->events().begin(), m_recording->events().end(), [&](const RecordedEvent &event) {
        return event.event.kind == kind && event.event.message == number && number > 0;
    });
}

std::string ChannelWorld::fateObjection(int sender, int index, const std::vector<std::string> &inQueue) const
{
    const Life &life = m_lives[static_cast<std::size_t>(sender)];
    const std::string body{static_cast<char>('a' + sender), static_cast<char>('0' + index)};
    const auto there = static_cast<int>(std::count(inQueue.begin(), inQueue.end(), body));
    int received = 0;
    for (int p = m_case.pairs; takesPart(p); ++p)
        for (const Call &call : m_lives[static_cast<std::size_t>(p)].calls)
            received += call.returned && std::string(call.body, 2) == body;
    const bool inDoubt = received == 0 && isTold(EventKind::inDoubt, body);
    const int copies = there + received + inDoubt;
    const std::string facts =
        fmt::format("message {}: received {}, queued {}, in doubt {}", body, received, there, inDoubt);
    if (copies > 1 || (index >= life.begun && copies > 0))
        return facts;
    const Call &call = life.calls[static_cast<std::size_t>(index)];
    if (!call.returned)
        return {};
    bool fits = copies == 0;
    switch (static_cast<SendOutcome>(call.outcome)) {
    case SendOutcome::posted:
        fits = copies == 1 || isTold(EventKind::overwritten, body)
               || (m_case.capacity == 0 && aReceiverDied() && isTold(EventKind::withdrawn, body));
        break;
    case SendOutcome::delivered: fits = received == 1 || inDoubt; break;
    default: break;
    }
    return fits ? std::string() : fmt::format("{}, but its sender was told {}", facts, call.outcome);
}

std::string ChannelWorld::objectionAtTheEnd()
{
    // Who sleeps has still to be told: maySleep().
    if (std::string unsound = inconsistency(*m_parts, m_entry); !unsound.empty() && (m_case.leave || !m_case.direct))
        return unsound;
    for (const std::string &one : contradictions(record()))
        return one;
    const std::vector<std::string> inQueue = queued();
    if (figuresOf(*m_parts, m_entry).depth != (m_case.capacity == 0 ? 0 : inQueue.size()))
        return "the figures do not count what is in the queue";
    if (const ChannelFigures f = figuresOf(*m_parts, m_entry);
        m_case.capacity > 0 && f.enqueued != f.delivered + f.overwritten + f.withdrawn + f.depth)
        return fmt::format("of {} messages {} were received, {} overwritten, {} withdrawn, and {} are queued", f.enqueued,
                           f.delivered, f.overwritten, f.withdrawn, f.depth);
    for (int s = 0; s < m_case.pairs; ++s)
        for (int i = 0; i < m_case.messages; ++i)
            if (std::string wrong = fateObjection(s, i, inQueue); !wrong.empty())
                return wrong;
    for (int p = m_case.pairs; takesPart(p); ++p) {
        std::array<char, mostParticipants> last{};
        for (const Call &call : m_lives[static_cast<std::size_t>(p)].calls) {
            if (!call.returned)
                continue;
            const auto outcome = static_cast<ReceiveOutcome>(call.outcome);
            if (outcome == ReceiveOutcome::closed && !inQueue.empty())
                return fmt::format("P{} was told that there is nothing more", p);
            if (outcome != ReceiveOutcome::message)
                continue;
            const int sender = call.body[0] - 'a';
            if (sender < 0 || sender >= m_case.pairs || call.body[1] <= last[static_cast<std::size_t>(sender)])
                return fmt::format("P{} received {} out of turn", p, std::string(call.body, 2));
            last[static_cast<std::size_t>(sender)] = call.body[1];
        }
    }
    return {};
}

bool ChannelWorld::maySleep(int participant) const
{
    const auto waits = [&](Side side) { return stateOf(m_parts->waiter(side, participant)) == WaitState::waiting; };
    const std::vector<std::string> inQueue = queued();
    if (!sends(participant))
        return waits(Side::notEmpty) && inQueue.empty();
    if (m_case.capacity > 0 && waits(Side::notFull))
        return inQueue.size() == m_entry.capacity;
    const Life &life = m_lives[static_cast<std::size_t>(participant)];
    const std::string mine(life.calls[static_cast<std::size_t>(life.begun - 1)].body, 2);
    return (waits(Side::receipt) || waits(Side::notFull)) && std::count(inQueue.begin(), inQueue.end(), mine) == 1;
}

ExploredWorld::Guard ChannelWorld::guardOf(const void *address, int participant) const
{
    const auto *at = static_cast<const std::byte *>(address);
    const auto lies = [at](const void *start, const void *end) {
        return at >= static_cast<const std::byte *>(start) && at < static_cast<const std::byte *>(end);
    };
    const ChannelHeader &header = *m_parts->header;
    if (const DirectHeader *direct = m_parts->direct) {
        // Somebody's own, until it is dead.
        const bool senders =
            at == reinterpret_cast<const std::byte *>(&header.numbers) || lies(&direct->refused, &direct->recorded);
        const bool receivers = lies(&direct->recorded, direct + 1);
        if (participant == participants() || (!senders && !receivers))
            return Guard::none;
        return sends(participant) == senders ? Guard::held : Guard::missing;
    }
    if (!lies(&header.order, &header.numbers) && !lies(m_parts->order, memory + bytes))
        return Guard::none;
    const int self = participant < participants() ? participant : supervisorIndex;
    return ChannelLock::isHeldBy(header.lock, self) ? Guard::held : Guard::missing;
}

std::string ChannelWorld::nameOf(const void *address) const
{
    const auto inside = [address](const void *start, std::size_t size) -> std::optional<std::size_t> {
        const auto offset =
            static_cast<std::size_t>(static_cast<const std::byte *>(address) - static_cast<const std::byte *>(start));
        return offset < size ? std::optional(offset) : std::nullopt;
    };
    if (const auto at = inside(m_parts->header, sizeof(ChannelHeader)))
        return fmt::format("header+{}", *at);
    for (int p = 0; p < participants(); ++p)
        for (int side = 0; side < sideCount; ++side)
            if (const auto at = inside(&m_parts->waiter(static_cast<Side>(side), p), sizeof(Waiter)))
                return fmt::format(
                    "{}[{}]+{}", std::array{"notFull", "notEmpty", "receipt"}[static_cast<std::size_t>(side)], p, *at);
    if (m_parts->direct) {
        const DirectHeader &direct = *m_parts->direct;
        for (const auto &[name, member] : {std::pair<const char *, const void *>{"put", &direct.put},
                                           {"taken", &direct.taken},
                                           {"written", &direct.written},
                                           {"recorded", &direct.recorded},
                                           {"seen", &direct.seen},
                                           {"senderEnded", &direct.senderEnded},
                                           {"receiverEnded", &direct.receiverEnded}})
            if (member == address)
                return name;
        if (const auto at = inside(m_parts->directSlots, sizeof(DirectSlot) * m_parts->slotCount))
            return fmt::format("slot[{}]+{}", *at / sizeof(DirectSlot), *at % sizeof(DirectSlot));
    } else if (const auto at = inside(&m_parts->slot(0), sizeof(Slot) * m_parts->slotCount)) {
        return fmt::format("slot[{}]+{}", *at / sizeof(Slot), *at % sizeof(Slot));
    }
    for (int p = 0; p < participants(); ++p)
        if (inside(ring(p), ringSegmentBytes))
            return fmt::format("trace[{}]", p);
    return fmt::format("memory+{}", *inside(memory, bytes));
}

} // namespace

ExploredReport explore(const ExploredCase &one)
{
    const auto world = std::make_unique<ChannelWorld>(one);
    const auto explorer = std::make_unique<Explorer>();
    return explorer->explore(*world, {.preemptions = one.preemptions});
}

} // namespace synchroscope
