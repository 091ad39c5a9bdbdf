// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_rig.h"

#include "base/clock.h"
#include "scenario/load.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <thread>

namespace synchroscope {

Scenario scenarioOf(const std::vector<NamedProgram> &programs, int capacity)
{
    Scenario scenario;
    scenario.identifier = scenario.title = "made-up";
    ChannelSpec channel;
    channel.name = "c";
    channel.capacity = capacity;
    for (const auto &[name, program] : programs) {
        const int index = static_cast<int>(scenario.processes.size());
        channel.senders.push_back(index);
        channel.receivers.push_back(index);
        ProcessSpec process;
        process.name = name;
        process.program = program;
        scenario.processes.push_back(std::move(process));
    }
    scenario.channels.push_back(std::move(channel));
    return scenario;
}

Scenario senderAndReceiverOf(std::string sender, std::string receiver, int capacity)
{
    Scenario scenario = scenarioOf({{"Sender", std::move(sender)}, {"Receiver", std::move(receiver)}}, capacity);
    scenario.channels[0].senders = {0};
    scenario.channels[0].receivers = {1};
    return scenario;
}

static Finished toEnd(const Scenario &scenario, const Settings &settings, std::unique_ptr<Schedule> schedule, Drive drive,
                      double limitSeconds)
{
    auto run = Run::create(scenario, settings, std::move(schedule));
    if (!run)
        return {Recording(scenario, settings), false, run.error().what};
    Finished result{run.value()->emptyRecording(), false, {}};
    if (drive == Drive::live)
        run.value()->play();
    else
        run.value()->step({StepRequest::Until::end});
    result.inTime = run.value()->waitForEnd(limitSeconds);
    if (!result.inTime) {
        run.value()->stop(Outcome::timeout);
        run.value()->waitForEnd(limitSeconds);
    }
    run.value()->collect(result.recording);
    return result;
}

Finished stepToEnd(const Scenario &scenario, const Settings &settings, std::unique_ptr<Schedule> schedule,
                   double limitSeconds)
{
    return toEnd(scenario, settings, std::move(schedule), Drive::step, limitSeconds);
}

Finished runToEnd(const Scenario &scenario, const Settings &settings, double limitSeconds)
{
    return toEnd(scenario, settings, nullptr, Drive::live, limitSeconds);
}

bool stepAndCollect(Run &run, Recording &recording, const StepRequest &request)
{
    run.step(request);
    const std::uint64_t deadline = monotonicNow() + 10'000'000'000;
    do {
        run.waitForEnd(0.0002); // the run's thread has the processor meanwhile
        run.collect(recording);
    } while (!recording.finished && !recording.standing && monotonicNow() < deadline);
    return recording.finished || recording.standing;
}

std::string trail(const Recording &recording)
{
    std::string text = fmt::format("{}\n", wordFor(recording.outcome));
    for (const RecordedEvent &e : recording.events()) {
        if (e.event.kind == EventKind::held || e.event.kind == EventKind::released)
            continue;
        const std::uint32_t value = e.event.kind == EventKind::processStarted ? 0 : e.event.value;
        text += fmt::format("{:10.3f} p{} kind {} c{} m{} depth {} detail {} peer {} value {} order {} line {} flags {} {}\n",
                            static_cast<double>(e.at) / 1e6, e.process, static_cast<int>(e.event.kind), e.event.channel,
                            e.event.message, e.event.depth, e.event.detail, e.event.peer, value, e.event.order,
                            e.event.line, e.event.flags, recording.text(e));
    }
    return text;
}

std::string parting(const std::string &trail, const std::string &other)
{
    const auto [a, b] = std::mismatch(trail.begin(), trail.end(), other.begin(), other.end());
    if (a == trail.end() && b == other.end())
        return {};
    const auto lineAt = [](const std::string &text, std::ptrdiff_t place) {
        const auto at = static_cast<std::size_t>(place);
        const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        return text.substr(begin, text.find('\n', at) - begin);
    };
    return fmt::format("\"{}\" against \"{}\"", lineAt(trail, a - trail.begin()), lineAt(other, b - other.begin()));
}

Scenario shipped(const std::string &identifier)
{
    const Loaded loaded = loadScenario(std::string(SCENARIO_FOLDER) + "/" + identifier + ".toml");
    return loaded.scenario.value_or(Scenario{});
}

std::vector<std::string> shippedIdentifiers()
{
    std::vector<std::string> identifiers;
    for (const auto &file : std::filesystem::directory_iterator(SCENARIO_FOLDER))
        if (file.path().extension() == ".toml")
            identifiers.push_back(file.path().stem());
    std::sort(identifiers.begin(), identifiers.end());
    return identifiers;
}

bool collectUntil(Run &run, Recording &recording, const std::function<bool(const Recording &)> &condition)
{
    const std::uint64_t deadline = monotonicNow() + 10'000'000'000;
    while (!condition(recording)) {
        if (recording.finished || monotonicNow() > deadline)
            return false;
        if (!run.collect(recording))
            std::this_thread::yield();
    }
    return true;
}

bool collectToEnd(Run &run, Recording &recording, double limitSeconds)
{
    const bool ended = run.waitForEnd(limitSeconds);
    run.collect(recording);
    return ended;
}

std::vector<std::string> logged(const Recording &recording)
{
    std::vector<std::string> lines;
    for (const RecordedEvent &event : eventsOf(recording, EventKind::logged))
        lines.emplace_back(recording.text(event));
    return lines;
}

std::vector<RecordedEvent> eventsOf(const Recording &recording, EventKind kind, int process)
{
    std::vector<RecordedEvent> found;
    std::copy_if(recording.events().begin(), recording.events().end(), std::back_inserter(found),
                 [&](const RecordedEvent &event) {
                     return event.event.kind == kind && (process < 0 || event.process == process);
                 });
    return found;
}

bool has(const Recording &recording, EventKind kind, int process)
{
    return !eventsOf(recording, kind, process).empty();
}

std::string described(const Recording &recording)
{
    std::string text = fmt::format("mode {}, seed {}, full speed {}, speed {}, outcome {}, lost {} {}\n",
                                   recording.settings().mode.number(), recording.settings().seed,
                                   recording.settings().fullSpeed, recording.settings().speed,
                                   wordFor(recording.outcome), recording.eventsLost, recording.failure);
    for (const ChannelSpec &channel : recording.scenario().channels)
        text += fmt::format("channel {}: capacity {}, {}, senders {}, receivers {}\n", channel.name, channel.capacity,
                            wordFor(channel.whenFull), channel.senders.size(), channel.receivers.size());
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p)
        text += fmt::format("--- {} ({})\n{}\n", recording.scenario().processes[p].name,
                            recording.processes[p].exitText, recording.scenario().processes[p].program);
    constexpr std::size_t most = 60;
    const std::size_t count = recording.events().size();
    for (std::size_t i = count > most ? count - most : 0; i < count; ++i) {
        const RecordedEvent &e = recording.events()[i];
        text += fmt::format("{:5} {:10.3f} p{} kind {} c{} m{} depth {} detail {} peer {} value {} order {}\n", i,
                            static_cast<double>(e.at) / 1e6, e.process, static_cast<int>(e.event.kind),
                            e.event.channel, e.event.message, e.event.depth, e.event.detail, e.event.peer,
                            e.event.value, e.event.order);
    }
    return text;
}

std::string childProcesses()
{
    std::string all;
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream file(task.path() / "children");
        all += std::string(std::istreambuf_iterator<char>(file), {});
    }
    return all;
}

int openDescriptors()
{
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<int>(std::distance(begin(all), end(all)));
}

} // namespace synchroscope
