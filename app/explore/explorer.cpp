// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explorer.h"

namespace synchroscope {

namespace {

constexpr int lookEveryMs = 5; // a run takes some 15 ms

} // namespace

Explorer::Explorer(QObject *parent) : QObject(parent) { connect(&m_timer, &QTimer::timeout, this, &Explorer::tick); }

Explorer::~Explorer() = default;

void Explorer::start(const Scenario &scenario, const Settings &settings, Exploration::Plan plan)
{
    forget();
    m_plan = plan;
    m_settings = settings;
    m_exploration = std::make_unique<Exploration>(scenario, settings, plan);
    m_timer.start(lookEveryMs);
    takeIn();
}

void Explorer::stop()
{
    if (!running())
        return;
    m_timer.stop();
    m_exploration.reset();
    m_brokenOff = true;
    emit advanced();
}

void Explorer::forget()
{
    m_timer.stop();
    m_exploration.reset();
    m_explored.clear();
    m_spread = {};
    m_found.reset();
    m_failure.clear();
    m_exhausted = m_brokenOff = false;
}

void Explorer::tick()
{
    if (m_exploration->advance() || m_exploration->done())
        takeIn();
}

void Explorer::takeIn()
{
    const auto &explored = m_exploration->explored();
    for (std::size_t i = m_explored.size(); i < explored.size(); ++i) {
        m_explored.push_back(explored[i]);
        m_spread.add(explored[i].ending);
    }
    if (m_exploration->done()) {
        m_timer.stop();
        m_found = m_exploration->found();
        m_exhausted = m_exploration->exhausted();
        m_failure = m_exploration->failure();
        m_exploration.reset();
    }
    emit advanced();
}

} // namespace synchroscope
