// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run.h"

#include "base/clock.h"
#include "run/supervisor.h"

#include <cstring>
#include <system_error>

namespace synchroscope {

namespace {

constexpr std::int64_t startLimit = 10'000'000'000; // ns for all processes to reach the gate

/// Waits until the process stands at the start gate, or says why it does not.
Result<void> awaitReady(RingHeader &ring, Child &child, const std::string &name, std::uint64_t deadline)
{
    for (;;) {
        const auto stage = static_cast<Stage>(ring.stage.load(std::memory_order_acquire));
        if (stage == Stage::ready)
            return {};
        if (stage == Stage::failed) {
            const std::string why(ring.failure, ::strnlen(ring.failure, sizeof ring.failure));
            return Error{"process " + name + " could not start: " + why, 0};
        }
        if (child.reap())
            return Error{"process " + name + " ended before it could start", 0};
        if (monotonicNow() > deadline)
            return Error{"process " + name + " did not start within "
                             + std::to_string(startLimit / 1'000'000'000) + " seconds",
                         0};
        // In slices: a death is not announced on this word.
        futexWait(ring.stage, static_cast<std::uint32_t>(Stage::starting), 20'000'000);
    }
}

/// All or none: a comparison in which some spans can be confirmed and others cannot would mislead.
Result<void> attachWitnesses(Supervisor::Charge &charge)
{
    for (const Child &child : charge.children) {
        auto witness = SwitchWitness::attach(child.pid());
        if (!witness) {
            charge.witnesses.clear();
            return witness.error();
        }
        charge.witnesses.push_back(std::move(witness).value());
    }
    return {};
}

/// The best tier there is here, tried out on the processes themselves.
EvidenceProbe attachEvidence(Supervisor::Charge &charge, int mostEvidence)
{
    if (mostEvidence < 1)
        return {0, "The run was not to ask the kernel.", {}};
    auto kernel = KernelWatch::open(charge.memory, charge.children);
    const Result<void> proc = kernel ? Result<void>() : kernel.error();
    if (kernel)
        charge.kernel.emplace(std::move(kernel).value());
    if (mostEvidence < 2)
        return {kernel ? 1 : 0, "The run was not to ask for context switches.", {}};
    const auto switches = attachWitnesses(charge);
    return switches ? EvidenceProbe{2, {}, {}} : evidenceWithout(switches.error(), proc);
}

std::vector<int> predecessors(const Scenario &scenario)
{
    std::vector<int> replaces;
    for (const ProcessSpec &process : scenario.processes)
        replaces.push_back(process.replaces);
    return replaces;
}

} // namespace

struct Run::Impl
{
    Recording empty;
    std::unique_ptr<Supervisor> supervisor;
    bool paused = true;
    std::uint64_t asked = 0; // commands that start or hold the run, so far

    void ask(const Command &command)
    {
        ++asked;
        supervisor->post(command);
    }
};

Run::Run(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Run::~Run() = default;

Result<std::unique_ptr<Run>> Run::create(const Scenario &scenario, const Settings &settings,
                                         std::unique_ptr<Schedule> schedule)
{
    Recording empty(scenario, settings);
    auto program = processProgram();
    if (!program)
        return program.error();
    auto memory = SharedMemory::create(empty.scenario(), empty.settings());
    if (!memory)
        return memory.error();

    Supervisor::Charge charge{std::move(memory).value(), {}, {}, {}, empty.scenario().faults,
                              predecessors(empty.scenario()), settings.speed,
                              static_cast<std::int64_t>(empty.scenario().livelockMs * 1e6),
                              schedule ? std::move(schedule) : byTheClocks(), StopWatch(empty.scenario())};
    const auto count = static_cast<int>(empty.scenario().processes.size());
    for (int p = 0; p < count; ++p) {
        auto child = Child::spawn({program.value(), empty.scenario().processes[static_cast<std::size_t>(p)].name, p,
                                   charge.memory.controlFd(), charge.memory.channelsFd(), charge.memory.ringFd(p)});
        if (!child)
            return child.error();
        charge.children.push_back(std::move(child).value());
    }
    const std::uint64_t deadline = monotonicNow() + startLimit;
    for (int p = 0; p < count; ++p) {
        const auto index = static_cast<std::size_t>(p);
        auto ready = awaitReady(charge.memory.ringHeader(p), charge.children[index],
                                empty.scenario().processes[index].name, deadline);
        if (!ready)
            return ready.error();
    }
    const EvidenceProbe evidence = attachEvidence(charge, settings.mostEvidence);
    empty.evidenceTier = evidence.tier;
    empty.evidenceLack = evidence.reason;
    empty.evidenceRemedy = evidence.remedy;
    charge.memory.closeDescriptors();
    for (int p = 0; p < count; ++p)
        empty.processes[static_cast<std::size_t>(p)].pid = charge.children[static_cast<std::size_t>(p)].pid();
    try {
        auto supervisor = std::make_unique<Supervisor>(std::move(charge));
        return std::unique_ptr<Run>(new Run(std::make_unique<Impl>(Impl{std::move(empty), std::move(supervisor)})));
    } catch (const std::system_error &error) { // no thread to be had; the processes end with the charge
        return Error{std::string("starting the thread that watches over the run: ") + error.code().message(),
                     error.code().value()};
    }
}

Recording Run::emptyRecording() const { return m_impl->empty; }

void Run::play(std::optional<CommonTime> together)
{
    m_impl->paused = false;
    Command command{Command::Kind::play};
    command.together = together;
    m_impl->ask(command);
}

void Run::pause()
{
    m_impl->paused = true;
    m_impl->ask({Command::Kind::pause});
}

bool Run::paused() const { return m_impl->paused; }

void Run::step(const StepRequest &request)
{
    m_impl->paused = true;
    Command command{Command::Kind::step};
    command.request = request;
    m_impl->ask(command);
}

void Run::setStops(StopSet live, StopSet stepped)
{
    Command command{Command::Kind::stops};
    command.liveStops = live;
    command.steppedStops = stepped;
    m_impl->supervisor->post(command);
}

void Run::setSpeed(double speed) { m_impl->supervisor->post({Command::Kind::speed, -1, speed}); }

Result<void> Run::send(Signal signal, int process)
{
    if (process < 0 || process >= static_cast<int>(m_impl->empty.scenario().processes.size()))
        return Error{"there is no process " + std::to_string(process), 0};
    constexpr Command::Kind kinds[] = {Command::Kind::kill, Command::Kind::stop, Command::Kind::resume};
    m_impl->supervisor->post({kinds[static_cast<int>(signal)], process});
    return {};
}

void Run::stop(Outcome outcome) { m_impl->supervisor->post({Command::Kind::end, -1, 1, outcome}); }

bool Run::collect(Recording &recording)
{
    Outbox &outbox = m_impl->supervisor->outbox();
    const bool upToDate = outbox.obeyed() == m_impl->asked; // asked first: what comes with the news is newer
    const bool changed = outbox.collect(recording);
    if (!upToDate && !recording.finished)
        recording.standing = false; // what was asked for last has not even begun
    return changed;
}

void Run::streamEvents()
{
    m_impl->supervisor->outbox().bound();
    m_impl->supervisor->post({Command::Kind::stream});
}

void Run::watchMemory(int channel) { m_impl->supervisor->post({Command::Kind::watch, channel}); }

std::optional<MemoryLook> Run::memoryLook() { return m_impl->supervisor->outbox().memoryLook(); }

std::int64_t Run::now() const { return AxisClock(m_impl->supervisor->control().axis).now(); }

bool Run::waitForEnd(double realSeconds) { return m_impl->supervisor->outbox().waitForEnd(realSeconds); }

bool Run::suspectsLivelock() const { return m_impl->supervisor->outbox().suspectsLivelock(); }

} // namespace synchroscope
