// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <string>
#include <vector>

namespace synchroscope {

/// What a recording's file holds.
struct LoadedRecording
{
    std::vector<Recording> runs; // one at least
    std::string varied;          // in what they differ, as --vary has it; empty: a single run
};

/// Is a recording meant, and not a scenario? By the ending of its name.
bool isRecordingName(const std::string &path);

Result<LoadedRecording> loadRecording(const std::string &path);

} // namespace synchroscope
