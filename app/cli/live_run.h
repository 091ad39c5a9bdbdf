// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "analysis/report.h"
#include "base/result.h"
#include "cli/interruption.h"
#include "run/run.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// A run with the recording and the history that grow with it.
class LiveRun
{
public:
    /// `called`: how complaints call it; "mode 3 (…)" where nothing is said.
    static Result<std::unique_ptr<LiveRun>> create(const Scenario &scenario, const Settings &settings,
                                                   std::string called = {});

    /// `together`: the zero it has in common with other runs.
    void play(std::optional<CommonTime> together = {}) { m_run->play(together); }
    void step(const StepRequest &request) { m_run->step(request); }
    /// Ends it now; for SIGINT, or because its time is up (then it may turn out to have been a livelock).
    void stop(Outcome outcome);
    /// Takes in what is new.
    void collect();
    void wait(double realSeconds) { m_run->waitForEnd(realSeconds); }
    /// It seems to have come to the livelock that its scenario announces.
    [[nodiscard]] bool isExpectedLivelock() const;

    [[nodiscard]] bool finished() const { return m_recording.finished; }
    [[nodiscard]] const Recording &recording() const { return m_recording; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] RunReport report() const { return reportOn(m_recording, m_history); }

    /// What is wrong with how it ended, in a sentence; empty when all is as it should be.
    [[nodiscard]] std::string complaint() const;

private:
    LiveRun(std::unique_ptr<Run> run, std::string called);

    std::unique_ptr<Run> m_run;
    std::string m_called;
    Recording m_recording;
    History m_history;
};

/// Plays all runs at once, several from one common zero, until each has finished, `timeout` real seconds have passed, or a
/// signal came; `progress` is called after each collection. Afterwards every run has finished.
void playToTheEnd(const std::vector<LiveRun *> &runs, const Interruption &interruption, double timeout,
                  const std::function<void()> &progress);

/// Steps until the run is over. Its time is virtual, and ends at `timeout`; but a program that never comes to a gate has no
/// virtual time, so that the same limit holds for real time.
void stepToTheEnd(LiveRun &run, const Interruption &interruption, double timeout, const std::function<void()> &progress);

/// Says on standard error what is wrong with the finished runs; the exit status.
int judge(const std::vector<LiveRun *> &runs, int signal);

} // namespace synchroscope
