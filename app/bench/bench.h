// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// One line of the benchmark's report; the JSON of the same names is a promise.
/// Times in ns (smaller is better), rates in messages/s.
struct BenchRow
{
    std::string name, what, unit;
    double ours = 0;
    std::optional<double> limit;         // what the machine itself can do, measured in the same run
    std::map<std::string, double> peers; // what a user would pick instead, measured in the same run
    struct Part
    {
        std::string name, unit;
        double value = 0;
    };
    std::vector<Part> parts; // where one figure does not say it all
};

struct Bench
{
    const char *name;
    const char *what;
    Result<BenchRow> (*measure)();
};

/// All there are, in the order of the report.
const std::vector<Bench> &benches();

Result<BenchRow> measureProcessStart(); // process_start.cpp
Result<BenchRow> measureStartup();      // startup.cpp
Result<BenchRow> measureFrames();       // frames.cpp
Result<BenchRow> measureStepAnswer();   // frames.cpp
Result<BenchRow> measureEvidenceClassroom(); // evidence.cpp
Result<BenchRow> measureEvidenceFullSpeed(); // evidence.cpp
Result<BenchRow> measureSeek();         // seek.cpp
Result<BenchRow> measureRecording();    // recording.cpp
Result<BenchRow> measureFullSpeed();     // frame_compare.cpp
Result<BenchRow> measureCompareFrames(); // frame_compare.cpp
Result<BenchRow> measureCompare100k();  // frame_compare.cpp
Result<BenchRow> measureCompare10m();   // frame_compare.cpp

/// The middle one; of an even number the mean of the middle two. 0 when there are none.
double median(std::vector<double> values);
/// The smallest one that `percent` of all do not exceed. 0 when there are none.
double percentile(std::vector<double> values, double percent);

} // namespace synchroscope
