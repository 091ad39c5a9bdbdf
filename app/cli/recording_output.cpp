// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recording_output.h"

#include "cli/exit_status.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/utsname.h>
#include <thread>

namespace synchroscope {

namespace {

constexpr double toldBehind = 1; // s

void complain(const Error &error) { fmt::print(stderr, "synchroscope: {}\n", error.what); }

} // namespace

AboutFile aboutThisMachine(const std::string &varied)
{
    utsname system{};
    ::uname(&system);
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    AboutFile about = {{"program", "synchroscope " SYNCHROSCOPE_VERSION},
                       {"begun", fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now))},
                       {"kernel", fmt::format("{} {} {}", system.sysname, system.release, system.machine)},
                       {"processors", std::to_string(std::thread::hardware_concurrency())}};
    if (!varied.empty())
        about.emplace_back("varied", varied);
    return about;
}

int sayUnreadable(const Error &error)
{
    complain(error);
    return error.code == 0 ? ExitStatus::bad : error.code == ENOENT ? ExitStatus::usage : ExitStatus::refused;
}

bool RecordingOutput::begin(const std::string &path, const Scenario &lesson, const std::vector<LiveRun *> &runs,
                            const std::vector<std::string> &titles, const std::string &varied)
{
    m_runs = runs;
    std::vector<RunToRecord> toRecord;
    for (std::size_t run = 0; run < runs.size(); ++run)
        toRecord.push_back({&runs[run]->recording(), &lesson, run < titles.size() ? titles[run] : std::string()});
    return begin(path, toRecord, varied);
}

bool RecordingOutput::begin(const std::string &path, const std::vector<RunToRecord> &runs, const std::string &varied)
{
    if (path.empty())
        return true;
    m_path = path;
    auto recorder = Recorder::create(path, runs, aboutThisMachine(varied));
    if (!recorder) {
        complain(recorder.error());
        return false;
    }
    m_recorder = std::move(recorder).value();
    if (const std::string &earlier = m_recorder->earlier(); !earlier.empty())
        fmt::print(stderr, "synchroscope: {} held an earlier recording, which is {} now\n", shown(path), shown(earlier));
    return true;
}

void RecordingOutput::follow()
{
    if (!m_recorder)
        return;
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        m_recorder->take(run, m_runs[run]->recording());
    tellHowItKeepsUp();
}

void RecordingOutput::follow(std::size_t run, const Recording &recording)
{
    if (!m_recorder)
        return;
    m_recorder->take(run, recording);
    tellHowItKeepsUp();
}

void RecordingOutput::tellHowItKeepsUp()
{
    if (const auto failure = m_recorder->failure(); failure && !m_failureTold) {
        fmt::print(stderr, "synchroscope: {}; the run goes on, {} holds what came before\n", failure->what, shown(m_path));
        m_failureTold = true;
    }
    const double behind = m_recorder->behind();
    if (behind > toldBehind && m_tellsLate && !m_failureTold)
        fmt::print(stderr, "synchroscope: {} is {:.1f} s behind; nothing is lost as long as the program runs\n",
                   shown(m_path), behind);
    m_tellsLate = behind <= toldBehind / 2 || (m_tellsLate && behind <= toldBehind);
}

bool RecordingOutput::finish()
{
    std::vector<const Recording *> recordings;
    for (const LiveRun *run : m_runs)
        recordings.push_back(&run->recording());
    return finish(recordings);
}

bool RecordingOutput::finish(const std::vector<const Recording *> &recordings)
{
    if (!m_recorder)
        return true;
    const auto done = m_recorder->finish(recordings);
    m_recorder.reset();
    if (!done && !m_failureTold)
        complain(done.error());
    return done.ok();
}

int RecordingOutput::finish(int status) { return finish() ? status : std::max(status, ExitStatus::refused); }

} // namespace synchroscope
