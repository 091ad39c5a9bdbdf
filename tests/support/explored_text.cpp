// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/explored_text.h"

#include "channel/shared_text.h"
#include "recording/recording.h"
#include "support/trace_model.h"
#include "trace/collector.h"

#include <array>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <new>
#include <optional>

namespace synchroscope {

namespace {

constexpr int participantCount = 3, waker = 0, sleeper = 2;
constexpr std::string_view atTheStart = "-";

class TextWorld : public ExploredWorld
{
public:
    explicit TextWorld(const ExploredTextCase &one);

    [[nodiscard]] int participants() const override { return participantCount; }
    void begin() override;
    void live(int participant) override;
    bool bury(int dead) override;
    [[nodiscard]] std::uint64_t fingerprint() const override { return ++m_states; } // what the trace says differs always
    [[nodiscard]] std::string objection() const override { return {}; }
    [[nodiscard]] std::string objectionAtTheEnd() override;
    [[nodiscard]] bool maySleep(int participant) const override { return participant == sleeper && m_isDead[waker]; }
    [[nodiscard]] std::string nameOf(const void *address) const override;
    [[nodiscard]] Guard guardOf(const void *address, int participant) const override;

private:
    struct Seat
    {
        std::optional<TraceWriter> trace;
        std::optional<SharedText> text;
    };
    Seat &seat(int who)
    {
        return *std::launder(reinterpret_cast<Seat *>(m_seats[static_cast<std::size_t>(who)].data()));
    }
    std::byte *ring(int who) const { return m_rings.get() + static_cast<std::size_t>(who) * ringSegmentBytes; }
    Recording record();

    const ExploredTextCase m_case;
    mutable std::uint64_t m_states = 0;
    ChannelEntry m_entry{};
    std::unique_ptr<std::byte[]> m_segment, m_rings;
    std::optional<ChannelParts> m_parts;
    AxisMap m_axis{};
    StampMap m_stamps{};
    std::array<ProcessControl, participantCount + 1> m_controls{};
    alignas(64) std::array<std::array<std::byte, sizeof(Seat)>, participantCount + 1> m_seats{};
    std::array<bool, participantCount> m_isDead{};
};

TextWorld::TextWorld(const ExploredTextCase &one) : m_case(one)
{
    m_entry.isText = true;
    bytes = ChannelParts::bytesFor(m_entry, participantCount);
    m_segment = std::make_unique<std::byte[]>(bytes + 4096);
    memory = m_segment.get() + (4096 - reinterpret_cast<std::uintptr_t>(m_segment.get()) % 4096);
    m_rings = std::make_unique<std::byte[]>(ringSegmentBytes * (participantCount + 1));
    m_parts.emplace(memory, m_entry, participantCount);
    spinWord = &m_parts->header->lock;
    mortals = one.deaths > 0 ? participantCount : 0;
    deaths = one.deaths;
    for (int who = 0; who < participantCount; ++who)
        publications.push_back(&reinterpret_cast<const RingHeader *>(ring(who))->events);
}

void TextWorld::begin()
{
    std::memset(memory, 0, bytes);
    layOutSharedText(*m_parts, atTheStart);
    m_isDead = {};
    for (int who = 0; who <= participantCount; ++who) {
        new (ring(who)) RingHeader{};
        ProcessControl &control = m_controls[static_cast<std::size_t>(who)];
        control.eventsRead = 0;
        control.textRead = 0;
        auto &place = m_seats[static_cast<std::size_t>(who)];
        place.fill(std::byte{0});
        Seat &seat = *new (place.data()) Seat;
        seat.trace.emplace(ring(who), control, m_stamps);
        seat.text.emplace(*m_parts, m_entry, 0, who < participantCount ? who : supervisorIndex, *seat.trace,
                          AxisClock(m_axis));
    }
}

void TextWorld::live(int participant)
{
    SharedText &text = *seat(participant).text;
    if (participant == sleeper) {
        text.sleep(atTheStart, std::nullopt);
    } else {
        text.write(participant == waker ? "a" : "b");
        if (participant == waker)
            text.wake(participantCount);
    }
    static_cast<void>(text.read()); // what it says is in the trace
}

bool TextWorld::bury(int dead)
{
    Seat &mine = seat(participantCount);
    if (bool &told = m_isDead[static_cast<std::size_t>(dead)]; !told) {
        told = true;
        Event died;
        died.kind = EventKind::peerDied;
        died.peer = static_cast<std::uint8_t>(dead);
        died.detail = static_cast<std::uint8_t>(ExitKind::killed);
        mine.trace->emit(died);
    }
    if (ChannelLock lock(m_parts->header->lock, supervisorIndex); !m_case.told && lock.takeOver(dead)) {
        m_parts->text->told.store(m_parts->text->version.load());
        lock.unlock();
    }
    return mine.text->bury(dead);
}

Recording TextWorld::record()
{
    Scenario scenario;
    scenario.sharedTexts.emplace_back().name = "text";
    scenario.sharedTexts.back().value = atTheStart;
    Collector collector;
    for (int who = 0; who <= participantCount; ++who) {
        const bool supervises = who == participantCount;
        collector.addSource(supervises ? supervisorIndex : who,
                            TraceReader(ring(who), m_controls[static_cast<std::size_t>(who)]));
        if (!supervises)
            scenario.processes.emplace_back().name = fmt::format("P{}", who);
    }
    Recording recording(scenario, Settings{});
    collector.drain(UINT64_MAX, [&](int process, const Event &event, std::string_view text) {
        RecordedEvent recorded;
        recorded.at = static_cast<std::int64_t>(event.time);
        recorded.process = static_cast<std::uint8_t>(process);
        recorded.event = event;
        recording.append(recorded, text);
    });
    recording.eventsLost = collector.lost();
    recording.finished = true;
    recording.outcome = Outcome::stopped;
    return recording;
}

std::string TextWorld::objectionAtTheEnd()
{
    const Recording recording = record();
    for (const std::string &one : contradictions(recording))
        return one;
    std::uint32_t told = 1; // how it was laid out
    std::string last(atTheStart);
    for (const RecordedEvent &event : recording.events()) {
        if (event.event.kind != EventKind::textWritten)
            continue;
        ++told;
        last = recording.text(event);
        if (event.process >= participantCount)
            return "nobody is said to have written";
    }
    const TextBody &body = *m_parts->text;
    const std::uint32_t version = body.version;
    const TextBody::Copy &copy = body.copies[version % 2];
    const std::string stands(copy.text, copy.bytes);
    if (told != version || last != stands)
        return fmt::format("written {} times, told of {}; it says “{}”, the last that is told of “{}”", version, told, stands,
                           last);
    return {};
}

ExploredWorld::Guard TextWorld::guardOf(const void *address, int participant) const
{
    const auto *at = static_cast<const std::byte *>(address);
    const ChannelHeader &header = *m_parts->header;
    const bool locked = (at >= reinterpret_cast<const std::byte *>(&header.order)
                         && at < reinterpret_cast<const std::byte *>(&header.numbers))
        || (at >= reinterpret_cast<const std::byte *>(m_parts->text) && at < memory + bytes);
    if (!locked)
        return Guard::none;
    const int self = participant < participantCount ? participant : supervisorIndex;
    return ChannelLock::isHeldBy(header.lock, self) ? Guard::held : Guard::missing;
}

std::string TextWorld::nameOf(const void *address) const
{
    const auto offsetIn = [address](const void *start) {
        return static_cast<const std::byte *>(address) - static_cast<const std::byte *>(start);
    };
    for (int who = 0; who < participantCount; ++who)
        if (const auto at = offsetIn(ring(who)); at >= 0 && at < static_cast<std::ptrdiff_t>(ringSegmentBytes))
            return fmt::format("trace[{}]", who);
    return address >= m_parts->text ? fmt::format("text+{}", offsetIn(m_parts->text))
                                    : fmt::format("memory+{}", offsetIn(memory));
}

} // namespace

ExploredReport explore(const ExploredTextCase &one)
{
    const auto world = std::make_unique<TextWorld>(one);
    const auto explorer = std::make_unique<Explorer>();
    return explorer->explore(*world, {.preemptions = one.preemptions});
}

} // namespace synchroscope
