// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// As much of UTF-8 as a lesson file needs: is it valid, how many characters, can they be seen.
namespace synchroscope::utf8 {

struct Character
{
    char32_t code = 0;
    std::size_t bytes = 1; // at least 1, so that loops end whatever they read
    bool valid = false;
};

/// The character that begins at `offset` (< text.size()).
Character next(std::string_view text, std::size_t offset);

/// Can be seen on a line, and does not reorder what stands around it.
bool printable(const Character &character);

/// Byte offset of the first thing that is not UTF-8.
std::optional<std::size_t> firstInvalid(std::string_view text);

std::size_t length(std::string_view text);

} // namespace synchroscope::utf8
