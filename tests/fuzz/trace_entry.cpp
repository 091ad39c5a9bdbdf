// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entries.h"

#include "fuzz/everything_told.h"
#include "fuzz/hostile_rings.h"
#include "fuzz/store_script.h"
#include "recording/stops.h"
#include "run/axis_history.h"
#include "run/livelock.h"
#include "run/outbox.h"
#include "scenario/load.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <utility>

namespace synchroscope::fuzz {

namespace {

constexpr std::size_t mostProcesses = 3;
constexpr std::size_t usuallyTaken = 1000; // events; then the supervisor has enough, as in life
constexpr std::size_t mostTaken = 40'000;  // a full ring and some more, where the settings ask for it
constexpr std::size_t mostLooks = 16;
constexpr std::uint64_t start = 1000;     // real ns at which the axis begins
constexpr std::int64_t longestClock = 1'000'000'000'000'000; // what the stepper lets a report claim

constexpr std::array lessons = {
    R"toml(title = "A sender and a receiver"
[[channel]]
name = "orders"
noun = "order"
capacity = 4
[[process]]
name = "Sender"
program = '''
for i = 1, 3 do
  send("orders", "order " .. i)
end
'''
[[process]]
name = "Receiver"
program = '''
while receive("orders") do work(10) end
'''
[[checkpoint]]
when = "2nd blocked Sender queue-full"
say = "no room"
[[checkpoint]]
when = "first depth orders 3"
say = "three"
)toml",
    R"toml(title = "From hand to hand"
[[channel]]
name = "hand"
capacity = 0
[[process]]
name = "Ännchen 1"
program = 'send("hand", "x")'
[[process]]
name = "Ännchen 2"
program = 'send("hand", "y")'
[[process]]
name = "Taker"
program = 'receive("hand") receive("hand")'
[[checkpoint]]
when = "killed Taker"
say = "gone"
)toml",
    R"toml(title = "There and back again"
[[channel]]
name = "there"
noun = "request"
capacity = 1
when_full = "overwrite"
[[channel]]
name = "back again"
noun = "request"
capacity = 64
[[process]]
name = "A"
program = "send('there', 'x') receive('back again')"
[[process]]
name = "B"
program = "send('back again', receive('there'))"
[[checkpoint]]
when = "full there"
say = "full"
[[checkpoint]]
when = "2nd woken B"
say = "awake"
)toml"};

const Scenario &lesson(std::size_t index)
{
    static const std::vector<Scenario> all = [] {
        std::vector<Scenario> read;
        for (const char *text : lessons) {
            Loaded loaded = parseScenario(text, "made-up.toml");
            if (!loaded.scenario)
                std::abort(); // a mistake in this file
            read.push_back(std::move(*loaded.scenario));
        }
        return read;
    }();
    return all[index % all.size()];
}

class Script
{
public:
    explicit Script(Bytes bytes) : m_rest(bytes) {}

    [[nodiscard]] bool empty() const { return m_rest.empty(); }
    /// Zeros stand for what is missing.
    template<typename T>
    T next()
    {
        std::array<std::uint8_t, sizeof(T)> raw{};
        const Bytes there = take(sizeof(T));
        std::copy(there.begin(), there.end(), raw.begin());
        T value;
        std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }
    std::string_view text(std::size_t length)
    {
        const Bytes there = take(length);
        return {reinterpret_cast<const char *>(there.data()), there.size()};
    }

private:
    Bytes take(std::size_t bytes)
    {
        const Bytes there = m_rest.first(std::min(bytes, m_rest.size()));
        m_rest = m_rest.subspan(there.size());
        return there;
    }

    Bytes m_rest;
};

void countUp(Event &event, std::uint8_t fields)
{
    const auto has = [fields](std::uint8_t field) { return (fields & field) != 0; };
    event.time += has(RepeatedField::timeUp) ? 1000 : 0;
    event.order += has(RepeatedField::orderUp) ? 1U : has(RepeatedField::orderDown) ? ~0U : 0U;
    event.message += has(RepeatedField::messageUp);
    event.value += has(RepeatedField::valueUp);
    event.peer = static_cast<std::uint8_t>(event.peer + has(RepeatedField::peerUp));
    event.kind = static_cast<EventKind>(static_cast<int>(event.kind) + has(RepeatedField::kindUp));
    event.channel = static_cast<std::uint8_t>(event.channel + has(RepeatedField::channelUp));
}

/// Does with the rings what the supervisor does: looks now and then, and hands on what it has found.
class Look
{
public:
    Look(HostileRings &rings, const Scenario &scenario, std::uint8_t flags, std::size_t enough)
        : m_rings(rings), m_processes(scenario.processes.size()), m_flags(flags), m_enough(enough),
          m_recording(scenario, settingsFor(flags)), m_history(m_recording), m_stops(m_recording.scenario())
    {
        for (std::size_t p = 0; p < m_processes; ++p)
            m_collector.addSource(static_cast<int>(p), rings.reader(p));
        m_collector.addSource(supervisorIndex, rings.reader(m_processes)); // what it notes is told by hostile channels
        for (std::size_t c = 0; c < scenario.channels.size(); ++c) {
            const ChannelSpec &spec = scenario.channels[c];
            ChannelEntry entry{};
            entry.direct = spec.senders.size() == 1 && spec.receivers.size() == 1;
            if (entry.direct) {
                entry.senders = std::uint64_t{1} << spec.senders.front();
                entry.receivers = std::uint64_t{1} << spec.receivers.front();
            }
            m_collector.addChannel(static_cast<int>(c), entry);
        }
        m_axis.change(start, 1);
        m_recording.evidenceTier = flags & ScriptFlag::switches ? 2 : 0;
        m_standing.switchesComplete = (flags & ScriptFlag::allSwitches) != 0;
        m_standing.drive = flags & ScriptFlag::stepped ? Drive::step : Drive::live;
    }

    void follow(Script &script)
    {
        while (!script.empty() && m_taken < m_enough && m_stored < 2 * m_enough)
            store(script);
        look(UINT64_MAX);
        look(UINT64_MAX); // what came before its cause
        m_standing.finished = !(m_flags & ScriptFlag::unfinished);
        handOn();
    }

    [[nodiscard]] std::string objection() const { return objectionTo(m_recording, m_history); }

private:
    static Settings settingsFor(std::uint8_t flags)
    {
        Settings settings;
        settings.mode = Mode::fromNumber(1 + (flags & ScriptFlag::modeMask));
        return settings;
    }

    void store(Script &script)
    {
        const auto what = static_cast<Store>(script.next<std::uint8_t>() % storeCount);
        const std::size_t ring = script.next<std::uint8_t>() % (m_processes + 1);
        const std::size_t process = std::min(ring, m_processes - 1);
        ++m_stored;
        switch (what) {
        case Store::event: m_rings.publish(ring, script.next<Event>()); break;
        case Store::text: m_rings.putText(ring, script.text(script.next<std::uint8_t>())); break;
        case Store::repeated: repeat(ring, script); break;
        case Store::header: {
            const auto offset = script.next<std::uint16_t>();
            m_rings.scribbleHeader(ring, offset, script.next<std::uint64_t>());
            break;
        }
        case Store::anywhere: {
            const auto offset = script.next<std::uint32_t>();
            m_rings.scribble(ring, offset, script.next<std::uint64_t>());
            break;
        }
        case Store::published: {
            // A ring's worth is read as it is; what is more, the reader must refuse.
            const auto more = script.next<std::uint64_t>();
            m_rings.countPublished(ring, more <= ringEvents ? std::min<std::uint64_t>(more, m_enough) : more);
            break;
        }
        case Store::look: {
            const auto horizon = script.next<std::uint64_t>();
            if (m_looks++ < mostLooks)
                look(horizon == 0 ? UINT64_MAX : horizon);
            break;
        }
        case Store::rate:
            m_real += std::uint64_t{script.next<std::uint32_t>()} * 1000;
            m_axis.change(m_real, static_cast<double>(script.next<std::uint8_t>()) / 16);
            break;
        case Store::switched: {
            m_switchedAt[process] += std::uint64_t{script.next<std::uint32_t>()} * 1000;
            const auto how = script.next<std::uint8_t>();
            m_news.switches[process].push_back({m_axis.axisAt(m_switchedAt[process]), m_switchedAt[process],
                                                (how & SwitchFlag::out) != 0, (how & SwitchFlag::voluntary) != 0});
            break;
        }
        case Store::standpoint: stand(process, script); break;
        case Store::choice: {
            const auto kind = static_cast<Choice::Kind>(script.next<std::uint8_t>() % 5);
            m_news.choices.push_back({kind, static_cast<std::uint8_t>(process), m_taken, m_lastAt});
            break;
        }
        }
    }

    void repeat(std::size_t ring, Script &script)
    {
        auto event = script.next<Event>();
        const std::size_t times = std::min<std::size_t>({script.next<std::uint16_t>(), ringEvents, m_enough});
        const auto fields = script.next<std::uint8_t>();
        m_stored += times;
        for (std::size_t i = 0; i < times; ++i) {
            m_rings.publish(ring, event);
            countUp(event, fields);
        }
    }

    void stand(std::size_t process, Script &script)
    {
        Standpoint &at = m_standing.standpoints[process];
        at.next = static_cast<GateKind>(script.next<std::uint8_t>() % (static_cast<int>(GateKind::end) + 1));
        at.channel = std::min<int>(script.next<std::int32_t>(),
                                   static_cast<int>(m_recording.scenario().channels.size()) - 1);
        at.line = script.next<std::uint16_t>();
        at.clock = std::clamp(script.next<std::int64_t>(), m_lastAt, std::max(m_lastAt, longestClock));
        m_standing.turn = static_cast<int>(process);
    }

    void look(std::uint64_t horizon)
    {
        m_collector.drain(horizon, [this](int process, const Event &event, std::string_view text) {
            take(process, event, text);
        });
        handOn();
    }

    void take(int process, const Event &event, std::string_view text)
    {
        RecordedEvent recorded;
        recorded.at = m_lastAt = std::max(m_lastAt, m_axis.axisAt(event.time));
        recorded.process = static_cast<std::uint8_t>(process);
        recorded.event = event;
        m_news.add(recorded, text);
        m_livelock.take(recorded);
        (void)m_stops.take(recorded, usualStops);
        if (event.kind == EventKind::processEnded && process < maxProcesses)
            m_standing.facts[static_cast<std::size_t>(process)].exitText = "error: " + std::string(text);
        ++m_taken;
    }

    void handOn()
    {
        m_standing.counts = m_collector.counts();
        m_standing.counts.resize(m_processes);
        m_standing.lost = m_collector.lost();
        m_standing.now = m_lastAt;
        m_outbox.put(std::move(m_news), m_standing);
        m_news = {};
        m_outbox.collect(m_recording);
        m_history.update(m_recording);
    }

    HostileRings &m_rings;
    std::size_t m_processes;
    std::uint8_t m_flags;
    std::size_t m_enough;
    Recording m_recording;
    History m_history;
    StopWatch m_stops;
    LivelockWatch m_livelock;
    Collector m_collector;
    AxisHistory m_axis;
    Outbox m_outbox;
    News m_news;
    Standing m_standing;
    std::array<std::uint64_t, mostProcesses> m_switchedAt{};
    std::uint64_t m_real = start;
    std::int64_t m_lastAt = 0;
    std::size_t m_taken = 0, m_stored = 0, m_looks = 0;
};

} // namespace

std::string readTrace(Bytes bytes)
{
    static HostileRings rings(mostProcesses + 1);
    rings.takeBack();
    Script script(bytes);
    const auto which = script.next<std::uint8_t>();
    const auto flags = script.next<std::uint8_t>();
    Look look(rings, lesson(which), flags, which >= volume ? mostTaken : usuallyTaken);
    look.follow(script);
    return look.objection();
}

} // namespace synchroscope::fuzz
