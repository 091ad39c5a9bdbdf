// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bench/bench.h"
#include "bench/window_report.h"

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

} // namespace

Result<BenchRow> measureStartup()
{
    std::vector<double> visible, firstMessage;
    for (int i = 0; i < rounds; ++i) {
        const auto before = static_cast<double>(monotonicNow());
        const auto report = windowReport(lesson, "start");
        if (!report)
            return report.error();
        visible.push_back(report.value().at("visible") - before);
        firstMessage.push_back(report.value().at("first-message") - before);
    }
    BenchRow row;
    row.unit = "ns";
    row.ours = median(visible);
    row.parts = {{"window_visible", "ns", row.ours}, {"first_message_drawn", "ns", median(firstMessage)}};
    return row;
}

} // namespace synchroscope
