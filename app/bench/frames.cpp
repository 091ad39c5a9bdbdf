// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/window_report.h"

namespace synchroscope {

namespace {

/// Three pairs that exchange a message every 20 ms: six processes, and something new in every frame.
constexpr std::string_view lesson = R"(title = "Six processes"
topic = "Benchmark"
goal = "Something new in every frame."
summary = "Three pairs, fifty messages a second each."
span = 6.0
[[channel]]
name = "one"
[[channel]]
name = "two"
[[channel]]
name = "three"
[[process]]
name = "A"
program = 'while true do work(20) send("one", "m") end'
[[process]]
name = "B"
program = 'while receive("one") do work(10) end'
[[process]]
name = "C"
program = 'while true do work(20) send("two", "m") end'
[[process]]
name = "D"
program = 'while receive("two") do work(10) end'
[[process]]
name = "E"
program = 'while true do work(20) send("three", "m") end'
[[process]]
name = "F"
program = 'while receive("three") do work(10) end'
)";

} // namespace

Result<BenchRow> measureFrames()
{
    const auto report = windowReport(lesson, "frames");
    if (!report)
        return report.error();
    BenchRow row;
    row.unit = "frames/s";
    row.ours = report.value().at("frames-per-second");
    row.parts = {{"processor_while_playing", "of one processor", report.value().at("processor-playing")},
                 {"processor_while_paused", "of one processor", report.value().at("processor-paused")}};
    return row;
}

Result<BenchRow> measureStepAnswer()
{
    const auto report = windowReport(lesson, "step");
    if (!report)
        return report.error();
    BenchRow row;
    row.unit = "ns";
    row.ours = report.value().at("step-p99");
    row.parts = {{"median", "ns", report.value().at("step-median")}, {"max", "ns", report.value().at("step-max")}};
    return row;
}

} // namespace synchroscope
