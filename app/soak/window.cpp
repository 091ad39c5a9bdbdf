// SPDX-License-Identifier: GPL-3.0-or-later
// The window is left open and plays a lesson over and over at ten times the rate of events of a class: what it takes of the
// machine must not grow, and it must paint as at the start.
#include "soak/soak.h"

#include "base/unique_fd.h"
#include "bench/messaging/signals_held.h"
#include "bench/messaging/team.h"
#include "bench/window_report.h"
#include "cli/display.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

namespace synchroscope::soak {

namespace {

/// The lesson of the four modes ten times as fast, and as long: sixty messages in some ten seconds.
constexpr std::string_view lesson = R"(title = "Ten times as fast"
topic = "Soak"
goal = "A window that is left open."
summary = "Ten times the six messages of a class, ten times as fast."
span = 10.0
[[channel]]
name = "mailbox"
capacity = 8
senders = ["Sender"]
receivers = ["Receiver"]
[[process]]
name = "Sender"
program = '''
gaps = {140, 140, 20, 20, 20, 260}
for round = 1, 10 do
  for i, gap in ipairs(gaps) do
    work(gap)
    send("mailbox", "message " .. i)
  end
end
'''
[[process]]
name = "Receiver"
program = '''
repeat
  local m, why = receive("mailbox")
  if m then work(70)
  elseif why == "empty" then other_work(60) end
until why == "closed"
'''
)";

/// What EnduranceReport writes.
constexpr const char *reported[] = {"memory-begin", "memory-end", "memory-most", "descriptors-begin", "descriptors-end",
                                    "frames-begin", "frames-end",  "runs",        "events",            "seconds"};

/// Becomes this program's own window.
int openWindow(int file, int output, double seconds)
{
    ::dup2(output, STDOUT_FILENO);
    if (!display())
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const std::string measure = fmt::format("endurance-{:.0f}", seconds), path = fmt::format("/dev/fd/{}", file);
    ::execl("/proc/self/exe", "synchroscope", "--measure", measure.c_str(), path.c_str(), nullptr);
    return 127;
}

} // namespace

Report soakWindow(const Extent &extent)
{
    constexpr double mostGrowth = 0.05, leastOfTheFrames = 0.9;
    Report report;
    const bench::SignalsHeld signals;
    const UniqueFd file(::memfd_create("lesson", 0)); // inherited by the window, and gone with us
    FILE *const output = ::fdopen(::memfd_create("figures", 0), "r");
    const std::unique_ptr<FILE, decltype(&std::fclose)> closed(output, &std::fclose);
    if (!file.valid() || !output || ::write(file.get(), lesson.data(), lesson.size()) != static_cast<ssize_t>(lesson.size())) {
        report.failure = systemError("writing the soak's lesson").what;
        return report;
    }
    bench::Team team;
    const double seconds = extent.seconds.value_or(3600);
    if (auto forked = team.fork("the window", bench::anywhere,
                                [&] { return openWindow(file.get(), ::fileno(output), seconds); });
        !forked) {
        report.failure = forked.error().what;
        return report;
    }
    while (!team.allEnded() && !report.interrupted)
        report.interrupted = !team.wait(signals.descriptor(), 1000);
    if (report.interrupted)
        return report;
    std::rewind(output); // the window has moved the place that both share
    const auto seen = figuresIn(output);
    const bool whole = std::all_of(std::begin(reported), std::end(reported), [&seen](const char *name) { return seen.contains(name); });
    if (team.failed() >= 0 || !whole || seen.at("memory-begin") <= 0) {
        report.failure = "the window did not stay open; `synchroscope doctor` says what this machine lacks";
        return report;
    }
    const auto of = [&seen](const char *name) { return seen.at(name); };
    const double growth = of("memory-end") / of("memory-begin") - 1;
    report.figures = {{"seconds", "s", of("seconds")},
                      {"runs", "", of("runs")},
                      {"events_per_second", "1/s", of("events") / of("seconds")},
                      {"memory_begin", "KiB", of("memory-begin")},
                      {"memory_end", "KiB", of("memory-end")},
                      {"memory_most", "KiB", of("memory-most")},
                      {"memory_growth", "%", growth * 100},
                      {"descriptors_begin", "", of("descriptors-begin")},
                      {"descriptors_end", "", of("descriptors-end")},
                      {"frames_per_second_begin", "1/s", of("frames-begin")},
                      {"frames_per_second_end", "1/s", of("frames-end")}};
    if (growth > mostGrowth)
        report.breach(fmt::format("the window's memory grew by {:.1f} %, from {:.0f} to {:.0f} KiB", growth * 100,
                                  of("memory-begin"), of("memory-end")));
    if (of("descriptors-end") > of("descriptors-begin"))
        report.breach(fmt::format("{:.0f} descriptors were open at the end, {:.0f} at the beginning", of("descriptors-end"),
                                  of("descriptors-begin")));
    if (of("frames-end") < leastOfTheFrames * of("frames-begin"))
        report.breach(fmt::format("{:.1f} frames a second were painted at the end, {:.1f} at the beginning", of("frames-end"),
                                  of("frames-begin")));
    return report;
}

} // namespace synchroscope::soak
