// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace synchroscope {

/// Bytes as a person can read them. The system knows nothing of what they mean, so nothing is left out or guessed.

/// As UTF-8 text where they are text; every other byte, and every control character, as \xNN.
QString visibleText(std::string_view bytes);
/// One place a byte: a printable ASCII character, or a dot. Stands beside the hexadecimal digits.
QString asciiColumn(std::string_view bytes);
/// "1 byte", "7 bytes"
QString bytesText(std::size_t bytes);
/// "18,560"
QString grouped(std::size_t number);
/// "6f 72 64 65 72"
QString hexColumn(std::string_view bytes);

} // namespace synchroscope
