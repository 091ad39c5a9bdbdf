// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/recording_mutator.h"

#include <optional>
#include <span>
#include <string>

namespace synchroscope::fuzz {

/// A recording and the log that a crash has left beside it, as one row of bytes: how long the recording is (four bytes,
/// the lowest first), the recording, the log.
struct FileAndLog
{
    std::span<const std::uint8_t> file, log;
};
/// Whatever the bytes are: what is said to be longer than they are ends with them.
FileAndLog apart(std::span<const std::uint8_t> bytes);
FileBytes together(const std::string &file, const std::string &log);

/// A number or a byte of a page in the log is another one, and mostly its checksums are made right again: without that SQLite
/// takes the log as ending there.
void changeLog(FileBytes &bytes, std::uint32_t seed);

} // namespace synchroscope::fuzz
