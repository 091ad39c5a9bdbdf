// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_recording.h"

#include "cli/recording_output.h"
#include "scenario/mistake.h"

#include <fmt/format.h>

namespace synchroscope {

namespace {

/// "live, mode 3", and by what a claim has it differ: "stepped, mode 3, capacity = 2".
std::string titleOf(std::size_t run, const VerifyPlan &plan, const Scenario &lesson)
{
    const PlannedRun &planned = plan.runs[run];
    std::string change;
    for (const PlannedCheck &check : plan.checks) {
        if (check.run == run && change.empty())
            change = changeText(check, lesson);
    }
    return fmt::format("{}, mode {}{}{}", planned.live ? "live" : "stepped", planned.settings.mode.number(),
                       change.empty() ? "" : ", ", change);
}

} // namespace

bool VerifyRecording::begin(const std::string &path, const Scenario &lesson, const VerifyPlan &plan)
{
    if (path.empty())
        return true;
    m_path = path;
    for (const PlannedRun &run : plan.runs)
        m_empty.emplace_back(lesson, run.settings);
    std::vector<RunToRecord> toRecord;
    for (std::size_t run = 0; run < plan.runs.size(); ++run)
        toRecord.push_back({&m_empty[run], &lesson, titleOf(run, plan, lesson)});
    auto recorder = Recorder::create(path, toRecord, aboutThisMachine());
    if (!recorder) {
        fmt::print(stderr, "synchroscope: {}\n", recorder.error().what);
        return false;
    }
    m_recorder = std::move(recorder).value();
    return true;
}

void VerifyRecording::follow(std::size_t run, const LiveRun &live)
{
    if (!m_recorder)
        return;
    m_recorder->take(run, live.recording());
    if (const auto failure = m_recorder->failure(); failure && !m_failureTold) {
        fmt::print(stderr, "synchroscope: {}; the runs go on, {} holds what came before\n", failure->what, shown(m_path));
        m_failureTold = true;
    }
}

bool VerifyRecording::finish(const std::vector<std::unique_ptr<LiveRun>> &runs)
{
    if (!m_recorder)
        return true;
    std::vector<const Recording *> recordings;
    for (const std::unique_ptr<LiveRun> &run : runs)
        recordings.push_back(&run->recording());
    Result<void> done;
    if (recordings.size() == m_empty.size())
        done = m_recorder->finish(recordings);
    m_recorder.reset(); // a file that has come to no end says so
    if (!done && !m_failureTold)
        fmt::print(stderr, "synchroscope: {}\n", done.error().what);
    return done.ok();
}

} // namespace synchroscope
