// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/damaged_run.h"

#include "analysis/narration.h"
#include "analysis/report.h"
#include "analysis/state.h"
#include "base/clock.h"
#include "run/run.h"
#include "soak/crew.h"
#include "soak/scribbler.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <random>

namespace synchroscope::soak {

namespace {

constexpr double timeToFindOut = 8; // s; more than a supervisor takes to be sure that a lock is lost
constexpr double patience = 20;     // s; a run that has been asked to end ends at once

bool object(DamageTally &tally, const std::string &sentence)
{
    std::snprintf(tally.breach.data(), tally.breach.size(), "%s", sentence.c_str());
    return false;
}

void addTo(Scenario &scenario, const char *name, const std::string &program)
{
    ProcessSpec process;
    process.name = name;
    process.program = program;
    scenario.processes.push_back(process);
}

Scenario busy(std::mt19937_64 &random)
{
    Scenario scenario;
    scenario.identifier = scenario.title = "scribbled on";
    for (const char *name : {"c", "d"}) {
        constexpr int capacities[] = {0, 1, 4, 64};
        ChannelSpec channel;
        channel.name = name;
        channel.capacity = capacities[random() % 4];
        channel.whenFull = static_cast<WhenFull>(random() % 4);
        channel.senders = {0, 1};
        channel.receivers = {2, 3};
        scenario.channels.push_back(channel);
    }
    const std::string sends = "for i = 1, 30000 do send('c', me() .. i) send('d', me() .. i, {timeout = 1}) end";
    const std::string receives = "local c, d repeat\n"
                                 "  if c ~= 'closed' then _, c = receive('c', {timeout = 1}) end\n"
                                 "  if d ~= 'closed' then _, d = receive('d') end\n"
                                 "until c == 'closed' and d == 'closed'";
    addTo(scenario, "A", sends);
    addTo(scenario, "B", sends);
    addTo(scenario, "C", receives);
    addTo(scenario, "D", receives);
    return scenario;
}

Scenario calm()
{
    Scenario scenario;
    scenario.identifier = scenario.title = "afterwards";
    ChannelSpec channel;
    channel.name = "c";
    channel.capacity = 4;
    channel.senders = {0};
    channel.receivers = {1};
    scenario.channels.push_back(channel);
    addTo(scenario, "A", "for i = 1, 20 do send('c', 'message ' .. i) end");
    addTo(scenario, "B", "for i = 1, 20 do assert(receive('c') == 'message ' .. i) end");
    return scenario;
}

void raise(std::atomic<std::uint64_t> &most, std::uint64_t value) { most = std::max(most.load(), value); }

/// Whatever a window or a report would make of it.
void lookAt(const Recording &recording, DamageTally &tally)
{
    const std::uint64_t from = monotonicNow();
    const History history(recording);
    (void)reportOn(recording, history);
    (void)explanation(recording, history);
    SystemState state = stateBeforeStart(recording);
    const std::size_t stride = 1 + recording.events().size() / 2000;
    for (std::size_t i = 0; i < recording.events().size(); ++i) {
        apply(state, recording, recording.events()[i]);
        for (int p = 0; i % stride == 0 && p < 4; ++p)
            (void)stateWords(recording, state, p);
    }
    raise(tally.slowestLook, monotonicNow() - from);
}

bool judge(const Recording &recording, bool stopped, bool hadTime, DamageTally &tally)
{
    bool allWell = true, named = recording.failure.find("damaged") != std::string::npos;
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        const ProcessFacts &facts = recording.processes[p];
        allWell &= facts.exit == ExitKind::ok;
        named |= facts.exitText.find("damaged") != std::string::npos;
        if (facts.exitText.empty())
            return object(tally,
                          fmt::format("nobody says how process {} ended", recording.scenario().processes[p].name));
    }
    tally.damageNamed += named;
    if (recording.outcome == Outcome::failed) {
        ++tally.failed;
        return !recording.failure.empty() || object(tally, "the run failed and does not say why");
    }
    ++(stopped                                  ? (hadTime ? tally.saidNothing : tally.stopped)
       : recording.outcome == Outcome::deadlock ? tally.deadlocked
       : allWell                                ? tally.unharmed
                                                : tally.processesEnded);
    return true;
}

bool playScribbled(std::mt19937_64 &random, DamageTally &tally)
{
    Settings settings;
    settings.mode = Mode::fromNumber(1 + static_cast<int>(random() % 4));
    settings.fullSpeed = true;
    auto run = Run::create(busy(random), settings);
    if (!run)
        return object(tally, "a run cannot be started: " + run.error().what);
    const Scribbler scribbler;
    if (!scribbler.foundAnything())
        return object(tally, "the run's segments are not to be found");
    Crew crew;
    const auto style = static_cast<Scribbler::Style>(random() % 3);
    const std::uint64_t seed = random();
    auto *rounds = reinterpret_cast<std::uint64_t *>(&tally.scribbles); // written by nobody else
    if (auto forked = crew.fork([&]() -> int { scribbler.scribble(style, seed, rounds); }); !forked)
        return object(tally, forked.error().what);
    Recording recording = run.value()->emptyRecording();
    if (random() % 4 == 0)
        run.value()->step({StepRequest::Until::end});
    else
        run.value()->play();
    bool stopped = false;
    const bool hasTime = random() % 8 == 0;
    if (!run.value()->waitForEnd(hasTime ? timeToFindOut : 0.05 + static_cast<double>(random() % 250) / 1000)) {
        stopped = true;
        const std::uint64_t asked = monotonicNow();
        run.value()->stop();
        if (!run.value()->waitForEnd(patience))
            return object(tally, "a run that was asked to end does not");
        raise(tally.slowestStop, monotonicNow() - asked);
    }
    run.value()->collect(recording);
    if (!recording.finished)
        return object(tally, "a run has ended, but its recording has not");
    lookAt(recording, tally);
    return judge(recording, stopped, hasTime, tally);
}

bool playCalm(DamageTally &tally)
{
    auto run = Run::create(calm(), {});
    if (!run)
        return object(tally, "the next run cannot be started: " + run.error().what);
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    if (!run.value()->waitForEnd(patience))
        return object(tally, "the next run does not end");
    run.value()->collect(recording);
    if (recording.outcome != Outcome::completed || recording.processes[0].exitText != "ok"
        || recording.processes[1].exitText != "ok" || recording.totals[0].delivered != 20 || recording.eventsLost != 0)
        return object(tally,
                      fmt::format("the next run is not clean: {}, {}, {}, {} messages {}", wordFor(recording.outcome),
                                  recording.processes[0].exitText, recording.processes[1].exitText,
                                  recording.totals[0].delivered, recording.failure));
    ++tally.cleanAfterwards;
    return true;
}

} // namespace

bool playDamagedRun(std::uint64_t seed, DamageTally &tally)
{
    std::mt19937_64 random(seed);
    ++tally.begun;
    if (!playScribbled(random, tally) || !playCalm(tally))
        return false;
    ++tally.ended;
    return true;
}

} // namespace synchroscope::soak
