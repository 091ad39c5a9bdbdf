// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, killed at random instants while it records a run.
#include "soak/soak.h"

#include "base/clock.h"
#include "base/unique_fd.h"
#include "bench/messaging/signals_held.h"
#include "bench/temporary_folder.h"
#include "recording_file/recording_reader.h"
#include "soak/crew.h"

#include <algorithm>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <poll.h>
#include <random>
#include <unistd.h>

namespace synchroscope::soak {

namespace {

constexpr std::uint64_t second = 1'000'000'000, ms = 1'000'000;
constexpr std::uint64_t longestBeginning = 30 * second; // a hang, not a busy machine

/// Something happens every few ms, so that what is missing at the end of the file tells how much time is.
constexpr const char *lesson = R"(title = "Something happens all the time"
topic = "Soak"
goal = "Many events"
summary = "A message every 2 ms."
[[channel]]
name = "c"
senders = ["Sender"]
receivers = ["Receiver"]
[[process]]
name = "Sender"
program = '''
for i = 1, 100000 do
  send("c", "message " .. i)
  work(2)
end
'''
[[process]]
name = "Receiver"
program = '''
repeat
  local m, why = receive("c")
until why == "closed"
'''
)";

int record(const std::string &scenario, const std::string &file)
{
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::execl("/proc/self/exe", "synchroscope", "run", scenario.c_str(), "--record", file.c_str(), nullptr);
    return 127;
}

class Rounds
{
public:
    Rounds(const Extent &extent, int interrupt) : m_extent(extent), m_interrupt(interrupt), m_random(extent.seed) {}

    Report play()
    {
        const std::uint64_t rounds = m_extent.times.value_or(m_extent.seconds ? UINT64_MAX : 100);
        if (m_folder.path().empty()) {
            m_report.failure = systemError("making a temporary folder").what;
            return std::move(m_report);
        }
        const std::string scenario = m_folder.path() + "/soak.toml";
        std::ofstream(scenario) << lesson;
        const auto end = monotonicNow() + static_cast<std::uint64_t>(m_extent.seconds.value_or(1e6) * 1e9);
        while (m_kills < rounds && monotonicNow() < end && !m_report.interrupted && m_report.failure.empty())
            playOne(scenario, m_folder.path() + fmt::format("/{}.synchroscope", m_kills + 1));
        m_report.figures = {{"kills", "", static_cast<double>(m_kills)},
                            {"files_opened", "", static_cast<double>(m_opened)},
                            {"events", "", static_cast<double>(m_events)},
                            {"missing_at_worst", "ns", static_cast<double>(m_missing)}};
        return std::move(m_report);
    }

private:
    void playOne(const std::string &scenario, const std::string &file)
    {
        Crew crew;
        if (auto forked = crew.fork([&] { return record(scenario, file); }); !forked) {
            m_report.failure = forked.error().what;
            return;
        }
        const std::uint64_t begun = monotonicNow();
        while (!hasEvents(file)) { // it is looked into while it is being written, too
            if (crew.alive() == 0 || monotonicNow() > begun + longestBeginning) {
                m_report.failure = "the program records nothing; see `synchroscope doctor`";
                return;
            }
            if (rest(20))
                return;
        }
        if (rest(static_cast<int>(m_random() % 2000)))
            return;
        const std::uint64_t killed = monotonicNow();
        crew.kill(0);
        while (crew.alive() > 0)
            crew.await(100, [](int, int) {});
        ++m_kills;
        judge(file, killed);
    }

    void judge(const std::string &path, std::uint64_t killed)
    {
        const auto file = readRecordingFile(path);
        if (!file) {
            m_report.breach(fmt::format("kill {} of seed {}: {}", m_kills, m_extent.seed, file.error().what));
            return;
        }
        ++m_opened;
        const auto &events = file.value().runs.front().recording.events();
        const std::uint64_t last = events.empty() ? 0 : events.back().event.time;
        const std::uint64_t missing = killed - std::min(killed, last);
        m_events += events.size();
        m_missing = std::max(m_missing, missing);
        if (missing > second)
            m_report.breach(fmt::format("kill {} of seed {}: the last {} ms are missing", m_kills, m_extent.seed, missing / ms));
    }

    static bool hasEvents(const std::string &path)
    {
        const auto file = readRecordingFile(path);
        return file && !file.value().runs.front().recording.events().empty();
    }

    /// True: the soak is to end.
    bool rest(int milliseconds)
    {
        pollfd signal{m_interrupt, POLLIN, 0};
        m_report.interrupted = ::poll(&signal, 1, milliseconds) > 0;
        return m_report.interrupted;
    }

    const Extent m_extent;
    const int m_interrupt;
    std::mt19937_64 m_random;
    const TemporaryFolder m_folder;
    Report m_report;
    std::uint64_t m_kills = 0, m_opened = 0, m_missing = 0;
    std::size_t m_events = 0;
};

} // namespace

Report soakRecordings(const Extent &extent)
{
    const bench::SignalsHeld signals;
    return Rounds(extent, signals.descriptor()).play();
}

} // namespace synchroscope::soak
