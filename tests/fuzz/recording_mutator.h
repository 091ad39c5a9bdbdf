// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace synchroscope::fuzz {

/// Changes of a recording file that SQLite would not notice, or hardly: what bytes at random do not come to.
using FileBytes = std::vector<std::uint8_t>;

/// A value, a row or a number of the file is another one, and sometimes its checksums and counts are made right again.
/// Nothing if SQLite cannot open it.
std::optional<FileBytes> withAnotherValue(const FileBytes &file, std::uint32_t seed);

/// The header of the file, or the header, a cell's place or a cell's first bytes of one page are others.
void changePage(FileBytes &file, std::uint32_t seed);

} // namespace synchroscope::fuzz
