// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings/run_keeper.h"

#include "cli/recording_output.h"
#include "languages/words.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int tickMs = 50;
constexpr double toldBehind = 1, caughtUp = 0.5; // s

/// Nobody else holds it, or its processes have ended.
bool isOver(const std::shared_ptr<RecordedRun> &run)
{
    return run->recording.finished || !run->goesOn || run.use_count() == 1;
}

} // namespace

RunKeeper::RunKeeper(std::string path, std::vector<std::shared_ptr<RecordedRun>> runs, std::unique_ptr<Recorder> recorder)
    : m_path(std::move(path)), m_runs(std::move(runs)), m_recorder(std::move(recorder))
{
    connect(&m_ticks, &QTimer::timeout, this, &RunKeeper::tick);
    m_ticks.start(tickMs);
}

RunKeeper::~RunKeeper() { (void)finish(); }

Result<std::unique_ptr<RunKeeper>> RunKeeper::begin(const std::string &path, const Scenario &lesson,
                                                    std::vector<std::shared_ptr<RecordedRun>> runs,
                                                    const std::vector<std::string> &titles, const std::string &varied)
{
    std::vector<RunToRecord> toRecord;
    for (std::size_t run = 0; run < runs.size(); ++run)
        toRecord.push_back({&runs[run]->recording, &lesson, run < titles.size() ? titles[run] : std::string()});
    auto recorder = Recorder::create(path, toRecord, aboutThisMachine(varied));
    if (!recorder)
        return recorder.error();
    return std::unique_ptr<RunKeeper>(new RunKeeper(path, std::move(runs), std::move(recorder).value()));
}

void RunKeeper::tick()
{
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        m_recorder->take(run, m_runs[run]->recording);
    const bool failed = m_recorder->failure().has_value();
    if (failed || std::all_of(m_runs.begin(), m_runs.end(), isOver)) {
        emit notice(finish());
        return;
    }
    const bool behind = m_recorder->behind() > toldBehind;
    if (behind && !m_behindTold)
        emit notice(tr("The recording is %1 s behind: this disk is slow. Nothing is lost as long as the program runs.")
                        .arg(spokenNumber(m_recorder->behind(), 1)));
    else if (m_behindTold && m_recorder->behind() < caughtUp)
        emit notice(tr("The recording has caught up: all but the last moment is in the file."));
    m_behindTold = behind || (m_behindTold && m_recorder->behind() >= caughtUp);
}

QString RunKeeper::finish()
{
    m_ticks.stop();
    if (!m_recorder)
        return {};
    std::vector<const Recording *> recordings;
    for (const auto &run : m_runs)
        recordings.push_back(&run->recording);
    const auto done = m_recorder->finish(recordings);
    m_recorder.reset();
    m_runs.clear();
    const QString name = QString::fromStdString(m_path);
    return done ? tr("%1 holds the recording.").arg(name)
                : tr("%1; %2 holds what came before.").arg(QString::fromStdString(done.error().what), name);
}

} // namespace synchroscope
