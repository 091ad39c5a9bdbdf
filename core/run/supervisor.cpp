// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/supervisor.h"

#include "base/clock.h"
#include "channel/damage.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::uint64_t wakeMark = maxProcesses; // in epoll's data: not a process, the owner wants something
constexpr int tick = 10;                         // ms between looks at the rings while the run plays
constexpr int busyTick = 2;                      // ms while rings fill within a few ticks
constexpr int idleTick = 200;                    // ms while nothing can happen
constexpr std::size_t mostEvents = 4'000'000;    // in one recording, which is kept in memory
constexpr std::size_t mostText = std::size_t{256} << 20; // bytes of messages and logs in it
constexpr std::uint64_t lag = 15'000'000;        // ns: events appear a little late, so that slow rings keep their place

} // namespace

Supervisor::Supervisor(Charge charge)
    : m_memory(std::move(charge.memory)),
      m_children(std::move(charge.children)),
      m_witnesses(std::move(charge.witnesses)),
      m_kernel(std::move(charge.kernel)),
      m_faults(std::move(charge.faults)),
      m_replaces(std::move(charge.replaces)),
      m_speed(charge.speed),
      m_livelockPatience(charge.livelockPatience),
      m_ownRing(std::make_unique<std::byte[]>(ringSegmentBytes)),
      m_trace(m_ownRing.get(), m_ownControl, m_memory.control().stamps),
      m_suspended(m_children.size(), false),
      m_dying(m_children.size(), false),
      m_stopWatch(std::move(charge.stopWatch)),
      m_stepper(m_memory),
      m_schedule(std::move(charge.schedule)),
      m_held(m_children.size(), false),
      m_epoll(::epoll_create1(EPOLL_CLOEXEC)),
      m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    std::sort(m_faults.begin(), m_faults.end(), [](const Fault &a, const Fault &b) { return a.atMs < b.atMs; });
    ControlBlock &control = m_memory.control();
    for (int c = 0; c < static_cast<int>(control.channelCount); ++c)
        m_channels.emplace_back(m_memory.channel(c), control.channels[static_cast<std::size_t>(c)], c, supervisorIndex,
                                m_trace, AxisClock(control.axis));
    for (int c = static_cast<int>(control.channelCount); c < control.entryCount(); ++c)
        m_sharedTexts.emplace_back(m_memory.channel(c), control.channels[static_cast<std::size_t>(c)], c,
                                   supervisorIndex, m_trace, AxisClock(control.axis));
    for (int p = 0; p < static_cast<int>(m_children.size()); ++p) {
        const auto index = static_cast<std::size_t>(p);
        m_collector.addSource(p, TraceReader(m_memory.ring(p), control.control[index]));
        m_facts[index].pid = m_children[index].pid();
        epoll_event watch{EPOLLIN, {.u64 = index}};
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_children[index].pidFd(), &watch);
    }
    m_collector.addSource(supervisorIndex, TraceReader(m_ownRing.get(), m_ownControl));
    for (int c = 0; c < static_cast<int>(control.channelCount); ++c)
        m_collector.addChannel(c, control.channels[static_cast<std::size_t>(c)]);
    epoll_event watch{EPOLLIN, {.u64 = wakeMark}};
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wake.get(), &watch);
    publish(false);
    m_thread = std::thread([this] { loop(); });
}

Supervisor::~Supervisor()
{
    post({Command::Kind::end});
    m_thread.join();
}

void Supervisor::post(const Command &command)
{
    {
        const std::lock_guard guard(m_mutex);
        m_commands.push_back(command);
    }
    const std::uint64_t one = 1;
    (void)!::write(m_wake.get(), &one, sizeof one);
}

void Supervisor::loop()
{
    while (!m_outcome) {
        std::array<epoll_event, maxProcesses + 1> ready{};
        const int count = ::epoll_wait(m_epoll.get(), ready.data(), static_cast<int>(ready.size()), waitTime());
        if (count < 0 && errno != EINTR)
            m_failure = systemError("epoll_wait").what;
        m_memory.stamps().keep();
        try {
            obey();
            reapDead();
            watchSuspensions();
            watchLocks();
            carryOutFaults();
            if (m_outcome)
                break;
            if (stepped())
                takeSteps();
            else
                collectTrace(monotonicNow() - lag);
            askKernel();
        } catch (const DamagedMemory &damage) { // whoever is buried, in a step too, may have left anything
            m_failure = damage.what();
        }
        if (m_outcome)
            break;
        if (!m_failure.empty())
            end(Outcome::failed);
        else if (live().empty())
            end(Outcome::completed);
        else if ((stepped() ? isStuck() : isDeadlocked()) && !standsAtStop())
            end(Outcome::deadlock);
        if (!m_outcome)
            publish(false);
    }
    collectTrace(UINT64_MAX);
    publish(true);
}

int Supervisor::waitTime() const
{
    if (m_awaited) // the last millisecond without sleeping
        return static_cast<int>(std::clamp<std::int64_t>(untilCommonTime() / 1'000'000 - 1, 0, idleTick));
    if (stepped())
        return m_request || !m_signals.empty() || !m_settled ? 0 : idleTick;
    if (m_playing && m_collector.fullest() > 0.25)
        return busyTick;
    return m_playing || m_nudgeAgain || !m_collector.empty() || !m_kept ? tick : idleTick;
}

// ---- what the person wants

void Supervisor::obey()
{
    std::uint64_t count = 0;
    (void)!::read(m_wake.get(), &count, sizeof count);
    std::vector<Command> commands;
    {
        const std::lock_guard guard(m_mutex);
        commands.swap(m_commands);
    }
    for (const Command &command : commands)
        if (!m_outcome)
            obey(command);
    if (!m_outcome && m_awaited && untilCommonTime() <= 0)
        play(std::exchange(m_awaited, {}));
    if (commands.empty() && m_nudgeAgain) {
        // Once more: somebody may have looked at the clock just before it changed and gone to sleep just after.
        nudgeEverybody();
        m_nudgeAgain = false;
    }
}

void Supervisor::obey(const Command &command)
{
    const bool isSignal = command.kind == Command::Kind::kill || command.kind == Command::Kind::stop
        || command.kind == Command::Kind::resume;
    if (stepped() && isSignal) {
        m_signals.push_back(command); // between two steps
        return;
    }
    if (isSignal && !m_everPlayed)
        noteChoice(choiceFor(command.kind), command.process); // at 0; perhaps it is stepped from there
    switch (command.kind) {
    case Command::Kind::play:
        ++m_obeyed;
        m_awaited = command.together;
        if (!m_awaited)
            play({});
        break;
    case Command::Kind::pause:
        ++m_obeyed;
        m_awaited.reset();
        pause();
        break;
    case Command::Kind::step:
        ++m_obeyed;
        m_awaited.reset();
        ask(command.request);
        break;
    case Command::Kind::stops:
        m_liveStops = command.liveStops;
        m_steppedStops = command.steppedStops;
        break;
    case Command::Kind::speed:
        if (m_awaited) {
            const std::uint64_t now = monotonicNow();
            *m_awaited = {now, AxisPoint{m_awaited->real, m_awaited->axis, m_speed}.axisAt(now)};
        }
        m_speed = command.speed;
        if (m_playing) {
            setRate(m_speed);
            nudgeEverybody();
        }
        break;
    case Command::Kind::kill:
    case Command::Kind::stop:
    case Command::Kind::resume: signal(command.kind, command.process); break;
    case Command::Kind::stream: m_kept = false; break;
    case Command::Kind::watch: m_watched = command.process; break;
    case Command::Kind::end:
        end(command.outcome);
        break;
    }
}

/// Real ns until the axis that is awaited has come to where this one stands.
std::int64_t Supervisor::untilCommonTime() const
{
    const std::uint64_t now = monotonicNow();
    const std::int64_t ahead = m_axis.axisAt(now) - AxisPoint{m_awaited->real, m_awaited->axis, m_speed}.axisAt(now);
    return static_cast<std::int64_t>(static_cast<double>(ahead) / m_speed);
}

void Supervisor::play(const std::optional<CommonTime> &together)
{
    m_playing = m_everPlayed = true;
    m_stoppedAt = -1;
    if (stepped())
        endStepping();
    if (together) { // the same as setRate(), but on the time of all
        const std::uint64_t now = m_memory.stamps().now();
        const AxisPoint from{together->real, together->axis, m_speed};
        write(m_memory.control().axis, m_axis.goOn(now, from.axisAt(now), m_speed));
    } else {
        setRate(m_speed); // time runs before anybody can use it
    }
    FutexWord &gate = m_memory.control().gate;
    gate.store(GateWord::open, std::memory_order_release);
    futexWake(gate, everybody);
    m_stepper.wakeHeld();
    nudgeEverybody();
}

void Supervisor::pause()
{
    if (stepped()) {
        m_request.reset(); // everybody is held as soon as the step under way is done
        return;
    }
    m_playing = false;
    m_memory.control().gate.store(GateWord::shut, std::memory_order_release);
    setRate(0);
    nudgeEverybody();
}

void Supervisor::signal(Command::Kind kind, int process)
{
    const Child &child = m_children[static_cast<std::size_t>(process)];
    switch (kind) {
    case Command::Kind::kill:
        (void)child.signal(SIGKILL);
        m_dying[static_cast<std::size_t>(process)] = !child.reaped();
        break;
    case Command::Kind::stop: suspend(process); break;
    default:
        (void)child.signal(SIGCONT);
        watchSuspensions();
    }
}

void Supervisor::setRate(double rate) { write(m_memory.control().axis, m_axis.change(m_memory.stamps().now(), rate)); }

/// Whoever sleeps with an eye on the clock looks at it again.
void Supervisor::nudgeEverybody()
{
    for (std::size_t p = 0; p < m_children.size(); ++p) {
        FutexWord &nudge = m_memory.control().control[p].nudge;
        nudge.fetch_add(1, std::memory_order_release); // after the new rate
        futexWake(nudge, everybody);
    }
    forEachEntry(*this, [](int, const auto &one) { one.nudgeTimedWaiters(); });
    m_nudgeAgain = true;
}

// ---- what is handed to the owner

void Supervisor::collectTrace(std::uint64_t horizon)
{
    m_collector.drain(horizon, [this](int process, const Event &event, std::string_view text) {
        take(process, event, text);
    });
    m_lastAt = std::max(m_lastAt, m_axis.axisAt(std::min(horizon, m_memory.stamps().now())));
    std::vector<KernelSwitch> switches;
    for (std::size_t p = 0; p < m_witnesses.size(); ++p) {
        switches.clear();
        m_witnesses[p].drain(switches);
        for (const KernelSwitch &s : switches) {
            m_switchedOut += s.out;
            m_news.switches[p].push_back({m_axis.axisAt(s.time), s.time, s.out, s.voluntary});
        }
    }
}

/// Stepped, only while the run stands: many steps would take longer for it. At once, and later again: who has come to
/// its gate may not yet be asleep there.
void Supervisor::askKernel()
{
    if (!m_kernel || (stepped() && (m_request || !m_settled)))
        return;
    const auto take = [this](int process, KernelSample &&sample) {
        sample.at = m_axis.axisAt(sample.asked);
        m_news.samples[static_cast<std::size_t>(process)].push_back(std::move(sample));
    };
    if (stepped() && m_askedAt != m_settledAt)
        m_kernel->lookAtAll(m_memory, live(), take);
    else
        m_kernel->look(m_memory, live(), take);
    m_askedAt = m_settledAt;
}

void Supervisor::take(int process, const Event &event, std::string_view text)
{
    RecordedEvent recorded;
    recorded.at = m_axis.axisAt(event.time);
    if (recorded.at < m_lastAt) {
        recorded.at = m_lastAt; // drawn at its cause, or at whatever was shown before it came to light
        ++m_drawnAtCause;
    }
    m_lastAt = recorded.at;
    recorded.process = static_cast<std::uint8_t>(process);
    recorded.event = event;
    m_news.add(recorded, text);
    m_livelock.take(recorded);
    lookForStop(recorded);
    m_takenText += text.size();
    ++m_taken;
    if (m_kept && m_taken == mostEvents)
        m_failure = "the recording is full: " + std::to_string(mostEvents)
            + " events; with some work(ms) in every loop a run can go on for longer";
    else if (m_kept && m_takenText > mostText && m_failure.empty())
        m_failure = "the recording is full: " + std::to_string(mostText >> 20)
            + " MiB of text; with shorter messages or some work(ms) in every loop a run can go on for longer";
    if (event.kind == EventKind::processEnded && process < maxProcesses) {
        ProcessFacts &facts = m_facts[static_cast<std::size_t>(process)];
        const bool good = event.detail == static_cast<std::uint8_t>(ExitKind::ok);
        facts.exit = good ? ExitKind::ok : ExitKind::error;
        facts.exitText = good ? "ok" : "error: " + std::string(text);
    }
}

/// Stands still at the kinds of event that the person asked for: stepped at once, live a moment later.
void Supervisor::lookForStop(const RecordedEvent &recorded)
{
    const bool stop = m_stopWatch.take(recorded, stepped() ? m_steppedStops : m_liveStops).has_value();
    if (stepped())
        noteProgress(recorded, stop);
    const bool already = m_stoppedAt >= 0; // several within one look: the first is where it stood still
    if (!stop || already)
        return;
    if (stepped()) {
        m_stoppedAt = static_cast<std::ptrdiff_t>(m_taken);
    } else if (m_playing) {
        pause();
        m_stoppedAt = static_cast<std::ptrdiff_t>(m_taken);
    }
}

void Supervisor::publish(bool finished)
{
    Standing standing;
    standing.facts = m_facts;
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        const ChannelFigures f =
            figuresOf(m_memory.channel(static_cast<int>(c)), m_memory.control().channels[c]);
        standing.totals[c] = {f.enqueued,  f.delivered,   f.refused,  f.discarded, f.overwritten,
                              f.withdrawn, f.redelivered, f.maxDepth, f.depth};
    }
    standing.switchesComplete = !m_witnesses.empty()
        && std::none_of(m_witnesses.begin(), m_witnesses.end(), [](const SwitchWitness &w) { return w.lost(); });
    standing.counts = m_collector.counts();
    standing.counts.resize(m_children.size()); // the last one is our own
    standing.lost = m_collector.lost();
    standing.switchedOut = m_switchedOut;
    standing.drawnAtCause = m_drawnAtCause;
    standing.now = m_lastAt;
    standing.livelockSuspected = m_livelock.suspects(m_lastAt, m_livelockPatience, live());
    standing.drive = m_drive;
    standing.standing =
        finished || (!m_awaited && (stepped() ? !m_request && m_signals.empty() && m_settled : !m_playing));
    standing.obeyed = m_obeyed;
    standing.steppedFrom = m_steppedFrom;
    standing.repeatable = !m_everPlayed;
    if (stepped() && standing.standing && !finished) {
        for (const Candidate &one : candidates())
            standing.standpoints[static_cast<std::size_t>(one.process)] = one.at;
        standing.turn = whoseTurn();
    }
    standing.stoppedAt = m_stoppedAt;
    standing.difference = m_difference;
    standing.outcome = m_outcome.value_or(Outcome::completed);
    standing.failure = m_failure;
    standing.finished = finished;
    lookAtMemory(); // first: who finds the events finds the bytes that they have led to
    m_outbox.put(std::move(m_news), standing);
}

/// For whoever shows the bytes. Only copies: what they mean is found out elsewhere, from the copy.
void Supervisor::lookAtMemory()
{
    const ControlBlock &control = m_memory.control();
    if (m_watched < 0 || m_watched >= static_cast<int>(control.channelCount))
        return;
    MemoryLook look;
    look.channel = m_watched;
    look.bytes = ChannelBytes(control.channels[static_cast<std::size_t>(m_watched)], control.processCount);
    look.oneInstant = look.bytes.read(m_memory.channel(m_watched));
    look.at = m_axis.axisAt(monotonicNow());
    look.events = m_taken;
    m_outbox.put(std::move(look));
}

} // namespace synchroscope
