// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/spread.h"
#include "run/exploration.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace synchroscope {

/// One exploration at a time, without ever letting the window wait. What it has found outlives its processes.
class Explorer : public QObject
{
    Q_OBJECT

public:
    explicit Explorer(QObject *parent = nullptr);
    ~Explorer() override;

    /// Ends the exploration that goes on, forgets what was found, and begins.
    void start(const Scenario &scenario, const Settings &settings, Exploration::Plan plan);
    /// Ends it, with its processes; what was found stays.
    void stop();
    void forget();

    [[nodiscard]] bool running() const { return m_exploration != nullptr; }
    /// It was ended before it was done.
    [[nodiscard]] bool brokenOff() const { return m_brokenOff; }
    [[nodiscard]] const Exploration::Plan &plan() const { return m_plan; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const std::string &failure() const { return m_failure; }
    [[nodiscard]] const std::vector<Exploration::Explored> &explored() const { return m_explored; }
    [[nodiscard]] const Spread &spread() const { return m_spread; }
    [[nodiscard]] std::optional<std::size_t> found() const { return m_found; }
    [[nodiscard]] bool exhausted() const { return m_exhausted; }

signals:
    /// Something has been found, or it is over.
    void advanced();

private:
    void tick();
    void takeIn();

    QTimer m_timer;
    std::unique_ptr<Exploration> m_exploration; // only while it goes on
    Exploration::Plan m_plan;
    Settings m_settings;
    std::vector<Exploration::Explored> m_explored;
    Spread m_spread;
    std::optional<std::size_t> m_found;
    std::string m_failure;
    bool m_exhausted = false, m_brokenOff = false;
};

} // namespace synchroscope
