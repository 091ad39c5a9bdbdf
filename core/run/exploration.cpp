// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/exploration.h"

#include <algorithm>

namespace synchroscope {

namespace {

// A run that is not over by then goes on for ever, as far as a class is concerned.
constexpr std::int64_t longestRun = 120'000'000'000; // axis ns
constexpr std::size_t mostChoices = 50'000;
constexpr int mostPreemptions = 2;
constexpr std::size_t mostPrefixes = 20'000; // that wait to be tried

bool isWhatTheAdversaryWants(const Ending &ending)
{
    return ending.outcome == Outcome::deadlock || ending.lost > 0 || !ending.exits.empty();
}

} // namespace

Ending endingOf(const Recording &recording)
{
    Ending ending;
    ending.outcome = recording.outcome;
    for (std::size_t c = 0; c < recording.scenario().channels.size(); ++c) {
        const ChannelTotals &totals = recording.totals[c];
        ending.received += totals.delivered;
        ending.lost += totals.refused + totals.discarded + totals.overwritten + totals.withdrawn;
        ending.leftInQueue += totals.leftInQueue;
    }
    for (const RecordedEvent &event : recording.events())
        if (event.event.kind == EventKind::logged)
            ending.said.emplace_back(recording.text(event));
    std::sort(ending.said.begin(), ending.said.end());
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        const ProcessFacts &facts = recording.processes[p];
        if (facts.exit != ExitKind::ok && facts.exit != ExitKind::stopped)
            ending.exits.push_back(recording.scenario().processes[p].name + ": " + facts.exitText);
    }
    return ending;
}

Exploration::Exploration(Scenario scenario, Settings settings, Plan plan)
    : m_scenario(std::move(scenario)), m_settings(std::move(settings)), m_plan(plan)
{
    m_settings.fullSpeed = false;
    start();
}

Exploration::~Exploration() = default;

void Exploration::start()
{
    Settings settings = m_settings;
    std::unique_ptr<Schedule> schedule;
    if (m_plan.kind == Kind::seeds) {
        settings.seed += m_explored.size();
        schedule = m_explored.empty() ? byTheClocks() : atRandom(settings.seed);
    } else {
        m_forks = std::make_shared<std::vector<Fork>>();
        schedule = probing(m_prefix.choices, m_forks);
    }
    auto run = Run::create(m_scenario, settings, std::move(schedule));
    if (!run) {
        m_failure = run.error().what;
        m_done = true;
        return;
    }
    m_run = std::move(run).value();
    m_recording = std::make_shared<Recording>(m_run->emptyRecording());
    m_run->step({StepRequest::Until::end, -1, mostChoices, longestRun});
}

bool Exploration::advance()
{
    if (m_done)
        return false;
    m_run->collect(*m_recording);
    if (!m_recording->finished) {
        if (m_recording->standing) // it would go on for ever, or the prefix leads nowhere
            m_run->stop(Outcome::timeout);
        return false;
    }
    takeIn();
    return true;
}

void Exploration::wait(double realSeconds)
{
    if (m_run)
        m_run->waitForEnd(realSeconds);
}

void Exploration::takeIn()
{
    m_run.reset(); // it is over: its processes are gone
    m_explored.push_back({m_recording->settings().seed, endingOf(*m_recording), m_recording});
    if (m_plan.kind == Kind::adversary) {
        if (isWhatTheAdversaryWants(m_explored.back().ending))
            m_found = m_explored.size() - 1;
        addForks(*m_recording);
    }
    m_exhausted = m_plan.kind == Kind::adversary && m_prefixes.empty();
    m_done = m_found || m_exhausted || m_explored.size() >= static_cast<std::size_t>(std::max(1, m_plan.runs));
    if (m_done)
        return;
    if (m_plan.kind == Kind::adversary) {
        m_prefix = std::move(m_prefixes.front());
        m_prefixes.pop_front();
    }
    start();
}

/// The same run up to the fork, and then the other one first.
void Exploration::addForks(const Recording &recording)
{
    if (m_prefix.preemptions >= mostPreemptions)
        return;
    for (const Fork &fork : *m_forks) {
        if (m_prefixes.size() >= mostPrefixes || fork.choice > recording.choices.size())
            return;
        Prefix next;
        next.choices.assign(recording.choices.begin(),
                            recording.choices.begin() + static_cast<std::ptrdiff_t>(fork.choice));
        next.choices.push_back({Choice::Kind::step, static_cast<std::uint8_t>(fork.other), 0});
        next.preemptions = m_prefix.preemptions + 1;
        m_prefixes.push_back(std::move(next));
    }
}

} // namespace synchroscope
