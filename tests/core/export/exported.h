// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exported_run.h"
#include "support/random_events.h"
#include "support/run_rig.h"

#include <deque>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace synchroscope {

/// Recordings with what is computed of them, as the exports want them.
class Exported
{
public:
    void add(Recording recording, std::string name = "1", std::string title = "a run")
    {
        Kept &kept = m_kept.emplace_back(std::move(recording));
        m_runs.push_back({kept.recording, kept.history, std::move(name), std::move(title)});
    }
    [[nodiscard]] const std::vector<ExportedRun> &runs() const { return m_runs; }
    [[nodiscard]] const ExportedRun &front() const { return m_runs.front(); }
    [[nodiscard]] std::string as(void (*write)(std::ostream &, const std::vector<ExportedRun> &)) const
    {
        std::ostringstream out;
        write(out, m_runs);
        return out.str();
    }

private:
    struct Kept
    {
        explicit Kept(Recording recorded) : recording(std::move(recorded)), history(recording)
        {
            history.update(recording);
        }
        Recording recording;
        History history;
    };
    std::deque<Kept> m_kept;
    std::vector<ExportedRun> m_runs;
};

/// Everything that can be exported without waiting: made up in all modes, nonsense, and every lesson stepped.
struct Example
{
    std::string name;
    std::function<Recording()> make;
};
inline std::vector<Example> examples()
{
    std::vector<Example> all;
    for (int mode = 1; mode <= 4; ++mode)
        all.push_back({"one order, mode " + std::to_string(mode), [mode] { return oneOrder(mode); }});
    for (std::uint32_t seed = 1; seed <= 3; ++seed)
        all.push_back({"nonsense " + std::to_string(seed), [seed] { return nonsense(seed, 3000); }});
    all.push_back({"nothing", [] { return Recording(senderAndReceiver(), inMode(1)); }});
    for (const std::string &lesson : shippedIdentifiers()) {
        all.push_back({lesson, [lesson] {
                           const Scenario scenario = shipped(lesson);
                           Settings settings;
                           settings.mode = scenario.mode;
                           return stepToEnd(scenario, settings).recording;
                       }});
    }
    return all;
}

/// Names and texts that would end a field, a line or a script.
inline const std::string hostile = "\"<script>\n\r,;'\t\\{}</script>\x01\xFF\xC3(\xE2\x80\xA8";

/// A run whose names and texts are all hostile.
inline Recording hostileRun()
{
    Scenario scenario = senderAndReceiver();
    scenario.title = hostile;
    scenario.channels.front().name = hostile + "c";
    scenario.channels.front().noun = hostile;
    scenario.processes[0].name = hostile + "s";
    scenario.processes[1].name = hostile + "r";
    RecordingBuilder run(scenario, inMode(3));
    run.started(0, 0).started(0, 1).receiveCalled(0, 1).blocked(0, 1, BlockReason::queueEmpty).work(0, 5, 0);
    run.sendCalled(5, 0, 1, hostile).enqueued(5.01, 0, 1, 1).wakes(5.01, 0, 1, 1, 1);
    run.sendReturned(5.02, 0, 1, SendOutcome::posted).woken(5.03, 1, 0, 1, BlockReason::queueEmpty);
    run.dequeued(5.04, 1, 1, 0, 0).received(5.05, 1, 1, 0).logged(5.06, 1, hostile);
    run.ended(6, 0).ended(6, 1, ExitKind::error, hostile);
    run.recording.finished = true;
    return std::move(run.recording);
}

} // namespace synchroscope
