// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/exploration.h"

#include <algorithm>

namespace synchroscope {

namespace {

// A run that is not over by then goes on for ever, as far as a class is concerned.
constexpr std::int64_t longestRun = 120'000'000'000; // axis ns
constexpr std::size_t mostChoices = 50'000;
// A program that never comes to a gate has no virtual time.
constexpr std::chrono::seconds mostPatience{60};
constexpr int mostPreemptions = 2;
constexpr std::size_t mostPrefixes = 20'000; // that wait to be tried

bool isWhatTheAdversaryWants(const Ending &ending)
{
    return ending.outcome == Outcome::deadlock || ending.lost > 0 || ending.accident();
}

} // namespace

Exploration::Exploration(Scenario scenario, Settings settings, Plan plan)
    : m_scenario(std::move(scenario)),
      m_settings(std::move(settings)),
      m_plan(plan)
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
        const std::size_t place = m_explored.size() + static_cast<std::size_t>(std::max(0, m_plan.skip));
        settings.seed += place;
        schedule = place == 0 ? byTheClocks() : atRandom(settings.seed);
    } else {
        m_forks = std::make_shared<std::vector<Fork>>();
        schedule = probing(m_prefix.whole(), m_forks);
    }
    auto run = Run::create(m_scenario, settings, std::move(schedule));
    if (!run) {
        m_failure = run.error().what;
        m_done = true;
        return;
    }
    m_run = std::move(run).value();
    m_recording = std::make_shared<Recording>(m_run->emptyRecording());
    m_started = std::chrono::steady_clock::now();
    m_run->step({StepRequest::Until::end, -1, mostChoices, longestRun});
}

bool Exploration::advance()
{
    if (m_done)
        return false;
    m_run->collect(*m_recording);
    if (!m_recording->finished) {
        const bool stuck = std::chrono::steady_clock::now() - m_started > mostPatience;
        if (m_recording->standing || stuck) // it would go on for ever, or the prefix leads nowhere
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
    Ending ending = endingOf(*m_recording);
    const bool known =
        std::any_of(m_explored.begin(), m_explored.end(), [&](const Explored &one) { return one.ending == ending; });
    const bool kept = m_plan.kind == Kind::seeds || !known;
    m_explored.push_back(
        {m_recording->settings().seed, std::move(ending), kept ? m_recording : nullptr, m_prefix.preemptions});
    if (m_plan.kind == Kind::adversary) {
        if (isWhatTheAdversaryWants(m_explored.back().ending))
            m_found = m_explored.size() - 1;
        addForks(*m_recording);
    }
    const bool noneLeft = m_plan.kind == Kind::adversary && m_prefixes.empty();
    m_exhausted = noneLeft && !m_dropped;
    m_done = m_found || noneLeft || m_explored.size() >= static_cast<std::size_t>(std::max(1, m_plan.runs));
    if (m_done)
        return;
    if (m_plan.kind == Kind::adversary) {
        m_prefix = std::move(m_prefixes.front());
        m_prefixes.pop_front();
    }
    start();
}

std::vector<Choice> Exploration::Prefix::whole() const
{
    if (!choices)
        return {};
    std::vector<Choice> all(choices->begin(), choices->begin() + static_cast<std::ptrdiff_t>(fork.choice));
    all.push_back({Choice::Kind::step, static_cast<std::uint8_t>(fork.other), 0});
    return all;
}

void Exploration::addForks(const Recording &recording)
{
    if (m_prefix.preemptions >= mostPreemptions)
        return;
    const auto choices = std::make_shared<const std::vector<Choice>>(recording.choices);
    for (const Fork &fork : *m_forks) {
        if (m_prefixes.size() >= mostPrefixes || fork.choice > choices->size()) {
            m_dropped = true;
            return;
        }
        m_prefixes.push_back({choices, fork, m_prefix.preemptions + 1});
    }
}

} // namespace synchroscope
