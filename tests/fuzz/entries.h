// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

/// What the fuzzers call, and what the corpus test replays. The answer says what is wrong with what came out; empty: nothing.
/// Crashes, undefined behaviour and leaks are for the sanitizers to tell, hangs for the fuzzer's time limit and the test's.
namespace synchroscope::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// The bytes are a lesson file.
std::string readScenario(Bytes bytes);

/// The bytes are what hostile processes store into their rings, and when the supervisor looks (store_script.h).
std::string readTrace(Bytes bytes);

/// The bytes are a recording file.
std::string readRecording(Bytes bytes);

/// The bytes are a recording file and the log beside it (recording_log.h).
std::string readRecordingWithLog(Bytes bytes);

/// The same three times as fast: figures, which cost most, are made of one file in sixteen.
std::string skimRecording(Bytes bytes);
std::string skimRecordingWithLog(Bytes bytes);

} // namespace synchroscope::fuzz
