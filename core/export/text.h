// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Names and texts come from lessons, and what was sent may be any bytes: nothing of it may end a field, a line or a script.
namespace synchroscope {

/// In quotation marks, ASCII only, and without a `<`, so that it may also stand in a page's script. Bytes that are no UTF-8
/// become U+FFFD.
std::string jsonString(std::string_view text);

/// On one line: whatever cannot be seen there, or is no UTF-8, becomes U+FFFD.
std::string oneLine(std::string_view text);

/// A field of a CSV file as RFC 4180 has it; line ends stay, other controls and what is no UTF-8 become U+FFFD.
std::string csvField(std::string_view text);
/// Its bytes in hexadecimal digits where csvField() does not give them exactly; otherwise empty.
std::string csvBytes(std::string_view text);

/// Exact: "100.030000" ms, "100030.000" µs.
std::string exactMilliseconds(std::int64_t ns);
std::string exactMicroseconds(std::int64_t ns);

} // namespace synchroscope
