// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_recording.h"

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
    for (const PlannedRun &run : plan.runs)
        m_empty.emplace_back(lesson, run.settings);
    std::vector<RunToRecord> toRecord;
    for (std::size_t run = 0; run < plan.runs.size(); ++run)
        toRecord.push_back({&m_empty[run], &lesson, titleOf(run, plan, lesson)});
    return m_output.begin(path, toRecord);
}

void VerifyRecording::follow(std::size_t run, const LiveRun &live) { m_output.follow(run, live.recording()); }

bool VerifyRecording::finish(const std::vector<std::unique_ptr<LiveRun>> &runs)
{
    if (runs.size() < m_empty.size())
        return true; // ended by a signal: a file that has come to no end says so
    std::vector<const Recording *> recordings;
    for (const std::unique_ptr<LiveRun> &run : runs)
        recordings.push_back(&run->recording());
    return m_output.finish(recordings);
}

} // namespace synchroscope
