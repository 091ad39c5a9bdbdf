// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/unique_fd.h"
#include "bench/bench.h"
#include "cli/display.h"

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

namespace synchroscope {

namespace {

constexpr int rounds = 7;

/// Sends at once, so that what is measured is the program and not the lesson.
constexpr std::string_view lesson = R"(title = "Start"
topic = "Benchmark"
goal = "The first message as soon as the run begins."
summary = "One message."
[[channel]]
name = "box"
senders = ["Sender"]
receivers = ["Receiver"]
[[process]]
name = "Sender"
program = 'send("box", "first") work(500)'
[[process]]
name = "Receiver"
program = 'receive("box") work(500)'
)";

struct Start
{
    double visible = 0, firstMessage = 0; // ns
};

/// Runs the window once; with --measure-start it plays by itself, says when (CLOCK_MONOTONIC, ns) and closes.
Result<Start> startOnce(const std::string &command)
{
    const std::uint64_t before = monotonicNow();
    FILE *output = ::popen(command.c_str(), "r");
    if (!output)
        return systemError("starting the window");
    Start start;
    char word[32];
    unsigned long long stamp = 0;
    while (std::fscanf(output, "%31s %llu", word, &stamp) == 2) {
        const auto after = static_cast<double>(stamp - before);
        if (std::strcmp(word, "visible") == 0)
            start.visible = after;
        else if (std::strcmp(word, "first-message") == 0)
            start.firstMessage = after;
    }
    if (::pclose(output) != 0 || start.visible <= 0 || start.firstMessage <= 0)
        return Error{"the window did not start; `synchroscope doctor` says what this machine lacks", 0};
    return start;
}

} // namespace

Result<BenchRow> measureStartup()
{
    const UniqueFd file(::memfd_create("lesson", 0)); // inherited by the window, and gone with us
    if (!file.valid() || ::write(file.get(), lesson.data(), lesson.size()) != static_cast<ssize_t>(lesson.size()))
        return systemError("writing the benchmark's lesson");
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = std::string(display() ? "" : "QT_QPA_PLATFORM=offscreen ") + "exec '" + self
        + "' --measure-start /dev/fd/" + std::to_string(file.get());
    std::vector<double> visible, firstMessage;
    for (int i = 0; i < rounds; ++i) {
        auto start = startOnce(command);
        if (!start)
            return start.error();
        visible.push_back(start.value().visible);
        firstMessage.push_back(start.value().firstMessage);
    }
    BenchRow row;
    row.unit = "ns";
    row.ours = median(visible);
    row.parts = {{"window_visible", row.ours}, {"first_message_drawn", median(firstMessage)}};
    return row;
}

} // namespace synchroscope
