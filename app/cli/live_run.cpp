// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/live_run.h"

#include "analysis/conclusion.h"
#include "base/clock.h"
#include "cli/exit_status.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace synchroscope {

namespace {

using Clock = std::chrono::steady_clock;

/// Often enough for the terminal to follow what happens, seldom enough to cost nothing.
constexpr double collectEvery = 0.02;

bool allFinished(const std::vector<LiveRun *> &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const LiveRun *run) { return run->finished(); });
}

void stopAll(const std::vector<LiveRun *> &runs, Outcome outcome)
{
    for (LiveRun *run : runs) {
        if (!run->finished())
            run->stop(outcome);
    }
}

/// Does the scenario itself have this process killed? Otherwise its death is an accident.
bool isKilledBy(const Scenario &scenario, std::size_t process)
{
    return std::any_of(scenario.faults.begin(), scenario.faults.end(), [process](const Fault &fault) {
        return fault.action == Fault::Action::kill && fault.process == static_cast<int>(process);
    });
}

std::string modeText(Mode mode)
{
    return fmt::format("mode {} ({} send, {} receive)", mode.number(), wordFor(mode.send), wordFor(mode.receive));
}

} // namespace

LiveRun::LiveRun(std::unique_ptr<Run> run, std::string called)
    : m_run(std::move(run)), m_called(std::move(called)), m_recording(m_run->emptyRecording()), m_history(m_recording)
{
}

Result<std::unique_ptr<LiveRun>> LiveRun::create(const Scenario &scenario, const Settings &settings, std::string called)
{
    auto run = Run::create(scenario, settings);
    if (!run)
        return run.error();
    if (called.empty())
        called = modeText(settings.mode);
    return std::unique_ptr<LiveRun>(new LiveRun(std::move(run).value(), std::move(called)));
}

void LiveRun::stop(Outcome outcome)
{
    m_run->stop(outcome == Outcome::timeout && m_run->suspectsLivelock() ? Outcome::livelock : outcome);
}

void LiveRun::collect()
{
    if (!m_recording.finished && m_run->collect(m_recording))
        m_history.update(m_recording);
}

bool LiveRun::isExpectedLivelock() const
{
    return m_recording.scenario().expects(m_recording.settings().mode, Outcome::livelock) && m_run->suspectsLivelock();
}

std::string LiveRun::complaint() const
{
    const Scenario &scenario = m_recording.scenario();
    const Mode mode = m_recording.settings().mode;
    const Outcome outcome = m_recording.outcome;
    if (outcome == Outcome::failed)
        return shown(m_recording.failure);
    if (outcome == Outcome::stopped)
        return "the run was stopped before it was over";
    if (outcome != Outcome::completed && !scenario.expects(mode, outcome)) {
        const Caption end = conclusion(m_recording, m_history.newest());
        return fmt::format("{} in {}: {} {}", wordFor(outcome), m_called, end.subject, end.rest);
    }
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        const ProcessState &process = m_history.newest().processes[p];
        const bool killed = process.exit == ExitKind::killed && !isKilledBy(scenario, p);
        if (killed || process.exit == ExitKind::error || process.exit == ExitKind::sandbox)
            return fmt::format("{} ended badly in {}: {}", shown(scenario.processes[p].name), m_called,
                               shown(process.exitText));
    }
    return {};
}

void playToTheEnd(const std::vector<LiveRun *> &runs, const Interruption &interruption, double timeout,
                  const std::function<void()> &progress)
{
    const auto deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                             std::chrono::duration<double>(std::min(timeout, 1e8)));
    std::optional<CommonTime> zero; // a run alone has its own: the opening of its gate
    if (runs.size() > 1)
        zero = CommonTime{monotonicNow(), 0};
    for (LiveRun *run : runs)
        run->play(zero);
    bool stopped = false;
    while (!allFinished(runs)) {
        const auto waiting =
            std::find_if(runs.begin(), runs.end(), [](const LiveRun *run) { return !run->finished(); });
        (*waiting)->wait(collectEvery);
        if (!stopped && (interruption.signal() != 0 || Clock::now() >= deadline)) {
            stopAll(runs, interruption.signal() != 0 ? Outcome::stopped : Outcome::timeout);
            stopped = true;
        }
        for (LiveRun *run : runs)
            run->collect();
        progress();
    }
}

void stepToTheEnd(LiveRun &run, const Interruption &interruption, double timeout, const std::function<void()> &progress)
{
    const double limit = std::min(timeout, 1e8); // what fits into ns
    const auto deadline =
        Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(limit));
    StepRequest request;
    request.until = StepRequest::Until::end;
    request.time = static_cast<std::int64_t>(limit * 1e9);
    run.step(request);
    for (bool stopped = false; !run.finished();) {
        run.wait(collectEvery);
        run.collect();
        progress();
        // It stands still although it is not over: what would come next comes too late, or nobody can go on.
        const bool over = run.recording().standing || Clock::now() >= deadline;
        if (stopped || run.finished() || (interruption.signal() == 0 && !over))
            continue;
        run.stop(interruption.signal() != 0 ? Outcome::stopped : Outcome::timeout);
        stopped = true;
    }
}

int judge(const std::vector<LiveRun *> &runs, int signal)
{
    int status = ExitStatus::good;
    std::vector<std::string> complaints;
    for (const LiveRun *run : runs) {
        std::string complaint = run->complaint();
        if (complaint.empty())
            continue;
        if (std::find(complaints.begin(), complaints.end(), complaint) == complaints.end())
            complaints.push_back(std::move(complaint));
        status = std::max(status, run->recording().outcome == Outcome::failed ? ExitStatus::refused : ExitStatus::bad);
    }
    if (!complaints.empty())
        fmt::print(stderr, "synchroscope: {}\n", fmt::join(complaints, "; "));
    return signal != 0 ? ExitStatus::signalBase + signal : status;
}

} // namespace synchroscope
