// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "recording_file/database.h"
#include "recording_file/run_facts.h"

#include <optional>
#include <string>
#include <vector>

/// What a file says of a run beside what grows with it.
namespace synchroscope {

inline constexpr int mostRunsInAFile = 1000;

/// Once for each run, before anything else of it.
Result<void> beginRun(Database &database, int run, int scenario, const std::string &title, const Recording &recording);

/// Writes how runs stand: their own row, and those of their processes and channels that have changed.
class RunRows
{
public:
    static Result<RunRows> prepare(Database &database);

    /// `before`: what was written of it last.
    Result<void> write(int run, const Recording &recording, const RunFacts &facts, std::size_t events,
                       const RunFacts *before);

private:
    RunRows(Statement run, Statement process, Statement channel, Statement count)
        : m_run(std::move(run)), m_process(std::move(process)), m_channel(std::move(channel)), m_count(std::move(count))
    {
    }

    Statement m_run, m_process, m_channel, m_count;
};

/// A run as its row tells it; everything is within what such a run can have.
struct StoredRun
{
    int number = 0, scenario = 0;
    std::string title;
    Settings settings;
    RunFacts facts;
    std::int64_t events = 0;
};
/// All runs of the file, in their order, without what belongs to their processes and channels.
Result<std::vector<StoredRun>> readRuns(Database &database);
/// The rest of the facts and the settings. `scenario`: that of the run.
Result<void> readParts(Database &database, StoredRun &run, const Scenario &scenario);

/// Why a file is refused.
Error damaged(const std::string &where);

} // namespace synchroscope
