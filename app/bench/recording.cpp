// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/unique_fd.h"
#include "bench/bench.h"
#include "bench/made_up_recording.h"
#include "bench/temporary_folder.h"
#include "bench/window_report.h"
#include "cli/recording_output.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <sys/resource.h>
#include <system_error>
#include <thread>

namespace synchroscope {

namespace {

constexpr std::size_t events = 10'000'000;
constexpr std::size_t eventsPerMs = 1'000;
constexpr std::uint64_t collectEvery = 20'000'000; // ns, as the command line does
constexpr std::uint32_t seed = 1;

double processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
           + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Written
{
    double rate = 0;      // events/s that came
    std::size_t waiting = 0; // events that had come and were not in the file yet, at worst
    double processor = 0; // of one, with the making of the events
    double closing = 0;   // ns until the file was one again
};

/// The recording grows evenly, and is written as that of a run would be.
Result<Written> write(const std::string &file)
{
    GrowingRecording growing(events, seed);
    growing.growTo(1);
    auto recorder = Recorder::create(file, {{&growing.recording()}}, aboutThisMachine());
    if (!recorder)
        return recorder.error();
    Written written;
    const double processorBefore = processorTime();
    const std::uint64_t begin = monotonicNow();
    std::uint64_t collected = begin, now = begin;
    for (std::size_t ms = 1; growing.recording().events().size() < events; ++ms) {
        growing.growTo(ms * eventsPerMs);
        now = monotonicNow();
        const std::uint64_t due = begin + ms * 1'000'000;
        if (now < due)
            std::this_thread::sleep_for(std::chrono::nanoseconds(due - now));
        if (now - collected < collectEvery)
            continue;
        collected = now;
        recorder.value()->take(0, growing.recording());
        written.waiting = std::max(written.waiting, recorder.value()->waiting());
    }
    const double seconds = static_cast<double>(now - begin) / 1e9;
    written.rate = static_cast<double>(events) / seconds;
    written.processor = (processorTime() - processorBefore) / seconds;
    growing.finish();
    if (auto done = recorder.value()->finish({&growing.recording()}); !done)
        return done.error();
    written.closing = static_cast<double>(monotonicNow() - now);
    return written;
}

} // namespace

Result<BenchRow> measureRecording()
{
    const TemporaryFolder folder;
    if (folder.path().empty())
        return systemError("making a temporary folder");
    const std::string file = folder.path() + "/ten-million" + std::string(recordingEnding);
    const auto written = write(file);
    if (!written)
        return written.error();
    std::error_code error;
    const auto bytes = static_cast<double>(std::filesystem::file_size(file, error));
    const auto opened = windowReportOf(file, "open");
    if (!opened)
        return opened.error();
    const auto &values = opened.value();
    BenchRow row;
    row.unit = "ns";
    row.ours = values.at("first-picture");
    row.parts = {{"events_a_second", "events/s", written.value().rate},
                 {"events_lost", "events", static_cast<double>(events) - values.at("events")},
                 {"waiting_at_worst", "events", static_cast<double>(written.value().waiting)},
                 {"writing", "of one processor", written.value().processor},
                 {"closing", "ns", written.value().closing},
                 {"bytes_an_event", "bytes", bytes / static_cast<double>(events)},
                 {"all_read", "ns", values.at("all")},
                 {"memory", "MiB", values.at("memory") / (1 << 20)}};
    return row;
}

} // namespace synchroscope
