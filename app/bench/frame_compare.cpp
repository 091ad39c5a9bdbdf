// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/window_report.h"

namespace synchroscope {

namespace {

/// The pace of a class, without an end.
constexpr std::string_view lesson = R"(title = "Two processes"
topic = "Benchmark"
goal = "A message about every second."
summary = "For ever."
span = 10.0
[[channel]]
name = "orders"
senders = ["Sender"]
receivers = ["Receiver"]
[[process]]
name = "Sender"
program = 'while true do work(900) send("orders", "m") work(400) send("orders", "m") end'
[[process]]
name = "Receiver"
program = 'while true do if receive("orders") then work(550) else other_work(300) end end'
)";

Result<BenchRow> measure(const std::string &what)
{
    const auto report = windowReport({}, what); // it makes its recordings up
    if (!report)
        return report.error();
    const auto &values = report.value();
    BenchRow row;
    row.unit = "ns";
    row.ours = values.at("paint-median");
    row.parts = {{"p99", "ns", values.at("paint-p99")},
                 {"strips_alone", "ns", values.at("strips-median")},
                 {"lanes", "ns", values.at("lanes")},
                 {"depth_lines", "ns", values.at("depths")},
                 {"empty_polls", "ns", values.at("polls")},
                 {"arrows", "ns", values.at("arrows")},
                 {"zoomed_to_a_thousandth", "ns", values.at("zoomed-median")},
                 {"memory_an_event", "bytes", values.at("memory")},
                 {"history_an_event", "ns", values.at("history")}};
    return row;
}

} // namespace

Result<BenchRow> measureFullSpeed()
{
    const auto report = windowReport(lesson, "fullspeed");
    if (!report)
        return report.error();
    const auto &values = report.value();
    BenchRow row;
    row.unit = "frames/s";
    row.ours = values.at("frames-per-second");
    row.parts = {{"messages", "messages/s", values.at("messages-per-second")},
                 {"events_lost", "of all events", values.at("events-lost")},
                 {"totals_agree", "(1: to the message)", values.at("totals-agree")},
                 {"window_and_painting", "of one processor", values.at("window")},
                 {"engine_threads", "of one processor", values.at("engine")}};
    return row;
}

Result<BenchRow> measureCompareFrames()
{
    const auto report = windowReport(lesson, "compare");
    if (!report)
        return report.error();
    const auto &values = report.value();
    BenchRow row;
    row.unit = "of one processor";
    row.ours = values.at("window") + values.at("engine") + values.at("processes");
    row.parts = {{"window_and_painting", row.unit, values.at("window")},
                 {"engine_threads", row.unit, values.at("engine")},
                 {"the_eight_processes", row.unit, values.at("processes")},
                 {"frames", "frames/s", values.at("frames-per-second")},
                 {"painted_share", "of the strips' area", values.at("painted-share")}};
    return row;
}

Result<BenchRow> measureCompare100k() { return measure("paint-100k"); }
Result<BenchRow> measureCompare10m() { return measure("paint-10m"); }

} // namespace synchroscope
